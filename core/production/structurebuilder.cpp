// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/production/structurebuilder.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace tally::production
{

namespace
{

/// Inputs that have to be there and are not there any more afterwards; what is used or cited stays, work is not
/// stocked.
bool isRequired(const RecipeFlowRow &flow)
{
    constexpr std::array<QStringView, 5> Taking = {u"consume", u"accept", u"pickup", u"combine", u"deliverService"};
    return flow.isInput && flow.conformsTo && flow.quantity &&
           std::find(Taking.begin(), Taking.end(), flow.action) != Taking.end();
}

/// A service comes out as hours where it has no quantity.
const Quantity *outputOf(const RecipeFlowRow &flow)
{
    if (flow.quantity)
        return &*flow.quantity;
    return flow.effort ? &*flow.effort : nullptr;
}

} // namespace

Result<ProductStructure> StructureBuilder::build(std::span<const RecordKey> items)
{
    std::vector<std::uint32_t> roots;
    for (const RecordKey item : items) {
        TALLY_TRY(const std::uint32_t root, nodeFor(item, RecordKey(), {}));
        TALLY_CHECK(walk(root));
        roots.push_back(root);
    }
    return laidOut(roots);
}

Outcome StructureBuilder::walk(std::uint32_t root)
{
    if (m_marks[root] != Mark::New)
        return {};
    m_marks[root] = Mark::OnPath;
    m_path.push_back({root, 0});
    while (!m_path.empty()) {
        Visit &visit = m_path.back();
        const RecipeProcessRow *step = m_nodes[visit.node].process;
        const auto flows = step ? m_index.flowsOf(step->key) : std::span<const RecipeFlowRow *const>();
        if (visit.nextFlow < flows.size()) {
            TALLY_CHECK(follow(visit.node, *flows[visit.nextFlow++]));
            continue;
        }
        m_marks[visit.node] = Mark::Done;
        m_finished.push_back(visit.node);
        m_path.pop_back();
    }
    return {};
}

Outcome StructureBuilder::follow(std::uint32_t parent, const RecipeFlowRow &input)
{
    if (!isRequired(input))
        return {};
    TALLY_TRY(const std::uint32_t child, nodeFor(input.conformsTo, input.stage, input.quantity->unit));
    TALLY_TRY(const Decimal needed, inUnitOf(m_nodes[child], *input.quantity));
    if (needed.isNegative())
        return refused("plan.recipeInput",
                       QT_TRANSLATE_NOOP("Error", "A recipe asks for less than nothing of “%1”; nothing was planned."),
                       {m_index.title(input.conformsTo)});
    if (m_marks[child] == Mark::OnPath) {
        warnOfCycle(child);
        return {};
    }
    m_edges.push_back({parent, child, Proportion(needed, m_nodes[parent].batch)});
    if (m_marks[child] == Mark::New) {
        m_marks[child] = Mark::OnPath;
        m_path.push_back({child, 0});
    }
    return {};
}

Result<std::uint32_t> StructureBuilder::nodeFor(RecordKey item, RecordKey stage, const QString &unitAsked)
{
    const Place place{item, m_index.isUnfinished(item, stage) ? stage : RecordKey()};
    if (const auto known = m_numbers.find(place); known != m_numbers.end())
        return known->second;
    TALLY_TRY(PlanNode node, makeNode(place, unitAsked));
    const auto number = static_cast<std::uint32_t>(m_nodes.size());
    m_nodes.push_back(std::move(node));
    m_marks.push_back(Mark::New);
    m_cycleTold.push_back(false);
    m_numbers.emplace(place, number);
    return number;
}

Result<PlanNode> StructureBuilder::makeNode(Place place, const QString &unitAsked)
{
    const resources::SpecificationFacts *specification = m_index.specification(place.item);
    const Maker maker = m_index.maker(place.item, place.stage);
    PlanNode node;
    node.item = place.item;
    node.stage = place.stage;
    node.isNetted = !specification || specification->substitutable;
    node.unit = unitFor(place.item, maker, unitAsked);
    if (maker.process) {
        TALLY_CHECK(addMaker(node, maker));
    } else if (specification && specification->leadTime) {
        TALLY_TRY(node.seconds, seconds(*specification->leadTime, node.item));
    }
    TALLY_CHECK(addStock(node, maker));
    addTakings(node);
    if (maker.hasRivals)
        warnOfRivals(node);
    return node;
}

QString StructureBuilder::unitFor(RecordKey item, const Maker &maker, const QString &unitAsked) const
{
    const resources::SpecificationFacts *specification = m_index.specification(item);
    if (specification && !specification->defaultUnit.isEmpty())
        return specification->defaultUnit;
    if (maker.output && outputOf(*maker.output))
        return outputOf(*maker.output)->unit;
    const auto stock = m_index.stockOf(item);
    return unitAsked.isEmpty() && !stock.empty() ? stock.front()->onhand.unit : unitAsked;
}

Outcome StructureBuilder::addMaker(PlanNode &node, const Maker &maker)
{
    node.process = maker.process;
    if (const Quantity *output = outputOf(*maker.output)) {
        TALLY_TRY(node.batch, inUnitOf(node, *output));
    }
    if (node.batch <= Decimal())
        return refused("plan.recipeOutput",
                       QT_TRANSLATE_NOOP("Error", "The recipe for “%1” does not say how much it makes; nothing was "
                                                  "planned."),
                       {m_index.title(node.item)});
    if (maker.process->duration) {
        TALLY_TRY(node.seconds, seconds(*maker.process->duration, node.item));
    }
    return {};
}

Result<std::int64_t> StructureBuilder::seconds(const Quantity &duration, RecordKey item) const
{
    const auto value = m_units.convert(duration.value, duration.unit, u"second-Time");
    if (!value || value->isNegative())
        return refused(
            "plan.duration",
            QT_TRANSLATE_NOOP("Error", "The time “%1” takes cannot be counted in days; nothing was planned."),
            {m_index.title(item)}, value ? QString() : value.error().message());
    constexpr std::int64_t Micros = 1'000'000;
    return (value->micros() + Micros - 1) / Micros;
}

Outcome StructureBuilder::addStock(PlanNode &node, const Maker &maker)
{
    for (const StockFact *stock : m_index.stockOf(node.item)) {
        const bool isOtherState = maker.output && !maker.output->state.isEmpty() && !stock->state.isEmpty() &&
                                  stock->state != maker.output->state;
        if (isOtherState || !belongsTo(node, stock->stage))
            continue;
        if (const auto onhand = countable(node, stock->onhand)) {
            TALLY_TRY(node.onhand, add(node.onhand, *onhand));
        }
    }
    return {};
}

void StructureBuilder::addTakings(PlanNode &node)
{
    for (const TakingFact *taking : m_index.takingsOf(node.item)) {
        const auto quantity = belongsTo(node, taking->stage) ? countable(node, taking->quantity) : std::nullopt;
        if (quantity)
            node.takings.push_back({taking->from.isValid() ? taking->from.toJulianDay() : Taking().day, *quantity});
    }
    std::sort(node.takings.begin(), node.takings.end(), [](const Taking &a, const Taking &b) { return a.day < b.day; });
}

bool StructureBuilder::belongsTo(const PlanNode &node, RecordKey stage) const
{
    return (m_index.isUnfinished(node.item, stage) ? stage : RecordKey()) == node.stage;
}

Result<Decimal> StructureBuilder::inUnitOf(const PlanNode &node, const Quantity &quantity) const
{
    if (quantity.unit == node.unit)
        return quantity.value;
    auto converted = m_units.convert(quantity.value, quantity.unit, node.unit);
    if (!converted)
        converted.error().detail = m_index.title(node.item);
    return converted;
}

/// A wrong record must not stop every plan: what cannot be told in the item's unit is left out and said so.
std::optional<Decimal> StructureBuilder::countable(const PlanNode &node, const Quantity &quantity)
{
    if (quantity.value.isZero())
        return std::nullopt;
    const auto value = inUnitOf(node, quantity);
    if (value)
        return *value;
    m_warnings.push_back({ErrorKind::Refused,
                          "plan.stockUnit",
                          QT_TRANSLATE_NOOP("Error", "Stock of “%1” in “%2” was left out: the plan counts in “%3”."),
                          {m_index.title(node.item), quantity.unit, node.unit},
                          {}});
    return std::nullopt;
}

void StructureBuilder::warnOfCycle(std::uint32_t node)
{
    if (m_cycleTold[node])
        return;
    m_cycleTold[node] = true;
    m_warnings.push_back(
        {ErrorKind::Refused,
         "plan.cycle",
         QT_TRANSLATE_NOOP("Error", "“%1” needs itself: it was planned once, and what its own making needs of it was "
                                    "left as an input."),
         {m_index.title(m_nodes[node].item)},
         {}});
}

void StructureBuilder::warnOfRivals(const PlanNode &node)
{
    m_warnings.push_back({ErrorKind::Refused,
                          "plan.rivals",
                          QT_TRANSLATE_NOOP("Error", "Several recipes make “%1”; the step “%2” was planned with."),
                          {m_index.title(node.item), node.process->name},
                          {}});
}

/// Numbers nodes in order, users first, and gathers for each who uses it.
ProductStructure StructureBuilder::laidOut(std::span<const std::uint32_t> roots)
{
    ProductStructure structure;
    const std::size_t count = m_nodes.size();
    std::vector<std::uint32_t> number(count);
    structure.m_nodes.reserve(count);
    for (auto node = m_finished.rbegin(); node != m_finished.rend(); ++node) {
        number[*node] = static_cast<std::uint32_t>(structure.m_nodes.size());
        structure.m_nodes.push_back(std::move(m_nodes[*node]));
    }
    structure.m_usesBegin.assign(count + 1, 0);
    for (const Edge &edge : m_edges)
        ++structure.m_usesBegin[number[edge.child] + 1];
    for (std::size_t node = 0; node < count; ++node)
        structure.m_usesBegin[node + 1] += structure.m_usesBegin[node];
    std::vector<std::size_t> next = structure.m_usesBegin;
    structure.m_uses.resize(m_edges.size());
    for (const Edge &edge : m_edges)
        structure.m_uses[next[number[edge.child]]++] = {number[edge.parent], edge.perUnit};
    for (const std::uint32_t root : roots)
        structure.m_roots.push_back(number[root]);
    structure.m_warnings = std::move(m_warnings);
    return structure;
}

Result<ProductStructure> ProductStructure::build(const PlanningFacts &facts, std::span<const RecordKey> items,
                                                 const UnitTable &units)
{
    return StructureBuilder(facts, units).build(items);
}

std::int64_t ProductStructure::longestWay(std::uint32_t root) const
{
    std::vector<std::int64_t> before(m_nodes.size(), 0);
    for (std::size_t node = m_nodes.size(); node-- > root;) {
        for (const PlanUse &use : usesOf(node))
            before[use.parent] = std::max(before[use.parent], before[node] + m_nodes[node].seconds);
    }
    return before[root] + m_nodes[root].seconds;
}

} // namespace tally::production
