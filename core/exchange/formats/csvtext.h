// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QStringList>
#include <vector>

namespace tally::exchange
{

/// One record of a CSV file and the line it begins on, counted from 1.
struct CsvRow {
    int line = 0;
    QStringList cells;
};

/// A CSV file taken apart: titles, then rows as long as the file has them (a row may have too few or too many cells).
struct CsvText {
    QStringList titles;
    std::vector<CsvRow> rows;
    QChar delimiter;
    bool isLatin1 = false; ///< was no UTF-8, so its bytes were read as Latin-1
};

/// Takes a CSV file apart: RFC 4180 with any of , ; tab | between cells, quotes, line ends of any system, with or
/// without a byte order mark. A `delimiter` of null is found out: the one that parts the title line and, of several,
/// the one that gives every row as many cells as there are titles. Error "csv.empty", "csv.quote" (a quote that never
/// ends, with its line), "csv.delimiter" (none fits, or several do), "csv.title" (a title stands twice, or is missing).
[[nodiscard]] Result<CsvText> readCsv(const QByteArray &bytes, QChar delimiter = {});

} // namespace tally::exchange
