// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <vector>

namespace tally::journal
{

/// A finding about a draft. A Refusal stops it from being recorded; a Warning is shown, and recorded all the same.
struct Issue {
    enum class Severity { Warning, Refusal };
    Severity severity = Severity::Refusal;
    const char *member = ""; ///< the draft's member it is about, as in bodies ("resourceQuantity"); empty for the whole
    Error error;             ///< code, text and arguments
};

using Issues = std::vector<Issue>;

/// The first refusal, or null if there is none.
[[nodiscard]] const Issue *firstRefusal(const Issues &issues);

} // namespace tally::journal
