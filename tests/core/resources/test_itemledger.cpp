// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/cost/itemledger.h"
#include "tests/support/testbook.h"

#include <algorithm>
#include <map>
#include <QRandomGenerator>
#include <QTest>

using namespace tally;
using namespace tally::resources;
using namespace tally::support;

namespace
{

constexpr CurrencyNo Euro = 1;
constexpr CurrencyNo Pound = 2;

RecordKey keyOf(int number)
{
    return {LogNo(1, 1), number};
}

CostOrder on(int day, int number)
{
    return {day, {Hlc::of(number, 0), keyOf(number)}};
}

CostMove received(int day, int number, Decimal quantity, Decimal value, CurrencyNo currency = Euro)
{
    return {on(day, number), quantity, value, {}, currency, CostBasis::Given, false};
}

CostMove received(int day, int number, int quantity, int value, CurrencyNo currency = Euro)
{
    return received(day, number, Decimal::whole(quantity), Decimal::whole(value), currency);
}

CostMove issued(int day, int number, int quantity)
{
    return {on(day, number), Decimal::whole(-quantity), {}, {}, NoPrice, CostBasis::None, false};
}

ItemLedger ledgerOf(CostMethod method, const std::vector<CostMove> &moves)
{
    ItemLedger ledger(method);
    for (const CostMove &move : moves)
        ledger.insert(move);
    must(ledger.recost());
    return ledger;
}

/// "day 2: 30" for each issue in order; what has not come in yet after a "+".
QStringList costs(const ItemLedger &ledger)
{
    std::map<CostOrder, std::pair<std::int64_t, std::int64_t>> sums;
    for (const std::uint32_t number : ledger.order())
        if (ledger.move(number).quantity.isNegative())
            sums[ledger.move(number).at];
    for (const CostDraw &draw : ledger.draws())
        sums[ledger.move(draw.issue).at].first += draw.value.micros();
    for (const CostDebt &debt : ledger.queue().debts())
        sums[ledger.move(debt.issue).at].second += debt.value.micros();
    QStringList lines;
    for (const auto &[at, sum] : sums) {
        QString line = QStringLiteral("day %1: ").arg(at.day) + text(Decimal::fromMicros(sum.first));
        if (sum.second != 0)
            line += u'+' + text(Decimal::fromMicros(sum.second));
        lines.append(line);
    }
    return lines;
}

/// "2 for 50" for each layer left.
QStringList layers(const LayerQueue &queue)
{
    QStringList lines;
    for (const CostLayer &layer : must(queue.valued()))
        lines.append(text(layer.quantity) + QStringLiteral(" for ") + text(layer.value));
    return lines;
}

/// What moves any history can hold: receipts with odd prices, some unpriced, some in another currency, issues that may
/// go below zero.
std::vector<CostMove> randomMoves(QRandomGenerator &random, int count, bool mixed)
{
    std::vector<CostMove> moves;
    for (int i = 0; i < count; ++i) {
        const int day = random.bounded(60);
        const Decimal quantity = Decimal::fromMicros(1 + random.bounded(9'000'000));
        if (random.bounded(100) < 45)
            moves.push_back({on(day, i), -quantity, {}, {}, NoPrice, CostBasis::None, false});
        else if (mixed && random.bounded(8) == 0)
            moves.push_back({on(day, i), quantity, {}, {}, NoPrice, CostBasis::Unknown, false});
        else if (random.bounded(12) == 0)
            moves.push_back({on(day, i), quantity, {}, {}, NoPrice, CostBasis::Found, false});
        else
            moves.push_back(received(day, i, quantity, Decimal::fromMicros(random.bounded(99'999'999)),
                                     mixed && random.bounded(5) == 0 ? Pound : Euro));
    }
    return moves;
}

struct Sums {
    std::map<CurrencyNo, std::int64_t> received;
    std::map<CurrencyNo, std::int64_t> accounted; ///< issued and remaining
    std::int64_t quantity = 0;                    ///< in less out less what remains
};

Sums sumsOf(const ItemLedger &ledger)
{
    Sums sums;
    for (const std::uint32_t number : ledger.order()) {
        const CostMove &move = ledger.move(number);
        sums.quantity += move.quantity.micros();
        if (move.quantity > Decimal())
            sums.received[move.currency] += move.value.micros();
    }
    for (const CostDraw &draw : ledger.draws())
        sums.accounted[draw.currency] += draw.value.micros();
    for (const CostLayer &layer : must(ledger.queue().valued())) {
        sums.accounted[layer.currency] += layer.value.micros();
        sums.quantity -= layer.quantity.micros();
    }
    for (const CostDebt &debt : ledger.queue().debts())
        sums.quantity += debt.quantity.micros();
    return sums;
}

bool areAlike(const ItemLedger &a, const ItemLedger &b)
{
    return costs(a) == costs(b) && layers(a.queue()) == layers(b.queue());
}

} // namespace

/// What issues cost and what stays, to the last millionth.
class TestItemLedger final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void averageOfTwoReceiptsIsFifteen();
    void firstInGoesOutFirst();
    void usedUpLayerLeavesNothing_data();
    void usedUpLayerLeavesNothing();
    void issueAheadIsTruedUpByTheNextReceipt();
    void issueAheadWithoutAnyPriceSaysSo();
    void findingsComeInAtTheLastKnownCost();
    void currenciesNeverAdd();
    void lateReceiptChangesExactlyLaterIssues_data();
    void lateReceiptChangesExactlyLaterIssues();
    void recostingStopsWhereNothingDiffers();
    void valueOnADayCountsWhatCameUntilThen();
    void everythingReceivedIsIssuedOrStays_data();
    void everythingReceivedIsIssuedOrStays();
    void anyOrderOfArrivalEndsAlike_data();
    void anyOrderOfArrivalEndsAlike();
};

void TestItemLedger::averageOfTwoReceiptsIsFifteen()
{
    const std::vector<CostMove> two{received(1, 1, 4, 40), received(2, 2, 2, 50)};
    std::vector<CostMove> moves = two;
    moves.push_back(issued(3, 3, 1));
    const ItemLedger ledger = ledgerOf(CostMethod::Average, moves);
    QCOMPARE(costs(ledger), QStringList{QStringLiteral("day 3: 15")});
    QCOMPARE(layers(ledger.queue()), (QStringList{QStringLiteral("3 for 45"), QStringLiteral("2 for 30")}));
}

void TestItemLedger::firstInGoesOutFirst()
{
    const ItemLedger ledger = ledgerOf(CostMethod::Fifo, {received(1, 1, 4, 40), received(2, 2, 2, 50), issued(3, 3, 3),
                                                          issued(4, 4, 1), issued(5, 5, 1)});
    QCOMPARE(costs(ledger),
             (QStringList{QStringLiteral("day 3: 30"), QStringLiteral("day 4: 10"), QStringLiteral("day 5: 25")}));
    QCOMPARE(layers(ledger.queue()), QStringList{QStringLiteral("1 for 25")});
}

void TestItemLedger::usedUpLayerLeavesNothing_data()
{
    QTest::addColumn<int>("method");
    QTest::newRow("average") << static_cast<int>(CostMethod::Average);
    QTest::newRow("first in, first out") << static_cast<int>(CostMethod::Fifo);
}

void TestItemLedger::usedUpLayerLeavesNothing()
{
    QFETCH(int, method);
    const ItemLedger ledger = ledgerOf(static_cast<CostMethod>(method),
                                       {received(1, 1, 3, 10), issued(2, 2, 1), issued(3, 3, 1), issued(4, 4, 1)});
    QCOMPARE(costs(ledger), (QStringList{QStringLiteral("day 2: 3.333333"), QStringLiteral("day 3: 3.333334"),
                                         QStringLiteral("day 4: 3.333333")}));
    QCOMPARE(layers(ledger.queue()), QStringList());
}

void TestItemLedger::issueAheadIsTruedUpByTheNextReceipt()
{
    ItemLedger ledger = ledgerOf(CostMethod::Fifo, {received(1, 1, 2, 20), issued(2, 2, 5)});
    QCOMPARE(costs(ledger), QStringList{QStringLiteral("day 2: 20+30")});
    ledger.insert(received(3, 3, 4, 60));
    must(ledger.recost());
    QCOMPARE(costs(ledger), QStringList{QStringLiteral("day 2: 65")});
    QCOMPARE(layers(ledger.queue()), QStringList{QStringLiteral("1 for 15")});
    const CostDraw &late = ledger.draws().back();
    QVERIFY(late.isLate);
    QCOMPARE(text(late.before), QStringLiteral("30"));
}

void TestItemLedger::issueAheadWithoutAnyPriceSaysSo()
{
    const ItemLedger ledger = ledgerOf(CostMethod::Average, {issued(1, 1, 2)});
    QCOMPARE(ledger.queue().debts().size(), std::size_t{1});
    QCOMPARE(ledger.queue().debts().front().currency, NoPrice);
}

void TestItemLedger::findingsComeInAtTheLastKnownCost()
{
    CostMove found = received(2, 2, 3, 0, NoPrice);
    found.basis = CostBasis::Found;
    const ItemLedger ledger = ledgerOf(CostMethod::Fifo, {received(1, 1, 2, 20), found});
    QCOMPARE(layers(ledger.queue()), (QStringList{QStringLiteral("2 for 20"), QStringLiteral("3 for 30")}));
    found.at = on(0, 2);
    const ItemLedger nothingKnown = ledgerOf(CostMethod::Fifo, {received(1, 1, 2, 20), found});
    QCOMPARE(nothingKnown.queue().layers().front().currency, NoPrice);
}

void TestItemLedger::currenciesNeverAdd()
{
    for (const CostMethod method : {CostMethod::Average, CostMethod::Fifo}) {
        const ItemLedger ledger =
            ledgerOf(method, {received(1, 1, 2, 20), received(2, 2, 2, 100, Pound), issued(3, 3, 3)});
        std::map<CurrencyNo, QString> parts;
        for (const CostDraw &draw : ledger.draws())
            parts[draw.currency] = text(draw.value);
        QCOMPARE(parts, (std::map<CurrencyNo, QString>{{Euro, QStringLiteral("20")}, {Pound, QStringLiteral("50")}}));
    }
}

void TestItemLedger::lateReceiptChangesExactlyLaterIssues_data()
{
    usedUpLayerLeavesNothing_data();
}

void TestItemLedger::lateReceiptChangesExactlyLaterIssues()
{
    QFETCH(int, method);
    ItemLedger ledger =
        ledgerOf(static_cast<CostMethod>(method), {received(1, 1, 10, 100), issued(2, 2, 2), issued(4, 3, 9),
                                                   received(5, 4, 10, 200), issued(6, 5, 1), issued(8, 6, 4)});
    const QStringList before = costs(ledger);
    ledger.insert(received(3, 7, 4, 120));
    must(ledger.recost());
    const QStringList after = costs(ledger);
    QCOMPARE(after.size(), before.size());
    QCOMPARE(after.first(), before.first());
    for (qsizetype i = 1; i < after.size(); ++i)
        QVERIFY2(after[i] != before[i], qPrintable(after[i]));
    if (method == static_cast<int>(CostMethod::Fifo))
        QCOMPARE(after, (QStringList{QStringLiteral("day 2: 20"), QStringLiteral("day 4: 110"),
                                     QStringLiteral("day 6: 30"), QStringLiteral("day 8: 100")}));
}

void TestItemLedger::recostingStopsWhereNothingDiffers()
{
    ItemLedger ledger(CostMethod::Fifo);
    constexpr int Pairs = 20'000;
    for (int i = 0; i < Pairs; ++i) {
        ledger.insert(received(i, 2 * i, 5, 10 + i % 7));
        ledger.insert(issued(i, 2 * i + 1, 5));
    }
    must(ledger.recost());
    QCOMPARE(ledger.reached(), std::size_t{2 * Pairs});
    ledger.insert(received(100, 3 * Pairs, 2, 9));
    ledger.insert(issued(101, 3 * Pairs + 1, 2));
    must(ledger.recost());
    QVERIFY2(ledger.reached() < 2000, qPrintable(QString::number(ledger.reached())));
}

void TestItemLedger::valueOnADayCountsWhatCameUntilThen()
{
    const ItemLedger ledger =
        ledgerOf(CostMethod::Fifo, {received(1, 1, 4, 40), received(3, 2, 2, 50), issued(4, 3, 5)});
    QCOMPARE(layers(must(ledger.queueOn(0))), QStringList());
    QCOMPARE(layers(must(ledger.queueOn(2))), QStringList{QStringLiteral("4 for 40")});
    QCOMPARE(layers(must(ledger.queueOn(3))), (QStringList{QStringLiteral("4 for 40"), QStringLiteral("2 for 50")}));
    QCOMPARE(layers(must(ledger.queueOn(9))), QStringList{QStringLiteral("1 for 25")});
}

void TestItemLedger::everythingReceivedIsIssuedOrStays_data()
{
    usedUpLayerLeavesNothing_data();
}

void TestItemLedger::everythingReceivedIsIssuedOrStays()
{
    QFETCH(int, method);
    QRandomGenerator random(7);
    for (int history = 0; history < 400; ++history) {
        const ItemLedger ledger =
            ledgerOf(static_cast<CostMethod>(method), randomMoves(random, 1 + random.bounded(120), history % 2 == 0));
        Sums sums = sumsOf(ledger);
        QCOMPARE(sums.quantity, 0);
        for (const auto &[currency, amount] : sums.accounted)
            QCOMPARE(amount, sums.received[currency]);
        for (const auto &[currency, amount] : sums.received)
            QCOMPARE(sums.accounted[currency], amount);
    }
}

void TestItemLedger::anyOrderOfArrivalEndsAlike_data()
{
    usedUpLayerLeavesNothing_data();
}

/// Single moves with re-costing in between end as all of them at once do.
void TestItemLedger::anyOrderOfArrivalEndsAlike()
{
    QFETCH(int, method);
    QRandomGenerator random(11);
    for (int history = 0; history < 40; ++history) {
        std::vector<CostMove> moves = randomMoves(random, 2500, history % 2 == 0);
        const ItemLedger whole = ledgerOf(static_cast<CostMethod>(method), moves);
        std::shuffle(moves.begin(), moves.end(), random);
        ItemLedger ledger(static_cast<CostMethod>(method));
        for (std::size_t i = 0; i < moves.size(); ++i) {
            ledger.insert(moves[i]);
            if (i > moves.size() - 60)
                must(ledger.recost());
        }
        must(ledger.recost());
        QVERIFY(areAlike(ledger, whole));
    }
}

QTEST_GUILESS_MAIN(TestItemLedger)
#include "test_itemledger.moc"
