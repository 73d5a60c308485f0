// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/production/recipeindex.h"

#include <algorithm>

namespace tally::production
{

namespace
{

template<typename Row>
void sortBy(std::vector<const Row *> &rows, RecordKey Row::*key)
{
    const auto before = [key](const Row *a, const Row *b) { return a->*key < b->*key; };
    std::stable_sort(rows.begin(), rows.end(), before);
}

template<typename Row>
std::span<const Row *const> rowsWith(const std::vector<const Row *> &rows, RecordKey Row::*key, RecordKey wanted)
{
    const auto begin = std::lower_bound(rows.begin(), rows.end(), wanted,
                                        [key](const Row *row, RecordKey k) { return row->*key < k; });
    const auto end =
        std::upper_bound(begin, rows.end(), wanted, [key](RecordKey k, const Row *row) { return k < row->*key; });
    return {rows.data() + (begin - rows.begin()), static_cast<std::size_t>(end - begin)};
}

template<typename Row>
std::unordered_map<RecordKey, const Row *> byKey(const std::vector<Row> &rows)
{
    std::unordered_map<RecordKey, const Row *> map;
    map.reserve(rows.size());
    for (const Row &row : rows)
        map.emplace(row.key, &row);
    return map;
}

template<typename Row>
std::vector<const Row *> pointersTo(const std::vector<Row> &rows)
{
    std::vector<const Row *> pointers;
    pointers.reserve(rows.size());
    for (const Row &row : rows)
        pointers.push_back(&row);
    return pointers;
}

template<typename Row>
const Row *lookUp(const std::unordered_map<RecordKey, const Row *> &map, RecordKey key)
{
    const auto found = map.find(key);
    return found == map.end() ? nullptr : found->second;
}

} // namespace

RecipeIndex::RecipeIndex(const PlanningFacts &facts)
    : m_specifications(byKey(facts.specifications))
    , m_recipes(byKey(facts.recipes))
    , m_processes(byKey(facts.processes))
    , m_flows(pointersTo(facts.flows))
    , m_stock(pointersTo(facts.stock))
    , m_takings(pointersTo(facts.takings))
{
    for (const RecipeFlowRow &flow : facts.flows) {
        const RecipeProcessRow *step = process(flow.process);
        if (!step || !flow.conformsTo)
            continue;
        if (!flow.isInput) {
            m_outputs.push_back(&flow);
            continue;
        }
        m_asked.emplace_back(step->recipe, flow.conformsTo, flow.stage);
        if (flow.stage)
            m_stagesAsked.emplace_back(flow.conformsTo, flow.stage);
    }
    sortBy(m_flows, &RecipeFlowRow::process);
    sortBy(m_outputs, &RecipeFlowRow::conformsTo);
    sortBy(m_stock, &StockFact::item);
    sortBy(m_takings, &TakingFact::item);
    std::sort(m_asked.begin(), m_asked.end());
    std::sort(m_stagesAsked.begin(), m_stagesAsked.end());
}

Maker RecipeIndex::maker(RecordKey item, RecordKey stage) const
{
    if (!stage)
        return finisher(item);
    for (const RecipeFlowRow *output : rowsWith(m_outputs, &RecipeFlowRow::conformsTo, item)) {
        const RecipeProcessRow *step = process(output->process);
        if (step->conformsTo == stage)
            return {step, output, false};
    }
    return {};
}

/// Steps that another step of their recipe follows count only if all do, as in a loop of rework; then the last is
/// taken.
Maker RecipeIndex::finisher(RecordKey item) const
{
    const auto outputs = rowsWith(m_outputs, &RecipeFlowRow::conformsTo, item);
    const bool hasPrimary = std::any_of(outputs.begin(), outputs.end(), [&](const auto *o) { return isPrimary(*o); });
    const RecipeFlowRow *finished = nullptr;
    const RecipeFlowRow *followed = nullptr;
    bool hasRivals = false;
    for (const RecipeFlowRow *output : outputs) {
        if (hasPrimary ? !isPrimary(*output) : !isMadeFor(*output))
            continue;
        if (isFollowed(*output))
            followed = output;
        else if (!finished)
            finished = output;
        else
            hasRivals = hasRivals || recipeOf(*output) != recipeOf(*finished);
    }
    const RecipeFlowRow *chosen = finished ? finished : followed;
    return chosen ? Maker{process(chosen->process), chosen, hasRivals} : Maker();
}

bool RecipeIndex::isUnfinished(RecordKey item, RecordKey stage) const
{
    return std::binary_search(m_stagesAsked.begin(), m_stagesAsked.end(), std::pair(item, stage)) &&
           maker(item, stage).process != finisher(item).process;
}

bool RecipeIndex::isPrimary(const RecipeFlowRow &output) const
{
    const RecipeRow *recipe = recipeOf(output);
    return recipe && recipe->primaryOutput == output.conformsTo;
}

bool RecipeIndex::isMadeFor(const RecipeFlowRow &output) const
{
    const RecipeProcessRow *step = process(output.process);
    const Asked any(step->recipe, output.conformsTo, RecordKey());
    const auto asked = std::lower_bound(m_asked.begin(), m_asked.end(), any);
    if (asked != m_asked.end() && std::get<0>(*asked) == step->recipe && std::get<1>(*asked) == output.conformsTo)
        return true;
    const RecipeRow *recipe = recipeOf(output);
    if (recipe && recipe->primaryOutput)
        return false;
    const auto flows = flowsOf(output.process);
    const auto first = std::find_if(flows.begin(), flows.end(), [](const auto *flow) { return !flow->isInput; });
    return *first == &output;
}

bool RecipeIndex::isFollowed(const RecipeFlowRow &output) const
{
    const RecipeProcessRow *step = process(output.process);
    return step->conformsTo &&
           std::binary_search(m_asked.begin(), m_asked.end(), Asked(step->recipe, output.conformsTo, step->conformsTo));
}

std::span<const RecipeFlowRow *const> RecipeIndex::flowsOf(RecordKey process) const
{
    return rowsWith(m_flows, &RecipeFlowRow::process, process);
}

std::span<const StockFact *const> RecipeIndex::stockOf(RecordKey item) const
{
    return rowsWith(m_stock, &StockFact::item, item);
}

std::span<const TakingFact *const> RecipeIndex::takingsOf(RecordKey item) const
{
    return rowsWith(m_takings, &TakingFact::item, item);
}

const resources::SpecificationFacts *RecipeIndex::specification(RecordKey item) const
{
    return lookUp(m_specifications, item);
}

const RecipeProcessRow *RecipeIndex::process(RecordKey key) const
{
    return lookUp(m_processes, key);
}

const RecipeRow *RecipeIndex::recipeOf(const RecipeFlowRow &flow) const
{
    return lookUp(m_recipes, process(flow.process)->recipe);
}

QString RecipeIndex::title(RecordKey item) const
{
    const resources::SpecificationFacts *row = specification(item);
    return row && !row->name.isEmpty() ? row->name : toText(item);
}

} // namespace tally::production
