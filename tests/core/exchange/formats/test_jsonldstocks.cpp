// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importbook.h"

#include <QTest>

using namespace tally;
using namespace tally::test;

namespace
{

constexpr const char *Dairy = R"({"@id": "dairy", "@type": "Organization", "name": "Dairy"},
    {"@id": "milk", "@type": "ResourceSpecification", "name": "Milk", "defaultUnitOfResource": "litre"})";

QByteArray milkEvent(const char *id, const char *action, const char *resource, const char *amount)
{
    return QByteArray(R"({"@id": ")") + id +
           R"(", "@type": "EconomicEvent", "provider": "dairy", "receiver": "dairy", "action": ")" + action +
           R"(", "resourceInventoriedAs": )" + resource + R"(, "resourceQuantity": {"hasNumericalValue": )" + amount +
           R"(, "hasUnit": "litre"}})";
}

QByteArray withDairy(const QByteArray &graph)
{
    return QByteArray(Dairy) + ", " + graph;
}

} // namespace

class TestJsonLdStocks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quantitiesOutsideEventsAreOpeningBalances_data()
    {
        QTest::addColumn<QByteArray>("quantities");
        QTest::addColumn<QString>("balance");
        QTest::addColumn<int>("entries");
        QTest::addColumn<int>("rows");
        const auto row = [](const char *what, const char *quantities, const char *balance, int entries, int rows) {
            QTest::newRow(what) << QByteArray(quantities) << QString::fromLatin1(balance) << entries << rows;
        };
        row("both the same",
            R"("accountingQuantity": {"hasNumericalValue": 36, "hasUnit": "litre"}, "onhandQuantity": {"hasNumericalValue": 36, "hasUnit": "litre"}, "primaryAccountable": "dairy")",
            "36 36 litre", 1, 1);
        row("only in the accounts", R"("accountingQuantity": {"hasNumericalValue": 36, "hasUnit": "litre"})",
            "36 36 litre", 1, 1);
        row("only on hand", R"("onhandQuantity": {"hasNumericalValue": 36, "hasUnit": "litre"})", "36 36 litre", 1, 1);
        row("less on hand",
            R"("accountingQuantity": {"hasNumericalValue": 36, "hasUnit": "litre"}, "onhandQuantity": {"hasNumericalValue": 30.5, "hasUnit": "litre"}, "primaryAccountable": "dairy")",
            "36 30.5 litre", 2, 1);
        row("more on hand",
            R"("accountingQuantity": {"hasNumericalValue": 36, "hasUnit": "litre"}, "onhandQuantity": {"hasNumericalValue": 40, "hasUnit": "litre"}, "primaryAccountable": "dairy")",
            "36 40 litre", 2, 1);
        row("in two units",
            R"("accountingQuantity": {"hasNumericalValue": 2, "hasUnit": "litre"}, "onhandQuantity": {"hasNumericalValue": 500, "hasUnit": "millilitre"}, "primaryAccountable": "dairy")",
            "2 0.5 litre", 2, 1);
        row("less on hand, with nobody",
            R"("accountingQuantity": {"hasNumericalValue": 36, "hasUnit": "litre"}, "onhandQuantity": {"hasNumericalValue": 30, "hasUnit": "litre"})",
            "36 36 litre", 1, 2);
    }

    void quantitiesOutsideEventsAreOpeningBalances()
    {
        QFETCH(QByteArray, quantities);
        QFETCH(QString, balance);
        QFETCH(int, entries);
        QFETCH(int, rows);
        ImportBook book;
        const auto report = book.importGraph(
            withDairy(R"({"@id": "tank", "@type": "EconomicResource", "name": "Tank", "conformsTo": "milk", )" +
                      quantities + '}'));
        QCOMPARE(book.balance("tank"), balance);
        QCOMPARE(report.recorded, 2 + entries);
        QCOMPARE(paths(report).count(QStringLiteral("/@graph/2")), rows);
        QVERIFY(book.rows("event").front()["ty:opening"].boolean());
        QCOMPARE(
            book.importGraph(
                    withDairy(R"({"@id": "tank", "@type": "EconomicResource", "name": "Tank", "conformsTo": "milk", )" +
                              quantities + '}'))
                .recorded,
            0);
    }

    void laterDescriptionsAreCompared()
    {
        ImportBook book;
        const auto report = book.importGraph(withDairy(
            R"({"@id": "tank", "@type": "EconomicResource", "name": "Tank", "conformsTo": "milk", "primaryAccountable": "dairy", "accountingQuantity": {"hasNumericalValue": 10, "hasUnit": "litre"}},)" +
            milkEvent("e1", "consume", R"("tank")", "3") + R"(,
            {"@id": "tank", "@type": "EconomicResource", "accountingQuantity": {"hasNumericalValue": 7, "hasUnit": "litre"}, "primaryAccountable": "dairy"},)" +
            milkEvent("e2", "consume", R"("tank")", "2") + R"(,
            {"@id": "tank", "@type": "EconomicResource", "accountingQuantity": {"hasNumericalValue": 4, "hasUnit": "litre"}, "onhandQuantity": {"hasNumericalValue": 5000, "hasUnit": "millilitre"}, "state": "sour", "name": "Vat"})"));
        QCOMPARE(paths(report),
                 QStringList({QStringLiteral("/@graph/2"), QStringLiteral("/@graph/6/name"),
                              QStringLiteral("/@graph/6/accountingQuantity"), QStringLiteral("/@graph/6/state")})
                     .toList());
        QCOMPARE(book.balance("tank"), QStringLiteral("5 5 litre"));
    }

    void aDescriptionWithoutQuantitiesWaitsForItsEvent()
    {
        ImportBook book;
        const auto report = book.importGraph(withDairy(
            R"({"@id": "tank", "@type": "EconomicResource", "name": "Tank", "conformsTo": "milk", "note": "steel"},)" +
            milkEvent("e1", "produce", R"("tank")", "8")));
        QCOMPARE(lines(report), QStringList());
        QCOMPARE(report.recorded, 3);
        QCOMPARE(book.stock("tank").name, QStringLiteral("Tank"));
        QCOMPARE(book.balance("tank"), QStringLiteral("8 8 litre"));
    }

    void anEventThatCannotCreateOpensWithNothing()
    {
        ImportBook book;
        const auto report = book.importGraph(withDairy(
            milkEvent("e1", "consume",
                      R"({"@id": "tank", "@type": "EconomicResource", "name": "Tank", "conformsTo": "milk"})", "3")));
        QCOMPARE(paths(report),
                 QStringList({QStringLiteral("/@graph/2/resourceInventoriedAs"), QStringLiteral("/@graph/2")}));
        QCOMPARE(book.balance("tank"), QStringLiteral("-3 -3 litre"));
    }

    void anUndescribedRecordIsAPlaceholder()
    {
        ImportBook book;
        const auto report = book.importGraph(withDairy(milkEvent("e1", "produce", R"("urn:tank")", "3")));
        QCOMPARE(paths(report), QStringList({QStringLiteral("/@graph/2/resourceInventoriedAs")}));
        QCOMPARE(book.stock("urn:tank").name, QStringLiteral("tank"));
        QVERIFY(book.row("resource", "urn:tank")["ty:placeholder"].boolean());
    }

    void aPromiseCanNameStock()
    {
        ImportBook book;
        const auto report = book.importGraph(withDairy(
            R"({"@id": "c", "@type": "Commitment", "action": "consume", "resourceInventoriedAs": "tank", "resourceQuantity": {"hasNumericalValue": 3, "hasUnit": "litre"}},
            {"@id": "d", "@type": "Commitment", "action": "use", "resourceInventoriedAs": "press"})"));
        QCOMPARE(book.balance("tank"), QStringLiteral("0 0 litre"));
        QCOMPARE(book.row("commitment", "c")["resourceInventoriedAs"].qtext(), QStringLiteral("tank"));
        QVERIFY(paths(report).contains(QStringLiteral("/@graph/3/resourceInventoriedAs")));
        QVERIFY(book.row("commitment", "d")["ty:kept"].contains("resourceInventoriedAs"));
    }

    void aRecordWithNothingToGoByIsKept()
    {
        ImportBook book;
        const auto report =
            book.importGraph(R"({"@id": "relic", "@type": "EconomicResource", "name": "Relic", "colour": "grey"})");
        QVERIFY(paths(report).contains(QStringLiteral("/@graph/0")));
        QCOMPARE(book.row("foreign", "relic")["name"].qtext(), QStringLiteral("Relic"));
        QCOMPARE(book.row("foreign", "relic")["ty:type"].qtext(), QStringLiteral("EconomicResource"));
    }

    void aRecordWithAUnitAndNothingElseIsOpenedWithNothing()
    {
        ImportBook book;
        book.importGraph(
            withDairy(R"({"@id": "tank", "@type": "EconomicResource", "name": "Tank", "conformsTo": "milk"})"));
        QCOMPARE(book.balance("tank"), QStringLiteral("0 0 litre"));
    }

    void aSerialNumberOfManyThingsIsKept()
    {
        ImportBook book;
        const auto report = book.importGraph(
            R"({"@id": "carrots", "@type": "EconomicResource", "name": "Carrots", "trackingIdentifier": 3409888, "accountingQuantity": {"hasNumericalValue": 650, "hasUnit": "kilogram"}})");
        QCOMPARE(report.rows.size(), std::size_t{3});
        QCOMPARE(book.row("resource", "carrots")["ty:kept"]["trackingIdentifier"].qtext(), QStringLiteral("3409888"));
        book.importGraph(
            R"({"@id": "tractor", "@type": "EconomicResource", "name": "Tractor", "trackingIdentifier": "T1", "accountingQuantity": {"hasNumericalValue": 1, "hasUnit": "one"}})");
        QCOMPARE(book.stock("tractor").serial, QStringLiteral("T1"));
    }

    void stateOfAnOpeningBalanceIsKeptAndReported()
    {
        ImportBook book;
        const auto report = book.importGraph(withDairy(
            R"({"@id": "ps", "@type": "ProcessSpecification", "name": "Cool"}, {"@id": "cellar", "@type": "SpatialThing", "name": "Cellar"},
            {"@id": "tank", "@type": "EconomicResource", "name": "Tank", "conformsTo": "milk", "stage": "ps", "state": "fresh", "currentLocation": "cellar", "accountingQuantity": {"hasNumericalValue": 1, "hasUnit": "litre"}})"));
        QCOMPARE(paths(report),
                 QStringList({QStringLiteral("/@graph/4/stage"), QStringLiteral("/@graph/4/state"),
                              QStringLiteral("/@graph/4/currentLocation"), QStringLiteral("/@graph/4")}));
        const Json row = book.row("resource", "tank");
        QCOMPARE(row["stage"].qtext(), QStringLiteral("ps"));
        QCOMPARE(row["state"].qtext(), QStringLiteral("fresh"));
        QCOMPARE(row["currentLocation"].qtext(), QStringLiteral("cellar"));
    }

    void aReceivingRecordIsCreatedToo()
    {
        ImportBook book;
        const auto report = book.importGraph(withDairy(
            milkEvent("e1", "raise",
                      R"({"@id": "tank", "@type": "EconomicResource", "name": "Tank", "conformsTo": "milk"})", "8") +
            R"(,
            {"@id": "e2", "@type": "EconomicEvent", "action": "move", "provider": "dairy", "receiver": "dairy", "resourceInventoriedAs": "tank",
             "toResourceInventoriedAs": {"@id": "jug", "@type": "EconomicResource", "name": "Jug", "conformsTo": "milk"}, "resourceQuantity": {"hasNumericalValue": 3, "hasUnit": "litre"}},)" +
            milkEvent("e3", "consume", R"("jug")", "1")));
        QCOMPARE(lines(report), QStringList());
        QCOMPARE(book.balance("tank"), QStringLiteral("5 5 litre"));
        QCOMPARE(book.balance("jug"), QStringLiteral("2 2 litre"));
    }

    void aRecordWithoutAnIdIsCreatedToo()
    {
        ImportBook book;
        const auto report = book.importGraph(withDairy(
            milkEvent("e1", "raise", R"({"@type": "EconomicResource", "name": "Tank", "conformsTo": "milk"})", "8")));
        QCOMPARE(lines(report), QStringList());
        QCOMPARE(book.rows("resource").front()["name"].qtext(), QStringLiteral("Tank"));
    }
};

QTEST_GUILESS_MAIN(TestJsonLdStocks)
#include "test_jsonldstocks.moc"
