// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/recordkey.h"
#include "core/base/unit.h"
#include "core/resources/action.h"

#include <optional>
#include <QString>
#include <variant>
#include <vector>

namespace tally::resources
{

/// A stock record that an event is to create.
struct NewResource {
    QString name;
    RecordKey conformsTo;
    QString trackingIdentifier; ///< serial number; quantity is then 1
    RecordKey ofBatchLot;
    QString note;
    QString image;
    QString alias; ///< foreign id; null if none
    Json kept;     ///< members we do not know, kept as they came (object or null)
};

/// No record, an existing one, or one to be created.
using ResourceChoice = std::variant<std::monostate, RecordKey, NewResource>;

/// An economic event as entered or imported, unchecked. Empty members are left out of the entry.
struct EventDraft {
    ActionId action = ActionId::Raise;
    RecordKey provider;
    RecordKey receiver;
    ResourceChoice resource;   ///< resourceInventoriedAs
    ResourceChoice toResource; ///< toResourceInventoriedAs
    RecordKey inputOf;
    RecordKey outputOf;
    RecordKey conformsTo; ///< resourceConformsTo
    std::optional<Quantity> resourceQuantity;
    std::optional<Quantity> effortQuantity;
    QString at; ///< hasPointInTime: RFC 3339, or a local date; empty if not told
    QString beginning;
    QString end;
    QString created; ///< ValueFlows `created`
    RecordKey toLocation;
    RecordKey atLocation;
    QString state;
    QString trackingIdentifier;
    RecordKey ofBatchLot;
    RecordKey certifiedFrom; ///< lot whose certificate covers the quantity ("ty:certifiedFrom")
    RecordKey corrects;
    std::vector<RecordKey> fulfills;
    std::vector<RecordKey> satisfies;
    std::vector<RecordKey> settles;
    RecordKey triggeredBy;
    RecordKey realizationOf;
    RecordKey reciprocalRealizationOf;
    RecordKey inScopeOf;
    QString note;
    QString alias; ///< foreign id; null if none
    Json kept; ///< further members: known ones not listed above ("image", "agreedIn"), and unknown ones under "ty:kept"
};

} // namespace tally::resources
