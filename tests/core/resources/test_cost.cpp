// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/cost/costledger.h"
#include "tests/support/testbook.h"

#include <QTest>

using namespace tally;
using namespace tally::resources;
using namespace tally::support;

namespace
{

/// A book with a co-op, a supplier and what an event needs.
class CostBook
{
public:
    CostBook()
        : us(book.agent("Co-op"))
        , mill(book.agent("Mill"))
    {
    }

    RecordKey item(const char *name, const char *unit, const char *costing = "fifo")
    {
        return book.add("ResourceSpecification",
                        {{"name", name}, {"defaultUnitOfResource", unit}, {"ty:costing", costing}});
    }
    /// Goods from the mill onto a record of its own, or onto one there is.
    RecordKey receive(RecordKey item, ResourceChoice to, const Quantity &quantity, const char *day, const char *cost,
                      const char *currency = "")
    {
        EventDraft draft;
        draft.action = ActionId::Transfer;
        draft.provider = mill;
        draft.receiver = us;
        draft.conformsTo = item;
        draft.toResource = std::move(to);
        draft.resourceQuantity = quantity;
        draft.at = QLatin1String(day);
        if (*cost != '\0')
            draft.kept["ty:cost"] = cost;
        if (*currency != '\0')
            draft.kept["ty:currency"] = currency;
        return book.record(draft);
    }
    RecordKey receiveNew(RecordKey item, const Quantity &quantity, const char *day, const char *cost,
                         const char *currency = "")
    {
        NewResource made;
        made.name = QStringLiteral("Stock");
        made.conformsTo = item;
        return receive(item, made, quantity, day, cost, currency);
    }
    RecordKey act(ActionId action, RecordKey record, const Quantity &quantity, const char *day, RecordKey process = {})
    {
        EventDraft draft;
        draft.action = action;
        draft.provider = us;
        draft.receiver = us;
        draft.resource = record;
        draft.resourceQuantity = quantity;
        draft.at = QLatin1String(day);
        (findAction(tally::resources::action(action).name)->inputOutput == InputOutput::Output ? draft.outputOf
                                                                                               : draft.inputOf) =
            process;
        return book.record(draft);
    }
    RecordKey produce(RecordKey item, const Quantity &quantity, const char *day, RecordKey process,
                      const char *cost = "")
    {
        NewResource made;
        made.name = QStringLiteral("Made");
        made.conformsTo = item;
        EventDraft draft;
        draft.action = ActionId::Produce;
        draft.provider = us;
        draft.receiver = us;
        draft.resource = made;
        draft.outputOf = process;
        draft.resourceQuantity = quantity;
        draft.at = QLatin1String(day);
        if (*cost != '\0')
            draft.kept["ty:cost"] = cost;
        return book.record(draft);
    }
    /// Goods counted in that nobody had a price for.
    RecordKey find(RecordKey item, const Quantity &quantity, const char *day)
    {
        NewResource found;
        found.name = QStringLiteral("Found");
        found.conformsTo = item;
        EventDraft draft;
        draft.action = ActionId::Raise;
        draft.provider = us;
        draft.receiver = us;
        draft.resource = found;
        draft.resourceQuantity = quantity;
        draft.at = QLatin1String(day);
        return book.record(draft);
    }
    /// What was paid to bring the goods of those receipts here.
    RecordKey freight(const std::vector<RecordKey> &receipts, const char *by, const char *cost,
                      const char *currency = "EUR")
    {
        EventDraft draft;
        draft.action = ActionId::DeliverService;
        draft.provider = mill;
        draft.receiver = us;
        draft.kept["ty:cost"] = cost;
        draft.kept["ty:currency"] = currency;
        draft.kept["ty:spreadBy"] = by;
        Json::Array list;
        for (const RecordKey receipt : receipts)
            list.emplace_back(toText(receipt));
        draft.kept["ty:addsCostTo"] = list;
        return book.record(draft);
    }
    /// "6 EUR" for each further cost no goods took on.
    QStringList loose(QDate on = {}) const
    {
        CostLedger costs = ledger();
        QStringList lines;
        for (const LooseCost &cost : must(costs.laidNowhere(on)))
            lines.append(text(cost.amount.amount) + u' ' + cost.amount.currency);
        return lines;
    }
    CostLedger ledger() const { return CostLedger(book.database(), book.records(), {us, QStringLiteral("EUR")}); }
    QStringList value(RecordKey item, QDate on = {}) const
    {
        CostLedger costs = ledger();
        return words(must(costs.value(item, on)));
    }
    /// "30 EUR" for each issue, the oldest first.
    QStringList issues(RecordKey item) const
    {
        CostLedger costs = ledger();
        return issueWords(costs, item);
    }
    static QStringList issueWords(CostLedger &costs, RecordKey item)
    {
        QStringList lines;
        for (const IssueRow &row : must(costs.issues(item)))
            lines.prepend(amounts(row.cost).join(u'+'));
        return lines;
    }
    static QStringList words(const ItemValue &value)
    {
        return QStringList{text(value.quantity)} + amounts(value.value);
    }
    static QStringList amounts(const std::vector<CostAmount> &amounts)
    {
        QStringList lines;
        for (const CostAmount &amount : amounts)
            lines.append(text(amount.amount) + u' ' + amount.currency);
        return lines;
    }
    std::vector<CostNoteKind> notes(RecordKey item) const
    {
        CostLedger costs = ledger();
        std::vector<CostNoteKind> kinds;
        for (const CostNote &note : must(costs.value(item)).notes)
            kinds.push_back(note.kind);
        return kinds;
    }

    TestBook book;
    RecordKey us;
    RecordKey mill;
};

Quantity pieces(const char *amount)
{
    return quantity(amount);
}

QStringList list(std::initializer_list<const char *> words)
{
    QStringList list;
    for (const char *word : words)
        list.append(QLatin1String(word));
    return list;
}

} // namespace

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
    void freightIsSpreadOverItsLines_data();
    void freightIsSpreadOverItsLines();
    void freightWithoutWeightsIsNotSpread();
    void freightFindsGoodsOrIsSaidToLieNowhere_data();
    void freightFindsGoodsOrIsSaidToLieNowhere();
    void freightOnMadeGoodsIsShownInTheirLayer();
    void looseFreightIsOfItsDay();
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

void TestCost::freightIsSpreadOverItsLines_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QStringList>("values"); ///< of boards and of screws
    QTest::newRow("by value") << QStringLiteral("value") << list({"110 EUR", "33 EUR"});
    QTest::newRow("by quantity") << QStringLiteral("quantity") << list({"102.6 EUR", "40.4 EUR"});
    QTest::newRow("by weight") << QStringLiteral("weight") << list({"112.380952 EUR", "30.619048 EUR"});
}

void TestCost::freightIsSpreadOverItsLines()
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

void TestCost::freightWithoutWeightsIsNotSpread()
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

void TestCost::freightFindsGoodsOrIsSaidToLieNowhere_data()
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

void TestCost::freightFindsGoodsOrIsSaidToLieNowhere()
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

void TestCost::freightOnMadeGoodsIsShownInTheirLayer()
{
    FreightCase one;
    one.item = one.coop.item("Socks", "one");
    makeOf(one, "10");
    one.coop.freight(one.receipts, "value", "6");
    CostLedger costs = one.coop.ledger();
    const LayerRow layer = must(costs.layers(one.item)).front();
    QCOMPARE((QStringList{text(layer.price.amount), text(layer.freight)}), list({"16", "6"}));
}

void TestCost::looseFreightIsOfItsDay()
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
