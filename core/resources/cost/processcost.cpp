// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/cost/processcost.h"

#include "core/storage/statement.h"

#include <algorithm>
#include <QDate>

namespace tally::resources
{

using storage::Statement;

namespace
{

const QString Hour = QStringLiteral("hour");
constexpr Decimal Step = Decimal::fromMicros(1);

constexpr std::string_view Inputs =
    "SELECT DISTINCT r.spec, coalesce(e.corrects, e.id) FROM economic_event e JOIN economic_resource r ON r.id = "
    "e.resource JOIN movement m ON m.resource = r.id AND m.t = e.t AND m.event = e.id WHERE e.input_of = ?1 AND "
    "m.accounting <> 0 AND r.spec IS NOT NULL AND (?2 IS NULL OR r.accountable IS NULL OR r.accountable = ?2) ORDER BY "
    "2, 1";
constexpr std::string_view Outputs =
    "SELECT r.spec, coalesce(e.corrects, e.id), m.accounting, coalesce(r.unit, ''), p.amount, p.currency, p.event FROM "
    "economic_event e JOIN economic_resource r ON r.id IN (e.resource, e.to_resource) JOIN movement m ON m.resource = "
    "r.id AND m.t = e.t AND m.event = e.id LEFT JOIN cost_price p ON p.event = e.id WHERE e.output_of = ?1 AND "
    "m.accounting <> 0 AND r.spec IS NOT NULL AND (?2 IS NULL OR r.accountable IS NULL OR r.accountable = ?2) ORDER BY "
    "substr(e.at, 1, 10), e.t, e.id";

} // namespace

Result<ProcessFlows> ProcessReader::flows(RecordKey process)
{
    ProcessFlows flows;
    TALLY_CHECK(addGoods(process, flows));
    TALLY_CHECK(addWork(process, flows));
    return flows;
}

Outcome ProcessReader::addGoods(RecordKey process, ProcessFlows &flows)
{
    Statement inputs = m_source.database().prepare(Inputs);
    inputs.bind(process, m_source.context().us);
    while (true) {
        TALLY_TRY(const bool more, inputs.next());
        if (!more)
            break;
        flows.inputs.push_back({inputs.key(0), inputs.key(1)});
    }
    Statement outputs = m_source.database().prepare(Outputs);
    outputs.bind(process, m_source.context().us);
    while (true) {
        TALLY_TRY(const bool more, outputs.next());
        if (!more)
            break;
        const auto same = std::find_if(flows.outputs.begin(), flows.outputs.end(), [&](const ProcessOutput &known) {
            return known.item == outputs.key(0) && known.event == outputs.key(1);
        });
        ProcessOutput &output = same != flows.outputs.end() ? *same : flows.outputs.emplace_back();
        output.item = outputs.key(0);
        output.event = outputs.key(1);
        output.unit = outputs.utf8(3);
        TALLY_TRY(output.quantity, add(output.quantity, outputs.decimal(2)));
        if (!outputs.isNull(6)) {
            TALLY_TRY(output.ownPrice, add(output.ownPrice.value_or(Decimal()), outputs.decimal(4)));
            output.ownCurrency = m_source.currencyOf(outputs.text(5));
        }
    }
    flows.outputs.erase(std::remove_if(flows.outputs.begin(), flows.outputs.end(),
                                       [](const ProcessOutput &output) { return output.quantity <= Decimal(); }),
                        flows.outputs.end());
    return {};
}

Outcome ProcessReader::addWork(RecordKey process, ProcessFlows &flows)
{
    Statement query =
        m_source.database().prepare("SELECT id, conforms_to, effort, effort_unit FROM economic_event WHERE input_of = "
                                    "?1 AND effort IS NOT NULL AND reversed_by IS NULL ORDER BY t, id");
    query.bind(process);
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return {};
        const Quantity effort{query.decimal(2), query.text(3)};
        TALLY_TRY(const auto value, worth(query.key(0), query.key(1), effort));
        if (value) {
            flows.workCurrency = m_source.currencyOf({});
            TALLY_TRY(flows.workValue, add(flows.workValue, *value));
        } else if (const auto hours = m_source.units().convert(effort.value, effort.unit, Hour)) {
            TALLY_TRY(flows.hoursWithoutRate, add(flows.hoursWithoutRate, *hours));
        }
    }
}

Result<std::optional<Decimal>> ProcessReader::worth(RecordKey event, RecordKey kind, const Quantity &effort)
{
    TALLY_TRY(const Json body, m_records.body(event));
    if (const auto value = parseCanonical(body["ty:value"].text()))
        return *value;
    if (!kind)
        return std::nullopt;
    TALLY_TRY(const Json specification, m_records.body(kind));
    const auto rate = parseCanonical(specification["ty:valuePerUnitOfUse"].text());
    const auto hours = m_source.units().convert(effort.value, effort.unit, Hour);
    if (!rate || !hours)
        return std::nullopt;
    TALLY_TRY(const Decimal value, multiply(*hours, *rate, Rounding::HalfEven));
    return value;
}

Result<std::optional<std::vector<Decimal>>>
shareAmongOutputs(Decimal cost, CurrencyNo currency, const std::vector<ProcessOutput> &outputs, const UnitTable &units)
{
    const auto idOf = [](const std::string &unit) { return QString::fromStdString(unit); };
    std::vector<Decimal> weights;
    const ProcessOutput *first = nullptr;
    for (const ProcessOutput &output : outputs) {
        if (output.ownPrice) {
            weights.emplace_back();
            // A by-product in another money takes nothing that could be told from the rest.
            const Decimal worth = output.ownCurrency == currency ? *output.ownPrice : Decimal();
            cost = Decimal::fromMicros(std::max<std::int64_t>(0, cost.micros() - worth.micros()));
            continue;
        }
        first = first ? first : &output;
        const auto weight = units.convert(output.quantity, idOf(output.unit), idOf(first->unit));
        if (!weight)
            return std::nullopt;
        weights.push_back(*weight);
    }
    if (!first)
        return std::nullopt;
    TALLY_TRY(auto shares, split(cost, weights, Step));
    return shares;
}

} // namespace tally::resources
