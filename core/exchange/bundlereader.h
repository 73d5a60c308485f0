// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/exchange/bag/bundlelimits.h"

#include <cstdint>
#include <QString>
#include <QStringList>
#include <vector>

namespace tally::exchange
{

/// One thing that was verified, in words for a person, in the order of FORMATS §4 (Receive).
struct VerifiedStep {
    QString id; ///< "zip", "manifest", "head", "roster", "log d1", "references"
    QString text;
};

struct BundleLog {
    QString desk;          ///< "r0", "d1"
    std::int64_t base = 0; ///< first entry in the bundle
    std::int64_t size = 0;
    Digest root;
    std::int64_t whole = 0;  ///< entries that can be read
    std::int64_t hidden = 0; ///< of which only the leaf hash came
};

/// What a bundle says about itself, after verification.
struct BundleSummary {
    QString file;
    QString bookId;
    QString bookName;
    QString kind;     ///< "full", "incremental"
    QString audience; ///< "pub", "peer", "own"
    QString madeBy;   ///< exporting desk
    QString madeAt;   ///< RFC 3339, UTC
    std::vector<BundleLog> logs;
    std::int64_t files = 0;     ///< pictures and documents that came with their entries
    std::int64_t fileBytes = 0; ///< of them together
    std::vector<VerifiedStep> steps;
    QStringList rootKeys; ///< vkey texts from the genesis and roster
};

} // namespace tally::exchange
