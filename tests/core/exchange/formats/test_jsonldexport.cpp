// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/vocabulary.h"
#include "importbook.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tally;
using namespace tally::test;

namespace
{

/// Takes N bytes and then fails, as a full disk does.
class FullDisk final : public QIODevice
{
public:
    FullDisk() { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

constexpr const char *Workshop =
    "{\"@id\": \"coop\", \"@type\": \"Organization\", \"name\": \"Co-op \\\"Süd\\\"\"}, "
    "{\"@id\": \"bob\", \"@type\": \"Person\", \"name\": \"Bob\"}, "
    "{\"@id\": \"work\", \"@type\": \"ResourceSpecification\", \"name\": \"Work\", \"defaultUnitOfEffort\": \"hour\"}, "
    "{\"@id\": \"wood\", \"@type\": \"ResourceSpecification\", \"name\": \"Wood\", \"defaultUnitOfResource\": "
    "\"kilogram\"}, "
    "{\"@id\": \"e1\", \"@type\": \"EconomicEvent\", \"action\": \"raise\", \"provider\": \"coop\", \"receiver\": "
    "\"coop\", "
    "\"resourceInventoriedAs\": {\"@id\": \"R_wood\", \"@type\": \"EconomicResource\", \"name\": \"Wood\", "
    "\"conformsTo\": \"wood\"}, "
    "\"resourceQuantity\": {\"hasNumericalValue\": \"10\", \"hasUnit\": \"kilogram\"}, \"hasPointInTime\": "
    "\"2026-03-02T08:00:00Z\"}, "
    "{\"@type\": \"EconomicEvent\", \"action\": \"work\", \"provider\": \"bob\", \"receiver\": \"coop\", "
    "\"resourceConformsTo\": \"work\", "
    "\"effortQuantity\": {\"hasNumericalValue\": \"3.5\", \"hasUnit\": \"hour\"}, \"hasPointInTime\": \"2026-03-02\"}, "
    "{\"@id\": \"i\", \"@type\": \"Intent\", \"action\": \"work\", \"receiver\": \"coop\", \"effortQuantity\": "
    "{\"hasNumericalValue\": \"8\", \"hasUnit\": \"hour\"}}";

QJsonArray graph(const QByteArray &document)
{
    return QJsonDocument::fromJson(document)[u"@graph"].toArray();
}

} // namespace

class TestJsonLdExport final : public QObject
{
    Q_OBJECT

private:
    static void compareWithCopy(const ImportBook &book, bool isClean)
    {
        ImportBook copy(QStringLiteral("Copy"));
        const auto report = copy.import(book.exported());
        if (isClean)
            QCOMPARE(lines(report), QStringList());
        QCOMPARE(copy.exported(), book.exported());
        for (const vocabulary::Class &cls : vocabulary::classes())
            QCOMPARE(copy.rows(cls.list), book.rows(cls.list));
    }

private Q_SLOTS:
    void anEmptyBookIsAnEmptyGraph()
    {
        ImportBook book;
        QCOMPARE(graph(book.exported()), QJsonArray());
        QCOMPARE(ImportBook(QStringLiteral("Copy")).import(book.exported()).recorded, 0);
    }

    void anExportImportsToTheSame()
    {
        ImportBook book;
        book.importGraph(Workshop);
        compareWithCopy(book, true);
    }

    void recordsWithoutAForeignIdGetOurs()
    {
        ImportBook book;
        book.importGraph(Workshop);
        const QString id = graph(book.exported())[5][u"@id"].toString();
        QVERIFY2(id.startsWith(u"tally:") && id.endsWith(u"/d1/5"), qPrintable(id));
        QCOMPARE(book.import(book.exported()).recorded, 0);
    }

    void createdStockStaysInsideItsEvent()
    {
        ImportBook book;
        book.importGraph(Workshop);
        const QJsonValue event = graph(book.exported())[4];
        QCOMPARE(event[u"resourceInventoriedAs"][u"@id"].toString(), QStringLiteral("R_wood"));
        QCOMPARE(event[u"resourceInventoriedAs"][u"conformsTo"].toString(), QStringLiteral("wood"));
        QVERIFY(event[u"resourceInventoriedAs"][u"onhandQuantity"].isUndefined());
    }

    void untidyRecordsComeBackAsTheyWere()
    {
        ImportBook book;
        book.importGraph(
            "{\"@id\": \"a\", \"@type\": [\"foaf:Agent\", \"Person\"], \"name\": \"Ann\", \"colour\": {\"@type\": "
            "\"x:Red\", \"shade\": [1, 2.50, null]}, "
            "\"http://example.org/#tall\": true, \"note\": [\"two\", \"notes\"], \"primaryLocation\": \"b\"}, "
            "{\"@id\": \"b\", \"@type\": \"Process\", \"name\": \"B\", \"time:hasDuration\": \"very long\", \"stage\": "
            "\"s\"}, "
            "{\"@id\": \"c\", \"@type\": \"Poem\", \"name\": \"C\", \"note\": 7, \"a b\": \"\\u0000\"}, "
            "{\"@id\": \"d\", \"@type\": [\"Poem\", \"Song\"], \"x\": {\"@type\": \"Process\"}}, "
            "{\"@id\": \"e\", \"verses\": 3}, "
            "{\"@id\": \"f\", \"@type\": \"EconomicResource\", \"name\": \"F\", \"lost\": \"yes\"}");
        compareWithCopy(book, false);
        const QJsonArray records = graph(book.exported());
        QCOMPARE(records[0][u"colour"][u"shade"].toArray(), QJsonArray({1, QStringLiteral("2.50"), QJsonValue::Null}));
        QCOMPARE(records[0][u"http://example.org/#tall"].toBool(), true);
        QCOMPARE(records[0][u"@type"].toArray().size(), 2);
        QCOMPARE(records[0][u"ty:kept"][u"note"].toArray().size(), 2);
        QCOMPARE(records[0][u"ty:kept"][u"primaryLocation"].toString(), QStringLiteral("b"));
        QCOMPARE(records[2][u"@type"].toString(), QStringLiteral("Poem"));
    }

    void termsOfAnotherVocabularyDoNotBecomeOurs()
    {
        ImportBook book;
        book.import(
            "{\"@context\": {\"@vocab\": \"http://schema.org/\", \"vf\": \"https://w3id.org/valueflows/ont/vf#\"}, "
            "\"@graph\": [{\"@id\": \"a\", \"@type\": \"Person\", \"name\": \"Ann\"}, {\"@id\": \"b\", \"@type\": "
            "\"vf:Person\", \"vf:name\": \"Bea\", \"name\": \"Beatrice\"}]}");
        QCOMPARE(book.rows("person").size(), std::size_t{1});
        compareWithCopy(book, false);
    }

    void laterChangesAreMerged()
    {
        ImportBook book;
        book.importGraph(Workshop);
        must(book.recordService().change(book.key("bob"), Json::Object{{"name", "Robert"}, {"note", "joined"}}));
        compareWithCopy(book, true);
        QCOMPARE(graph(book.exported())[1][u"name"].toString(), QStringLiteral("Robert"));
        QCOMPARE(graph(book.exported()).size(), 7);
    }

    void reversalsAreWrittenAndRead()
    {
        ImportBook book;
        book.importGraph(Workshop);
        must(book.events().reverse(book.key("i")));
        compareWithCopy(book, true);
        QCOMPARE(graph(book.exported())[7][u"ty:reverses"].toString(), QStringLiteral("i"));
        QCOMPARE(book.rows("intent").size(), std::size_t{0});
    }

    void aReversedChangeLeavesNoTrace()
    {
        ImportBook book;
        book.importGraph(Workshop);
        const QByteArray before = book.exported();
        const RecordKey change = must(book.recordService().change(book.key("bob"), Json::Object{{"name", "Robert"}}));
        must(book.events().reverse(change));
        QCOMPARE(book.exported(), before);
    }

    void rowsSayWhatIsOutstanding()
    {
        ImportBook book;
        book.importGraph(Workshop);
        const Json row = book.row("intent", "i");
        QCOMPARE(row["outstanding"]["hasNumericalValue"].qtext(), QStringLiteral("8"));
        QCOMPARE(row["outstanding"]["hasUnit"].qtext(), QStringLiteral("hour"));
        QCOMPARE(row["receiver"].qtext(), QStringLiteral("coop"));
        QVERIFY(!book.row("event", "e1").contains("outstanding"));
        QCOMPARE(book.row("event", "e1")["resourceInventoriedAs"].qtext(), QStringLiteral("R_wood"));
        QCOMPARE(book.row("resource", "R_wood")["onhandQuantity"]["hasNumericalValue"].qtext(), QStringLiteral("10"));
    }

    void anUnknownKindIsRefused()
    {
        ImportBook book;
        const auto rows = book.exporter().list("EconomicEvent");
        QVERIFY(!rows.has_value());
        QCOMPARE(rows.error().code, "list.kind");
    }

    void aDeviceThatFailsIsReported()
    {
        ImportBook book;
        book.importGraph(Workshop);
        FullDisk disk;
        const Outcome written = book.exporter().write(disk);
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().code, "export.write");
    }
};

QTEST_GUILESS_MAIN(TestJsonLdExport)
#include "test_jsonldexport.moc"
