// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/production/explosion.h"

#include "tests/core/production/factsbuilder.h"

#include <QTest>

using namespace tally;
using namespace tally::production;
using namespace Qt::StringLiterals;

class ExplosionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreTheSameBothWaysRoundMidnight();
    void structurePutsUsersFirst();
    void depthNeedsNoStack();
    void weeksShareTheStockInOrder();
    void needsOfOneDayAreOne();
    void severalItemsShareWhatGoesIntoThem();
    void everyItemOnceHoweverManyWaysLeadToIt();
    void emptyDemandNeedsNothing();
};

namespace
{

ProductStructure structureOf(FactsBuilder &builder, const QStringList &items)
{
    std::vector<RecordKey> keys;
    for (const QString &item : items)
        keys.push_back(builder.key(item));
    return ProductStructure::build(builder.facts, keys, UnitTable::shipped()).value();
}

std::size_t nodeOf(const ProductStructure &structure, RecordKey item)
{
    const auto &nodes = structure.nodes();
    const auto found =
        std::find_if(nodes.begin(), nodes.end(), [&](const PlanNode &node) { return node.item == item; });
    return static_cast<std::size_t>(found - nodes.begin());
}

/// "2026-03-26 8-3"
QStringList needs(const ProductStructure &structure, const Explosion &explosion, RecordKey item)
{
    QStringList lines;
    for (const Need &need : explosion.needsOf(nodeOf(structure, item)))
        lines.append(QDate::fromJulianDay(dayEndingAt(need.due)).toString(Qt::ISODate) % u' ' %
                     QString::fromStdString(format(need.required) + '-' + format(need.netted)));
    return lines;
}

} // namespace

void ExplosionTest::daysAreTheSameBothWaysRoundMidnight()
{
    const QDate date = day(u"2026-03-31"_s);
    QCOMPARE(dayEndingAt(endOf(date)), date.toJulianDay());
    QCOMPARE(dayEndingAt(endOf(date) - 1), date.toJulianDay());
    QCOMPARE(dayEndingAt(beginOf(date)), date.toJulianDay() - 1);
    QCOMPARE(dayContaining(beginOf(date)), date.toJulianDay());
    QCOMPARE(dayContaining(-1), std::int64_t{-1});
    QCOMPARE(dayContaining(-SecondsPerDay), std::int64_t{-1});
    QCOMPARE(dayContaining(-SecondsPerDay - 1), std::int64_t{-2});
}

void ExplosionTest::structurePutsUsersFirst()
{
    FactsBuilder shop;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"unrelated"_s})
        shop.item(name);
    shop.make(u"a"_s, u"1 one"_s, {{u"c"_s, u"1 one"_s}, {u"b"_s, u"1 one"_s}}, u"1 day"_s);
    shop.make(u"b"_s, u"1 one"_s, {{u"c"_s, u"1 one"_s}}, u"2 day"_s);
    shop.facts.specifications[2].leadTime = amount(u"4 day"_s);
    const ProductStructure structure = structureOf(shop, {u"a"_s});
    std::vector<RecordKey> order;
    for (const PlanNode &node : structure.nodes())
        order.push_back(node.item);
    QCOMPARE(order, std::vector<RecordKey>({shop.key(u"a"_s), shop.key(u"b"_s), shop.key(u"c"_s)}));
    QCOMPARE(structure.longestWay(0), 7 * SecondsPerDay);
}

void ExplosionTest::depthNeedsNoStack()
{
    constexpr int Depth = 10'000;
    FactsBuilder tower;
    for (int i = 0; i < Depth; ++i) {
        const QString floor = QString::number(i);
        tower.item(floor);
        tower.make(floor, u"1 one"_s, {{QString::number(i + 1), u"1 one"_s}}, u"1 hour"_s);
    }
    tower.item(QString::number(Depth));
    const auto plan =
        makePlan(tower.facts, tower.wanted(u"0"_s, u"3"_s, u"2026-03-31"_s, u"2026-01-01"_s), UnitTable::shipped());
    QVERIFY(plan);
    QCOMPARE(plan->make.size(), std::size_t{Depth});
    QCOMPARE(plan->buy.size(), std::size_t{1});
    QCOMPARE(plan->buy.front().quantity, dec(u"3"_s));
    QCOMPARE(plan->buy.front().by, day(u"2026-03-31"_s).addDays(-416)); // 10,000 h are 416 days and 16 hours
    QCOMPARE(plan->earliest, day(u"2026-01-01"_s).addDays(416));
}

void ExplosionTest::weeksShareTheStockInOrder()
{
    FactsBuilder shop;
    shop.item(u"stool"_s);
    shop.item(u"leg"_s);
    shop.make(u"stool"_s, u"1 one"_s, {{u"leg"_s, u"3 one"_s}}, u"2 day"_s);
    shop.stock(u"stool"_s, u"5 one"_s);
    shop.stock(u"leg"_s, u"10 one"_s);
    shop.taken(u"leg"_s, u"4 one"_s, u"2026-04-12"_s);
    const ProductStructure structure = structureOf(shop, {u"stool"_s});
    const std::uint32_t stool = structure.roots().front();
    const std::vector<Demand> weeks = {{stool, dec(u"4"_s), endOf(day(u"2026-04-14"_s))},
                                       {stool, dec(u"4"_s), endOf(day(u"2026-04-07"_s))},
                                       {stool, dec(u"4"_s), endOf(day(u"2026-04-21"_s))}};
    const auto explosion = Explosion::explode(structure, weeks);
    QVERIFY(explosion);
    QCOMPARE(needs(structure, *explosion, shop.key(u"stool"_s)),
             QStringList({u"2026-04-07 4-4"_s, u"2026-04-14 4-1"_s, u"2026-04-21 4-0"_s}));
    QCOMPARE(needs(structure, *explosion, shop.key(u"leg"_s)),
             QStringList({u"2026-04-12 9-6"_s, u"2026-04-19 12-0"_s}));
}

void ExplosionTest::needsOfOneDayAreOne()
{
    FactsBuilder shop;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        shop.item(name);
    shop.make(u"a"_s, u"1 one"_s, {{u"b"_s, u"1 one"_s}, {u"c"_s, u"1 one"_s}}, {});
    shop.make(u"b"_s, u"1 one"_s, {{u"d"_s, u"1 one"_s}}, u"3 hour"_s);
    shop.make(u"c"_s, u"1 one"_s, {{u"d"_s, u"2 one"_s}}, u"5 hour"_s);
    const ProductStructure structure = structureOf(shop, {u"a"_s});
    const Demand demand{0, dec(u"1"_s), endOf(day(u"2026-04-07"_s))};
    const auto explosion = Explosion::explode(structure, std::span(&demand, 1));
    QVERIFY(explosion);
    const std::size_t d = nodeOf(structure, shop.key(u"d"_s));
    QCOMPARE(needs(structure, *explosion, shop.key(u"d"_s)), QStringList({u"2026-04-07 3-0"_s}));
    QCOMPARE(explosion->needsOf(d).front().due, endOf(day(u"2026-04-07"_s)) - 5 * 3600);
}

void ExplosionTest::severalItemsShareWhatGoesIntoThem()
{
    FactsBuilder shop;
    for (const QString &name : {u"chair"_s, u"table"_s, u"screw"_s})
        shop.item(name);
    shop.make(u"chair"_s, u"1 one"_s, {{u"screw"_s, u"4 one"_s}}, u"1 day"_s);
    shop.make(u"table"_s, u"1 one"_s, {{u"screw"_s, u"8 one"_s}}, u"1 day"_s);
    shop.stock(u"screw"_s, u"5 one"_s);
    const ProductStructure structure = structureOf(shop, {u"screw"_s, u"chair"_s, u"table"_s});
    std::vector<Demand> demands;
    for (const std::uint32_t root : structure.roots())
        demands.push_back({root, dec(u"1"_s), endOf(day(u"2026-04-07"_s))});
    const auto explosion = Explosion::explode(structure, demands);
    QVERIFY(explosion);
    QCOMPARE(needs(structure, *explosion, shop.key(u"screw"_s)),
             QStringList({u"2026-04-06 12-5"_s, u"2026-04-07 1-0"_s}));
}

void ExplosionTest::everyItemOnceHoweverManyWaysLeadToIt()
{
    constexpr int Levels = 60; // 2^60 ways lead from top to bottom
    FactsBuilder ladder;
    for (int i = 0; i < Levels; ++i) {
        const QString left = u"l"_s + QString::number(i);
        const QString right = u"r"_s + QString::number(i);
        const std::vector<std::pair<QString, QString>> below = {{u"l"_s + QString::number(i + 1), u"0.5 one"_s},
                                                                {u"r"_s + QString::number(i + 1), u"0.5 one"_s}};
        ladder.item(left);
        ladder.item(right);
        ladder.make(left, u"1 one"_s, below);
        ladder.make(right, u"1 one"_s, below);
    }
    const ProductStructure structure = structureOf(ladder, {u"l0"_s});
    QCOMPARE(structure.nodes().size(), std::size_t{2 * Levels + 1});
    const Demand demand{0, dec(u"2"_s), endOf(day(u"2026-04-07"_s))};
    const auto explosion = Explosion::explode(structure, std::span(&demand, 1));
    QVERIFY(explosion);
    QCOMPARE(needs(structure, *explosion, ladder.key(u"r60"_s)), QStringList({u"2026-04-07 1-0"_s}));
}

void ExplosionTest::emptyDemandNeedsNothing()
{
    FactsBuilder shop;
    shop.item(u"chair"_s);
    const ProductStructure structure = structureOf(shop, {u"chair"_s});
    const auto explosion = Explosion::explode(structure, {});
    QVERIFY(explosion);
    QVERIFY(explosion->needsOf(0).empty());
    QVERIFY(explosion->startsFrom(structure, 0).empty());
}

QTEST_GUILESS_MAIN(ExplosionTest)
#include "test_explosion.moc"
