// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>

/// Who gets to see how much of an entry (FORMATS §4, three depths).
namespace tally::exchange
{

/// Whom a bundle is for, which decides the private parts that travel in it.
enum class Audience {
    Public, ///< anybody: `pub` parts
    Peer,   ///< another co-op: `pub` and `peer` parts
    Own     ///< the other desks of our own book: everything
};

[[nodiscard]] QString toText(Audience audience); ///< "pub", "peer", "own"
/// Whether a part of that class may travel to that audience. Parts for an agreement or for members never leave the
/// co-op here.
[[nodiscard]] bool mayTravel(std::string_view partClass, Audience audience);
/// Whether only the leaf hash of this entry may leave the co-op: it has private parts and all of them are `adm`, so
/// that even its kind and time would say too much.
[[nodiscard]] bool isConfidential(std::string_view envelope);

} // namespace tally::exchange
