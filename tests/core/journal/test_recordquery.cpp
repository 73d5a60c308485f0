// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testbook.h"

#include <QTemporaryDir>

using namespace tally;
using namespace tally::journal;
using tally::test::codeOf;
using tally::test::kept;
using tally::test::TestBook;

class TestRecordQuery final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    [[nodiscard]] QString newPath() { return m_folder.filePath(QString::number(++m_files)); }
    static RecordKey imported(TestBook &book, const char *alias, const char *cls = "Person")
    {
        return kept(book.service().record({cls, Json::Object{{"name", alias}}, QString::fromUtf8(alias)}));
    }
    /// Makes room for `peer` as book 2 of `book` and takes in its first desk's log.
    static void meet(TestBook &book, const TestBook &peer)
    {
        auto recording = kept(book.recorder().begin());
        const BookIdentity &identity = peer.journal().identity();
        kept(book.journal().addBook(identity.id, identity.name, identity.currency, identity.genesis));
        kept(recording.commit());
        book.receive(peer, LogNo(1, 1), RecordKey::MaxIndex, 2);
    }
    static QStringList labels(const std::vector<RecordRow> &rows)
    {
        QStringList found;
        for (const RecordRow &row : rows)
            found += row.label;
        return found;
    }

private Q_SLOTS:
    void aRecordIsFoundWithAllThatIsKnownOfIt()
    {
        TestBook book(newPath());
        const RecordKey ana = imported(book, "urn:ana");
        const RecordKey taken = book.reverse(ana);
        const auto row = kept(book.records().find(ana));
        QVERIFY(row);
        QCOMPARE(row->key, ana);
        QCOMPARE(row->cls, QStringLiteral("Person"));
        QCOMPARE(row->label, QStringLiteral("urn:ana"));
        QCOMPARE(row->alias, QStringLiteral("urn:ana"));
        QCOMPARE(row->reversedBy, taken);
        QVERIFY(!kept(book.records().find(taken)));
        QVERIFY(!kept(book.records().find(RecordKey())));
        QVERIFY(!kept(book.records().find(ana.withPart(1))));
    }

    void listsHoldSubclassesInRecordingOrderWithoutWhatWasTakenBack()
    {
        TestBook book(newPath());
        book.add("Ana");
        book.add("Weavers", "Organization");
        const RecordKey ben = book.add("Ben");
        book.add("Chair", "ResourceSpecification");
        book.add("an event", "EconomicEvent");
        book.reverse(ben);
        QCOMPARE(labels(kept(book.records().list("Agent"))),
                 QStringList({QStringLiteral("Ana"), QStringLiteral("Weavers")}));
        QCOMPARE(labels(kept(book.records().list("Agent", true))),
                 QStringList({QStringLiteral("Ana"), QStringLiteral("Weavers"), QStringLiteral("Ben")}));
        QCOMPARE(labels(kept(book.records().list("Organization"))), QStringList(QStringLiteral("Weavers")));
        QCOMPARE(labels(kept(book.records().list("EconomicEvent"))), QStringList(QStringLiteral("an event")));
        QCOMPARE(labels(kept(book.records().list("Nothing"))), QStringList());
        QCOMPARE(labels(kept(book.records().list("Agent", true, 2))), QStringList());
    }

    void theNameIsThatOfTheLatestChangeThatStands()
    {
        TestBook book(newPath());
        const RecordKey ana = book.add("Ana");
        const RecordKey first = book.rename(ana, "Anna");
        const RecordKey second = book.rename(ana, "Anne");
        QCOMPARE(book.label(ana), QStringLiteral("Anne"));
        book.reverse(second);
        QCOMPARE(book.label(ana), QStringLiteral("Anna"));
        book.reverse(second);
        QCOMPARE(book.label(ana), QStringLiteral("Anna"));
        book.reverse(first);
        QCOMPARE(book.label(ana), QStringLiteral("Ana"));
        QCOMPARE(kept(book.records().body(ana))["name"].qtext(), QStringLiteral("Ana"));
        book.rename(ana, "");
        QCOMPARE(book.label(ana), QString());
    }

    void aReversalTakesBackEveryPartAndIsNotTakenBackItself()
    {
        TestBook book(newPath());
        const RecordKey recipe =
            book.record({"vf.recipe/1",
                         Op::Add,
                         {},
                         Json::Object{{"@type", "Recipe"},
                                      {"recipeIncludes",
                                       Json::Array{Json::Object{{"@type", "RecipeProcess"}, {"name", "Sawing"}}}}},
                         {}});
        const RecordKey process = recipe.withPart(1);
        QCOMPARE(book.label(process), QStringLiteral("Sawing"));
        const RecordKey first = book.reverse(recipe);
        const RecordKey second = book.reverse(recipe);
        QCOMPARE(kept(book.records().find(process))->reversedBy, first);
        QVERIFY(second > first);
        book.reverse(first);
        QCOMPARE(kept(book.records().find(recipe))->reversedBy, first);
    }

    void idsOfManyShapesLeadToTheRecord_data()
    {
        QTest::addColumn<QString>("id"); // %1 the book's id, %2 its beginning
        QTest::addColumn<QString>("label");
        const auto row = [](const char *title, const char *id, const char *label) {
            QTest::newRow(title) << QString::fromLatin1(id) << QString::fromLatin1(label);
        };
        row("short", "d1/0", "urn:ana");
        row("full", "tally:%1/d1/0", "urn:ana");
        row("full with the beginning of the book's id", "tally:%2/d1/0", "urn:ana");
        row("as other books write it", "%2/d1/0", "urn:ana");
        row("foreign", "urn:ana", "urn:ana");
        row("foreign with a slash", "a/b", "a/b");
        row("foreign that looks like a full id of a book we do not know", "tally:zzz/d1/0", "tally:zzz/d1/0");
        row("foreign that looks like a short id nobody has", "d9/4", "d9/4");
        row("foreign that looks like a record's short id", "d1/1", "a/b");
        row("of no entry", "d1/77", "");
        row("of no part", "d1/0#1", "");
        row("of no book", "tally:yyy/d1/0", "");
        row("a scheme and nothing else", "tally:", "");
        row("a book and nothing else", "tally:%1", "");
        row("a book and half a place", "tally:%1/d1", "");
        row("nothing", "", "");
        row("in capitals", "D1/0", "");
    }
    void idsOfManyShapesLeadToTheRecord()
    {
        QFETCH(QString, id);
        QFETCH(const QString, label);
        TestBook book(newPath());
        for (const char *alias : {"urn:ana", "a/b", "tally:zzz/d1/0", "d9/4", "d1/1"})
            imported(book, alias);
        const BookIdentity &identity = book.journal().identity();
        id.replace(QStringLiteral("%1"), identity.id).replace(QStringLiteral("%2"), identity.id8());
        QCOMPARE(book.label(kept(book.records().resolve(id))), label);
    }

    void aPeersRecordsAreFoundByTheirFullIdAlone()
    {
        TestBook book(newPath());
        TestBook peer(newPath(), QStringLiteral("Smiths"));
        imported(peer, "urn:sue");
        peer.add("Tom");
        book.add("Ana");
        meet(book, peer);
        const QString full = u"tally:" % peer.journal().identity().id % u"/d1/1";
        QCOMPARE(kept(book.records().resolve(full)), RecordKey(LogNo(2, 1), 1));
        QCOMPARE(kept(book.records().publicId(RecordKey(LogNo(2, 1), 1))), full);
        QCOMPARE(kept(book.records().resolve(u"d1/1")), RecordKey());
        QCOMPARE(kept(book.records().resolve(u"urn:sue")), RecordKey());
        const RecordKey ours = imported(book, full.toUtf8().constData());
        QCOMPARE(kept(book.records().resolve(full)), ours); // our copy of it
        QCOMPARE(kept(book.records().publicId(ours)), full);
    }

    void publicIdsLeadBackToTheirRecord()
    {
        TestBook book(newPath());
        TestBook peer(newPath(), QStringLiteral("Smiths"));
        imported(peer, "urn:ana");
        std::vector<RecordKey> keys{
            imported(book, "urn:ana"), imported(book, "urn:twice"), imported(book, "urn:twice"), imported(book, "d1/0"),
            book.add("Ben"),           RecordKey(LogNo(2, 1), 0)};
        meet(book, peer);
        std::set<QString> ids;
        for (const RecordKey key : keys) {
            const QString id = kept(book.records().publicId(key));
            QCOMPARE(kept(book.records().resolve(id)), key);
            ids.insert(id);
        }
        QCOMPARE(ids.size(), keys.size());
        QCOMPARE(kept(book.records().publicId(keys[0])), QStringLiteral("urn:ana"));
        QCOMPARE(kept(book.records().publicId(keys[1])), QStringLiteral("urn:twice"));
    }

    void aForeignIdMeansTheRecordThatStands()
    {
        TestBook book(newPath());
        const RecordKey first = imported(book, "urn:ana");
        const RecordKey second = imported(book, "urn:ana");
        QCOMPARE(kept(book.records().byAlias(u"urn:ana")), first);
        book.reverse(first);
        QCOMPARE(kept(book.records().byAlias(u"urn:ana")), second);
        book.reverse(second);
        QCOMPARE(kept(book.records().byAlias(u"urn:ana")), first);
        QCOMPARE(kept(book.records().byAlias(u"")), RecordKey());
        QCOMPARE(kept(book.records().byAlias(QStringView())), RecordKey());
    }

    void namesAreFoundWithinTheirClass()
    {
        TestBook book(newPath());
        const RecordKey chair = book.add("Oak", "ResourceSpecification");
        const RecordKey person = book.add("Oak");
        QCOMPARE(kept(book.records().byLabel("Agent", QStringLiteral("Oak"))), person);
        QCOMPARE(kept(book.records().byLabel("ResourceSpecification", QStringLiteral("Oak"))), chair);
        QCOMPARE(kept(book.records().byLabel("Plan", QStringLiteral("Oak"))), RecordKey());
        QCOMPARE(kept(book.records().byLabel("Agent", QStringLiteral("oak"))), RecordKey());
        QCOMPARE(kept(book.records().byLabel("Agent", QString())), RecordKey());
        book.reverse(person);
        QCOMPARE(kept(book.records().byLabel("Agent", QStringLiteral("Oak"))), RecordKey());
    }

    void titlesAreNeverEmptyForAKnownRecord()
    {
        TestBook book(newPath());
        QCOMPARE(kept(book.records().title(book.add("Ana"))), QStringLiteral("Ana"));
        QCOMPARE(kept(book.records().title(book.add(""))), QStringLiteral("Person d1/1"));
        QCOMPARE(kept(book.records().title(RecordKey(LogNo(1, 1), 9))), QString());
    }

    void bodiesHaveTheirChangesLaidOver()
    {
        TestBook book(newPath());
        const RecordKey ana = imported(book, "urn:ana");
        kept(book.service().change(ana, Json::Object{{"note", "first"}, {"image", "a.png"}}));
        const RecordKey undone = kept(book.service().change(ana, Json::Object{{"note", "second"}}));
        kept(book.service().change(ana, Json::Object{{"name", "Ana"}}));
        const Json whole = Json::Object{
            {"@id", "urn:ana"}, {"@type", "Person"}, {"image", "a.png"}, {"name", "Ana"}, {"note", "second"}};
        QCOMPARE(kept(book.records().body(ana)), whole);
        book.reverse(undone);
        QCOMPARE(kept(book.records().body(ana))["note"].qtext(), QStringLiteral("first"));
        QCOMPARE(codeOf(book.records().body(ana.withPart(1))), QByteArray("record.notFound"));
        QCOMPARE(codeOf(book.records().body(RecordKey(LogNo(1, 1), 99))), QByteArray("entry.notFound"));
    }

    void classAndForeignIdOfABodyStayWhateverAnotherDeskWrites()
    {
        TestBook book(newPath());
        const RecordKey ana = imported(book, "urn:ana");
        book.record({"vf.agent/1",
                     Op::Set,
                     {},
                     Json::Object{{"@id", "urn:eve"}, {"@type", "Organization"}, {"subject", toText(ana)}},
                     {}});
        QCOMPARE(kept(book.records().body(ana)),
                 Json(Json::Object{{"@id", "urn:ana"}, {"@type", "Person"}, {"name", "urn:ana"}}));
    }

    void partsOfABodyAreFoundByTheirNumber()
    {
        TestBook book(newPath());
        const Json flow = Json::Object{{"@type", "RecipeFlow"}, {"action", "consume"}};
        const RecordKey recipe = book.record(
            {"vf.recipe/1",
             Op::Add,
             {},
             Json::Object{{"@type", "Recipe"},
                          {"recipeIncludes",
                           Json::Array{Json::Object{{"@type", "RecipeProcess"}, {"hasRecipeInput", Json::Array{flow}}},
                                       Json::Object{{"@type", "RecipeProcess"}, {"name", "second"}}}}},
             {}});
        QCOMPARE(kept(book.records().body(recipe.withPart(2))), flow);
        QCOMPARE(kept(book.records().body(recipe.withPart(3)))["name"].qtext(), QStringLiteral("second"));
        QCOMPARE(codeOf(book.records().body(recipe.withPart(4))), QByteArray("record.notFound"));
        book.rename(recipe.withPart(3), "renamed");
        QCOMPARE(book.label(recipe.withPart(3)), QStringLiteral("renamed"));
        QCOMPARE(kept(book.records().body(recipe.withPart(3)))["name"].qtext(), QStringLiteral("renamed"));
        QCOMPARE(book.label(recipe.withPart(1)), QString());
    }

    void theHistoryNamesEveryActInOrder()
    {
        TestBook book(newPath());
        const RecordKey ana = book.add("Ana");
        book.add("Ben");
        const RecordKey renamed = book.rename(ana, "Anna");
        const RecordKey undone = book.reverse(renamed);
        const RecordKey taken = book.reverse(ana);
        const RecordKey late = book.rename(ana, "Anne");
        QCOMPARE(kept(book.records().history(ana)), std::vector<RecordKey>({ana, renamed, undone, taken, late}));
        QCOMPARE(kept(book.records().history(RecordKey(LogNo(1, 1), 1))),
                 std::vector<RecordKey>({RecordKey(LogNo(1, 1), 1)}));
        QCOMPARE(kept(book.records().history(RecordKey(LogNo(1, 1), 77))), std::vector<RecordKey>());
    }

    void aPeersChangesTouchItsOwnRecordsOnly()
    {
        TestBook book(newPath());
        TestBook peer(newPath(), QStringLiteral("Smiths"));
        const RecordKey ana = book.add("Ana");
        const RecordKey sue = peer.add("Sue");
        QCOMPARE(ana, sue); // the same place in another book
        peer.rename(sue, "Susan");
        peer.reverse(sue);
        meet(book, peer);
        QCOMPARE(book.label(ana), QStringLiteral("Ana"));
        QVERIFY(!kept(book.records().find(ana))->reversedBy);
        QCOMPARE(book.label(RecordKey(LogNo(2, 1), 0)), QStringLiteral("Susan"));
        QCOMPARE(kept(book.records().find(RecordKey(LogNo(2, 1), 0)))->reversedBy, RecordKey(LogNo(2, 1), 2));
    }
};

QTEST_GUILESS_MAIN(TestRecordQuery)
#include "test_recordquery.moc"
