// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/sha256.h"

#include <optional>
#include <QString>

namespace tally::book
{

/// How far a desk's log had come when this installation last closed or signed: kept outside the book's folder, so that
/// a backup put back in place shows itself (FORMATS §3). A text file per log: origin, size, root in base64.
struct HighWater {
    std::int64_t size = 0;
    Digest root;
    friend bool operator==(const HighWater &, const HighWater &) = default;

    [[nodiscard]] QString toText() const; ///< "<size> <base64 root>"
    [[nodiscard]] static std::optional<HighWater> parse(const QString &text);
};

/// None if there is no mark, or no folder to keep marks in. A mark that cannot be read counts as none.
[[nodiscard]] std::optional<HighWater> loadHighWater(const QString &folder, const QString &origin);
/// Written to a temporary file and renamed. Error "mark.write".
Outcome saveHighWater(const QString &folder, const QString &origin, const HighWater &mark);

} // namespace tally::book
