// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/reports/table.h"

#include <QByteArray>

namespace tally::reports
{

/// RFC 4180 with a line of titles and CRLF, UTF-8 with a byte order mark (spreadsheets ask for it). Amounts and days
/// are plain ("-1234.5", "2026-03-01"); words that a spreadsheet would take for a formula are led by an apostrophe.
[[nodiscard]] QByteArray toCsv(const Table &table);

/// Whether a spreadsheet would run the text.
[[nodiscard]] bool looksLikeFormula(const QString &text);

/// An Office Open XML workbook: one sheet with a frozen, filtered line of titles, and one with the notes if there are
/// any. Words are text whatever they begin with; amounts are numbers, days are dates. The format's numbers are binary
/// and exact to 15 digits, so an amount with more is written as text and never altered. The file appears whole or not
/// at all. Error "export.failed", "export.tooLong" beyond the format's 1,048,575 rows.
[[nodiscard]] Outcome saveXlsx(const Table &table, const QString &path);

/// An OpenDocument spreadsheet with the same sheets. Its numbers are decimal text, so every amount is written as it is,
/// to the last digit. Errors as above, and "export.tooLarge" from 4 GiB on.
[[nodiscard]] Outcome saveOds(const Table &table, const QString &path);

/// By the ending of `path`: .xlsx, .ods, anything else as CSV. Error as above.
[[nodiscard]] Outcome saveTable(const Table &table, const QString &path);

} // namespace tally::reports
