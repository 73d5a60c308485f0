// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/resources/recall.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tally::paper
{

/// A recall sheet as people and spreadsheets take it: one row for each handing over, with everything needed to write to
/// the receiver. Dates are ISO 8601, amounts plain.
struct RecallTable {
    QStringList titles;
    std::vector<QStringList> rows;
};

[[nodiscard]] RecallTable recallTable(const book::Book &book, const resources::RecallSheet &sheet);
/// RFC 4180 with a line of titles, UTF-8 with a byte order mark. Words a spreadsheet would take for a formula are led
/// by an apostrophe.
[[nodiscard]] QByteArray recallCsv(const RecallTable &table);
/// To hang up and to telephone from: each receiver with what they got, then what is still here.
[[nodiscard]] QByteArray recallPdf(const book::Book &book, const resources::RecallSheet &sheet, const QString &made);

} // namespace tally::paper
