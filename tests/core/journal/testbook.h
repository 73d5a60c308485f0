// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/genesis.h"
#include "core/journal/journal.h"
#include "core/journal/recorder.h"
#include "core/journal/recordprojection.h"
#include "core/journal/recordquery.h"
#include "core/journal/recordservice.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QTest>

namespace tally::test
{

/// The value of a step that the test takes for granted; ends the test program where it cannot go on.
template<typename T>
T kept(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", result.error().code, qPrintable(result.error().line()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Code of the error, or nothing: comparing it shows both on failure.
template<typename T>
QByteArray codeOf(const Result<T> &result)
{
    return result ? QByteArray() : QByteArray(result.error().code);
}

inline constexpr std::int64_t Start = 1'772'355'600'000; ///< 2026-03-01T09:00:00Z in milliseconds

/// One desk's file of a book with the projection of its records. Clock, keys and salts are fixed, so that the same acts
/// make the same bytes.
class TestBook
{
public:
    /// A new book, written as d1.
    explicit TestBook(const QString &path, const QString &name = QStringLiteral("Weavers"))
        : m_random(name.toUtf8())
        , m_database(kept(storage::Database::open(path, storage::Database::Access::Create)))
    {
        using namespace journal;
        const SigningKey root = kept(SigningKey::fromSeed(rootKeyName(), std::string(32, 'r')));
        const Note genesis = kept(makeGenesisNote(name, QStringLiteral("EUR"), m_time.nowMs(), m_random, root));
        const BookIdentity identity{LogNo::OwnBook, bookId(genesis.toBytes()), name, {}, {}};
        const SigningKey desk = kept(SigningKey::fromSeed(identity.origin(LogNo(1, 1)), std::string(32, 'd')));
        m_journal = kept(Journal::create(*m_database, m_time, m_random, name, QStringLiteral("EUR"), genesis.toBytes(),
                                         desk.verifier(), QStringLiteral("Office")));
        bind();
    }
    /// The book of a file that is there.
    TestBook(const QString &path, storage::Database::Access access)
        : m_random(path.toUtf8())
        , m_database(kept(storage::Database::open(path, access)))
        , m_journal(kept(journal::Journal::open(*m_database, m_time, m_random)))
    {
        bind();
    }
    /// A copy of the file that writes as another desk.
    [[nodiscard]] std::unique_ptr<TestBook> copyAs(int desk, const QString &path)
    {
        kept(m_database->vacuumInto(path));
        auto copy = std::make_unique<TestBook>(path, storage::Database::Access::ReadWrite);
        auto transaction = kept(storage::Transaction::begin(*copy->m_database));
        kept(copy->m_journal->setOwnLog(LogNo(LogNo::OwnBook, desk)));
        kept(copy->m_journal->flush());
        kept(transaction.commit());
        return copy;
    }

    RecordKey add(const char *name, const char *cls = "Person")
    {
        return record({"vf.agent/1", journal::Op::Add, {}, Json::Object{{"@type", cls}, {"name", name}}, {}});
    }
    RecordKey rename(RecordKey subject, const char *name)
    {
        return record(
            {"vf.agent/1", journal::Op::Set, {}, Json::Object{{"name", name}, {"subject", toText(subject)}}, {}});
    }
    RecordKey reverse(RecordKey subject)
    {
        return record({"vf.agent/1", journal::Op::Reverse, {}, Json::Object{{"subject", toText(subject)}}, {}});
    }
    /// Records in a transaction of its own, a second after the last act.
    RecordKey record(const journal::EntryDraft &draft)
    {
        m_time.advance(1000);
        auto recording = kept(m_recorder->begin());
        const RecordKey key = kept(recording.add(draft));
        kept(recording.commit());
        return key;
    }

    /// Takes in what `from` holds of its log beyond what is here, up to `size` entries. Books are told apart by `as`:
    /// the number `from`'s own book has here.
    void receive(const TestBook &from, LogNo log, std::int64_t size = RecordKey::MaxIndex, int as = LogNo::OwnBook)
    {
        const LogNo here(as, log.desk());
        auto recording = kept(m_recorder->begin());
        kept(from.journal().forEach(log, journal().state(here).size,
                                    [&](RecordKey key, std::string_view envelope, const Digest &leaf) -> Result<bool> {
                                        if (key.index() >= size)
                                            return false;
                                        kept(envelope.data() ? recording.addForeign(here, envelope)
                                                             : recording.addHidden(here, leaf));
                                        return true;
                                    }));
        kept(recording.commit());
    }

    [[nodiscard]] journal::Journal &journal() const { return *m_journal; }
    [[nodiscard]] journal::Recorder &recorder() const { return *m_recorder; }
    [[nodiscard]] journal::RecordQuery &records() const { return *m_records; }
    [[nodiscard]] journal::RecordService &service() const { return *m_service; }
    [[nodiscard]] journal::RecordProjection &projection() const { return *m_projection; }
    [[nodiscard]] storage::Database &database() const { return *m_database; }
    [[nodiscard]] FixedTime &time() { return m_time; }
    [[nodiscard]] SeededRandom &random() { return m_random; }
    [[nodiscard]] LogNo ownLog() const { return m_journal->ownLog(); }
    [[nodiscard]] QString label(RecordKey key) const
    {
        const auto row = kept(m_records->find(key));
        return row ? row->label : QString();
    }
    /// First column of the first row as text; null if there is none.
    [[nodiscard]] QString valueOf(const char *sql) const
    {
        auto query = m_database->prepare(sql);
        return kept(query.next()) ? query.text(0) : QString();
    }

private:
    void bind()
    {
        m_projection = std::make_unique<journal::RecordProjection>(*m_database);
        m_recorder =
            std::make_unique<journal::Recorder>(*m_journal, std::vector<journal::Projection *>{m_projection.get()});
        kept(m_recorder->prepare());
        m_records = std::make_unique<journal::RecordQuery>(*m_journal);
        m_service = std::make_unique<journal::RecordService>(*m_recorder, *m_records);
    }

    FixedTime m_time{Start};
    SeededRandom m_random;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<journal::RecordProjection> m_projection;
    std::unique_ptr<journal::Recorder> m_recorder;
    std::unique_ptr<journal::RecordQuery> m_records;
    std::unique_ptr<journal::RecordService> m_service;
};

} // namespace tally::test
