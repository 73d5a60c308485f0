// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <optional>
#include <QString>
#include <vector>

namespace tally::exchange
{

/// One thing an import could not take as it stood. `path` is a JSON Pointer into the document (RFC 6901), or "line 12"
/// for text formats.
struct ReportRow {
    QString path;
    QString problem;
    QString action; ///< what was done about it
    /// The error that `problem` tells, where it is one, for who says figures another way.
    std::optional<Error> why = {};
};

struct ImportReport {
    std::int64_t recorded = 0; ///< records added
    std::int64_t skipped = 0;  ///< records the book already held
    std::vector<ReportRow> rows;
};

} // namespace tally::exchange
