// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namecount.h"
#include "testbook.h"

#include "core/journal/roster.h"

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

} // namespace

class TestRecorder final : public QObject
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

private Q_SLOTS:
    void aRebuildGivesTheSameTables()
    {
        TestBook book(newPath());
        const RecordKey ana = book.add("Ana");
        book.rename(ana, "Anna");
        const RecordKey renamed = book.rename(ana, "Anne");
        book.reverse(renamed);
        book.reverse(book.add("Ben"));
        const auto before = kept(book.recorder().digests());
        kept(book.recorder().rebuild());
        QCOMPARE(kept(book.recorder().digests()), before);
        kept(book.recorder().rebuild());
        QCOMPARE(kept(book.recorder().digests()), before);
        QCOMPARE(book.valueOf("SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'record'"),
                 QStringLiteral("3"));
    }

    void aReplayIntoAnotherDatabaseGivesTheSameTables()
    {
        TestBook book(newPath());
        const RecordKey ana = book.add("Ana");
        book.reverse(book.rename(ana, "Anna"));
        auto target = kept(storage::Database::temporary());
        RecordProjection projection(*target);
        kept(Recorder::replayInto(book.journal(), *target, {&projection}));
        QCOMPARE(kept(Recorder::digests(*target, {&projection})), kept(book.recorder().digests()));
    }

    void aReplayThatFailsLeavesNoBulkModeBehind()
    {
        TestBook book(newPath());
        book.add("Ana");
        auto target = kept(storage::Database::temporary());
        NameCount count(*target);
        count.failAt = 0;
        QCOMPARE(codeOf(Recorder::replayInto(book.journal(), *target, {&count})), QByteArray("test.failed"));
        count.discard();
        kept(target->execute(NameCount::Schema));
        t1::Document document;
        const StoredEntry stored = kept(book.journal().read(RecordKey(LogNo(1, 1), 0)));
        kept(count.apply(
            kept(parseEntry(stored.envelope, stored.key, book.journal().identity().id8().toStdString(), document))));
        auto query = target->prepare("SELECT count(*) FROM name_count");
        QVERIFY(kept(query.next()));
        QCOMPARE(query.number(0), 1);
    }

    void aCancelledRebuildChangesNothing()
    {
        TestBook book(newPath());
        book.add("Ana");
        const auto before = kept(book.recorder().digests());
        std::int64_t asked = -1;
        const auto cancel = [&](std::int64_t, std::int64_t total) {
            asked = total;
            return false;
        };
        QCOMPARE(codeOf(book.recorder().rebuild(cancel)), QByteArray("job.cancelled"));
        QCOMPARE(asked, 1);
        QCOMPARE(kept(book.recorder().digests()), before);
        compareState(book, 1);
        book.add("Ben");
        compareState(book, 2);
    }

    void tablesAreRemadeWhenTheirDefinitionChanges()
    {
        const QString path = newPath();
        TestBook book(path);
        book.add("Ana");
        book.add("Ana");
        NameCount first(book.database());
        kept(Recorder(book.journal(), {&book.projection(), &first}).prepare());
        QCOMPARE(book.valueOf("SELECT count FROM name_count"), QStringLiteral("2"));
        NameCount second(book.database(),
                         "CREATE TABLE name_count (name TEXT PRIMARY KEY, count INTEGER, more TEXT) STRICT");
        {
            TestBook reader(path, storage::Database::Access::ReadOnly);
            NameCount changed(reader.database(), "CREATE TABLE name_count (name TEXT)");
            Recorder stale(reader.journal(), {&reader.projection(), &changed});
            QCOMPARE(codeOf(stale.prepare()), QByteArray("projection.stale"));
        }
        kept(Recorder(book.journal(), {&book.projection(), &second}).prepare());
        QCOMPARE(book.valueOf("SELECT count FROM name_count WHERE more IS NULL"), QStringLiteral("2"));
    }

    void digestsDependOnRowsAndNothingElse()
    {
        TestBook book(newPath());
        const auto digestOf = [](const char *rows) {
            auto database = kept(storage::Database::temporary());
            NameCount count(*database, "CREATE TABLE name_count (name TEXT, count INTEGER) STRICT");
            kept(database->executeScript(count.schema()));
            kept(database->execute(rows));
            return kept(Recorder::digests(*database, {&count})).front().second.hex();
        };
        const QByteArray known = digestOf("INSERT INTO name_count VALUES ('a', 1), ('b', 2), ('b', NULL)");
        QCOMPARE(digestOf("INSERT INTO name_count VALUES ('b', NULL), ('b', 2), ('a', 1)"), known);
        QVERIFY(digestOf("INSERT INTO name_count VALUES ('a', 1), ('b', 2)") != known);
        QVERIFY(digestOf("INSERT INTO name_count VALUES ('a', 1), ('b', 2), ('b', 0)") != known);
        QVERIFY(digestOf("INSERT INTO name_count VALUES ('a', 1), ('b', 2), ('', NULL)") != known);
        QVERIFY(digestOf("INSERT INTO name_count VALUES (NULL, 1)") !=
                digestOf("INSERT INTO name_count VALUES ('', 1)"));
    }

    void digestsLookAtEveryColumn()
    {
        const auto digestOf = [](const char *rows) {
            auto database = kept(storage::Database::temporary());
            NameCount count(*database, "CREATE TABLE name_count (a INTEGER, b INTEGER, c INTEGER, d INTEGER) STRICT");
            kept(database->executeScript(count.schema()));
            kept(database->execute(rows));
            return kept(Recorder::digests(*database, {&count})).front().second.hex();
        };
        QCOMPARE(digestOf("INSERT INTO name_count VALUES (1, 1, 1, 1), (1, 1, 1, 2)"),
                 digestOf("INSERT INTO name_count VALUES (1, 1, 1, 2), (1, 1, 1, 1)"));
    }

    void kindsWeDoNotKnowAreStoredAndDisturbNothing_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("cls");
        QTest::newRow("nothing in it") << QStringLiteral("{}") << QStringLiteral("xy.unheardOf");
        QTest::newRow("a class of its own") << QStringLiteral("{\"@type\":\"Odd\"}") << QStringLiteral("Odd");
        QTest::newRow("a class that is a number") << QStringLiteral("{\"@type\":5}") << QStringLiteral("xy.unheardOf");
        QTest::newRow("a class of nothing") << QStringLiteral("{\"@type\":\"\"}") << QStringLiteral("xy.unheardOf");
        QTest::newRow("a class that is null") << QStringLiteral("{\"@type\":null}") << QStringLiteral("xy.unheardOf");
        QTest::newRow("names of other types")
            << QStringLiteral("{\"@id\":7,\"name\":[\"a\"]}") << QStringLiteral("xy.unheardOf");
        QTest::newRow("an id of nothing") << QStringLiteral("{\"@id\":\"\"}") << QStringLiteral("xy.unheardOf");
    }
    void kindsWeDoNotKnowAreStoredAndDisturbNothing()
    {
        QFETCH(const QString, body);
        QFETCH(const QString, cls);
        TestBook book(newPath());
        const RecordKey place(LogNo(1, 2), 0);
        const QString envelope = u"{\"b\":" % body % u",\"k\":\"xy.unheardOf/9\",\"l\":\"" %
                                 book.journal().identity().id8() %
                                 u"/d2\",\"n\":0,\"o\":\"add\",\"t\":\"000000000000-0000\",\"v\":1}";
        auto recording = kept(book.recorder().begin());
        kept(recording.addForeign(place.log(), envelope.toStdString()));
        kept(recording.commit());
        const auto row = kept(book.records().find(place));
        QVERIFY(row);
        QCOMPARE(row->cls, cls);
        QVERIFY(row->alias.isNull());
        QVERIFY(!kept(book.records().publicId(place)).isEmpty());
        const auto before = kept(book.recorder().digests());
        kept(book.recorder().rebuild());
        QCOMPARE(kept(book.recorder().digests()), before);
    }

    void changesOfOtherBooksRecordsAreStoredAndChangeNothing()
    {
        TestBook book(newPath());
        const RecordKey ana = book.add("Ana");
        for (const char *op : {"set", "reverse", "resolve", "erase"}) {
            const LogNo log(1, 2);
            const QString envelope =
                u"{\"b\":{\"name\":\"Eve\",\"subject\":\"zzzzzzzz/d1/0\"},\"k\":\"vf.agent/1\",\"l\":\"" %
                book.journal().identity().id8() % u"/d2\",\"n\":" % QString::number(book.journal().state(log).size) %
                u",\"o\":\"" % QString::fromLatin1(op) % u"\",\"t\":\"000000000000-0000\",\"v\":1}";
            auto recording = kept(book.recorder().begin());
            kept(recording.addForeign(log, envelope.toStdString()));
            kept(recording.commit());
            QCOMPARE(book.journal().state(log).projected, book.journal().state(log).size);
        }
        QCOMPARE(book.label(ana), QStringLiteral("Ana"));
        QVERIFY(!kept(book.records().find(ana))->reversedBy);
    }

    void whatAClosedDeskWroteBeyondItsCutIsKeptAndNotProjected()
    {
        TestBook book(newPath());
        const auto laptop = book.copyAs(2, newPath());
        const auto third = book.copyAs(3, newPath());
        const RecordKey ana = book.add("Ana");
        laptop->receive(book, book.ownLog());
        laptop->rename(ana, "Anna");
        laptop->rename(ana, "Mallory");
        const RecordKey eve = laptop->add("Eve");
        book.receive(*laptop, laptop->ownLog());
        third->receive(book, book.ownLog());
        third->receive(*laptop, laptop->ownLog());
        const RecordKey after = third->add("Ben"); // has seen all three
        book.receive(*third, third->ownLog());
        QCOMPARE(book.label(ana), QStringLiteral("Mallory"));

        Frontier cut;
        cut.append(kept(laptop->journal().leaves(laptop->ownLog())).front());
        std::vector<ChangeSet> heard;
        book.recorder().onCommitted([&](const ChangeSet &changes) { heard.push_back(changes); });
        auto recording = kept(book.recorder().begin());
        const QString name = book.journal().identity().origin(LogNo(1, 2));
        const SigningKey key = kept(SigningKey::fromSeed(name, std::string(32, 'l')));
        kept(recording.addToRoster(deskAddEntry(2, QStringLiteral("Laptop"), key.verifier())));
        kept(recording.addToRoster(deskCloseEntry(2, 1, cut.root(), QStringLiteral("lost"))));
        kept(recording.commit());

        QVERIFY(heard.size() == 1 && heard[0].everything && heard[0].entries.empty());
        QCOMPARE(book.label(ana), QStringLiteral("Anna"));
        QVERIFY(!kept(book.records().find(eve)));
        QCOMPARE(codeOf(book.journal().read(eve)), QByteArray()); // kept, and shown in the journal
        QCOMPARE(book.label(after), QStringLiteral("Ben"));       // nobody waits for what does not count
        QCOMPARE(book.journal().state(LogNo(1, 2)).size, 3);
        QCOMPARE(book.journal().state(LogNo(1, 2)).projected, 1);
        const auto before = kept(book.recorder().digests());
        kept(book.recorder().rebuild());
        QCOMPARE(kept(book.recorder().digests()), before);

        laptop->receive(book, LogNo(1, 0)); // the laptop comes back
        laptop->time().advance(1000);
        auto refused = kept(laptop->recorder().begin());
        QCOMPARE(codeOf(refused.add(Ana)), QByteArray("journal.deskClosed"));
        refused.abandon();
        QCOMPARE(laptop->label(ana), QStringLiteral("Anna"));
    }

    void closingADeskThatWroteNothingMoreReplaysNothing()
    {
        TestBook book(newPath());
        const auto laptop = book.copyAs(2, newPath());
        laptop->add("Ana");
        book.receive(*laptop, laptop->ownLog());
        NameCount count(book.database());
        Recorder recorder(book.journal(), {&book.projection(), &count});
        kept(recorder.prepare());
        count.failAt = 0; // a replay would fail
        auto recording = kept(recorder.begin());
        const SigningKey key =
            kept(SigningKey::fromSeed(book.journal().identity().origin(LogNo(1, 2)), std::string(32, 'l')));
        kept(recording.addToRoster(deskAddEntry(2, QStringLiteral("Laptop"), key.verifier())));
        kept(recording.addToRoster(
            deskCloseEntry(2, 1, book.journal().state(LogNo(1, 2)).frontier.root(), QStringLiteral("sold"))));
        kept(recording.commit());
        QCOMPARE(book.label(RecordKey(LogNo(1, 2), 0)), QStringLiteral("Ana"));
    }

    void aBookWhoseRestWaitsIsOpenedWithoutWriting()
    {
        const QString path = newPath();
        {
            TestBook book(path);
            const auto second = book.copyAs(2, newPath());
            const auto third = book.copyAs(3, newPath());
            third->add("Ana");
            second->receive(*third, third->ownLog());
            second->add("Ben"); // has seen d3, which the book has not
            book.receive(*second, second->ownLog());
            QCOMPARE(book.journal().state(LogNo(1, 2)).projected, 0);
        }
        TestBook first(path, storage::Database::Access::ReadWrite);
        const auto writing = kept(first.recorder().begin());
        const TestBook second(path, storage::Database::Access::ReadWrite); // would be told that the book is busy
        QCOMPARE(second.journal().state(LogNo(1, 2)).size, 1);
    }

    void manyReversalsOfManyChangesReplayThroughAnIndex()
    {
        TestBook book(newPath());
        auto plan = book.database().prepare("EXPLAIN QUERY PLAN UPDATE revision SET reversed_by = 1 WHERE entry = 2");
        QVERIFY(kept(plan.next()));
        QVERIFY2(plan.text(3).contains(u"revision_by_entry"), qPrintable(plan.text(3)));
        QVERIFY(book.projection().schema().find("revision_by_entry") !=
                std::string_view::npos); // there during a replay
    }
};

QTEST_GUILESS_MAIN(TestRecorder)
#include "test_recorder.moc"
