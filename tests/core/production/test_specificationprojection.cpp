// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/specificationprojection.h"

#include "core/resources/specificationquery.h"
#include "tests/core/production/projectionbench.h"

#include <algorithm>
#include <QTest>

using namespace tally;
using journal::Op;
using Bench = ProjectionBench<resources::SpecificationProjection>;

namespace
{

constexpr std::string_view Kind = "vf.resourceSpecification";
constexpr const char *Facts = "id, name, default_unit, effort_unit, substitutable, medium_of_exchange, "
                              "lead_time_value, lead_time_unit, refuse_negative";

RecordKey key(int index)
{
    return RecordKey(LogNo(LogNo::OwnBook, 1), index);
}

Bench::Act flour()
{
    return {0, Op::Add, Kind,
            R"({"@type":"ResourceSpecification","defaultUnitOfEffort":"hour","defaultUnitOfResource":"kilogram",)"
            R"("mediumOfExchange":true,"name":"Flour","substitutable":false,)"
            R"("ty:leadTime":{"hasNumericalValue":"3","hasUnit":"day"},"ty:neverNegative":true})"};
}

} // namespace

class SpecificationProjectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryMember();
    void whatIsNotSaidHasItsDefault();
    void malformedMembersReadAsNotSaid();
    void otherKindsLeaveNoRow();
    void changesSetTheirColumns();
    void laterChangeWinsWhateverTheOrder();
    void changeTakenBackLeavesTheOneBefore();
    void takenBackSpecificationHasNoRow();
    void changeOfNothingIsIgnored();
};

void SpecificationProjectionTest::readsEveryMember()
{
    Bench bench;
    QVERIFY(bench.apply(flour()));
    const auto row = resources::SpecificationQuery(bench.database()).specification(key(0)).value();
    QVERIFY(row);
    QCOMPARE(row->name, QStringLiteral("Flour"));
    QCOMPARE(row->defaultUnit, QStringLiteral("kilogram"));
    QCOMPARE(row->effortUnit, QStringLiteral("hour"));
    QVERIFY(!row->substitutable);
    QVERIFY(row->mediumOfExchange);
    QVERIFY(row->refuseNegative);
    QCOMPARE(row->leadTime, std::optional(Quantity{Decimal::whole(3), QStringLiteral("day")}));
}

void SpecificationProjectionTest::whatIsNotSaidHasItsDefault()
{
    Bench bench;
    QVERIFY(bench.apply({0, Op::Add, Kind, R"({"@type":"ResourceSpecification"})"}));
    const auto rows = resources::SpecificationQuery(bench.database()).specifications().value();
    QCOMPARE(rows.size(), std::size_t{1});
    QVERIFY(rows.front().substitutable);
    QVERIFY(rows.front().defaultUnit.isNull());
    QVERIFY(!rows.front().leadTime);
    QVERIFY(!rows.front().refuseNegative);
}

void SpecificationProjectionTest::malformedMembersReadAsNotSaid()
{
    Bench bench;
    QVERIFY(bench.apply({0, Op::Add, Kind,
                         R"({"@type":"ResourceSpecification","defaultUnitOfResource":7,"name":["x"],)"
                         R"("ty:leadTime":{"hasNumericalValue":"03","hasUnit":"day"}})"}));
    QCOMPARE(bench.rows("specification", Facts), QStringList(QString::number(key(0).raw()) + u"|-|-|-|1|0|-|-|0"));
}

void SpecificationProjectionTest::otherKindsLeaveNoRow()
{
    Bench bench;
    QVERIFY(bench.apply({0, Op::Add, "vf.agent", R"({"@type":"Person","name":"Dana"})"}));
    QCOMPARE(bench.rows("specification", Facts), QStringList());
    QVERIFY(!resources::SpecificationQuery(bench.database()).specification(key(0)).value());
}

void SpecificationProjectionTest::changesSetTheirColumns()
{
    Bench bench;
    QVERIFY(bench.apply(flour()));
    QVERIFY(bench.apply({1, Op::Set, Kind,
                         R"({"mediumOfExchange":false,"name":"Rye","subject":"d1/0","substitutable":true,)"
                         R"("ty:leadTime":null,"ty:neverNegative":false})"}));
    QCOMPARE(bench.rows("specification", Facts),
             QStringList(QString::number(key(0).raw()) + u"|Rye|kilogram|hour|1|0|-|-|0"));
}

void SpecificationProjectionTest::laterChangeWinsWhateverTheOrder()
{
    std::vector<Bench::Act> changes = {
        {1, Op::Set, Kind, R"({"name":"Rye","subject":"d1/0"})", 1, 5},
        {0, Op::Set, Kind, R"({"name":"Spelt","subject":"d1/0"})", 2, 9},
        {0, Op::Set, Kind, R"({"name":"Wheat","subject":"d1/0"})", 3, 5},
    };
    QStringList first;
    const auto byDesk = [](const auto &a, const auto &b) { return a.desk < b.desk; };
    do {
        Bench bench;
        QVERIFY(bench.apply(flour()));
        for (const Bench::Act &change : changes)
            QVERIFY(bench.apply(change));
        QVERIFY(bench.rows("specification", Facts).front().contains(u"|Spelt|"));
        if (first.isEmpty())
            first = bench.everything();
        QCOMPARE(bench.everything(), first);
    } while (std::next_permutation(changes.begin(), changes.end(), byDesk));
}

void SpecificationProjectionTest::changeTakenBackLeavesTheOneBefore()
{
    Bench bench;
    QVERIFY(bench.apply(flour()));
    QVERIFY(bench.apply({1, Op::Set, Kind, R"({"name":"Rye","subject":"d1/0"})", 1, 1}));
    QVERIFY(bench.apply({2, Op::Set, Kind, R"({"name":"Spelt","subject":"d1/0"})", 1, 2}));
    QVERIFY(bench.apply({3, Op::Reverse, "ty.reversal", R"({"@type":"ty:Reversal","subject":"d1/2"})", 1, 3}));
    QVERIFY(bench.rows("specification", Facts).front().contains(u"|Rye|"));
    QVERIFY(bench.apply({4, Op::Reverse, "ty.reversal", R"({"@type":"ty:Reversal","subject":"d1/1"})", 1, 4}));
    QVERIFY(bench.rows("specification", Facts).front().contains(u"|Flour|"));
}

void SpecificationProjectionTest::takenBackSpecificationHasNoRow()
{
    const Bench::Act change{1, Op::Set, Kind, R"({"name":"Rye","subject":"d1/0"})", 1, 1};
    const Bench::Act reversal{2, Op::Reverse, "ty.reversal", R"({"@type":"ty:Reversal","subject":"d1/0"})", 1, 2};
    Bench bench;
    Bench other;
    QVERIFY(bench.apply(flour()) && bench.apply(change) && bench.apply(reversal));
    QVERIFY(other.apply(flour()) && other.apply(reversal) && other.apply(change));
    QCOMPARE(bench.rows("specification", Facts), QStringList());
    QCOMPARE(bench.everything(), other.everything());
}

void SpecificationProjectionTest::changeOfNothingIsIgnored()
{
    Bench bench;
    QVERIFY(bench.apply({1, Op::Set, Kind, R"({"name":"Rye"})"}));
    QVERIFY(bench.apply({2, Op::Reverse, "ty.reversal", R"({"@type":"ty:Reversal"})"}));
    QCOMPARE(bench.rows("specification_change"), QStringList());
}

QTEST_GUILESS_MAIN(SpecificationProjectionTest)
#include "test_specificationprojection.moc"
