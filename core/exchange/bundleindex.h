// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace tally::exchange
{

/// One log as data/bundle.json describes it.
struct IndexLog {
    QString desk; ///< "r0" first, then "d1" …
    std::int64_t base = 0;
    std::int64_t size = 0;
    std::int64_t whole = 0;
    std::int64_t hidden = 0;
    std::int64_t parts = 0;
    std::int64_t bytes = 0; ///< of entries.jsonl and parts.jsonl together
    friend bool operator==(const IndexLog &, const IndexLog &) = default;
};

/// data/bundle.json: what is in the bundle, so that a reader can refuse it before reading it. Its hash is signed in the
/// head.
struct BundleIndex {
    QString audience; ///< "pub", "peer", "own"
    QString bookId;
    QString desk; ///< the desk that made it
    QString kind; ///< "full", "incremental"
    QString madeAt;
    std::vector<IndexLog> logs;
    /// Canonical JSON. Error "t1.unwritable".
    [[nodiscard]] Result<QByteArray> toBytes() const;
    /// Error "bundle.index", "bundle.newer" (ErrorKind::Newer) for a later major format. Unknown members are passed
    /// over, so that a minor version may add some.
    [[nodiscard]] static Result<BundleIndex> parse(const QByteArray &bytes);
    [[nodiscard]] const IndexLog *find(const QString &desk) const; ///< null if not named
};

} // namespace tally::exchange
