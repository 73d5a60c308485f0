// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/stockcheck.h"

#include "core/storage/statement.h"

namespace tally::resources
{

Result<std::vector<RecordKey>> unbalancedStock(storage::Database &database)
{
    std::vector<RecordKey> found;
    storage::Statement query = database.prepare(
        "SELECT id FROM economic_resource LEFT JOIN (SELECT resource, sum(accounting) AS owned, sum(onhand) AS held "
        "FROM movement GROUP BY resource) ON resource = id WHERE accounting <> coalesce(owned, 0) OR onhand <> "
        "coalesce(held, 0)");
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return found;
        found.push_back(query.key(0));
    }
}

} // namespace tally::resources
