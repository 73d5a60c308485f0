// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namecount.h"
#include "testbook.h"

#include <QTemporaryDir>

using namespace tally;
using namespace tally::journal;
using tally::test::codeOf;
using tally::test::kept;
using tally::test::NameCount;
using tally::test::TestBook;

namespace
{

const EntryDraft Ana{"vf.agent/1", Op::Add, {}, Json::Object{{"@type", "Person"}, {"name", "Ana"}}, {}};
constexpr const char *Indexes = "SELECT group_concat(name) FROM (SELECT name FROM sqlite_schema WHERE type = 'index' "
                                "ORDER BY name)";
const EntryDraft TooLong{"vf.agent/1", Op::Add, {}, Json::Object{{"note", std::string(20'000, 'x')}}, {}};

} // namespace

class TestRecording final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    [[nodiscard]] QString newPath() { return m_folder.filePath(QString::number(++m_files)); }

    /// Whether memory, tables and log tell the same: `entries` entries, all projected, nothing to complain about.
    static void compareState(const TestBook &book, int entries)
    {
        const LogState &state = book.journal().state(book.ownLog());
        QCOMPARE(state.size, entries);
        QCOMPARE(state.projected, entries);
        QCOMPARE(book.valueOf("SELECT count(*) FROM record"), QString::number(entries));
        QCOMPARE(book.valueOf("SELECT size FROM log WHERE no = 257"), QString::number(entries));
        QCOMPARE(kept(book.journal().audit()), QStringList());
        QVERIFY(!book.database().inTransaction());
        QVERIFY(!book.recorder().isRecording());
    }

    /// Takes `from`'s log into `to`, as one expects it.
    static Recording takingIn(const TestBook &from, const TestBook &to, bool many, bool oneDesk)
    {
        auto recording = kept(to.recorder().begin());
        if (many)
            kept(recording.expectMany());
        if (oneDesk)
            recording.expectOneDesk();
        kept(from.journal().forEach(from.ownLog(), 0,
                                    [&](RecordKey, std::string_view envelope, const Digest &) -> Result<bool> {
                                        kept(recording.addForeign(from.ownLog(), envelope));
                                        return true;
                                    }));
        return recording;
    }

private Q_SLOTS:
    void nothingIsKeptWithoutACommit_data()
    {
        QTest::addColumn<bool>("isAbandoned");
        QTest::newRow("a recording that is dropped") << false;
        QTest::newRow("a recording that is abandoned") << true;
    }
    void nothingIsKeptWithoutACommit()
    {
        QFETCH(const bool, isAbandoned);
        TestBook book(newPath());
        book.add("Ana");
        {
            auto recording = kept(book.recorder().begin());
            kept(recording.add(Ana));
            kept(book.journal().addBook(QStringLiteral("x"), QStringLiteral("Peer"), QStringLiteral("EUR"), "genesis"));
            if (isAbandoned)
                recording.abandon();
            QCOMPARE(book.journal().books().size(), std::size_t(isAbandoned ? 1 : 2));
        }
        QCOMPARE(book.journal().books().size(), std::size_t(1));
        compareState(book, 1);
        QCOMPARE(book.add("Ben"), RecordKey(LogNo(1, 1), 1));
        compareState(book, 2);
    }

    void oneActIsRecordedAtATime()
    {
        TestBook book(newPath());
        auto recording = kept(book.recorder().begin());
        QCOMPARE(codeOf(book.recorder().begin()), QByteArray("journal.busy"));
        QCOMPARE(codeOf(book.service().record({"Person", Json::Object{{"name", "Ben"}}, {}})),
                 QByteArray("journal.busy"));
        kept(recording.add(Ana));
        kept(recording.commit());
        compareState(book, 1);
        QCOMPARE(codeOf(book.recorder().begin()), QByteArray());
    }

    void anEndedRecordingTakesNothing_data()
    {
        QTest::addColumn<bool>("isCommitted");
        QTest::newRow("after its commit") << true;
        QTest::newRow("after it was abandoned") << false;
    }
    void anEndedRecordingTakesNothing()
    {
        QFETCH(const bool, isCommitted);
        TestBook book(newPath());
        auto recording = kept(book.recorder().begin());
        kept(recording.add(Ana));
        if (isCommitted)
            kept(recording.commit());
        else
            recording.abandon();
        QCOMPARE(codeOf(recording.add(Ana)), QByteArray("journal.ended"));
        QCOMPARE(codeOf(recording.addToRoster(Ana)), QByteArray("journal.ended"));
        QCOMPARE(codeOf(recording.addForeign(LogNo(1, 2), "{}")), QByteArray("journal.ended"));
        QCOMPARE(codeOf(recording.addHidden(LogNo(1, 2), leafHash("x"))), QByteArray("journal.ended"));
        QCOMPARE(codeOf(recording.commit()), QByteArray("journal.ended"));
        recording.abandon();
        compareState(book, isCommitted ? 1 : 0);
    }

    void aRefusedDraftLeavesTheActUsable()
    {
        TestBook book(newPath());
        auto recording = kept(book.recorder().begin());
        QCOMPARE(codeOf(recording.add(TooLong)), QByteArray("t1.unwritable"));
        kept(recording.add(Ana));
        QCOMPARE(codeOf(recording.addForeign(LogNo(1, 2), "{}")), QByteArray("entry.malformed"));
        kept(recording.add(Ana));
        kept(recording.commit());
        compareState(book, 2);
    }

    void whatIsExpectedChangesNothingButTheTime_data()
    {
        QTest::addColumn<bool>("many");
        QTest::addColumn<bool>("oneDesk");
        QTest::newRow("many") << true << false;
        QTest::newRow("one desk") << false << true;
        QTest::newRow("many of one desk") << true << true;
    }

    void whatIsExpectedChangesNothingButTheTime()
    {
        QFETCH(const bool, many);
        QFETCH(const bool, oneDesk);
        TestBook first(newPath());
        const auto second = first.copyAs(2, newPath());
        const RecordKey ana = second->add("Ana");
        second->rename(ana, "Anna");
        second->reverse(second->add("Ben"));
        TestBook plain(newPath());
        kept(takingIn(*second, plain, false, false).commit());
        const auto expected = kept(plain.recorder().digests());
        const QString indexes = plain.valueOf(Indexes);
        QVERIFY(indexes.contains(QStringLiteral("record_")));

        TestBook book(newPath());
        kept(takingIn(*second, book, many, oneDesk).commit());
        QCOMPARE(kept(book.recorder().digests()), expected);
        QCOMPARE(book.valueOf(Indexes), indexes);
        QCOMPARE(kept(book.journal().audit()), QStringList());
        book.add("Cy");
        QCOMPARE(book.label(RecordKey(book.ownLog(), 0)), QStringLiteral("Cy"));
    }

    void abandoningWhatWasExpectedBringsTheIndexesBack()
    {
        TestBook first(newPath());
        const auto second = first.copyAs(2, newPath());
        second->add("Ana");
        TestBook book(newPath());
        book.add("Ben");
        const QString indexes = book.valueOf(Indexes);
        {
            Recording recording = takingIn(*second, book, true, true);
            QVERIFY(book.valueOf(Indexes) != indexes);
        }
        QCOMPARE(book.valueOf(Indexes), indexes);
        compareState(book, 1);
        kept(book.recorder().rebuild());
        QCOMPARE(book.valueOf(Indexes), indexes);
    }

    void afterAFailedProjectionNothingCanBeCommitted()
    {
        TestBook book(newPath());
        NameCount count(book.database());
        Recorder recorder(book.journal(), {&book.projection(), &count});
        kept(recorder.prepare());
        auto recording = kept(recorder.begin());
        kept(recording.add(Ana));
        count.failAt = 0;
        QCOMPARE(codeOf(recording.add(Ana)), QByteArray("test.failed"));
        QCOMPARE(codeOf(recording.add(Ana)), QByteArray("test.failed"));
        QCOMPARE(codeOf(recording.commit()), QByteArray("test.failed"));
        compareState(book, 0);
        QCOMPARE(book.valueOf("SELECT count(*) FROM name_count"), QStringLiteral("0"));
    }

    void afterAFailedMediumNothingIsWrittenOutsideTheTransaction()
    {
        TestBook book(newPath());
        book.add("Ana");
        kept(book.database().execute("CREATE TRIGGER fail BEFORE INSERT ON entry WHEN new.kind = 'ty.breaks' BEGIN "
                                     "SELECT RAISE(ROLLBACK, 'as a full disk does'); END"));
        auto recording = kept(book.recorder().begin());
        kept(recording.add(Ana));
        EntryDraft breaks = Ana;
        breaks.kind = "ty.breaks/1";
        QCOMPARE(codeOf(recording.add(breaks)), QByteArray("storage.failed"));
        QCOMPARE(codeOf(recording.add(Ana)), QByteArray("storage.failed"));
        QCOMPARE(codeOf(recording.commit()), QByteArray("storage.failed"));
        compareState(book, 1);
        book.add("Ben");
        compareState(book, 2);
    }

    void aFailedCommitEndsTheActAndKeepsNothing()
    {
        TestBook book(newPath());
        kept(book.database().execute("CREATE TABLE parent (id INTEGER PRIMARY KEY)"));
        kept(book.database().execute(
            "CREATE TABLE child (id INTEGER REFERENCES parent(id) DEFERRABLE INITIALLY DEFERRED)"));
        auto recording = kept(book.recorder().begin());
        kept(recording.add(Ana));
        kept(book.database().execute("INSERT INTO child VALUES (1)"));
        QCOMPARE(codeOf(recording.commit()), QByteArray("storage.failed"));
        QCOMPARE(codeOf(recording.commit()), QByteArray("journal.ended"));
        compareState(book, 0);
        book.add("Ana");
        compareState(book, 1);
    }

    void whatDidNotArriveAsWrittenIsNotCommitted()
    {
        TestBook book(newPath());
        kept(book.database().execute("DROP TRIGGER entry_is_never_changed"));
        auto recording = kept(book.recorder().begin());
        kept(recording.add(Ana));
        kept(book.database().execute("UPDATE entry SET envelope = x'7b7d' WHERE id = 257 << 45"));
        QCOMPARE(codeOf(recording.commit()), QByteArray("journal.readBack"));
        compareState(book, 0);
    }

    void listenersHearOfACommitOnceAndOfNothingElse()
    {
        TestBook book(newPath());
        std::vector<ChangeSet> heard;
        book.recorder().onCommitted([&](const ChangeSet &changes) { heard.push_back(changes); });
        {
            auto dropped = kept(book.recorder().begin());
            kept(dropped.add(Ana));
        }
        QVERIFY(heard.empty());
        auto recording = kept(book.recorder().begin());
        const RecordKey first = kept(recording.add(Ana));
        const RecordKey second = kept(recording.add(Ana));
        QVERIFY(heard.empty());
        kept(recording.commit());
        QCOMPARE(heard.size(), std::size_t(1));
        QCOMPARE(heard[0].entries, std::vector<RecordKey>({first, second}));
        QVERIFY(heard[0].kinds.count("vf.agent/1") == 1 && heard[0].kinds.size() == 1);
        QVERIFY(!heard[0].everything);
        kept(book.recorder().rebuild());
        QCOMPARE(heard.size(), std::size_t(2));
        QVERIFY(heard[1].everything);
    }

    void aListenerMayRecord()
    {
        TestBook book(newPath());
        int left = 1;
        book.recorder().onCommitted([&](const ChangeSet &) {
            if (left-- > 0)
                book.add("Ben");
        });
        book.add("Ana");
        compareState(book, 2);
    }

    void theActorIsNotedUnlessTheDraftNamesOne()
    {
        TestBook book(newPath());
        const RecordKey ana = book.add("Ana");
        const RecordKey ben = book.add("Ben");
        book.recorder().setActor(ana);
        EntryDraft byBen = Ana;
        byBen.by = ben;
        const auto actorOf = [&](RecordKey key) {
            return QString::fromStdString(kept(book.journal().read(key)).envelope)
                .section(u"\"by\":\""_qs, 1)
                .section(u'"', 0, 0);
        };
        QCOMPARE(actorOf(ana), QString());
        QCOMPARE(actorOf(book.record(Ana)), QStringLiteral("d1/0"));
        QCOMPARE(actorOf(book.record(byBen)), QStringLiteral("d1/1"));
    }

    void aReadOnlyBookRecordsNothing()
    {
        const QString path = newPath();
        TestBook(path).add("Ana");
        const TestBook book(path, storage::Database::Access::ReadOnly);
        QCOMPARE(codeOf(book.recorder().begin()), QByteArray("journal.readOnly"));
        QCOMPARE(codeOf(book.recorder().rebuild()), QByteArray("journal.readOnly"));
        QCOMPARE(book.label(RecordKey(LogNo(1, 1), 0)), QStringLiteral("Ana"));
    }

    void afterARollbackThatCannotBeReadBackNothingIsWrittenFromMemory()
    {
        const QString path = newPath();
        TestBook book(path);
        book.add("Ana");
        auto other = kept(storage::Database::open(path, storage::Database::Access::ReadWrite));
        {
            auto recording = kept(book.recorder().begin());
            kept(recording.add(Ana));
            // From here the journal's own tables cannot be found when the recording is rolled back.
            kept(book.database().execute("ROLLBACK"));
            kept(other->execute("ALTER TABLE book RENAME TO hidden"));
        }
        QCOMPARE(book.journal().identity().name, QStringLiteral("Weavers"));
        QCOMPARE(codeOf(book.recorder().begin()), QByteArray("storage.failed"));
        kept(other->execute("ALTER TABLE hidden RENAME TO book"));
        QCOMPARE(book.add("Ben"), RecordKey(LogNo(1, 1), 1));
        compareState(book, 2);
    }
};

QTEST_GUILESS_MAIN(TestRecording)
#include "test_recording.moc"
