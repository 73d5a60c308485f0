// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/signals/reorderrules.h"

#include "core/base/bookkeys.h"
#include "core/base/t1.h"
#include "core/resources/changelog.h"
#include "core/resources/memberread.h"
#include "core/storage/statement.h"

namespace tally::resources
{

namespace
{

constexpr ChangeLogSql StandingChanges = TALLY_CHANGE_LOG_SQL("specification_change");

std::optional<Decimal> amountIn(const Json &members, std::string_view member, QString &unit)
{
    const auto told = quantityIn(members[member]);
    if (!told || told->value.isNegative())
        return std::nullopt;
    if (unit.isEmpty())
        unit = told->unit;
    const auto amount = UnitTable::shipped().convert(told->value, told->unit, unit);
    return amount ? std::optional(*amount) : std::nullopt;
}

std::optional<int> daysIn(const Json &quantity)
{
    const auto told = quantityIn(quantity);
    const auto days = told ? UnitTable::shipped().convert(told->value, told->unit, u"day") : Result<Decimal>();
    if (!told || !days || days->isNegative() || *days > Decimal::whole(36500))
        return std::nullopt;
    return static_cast<int>((days->micros() + 999'999) / 1'000'000);
}

ReorderRule ruleFrom(RecordKey spec, const Json &members)
{
    ReorderRule rule;
    rule.spec = spec;
    rule.name = members["name"].qtext();
    rule.unit = members["defaultUnitOfResource"].qtext();
    rule.leadDays = daysIn(members["ty:leadTime"]);
    rule.point = amountIn(members, "ty:reorderPoint", rule.unit);
    rule.quantity = amountIn(members, "ty:reorderQuantity", rule.unit);
    rule.safety = amountIn(members, "ty:safetyStock", rule.unit);
    return rule;
}

} // namespace

Result<std::vector<ReorderRule>> reorderRules(storage::Database &database, int book)
{
    storage::Statement query = database.prepare(
        "SELECT s.id, s.recorded, EXISTS (SELECT 1 FROM specification_change c WHERE c.record = s.id) "
        "FROM specification s WHERE s.id >= ?1 AND s.id < ?2 AND s.medium_of_exchange = 0 ORDER BY s.id");
    query.bind(firstKeyOf(book), firstKeyOf(book + 1));
    const ChangeLog changes(database, StandingChanges);
    std::vector<ReorderRule> rules;
    t1::Document document;
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return rules;
        Json members;
        if (query.number(2) != 0) {
            TALLY_TRY(members, changes.lay(query.key(0), query.utf8(1)));
        } else if (document.parse(query.utf8(1), t1::Limits::composite())) {
            members = document.root().toJson();
        }
        rules.push_back(ruleFrom(query.key(0), members));
    }
}

} // namespace tally::resources
