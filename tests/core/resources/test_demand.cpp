// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/signals/demand.h"
#include "core/resources/signals/reorder.h"

#include <QTest>

using namespace tally;
using namespace tally::resources;

namespace
{

std::vector<Decimal> demandOf(const QString &amounts)
{
    std::vector<Decimal> demand;
    for (const QString &amount : amounts.split(u' ', Qt::SkipEmptyParts))
        demand.push_back(*parseCanonical(amount.toStdString()));
    return demand;
}

QString text(const Result<Decimal> &value)
{
    return value ? QString::fromStdString(format(*value)) : QString::fromLatin1(value.error().code);
}

QString text(const std::optional<Decimal> &value)
{
    return value ? QString::fromStdString(format(*value)) : QStringLiteral("none");
}

Smoothing tenths(int tenths)
{
    return {Decimal::fromMicros(tenths * 100'000), Decimal::fromMicros(tenths * 100'000)};
}

/// Oil in litres: seven a week, a lead time of ten days.
ReorderRule oil()
{
    ReorderRule rule;
    rule.unit = QStringLiteral("litre");
    rule.leadDays = 10;
    return rule;
}

ItemStanding standing(int free, int onOrder = 0)
{
    return {Decimal::whole(free), Decimal::whole(free), Decimal::whole(onOrder), std::vector(8, Decimal::whole(7))};
}

} // namespace

/// Forecasts and reorder points against figures worked out by hand (core/resources/README.md).
class TestDemand final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void forecastsAreThoseWorkedByHand_data();
    void forecastsAreThoseWorkedByHand();
    void patternsFollowTheCuts_data();
    void patternsFollowTheCuts();
    void theMethodFollowsThePattern_data();
    void theMethodFollowsThePattern();
    void largeAmountsKeepTheirPattern();
    void thePointIsUseTimesLeadTimeAndSafety();
    void aToldPointAndQuantityHold();
    void whatIsOnOrderCounts();
    void withoutLeadTimeNothingIsSaid();
    void nothingUsedLastsForEver();
    void piecesAreOrderedWhole();
    void whatIsMeasuredIsOrderedInRoundFigures();
};

void TestDemand::forecastsAreThoseWorkedByHand_data()
{
    QTest::addColumn<QString>("demand");
    QTest::addColumn<int>("alpha");
    QTest::addColumn<QString>("crostons");
    QTest::addColumn<QString>("sbas");
    QTest::addColumn<QString>("tsbs");
    QTest::newRow("three demands in ten periods") << "0 0 6 0 0 0 3 0 9 0" << 1 << "2.016722"
                                                  << "1.915886"
                                                  << "1.943662";
    QTest::newRow("the same, smoothed faster") << "0 0 6 0 0 0 3 0 9 0" << 2 << "2.067568"
                                               << "1.860811"
                                               << "2.033707";
    QTest::newRow("demand in every period is simple smoothing") << "5 4 6 5 5 4" << 1 << "4.90729"
                                                                << "4.661926"
                                                                << "4.90729";
    QTest::newRow("a pause at the end lowers TSB alone") << "0 4 0 0 4 0 0 0 0 0" << 1 << "1.904762"
                                                         << "1.809524"
                                                         << "1.097132";
    QTest::newRow("one demand") << "0 0 0 8" << 1 << "2"
                                << "1.9"
                                << "2";
    QTest::newRow("no demand") << "0 0 0 0" << 1 << "0"
                               << "0"
                               << "0";
    QTest::newRow("no periods") << "" << 1 << "0"
                                << "0"
                                << "0";
}

void TestDemand::forecastsAreThoseWorkedByHand()
{
    QFETCH(QString, demand);
    QFETCH(int, alpha);
    const std::vector<Decimal> series = demandOf(demand);
    QTEST(text(croston(series, tenths(alpha))), "crostons");
    QTEST(text(sba(series, tenths(alpha))), "sbas");
    QTEST(text(tsb(series, tenths(alpha))), "tsbs");
}

void TestDemand::patternsFollowTheCuts_data()
{
    QTest::addColumn<QString>("demand");
    QTest::addColumn<DemandPattern>("pattern");
    QTest::newRow("often and alike") << "5 4 6 5 5 4" << DemandPattern::Smooth;
    QTest::newRow("often and unlike") << "1 20 2 30 1 25" << DemandPattern::Erratic;
    QTest::newRow("seldom and alike") << "0 4 0 0 4 0 0" << DemandPattern::Intermittent;
    QTest::newRow("seldom and unlike") << "0 0 1 0 0 0 20 0 0 2" << DemandPattern::Lumpy;
    // ADI 33/25 = 1.32 is on the cut, 32/25 = 1.28 below it.
    QTest::newRow("on the cut of the interval")
        << "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 0 0 0 0 0 0 0" << DemandPattern::Intermittent;
    QTest::newRow("below the cut of the interval")
        << "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 0 0 0 0 0 0" << DemandPattern::Smooth;
    // 3 and 17: mean 10, CV² = 49/100, on the cut. 4 and 16: CV² = 36/100.
    QTest::newRow("on the cut of the variation") << "3 17" << DemandPattern::Erratic;
    QTest::newRow("below the cut of the variation") << "4 16" << DemandPattern::Smooth;
    QTest::newRow("never") << "0 0 0" << DemandPattern::None;
}

void TestDemand::patternsFollowTheCuts()
{
    QFETCH(QString, demand);
    QTEST(patternOf(demandOf(demand)), "pattern");
}

void TestDemand::theMethodFollowsThePattern_data()
{
    QTest::addColumn<QString>("demand");
    QTest::addColumn<ForecastMethod>("method");
    QTest::addColumn<QString>("perPeriod");
    QTest::newRow("smooth takes Croston") << "5 4 6 5 5 4" << ForecastMethod::Croston << "4.90729";
    QTest::newRow("lumpy takes SBA") << "0 0 1 0 0 0 20 0 0 2" << ForecastMethod::Sba << "0.863916";
    QTest::newRow("a long pause takes TSB") << "10 0 0 10 0 0 0 0 0 0 0 0 0 0 0 0" << ForecastMethod::Tsb << "2.34134";
    QTest::newRow("never takes none") << "0 0 0" << ForecastMethod::None << "0";
}

void TestDemand::theMethodFollowsThePattern()
{
    QFETCH(QString, demand);
    const auto found = forecast(demandOf(demand));
    QVERIFY(found.has_value());
    QTEST(found->method, "method");
    QTEST(text(Result<Decimal>(found->perPeriod)), "perPeriod");
}

void TestDemand::largeAmountsKeepTheirPattern()
{
    const std::vector<Decimal> alike(40, Decimal::fromMicros(Decimal::MaxMicros));
    QCOMPARE(patternOf(alike), DemandPattern::Smooth);
    QCOMPARE(text(croston(alike)), QString::fromStdString(format(alike.front())));
}

void TestDemand::thePointIsUseTimesLeadTimeAndSafety()
{
    ReorderRule rule = oil();
    rule.safety = Decimal::whole(3);
    const auto enough = reorderSignal(rule, standing(14), {2026, 3, 1});
    QCOMPARE(text(enough->point), QStringLiteral("13")); // 7 a week × 10 days + 3
    QVERIFY(!enough->order);
    QCOMPARE(enough->coverDays, std::optional(14));
    QCOMPARE(enough->neededBy, QDate(2026, 3, 15));
    const auto low = reorderSignal(rule, standing(13), {2026, 3, 1});
    QCOMPARE(text(low->order), QStringLiteral("30")); // up to the point, and thirty days' use
    QVERIFY(!low->isPointTold);
}

void TestDemand::aToldPointAndQuantityHold()
{
    ReorderRule rule = oil();
    rule.point = Decimal::whole(20);
    rule.quantity = Decimal::whole(25);
    QCOMPARE(text(reorderSignal(rule, standing(20), {2026, 3, 1})->order), QStringLiteral("25"));
    QCOMPARE(text(reorderSignal(rule, standing(-10), {2026, 3, 1})->order), QStringLiteral("50"));
    QVERIFY(reorderSignal(rule, standing(20), {2026, 3, 1})->isPointTold);
    QVERIFY(!reorderSignal(rule, standing(21), {2026, 3, 1})->order);
}

void TestDemand::whatIsOnOrderCounts()
{
    QVERIFY(reorderSignal(oil(), standing(5), {2026, 3, 1})->order);
    QVERIFY(!reorderSignal(oil(), standing(5, 6), {2026, 3, 1})->order);
}

void TestDemand::withoutLeadTimeNothingIsSaid()
{
    ReorderRule rule = oil();
    rule.leadDays.reset();
    const auto signal = reorderSignal(rule, standing(0), {2026, 3, 1});
    QVERIFY(!signal->point);
    QVERIFY(!signal->order);
    QCOMPARE(signal->coverDays, std::optional(0));
}

void TestDemand::nothingUsedLastsForEver()
{
    const auto signal = reorderSignal(oil(), {Decimal::whole(5), Decimal::whole(5), {}, {}}, {2026, 3, 1});
    QVERIFY(!signal->coverDays);
    QVERIFY(!signal->neededBy.isValid());
    QVERIFY(!signal->order);
}

void TestDemand::whatIsMeasuredIsOrderedInRoundFigures()
{
    ReorderRule rule = oil();
    rule.leadDays = 1;
    const auto signal =
        reorderSignal(rule, {{}, {}, {}, {Decimal::whole(2), Decimal::whole(3), Decimal::whole(2)}}, {2026, 3, 1});
    QCOMPARE(text(signal->point), QStringLiteral("0.299")); // 2.09 ÷ 7 = 0.29857…, up
    QCOMPARE(text(signal->order), QStringLiteral("9.26"));  // 0.299 + 2.09 × 30 ÷ 7 = 9.256…, up
}

void TestDemand::piecesAreOrderedWhole()
{
    ReorderRule rule = oil();
    rule.unit = QStringLiteral("one");
    rule.leadDays = 1;
    const auto signal =
        reorderSignal(rule, {{}, {}, {}, {Decimal::whole(2), Decimal::whole(3), Decimal::whole(2)}}, {2026, 3, 1});
    QCOMPARE(text(signal->point), QStringLiteral("1"));
    QCOMPARE(text(signal->order), QStringLiteral("10")); // 1 + 2.09 × 30 ÷ 7 = 9.957, up
}

QTEST_APPLESS_MAIN(TestDemand)
#include "test_demand.moc"
