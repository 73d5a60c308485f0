// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <QString>

namespace tally
{

/// Whether the text has the shape of an ISO 4217 code: three capital letters. Which codes there are is not asked, since
/// co-ops reckon in currencies of their own, too.
[[nodiscard]] inline bool isCurrencyCode(QStringView text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace tally
