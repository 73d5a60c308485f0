// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <string>

namespace tally::exchange
{

/// The `@context` that every exported document carries: ValueFlows as vocabulary, our prefix, references as ids, dates
/// and decimals with their XML Schema types. ValueFlows publishes none of its own that works.
[[nodiscard]] const std::string &jsonLdContextText();

/// Appends one record, as `JsonLdExport` makes it for outside, as a JSON-LD object. Kept members return to the place
/// they were found at; those a reader would mistake for something it can use stay together under "ty:kept".
void writeJsonLdObject(const Json &record, std::string &out);

} // namespace tally::exchange
