// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coop.h"

#include "core/base/sha256.h"
#include "core/journal/genesis.h"
#include "core/storage/statement.h"

#include <QDir>
#include <QFile>

namespace tally::test
{

using journal::SigningKey;

namespace
{

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

Coop::Coop(const QString &name)
    : random(name.toUtf8())
    , m_name(name)
{
    root = std::make_unique<SigningKey>(key(journal::rootKeyName(), 0));
    const auto note = must(journal::makeGenesisNote(name, QStringLiteral("EUR"), Start, random, *root));
    const QString origin = u"tallystick.book/" + journal::bookId(note.toBytes()) + u"/d1";
    desk = std::make_unique<SigningKey>(key(origin, 1));
    database = must(storage::Database::open(m_folder.filePath(QStringLiteral("book.tallybook")),
                                            storage::Database::Access::Create));
    journal = must(journal::Journal::create(*database, time, random, name, QStringLiteral("EUR"), note.toBytes(),
                                            desk->verifier(), QStringLiteral("Office")));
    open();
}

Coop::Coop(Coop &original, int number)
    : random(original.m_name.toUtf8() + QByteArray::number(number))
    , m_name(original.m_name)
{
    root = std::make_unique<SigningKey>(key(journal::rootKeyName(), 0));
    const QString path = m_folder.filePath(QStringLiteral("book.tallybook"));
    must(original.database->vacuumInto(path));
    database = must(storage::Database::open(path, storage::Database::Access::ReadWrite));
    journal = must(journal::Journal::open(*database, time, random));
    desk = std::make_unique<SigningKey>(key(journal->identity().origin(LogNo(1, number)), number));
    open();
}

void Coop::open()
{
    records = std::make_unique<journal::RecordProjection>(*database);
    recorder = std::make_unique<journal::Recorder>(*journal, std::vector<journal::Projection *>{records.get()});
    must(recorder->prepare());
}

SigningKey Coop::key(const QString &name, int number) const
{
    const Digest seed = sha256(view(m_name.toUtf8() + QByteArray::number(number)));
    return must(SigningKey::fromSeed(name, seed.view()));
}

std::unique_ptr<Coop> Coop::addDesk()
{
    const int number = must(journal::Roster::load(*journal)).nextDesk();
    addToRoster(journal::deskAddEntry(number, QStringLiteral("Workshop"), key(origin(number), number).verifier()));
    std::unique_ptr<Coop> other(new Coop(*this, number));
    storage::Transaction transaction = must(storage::Transaction::begin(*other->database));
    must(other->journal->setOwnLog(LogNo(LogNo::OwnBook, number)));
    must(other->journal->flush());
    must(transaction.commit());
    return other;
}

std::unique_ptr<Coop> Coop::clone()
{
    return std::unique_ptr<Coop>(new Coop(*this, 1));
}

RecordKey Coop::record(const QString &label, std::vector<journal::PrivatePart> parts)
{
    time.advance(1000);
    auto recording = must(recorder->begin());
    journal::EntryDraft draft;
    draft.kind = "vf.agent/1";
    draft.body = Json::Object{{"@type", "Person"}, {"name", label}};
    draft.parts = std::move(parts);
    const RecordKey key = must(recording.add(std::move(draft)));
    must(recording.commit());
    return key;
}

void Coop::recordMany(int count, const QString &prefix)
{
    auto recording = must(recorder->begin());
    for (int i = 0; i < count; ++i) {
        journal::EntryDraft draft;
        draft.kind = "vf.agent/1";
        draft.body = Json::Object{{"@type", "Person"}, {"name", QString(prefix + u' ' + QString::number(i))}};
        must(recording.add(std::move(draft)));
    }
    must(recording.commit());
}

void Coop::addToRoster(const journal::EntryDraft &draft)
{
    auto recording = must(recorder->begin());
    must(recording.addToRoster(draft));
    must(recording.commit());
}

Result<exchange::WrittenBundle> Coop::tryBundle(exchange::Audience audience, std::optional<int> peer, bool withRoot)
{
    return exchange::BundleWriter(*journal).write({audience, peer, folder()}, *desk, withRoot ? root.get() : nullptr,
                                                  time.nowMs());
}

QString Coop::bundle(exchange::Audience audience, std::optional<int> peer)
{
    return must(tryBundle(audience, peer)).path;
}

void Coop::acknowledge(int book)
{
    must(receiver().acknowledge(book, *desk, time.nowMs()));
}

QByteArray Coop::digest()
{
    QStringList tables;
    {
        auto query = database->prepare(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'evidence' ORDER BY name");
        while (must(query.next()))
            tables += query.text(0);
    }
    Sha256Stream hash;
    for (const QString &table : tables) {
        auto rows = database->prepare("SELECT * FROM " + table.toStdString() + " ORDER BY 1, 2");
        while (must(rows.next()))
            for (int column = 0; column < rows.columns(); ++column) {
                hash.add(rows.utf8(column));
                hash.add("|");
            }
    }
    return hash.finish().hex();
}

std::int64_t Coop::count(const char *table)
{
    auto query = database->prepare("SELECT count(*) FROM " + std::string(table));
    must(query.next());
    return query.integer(0);
}

} // namespace tally::test
