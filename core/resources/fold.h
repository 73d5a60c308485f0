// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unit.h"
#include "core/resources/stockevent.h"

#include <string>

namespace tally::resources
{

/// What the events so far have made of one stock record.
struct StockState {
    RecordKey key;
    std::string unit; ///< empty until known
    Decimal accounting;
    Decimal onhand;
    RecordKey accountable;
    RecordKey custodian;
    RecordKey location;
    RecordKey stage;
    RecordKey containedIn;
    std::string state;
};

/// What the event's process adds: its specification (stage), and the record it produces (container of what it
/// combines).
struct ProcessFacts {
    RecordKey basedOn;
    RecordKey container;
};

/// An event's change of one record's quantities, in the record's unit.
struct Delta {
    Decimal accounting;
    Decimal onhand;
    friend bool operator==(const Delta &, const Delta &) = default;
};

/// The row of the table whose quantity effects hold for the event: the action's own, or, where it implies a transfer
/// (rule 1), that of `transfer` or `transferCustody`.
[[nodiscard]] const Action &quantityRow(const StockEvent &event);
/// Whether the event's new to-record begins with the accountable agent of the record it came from.
[[nodiscard]] bool inheritsAccountable(const StockEvent &event);
/// Whether the table or an implied transfer gives the action a to-record at all.
[[nodiscard]] bool takesToResource(const StockEvent &event);
/// The place the event gives the record; none if it leaves it where it is.
[[nodiscard]] RecordKey placeGiven(RecordKey record, const StockEvent &event);
[[nodiscard]] bool isOutput(const StockEvent &event);
[[nodiscard]] bool isInput(const StockEvent &event);

/// Applies the event to the record: the action table and the rules of core/resources/README.md. Pure; a quantity that
/// cannot be converted to the record's unit changes no quantity.
Delta step(StockState &record, const StockEvent &event, const ProcessFacts &process, const UnitTable &units);

} // namespace tally::resources
