// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/sha256.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace tally::exchange
{

/// The state of one log as a head tells it.
struct HeadLog {
    int desk = 0;
    std::int64_t size = 0;
    Digest root;
    friend bool operator==(const HeadLog &, const HeadLog &) = default;
};

/// Text of the signed head note: what the exporting desk knew of its book when it made the bundle. Lines:
/// "tallystick.head/1", book id, roster size, "log <desk> <size> <base64 root>" for each desk in ascending order,
/// made-at, hex SHA-256 of bundle.json.
struct Head {
    QString bookId;
    std::int64_t rosterSize = 0;
    std::vector<HeadLog> logs;
    QString madeAt; ///< RFC 3339, UTC, whole seconds
    Digest bundle;
    [[nodiscard]] QByteArray toText() const;
    /// Error "bundle.head", or "bundle.newer" (ErrorKind::Newer) for a later version of heads.
    [[nodiscard]] static Result<Head> parse(const QByteArray &text);
    /// Whether everything `earlier` names is here, and no smaller.
    [[nodiscard]] bool covers(const Head &earlier) const;
    [[nodiscard]] const HeadLog *find(int desk) const; ///< null if not named
    friend bool operator==(const Head &, const Head &) = default;
};

} // namespace tally::exchange
