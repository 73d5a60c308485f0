// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/recordquery.h"
#include "core/resources/eventdraft.h"

#include <optional>

namespace tally::resources
{

/// What is wrong with what a draft says it cost (`ty:cost`, `ty:currency`, `ty:addsCostTo`, `ty:spreadBy` in its
/// `kept`); nullopt if nothing. Refused are an amount that is none or below zero outside a correction, a currency that
/// is no ISO 4217 code, a spread that is not by value, weight or quantity, and receipts that are no events of ours.
[[nodiscard]] Result<std::optional<Error>> costRefusal(const EventDraft &draft, const journal::RecordQuery &records);

} // namespace tally::resources
