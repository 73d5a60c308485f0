// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/reports/table.h"

#include <QString>
#include <QStringList>
#include <vector>

class QPrinter;
class QTableView;

namespace tally::ui
{

/// A shown table as programs and paper take it: columns in the order shown, hidden ones left out. Figures are plain
/// ("-1234.5"), their unit in the title where all rows have the same, else in a column of its own; a second line has
/// one, too.
struct ExportTable {
    struct Column {
        QString title;
        bool isNumber = false;
    };
    QString title;
    QString note; ///< what was shown and when: "118 items · 22 Nov 2026"
    std::vector<Column> columns;
    std::vector<QStringList> rows;
};

enum class ExportRows { All, Selected };

/// Reads what `view` shows, from its model's roles (ui/common/cell.h).
[[nodiscard]] ExportTable exportTable(const QTableView &view, ExportRows rows, const QString &title = {},
                                      const QString &note = {});

/// RFC 4180 with a line of titles, UTF-8 with a byte order mark (spreadsheets ask for it). Words that a spreadsheet
/// would take for a formula are led by an apostrophe; figures are left alone.
[[nodiscard]] QByteArray toCsv(const ExportTable &table);
/// The same parted by tabs, for the clipboard; tabs and line ends inside a cell become blanks.
[[nodiscard]] QString toTsv(const ExportTable &table);
/// A page that stands alone, for browsers and printing.
[[nodiscard]] QString toHtml(const ExportTable &table);

/// The same as a value of core/reports, for its writers.
[[nodiscard]] reports::Table toTable(const ExportTable &table);
/// By the ending of `path`: .csv, .xlsx, .ods, .html or .pdf; anything else is written as CSV. Error "export.failed";
/// nothing is left of the file then.
Outcome saveTable(const ExportTable &table, const QString &path);
void printTable(const ExportTable &table, QPrinter &printer);

/// Paper holds no more rows than this; a last line says how many were left out.
inline constexpr std::size_t MostRowsOnPaper = 5000;

} // namespace tally::ui
