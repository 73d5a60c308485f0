// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/production/recipeprojection.h"

#include "core/production/recipequery.h"
#include "tests/core/production/projectionbench.h"

#include <QTest>

using namespace tally;
using journal::Op;
using Bench = ProjectionBench<production::RecipeProjection>;

namespace
{

constexpr std::string_view Kind = "vf.recipe";
constexpr const char *Recipe = "id, name, primary_output";
constexpr const char *Process = "id, recipe, name, process_conforms_to, duration_value, duration_unit";
constexpr const char *Flow =
    "id, process, is_input, action, conforms_to, quantity, unit, effort, effort_unit, stage, state, position";

RecordKey key(int index, int part = 0)
{
    return RecordKey(LogNo(LogNo::OwnBook, 1), index, part);
}

QString raw(int index, int part = 0)
{
    return QString::number(key(index, part).raw());
}

/// Parts: 1 the process, 2 flour, 3 work, 4 bread.
Bench::Act bread()
{
    return {9, Op::Add, Kind,
            R"({"@type":"Recipe","name":"Bread","primaryOutput":"d1/1","recipeIncludes":[{"@type":"RecipeProcess",)"
            R"("hasDuration":{"hasNumericalValue":"1.5","hasUnit":"day"},"hasRecipeInput":[{"@type":"RecipeFlow",)"
            R"("action":"consume","resourceConformsTo":"d1/2","resourceQuantity":{"hasNumericalValue":"12",)"
            R"("hasUnit":"kilogram"},"stage":"d1/4"},{"@type":"RecipeFlow","action":"work","effortQuantity":)"
            R"({"hasNumericalValue":"4","hasUnit":"hour"},"resourceConformsTo":"d1/3"}],"hasRecipeOutput":)"
            R"([{"@type":"RecipeFlow","action":"produce","resourceConformsTo":"d1/1","resourceQuantity":)"
            R"({"hasNumericalValue":"20","hasUnit":"one"},"state":"baked"}],"name":"Bake","processConformsTo":)"
            R"("d1/5"}]})"};
}

} // namespace

class RecipeProjectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nestedPartsHaveTheirKeys();
    void flatRecordsFindTheirProcess();
    void listedPartsBelongToWhoListsThem();
    void flowsOfAnExchangeBelongToNoProcess();
    void partsAreChangedOneByOne();
    void changesOfAnyOrderGiveTheSame();
    void takenBackRecipeHasNoRows();
    void malformedFlowsAreKept();
};

void RecipeProjectionTest::nestedPartsHaveTheirKeys()
{
    Bench bench;
    QVERIFY(bench.apply(bread()));
    QCOMPARE(bench.rows("recipe", Recipe), QStringList(raw(9) + u"|Bread|" + raw(1)));
    QCOMPARE(bench.rows("recipe_process", Process),
             QStringList(raw(9, 1) + u'|' + raw(9) + u"|Bake|" + raw(5) + u"|1500000|day"));
    QCOMPARE(bench.rows("recipe_flow", Flow),
             QStringList({raw(9, 2) + u'|' + raw(9, 1) + u"|1|consume|" + raw(2) + u"|12000000|kilogram|-|-|" + raw(4) +
                              u"|-|2",
                          raw(9, 3) + u'|' + raw(9, 1) + u"|1|work|" + raw(3) + u"|-|-|4000000|hour|-|-|3",
                          raw(9, 4) + u'|' + raw(9, 1) + u"|0|produce|" + raw(1) + u"|20000000|one|-|-|-|baked|4"}));
    const production::RecipeQuery query(bench.database());
    QCOMPARE(query.recipes().value().front().primaryOutput, key(1));
    QCOMPARE(query.processes().value().front().duration,
             std::optional(Quantity{parseCanonical("1.5").value(), QStringLiteral("day")}));
    const auto flows = query.flows().value();
    QCOMPARE(flows.size(), std::size_t{3});
    QCOMPARE(flows[0].stage, key(4));
    QVERIFY(!flows[1].quantity);
    QVERIFY(!flows[2].isInput);
    QCOMPARE(flows[2].state, QStringLiteral("baked"));
}

void RecipeProjectionTest::flatRecordsFindTheirProcess()
{
    Bench bench;
    QVERIFY(bench.apply({0, Op::Add, Kind, R"({"@type":"RecipeProcess","name":"Bake"})"}));
    QVERIFY(bench.apply({1, Op::Add, Kind, R"({"@type":"RecipeFlow","action":"consume","recipeInputOf":"d1/0"})"}));
    QVERIFY(bench.apply({2, Op::Add, Kind, R"({"@type":"RecipeFlow","action":"produce","recipeOutputOf":"d1/0"})"}));
    const auto flows = production::RecipeQuery(bench.database()).flows().value();
    QCOMPARE(flows.size(), std::size_t{2});
    QVERIFY(flows[0].isInput && flows[0].process == key(0));
    QVERIFY(!flows[1].isInput && flows[1].process == key(0));
}

void RecipeProjectionTest::listedPartsBelongToWhoListsThem()
{
    Bench bench;
    QVERIFY(bench.apply({0, Op::Add, Kind, R"({"@type":"RecipeFlow","action":"consume"})"}));
    QVERIFY(bench.apply({1, Op::Add, Kind, R"({"@type":"RecipeFlow","action":"produce"})"}));
    QVERIFY(bench.apply(
        {2, Op::Add, Kind, R"({"@type":"RecipeProcess","hasRecipeInput":["d1/0"],"hasRecipeOutput":["d1/1"]})"}));
    QVERIFY(bench.apply({3, Op::Add, Kind, R"({"@type":"Recipe","recipeIncludes":["d1/2"]})"}));
    const production::RecipeQuery query(bench.database());
    QCOMPARE(query.processes().value().front().recipe, key(3));
    const auto flows = query.flows().value();
    QCOMPARE(flows.size(), std::size_t{2});
    QVERIFY(flows[0].isInput && flows[0].process == key(2));
    QVERIFY(!flows[1].isInput && flows[1].process == key(2));
    QVERIFY(bench.apply({4, Op::Reverse, "ty.reversal", R"({"subject":"d1/3"})"}));
    QCOMPARE(query.processes().value().front().recipe, RecordKey());
}

void RecipeProjectionTest::flowsOfAnExchangeBelongToNoProcess()
{
    Bench bench;
    QVERIFY(
        bench.apply({0, Op::Add, Kind,
                     R"({"@type":"RecipeExchange","recipeStipulates":[{"@type":"RecipeFlow","action":"transfer"}]})"}));
    QCOMPARE(bench.rows("recipe_flow", Flow), QStringList(raw(0, 1) + u"|-|1|transfer|-|-|-|-|-|-|-|1"));
    QVERIFY(production::RecipeQuery(bench.database()).flows().value().empty());
}

void RecipeProjectionTest::partsAreChangedOneByOne()
{
    Bench bench;
    QVERIFY(bench.apply(bread()));
    QVERIFY(
        bench.apply({10, Op::Set, Kind,
                     R"({"resourceQuantity":{"hasNumericalValue":"11","hasUnit":"kilogram"},"subject":"d1/9#2"})"}));
    QVERIFY(bench.apply({11, Op::Set, Kind, R"({"hasDuration":null,"name":"Bake slowly","subject":"d1/9#1"})"}));
    QVERIFY(bench.apply({12, Op::Set, Kind, R"({"name":"Rye bread","primaryOutput":"d1/6","subject":"d1/9"})"}));
    QCOMPARE(bench.rows("recipe", Recipe), QStringList(raw(9) + u"|Rye bread|" + raw(6)));
    QCOMPARE(bench.rows("recipe_process", Process),
             QStringList(raw(9, 1) + u'|' + raw(9) + u"|Bake slowly|" + raw(5) + u"|-|-"));
    QVERIFY(bench.rows("recipe_flow", Flow).front().contains(u"|11000000|kilogram|"));
    QVERIFY(bench.rows("recipe_flow", Flow).back().contains(u"|20000000|one|"));
}

void RecipeProjectionTest::changesOfAnyOrderGiveTheSame()
{
    const Bench::Act early{0, Op::Set, Kind, R"({"state":"risen","subject":"d1/9#4"})", 2, 5};
    const Bench::Act late{0, Op::Set, Kind, R"({"state":"burnt","subject":"d1/9#4"})", 3, 7};
    const Bench::Act back{1, Op::Reverse, "ty.reversal", R"({"subject":"d3/0"})", 3, 8};
    Bench bench;
    Bench other;
    QVERIFY(bench.apply(bread()) && bench.apply(early) && bench.apply(late) && bench.apply(back));
    QVERIFY(other.apply(bread()) && other.apply(late) && other.apply(back) && other.apply(early));
    QCOMPARE(bench.everything(), other.everything());
    QVERIFY(bench.rows("recipe_flow", Flow).back().contains(u"|risen|"));
}

void RecipeProjectionTest::takenBackRecipeHasNoRows()
{
    const Bench::Act change{10, Op::Set, Kind, R"({"name":"Rye bread","subject":"d1/9"})"};
    const Bench::Act reversal{11, Op::Reverse, "ty.reversal", R"({"subject":"d1/9"})"};
    Bench bench;
    Bench other;
    QVERIFY(bench.apply(bread()) && bench.apply(change) && bench.apply(reversal));
    QVERIFY(other.apply(bread()) && other.apply(reversal) && other.apply(change));
    for (const char *table : {"recipe", "recipe_process", "recipe_flow"})
        QCOMPARE(bench.rows(table), QStringList());
    QCOMPARE(bench.everything(), other.everything());
}

void RecipeProjectionTest::malformedFlowsAreKept()
{
    Bench bench;
    QVERIFY(bench.apply({0, Op::Add, Kind,
                         R"({"@type":"RecipeFlow","action":5,"recipeInputOf":"nowhere","resourceQuantity":"much"})"}));
    QVERIFY(bench.apply({1, Op::Set, Kind, R"({"action":7,"subject":"d1/0"})"}));
    QCOMPARE(bench.rows("recipe_flow", Flow), QStringList(raw(0) + u"|-|1||-|-|-|-|-|-|-|0"));
}

QTEST_GUILESS_MAIN(RecipeProjectionTest)
#include "test_recipeprojection.moc"
