// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/resources/costbook.h"

#include <QTest>

using namespace tally;
using namespace tally::resources;
using namespace tally::support;

/// What a whole book says its stock cost.
class TestCost final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fifoAndAverageOfABook();
    void centimetresOfMetreGoods();
    void backDatedReceiptChangesLaterIssues();
    void changeIsTakenInWithoutReadingAgain();
    void correctionAndReversalRecost();
    void movesBetweenOwnPlacesKeepLayers();
    void custodyIsNoMovementOfCost();
    void madeGoodsCostWhatWentIn();
    void hoursCountOnlyWhereARateIsKnown();
    void goodsMadeOfThemselvesKeepTheirCost();
    void claimsAndAgreementsGivePrices();
    void missingPriceIsSaid();
    void mixedCurrenciesStandSideBySide();
    void theirGoodsAreNotOurValue();
    void placesShareTheValue();
    void wrongCostsAreRefused_data();
    void wrongCostsAreRefused();
    void rebuildKeepsTheTables();
};

void TestCost::fifoAndAverageOfABook()
{
    CostBook coop;
    for (const auto &[costing, issues, left] :
         {std::tuple{"fifo", list({"30 EUR", "10 EUR", "25 EUR"}), list({"1", "25 EUR"})},
          std::tuple{"average", list({"45 EUR", "15 EUR", "15 EUR"}), list({"1", "15 EUR"})}}) {
        const RecordKey item = coop.item(costing, "one", costing);
        const RecordKey stock = coop.receiveNew(item, pieces("4"), "2026-03-01", "40").withPart(1);
        coop.receive(item, stock, pieces("2"), "2026-03-02", "50");
        QCOMPARE(coop.value(item), list({"6", "90 EUR"}));
        coop.act(ActionId::Lower, stock, pieces("3"), "2026-03-03");
        coop.act(ActionId::Lower, stock, pieces("1"), "2026-03-04");
        coop.act(ActionId::Lower, stock, pieces("1"), "2026-03-05");
        QCOMPARE(coop.issues(item), issues);
        QCOMPARE(coop.value(item), left);
        QCOMPARE(coop.value(item, QDate(2026, 3, 1)), list({"4", "40 EUR"}));
    }
}

void TestCost::centimetresOfMetreGoods()
{
    CostBook coop;
    const RecordKey rope = coop.item("Rope", "metre");
    const RecordKey stock = coop.receiveNew(rope, quantity("10", "metre"), "2026-03-01", "50").withPart(1);
    coop.act(ActionId::Lower, stock, quantity("300", "centimetre"), "2026-03-02");
    QCOMPARE(coop.issues(rope), list({"15 EUR"}));
    QCOMPARE(coop.value(rope), list({"7", "35 EUR"}));
}

void TestCost::backDatedReceiptChangesLaterIssues()
{
    CostBook coop;
    const RecordKey item = coop.item("Nails", "one");
    const RecordKey stock = coop.receiveNew(item, pieces("10"), "2026-03-01", "10").withPart(1);
    coop.act(ActionId::Lower, stock, pieces("5"), "2026-03-02");
    coop.act(ActionId::Lower, stock, pieces("8"), "2026-03-06");
    coop.receive(item, stock, pieces("10"), "2026-03-07", "40");
    const RecordKey other = coop.item("Screws", "one");
    const RecordKey box = coop.receiveNew(other, pieces("10"), "2026-03-01", "30").withPart(1);
    coop.act(ActionId::Lower, box, pieces("5"), "2026-03-06");
    QCOMPARE(coop.issues(item), list({"5 EUR", "17 EUR"}));
    coop.receive(item, stock, pieces("3"), "2026-03-04", "6");
    QCOMPARE(coop.issues(item), list({"5 EUR", "11 EUR"}));
    QCOMPARE(coop.issues(other), list({"15 EUR"}));
}

void TestCost::changeIsTakenInWithoutReadingAgain()
{
    CostBook coop;
    const RecordKey item = coop.item("Nails", "one");
    const RecordKey stock = coop.receiveNew(item, pieces("10"), "2026-03-01", "10").withPart(1);
    coop.act(ActionId::Lower, stock, pieces("5"), "2026-03-02");
    CostLedger costs = coop.ledger();
    coop.book.recorder().onCommitted([&](const journal::ChangeSet &changes) { must(costs.apply(changes)); });
    const auto agrees = [&] { return CostBook::issueWords(costs, item) == coop.issues(item); };
    QVERIFY(agrees());
    const RecordKey receipt = coop.receive(item, stock, pieces("3"), "2026-02-27", "6");
    QVERIFY(agrees());
    QCOMPARE(CostBook::issueWords(costs, item), list({"8 EUR"}));
    coop.act(ActionId::Lower, stock, pieces("2"), "2026-02-28");
    QVERIFY(agrees());
    must(coop.book.events().reverse(receipt));
    QVERIFY(agrees());
    const RecordKey press = coop.book.process("Press");
    coop.act(ActionId::Consume, stock, pieces("2"), "2026-03-03", press);
    const RecordKey plate = coop.item("Plate", "one");
    coop.produce(plate, pieces("1"), "2026-03-04", press);
    QCOMPARE(CostBook::words(must(costs.value(plate))), coop.value(plate));
    coop.act(ActionId::Consume, stock, pieces("1"), "2026-03-03", press);
    QCOMPARE(CostBook::words(must(costs.value(plate))), coop.value(plate));
    coop.receive(item, stock, pieces("1"), "2026-02-26", "9");
    QCOMPARE(CostBook::words(must(costs.value(plate))), coop.value(plate));
}

void TestCost::correctionAndReversalRecost()
{
    CostBook coop;
    const RecordKey item = coop.item("Nails", "one");
    const RecordKey first = coop.receiveNew(item, pieces("4"), "2026-03-01", "40");
    const RecordKey stock = first.withPart(1);
    const RecordKey second = coop.receive(item, stock, pieces("4"), "2026-03-02", "80");
    coop.act(ActionId::Lower, stock, pieces("4"), "2026-03-03");
    QCOMPARE(coop.issues(item), list({"40 EUR"}));
    EventDraft wrong;
    wrong.action = ActionId::Transfer;
    wrong.corrects = first;
    wrong.resourceQuantity = pieces("-1");
    wrong.at = QStringLiteral("2026-03-09");
    coop.book.record(wrong);
    QCOMPARE(coop.issues(item), list({"50 EUR"})); // 3 at 10 and 1 at 20
    QCOMPARE(coop.value(item), list({"3", "60 EUR"}));
    must(coop.book.events().reverse(second));
    QCOMPARE(coop.issues(item), list({"40 EUR"})); // 3 at 10 and 1 ahead at the last known cost
    QCOMPARE(coop.notes(item), std::vector{CostNoteKind::BelowZero});
}

void TestCost::movesBetweenOwnPlacesKeepLayers()
{
    CostBook coop;
    const RecordKey item = coop.item("Nails", "one");
    const RecordKey stock = coop.receiveNew(item, pieces("4"), "2026-03-01", "40").withPart(1);
    coop.receive(item, stock, pieces("2"), "2026-03-02", "50");
    EventDraft move;
    move.action = ActionId::Move;
    move.provider = coop.us;
    move.receiver = coop.us;
    move.resource = stock;
    NewResource there;
    there.name = QStringLiteral("Van");
    move.toResource = there;
    move.resourceQuantity = pieces("5");
    const RecordKey van = coop.book.record(move).withPart(1);
    QCOMPARE(coop.issues(item), QStringList());
    QCOMPARE(coop.value(item), list({"6", "90 EUR"}));
    coop.act(ActionId::Lower, van, pieces("5"), "2026-03-03");
    QCOMPARE(coop.issues(item), list({"65 EUR"}));
}

void TestCost::custodyIsNoMovementOfCost()
{
    CostBook coop;
    const RecordKey item = coop.item("Gown", "one");
    const RecordKey gown = coop.receiveNew(item, pieces("1"), "2026-03-01", "40").withPart(1);
    EventDraft out;
    out.action = ActionId::TransferCustody;
    out.provider = coop.us;
    out.receiver = coop.mill;
    out.resource = gown;
    out.resourceQuantity = pieces("1");
    coop.book.record(out);
    QCOMPARE(coop.value(item), list({"1", "40 EUR"}));
    std::swap(out.provider, out.receiver);
    coop.book.record(out);
    QCOMPARE(coop.value(item), list({"1", "40 EUR"}));
    QCOMPARE(coop.issues(item), QStringList());
}

void TestCost::madeGoodsCostWhatWentIn()
{
    CostBook coop;
    const RecordKey flour = coop.item("Flour", "kilogram");
    const RecordKey salt = coop.item("Salt", "kilogram", "average");
    const RecordKey bread = coop.item("Bread", "one");
    const RecordKey crumbs = coop.item("Crumbs", "kilogram");
    const RecordKey flourBin = coop.receiveNew(flour, quantity("10", "kilogram"), "2026-03-01", "20").withPart(1);
    const RecordKey saltBin = coop.receiveNew(salt, quantity("1", "kilogram"), "2026-03-01", "1").withPart(1);
    const RecordKey baking = coop.book.process("Baking");
    coop.act(ActionId::Consume, flourBin, quantity("5", "kilogram"), "2026-03-02", baking);
    coop.act(ActionId::Consume, saltBin, quantity("100", "gram"), "2026-03-02", baking);
    const RecordKey loaves = coop.produce(bread, pieces("7"), "2026-03-02", baking);
    QCOMPARE(coop.value(bread), list({"7", "10.1 EUR"}));
    coop.act(ActionId::Lower, loaves.withPart(1), pieces("7"), "2026-03-04");
    QCOMPARE(coop.issues(bread), list({"10.1 EUR"}));
    coop.produce(crumbs, quantity("1", "kilogram"), "2026-03-02", baking, "0.1"); // a by-product says its worth
    QCOMPARE(coop.issues(bread), list({"10 EUR"}));
    coop.produce(bread, pieces("3"), "2026-03-03", baking);
    QCOMPARE(coop.issues(bread), list({"7 EUR"}));
    QCOMPARE(coop.value(bread), list({"3", "3 EUR"}));
}

void TestCost::hoursCountOnlyWhereARateIsKnown()
{
    CostBook coop;
    const RecordKey flour = coop.item("Flour", "kilogram");
    const RecordKey bread = coop.item("Bread", "one");
    const RecordKey bin = coop.receiveNew(flour, quantity("10", "kilogram"), "2026-03-01", "20").withPart(1);
    const RecordKey oven = coop.book.add(
        "ResourceSpecification", {{"name", "Oven"}, {"defaultUnitOfEffort", "hour"}, {"ty:valuePerUnitOfUse", "12.5"}});
    const RecordKey kneading = coop.book.add("ResourceSpecification", {{"name", "Kneading"}});
    const RecordKey baking = coop.book.process("Baking");
    coop.act(ActionId::Consume, bin, quantity("5", "kilogram"), "2026-03-02", baking);
    for (const RecordKey kind : {oven, kneading}) {
        EventDraft work;
        work.action = ActionId::Work;
        work.provider = coop.us;
        work.receiver = coop.us;
        work.conformsTo = kind;
        work.inputOf = baking;
        work.effortQuantity = quantity("120", "minute-Time");
        coop.book.record(work);
    }
    coop.produce(bread, pieces("5"), "2026-03-02", baking);
    QCOMPARE(coop.value(bread), list({"5", "35 EUR"}));
    QCOMPARE(coop.notes(bread), std::vector{CostNoteKind::HoursWithoutRate});
}

void TestCost::goodsMadeOfThemselvesKeepTheirCost()
{
    CostBook coop;
    const RecordKey wool = coop.item("Wool", "kilogram");
    const RecordKey batch = coop.receiveNew(wool, quantity("10", "kilogram"), "2026-03-01", "100").withPart(1);
    const RecordKey washing = coop.book.process("Washing");
    coop.act(ActionId::Consume, batch, quantity("10", "kilogram"), "2026-03-02", washing);
    coop.produce(wool, quantity("8", "kilogram"), "2026-03-03", washing);
    QCOMPARE(coop.value(wool), list({"8", "100 EUR"}));
    QCOMPARE(coop.issues(wool), list({"100 EUR"}));
}

void TestCost::claimsAndAgreementsGivePrices()
{
    CostBook coop;
    const RecordKey euro = coop.book.add("ResourceSpecification", {{"name", "Euro"}, {"mediumOfExchange", true}});
    const RecordKey boards = coop.item("Boards", "one");
    const auto amount = [](const char *value) {
        return Json::Object{{"hasNumericalValue", value}, {"hasUnit", "one"}};
    };
    const RecordKey billed = coop.receiveNew(boards, pieces("2"), "2026-03-01", "");
    coop.book.add("Claim", {{"action", "transfer"},
                            {"provider", toText(coop.us)},
                            {"receiver", toText(coop.mill)},
                            {"resourceConformsTo", toText(euro)},
                            {"resourceQuantity", amount("60")},
                            {"triggeredBy", toText(billed)}});
    QCOMPARE(coop.value(boards), list({"2", "60 EUR"}));
    const RecordKey agreement = coop.book.add("Agreement", {{"name", "Boards for spring"}});
    const RecordKey delivery = coop.book.add("Commitment", {{"action", "transfer"},
                                                            {"provider", toText(coop.mill)},
                                                            {"receiver", toText(coop.us)},
                                                            {"resourceConformsTo", toText(boards)},
                                                            {"resourceQuantity", amount("10")},
                                                            {"clauseOf", toText(agreement)}});
    coop.book.add("Commitment", {{"action", "transfer"},
                                 {"provider", toText(coop.us)},
                                 {"receiver", toText(coop.mill)},
                                 {"resourceConformsTo", toText(euro)},
                                 {"resourceQuantity", amount("250")},
                                 {"reciprocalClauseOf", toText(agreement)}});
    EventDraft draft;
    draft.action = ActionId::Transfer;
    draft.provider = coop.mill;
    draft.receiver = coop.us;
    draft.toResource = billed.withPart(1);
    draft.resourceQuantity = pieces("4");
    draft.fulfills = {delivery};
    coop.book.record(draft);
    QCOMPARE(coop.value(boards), list({"6", "160 EUR"}));
}

void TestCost::missingPriceIsSaid()
{
    CostBook coop;
    const RecordKey item = coop.item("Nails", "one", "average");
    const RecordKey stock = coop.receiveNew(item, pieces("4"), "2026-03-01", "").withPart(1);
    QCOMPARE(coop.value(item), list({"4"}));
    QCOMPARE(coop.notes(item), std::vector{CostNoteKind::NoPrice});
    coop.act(ActionId::Lower, stock, pieces("1"), "2026-03-02");
    CostLedger costs = coop.ledger();
    const IssueRow row = must(costs.issues(item)).front();
    QCOMPARE(row.cost, std::vector<CostAmount>());
    QCOMPARE(text(row.unpriced), QStringLiteral("1"));
    coop.receive(item, stock, pieces("2"), "2026-03-03", "50");
    QCOMPARE(coop.value(item), list({"5", "50 EUR"}));
    QVERIFY(!must(coop.ledger().value(item)).unitCost);
}

void TestCost::mixedCurrenciesStandSideBySide()
{
    CostBook coop;
    const RecordKey item = coop.item("Nails", "one", "average");
    const RecordKey stock = coop.receiveNew(item, pieces("4"), "2026-03-01", "40").withPart(1);
    coop.receive(item, stock, pieces("2"), "2026-03-02", "50", "GBP");
    QCOMPARE(coop.value(item), list({"6", "40 EUR", "50 GBP"}));
    QCOMPARE(coop.notes(item), std::vector{CostNoteKind::MixedCurrencies});
    coop.act(ActionId::Lower, stock, pieces("5"), "2026-03-03");
    QCOMPARE(coop.issues(item), list({"40 EUR+25 GBP"}));
}

void TestCost::theirGoodsAreNotOurValue()
{
    CostBook coop;
    const RecordKey item = coop.item("Nails", "one");
    coop.book.stock("Theirs", item, coop.mill, "100");
    coop.receiveNew(item, pieces("4"), "2026-03-01", "40");
    QCOMPARE(coop.value(item), list({"4", "40 EUR"}));
}

void TestCost::placesShareTheValue()
{
    CostBook coop;
    const RecordKey item = coop.item("Nails", "one");
    const RecordKey stock = coop.receiveNew(item, pieces("3"), "2026-03-01", "10").withPart(1);
    const RecordKey loft = coop.book.add("SpatialThing", {{"name", "Loft"}});
    EventDraft move;
    move.action = ActionId::Move;
    move.provider = coop.us;
    move.receiver = coop.us;
    move.resource = stock;
    move.toResource = NewResource();
    move.toLocation = loft;
    move.resourceQuantity = pieces("1");
    move.at = QStringLiteral("2026-03-05");
    coop.book.record(move);
    CostLedger costs = coop.ledger();
    const ItemValue value = must(costs.value(item));
    QStringList lines;
    for (const ValueShare &place : value.places)
        lines.append(toText(place.where) + u' ' + CostBook::amounts(place.value).join(u'+'));
    QCOMPARE(lines, (QStringList{QStringLiteral(" 6.666667 EUR"), toText(loft) + QStringLiteral(" 3.333333 EUR")}));
    QCOMPARE(must(costs.value(item, QDate(2026, 3, 4))).places.size(), std::size_t{1});
}

void TestCost::wrongCostsAreRefused_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *member, const char *value, const char *code) {
        QTest::newRow(name) << QString::fromLatin1(member) << QString::fromLatin1(value) << QString::fromLatin1(code);
    };
    row("an amount as money", "ty:cost", "12.5", "");
    row("words as money", "ty:cost", "much", "cost.malformed");
    row("a receipt that earns", "ty:cost", "-3", "cost.negative");
    row("a currency as a word", "ty:currency", "euro", "cost.currency");
    row("spread by mood", "ty:spreadBy", "mood", "cost.spread");
    row("a cost of nothing known", "ty:addsCostTo", "d1/999", "cost.noReceipt");
}

void TestCost::wrongCostsAreRefused()
{
    QFETCH(QString, member);
    QFETCH(QString, value);
    QFETCH(QString, code);
    CostBook coop;
    EventDraft draft;
    draft.action = ActionId::DeliverService;
    draft.provider = coop.mill;
    draft.receiver = coop.us;
    draft.kept["ty:cost"] = "1";
    draft.kept[member.toStdString()] = value;
    QCOMPARE(codeOf(coop.book.events().check(draft)), code);
}

void TestCost::rebuildKeepsTheTables()
{
    CostBook coop;
    const RecordKey item = coop.item("Nails", "one");
    coop.receiveNew(item, pieces("4"), "2026-03-01", "40");
    QVERIFY(coop.book.rebuildsAlike());
    QCOMPARE(coop.value(item), list({"4", "40 EUR"}));
}

QTEST_GUILESS_MAIN(TestCost)
#include "test_cost.moc"
