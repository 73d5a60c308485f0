// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/production/factsbuilder.h"

#include <QTest>

using namespace tally;
using namespace tally::production;
using namespace Qt::StringLiterals;

class PlanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourParentsNeedFiveChildren();
    void stepFindsTheStepBeforeItByStage();
    void decimalsComeThroughUnchanged();
    void stockIsLessWhatWasPromisedEarlier();

    void whatIsTakenLaterDoesNotCount();
    void needsOfTwoParentsAreNettedOnce();
    void earlierNeedsGetTheStock();
    void noStock();
    void stockBelowZeroIsNotMadeUpFor();
    void whatCannotStandInIsNeverNetted();
    void fullyCoveredNeedHasNoRows();
    void unfinishedStockIsNotTheFinishedItem();
    void stockInAnotherStateIsNotCounted();
    void byProductIsNotMadeOnPurpose();
    void stepsOfOneRecipeFeedEachOther();
    void itemWithoutRecipeIsBought();
    void machinesAndWorkAreNotBought();

    void recipeUnitsAreConverted();
    void stockUnitsAreConverted();
    void stockInAForeignUnitIsLeftOutAndSaid();
    void recipeInAForeignUnitIsRefused();
    void thirdsAreRoundedUp();

    void partsOfDaysAddUpBeforeTheyMakeADay();
    void lateIsCountedInWholeDays();
    void forwardFromADay();
    void forwardAndBackwardAgreeOnTheLength();

    void itemThatNeedsItselfIsNamed();
    void longCycleEndsWhereItBegan();
    void rivalRecipesAreNamed();

    void refuses_data();
    void refuses();
    void refusesBrokenRecipes_data();
    void refusesBrokenRecipes();
    void refusesWhatOverflows();
};

namespace
{

FactsBuilder toyShop()
{
    FactsBuilder shop;
    shop.item(u"parent"_s);
    shop.item(u"child"_s);
    shop.item(u"grandchild"_s).leadTime = amount(u"20 day"_s);
    shop.make(u"parent"_s, u"1 one"_s, {{u"child"_s, u"2 one"_s}}, u"5 day"_s);
    shop.make(u"child"_s, u"1 one"_s, {{u"grandchild"_s, u"3 one"_s}}, u"10 day"_s);
    return shop;
}

FactsBuilder bucketMakers()
{
    FactsBuilder makers;
    makers.item(u"bucket"_s);
    makers.item(u"polymer"_s, u"kilogram"_s);
    makers.item(u"machine"_s);
    makers.recipe(u"white bucket"_s, u"bucket"_s);
    makers.step(u"white bucket"_s, u"mould"_s, u"7 hour"_s, u"ps_make"_s);
    makers.in(u"mould"_s, u"polymer"_s, u"450 kilogram"_s);
    RecipeFlowRow &use = makers.flow(u"mould"_s, true, u"use"_s, u"machine"_s, {});
    use.effort = amount(u"5.5 hour"_s);
    makers.out(u"mould"_s, u"bucket"_s, u"500 one"_s);
    makers.step(u"white bucket"_s, u"test"_s, u"1 hour"_s, u"ps_test"_s);
    makers.flow(u"test"_s, true, u"accept"_s, u"bucket"_s, u"500 one"_s).stage = makers.key(u"ps_make"_s);
    makers.flow(u"test"_s, false, u"modify"_s, u"bucket"_s, u"500 one"_s).state = u"pass"_s;
    return makers;
}

} // namespace

void PlanTest::fourParentsNeedFiveChildren()
{
    FactsBuilder shop = toyShop();
    shop.stock(u"child"_s, u"5 one"_s);
    shop.taken(u"child"_s, u"2 one"_s, u"2026-03-04"_s);
    QCOMPARE(shop.planned(shop.wanted(u"parent"_s, u"4"_s, u"2026-03-31"_s, u"2026-01-01"_s)),
             QStringList({u"make parent 4-0=4 2026-03-26..2026-03-31 late 0"_s,
                          u"make child 8-3=5 2026-03-16..2026-03-26 late 0"_s,
                          u"buy grandchild 15-0=15 by 2026-02-24 late 0"_s, u"earliest 2026-02-05"_s}));
}

void PlanTest::stepFindsTheStepBeforeItByStage()
{
    FactsBuilder makers = bucketMakers();
    QCOMPARE(makers.planned(makers.wanted(u"bucket"_s, u"1000"_s, u"2026-05-29"_s, u"2026-05-01"_s)),
             QStringList({u"make bucket 1000-0=1000 2026-05-29..2026-05-29 late 0"_s,
                          u"make bucket@ps_make 1000-0=1000 2026-05-29..2026-05-29 late 0"_s,
                          u"buy polymer 900-0=900 by 2026-05-29 late 0"_s, u"earliest 2026-05-01"_s}));
}

void PlanTest::decimalsComeThroughUnchanged()
{
    FactsBuilder lab;
    lab.item(u"delivery fibre"_s, u"metre"_s);
    lab.item(u"fibre"_s, u"metre"_s);
    lab.make(u"delivery fibre"_s, u"0.5 metre"_s, {{u"fibre"_s, u"0.5 metre"_s}});
    QCOMPARE(lab.planned(lab.wanted(u"delivery fibre"_s, u"0.5"_s, u"2026-05-29"_s, u"2026-05-01"_s)),
             QStringList({u"make delivery fibre 0.5-0=0.5 2026-05-29..2026-05-29 late 0"_s,
                          u"buy fibre 0.5-0=0.5 by 2026-05-29 late 0"_s, u"earliest 2026-05-01"_s}));
}

void PlanTest::stockIsLessWhatWasPromisedEarlier()
{
    FactsBuilder bakery;
    bakery.item(u"bread"_s);
    bakery.item(u"flour"_s, u"kilogram"_s).leadTime = amount(u"3 day"_s);
    bakery.make(u"bread"_s, u"20 one"_s, {{u"flour"_s, u"12 kilogram"_s}}, u"1 day"_s);
    bakery.stock(u"flour"_s, u"13.5 kilogram"_s);
    bakery.stock(u"bread"_s, u"18 one"_s, u"ps_bake"_s);
    bakery.taken(u"bread"_s, u"8 one"_s, u"2026-03-04"_s);
    QCOMPARE(bakery.planned(bakery.wanted(u"bread"_s, u"50"_s, u"2026-03-20"_s, u"2026-03-03"_s)),
             QStringList({u"make bread 50-10=40 2026-03-19..2026-03-20 late 0"_s,
                          u"buy flour 24-13.5=10.5 by 2026-03-16 late 0"_s, u"earliest 2026-03-07"_s}));
}

void PlanTest::whatIsTakenLaterDoesNotCount()
{
    FactsBuilder shop = toyShop();
    shop.stock(u"child"_s, u"8 one"_s);
    shop.taken(u"child"_s, u"2 one"_s, u"2026-03-26"_s);
    shop.taken(u"child"_s, u"4 one"_s, u"2026-03-27"_s);
    QVERIFY(shop.planned(shop.wanted(u"parent"_s, u"4"_s, u"2026-03-31"_s, u"2026-01-01"_s))
                .contains(u"make child 8-6=2 2026-03-16..2026-03-26 late 0"_s));
}

void PlanTest::needsOfTwoParentsAreNettedOnce()
{
    FactsBuilder shop;
    for (const QString &name : {u"set"_s, u"table"_s, u"chair"_s, u"screw"_s})
        shop.item(name);
    shop.make(u"set"_s, u"1 one"_s, {{u"table"_s, u"1 one"_s}, {u"chair"_s, u"4 one"_s}}, u"1 day"_s);
    shop.make(u"table"_s, u"1 one"_s, {{u"screw"_s, u"10 one"_s}}, u"2 day"_s);
    shop.make(u"chair"_s, u"1 one"_s, {{u"screw"_s, u"5 one"_s}}, u"2 day"_s);
    shop.stock(u"screw"_s, u"12 one"_s);
    QCOMPARE(shop.planned(shop.wanted(u"set"_s, u"1"_s, u"2026-04-30"_s, u"2026-04-01"_s)),
             QStringList({u"make set 1-0=1 2026-04-29..2026-04-30 late 0"_s,
                          u"make chair 4-0=4 2026-04-27..2026-04-29 late 0"_s,
                          u"make table 1-0=1 2026-04-27..2026-04-29 late 0"_s,
                          u"buy screw 30-12=18 by 2026-04-27 late 0"_s, u"earliest 2026-04-04"_s}));
}

void PlanTest::earlierNeedsGetTheStock()
{
    FactsBuilder shop;
    for (const QString &name : {u"set"_s, u"table"_s, u"chair"_s, u"screw"_s})
        shop.item(name);
    shop.make(u"set"_s, u"1 one"_s, {{u"table"_s, u"1 one"_s}, {u"chair"_s, u"4 one"_s}}, u"1 day"_s);
    shop.make(u"table"_s, u"1 one"_s, {{u"screw"_s, u"10 one"_s}}, u"5 day"_s);
    shop.make(u"chair"_s, u"1 one"_s, {{u"screw"_s, u"5 one"_s}}, u"2 day"_s);
    shop.stock(u"screw"_s, u"12 one"_s);
    QCOMPARE(shop.planned(shop.wanted(u"set"_s, u"1"_s, u"2026-04-30"_s, u"2026-04-01"_s)),
             QStringList({u"make set 1-0=1 2026-04-29..2026-04-30 late 0"_s,
                          u"make chair 4-0=4 2026-04-27..2026-04-29 late 0"_s,
                          u"make table 1-0=1 2026-04-24..2026-04-29 late 0"_s,
                          u"buy screw 20-2=18 by 2026-04-27 late 0"_s, u"earliest 2026-04-07"_s}));
}

void PlanTest::noStock()
{
    FactsBuilder shop = toyShop();
    shop.stock(u"child"_s, u"0 one"_s);
    QCOMPARE(shop.planned(shop.wanted(u"parent"_s, u"1"_s, u"2026-03-31"_s, u"2026-01-01"_s)),
             QStringList({u"make parent 1-0=1 2026-03-26..2026-03-31 late 0"_s,
                          u"make child 2-0=2 2026-03-16..2026-03-26 late 0"_s,
                          u"buy grandchild 6-0=6 by 2026-02-24 late 0"_s, u"earliest 2026-02-05"_s}));
}

void PlanTest::stockBelowZeroIsNotMadeUpFor()
{
    FactsBuilder shop = toyShop();
    shop.stock(u"child"_s, u"-3 one"_s);
    shop.stock(u"grandchild"_s, u"2 one"_s);
    shop.taken(u"grandchild"_s, u"7 one"_s, {});
    QCOMPARE(shop.planned(shop.wanted(u"parent"_s, u"1"_s, u"2026-03-31"_s, u"2026-01-01"_s)),
             QStringList({u"make parent 1-0=1 2026-03-26..2026-03-31 late 0"_s,
                          u"make child 2-0=2 2026-03-16..2026-03-26 late 0"_s,
                          u"buy grandchild 6-0=6 by 2026-02-24 late 0"_s, u"earliest 2026-02-05"_s}));
}

void PlanTest::whatCannotStandInIsNeverNetted()
{
    FactsBuilder shop = toyShop();
    shop.facts.specifications[1].substitutable = false;
    shop.stock(u"child"_s, u"50 one"_s);
    QVERIFY(shop.planned(shop.wanted(u"parent"_s, u"4"_s, u"2026-03-31"_s, u"2026-01-01"_s))
                .contains(u"make child 8-0=8 2026-03-16..2026-03-26 late 0"_s));
}

void PlanTest::fullyCoveredNeedHasNoRows()
{
    FactsBuilder shop = toyShop();
    shop.stock(u"child"_s, u"8 one"_s);
    QCOMPARE(shop.planned(shop.wanted(u"parent"_s, u"4"_s, u"2026-03-31"_s, u"2026-01-01"_s)),
             QStringList({u"make parent 4-0=4 2026-03-26..2026-03-31 late 0"_s, u"earliest 2026-01-06"_s}));
    shop.stock(u"parent"_s, u"4 one"_s);
    QCOMPARE(shop.planned(shop.wanted(u"parent"_s, u"4"_s, u"2026-03-31"_s, u"2026-01-01"_s)),
             QStringList({u"earliest 2026-01-01"_s}));
}

void PlanTest::unfinishedStockIsNotTheFinishedItem()
{
    FactsBuilder makers = bucketMakers();
    makers.stock(u"bucket"_s, u"100 one"_s, u"ps_make"_s);
    makers.stock(u"bucket"_s, u"30 one"_s, u"ps_test"_s);
    makers.stock(u"bucket"_s, u"20 one"_s);
    QCOMPARE(makers.planned(makers.wanted(u"bucket"_s, u"1050"_s, u"2026-05-29"_s, u"2026-05-01"_s)),
             QStringList({u"make bucket 1050-50=1000 2026-05-29..2026-05-29 late 0"_s,
                          u"make bucket@ps_make 1000-100=900 2026-05-29..2026-05-29 late 0"_s,
                          u"buy polymer 810-0=810 by 2026-05-29 late 0"_s, u"earliest 2026-05-01"_s}));
}

void PlanTest::stockInAnotherStateIsNotCounted()
{
    FactsBuilder makers = bucketMakers();
    makers.stock(u"bucket"_s, u"40 one"_s, u"ps_test"_s, u"fail"_s);
    makers.stock(u"bucket"_s, u"10 one"_s, u"ps_test"_s, u"pass"_s);
    QVERIFY(makers.planned(makers.wanted(u"bucket"_s, u"1000"_s, u"2026-05-29"_s, u"2026-05-01"_s))
                .contains(u"make bucket 1000-10=990 2026-05-29..2026-05-29 late 0"_s));
}

void PlanTest::byProductIsNotMadeOnPurpose()
{
    FactsBuilder mill;
    for (const QString &name : {u"plank"_s, u"sawdust"_s, u"log"_s})
        mill.item(name, u"kilogram"_s);
    mill.make(u"plank"_s, u"60 kilogram"_s, {{u"log"_s, u"100 kilogram"_s}});
    mill.out(u"make plank"_s, u"sawdust"_s, u"40 kilogram"_s);
    QCOMPARE(mill.planned(mill.wanted(u"plank"_s, u"6"_s, u"2026-05-29"_s, u"2026-05-01"_s)),
             QStringList({u"make plank 6-0=6 2026-05-29..2026-05-29 late 0"_s,
                          u"buy log 10-0=10 by 2026-05-29 late 0"_s, u"earliest 2026-05-01"_s}));
    QCOMPARE(mill.planned(mill.wanted(u"sawdust"_s, u"5"_s, u"2026-05-29"_s, u"2026-05-01"_s)),
             QStringList({u"buy sawdust 5-0=5 by 2026-05-29 late 0"_s, u"earliest 2026-05-01"_s}));
}

void PlanTest::stepsOfOneRecipeFeedEachOther()
{
    FactsBuilder shop;
    for (const QString &name : {u"stool"_s, u"seat"_s, u"board"_s})
        shop.item(name);
    shop.recipe(u"stool recipe"_s, u"stool"_s);
    shop.step(u"stool recipe"_s, u"saw"_s, u"1 day"_s);
    shop.in(u"saw"_s, u"board"_s, u"1 one"_s);
    shop.out(u"saw"_s, u"seat"_s, u"4 one"_s);
    shop.step(u"stool recipe"_s, u"assemble"_s, u"1 day"_s);
    shop.in(u"assemble"_s, u"seat"_s, u"1 one"_s);
    shop.out(u"assemble"_s, u"stool"_s, u"1 one"_s);
    QCOMPARE(shop.planned(shop.wanted(u"stool"_s, u"12"_s, u"2026-04-30"_s, u"2026-04-01"_s)),
             QStringList({u"make stool 12-0=12 2026-04-29..2026-04-30 late 0"_s,
                          u"make seat 12-0=12 2026-04-28..2026-04-29 late 0"_s,
                          u"buy board 3-0=3 by 2026-04-28 late 0"_s, u"earliest 2026-04-03"_s}));
}

void PlanTest::itemWithoutRecipeIsBought()
{
    FactsBuilder shop = toyShop();
    shop.stock(u"grandchild"_s, u"4 one"_s);
    QCOMPARE(shop.planned(shop.wanted(u"grandchild"_s, u"10"_s, u"2026-03-31"_s, u"2026-03-21"_s)),
             QStringList({u"buy grandchild 10-4=6 by 2026-03-11 late 10"_s, u"earliest 2026-04-10"_s}));
}

void PlanTest::machinesAndWorkAreNotBought()
{
    FactsBuilder shop = toyShop();
    shop.item(u"jig"_s);
    shop.item(u"drawing"_s);
    shop.flow(u"make child"_s, true, u"use"_s, u"jig"_s, u"1 one"_s);
    shop.flow(u"make child"_s, true, u"cite"_s, u"drawing"_s, u"1 one"_s);
    shop.flow(u"make child"_s, true, u"work"_s, u"skill"_s, {}).effort = amount(u"2 hour"_s);
    const auto plan =
        makePlan(shop.facts, shop.wanted(u"child"_s, u"1"_s, u"2026-03-31"_s, u"2026-03-01"_s), UnitTable::shipped());
    QVERIFY(plan);
    QCOMPARE(plan->buy.size(), std::size_t{1});
    QCOMPARE(plan->buy.front().item, shop.key(u"grandchild"_s));
}

void PlanTest::recipeUnitsAreConverted()
{
    FactsBuilder bakery;
    bakery.item(u"bread"_s);
    bakery.item(u"salt"_s, u"kilogram"_s);
    bakery.make(u"bread"_s, u"1 dozen"_s, {{u"salt"_s, u"90 gram"_s}});
    QCOMPARE(bakery.planned(bakery.wanted(u"bread"_s, u"24"_s, u"2026-03-20"_s, u"2026-03-01"_s)),
             QStringList({u"make bread 24-0=24 2026-03-20..2026-03-20 late 0"_s,
                          u"buy salt 0.18-0=0.18 by 2026-03-20 late 0"_s, u"earliest 2026-03-01"_s}));
}

void PlanTest::stockUnitsAreConverted()
{
    FactsBuilder bakery;
    bakery.item(u"salt"_s, u"kilogram"_s);
    bakery.stock(u"salt"_s, u"750 gram"_s);
    bakery.taken(u"salt"_s, u"50 gram"_s, u"2026-03-02"_s);
    QCOMPARE(bakery.planned(bakery.wanted(u"salt"_s, u"1"_s, u"2026-03-20"_s, u"2026-03-01"_s)),
             QStringList({u"buy salt 1-0.7=0.3 by 2026-03-20 late 0"_s, u"earliest 2026-03-01"_s}));
}

void PlanTest::stockInAForeignUnitIsLeftOutAndSaid()
{
    FactsBuilder bakery;
    bakery.item(u"salt"_s, u"kilogram"_s);
    bakery.stock(u"salt"_s, u"3 litre"_s);
    QCOMPARE(bakery.planned(bakery.wanted(u"salt"_s, u"1"_s, u"2026-03-20"_s, u"2026-03-01"_s)),
             QStringList({u"buy salt 1-0=1 by 2026-03-20 late 0"_s, u"earliest 2026-03-01"_s,
                          u"warning plan.stockUnit salt"_s}));
}

void PlanTest::recipeInAForeignUnitIsRefused()
{
    FactsBuilder bakery;
    bakery.item(u"bread"_s);
    bakery.item(u"salt"_s, u"kilogram"_s);
    bakery.make(u"bread"_s, u"1 one"_s, {{u"salt"_s, u"1 litre"_s}});
    const auto plan = makePlan(bakery.facts, bakery.wanted(u"bread"_s, u"1"_s, u"2026-03-20"_s, u"2026-03-01"_s),
                               UnitTable::shipped());
    QVERIFY(!plan);
    QVERIFY(plan.error().is("unit.dimension"));
    QCOMPARE(plan.error().detail, u"salt"_s);
}

void PlanTest::thirdsAreRoundedUp()
{
    FactsBuilder bakery;
    bakery.item(u"bread"_s);
    bakery.item(u"flour"_s, u"kilogram"_s);
    bakery.make(u"bread"_s, u"3 one"_s, {{u"flour"_s, u"1 kilogram"_s}});
    QVERIFY(bakery.planned(bakery.wanted(u"bread"_s, u"1"_s, u"2026-03-20"_s, u"2026-03-01"_s))
                .contains(u"buy flour 0.333334-0=0.333334 by 2026-03-20 late 0"_s));
}

void PlanTest::partsOfDaysAddUpBeforeTheyMakeADay()
{
    FactsBuilder shop;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        shop.item(name);
    shop.make(u"a"_s, u"1 one"_s, {{u"b"_s, u"1 one"_s}}, u"16 hour"_s);
    shop.make(u"b"_s, u"1 one"_s, {{u"c"_s, u"1 one"_s}}, u"8 hour"_s);
    shop.make(u"c"_s, u"1 one"_s, {}, u"30 minute-Time"_s);
    QCOMPARE(
        shop.planned(shop.wanted(u"a"_s, u"1"_s, u"2026-03-20"_s, u"2026-03-01"_s)),
        QStringList({u"make a 1-0=1 2026-03-20..2026-03-20 late 0"_s, u"make b 1-0=1 2026-03-19..2026-03-20 late 0"_s,
                     u"make c 1-0=1 2026-03-19..2026-03-19 late 0"_s, u"earliest 2026-03-02"_s}));
}

void PlanTest::lateIsCountedInWholeDays()
{
    FactsBuilder shop = toyShop();
    QCOMPARE(shop.planned(shop.wanted(u"parent"_s, u"1"_s, u"2026-03-31"_s, u"2026-03-20"_s)),
             QStringList({u"make parent 1-0=1 2026-03-26..2026-03-31 late 0"_s,
                          u"make child 2-0=2 2026-03-16..2026-03-26 late 4"_s,
                          u"buy grandchild 6-0=6 by 2026-02-24 late 24"_s, u"earliest 2026-04-24"_s}));
}

void PlanTest::forwardFromADay()
{
    FactsBuilder shop = toyShop();
    shop.stock(u"child"_s, u"5 one"_s);
    PlanRequest request{shop.key(u"parent"_s), dec(u"4"_s), QDate(), day(u"2026-03-01"_s), day(u"2026-01-01"_s)};
    QCOMPARE(shop.planned(request),
             QStringList({u"make parent 4-0=4 2026-03-31..2026-04-05 late 0"_s,
                          u"make child 8-5=3 2026-03-21..2026-03-31 late 0"_s,
                          u"buy grandchild 9-0=9 by 2026-03-01 late 0"_s, u"earliest 2026-02-05"_s}));
    shop.stock(u"grandchild"_s, u"9 one"_s);
    request.today = day(u"2026-03-03"_s);
    QCOMPARE(shop.planned(request),
             QStringList({u"make parent 4-0=4 2026-03-11..2026-03-16 late 0"_s,
                          u"make child 8-5=3 2026-03-01..2026-03-11 late 2"_s, u"earliest 2026-03-18"_s}));
}

void PlanTest::forwardAndBackwardAgreeOnTheLength()
{
    FactsBuilder makers = bucketMakers();
    const PlanRequest request{makers.key(u"bucket"_s), dec(u"1000"_s), QDate(), day(u"2026-05-04"_s),
                              day(u"2026-05-04"_s)};
    QCOMPARE(makers.planned(request),
             QStringList({u"make bucket 1000-0=1000 2026-05-04..2026-05-04 late 0"_s,
                          u"make bucket@ps_make 1000-0=1000 2026-05-04..2026-05-04 late 0"_s,
                          u"buy polymer 900-0=900 by 2026-05-04 late 0"_s, u"earliest 2026-05-04"_s}));
}

void PlanTest::itemThatNeedsItselfIsNamed()
{
    FactsBuilder bakery;
    for (const QString &name : {u"starter"_s, u"flour"_s})
        bakery.item(name, u"kilogram"_s);
    bakery.make(u"starter"_s, u"10 kilogram"_s, {{u"starter"_s, u"1 kilogram"_s}, {u"flour"_s, u"9 kilogram"_s}},
                u"1 day"_s);
    bakery.stock(u"starter"_s, u"2 kilogram"_s);
    QCOMPARE(
        bakery.planned(bakery.wanted(u"starter"_s, u"12"_s, u"2026-03-20"_s, u"2026-03-01"_s)),
        QStringList({u"make starter 12-2=10 2026-03-19..2026-03-20 late 0"_s, u"buy flour 9-0=9 by 2026-03-19 late 0"_s,
                     u"earliest 2026-03-02"_s, u"warning plan.cycle starter"_s}));
}

void PlanTest::longCycleEndsWhereItBegan()
{
    FactsBuilder shop;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        shop.item(name);
    shop.make(u"a"_s, u"1 one"_s, {{u"b"_s, u"2 one"_s}}, u"1 day"_s);
    shop.make(u"b"_s, u"1 one"_s, {{u"c"_s, u"2 one"_s}}, u"1 day"_s);
    shop.make(u"c"_s, u"1 one"_s, {{u"a"_s, u"2 one"_s}, {u"a"_s, u"1 one"_s}}, u"1 day"_s);
    QCOMPARE(
        shop.planned(shop.wanted(u"a"_s, u"1"_s, u"2026-03-20"_s, u"2026-03-01"_s)),
        QStringList({u"make a 1-0=1 2026-03-19..2026-03-20 late 0"_s, u"make b 2-0=2 2026-03-18..2026-03-19 late 0"_s,
                     u"make c 4-0=4 2026-03-17..2026-03-18 late 0"_s, u"earliest 2026-03-04"_s,
                     u"warning plan.cycle a"_s}));
}

void PlanTest::rivalRecipesAreNamed()
{
    FactsBuilder shop;
    shop.item(u"glue"_s);
    shop.make(u"glue"_s, u"1 one"_s, {}, u"1 day"_s);
    shop.recipe(u"other"_s, u"glue"_s);
    shop.step(u"other"_s, u"boil bones"_s, u"9 day"_s);
    shop.out(u"boil bones"_s, u"glue"_s, u"1 one"_s);
    QCOMPARE(shop.planned(shop.wanted(u"glue"_s, u"1"_s, u"2026-03-20"_s, u"2026-03-01"_s)),
             QStringList({u"make glue 1-0=1 2026-03-19..2026-03-20 late 0"_s, u"earliest 2026-03-02"_s,
                          u"warning plan.rivals glue"_s}));
}

void PlanTest::refuses_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("error");
    QTest::newRow("a quantity of nothing") << "parent"
                                           << "0"
                                           << "2026-03-31"
                                           << ""
                                           << "plan.quantity";
    QTest::newRow("a negative quantity") << "parent"
                                         << "-1"
                                         << "2026-03-31"
                                         << ""
                                         << "plan.quantity";
    QTest::newRow("an item nobody knows") << "nonsense"
                                          << "1"
                                          << "2026-03-31"
                                          << ""
                                          << "plan.item";
    QTest::newRow("no date at all") << "parent"
                                    << "1"
                                    << ""
                                    << ""
                                    << "plan.dates";
    QTest::newRow("both dates") << "parent"
                                << "1"
                                << "2026-03-31"
                                << "2026-03-01"
                                << "plan.dates";
    QTest::newRow("dates before the first year") << "parent"
                                                 << "1"
                                                 << "0001-01-20"
                                                 << ""
                                                 << "plan.tooFar";
    QTest::newRow("dates after the last year") << "parent"
                                               << "1"
                                               << ""
                                               << "9999-12-20"
                                               << "plan.tooFar";
}

void PlanTest::refuses()
{
    QFETCH(QString, item);
    QFETCH(QString, quantity);
    QFETCH(QString, due);
    QFETCH(QString, from);
    QFETCH(QString, error);
    FactsBuilder shop = toyShop();
    QCOMPARE(shop.planned({shop.key(item), dec(quantity), day(due), day(from), day(u"2026-01-01"_s)}),
             QStringList(u"error "_s + error));
}

void PlanTest::refusesBrokenRecipes_data()
{
    QTest::addColumn<QString>("out");
    QTest::addColumn<QString>("in");
    QTest::addColumn<QString>("duration");
    QTest::addColumn<QString>("error");
    QTest::newRow("an output without a quantity") << ""
                                                  << "1 one"
                                                  << "1 day"
                                                  << "plan.recipeOutput";
    QTest::newRow("an output of nothing") << "0 one"
                                          << "1 one"
                                          << "1 day"
                                          << "plan.recipeOutput";
    QTest::newRow("a negative output") << "-1 one"
                                       << "1 one"
                                       << "1 day"
                                       << "plan.recipeOutput";
    QTest::newRow("a negative input") << "1 one"
                                      << "-1 one"
                                      << "1 day"
                                      << "plan.recipeInput";
    QTest::newRow("an output in another dimension") << "1 metre"
                                                    << "1 one"
                                                    << "1 day"
                                                    << "unit.dimension";
    QTest::newRow("a duration in metres") << "1 one"
                                          << "1 one"
                                          << "1 metre"
                                          << "plan.duration";
    QTest::newRow("a duration in months, which differ in length") << "1 one"
                                                                  << "1 one"
                                                                  << "1 month"
                                                                  << "plan.duration";
    QTest::newRow("a negative duration") << "1 one"
                                         << "1 one"
                                         << "-1 day"
                                         << "plan.duration";
}

void PlanTest::refusesBrokenRecipes()
{
    QFETCH(QString, out);
    QFETCH(QString, in);
    QFETCH(QString, duration);
    QFETCH(QString, error);
    FactsBuilder shop = toyShop();
    shop.item(u"doll"_s);
    shop.make(u"doll"_s, out, {{u"grandchild"_s, in}}, duration);
    QCOMPARE(shop.planned(shop.wanted(u"doll"_s, u"1"_s, u"2026-03-31"_s, u"2026-01-01"_s)),
             QStringList(u"error "_s + error));
    QCOMPARE(shop.planned(shop.wanted(u"parent"_s, u"1"_s, u"2026-03-31"_s, u"2026-01-01"_s)).size(), 4);
}

void PlanTest::refusesWhatOverflows()
{
    FactsBuilder shop = toyShop();
    QCOMPARE(shop.planned(shop.wanted(u"parent"_s, u"200000000000"_s, u"2026-03-31"_s, u"2026-01-01"_s)),
             QStringList(u"error decimal.range"_s));
}

QTEST_GUILESS_MAIN(PlanTest)
#include "test_plan.moc"
