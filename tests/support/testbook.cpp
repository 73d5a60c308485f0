// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testbook.h"

#include "core/journal/genesis.h"

namespace tally::support
{

using namespace journal;
using namespace resources;

namespace
{

constexpr std::int64_t Start = 1'772'355'600'000; // 2026-03-01T09:00:00Z in milliseconds
constexpr std::int64_t Second = 1'000;

std::unique_ptr<Journal> newJournal(storage::Database &database, const FixedTime &time, RandomSource &random)
{
    SeededRandom nonce("genesis"); // the same on every desk, so that all are files of one book
    const SigningKey root = must(SigningKey::fromSeed(rootKeyName(), std::string(32, 'r')));
    const SigningKey desk = must(SigningKey::fromSeed(QStringLiteral("d1"), std::string(32, 'd')));
    const QString name = QStringLiteral("Workshop");
    const Note genesis = must(makeGenesisNote(name, QStringLiteral("EUR"), Start, nonce, root));
    return must(Journal::create(database, time, random, name, QStringLiteral("EUR"), genesis.toBytes(), desk.verifier(),
                                QStringLiteral("Office")));
}

} // namespace

void stopTest(const Error &error)
{
    qFatal("%s: %s", error.code, qPrintable(error.line()));
}

QString codeOf(const Issues &issues, Issue::Severity severity)
{
    for (const Issue &issue : issues) {
        if (issue.severity == severity)
            return QString::fromLatin1(issue.error.code);
    }
    return {};
}

Quantity quantity(const char *amount, const char *unit)
{
    return {must(parseCanonical(amount)), QString::fromLatin1(unit)};
}

QString text(Decimal value)
{
    return QString::fromStdString(format(value));
}

Projections::Projections(storage::Database &database)
    : m_records(database)
    , m_search(database)
    , m_agents(database)
    , m_stock(database)
    , m_promises(database)
    , m_certificates(database)
    , m_specifications(database)
    , m_cost(database)
    , m_counts(database)
    , m_items(database)
    , m_places(database)
{
}

std::vector<Projection *> Projections::all()
{
    return {&m_records, &m_search, &m_agents, &m_stock,  &m_promises,    &m_specifications,
            &m_cost,    &m_counts, &m_items,  &m_places, &m_certificates};
}

TestBook::TestBook(int desk)
    : time(Start)
    , m_random("desk " + QByteArray::number(desk))
    , m_database(must(storage::Database::open(m_folder.filePath(QStringLiteral("book.tallybook")),
                                              storage::Database::Access::Create)))
    , m_journal(newJournal(*m_database, time, m_random))
    , m_projections(std::make_unique<Projections>(*m_database))
    , m_recorder(std::make_unique<Recorder>(*m_journal, m_projections->all()))
    , m_records(std::make_unique<RecordQuery>(*m_journal))
    , m_recordService(std::make_unique<RecordService>(*m_recorder, *m_records))
    , m_resources(std::make_unique<ResourceQuery>(*m_database))
    , m_events(std::make_unique<EventService>(*m_recorder, *m_records, *m_resources))
{
    must(m_database->execute("PRAGMA synchronous = OFF")); // no test here pulls the plug
    must(m_recorder->prepare());
    if (desk == 1)
        return;
    auto transaction = must(storage::Transaction::begin(*m_database));
    must(m_journal->setOwnLog(LogNo(LogNo::OwnBook, desk)));
    must(m_journal->flush());
    must(transaction.commit());
}

TestBook::~TestBook() = default;

RecordKey TestBook::add(const char *cls, Json::Object members)
{
    time.advance(Second);
    return must(m_recordService->record({cls, Json(std::move(members)), {}}));
}

RecordKey TestBook::process(const char *name, RecordKey basedOn)
{
    Json::Object members{{"name", name}};
    if (basedOn)
        members.emplace("basedOn", toText(basedOn));
    return add("Process", std::move(members));
}

RecordKey TestBook::change(RecordKey subject, Json::Object members)
{
    time.advance(Second);
    return must(m_recordService->change(subject, Json(std::move(members))));
}

RecordKey TestBook::record(const EventDraft &draft)
{
    time.advance(Second);
    return must(m_events->record(draft));
}

RecordKey TestBook::stock(const char *name, RecordKey spec, RecordKey owner, const char *amount, const char *unit,
                          const char *serial)
{
    NewResource created;
    created.name = QString::fromLatin1(name);
    created.conformsTo = spec;
    created.trackingIdentifier = QString::fromLatin1(serial);
    EventDraft draft;
    draft.action = ActionId::Raise;
    draft.provider = owner;
    draft.receiver = owner;
    draft.resource = created;
    draft.resourceQuantity = quantity(amount, unit);
    return record(draft).withPart(1);
}

ResourceRow TestBook::at(RecordKey record) const
{
    return must(m_resources->resource(record)).value_or(ResourceRow());
}

QString TestBook::balance(RecordKey record) const
{
    const ResourceRow row = at(record);
    return text(row.accounting) + u'/' + text(row.onhand);
}

PromiseRow TestBook::promise(RecordKey key) const
{
    return must(m_resources->promise(key)).value_or(PromiseRow());
}

void TestBook::receive(const TestBook &from, std::int64_t most)
{
    const LogNo log = from.journal().ownLog();
    auto recording = must(m_recorder->begin());
    must(from.journal().forEach(log, m_journal->state(log).size,
                                [&](RecordKey, std::string_view envelope, const Digest &) -> Result<bool> {
                                    if (most-- <= 0)
                                        return false;
                                    must(recording.addForeign(log, envelope));
                                    return true;
                                }));
    must(recording.commit());
}

bool TestBook::rebuildsAlike()
{
    const auto before = must(m_recorder->digests());
    must(m_recorder->rebuild());
    return before == must(m_recorder->digests());
}

} // namespace tally::support
