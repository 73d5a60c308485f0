// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/cost/landedcost.h"

#include "core/base/bookkeys.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace tally::resources
{

using storage::Statement;

namespace
{

const QString Kilogram = QStringLiteral("kilogram");
constexpr Decimal Step = Decimal::fromMicros(1);

} // namespace

void LandedCost::forget()
{
    m_loaded = false;
    m_costs.clear();
    m_shares.clear();
}

Result<const std::vector<FurtherCost> *> LandedCost::all()
{
    TALLY_CHECK(load());
    return &m_costs;
}

Result<std::vector<LandedShare>> LandedCost::of(RecordKey receipt)
{
    TALLY_CHECK(load());
    const auto known = m_shares.find(receipt);
    return known == m_shares.end() ? std::vector<LandedShare>() : known->second;
}

Outcome LandedCost::load()
{
    if (m_loaded)
        return {};
    Statement query = m_source.database().prepare(
        "SELECT l.event, l.amount, l.currency, l.spread_by, coalesce(e.at, ''), e.t FROM landed_cost l JOIN "
        "economic_event e ON e.id = l.event "
        "WHERE e.reversed_by IS NULL AND l.event >= ?1 AND l.event < ?2 ORDER BY e.t, e.id");
    query.bind(firstKeyOf(LogNo::OwnBook), firstKeyOf(LogNo::OwnBook + 1));
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            break;
        Spread cost;
        cost.event = query.key(0);
        cost.day = costDay(query.utf8(4), Hlc{query.integer(5)});
        cost.amount = query.decimal(1);
        cost.currency = m_source.currencyOf(query.text(2));
        cost.by = query.text(3);
        TALLY_CHECK(spread(std::move(cost)));
    }
    m_loaded = true;
    return {};
}

Result<std::vector<LandedCost::Line>> LandedCost::lines(RecordKey cost)
{
    Statement query = m_source.database().prepare(
        "SELECT e.id, coalesce(t.spec, r.spec, e.conforms_to), e.quantity, e.unit, p.amount, p.currency FROM "
        "landed_line l JOIN economic_event e ON e.id = l.receipt LEFT JOIN economic_resource r ON r.id = e.resource "
        "LEFT JOIN economic_resource t ON t.id = e.to_resource LEFT JOIN cost_price p ON p.event = e.id WHERE l.cost = "
        "?1 AND e.reversed_by IS NULL ORDER BY l.position");
    query.bind(cost);
    std::vector<Line> lines;
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return lines;
        Line &line = lines.emplace_back(Line{query.key(0), query.key(1), {query.decimal(2), query.text(3)}, {}, {}});
        if (query.isNull(4))
            continue;
        line.value = query.decimal(4);
        line.currency = m_source.currencyOf(query.text(5));
    }
}

Outcome LandedCost::spread(Spread cost)
{
    TALLY_TRY(const std::vector<Line> all, lines(cost.event));
    TALLY_TRY(const auto by, weights(cost, all));
    const auto shares = by ? split(cost.amount, *by, Step) : Result<std::vector<Decimal>>(std::vector<Decimal>());
    const bool isSpread = by && shares;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Decimal share = isSpread ? (*shares)[i] : cost.amount;
        m_shares[all[i].receipt].push_back({cost.event, share, cost.currency, isSpread});
        cost.receipts.push_back(all[i].receipt);
    }
    m_costs.push_back(std::move(cost));
    return {};
}

Result<std::optional<std::vector<Decimal>>> LandedCost::weights(const Spread &cost, const std::vector<Line> &lines)
{
    std::vector<Decimal> weights;
    if (lines.size() == 1)
        return std::vector{Decimal::whole(1)};
    for (const Line &line : lines) {
        TALLY_TRY(const auto weight, weightOf(cost, line, lines.front().quantity.unit));
        if (!weight || weight->isNegative())
            return std::nullopt;
        weights.push_back(*weight);
    }
    return weights;
}

Result<std::optional<Decimal>> LandedCost::weightOf(const Spread &cost, const Line &line, const QString &unit)
{
    const auto found = [](const Result<Decimal> &value) { return value ? std::optional(*value) : std::nullopt; };
    const UnitTable &units = m_source.units();
    if (cost.by == u"quantity")
        return found(units.convert(line.quantity.value, line.quantity.unit, unit));
    if (cost.by != u"weight")
        return line.currency == cost.currency ? line.value : std::nullopt;
    if (const auto weight = units.convert(line.quantity.value, line.quantity.unit, Kilogram))
        return *weight;
    TALLY_TRY(const CostItem item, m_source.item(line.item));
    const auto count = units.convert(line.quantity.value, line.quantity.unit, QString::fromStdString(item.unit));
    const auto one = item.weight ? units.convert(item.weight->value, item.weight->unit, Kilogram)
                                 : Result<Decimal>(tl::unexpected(Error()));
    return one && count ? found(multiply(*count, *one, Rounding::HalfEven)) : std::nullopt;
}

} // namespace tally::resources
