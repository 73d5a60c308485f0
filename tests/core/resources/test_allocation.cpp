// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/allocation.h"

#include <QTest>

using namespace tally;
using namespace tally::resources;

namespace
{

Quantity hours(int value)
{
    return {Decimal::whole(value), QStringLiteral("hour")};
}

Quantity pieces(int value)
{
    return {Decimal::whole(value), QStringLiteral("one")};
}

std::vector<std::int64_t> wholeUnits(const std::vector<Decimal> &shares)
{
    std::vector<std::int64_t> units;
    for (const Decimal share : shares)
        units.push_back(share.micros() / 1'000'000);
    return units;
}

} // namespace

class TestAllocation final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onePromiseTakesAll();
    void earlierPromisesTakeWhatTheyAskFor();
    void kindsDoNotMix();
    void unitsAreConverted();
    void foreignUnitCountsNothing();
    void correctionGivesBackInOrder();
};

void TestAllocation::onePromiseTakesAll()
{
    const std::vector<Wanted> wanted{{pieces(5), false}};
    QCOMPARE(wholeUnits(allocate({pieces(8), {}}, wanted, UnitTable::shipped())), (std::vector<std::int64_t>{8}));
}

void TestAllocation::earlierPromisesTakeWhatTheyAskFor()
{
    const std::vector<Wanted> wanted{{pieces(5), false}, {pieces(2), false}, {pieces(9), false}};
    QCOMPARE(wholeUnits(allocate({pieces(8), {}}, wanted, UnitTable::shipped())), (std::vector<std::int64_t>{5, 2, 1}));
    QCOMPARE(wholeUnits(allocate({pieces(4), {}}, wanted, UnitTable::shipped())), (std::vector<std::int64_t>{4, 0, 0}));
}

void TestAllocation::kindsDoNotMix()
{
    const std::vector<Wanted> wanted{{pieces(5), false}, {hours(9), true}};
    QCOMPARE(wholeUnits(allocate({pieces(6), hours(3)}, wanted, UnitTable::shipped())),
             (std::vector<std::int64_t>{6, 3}));
    QCOMPARE(wholeUnits(allocate({pieces(6), {}}, wanted, UnitTable::shipped())), (std::vector<std::int64_t>{6, 0}));
}

void TestAllocation::unitsAreConverted()
{
    const std::vector<Wanted> wanted{{hours(1), true}, {{Decimal::whole(600), QStringLiteral("minute-Time")}, true}};
    QCOMPARE(wholeUnits(allocate({{}, hours(3)}, wanted, UnitTable::shipped())), (std::vector<std::int64_t>{1, 120}));
}

void TestAllocation::foreignUnitCountsNothing()
{
    const std::vector<Wanted> wanted{{pieces(1), true}, {hours(2), true}};
    QCOMPARE(wholeUnits(allocate({{}, hours(3)}, wanted, UnitTable::shipped())), (std::vector<std::int64_t>{0, 3}));
    const std::vector<Wanted> unmeasured{{Quantity{}, false}};
    QCOMPARE(wholeUnits(allocate({pieces(3), {}}, unmeasured, UnitTable::shipped())), (std::vector<std::int64_t>{0}));
}

void TestAllocation::correctionGivesBackInOrder()
{
    const std::vector<Wanted> wanted{{pieces(5), false}, {pieces(2), false}};
    QCOMPARE(wholeUnits(allocate({pieces(-6), {}}, wanted, UnitTable::shipped())), (std::vector<std::int64_t>{-5, -1}));
}

QTEST_GUILESS_MAIN(TestAllocation)
#include "test_allocation.moc"
