// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/issue.h"

#include <algorithm>

namespace tally::journal
{

const Issue *firstRefusal(const Issues &issues)
{
    const auto found = std::find_if(issues.begin(), issues.end(),
                                    [](const Issue &issue) { return issue.severity == Issue::Severity::Refusal; });
    return found == issues.end() ? nullptr : &*found;
}

} // namespace tally::journal
