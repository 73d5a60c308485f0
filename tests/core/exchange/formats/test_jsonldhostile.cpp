// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importbook.h"

#include <QTest>

using namespace tally;
using namespace tally::test;

namespace
{

const QByteArray Seed =
    "{\"@context\": [{\"@vocab\": \"http://w3id.org/valueflows/ont/vf#\"}, {\"bob\": \"https://bob.example/\", \"id\": "
    "\"@id\"}], "
    "\"@graph\": [ "
    "{\"@id\": \"bob:it\", \"@type\": \"Person\", \"name\": \"Bob\", \"primaryLocation\": {\"@id\": \"yard\", "
    "\"@type\": \"SpatialThing\", \"lat\": 48.5}}, "
    "{\"@id\": \"milk\", \"@type\": \"ResourceSpecification\", \"name\": \"Milk\", \"DefaultUnitOfResource\": "
    "\"litre\", \"classifiedAs\": [\"a\", \"b\"]}, "
    "{\"@id\": \"R\", \"@type\": \"EconomicResource\", \"conformsTo\": \"milk\", \"accountingQuantity\": "
    "{\"hasNumericalValue\": \"36\", \"hasUnit\": \"litre\"}}, "
    "{\"@id\": \"rp\", \"@type\": \"RecipeProcess\", \"time:hasDuration\": \"time:unitType unit:Hour "
    "time:numericDuration 14\", \"hasRecipeInput\": [{\"@id\": \"rf\", \"@type\": \"RecipeFlow\", \"action\": "
    "\"consume\", \"recipeInputOf\": \"rp\"}]}, "
    "{\"@id\": \"p\", \"@type\": \"Process\", \"hasInput\": [{\"@id\": \"e1\", \"@type\": \"EconomicEvent\", "
    "\"action\": \"consume\", \"resourceInventoriedAs\": \"R\", \"resourceQuantity\": {\"hasNumericalValue\": 1.5, "
    "\"hasUnit\": \"om2:litre\"}, \"hasPointInTime\": \"2026-03-02T8:00:00-5:00\"}]}, "
    "{\"@id\": \"e2\", \"@type\": \"EconomicEvent\", \"action\": \"produce\", \"outputOf\": \"p\", "
    "\"resourceInventoriedAs\": {\"@id\": \"C\", \"@type\": \"EconomicResource\", \"name\": \"Cheese\"}, "
    "\"resourceQuantity\": {\"hasNumericalValue\": {\"@value\": \"4.05\", \"@type\": \"xsd:decimal\"}, \"hasUnit\": "
    "\"kilogram\"}, \"note\": \"fine\"}, "
    "{\"@id\": \"e1\", \"@type\": \"Poem\", \"x\": {\"@type\": \"Y\"}}, "
    "{\"@id\": \"R\", \"@type\": \"EconomicResource\", \"accountingQuantity\": {\"hasNumericalValue\": 34.5, "
    "\"hasUnit\": \"litre\"}, \"stage\": \"p\"} "
    "]}";

} // namespace

class TestJsonLdHostile final : public QObject
{
    Q_OBJECT

private:
    /// Whatever it says of the document, it says it in one of two ways, and half a document is never recorded.
    static bool isSettled(const QByteArray &document)
    {
        ImportBook book;
        const auto report = book.tryImport(document);
        if (!report)
            return book.entryCount() == 0 && report.error().kind == ErrorKind::Refused;
        if (book.entryCount() != report->recorded)
            return false;
        ImportBook copy(QStringLiteral("Copy"));
        const auto again = copy.tryImport(book.exported());
        return again && copy.exported() == book.exported();
    }

private Q_SLOTS:
    void theSeedIsReadAndComesBack()
    {
        QVERIFY(isSettled(Seed));
        ImportBook book;
        QVERIFY(book.tryImport(Seed).has_value());
    }

    void cutAnywhereItIsRefused()
    {
        for (qsizetype size = 0; size < Seed.size() - 1; size += 7) {
            ImportBook book;
            const auto report = book.tryImport(Seed.left(size));
            QVERIFY2(!report.has_value(), Seed.left(size));
            QCOMPARE(report.error().code, "import.syntax");
            QCOMPARE(book.entryCount(), 0);
        }
    }

    void changedAnywhereItIsSettled()
    {
        const QByteArray replacements = QByteArrayLiteral("\"{}[],:01\\ex@\xff");
        for (qsizetype at = 0; at < Seed.size(); at += 11) {
            QByteArray changed = Seed;
            changed[at] = replacements[(at / 11) % replacements.size()];
            QVERIFY2(isSettled(changed), changed.constData());
        }
    }

    void everyMemberWithEveryTypeIsSettled()
    {
        const QByteArrayList values{"null",
                                    "true",
                                    "-0.5",
                                    "\"\"",
                                    "\"x\"",
                                    "[]",
                                    "{}",
                                    "[[[]]]",
                                    "[1, \"a\", {}]",
                                    "{\"@id\": \"e1\"}",
                                    "{\"@id\": 5, \"@type\": 5}",
                                    "{\"@type\": \"Person\"}",
                                    "{\"@value\": {\"@value\": [null]}}",
                                    "{\"@list\": [{\"@set\": [\"R\"]}]}",
                                    "{\"hasNumericalValue\": null, \"hasUnit\": []}",
                                    "{\"@id\": \"self\", \"@type\": \"EconomicEvent\", \"action\": \"work\"}"};
        const QByteArrayList members{"@id",
                                     "@type",
                                     "@context",
                                     "@graph",
                                     "action",
                                     "name",
                                     "provider",
                                     "resourceInventoriedAs",
                                     "toResourceInventoriedAs",
                                     "resourceQuantity",
                                     "hasPointInTime",
                                     "inputOf",
                                     "hasInput",
                                     "corrects",
                                     "fulfills",
                                     "finished",
                                     "defaultUnitOfResource",
                                     "ty:kept",
                                     "ty:reverses",
                                     "ty:filter",
                                     "time:hasDuration",
                                     "hasRecipeInput",
                                     "recipeIncludes",
                                     "recipeInputOf",
                                     "conformsTo",
                                     "accountingQuantity",
                                     "containedIn",
                                     "contains",
                                     "publishes",
                                     "colour",
                                     "",
                                     "a/b~c"};
        const QByteArrayList types{"Person",     "EconomicEvent", "EconomicResource", "Process",
                                   "Recipe",     "RecipeFlow",    "Commitment",       "ResourceSpecification",
                                   "ty:Foreign", "ty:Reversal",   "ty:ValueEquation", "Poem"};
        ImportBook book;
        for (const QByteArray &member : members) {
            QByteArray records;
            for (const QByteArray &type : types) {
                for (const QByteArray &value : values) {
                    const QByteArray head = member == "@type" ? QByteArray() : "\"@type\": \"" + type + "\", ";
                    const QByteArray record = '{' + head + '"' + member + "\": " + value + '}';
                    const auto report = book.tryImport(graphOf(record), true);
                    if (report)
                        records += (records.isEmpty() ? "" : ", ") + record;
                    else
                        QVERIFY2(report.error().kind == ErrorKind::Refused && book.entryCount() == 0,
                                 record.constData());
                }
            }
            QVERIFY2(isSettled(graphOf(records)), member.constData());
        }
    }

    void duplicateNamesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::newRow("two graphs") << QByteArray("{\"@graph\": [], \"@graph\": []}");
        QTest::newRow("two contexts") << QByteArray("{\"@context\": {}, \"@context\": {}}");
        QTest::newRow("in a record") << graphOf("{\"@id\": \"a\", \"@id\": \"b\"}");
        QTest::newRow("in the context") << QByteArray("{\"@context\": {\"a\": \"b\", \"a\": \"c\"}, \"@graph\": []}");
        QTest::newRow("beside the graph") << QByteArray("{\"@graph\": [], \"x\": {\"y\": 1, \"y\": 2}}");
    }

    void duplicateNamesAreRefused()
    {
        QFETCH(QByteArray, document);
        ImportBook book;
        const auto report = book.tryImport(document);
        QVERIFY(!report.has_value());
        QCOMPARE(report.error().code, "import.syntax");
    }

    void brokenStructureIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("place");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("line 1");
        QTest::newRow("a number") << QByteArray("5") << QStringLiteral("line 1");
        QTest::newRow("a comma too many in the graph")
            << QByteArray("{\"@graph\":\n[{},\n]}") << QStringLiteral("line 3");
        QTest::newRow("a comma too many at the end") << QByteArray("{\"@graph\": [],\n}") << QStringLiteral("line 2");
        QTest::newRow("no comma") << QByteArray("{\"@graph\": [{}\n{}]}") << QStringLiteral("line 2");
        QTest::newRow("something after it") << QByteArray("{\"@graph\": []}\nx") << QStringLiteral("line 2");
        QTest::newRow("crossed brackets") << QByteArray("{\"@graph\": [\n{\"a\": [}]}]}") << QStringLiteral("line 2");
        QTest::newRow("a lone quote") << QByteArray("{\"@graph") << QStringLiteral("line 1");
        QTest::newRow("bytes that are no text") << QByteArray("\xff\xfe\x00\x01", 4) << QStringLiteral("line 1");
    }

    void brokenStructureIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, document);
        QFETCH(QString, place);
        ImportBook book;
        const auto report = book.tryImport(document);
        QVERIFY(!report.has_value());
        QCOMPARE(report.error().code, "import.syntax");
        QVERIFY2(report.error().message().contains(place), qPrintable(report.error().message()));
    }

    void deepNestingIsRefused()
    {
        ImportBook book;
        for (const int depth : {100, 100'000, 1'000'000}) {
            const auto report =
                book.tryGraph(("{\"@id\": \"x\", \"@type\": \"Person\", \"y\": " + QByteArray(depth, '[') +
                               QByteArray(depth, ']') + '}'));
            QVERIFY(!report.has_value());
            QCOMPARE(report.error().code, "import.syntax");
        }
    }

    void hugeNumbersAreKeptOrRefused()
    {
        const QByteArray digits = QByteArray(100'000, '9');
        QVERIFY(!ImportBook()
                     .tryGraph(("{\"@id\": \"i\", \"@type\": \"Intent\", \"action\": \"work\", \"effortQuantity\": "
                                "{\"hasUnit\": \"hour\", \"hasNumericalValue\": " +
                                digits + "}}"))
                     .has_value());
        QVERIFY(!ImportBook()
                     .tryGraph(("{\"@id\": \"i\", \"@type\": \"Intent\", \"action\": \"work\", \"effortQuantity\": "
                                "{\"hasUnit\": \"hour\", \"hasNumericalValue\": 1e" +
                                digits + "}}"))
                     .has_value());
        QVERIFY(isSettled(graphOf(("{\"@id\": \"i\", \"@type\": \"Person\", \"age\": " + digits.left(5000) + '}'))));
    }

    void longChainsAndRingsAreSettled()
    {
        QByteArray ring;
        for (int i = 0; i < 3000; ++i)
            ring += (i == 0 ? "" : ",") + QByteArray("{\"@id\": \"r") + QByteArray::number(i) +
                    "\", \"@type\": \"EconomicResource\", \"accountingQuantity\": {\"hasNumericalValue\": 1, "
                    "\"hasUnit\": \"one\"}, \"containedIn\": \"r" +
                    QByteArray::number((i + 1) % 3000) + "\"}";
        ImportBook book;
        const auto report = book.importGraph(ring);
        QCOMPARE(report.recorded, 3000);
    }

    void oneIdForVeryManyRecordsIsRefused()
    {
        QByteArray records;
        for (int i = 0; i < 100; ++i)
            records += (i == 0 ? "" : ",") + QByteArray("{\"@id\": \"x\", \"@type\": \"Person\", \"name\": \"") +
                       QByteArray::number(i) + "\"}";
        ImportBook book;
        const auto report = book.tryGraph(records);
        QVERIFY(!report.has_value());
        QCOMPARE(report.error().code, "import.refused");
    }
};

QTEST_GUILESS_MAIN(TestJsonLdHostile)
#include "test_jsonldhostile.moc"
