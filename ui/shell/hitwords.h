// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/searchquery.h"

#include <QString>

namespace tally::ui
{

/// What a found record is called in a list: never empty, never a bare id.
struct HitWords {
    QString title;  ///< "Oak board 40 mm", "Entry d1/42"
    QString second; ///< "kind of item · quarter-sawn", "12.25 m² in Rack B1 · OAK-26-11"
};

/// `amount` is how much there is of a stock record, in words; empty to leave that out.
[[nodiscard]] HitWords wordsOf(const book::SearchHit &hit, const QString &amount = {});
/// "Items", "Stock and places" …
[[nodiscard]] QString titleOf(book::SearchGroup group);

} // namespace tally::ui
