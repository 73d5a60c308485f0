// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/production/factsgatherer.h"

#include "core/production/recipequery.h"

#include <algorithm>
#include <array>
#include <QDateTime>

namespace tally::production
{

namespace
{

template<std::size_t Count>
bool isOneOf(const QString &action, const std::array<QStringView, Count> &actions)
{
    return std::find(actions.begin(), actions.end(), action) != actions.end();
}

/// The local day of a date or of a moment with its offset; invalid if there is none.
QDate localDay(const QString &recorded)
{
    if (!recorded.contains(u'T'))
        return QDate::fromString(recorded, Qt::ISODate);
    return QDateTime::fromString(recorded, Qt::ISODateWithMs).toLocalTime().date();
}

} // namespace

Result<PlanningFacts> FactsGatherer::gather()
{
    const RecipeQuery recipes(m_database);
    TALLY_TRY(m_facts.specifications, resources::SpecificationQuery(m_database).specifications());
    TALLY_TRY(m_facts.recipes, recipes.recipes());
    TALLY_TRY(m_facts.processes, recipes.processes());
    TALLY_TRY(m_facts.flows, recipes.flows());
    TALLY_TRY(const auto stock, m_resources.resources());
    TALLY_TRY(const auto promises, m_resources.promises("Commitment"));
    addStock(stock);
    for (const resources::PromiseRow &promise : promises)
        addTaking(promise);
    return std::move(m_facts);
}

void FactsGatherer::addStock(const std::vector<resources::ResourceRow> &rows)
{
    for (const resources::ResourceRow &row : rows) {
        m_itemOf.emplace(row.key, row.spec);
        m_holders.emplace(row.spec, row.accountable);
        m_holders.emplace(row.spec, row.custodian);
        if (row.spec && !row.onhand.isZero())
            m_facts.stock.push_back({row.spec, row.stage, row.state, {row.onhand, row.unit}});
    }
}

void FactsGatherer::addTaking(const resources::PromiseRow &promise)
{
    const auto known = m_itemOf.find(promise.resource);
    const RecordKey item = promise.conformsTo || known == m_itemOf.end() ? promise.conformsTo : known->second;
    if (!item || !takes(promise, item))
        return;
    const QDate due = localDay(promise.due);
    const QDate from = promise.plannedWithin || !due.isValid() ? due : due.addDays(1);
    m_facts.takings.push_back({item, promise.stage, from, {promise.outstanding(), promise.unit}});
}

bool FactsGatherer::takes(const resources::PromiseRow &promise, RecordKey item) const
{
    static constexpr std::array<QStringView, 2> Using = {u"consume", u"lower"};
    static constexpr std::array<QStringView, 3> Handing = {u"transfer", u"transferAllRights", u"transferCustody"};
    if (promise.finished || promise.isEffort || promise.outstanding() <= Decimal())
        return false;
    if (isOneOf(promise.action, Using))
        return true;
    return isOneOf(promise.action, Handing) && (!promise.provider || m_holders.count({item, promise.provider}) != 0);
}

} // namespace tally::production
