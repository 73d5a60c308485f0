// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/book.h"

#include "core/base/utf8.h"
#include "core/book/highwater.h"
#include "core/book/projections.h"
#include "core/exchange/exchangestore.h"
#include "core/journal/genesis.h"
#include "core/journal/roster.h"
#include "core/storage/migrator.h"

#include <QFile>
#include <QRegularExpression>
#include <QSysInfo>

namespace tally::book
{

using journal::SigningKey;

namespace
{

const QString MarkName = QStringLiteral("mark");
const QString ActorName = QStringLiteral("actor");
const QString AgentPolicy = QStringLiteral("agent");

Outcome checkOptions(const NewBook &options)
{
    static const QRegularExpression currency(QStringLiteral("^[A-Z]{3}$"));
    const QString name = options.name.trimmed();
    if (name.isEmpty() || name.toUtf8().size() > 200 || name.contains(u'\n'))
        return misused(
            "book.name",
            QT_TRANSLATE_NOOP("Error", "A book needs a name of one line, at most 200 bytes. No book was made."));
    if (!currency.match(options.currency).hasMatch())
        return misused("book.currency",
                       QT_TRANSLATE_NOOP("Error", "“%1” is no currency code such as EUR. No book was made."),
                       {options.currency});
    if (!options.person.isEmpty() && normalized(options.person).isEmpty())
        return misused("book.person",
                       QT_TRANSLATE_NOOP("Error", "The person who records needs a name. No book was made."));
    return {};
}

QString keyEntryFor(const QString &id8, LogNo log)
{
    return u"tallystick/" % id8 % u'/' % log.deskName();
}

QString deskKeyName(const QString &id, LogNo log)
{
    return journal::BookIdentity{LogNo::OwnBook, id, {}, {}, {}}.origin(log);
}

void removeFiles(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QString::fromLatin1(suffix));
}

} // namespace

Book::Book(const Environment &environment, std::unique_ptr<storage::Database> database,
           std::unique_ptr<WriterLock> lock)
    : m_environment(environment)
    , m_lock(std::move(lock))
    , m_database(std::move(database))
{
}

Book::~Book()
{
    // Nothing can be told from here; a mark that was not written is only an older one.
    if (isWritable() && m_journal)
        static_cast<void>(rememberMark());
}

Result<std::unique_ptr<Book>> Book::create(const QString &path, const NewBook &options, const Environment &environment)
{
    TALLY_CHECK(checkOptions(options));
    const LogNo desk(LogNo::OwnBook, 1);
    const SigningKey root = SigningKey::generate(journal::rootKeyName());
    const QString name = options.name.trimmed();
    TALLY_TRY(const journal::Note genesis,
              journal::makeGenesisNote(name, options.currency, environment.time.nowMs(), environment.random, root));
    const QString id = journal::bookId(genesis.toBytes());
    const SigningKey deskKey = SigningKey::generate(deskKeyName(id, desk));

    TALLY_TRY(auto lock, WriterLock::take(path));
    TALLY_TRY(auto database, storage::Database::open(path, storage::Database::Access::Create));
    std::unique_ptr<Book> book(new Book(environment, std::move(database), std::move(lock)));
    const auto fill = [&]() -> Outcome {
        TALLY_CHECK(environment.keys.save(keyEntryFor(id.left(8), desk), deskKey));
        TALLY_CHECK(environment.keys.save(keyEntryFor(id.left(8), LogNo(LogNo::OwnBook, 0)), root));
        const QString label = options.deskLabel.isEmpty() ? QSysInfo::machineHostName() : options.deskLabel;
        TALLY_TRY(book->m_journal,
                  journal::Journal::create(*book->m_database, environment.time, environment.random, name,
                                           options.currency, genesis.toBytes(), deskKey.verifier(), label));
        TALLY_CHECK(book->buildServices());
        return book->introduce(options.person);
    };
    if (const Outcome filled = fill(); !filled) {
        book.reset();
        removeFiles(path);
        return tl::unexpected(filled.error());
    }
    return book;
}

Result<std::unique_ptr<Book>> Book::openFile(const QString &path, Access access, const Environment &environment)
{
    const bool write = access == Access::Write;
    if (!QFile::exists(path))
        return failed("storage.notFound", QT_TRANSLATE_NOOP("Error", "There is no book at %1."), {path});
    std::unique_ptr<WriterLock> lock;
    if (write) {
        TALLY_TRY(lock, WriterLock::take(path));
    }
    TALLY_TRY(auto database, storage::Database::open(path, write ? storage::Database::Access::ReadWrite
                                                                 : storage::Database::Access::ReadOnly));
    if (write)
        TALLY_CHECK(storage::Migrator::migrate(*database));
    if (access == Access::Moment)
        TALLY_CHECK(database->beginReading());
    std::unique_ptr<Book> book(new Book(environment, std::move(database), std::move(lock)));
    TALLY_TRY(book->m_journal, journal::Journal::open(*book->m_database, environment.time, environment.random));
    return book;
}

Result<std::unique_ptr<Book>> Book::open(const QString &path, Access access, const Environment &environment)
{
    TALLY_TRY(auto book, openFile(path, access, environment));
    if (book->isWritable()) {
        if (const Outcome marked = book->checkMark(); !marked) {
            book->m_journal.reset(); // or closing would lower the mark
            return tl::unexpected(marked.error());
        }
    }
    TALLY_CHECK(book->buildServices());
    return book;
}

Result<std::unique_ptr<Book>> Book::revive(const QString &path, const QString &label, const Environment &environment)
{
    TALLY_TRY(auto book, openFile(path, Access::Write, environment));
    const auto goOn = [&]() -> Result<QString> {
        TALLY_CHECK(book->buildServices());
        return book->addDesk(label);
    };
    if (const auto desk = goOn(); !desk) {
        book->m_journal.reset(); // or closing would lower the mark
        return tl::unexpected(desk.error());
    }
    return book;
}

Outcome Book::buildServices()
{
    m_projections = makeProjections(*m_database);
    m_recorder = std::make_unique<journal::Recorder>(*m_journal, pointersTo(m_projections));
    TALLY_CHECK(m_recorder->prepare());
    m_records = std::make_unique<journal::RecordQuery>(*m_journal);
    m_recordService = std::make_unique<journal::RecordService>(*m_recorder, *m_records);
    m_resources = std::make_unique<resources::ResourceQuery>(*m_database);
    m_events = std::make_unique<resources::EventService>(*m_recorder, *m_records, *m_resources);
    TALLY_TRY(const QString actor, m_journal->local(ActorName));
    m_recorder->setActor(parseRecordKey(actor).value_or(RecordKey()));
    return {};
}

Outcome Book::setActor(RecordKey agent)
{
    TALLY_CHECK(m_journal->setLocal(ActorName, toText(agent)));
    m_recorder->setActor(agent);
    return {};
}

// One act: the person, the co-op by that person, and the roster's word that the co-op is us.
Outcome Book::introduce(const QString &person)
{
    if (normalized(person).isEmpty())
        return {};
    const auto named = [](const char *cls, const QString &name) {
        return journal::RecordDraft{cls, Json::Object{{"name", normalized(name)}}, {}};
    };
    TALLY_TRY(journal::Recording recording, m_recorder->begin());
    TALLY_TRY(const RecordKey who, m_recordService->add(recording, named("Person", person)));
    m_recorder->setActor(who);
    TALLY_TRY(const RecordKey coop, m_recordService->add(recording, named("Organization", name())));
    TALLY_CHECK(recording.addToRoster(journal::policySetEntry(AgentPolicy, toText(coop))));
    TALLY_CHECK(recording.commit());
    return setActor(who);
}

RecordKey Book::ourAgent() const
{
    if (const auto roster = journal::Roster::load(*m_journal)) {
        const RecordKey named = parseRecordKey(roster->policy(AgentPolicy).value_or(QString())).value_or(RecordKey());
        const auto row = named ? m_records->find(named) : Result<std::optional<journal::RecordRow>>();
        if (row && *row && !(*row)->reversedBy)
            return named;
    }
    return m_records->byLabel("Agent", name()).value_or(RecordKey());
}

Outcome Book::setOurAgent(RecordKey agent)
{
    TALLY_TRY(const auto row, m_records->find(agent));
    if (!row)
        return refused("agent.unknown", QT_TRANSLATE_NOOP("Error", "This book holds no agent %1. Nothing was changed."),
                       {toText(agent)});
    TALLY_TRY(journal::Recording recording, m_recorder->begin());
    TALLY_CHECK(recording.addToRoster(journal::policySetEntry(AgentPolicy, toText(agent))));
    if (const auto root = rootKey())
        TALLY_CHECK(keepSigned(LogNo(LogNo::OwnBook, 0), *root));
    return recording.commit().map([](const journal::ChangeSet &) {});
}

QString Book::keyEntry(LogNo log) const
{
    return keyEntryFor(identity().id8(), log);
}

Result<SigningKey> Book::deskKey()
{
    return m_environment.keys.load(keyEntry(m_journal->ownLog()), identity().origin(m_journal->ownLog()));
}

Result<SigningKey> Book::rootKey()
{
    return m_environment.keys.load(keyEntry(LogNo(LogNo::OwnBook, 0)), journal::rootKeyName());
}

Outcome Book::checkMark() const
{
    const LogNo log = m_journal->ownLog();
    const auto mark = loadHighWater(m_environment.marksFolder, identity().origin(log));
    TALLY_TRY(const QString passed, m_journal->local(MarkName));
    if (!mark || passed == mark->toText())
        return {};
    TALLY_TRY(std::vector<Digest> leaves, m_journal->leaves(log));
    journal::Frontier frontier;
    if (static_cast<std::int64_t>(leaves.size()) >= mark->size) {
        for (std::int64_t i = 0; i < mark->size; ++i)
            frontier.append(leaves[static_cast<std::size_t>(i)]);
        if (frontier.root() == mark->root)
            return {};
    }
    return refused("book.restored",
                   QT_TRANSLATE_NOOP(
                       "Error", "%1 is older than what this computer has already signed for desk %2 (%3 entries, once "
                                "%4): a backup was put back. "
                                "It can be read. To write in it again, open a new desk with: tallystick-cli desk add"),
                   {path(), log.deskName(), QString::number(leaves.size()), QString::number(mark->size)});
}

Outcome Book::rememberMark()
{
    const LogNo log = m_journal->ownLog();
    const journal::LogState &state = m_journal->state(log);
    const HighWater mark{state.size, state.frontier.root()};
    TALLY_TRY(const QString passed, m_journal->local(MarkName));
    if (m_environment.marksFolder.isEmpty() || passed == mark.toText())
        return {};
    // First inside, then outside: a mark that only the file knows is harmless.
    TALLY_CHECK(m_journal->setLocal(MarkName, mark.toText()));
    return saveHighWater(m_environment.marksFolder, identity().origin(log), mark);
}

Outcome Book::keepSigned(LogNo log, const SigningKey &key)
{
    const journal::Checkpoint checkpoint = m_journal->checkpoint(log);
    if (checkpoint.size == 0)
        return {};
    const exchange::StoredCheckpoint kept{static_cast<std::int64_t>(checkpoint.size), checkpoint.root,
                                          journal::signNote(checkpoint.toText(), key).toBytes()};
    return exchange::ExchangeStore(*m_database).keepCheckpoint(log, kept);
}

Result<QString> Book::addDesk(const QString &label, const QString &copyTo)
{
    TALLY_TRY(const journal::Roster roster, journal::Roster::load(*m_journal));
    if (roster.nextDesk() > LogNo::MaxDesk)
        return refused("roster.full",
                       QT_TRANSLATE_NOOP("Error", "This book has had %1 desks, the most it can. No desk was added."),
                       {QString::number(LogNo::MaxDesk)});
    if (!copyTo.isEmpty() && QFile::exists(copyTo)) // before a desk is on the roster that nothing works as
        return failed(
            "storage.exists",
            QT_TRANSLATE_NOOP("Error", "There is already a file %1; it was left as it is. Choose another name."),
            {copyTo});
    const auto ownKey = deskKey();
    if (!ownKey && !copyTo.isEmpty())
        return tl::unexpected(ownKey.error());
    const LogNo log(LogNo::OwnBook, roster.nextDesk());
    const SigningKey key = SigningKey::generate(identity().origin(log));
    TALLY_TRY(journal::Recording recording, m_recorder->begin());
    TALLY_CHECK(recording.addToRoster(journal::deskAddEntry(log.desk(), label, key.verifier())));
    // The new desk shows our log to others under this signature. A backup whose key is lost goes on without one.
    if (ownKey)
        TALLY_CHECK(keepSigned(m_journal->ownLog(), *ownKey));
    if (const auto root = rootKey())
        TALLY_CHECK(keepSigned(LogNo(LogNo::OwnBook, 0), *root));
    if (copyTo.isEmpty())
        TALLY_CHECK(m_journal->setOwnLog(log));
    TALLY_CHECK(m_environment.keys.save(keyEntry(log), key));
    TALLY_CHECK(recording.commit());
    if (copyTo.isEmpty())
        return log.deskName();
    TALLY_CHECK(m_database->vacuumInto(copyTo));
    TALLY_TRY(auto copy, storage::Database::open(copyTo, storage::Database::Access::ReadWrite));
    TALLY_TRY(auto copied, journal::Journal::open(*copy, m_environment.time, m_environment.random));
    TALLY_TRY(storage::Transaction transaction, storage::Transaction::begin(*copy));
    TALLY_CHECK(copied->setOwnLog(log));
    TALLY_CHECK(copied->flush());
    TALLY_CHECK(transaction.commit());
    return log.deskName();
}

Outcome Book::closeDesk(int desk, const QString &reason)
{
    TALLY_TRY(const journal::Roster roster, journal::Roster::load(*m_journal));
    const journal::RosterDesk *known = roster.findDesk(desk);
    const LogNo log(LogNo::OwnBook, desk);
    if (!known)
        return refused("desk.unknown", QT_TRANSLATE_NOOP("Error", "This book has no desk %1."), {log.deskName()});
    if (known->isClosed())
        return refused("desk.closed", QT_TRANSLATE_NOOP("Error", "Desk %1 is closed already."), {log.deskName()});
    if (log == m_journal->ownLog())
        return refused(
            "desk.own",
            QT_TRANSLATE_NOOP("Error", "Desk %1 is the one this file writes as. Close it from another desk."),
            {log.deskName()});
    const journal::LogState &state = m_journal->state(log);
    TALLY_TRY(journal::Recording recording, m_recorder->begin());
    TALLY_CHECK(recording.addToRoster(journal::deskCloseEntry(desk, state.size, state.frontier.root(), reason)));
    return recording.commit().map([](const journal::ChangeSet &) {});
}

Outcome Book::rebuild(const journal::Recorder::Progress &progress)
{
    return m_recorder->rebuild(progress);
}

} // namespace tally::book
