// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/resources/costbook.h"

#include <QTest>

using namespace tally;
using namespace tally::resources;
using namespace tally::support;

/// Freight, duty and the like: what they are laid on, and what is said of the rest.
class TestLandedCost final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void freightIsSpreadOverItsLines_data();
    void freightIsSpreadOverItsLines();
    void freightWithoutWeightsIsNotSpread();
    void freightFindsGoodsOrIsSaidToLieNowhere_data();
    void freightFindsGoodsOrIsSaidToLieNowhere();
    void freightOnMadeGoodsIsShownInTheirLayer();
    void looseFreightIsOfItsDay();
};

void TestLandedCost::freightIsSpreadOverItsLines_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QStringList>("values"); ///< of boards and of screws
    QTest::newRow("by value") << QStringLiteral("value") << list({"110 EUR", "33 EUR"});
    QTest::newRow("by quantity") << QStringLiteral("quantity") << list({"102.6 EUR", "40.4 EUR"});
    QTest::newRow("by weight") << QStringLiteral("weight") << list({"112.380952 EUR", "30.619048 EUR"});
}

void TestLandedCost::freightIsSpreadOverItsLines()
{
    QFETCH(QString, by);
    QFETCH(QStringList, values);
    CostBook coop;
    const auto heavy = [&](const char *name, const char *weight) {
        return coop.book.add("ResourceSpecification",
                             {{"name", name},
                              {"defaultUnitOfResource", "one"},
                              {"ty:weight", Json::Object{{"hasNumericalValue", weight}, {"hasUnit", "kilogram"}}}});
    };
    const RecordKey boards = heavy("Boards", "10");
    const RecordKey screws = heavy("Screws", "0.125");
    const RecordKey first = coop.receiveNew(boards, pieces("2"), "2026-03-01", "100");
    const RecordKey second = coop.receiveNew(screws, pieces("8"), "2026-03-01", "30");
    const RecordKey carried = coop.freight({first, second}, by.toLatin1().constData(), "13");
    QCOMPARE((QStringList{coop.value(boards).at(1), coop.value(screws).at(1)}), values);
    must(coop.book.events().reverse(carried));
    QCOMPARE(coop.value(boards), list({"2", "100 EUR"}));
}

void TestLandedCost::freightWithoutWeightsIsNotSpread()
{
    CostBook coop;
    const RecordKey boards = coop.item("Boards", "one");
    const RecordKey first = coop.receiveNew(boards, pieces("2"), "2026-03-01", "100");
    const RecordKey second = coop.receiveNew(boards, pieces("2"), "2026-03-02", "100");
    coop.freight({first, second}, "weight", "13");
    QCOMPARE(coop.value(boards), list({"4", "200 EUR"}));
    QCOMPARE(coop.notes(boards), std::vector{CostNoteKind::NotSpread});
    QCOMPARE(coop.loose(), list({"13 EUR"}));
}

namespace
{

/// What stands behind the freight of one row, and what its receipts are.
struct FreightCase {
    CostBook coop;
    RecordKey item;
    std::vector<RecordKey> receipts;
};

using Prepare = void (*)(FreightCase &);

void findWithKnownCost(FreightCase &one)
{
    one.coop.receiveNew(one.item, pieces("4"), "2026-03-01", "40");
    one.receipts = {one.coop.find(one.item, pieces("2"), "2026-03-02")};
}

void findWithoutCost(FreightCase &one)
{
    one.receipts = {one.coop.find(one.item, pieces("2"), "2026-03-02")};
}

void receiveWithoutPrice(FreightCase &one)
{
    one.receipts = {one.coop.receiveNew(one.item, pieces("2"), "2026-03-02", "")};
}

void makeOf(FreightCase &one, const char *cost)
{
    const RecordKey wool = one.coop.item("Wool", "kilogram");
    const RecordKey stock = one.coop.receiveNew(wool, quantity("2", "kilogram"), "2026-03-01", cost).withPart(1);
    const RecordKey process = one.coop.book.add("Process", {{"name", "Knitting"}});
    one.coop.act(ActionId::Consume, stock, quantity("2", "kilogram"), "2026-03-02", process);
    one.receipts = {one.coop.produce(one.item, pieces("1"), "2026-03-03", process)};
}

void takeBack(FreightCase &one)
{
    one.receipts = {one.coop.receiveNew(one.item, pieces("2"), "2026-03-02", "20")};
    must(one.coop.book.events().reverse(one.receipts.front()));
}

void issue(FreightCase &one)
{
    const RecordKey stock = one.coop.receiveNew(one.item, pieces("2"), "2026-03-01", "20").withPart(1);
    one.receipts = {one.coop.act(ActionId::Lower, stock, pieces("1"), "2026-03-02")};
}

void keepForThem(FreightCase &one)
{
    one.receipts = {one.coop.book.stock("Theirs", one.item, one.coop.mill, "100").entry()};
}

void receiveOneOfTwoPriced(FreightCase &one)
{
    one.receipts = {one.coop.receiveNew(one.item, pieces("2"), "2026-03-01", "20"),
                    one.coop.receiveNew(one.item, pieces("1"), "2026-03-02", "")};
}

/// All that came in by its own price, what found goods were taken to be worth, and what freight there is.
Decimal moneyIn(CostLedger &costs, RecordKey item, const char *given)
{
    Decimal sum = must(parseCanonical(given));
    for (const LayerRow &layer : must(costs.layers(item)))
        if (layer.basis == CostBasis::Found)
            sum = must(add(sum, must(subtract(layer.price.amount, layer.freight))));
    return sum;
}

} // namespace

void TestLandedCost::freightFindsGoodsOrIsSaidToLieNowhere_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QStringList>("value"); ///< of the item
    QTest::addColumn<QStringList>("loose");
    QTest::addColumn<QString>("given"); ///< that came in by a price of its own and is neither used up nor taken back
    const QString euro = QStringLiteral("EUR");
    QTest::newRow("goods counted in at a known cost take it")
        << Prepare(findWithKnownCost) << euro << list({"6", "66 EUR"}) << QStringList() << QStringLiteral("40");
    QTest::newRow("goods counted in that never had a cost")
        << Prepare(findWithoutCost) << euro << list({"2"}) << list({"6 EUR"}) << QStringLiteral("0");
    QTest::newRow("goods received without a price")
        << Prepare(receiveWithoutPrice) << euro << list({"2"}) << list({"6 EUR"}) << QStringLiteral("0");
    QTest::newRow("goods made of what has a price take it")
        << Prepare([](FreightCase &one) { makeOf(one, "10"); }) << euro << list({"1", "16 EUR"}) << QStringList()
        << QStringLiteral("10");
    QTest::newRow("goods made of what has no price") << Prepare([](FreightCase &one) { makeOf(one, ""); }) << euro
                                                     << list({"1"}) << list({"6 EUR"}) << QStringLiteral("0");
    QTest::newRow("a receipt taken back")
        << Prepare(takeBack) << euro << list({"0"}) << list({"6 EUR"}) << QStringLiteral("0");
    QTest::newRow("something that brought nothing in")
        << Prepare(issue) << euro << list({"1", "10 EUR"}) << list({"6 EUR"}) << QStringLiteral("20");
    QTest::newRow("goods that are theirs")
        << Prepare(keepForThem) << euro << list({"0"}) << list({"6 EUR"}) << QStringLiteral("0");
    QTest::newRow("a receipt in other money") << Prepare(findWithKnownCost) << QStringLiteral("GBP")
                                              << list({"6", "60 EUR"}) << list({"6 GBP"}) << QStringLiteral("40");
    QTest::newRow("the part of a line without a price")
        << Prepare(receiveOneOfTwoPriced) << euro << list({"3", "24 EUR"}) << list({"2 EUR"}) << QStringLiteral("20");
    QTest::newRow("no receipt named") << Prepare([](FreightCase &) {}) << euro << list({"0"}) << list({"6 EUR"})
                                      << QStringLiteral("0");
}

void TestLandedCost::freightFindsGoodsOrIsSaidToLieNowhere()
{
    QFETCH(Prepare, prepare);
    QFETCH(QString, currency);
    QFETCH(QString, given);
    for (const char *method : {"fifo", "average"}) {
        FreightCase one;
        one.item = one.coop.item("Socks", "one", method);
        prepare(one);
        one.coop.freight(one.receipts, "quantity", "6", currency.toLatin1().constData());
        QTEST(one.coop.value(one.item), "value");
        QTEST(one.coop.loose(), "loose");
        // Money in is money in layers, or gone out of them, or said to lie nowhere.
        CostLedger costs = one.coop.ledger();
        Decimal in = moneyIn(costs, one.item, given.toLatin1().constData());
        Decimal out;
        for (const CostAmount &amount : must(costs.value(one.item)).value)
            out = must(add(out, amount.amount));
        for (const IssueRow &row : must(costs.issues(one.item)))
            for (const CostAmount &amount : row.cost)
                out = must(add(out, amount.amount));
        for (const LooseCost &cost : must(costs.laidNowhere()))
            out = must(add(out, cost.amount.amount));
        QCOMPARE(text(must(add(in, Decimal::whole(6)))), text(out));
    }
}

void TestLandedCost::freightOnMadeGoodsIsShownInTheirLayer()
{
    FreightCase one;
    one.item = one.coop.item("Socks", "one");
    makeOf(one, "10");
    one.coop.freight(one.receipts, "value", "6");
    CostLedger costs = one.coop.ledger();
    const LayerRow layer = must(costs.layers(one.item)).front();
    QCOMPARE((QStringList{text(layer.price.amount), text(layer.freight)}), list({"16", "6"}));
}

void TestLandedCost::looseFreightIsOfItsDay()
{
    FreightCase one;
    one.item = one.coop.item("Socks", "one");
    findWithoutCost(one);
    EventDraft draft;
    draft.action = ActionId::DeliverService;
    draft.provider = one.coop.mill;
    draft.receiver = one.coop.us;
    draft.at = QStringLiteral("2026-03-05");
    draft.kept["ty:cost"] = "6";
    draft.kept["ty:addsCostTo"] = Json::Array{Json(toText(one.receipts.front()))};
    one.coop.book.record(draft);
    QCOMPARE(one.coop.loose(QDate(2026, 3, 4)), QStringList());
    QCOMPARE(one.coop.loose(QDate(2026, 3, 5)), list({"6 EUR"}));
    QCOMPARE(one.coop.notes(one.item), (std::vector{CostNoteKind::NotSpread, CostNoteKind::NoPrice}));
}

QTEST_GUILESS_MAIN(TestLandedCost)
#include "test_landedcost.moc"
