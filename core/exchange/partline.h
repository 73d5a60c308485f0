// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/sha256.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tally::exchange
{

/// One private part on its way, a line of parts.jsonl: {"a":audience,"e":index of its entry,"p":the part}. The part is
/// canonical JSON inside canonical JSON, so its exact bytes can be cut out and hashed.
struct PartLine {
    std::int64_t entry = 0;
    std::string audience;
    std::string bytes;
    [[nodiscard]] Digest digest() const; ///< SHA-256(0x02 ‖ bytes)
    /// Error "bundle.part".
    [[nodiscard]] static Result<PartLine> parse(std::string_view line);
    static constexpr std::size_t MaxLine = 1024 * 1024 + 1024; ///< a part of 1 MiB and what stands around it
};

/// The line without its end. `audience` and `bytes` are as stored, hence canonical.
[[nodiscard]] std::string partLine(std::int64_t entry, std::string_view audience, std::string_view bytes);
/// pub, peer, agr:<id>, mem or adm.
[[nodiscard]] bool isAudience(std::string_view text);

} // namespace tally::exchange
