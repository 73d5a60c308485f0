// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/unit.h"
#include "core/journal/entry.h"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace tally::resources
{

/// Reads members of bodies; what is absent, malformed or foreign reads as none.
[[nodiscard]] RecordKey referenceIn(const Json &body, std::string_view member, int book);
/// One id or an array of them.
[[nodiscard]] std::vector<RecordKey> referencesIn(const Json &body, std::string_view member, int book);
[[nodiscard]] std::vector<RecordKey> referencesIn(t1::View body, std::string_view member, int book);
[[nodiscard]] std::optional<Quantity> quantityIn(const Json &quantity);
[[nodiscard]] std::optional<Quantity> quantityIn(t1::View quantity);
[[nodiscard]] Json quantityJson(const Quantity &quantity);

/// Calls `visit` for the entry's record and each record nested in it whose class `wanted` accepts. Where the member
/// that holds a nested record is the other end of a reference (`hasInput` for `inputOf`), that reference is added to
/// it.
void visitRecords(const journal::Entry &entry, const std::function<bool(std::string_view cls)> &wanted,
                  const std::function<void(RecordKey key, std::string_view cls, const Json &members)> &visit);

} // namespace tally::resources
