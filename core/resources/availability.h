// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unit.h"
#include "core/resources/resourcerow.h"

#include <span>
#include <vector>

namespace tally::resources
{

/// What a commitment does to our stock once it is kept.
enum class PromiseDirection { None, Out, In };

/// Seen by `us`: goods leave our hands (consumed, handed over by us) or come into them (made, handed over to us).
[[nodiscard]] PromiseDirection directionOf(const PromiseRow &promise, RecordKey us);

/// One stock record to be shared out among promises.
struct Availability {
    RecordKey key;
    RecordKey spec;
    QString unit;
    Decimal onhand;
    bool isOurs = false; ///< we own it and have it in hand, so it can keep a promise
    bool isHeld = false; ///< in quarantine: it is there and nobody may use it
    QString expires;     ///< as recorded; what expires first is given first
    // Found by shareOut:
    Decimal free;     ///< on hand less what is promised out; nothing of what is held
    Decimal promised; ///< of this record
    Decimal onOrder;  ///< of its kind, in its unit
};

/// Shares open commitments out among the stock: those that name a record take from it; those that name a kind take from
/// our records of it, what expires first and then what is oldest first. What no record can cover is missing from the
/// last of them, so that the free amounts of a kind add up to its usable stock less its promises. Amounts in units that
/// do not convert count nothing.
void shareOut(std::span<Availability> stock, std::span<const PromiseRow> commitments, RecordKey us,
              const UnitTable &units);

} // namespace tally::resources
