// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/recordkey.h"
#include "core/journal/entry.h"

#include <QString>

namespace tally::resources
{

/// A stock record as it stands: the row of `economic_resource`.
struct ResourceRow {
    RecordKey key;
    QString name;
    RecordKey spec;
    QString specName;
    QString unit; ///< unit id all quantities of this record are in; empty until the first quantity
    Decimal accounting;
    Decimal onhand;
    RecordKey accountable;
    RecordKey custodian;
    RecordKey location;
    RecordKey stage; ///< process specification
    QString state;
    RecordKey containedIn;
    RecordKey lot;
    QString serial;
    [[nodiscard]] bool isShort() const { return onhand.isNegative() || accounting.isNegative(); }
};

/// One line of "why this figure?": an event's effect on one record, with the balance after it.
struct MovementRow {
    RecordKey event;
    journal::Place place;
    QString action; ///< camelCase
    QString at;     ///< the event's own date, as recorded; may be empty
    Decimal accountingDelta;
    Decimal onhandDelta;
    Decimal accountingAfter;
    Decimal onhandAfter;
    RecordKey provider;
    RecordKey receiver;
    RecordKey process;
    QString note;
    RecordKey corrects;
};

/// What an event did to one stock record.
struct StockChange {
    RecordKey resource;
    QString name; ///< of the record, else of its specification
    QString unit;
    Decimal accounting; ///< change of what is owned
    Decimal onhand;     ///< change of what is on hand
};

/// An economic event as projected: the row of `economic_event`.
struct EventRow {
    RecordKey key;
    journal::Place place;
    QString action;
    RecordKey provider;
    RecordKey receiver;
    RecordKey resource;
    RecordKey toResource;
    RecordKey inputOf;
    RecordKey outputOf;
    RecordKey conformsTo;
    Decimal resourceQuantity;
    QString resourceUnit; ///< empty if the event has no resource quantity
    Decimal effortQuantity;
    QString effortUnit;
    QString at;
    RecordKey corrects;
    RecordKey reversedBy;
};

/// What stock needs to know of a specification.
struct SpecificationRow {
    RecordKey key;
    QString name;
    QString unit;               ///< default unit of its records; empty if it names none
    bool neverNegative = false; ///< stock below zero is refused
};

/// A promise or wish: the row of `promise` (commitments, intents and claims).
struct PromiseRow {
    RecordKey key;
    QString cls; ///< "Commitment", "Intent", "Claim"
    QString action;
    RecordKey provider;
    RecordKey receiver;
    RecordKey conformsTo;
    RecordKey resource;
    RecordKey inputOf;
    RecordKey outputOf;
    RecordKey plannedWithin;
    RecordKey stage;
    QString state;
    QString due; ///< as recorded; may be empty
    Decimal quantity;
    QString unit;
    bool isEffort = false; ///< quantity is the effort quantity
    Decimal done;          ///< what fulfils, satisfies or settles it
    bool finished = false;
    [[nodiscard]] Decimal outstanding() const { return Decimal::fromMicros(quantity.micros() - done.micros()); }
};

} // namespace tally::resources
