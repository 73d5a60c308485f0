// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/sha256.h"

#include <QByteArray>
#include <QString>

namespace tally::journal
{

/// The text of a checkpoint (C2SP tlog-checkpoint): origin, decimal size, base64 root, one line each.
struct Checkpoint {
    QString origin; ///< "tallystick.book/<book-id>/<desk>"
    quint64 size = 0;
    Digest root;
    [[nodiscard]] QByteArray toText() const;
    /// Error "checkpoint.malformed". Extension lines are kept out: a text with any is refused.
    [[nodiscard]] static Result<Checkpoint> parse(const QByteArray &text);
    friend bool operator==(const Checkpoint &, const Checkpoint &) = default;
};

} // namespace tally::journal
