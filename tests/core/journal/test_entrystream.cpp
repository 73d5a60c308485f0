// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testbook.h"

#include "core/journal/entrystream.h"

#include <algorithm>
#include <QTemporaryDir>

using namespace tally;
using namespace tally::journal;
using tally::test::codeOf;
using tally::test::kept;
using tally::test::TestBook;

namespace
{

QStringList streamed(const Journal &journal, EntryStream::Positions from = {})
{
    QStringList keys;
    EntryStream stream(journal, std::move(from));
    while (const Entry *entry = kept(stream.next()))
        keys += entry->book() == LogNo::OwnBook ? toText(entry->key) : QString(u"peer " % toText(entry->key));
    return keys;
}

/// The smallest right envelope of a set by desk `desk`, at `ms` and with what it has seen, ",\"s\":{…}" or nothing.
std::string change(const TestBook &book, int desk, int index, const char *subject, int ms, const char *seen = "")
{
    return QString(u"{\"b\":{\"name\":\"by d" % QString::number(desk) % u"\",\"subject\":\"" %
                   QString::fromLatin1(subject) % u"\"},\"k\":\"vf.agent/1\",\"l\":\"" %
                   book.journal().identity().id8() % u"/d" % QString::number(desk) % u"\",\"n\":" %
                   QString::number(index) % u",\"o\":\"set\"" % QString::fromLatin1(seen) % u",\"t\":\"" %
                   QString::fromStdString(format(Hlc::of(ms, 0))) % u"\",\"v\":1}")
        .toStdString();
}

/// The n-th of all orders of 0 … count − 1.
std::vector<int> permutation(int n, int count)
{
    std::vector<int> order(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        order[static_cast<std::size_t>(i)] = i;
    while (n-- > 0)
        std::next_permutation(order.begin(), order.end());
    return order;
}

/// Numbers that look arbitrary and are the same everywhere (the constants of Knuth's MMIX generator).
class Dice
{
public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed)
    {
    }
    int below(int end)
    {
        m_state = m_state * 6364136223846793005U + 1442695040888963407U;
        return static_cast<int>((m_state >> 33) % static_cast<std::uint64_t>(end));
    }

private:
    std::uint64_t m_state;
};

} // namespace

class TestEntryStream final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    [[nodiscard]] QString newPath() { return m_folder.filePath(QString::number(++m_files)); }

    /// Three desks that have exchanged part of what they did: adds, changes and reversals of each other's records.
    struct Desks {
        std::unique_ptr<TestBook> d1;
        std::unique_ptr<TestBook> d2;
        std::unique_ptr<TestBook> d3;
        [[nodiscard]] const TestBook &of(int desk) const { return desk == 1 ? *d1 : desk == 2 ? *d2 : *d3; }
    };
    [[nodiscard]] Desks threeDesks()
    {
        Desks desks{std::make_unique<TestBook>(newPath()), nullptr, nullptr};
        desks.d2 = desks.d1->copyAs(2, newPath());
        desks.d3 = desks.d1->copyAs(3, newPath());
        const RecordKey ana = desks.d1->add("Ana");
        const RecordKey ben = desks.d1->add("Ben");
        desks.d2->time().advance(500);
        desks.d2->receive(*desks.d1, LogNo(1, 1));
        desks.d2->rename(ana, "Anna");
        const RecordKey undone = desks.d2->rename(ben, "Benno");
        desks.d3->receive(*desks.d2, LogNo(1, 2)); // waits: d2 has seen d1
        desks.d3->add("Cleo");
        desks.d3->receive(*desks.d1, LogNo(1, 1)); // and comes out now
        desks.d3->reverse(undone);
        desks.d3->rename(ana, "Anne");
        desks.d1->receive(*desks.d2, LogNo(1, 2));
        desks.d1->reverse(undone); // twice taken back, by two desks that do not know it
        desks.d1->rename(ana, "Annika");
        desks.d2->reverse(ben);
        desks.d2->add("Dora");
        return desks;
    }

private Q_SLOTS:
    void entriesComeByTheirReading()
    {
        TestBook book(newPath());
        const auto desk = book.copyAs(2, newPath());
        desk->time().advance(1500);
        book.add("at 1");
        desk->add("at 2.5");
        book.time().advance(2000);
        book.add("at 4");
        book.receive(*desk, desk->ownLog());
        QCOMPARE(streamed(book.journal()),
                 QStringList({QStringLiteral("d1/0"), QStringLiteral("d2/0"), QStringLiteral("d1/1")}));
    }

    void equalReadingsComeByLog()
    {
        TestBook book(newPath());
        const auto desk = book.copyAs(2, newPath());
        desk->add("at 1");
        book.add("at 1 too");
        book.receive(*desk, desk->ownLog());
        QCOMPARE(streamed(book.journal()), QStringList({QStringLiteral("d1/0"), QStringLiteral("d2/0")}));
    }

    void aStreamBeginsWhereItIsTold()
    {
        TestBook book(newPath());
        book.add("Ana");
        book.add("Ben");
        QCOMPARE(streamed(book.journal(), {{book.ownLog(), 1}}), QStringList(QStringLiteral("d1/1")));
        QCOMPARE(streamed(book.journal(), {{book.ownLog(), 2}}), QStringList());
        QCOMPARE(streamed(book.journal(), {{book.ownLog(), 9}}), QStringList());
    }

    void rostersAreLeftOut()
    {
        TestBook book(newPath());
        QCOMPARE(book.journal().state(LogNo(1, 0)).size, 2);
        QCOMPARE(streamed(book.journal()), QStringList());
    }

    void whatWasSeenComesFirstWhateverTheClocksSay()
    {
        TestBook book(newPath());
        const auto desk = book.copyAs(2, newPath());
        book.time().advance(3'600'000);
        const RecordKey ana = book.add("Ana");
        auto recording = kept(desk->recorder().begin());
        kept(recording.addForeign(LogNo(1, 3), change(book, 3, 0, "d1/0", 1, ",\"s\":{\"d1\":1}")));
        kept(recording.commit());
        QCOMPARE(streamed(desk->journal()), QStringList());
        QCOMPARE(desk->journal().state(LogNo(1, 3)).projected, 0);
        desk->receive(book, book.ownLog());
        QCOMPARE(streamed(desk->journal()), QStringList({QStringLiteral("d1/0"), QStringLiteral("d3/0")}));
        QCOMPARE(desk->label(ana), QStringLiteral("by d3"));
    }

    void aChangeWaitsForItsSubjectEvenIfItsDeskForgotToSayWhatItHadSeen()
    {
        TestBook book(newPath());
        const auto desk = book.copyAs(2, newPath());
        const RecordKey ana = desk->add("Ana");
        auto recording = kept(book.recorder().begin());
        kept(recording.addForeign(LogNo(1, 3), change(book, 3, 0, "d2/0", 1)));
        kept(recording.commit());
        QCOMPARE(book.journal().state(LogNo(1, 3)).projected, 0);
        book.receive(*desk, desk->ownLog());
        QCOMPARE(book.journal().state(LogNo(1, 3)).projected, 1);
        QCOMPARE(book.label(ana), QStringLiteral("by d3"));
        const auto before = kept(book.recorder().digests());
        kept(book.recorder().rebuild());
        QCOMPARE(kept(book.recorder().digests()), before);
    }

    void theRosterIsSeenOnceItIsHere()
    {
        TestBook book(newPath());
        book.add("Ana");
        auto recording = kept(book.recorder().begin());
        kept(recording.addForeign(LogNo(1, 2), change(book, 2, 0, "d1/0", 1, ",\"s\":{\"r0\":2}")));
        kept(recording.addForeign(LogNo(1, 2), change(book, 2, 1, "d1/0", 2, ",\"s\":{\"r0\":3}")));
        kept(recording.commit());
        QCOMPARE(streamed(book.journal()), QStringList({QStringLiteral("d1/0"), QStringLiteral("d2/0")}));
    }

    void hiddenEntriesArePassedOverAndCountAsSeen()
    {
        TestBook book(newPath());
        auto recording = kept(book.recorder().begin());
        kept(recording.addHidden(LogNo(1, 2), leafHash("first")));
        kept(recording.addHidden(LogNo(1, 3), leafHash("x")));
        kept(recording.addForeign(LogNo(1, 3), change(book, 3, 1, "d2/0", 5, ",\"s\":{\"d2\":1}")));
        kept(recording.addHidden(LogNo(1, 3), leafHash("last")));
        kept(recording.commit());
        QCOMPARE(streamed(book.journal()), QStringList(QStringLiteral("d3/1")));
        QCOMPARE(book.journal().state(LogNo(1, 2)).projected, 1);
        QCOMPARE(book.journal().state(LogNo(1, 3)).projected, 3);
    }

    void desksThatWaitForEachOtherWaitForEver()
    {
        TestBook book(newPath());
        const RecordKey ana = book.add("Ana");
        auto recording = kept(book.recorder().begin());
        kept(recording.addForeign(LogNo(1, 2), change(book, 2, 0, "d1/0", 1, ",\"s\":{\"d3\":1}")));
        kept(recording.addForeign(LogNo(1, 3), change(book, 3, 0, "d1/0", 1, ",\"s\":{\"d2\":1}")));
        kept(recording.commit());
        QCOMPARE(streamed(book.journal()), QStringList(QStringLiteral("d1/0")));
        book.add("Ben"); // and nobody else is held up
        QCOMPARE(book.label(ana), QStringLiteral("Ana"));
        kept(book.recorder().rebuild());
        QCOMPARE(book.journal().state(book.ownLog()).projected, 2);
    }

    void booksDoNotWaitForEachOther()
    {
        TestBook book(newPath());
        TestBook peer(newPath(), QStringLiteral("Smiths"));
        const auto peersDesk = peer.copyAs(2, newPath());
        peer.add("Sue");
        peersDesk->receive(peer, peer.ownLog());
        peersDesk->add("Tom"); // has seen the peer's d1, which has nothing to do with ours
        auto recording = kept(book.recorder().begin());
        const BookIdentity &identity = peer.journal().identity();
        kept(book.journal().addBook(identity.id, identity.name, identity.currency, identity.genesis));
        kept(recording.commit());
        book.add("Ana");
        book.receive(*peersDesk, LogNo(1, 2), RecordKey::MaxIndex, 2);
        QCOMPARE(streamed(book.journal()), QStringList(QStringLiteral("d1/0")));
        book.receive(peer, LogNo(1, 1), RecordKey::MaxIndex, 2);
        QCOMPARE(streamed(book.journal()).size(), 3);
        QCOMPARE(book.label(RecordKey(LogNo(2, 2), 0)), QStringLiteral("Tom"));
        QCOMPARE(book.label(RecordKey(LogNo(1, 1), 0)), QStringLiteral("Ana"));
    }

    void aDamagedEntryStopsTheStream()
    {
        TestBook book(newPath());
        book.add("Ana");
        kept(book.database().execute("DROP TRIGGER entry_is_never_changed"));
        kept(book.database().execute("UPDATE entry SET envelope = x'7b7d' WHERE id = 257 << 45"));
        EntryStream stream(book.journal(), {});
        QCOMPARE(codeOf(stream.next()), QByteArray("entry.malformed"));
    }

    void logsInAnyOrderGiveTheSameTables_data()
    {
        QTest::addColumn<int>("order");
        for (int order = 0; order < 6; ++order)
            QTest::addRow("order %d of three logs", order) << order;
    }
    void logsInAnyOrderGiveTheSameTables()
    {
        QFETCH(const int, order);
        const Desks desks = threeDesks();
        const auto reader = desks.d1->copyAs(4, newPath());
        TestBook empty(newPath(), QStringLiteral("Weavers")); // the same seed: the same book without entries
        QCOMPARE(empty.journal().identity().id, desks.d1->journal().identity().id);
        for (const int log : permutation(order, 3))
            empty.receive(desks.of(log + 1), LogNo(1, log + 1));
        for (const LogState &state : empty.journal().states())
            QCOMPARE(state.projected, state.log.isRoster() ? 0 : state.size);
        QCOMPARE(empty.label(RecordKey(LogNo(1, 1), 0)), QStringLiteral("Annika"));
        QCOMPARE(empty.label(RecordKey(LogNo(1, 1), 1)), QStringLiteral("Ben"));
        reader->receive(*desks.d2, LogNo(1, 2));
        reader->receive(*desks.d3, LogNo(1, 3));
        QCOMPARE(kept(empty.recorder().digests()), kept(reader->recorder().digests()));
        const auto incremental = kept(empty.recorder().digests());
        kept(empty.recorder().rebuild());
        QCOMPARE(kept(empty.recorder().digests()), incremental);
    }

    void entriesInAnyPortionsGiveTheSameTables_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 12; ++seed)
            QTest::addRow("shuffled with seed %d", seed) << seed;
    }
    void entriesInAnyPortionsGiveTheSameTables()
    {
        QFETCH(const int, seed);
        const Desks desks = threeDesks();
        TestBook reader(newPath(), QStringLiteral("Weavers"));
        Dice dice(static_cast<std::uint64_t>(seed));
        std::int64_t missing = 0;
        do {
            const LogNo log(1, 1 + dice.below(3));
            reader.receive(desks.of(log.desk()), log, reader.journal().state(log).size + 1 + dice.below(2));
            missing = 0;
            for (int desk = 1; desk <= 3; ++desk)
                missing +=
                    desks.of(desk).journal().state(LogNo(1, desk)).size - reader.journal().state(LogNo(1, desk)).size;
        } while (missing > 0);
        auto target = kept(storage::Database::temporary());
        RecordProjection projection(*target);
        kept(Recorder::replayInto(reader.journal(), *target, {&projection}));
        QCOMPARE(kept(Recorder::digests(*target, {&projection})), kept(reader.recorder().digests()));
        desks.d1->receive(*desks.d2, LogNo(1, 2));
        desks.d1->receive(*desks.d3, LogNo(1, 3));
        QCOMPARE(kept(desks.d1->recorder().digests()), kept(reader.recorder().digests()));
    }
};

QTEST_GUILESS_MAIN(TestEntryStream)
#include "test_entrystream.moc"
