// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testbook.h"

#include "core/journal/roster.h"

#include <QTemporaryDir>

using namespace tally;
using namespace tally::journal;
using tally::test::codeOf;
using tally::test::kept;
using tally::test::TestBook;

namespace
{

EntryDraft note(const std::string &text, const char *kind = "vf.agent/1")
{
    return {kind, Op::Add, {}, Json::Object{{"note", text}}, {}};
}

/// A body that nests `depth` objects, itself included.
Json nested(int depth)
{
    Json body = Json::Object{};
    for (int level = 1; level < depth; ++level)
        body = Json::Object{{"x", std::move(body)}};
    return body;
}

/// A body of texts that together are longer than `bytes`.
Json longerThan(int bytes)
{
    constexpr int Piece = 16'000;
    return Json::Object{
        {"lines", Json::Array(static_cast<std::size_t>(bytes / Piece + 1), Json(std::string(Piece, 'x')))}};
}

} // namespace

class TestJournal final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    [[nodiscard]] QString newPath() { return m_folder.filePath(QString::number(++m_files)); }
    [[nodiscard]] static std::string envelopeOf(const TestBook &book, RecordKey key)
    {
        return kept(book.journal().read(key)).envelope;
    }
    [[nodiscard]] static std::string id8(const TestBook &book) { return book.journal().identity().id8().toStdString(); }

private Q_SLOTS:
    void aNewBookHoldsItsGenesisAndFirstDesk()
    {
        TestBook book(newPath());
        const Journal &journal = book.journal();
        QCOMPARE(journal.ownLog(), LogNo(1, 1));
        QCOMPARE(journal.books().size(), std::size_t(1));
        QCOMPARE(journal.identity().name, QStringLiteral("Weavers"));
        QCOMPARE(journal.identity().id, bookId(journal.identity().genesis));
        QCOMPARE(journal.state(LogNo(1, 0)).size, 2);
        QCOMPARE(journal.state(LogNo(1, 1)).size, 0);
        QCOMPARE(journal.entryCount(), 0);
        QCOMPARE(kept(journal.audit()), QStringList());
        QVERIFY(kept(Roster::load(journal)).findDesk(1));
    }

    void whatIsRecordedIsThereAfterOpeningAgain()
    {
        const QString path = newPath();
        Digest root;
        {
            TestBook book(path);
            book.add("Ana");
            book.add("Ben");
            root = book.journal().state(book.ownLog()).frontier.root();
        }
        TestBook again(path, storage::Database::Access::ReadWrite);
        QCOMPARE(again.journal().state(again.ownLog()).size, 2);
        QCOMPARE(again.journal().state(again.ownLog()).projected, 2);
        QVERIFY(again.journal().state(again.ownLog()).frontier.root() == root);
        QCOMPARE(again.label(RecordKey(again.ownLog(), 1)), QStringLiteral("Ben"));
        again.add("Cleo");
        QCOMPARE(kept(again.journal().audit()), QStringList());
    }

    void anEnvelopeHasExactlyTheseBytes()
    {
        TestBook book(newPath());
        const RecordKey ana = book.add("Ana");
        book.recorder().setActor(ana);
        const RecordKey renamed = book.rename(ana, "Anna \"A\"");
        QCOMPARE(envelopeOf(book, ana), "{\"b\":{\"@type\":\"Person\",\"name\":\"Ana\"},\"k\":\"vf.agent/1\",\"l\":\"" +
                                            id8(book) +
                                            "/d1\",\"n\":0,\"o\":\"add\",\"t\":\"019ca8a04268-0000\",\"v\":1}");
        QCOMPARE(
            envelopeOf(book, renamed),
            "{\"b\":{\"name\":\"Anna \\\"A\\\"\",\"subject\":\"d1/0\"},\"by\":\"d1/0\",\"k\":\"vf.agent/1\",\"l\":\"" +
                id8(book) + "/d1\",\"n\":1,\"o\":\"set\",\"t\":\"019ca8a04650-0000\",\"v\":1}");
    }

    void readingsGoOnWhenTheWallClockGoesBack()
    {
        TestBook book(newPath());
        const RecordKey first = book.add("Ana");
        book.time().advance(-3'600'000);
        const RecordKey second = book.add("Ben");
        t1::Document document;
        const Hlc before = kept(parseEntry(envelopeOf(book, first), first, id8(book), document)).t;
        const Hlc after = kept(parseEntry(envelopeOf(book, second), second, id8(book), document)).t;
        QCOMPARE(after.raw, before.raw + 1);
    }

    void aPeersWrongClockDoesNotDragOursAlong_data()
    {
        QTest::addColumn<qint64>("lead"); // milliseconds
        QTest::addColumn<bool>("isFollowed");
        QTest::newRow("an hour ahead: our entries sort after theirs") << qint64(3'600'000) << true;
        QTest::newRow("a century ahead: theirs is wrong") << qint64(3'155'760'000'000) << false;
    }
    void aPeersWrongClockDoesNotDragOursAlong()
    {
        QFETCH(const qint64, lead);
        QFETCH(const bool, isFollowed);
        const QString path = newPath();
        {
            TestBook book(path);
            TestBook peer(newPath(), QStringLiteral("Smiths"));
            peer.time().advance(lead);
            peer.add("Sue");
            auto recording = kept(book.recorder().begin());
            const BookIdentity &identity = peer.journal().identity();
            QCOMPARE(kept(book.journal().addBook(identity.id, identity.name, identity.currency, identity.genesis)), 2);
            kept(recording.commit());
            book.receive(peer, peer.ownLog(), RecordKey::MaxIndex, 2);
            QVERIFY((envelopeOf(book, book.add("Ana")).find("019ca8a0") == std::string::npos) == isFollowed);
        }
        TestBook again(path, storage::Database::Access::ReadWrite);
        QVERIFY((envelopeOf(again, again.add("Ben")).find("019ca8a0") == std::string::npos) == isFollowed);
    }

    void anotherDesksWrongClockDoes()
    {
        TestBook book(newPath());
        const auto desk = book.copyAs(2, newPath());
        desk->time().advance(3'155'760'000'000);
        const RecordKey far = desk->add("Ana");
        book.receive(*desk, desk->ownLog());
        const RecordKey later = book.rename(far, "Anna");
        desk->receive(book, book.ownLog());
        QCOMPARE(book.label(far), QStringLiteral("Anna"));
        QCOMPARE(desk->label(far), QStringLiteral("Anna"));
        QVERIFY(envelopeOf(book, later).find("019ca8a0") == std::string::npos);
    }

    void whatWasSeenIsToldOnce()
    {
        TestBook book(newPath());
        const auto desk = book.copyAs(2, newPath());
        desk->add("Ana");
        desk->add("Ben");
        book.receive(*desk, desk->ownLog());
        QVERIFY(envelopeOf(book, book.add("Cleo")).find("\"s\":{\"d2\":2}") != std::string::npos);
        QVERIFY(envelopeOf(book, book.add("Dora")).find("\"s\":") == std::string::npos);
        desk->add("Emil");
        book.receive(*desk, desk->ownLog());
        QVERIFY(envelopeOf(book, book.add("Finn")).find("\"s\":{\"d2\":3}") != std::string::npos);
    }

    void whatWasSeenIsNotForgottenWithARefusedDraft()
    {
        TestBook book(newPath());
        const auto desk = book.copyAs(2, newPath());
        desk->add("Ana");
        book.receive(*desk, desk->ownLog());
        auto recording = kept(book.recorder().begin());
        QCOMPARE(codeOf(recording.add({"vf.agent/1", Op::Add, {}, longerThan(64 * 1024), {}})),
                 QByteArray("entry.tooLarge"));
        const RecordKey key = kept(recording.add(note("after the refusal")));
        kept(recording.commit());
        QVERIFY(envelopeOf(book, key).find("\"s\":{\"d2\":1}") != std::string::npos);
    }

    void anotherLogTellsAnewWhatItHasSeen()
    {
        TestBook book(newPath());
        const auto desk = book.copyAs(2, newPath());
        desk->add("Ana");
        book.receive(*desk, desk->ownLog());
        book.add("Ben");
        const auto moved = book.copyAs(3, newPath());
        QVERIFY(envelopeOf(*moved, moved->add("Cleo")).find("\"s\":{\"d1\":1,\"d2\":1}") != std::string::npos);
    }

    void tenDesksAreNamedInTheOrderOfT1()
    {
        TestBook book(newPath());
        for (const int number : {2, 10, 11}) {
            const auto desk = book.copyAs(number, newPath());
            desk->add("Ana");
            book.receive(*desk, desk->ownLog());
        }
        QVERIFY(envelopeOf(book, book.add("Ben")).find("\"s\":{\"d10\":1,\"d11\":1,\"d2\":1}") != std::string::npos);
    }

    void aDraftBeyondTheLimitsIsRefusedWithoutATrace_data()
    {
        QTest::addColumn<std::string>("kind");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("depth");
        constexpr int Small = 64 * 1024;
        constexpr int Large = 1024 * 1024;
        QTest::newRow("an event longer than 64 KiB")
            << std::string("vf.event/1") << QByteArray("entry.tooLarge") << Small << 0;
        QTest::newRow("a plan longer than 64 KiB") << std::string("vf.plan/1") << QByteArray() << Small << 0;
        QTest::newRow("a plan longer than 1 MiB")
            << std::string("vf.plan/1") << QByteArray("entry.tooLarge") << Large << 0;
        QTest::newRow("the deepest body") << std::string("vf.event/1") << QByteArray() << 0 << 15;
        QTest::newRow("a body too deep inside its envelope")
            << std::string("vf.event/1") << QByteArray("t1.unwritable") << 0 << 16;
    }
    void aDraftBeyondTheLimitsIsRefusedWithoutATrace()
    {
        QFETCH(const std::string, kind);
        QFETCH(const QByteArray, code);
        QFETCH(const int, bytes);
        QFETCH(const int, depth);
        TestBook book(newPath());
        auto recording = kept(book.recorder().begin());
        QCOMPARE(codeOf(recording.add({kind, Op::Add, {}, bytes ? longerThan(bytes) : nested(depth), {}})), code);
        const RecordKey next = kept(recording.add(note("goes on")));
        kept(recording.commit());
        QCOMPARE(next.index(), code.isEmpty() ? 1 : 0);
        QCOMPARE(kept(book.journal().audit()), QStringList());
    }

    void whatIsNotHereCannotBeChanged_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("an entry of ours") << QStringLiteral("d1/0") << QByteArray();
        QTest::newRow("an entry of another desk") << QStringLiteral("d2/0") << QByteArray();
        QTest::newRow("one that still waits") << QStringLiteral("d2/1") << QByteArray("entry.subject");
        QTest::newRow("the entry itself") << QStringLiteral("d1/1") << QByteArray("entry.subject");
        QTest::newRow("a desk that is not") << QStringLiteral("d9/0") << QByteArray("entry.subject");
        QTest::newRow("a name") << QStringLiteral("Ana") << QByteArray("entry.subject");
        QTest::newRow("nothing") << QString() << QByteArray("entry.subject");
    }
    void whatIsNotHereCannotBeChanged()
    {
        QFETCH(const QString, subject);
        QFETCH(const QByteArray, code);
        TestBook book(newPath());
        const auto second = book.copyAs(2, newPath());
        const auto third = book.copyAs(3, newPath());
        second->add("Ana");
        third->add("Ben");
        second->receive(*third, third->ownLog());
        second->add("Cleo"); // has seen d3, which book has not
        book.receive(*second, second->ownLog());
        book.add("Dora");
        auto recording = kept(book.recorder().begin());
        const EntryDraft draft{"vf.agent/1", Op::Reverse, {}, Json::Object{{"subject", subject}}, {}};
        QCOMPARE(codeOf(recording.add(draft)), code);
        kept(recording.commit());
        QCOMPARE(kept(book.journal().audit()), QStringList());
    }

    void aFullLogTakesNothingMore()
    {
        TestBook book(newPath());
        // 29 perfect subtrees: what a log of the most entries would keep.
        kept(book.database().execute(
            "UPDATE log SET size = 536870911, projected = 536870911, frontier = zeroblob(29 * 32) "
            "WHERE no = 257"));
        kept(book.journal().reload());
        auto recording = kept(book.recorder().begin());
        QCOMPARE(codeOf(recording.add(note("one too many"))), QByteArray("journal.full"));
        QCOMPARE(codeOf(recording.addHidden(book.ownLog(), leafHash("x"))), QByteArray("journal.full"));
        kept(recording.commit());
        QCOMPARE(book.valueOf("SELECT count(*) FROM entry WHERE id >= 257 << 45"), QStringLiteral("0"));
    }

    void privatePartsAreSaltedAndCommittedByHash()
    {
        TestBook book(newPath());
        EntryDraft draft = note("wages");
        draft.parts = {{"mem", Json::Object{{"note", "for members"}}}, {"adm", Json::Object{{"note", "for two"}}}};
        const RecordKey key = book.record(draft);
        const auto parts = kept(book.journal().parts(key));
        QCOMPARE(parts.size(), std::size_t(2));
        std::set<std::string> texts;
        for (const auto &[audience, bytes] : parts) {
            QVERIFY(t1::validate(bytes));
            const std::string commitment =
                "[\"" + audience + "\",\"" + sha256(std::uint8_t(2), bytes).base64Url().toStdString() + "\"]";
            QVERIFY(envelopeOf(book, key).find(commitment) != std::string::npos);
            t1::Document document;
            QVERIFY(document.parse(bytes));
            QCOMPARE(document.root()["_"].raw().size(), std::size_t(22));
            texts.insert(document.root()["note"].text());
        }
        QCOMPARE(texts, std::set<std::string>({"for members", "for two"}));
        QVERIFY(envelopeOf(book, key).find("for") == std::string::npos);
    }

    void foreignBytesMustBeTheNextEntryOfTheirLog_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("as they were written") << QByteArray() << QByteArray() << QByteArray();
        QTest::newRow("of another place")
            << QByteArray("\"n\":0") << QByteArray("\"n\":1") << QByteArray("entry.misplaced");
        QTest::newRow("of another desk") << QByteArray("/d2\"") << QByteArray("/d3\"") << QByteArray("entry.misplaced");
        QTest::newRow("with a member more")
            << QByteArray("\"v\":1") << QByteArray("\"v\":1,\"w\":1") << QByteArray("entry.malformed");
        QTest::newRow("of a newer format")
            << QByteArray("\"v\":1") << QByteArray("\"v\":2") << QByteArray("entry.newer");
        QTest::newRow("with a blank") << QByteArray(",") << QByteArray(", ") << QByteArray("t1.invalid");
    }
    void foreignBytesMustBeTheNextEntryOfTheirLog()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QByteArray, code);
        TestBook book(newPath());
        const auto desk = book.copyAs(2, newPath());
        QByteArray envelope = QByteArray::fromStdString(envelopeOf(*desk, desk->add("Ana")));
        if (!from.isEmpty())
            envelope.replace(from, to);
        auto recording = kept(book.recorder().begin());
        QCOMPARE(codeOf(recording.addForeign(LogNo(1, 2), envelope.toStdString())), code);
        kept(recording.commit());
        QCOMPARE(book.journal().state(LogNo(1, 2)).size, code.isEmpty() ? 1 : 0);
        QCOMPARE(kept(book.journal().audit()), QStringList());
    }

    void hiddenEntriesCountInTheTreeAndAreNotRead()
    {
        TestBook book(newPath());
        const auto desk = book.copyAs(2, newPath());
        const StoredEntry secret = kept(desk->journal().read(desk->add("Ana")));
        desk->add("Ben");
        auto recording = kept(book.recorder().begin());
        kept(recording.addHidden(LogNo(1, 2), secret.leaf));
        kept(recording.addForeign(LogNo(1, 2), envelopeOf(*desk, RecordKey(LogNo(1, 2), 1))));
        kept(recording.commit());
        QCOMPARE(codeOf(book.journal().read(secret.key)), QByteArray("entry.hidden"));
        QCOMPARE(codeOf(book.journal().read(RecordKey(LogNo(1, 2), 9))), QByteArray("entry.notFound"));
        QVERIFY(book.journal().checkpoint(LogNo(1, 2)).root == desk->journal().checkpoint(LogNo(1, 2)).root);
        QCOMPARE(kept(book.journal().leaves(LogNo(1, 2))), kept(desk->journal().leaves(LogNo(1, 2))));
        QCOMPARE(kept(book.journal().audit()), QStringList());
        QCOMPARE(book.label(RecordKey(LogNo(1, 2), 1)), QStringLiteral("Ben"));
    }

    void theAuditFindsWhatWasChanged_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QStringList>("findings");
        const auto row = [](const char *title, const char *sql, const QStringList &findings) {
            QTest::newRow(title) << QString::fromLatin1(sql) << findings;
        };
        row("nothing", "SELECT 1", {});
        row("a byte of an entry",
            "UPDATE entry SET envelope = CAST(replace(envelope, 'Ana', 'Ann') AS BLOB) WHERE id = 257 << 45",
            {QStringLiteral("d1/0 was changed after it was recorded")});
        row("all bytes of an entry", "UPDATE entry SET envelope = x'' WHERE id = 257 << 45",
            {QStringLiteral("d1/0 was changed after it was recorded")});
        row("an entry of ours made to look hidden", "UPDATE entry SET envelope = NULL WHERE id = 257 << 45",
            {QStringLiteral("d1/0 is missing")});
        row("a leaf", "UPDATE entry SET leaf = zeroblob(32) WHERE id = 257 << 45",
            {QStringLiteral("d1/0 was changed after it was recorded")});
        row("an entry taken out", "DELETE FROM entry WHERE id = 257 << 45", {QStringLiteral("d1/0 is missing")});
        row("the last entry taken out", "DELETE FROM entry WHERE id = (257 << 45) + 65536",
            {QStringLiteral("log d1 should hold 2 entries and holds 1")});
        row("an entry of the roster", "UPDATE entry SET envelope = x'7b7d' WHERE id = 256 << 45",
            {QStringLiteral("r0/0 was changed after it was recorded")});
        row("a private part", "UPDATE entry_part SET bytes = x'7b7d'",
            {QStringLiteral("a private part of d1/1 was changed after it was recorded")});
    }
    void theAuditFindsWhatWasChanged()
    {
        QFETCH(const QString, sql);
        QFETCH(const QStringList, findings);
        TestBook book(newPath());
        book.add("Ana");
        EntryDraft draft = note("wages");
        draft.parts = {{"mem", Json::Object{{"note", "for members"}}}};
        book.record(draft);
        for (const char *trigger : {"entry_is_never_changed", "entry_is_never_deleted", "part_is_never_changed"})
            kept(book.database().execute((std::string("DROP TRIGGER ") + trigger).c_str()));
        kept(book.database().execute("PRAGMA foreign_keys = OFF"));
        kept(book.database().execute(sql.toUtf8().constData()));
        QCOMPARE(kept(book.journal().audit()), findings);
    }

    void theAuditNamesTheBookOfAPeersEntry()
    {
        TestBook book(newPath());
        TestBook peer(newPath(), QStringLiteral("Smiths"));
        peer.add("Sue");
        auto recording = kept(book.recorder().begin());
        const BookIdentity &identity = peer.journal().identity();
        kept(book.journal().addBook(identity.id, identity.name, identity.currency, identity.genesis));
        kept(recording.commit());
        book.receive(peer, peer.ownLog(), RecordKey::MaxIndex, 2);
        kept(book.database().execute("DROP TRIGGER entry_is_never_changed"));
        kept(book.database().execute("UPDATE entry SET envelope = x'7b7d' WHERE id = 513 << 45"));
        QCOMPARE(kept(book.journal().audit()),
                 QStringList(QStringLiteral("Smiths: d1/0 was changed after it was recorded")));
    }

    void theLastDeskOfTheLastBookHasItsEntries()
    {
        TestBook book(newPath());
        const LogNo last(LogNo::MaxBook, LogNo::MaxDesk);
        int visited = 0;
        auto transaction = kept(storage::Transaction::begin(book.database()));
        kept(book.journal().appendHidden(last, leafHash("x")));
        kept(book.journal().forEach(last, 0, [&](RecordKey, std::string_view, const Digest &) -> Result<bool> {
            ++visited;
            return true;
        }));
        QCOMPARE(visited, 1);
    }

    void booksAreFoundByIdAndItsBeginning()
    {
        TestBook book(newPath());
        const BookIdentity &identity = book.journal().identity();
        QCOMPARE(book.journal().findBook(identity.id), std::optional(1));
        QCOMPARE(book.journal().findBook(identity.id8()), std::optional(1));
        QCOMPARE(book.journal().findBook(identity.id.left(7)), std::nullopt);
        QCOMPARE(book.journal().findBook(u""), std::nullopt);
    }

    void factsOfTheFileAreKept()
    {
        TestBook book(newPath());
        QVERIFY(kept(book.journal().local(QStringLiteral("colour"))).isNull());
        kept(book.journal().setLocal(QStringLiteral("colour"), QStringLiteral("blue")));
        kept(book.journal().setLocal(QStringLiteral("colour"), QStringLiteral("green")));
        QCOMPARE(kept(book.journal().local(QStringLiteral("colour"))), QStringLiteral("green"));
    }

    void aFileWithoutABookIsNotOpened()
    {
        const QString path = newPath();
        auto database = kept(storage::Database::open(path, storage::Database::Access::Create));
        FixedTime time(0);
        SeededRandom random("x");
        QVERIFY(!Journal::open(*database, time, random));
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "test_journal.moc"
