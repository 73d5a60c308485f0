// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/journal/entry.h"
#include "core/resources/action.h"
#include "core/storage/statement.h"

#include <optional>
#include <string>
#include <string_view>

namespace tally::resources
{

/// An economic event as stock sees it: the row of `economic_event`. Views point into the entry or the row it was read
/// from.
struct StockEvent {
    journal::Place place;
    const Action *action = nullptr;
    RecordKey provider;
    RecordKey receiver;
    RecordKey resource;
    RecordKey toResource;
    RecordKey inputOf;
    RecordKey outputOf;
    RecordKey conformsTo;
    RecordKey toLocation;
    RecordKey atLocation;
    RecordKey corrects;
    Decimal quantity;
    std::string_view unit; ///< empty if there is no resource quantity
    Decimal effort;
    std::string_view effortUnit; ///< empty if there is no effort quantity
    std::string_view at;
    std::string state;
    std::string note;
    bool describesRecords = false; ///< a record is described inside it

    /// Whether this event made the record.
    [[nodiscard]] bool made(RecordKey record) const { return record && record.entry() == place.key; }
};

/// Reads the body of an event. A record described inside it gets the key of its part. Nullopt for an action that is
/// none.
[[nodiscard]] std::optional<StockEvent> readEvent(const journal::Entry &entry);

/// Columns `stockEventFrom` reads, from `economic_event e`.
#define TALLY_STOCK_EVENT_COLUMNS                                                                                      \
    "e.id, e.t, e.action, e.provider, e.receiver, e.resource, e.to_resource, e.input_of, e.output_of, e.to_location, " \
    "e.at_location, e.corrects, e.quantity, e.unit, e.state"
[[nodiscard]] StockEvent stockEventFrom(const storage::Statement &row);

} // namespace tally::resources
