// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/specificationquery.h"

#include "core/base/bookkeys.h"
#include "core/storage/statement.h"

namespace tally::resources
{

namespace
{

SpecificationFacts readRow(const storage::Statement &row)
{
    SpecificationFacts specification;
    specification.key = row.key(0);
    specification.name = row.text(1);
    specification.defaultUnit = row.text(2);
    specification.effortUnit = row.text(3);
    specification.substitutable = row.integer(4) != 0;
    specification.mediumOfExchange = row.integer(5) != 0;
    if (!row.isNull(6))
        specification.leadTime = Quantity{row.decimal(6), row.text(7)};
    specification.refuseNegative = row.integer(8) != 0;
    return specification;
}

} // namespace

Result<std::optional<SpecificationFacts>> SpecificationQuery::specification(RecordKey key) const
{
    storage::Statement row = m_database.prepare(
        "SELECT id, name, default_unit, effort_unit, substitutable, medium_of_exchange, lead_time_value, "
        "lead_time_unit, refuse_negative FROM specification WHERE id = ?");
    row.bind(key);
    TALLY_TRY(const bool found, row.next());
    return found ? std::optional(readRow(row)) : std::nullopt;
}

Result<std::vector<SpecificationFacts>> SpecificationQuery::specifications(int book) const
{
    storage::Statement row = m_database.prepare(
        "SELECT id, name, default_unit, effort_unit, substitutable, medium_of_exchange, lead_time_value, "
        "lead_time_unit, refuse_negative FROM specification WHERE id >= ? AND id < ? ORDER BY id");
    row.bind(firstKeyOf(book), firstKeyOf(book + 1));
    std::vector<SpecificationFacts> rows;
    while (true) {
        TALLY_TRY(const bool more, row.next());
        if (!more)
            return rows;
        rows.push_back(readRow(row));
    }
}

} // namespace tally::resources
