// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>
#include <vector>

namespace tally::resources
{

enum class CodeKind {
    Qr,     ///< ISO/IEC 18004, error correction M: a seventh of it may be unreadable
    Code128 ///< ISO/IEC 15417: one row, read by the simplest scanners
};

/// A machine-readable code as dark and light modules, without its quiet zone.
struct CodeSymbol {
    CodeKind kind = CodeKind::Qr;
    int columns = 0;
    int rows = 0;           ///< 1 for bars
    std::vector<bool> dark; ///< row by row
    [[nodiscard]] bool isDark(int row, int column) const
    {
        return dark[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) +
                    static_cast<std::size_t>(column)];
    }
    /// Light modules that have to be kept free on each side.
    [[nodiscard]] int quietZone() const { return kind == CodeKind::Qr ? 4 : 10; }
};

/// A run of dark modules in one row.
struct CodeRun {
    int row = 0;
    int column = 0;
    int length = 0;
    friend bool operator==(const CodeRun &, const CodeRun &) = default;
};

/// Error "code.unwritable" for an empty text and for one that the code cannot hold.
[[nodiscard]] Result<CodeSymbol> encodeSymbol(CodeKind kind, const QString &text);
/// Its dark modules as runs, row by row: what a drawing needs.
[[nodiscard]] std::vector<CodeRun> runsOf(const CodeSymbol &symbol);

} // namespace tally::resources
