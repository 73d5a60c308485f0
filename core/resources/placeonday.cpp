// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/placeonday.h"

#include "core/resources/cost/costsource.h"
#include "core/resources/fold.h"
#include "core/resources/memberread.h"
#include "core/storage/statement.h"

namespace tally::resources
{

Result<RecordKey> placeOn(storage::Database &database, const journal::RecordQuery &records, RecordKey record, QDate day)
{
    storage::Statement query = database.prepare(
        "SELECT " TALLY_STOCK_EVENT_COLUMNS ", e.at FROM movement m JOIN economic_event e ON e.id = m.event WHERE "
        "m.resource = ?1 AND e.corrects IS NULL AND (e.to_location IS NOT NULL OR e.at_location IS NOT NULL) "
        "ORDER BY m.t, m.event");
    query.bind(record);
    RecordKey place;
    std::int64_t since = 0;
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            break;
        const StockEvent event = stockEventFrom(query);
        const RecordKey given = placeGiven(record, event);
        const std::int64_t told = costDay(query.utf8(15), event.place.t);
        if (!given || told > day.toJulianDay() || (place && told < since))
            continue;
        place = given;
        since = told;
    }
    if (place)
        return place;
    TALLY_TRY(const Json members, records.body(record));
    return referenceIn(members, "currentLocation", record.log().book());
}

} // namespace tally::resources
