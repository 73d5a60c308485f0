// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/t1.h"

#include <QString>
#include <string_view>

namespace tally::exchange
{

/// What an entry is about, for counting: the class it adds ("EconomicEvent", "Person"; made from the kind where it
/// names none), or for the other acts their name ("set", "reverse", "resolve", "erase"). Empty for bytes that cannot be
/// read. The document is left parsed.
[[nodiscard]] QString entryClass(std::string_view envelope, t1::Document &document);

} // namespace tally::exchange
