// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/inclusionproof.h"
#include "core/journal/journalquery.h"
#include "testbook.h"

#include <QTemporaryDir>

using namespace tally;
using namespace tally::journal;
using tally::test::codeOf;
using tally::test::kept;
using tally::test::TestBook;

class TestJournalQuery final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    [[nodiscard]] QString newPath() { return m_folder.filePath(QString::number(++m_files)); }

    /// Everything that fits, looked for in steps of `most` entries.
    static std::vector<RecordKey> found(TestBook &book, const JournalFilter &filter, int most = 100)
    {
        JournalQuery::Search search(filter);
        std::vector<RecordKey> keys;
        std::optional<Place> before;
        do {
            const JournalScan scan = kept(search.step(book.database(), LogNo::OwnBook, before, 2, most));
            for (const JournalLine &line : scan.lines)
                keys.push_back(line.key);
            before = scan.next;
        } while (before);
        return keys;
    }
    static JournalFilter withWords(const QStringList &words)
    {
        JournalFilter filter;
        filter.words = words;
        return filter;
    }

private Q_SLOTS:
    void anEmptyFilterFindsEverythingNewestFirst()
    {
        TestBook book(newPath());
        const RecordKey ana = book.add("Ana");
        const RecordKey ben = book.add("Ben");
        JournalFilter filter;
        QVERIFY(filter.isEmpty());
        filter.desk = 1;
        QVERIFY(!filter.isEmpty());
        for (const int most : {1, 2, 100})
            QCOMPARE(found(book, filter, most), (std::vector<RecordKey>{ben, ana}));
        QVERIFY(found(book, {}).size() > 2); // the roster's entries, too
        filter.desk = 7;
        QVERIFY(found(book, filter).empty());
    }

    void wordsAreFoundInTextAndInNamesOfWhatIsMentioned()
    {
        TestBook book(newPath());
        const RecordKey ana = book.add("Ana Oakley");
        const RecordKey ben = book.add("Ben");
        const RecordKey renamed = book.rename(ben, "Benjamin");
        const RecordKey back = book.reverse(ana);
        QCOMPARE(found(book, withWords({QStringLiteral("OAK")})), (std::vector<RecordKey>{back, ana}));
        QCOMPARE(found(book, withWords({QStringLiteral("benja")})), (std::vector<RecordKey>{renamed}));
        QVERIFY(found(book, withWords({QStringLiteral("oak"), QStringLiteral("benja")})).empty());
        QVERIFY(found(book, withWords({QStringLiteral("nobody")})).empty());
    }

    void kindsAndWhatWasTakenBackAreTold()
    {
        TestBook book(newPath());
        const RecordKey ana = book.add("Ana");
        const RecordKey ben = book.add("Ben");
        const RecordKey back = book.reverse(ana);
        JournalFilter agents;
        agents.kinds = {QStringLiteral("vf.agent")};
        QCOMPARE(found(book, agents), (std::vector<RecordKey>{back, ben, ana}));
        agents.kinds = {QStringLiteral("vf.event")};
        QVERIFY(found(book, agents).empty());
        JournalFilter reversed;
        reversed.onlyTakenBack = true;
        QCOMPARE(found(book, reversed), (std::vector<RecordKey>{ana}));
    }

    void datesAreFromTheFirstUntilBeforeTheLast()
    {
        TestBook book(newPath());
        const RecordKey ana = book.add("Ana"); // a second after the start
        const RecordKey ben = book.add("Ben");
        const RecordKey eve = book.add("Eve");
        JournalFilter filter;
        filter.desk = 1;
        filter.fromMs = test::Start + 2000;
        QCOMPARE(found(book, filter), (std::vector<RecordKey>{eve, ben}));
        filter.untilMs = test::Start + 3000;
        QCOMPARE(found(book, filter, 1), (std::vector<RecordKey>{ben}));
        filter.fromMs = 0;
        QCOMPARE(found(book, filter), (std::vector<RecordKey>{ben, ana}));
    }

    void effectsAreWhatAnEntryMadeOrChanged()
    {
        TestBook book(newPath());
        const RecordKey ana = book.add("Ana");
        const RecordKey renamed = book.rename(ana, "Anna");
        const JournalQuery query(book.database());
        const EntryEffects made = kept(query.effects(ana));
        QCOMPARE(made.made.size(), std::size_t{1});
        QCOMPARE(made.made.front().key, ana);
        QCOMPARE(made.made.front().cls, QStringLiteral("Person"));
        QCOMPARE(made.made.front().label, QStringLiteral("Anna"));
        QVERIFY(!made.changed);
        const EntryEffects changed = kept(query.effects(renamed));
        QVERIFY(changed.made.empty());
        QCOMPARE(changed.changed, ana);
    }

    void aProofLeadsFromAnyEntryToTheRoot()
    {
        TestBook book(newPath());
        std::vector<RecordKey> keys;
        for (int i = 0; i < 7; ++i)
            keys.push_back(book.add("Ana"));
        for (const RecordKey key : keys) {
            const InclusionProof proof = kept(proveInclusion(book.journal(), key));
            QCOMPARE(proof.size, std::uint64_t{7});
            QCOMPARE(proof.index, static_cast<std::uint64_t>(key.index()));
            QVERIFY(verifyInclusion(proof.leaf, proof.index, proof.size, proof.path, proof.root).has_value());
            const QList<QByteArray> lines = proof.toText().split('\n');
            QCOMPARE(lines.at(0), QByteArray("tallystick.inclusion/1"));
            QCOMPARE(lines.at(1), book.journal().identity().origin(LogNo(1, 1)).toUtf8());
            QCOMPARE(lines.at(5), proof.root.base64());
            QCOMPARE(lines.size(), qsizetype(6 + proof.path.size() + 1));
        }
        QCOMPARE(codeOf(proveInclusion(book.journal(), RecordKey(LogNo(1, 1), 7))), QByteArray("entry.notFound"));
    }
};

QTEST_GUILESS_MAIN(TestJournalQuery)
#include "test_journalquery.moc"
