// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QCoreApplication>

namespace tally::reports
{

// The reports themselves, one function each; `definitions` lists them.
[[nodiscard]] Result<Table> stockList(const ReportContext &context);
[[nodiscard]] Result<Table> stockOn(const ReportContext &context);
[[nodiscard]] Result<Table> movements(const ReportContext &context);
[[nodiscard]] Result<Table> materialBalance(const ReportContext &context);
[[nodiscard]] Result<Table> turnover(const ReportContext &context);
[[nodiscard]] Result<Table> abc(const ReportContext &context);
[[nodiscard]] Result<Table> expiry(const ReportContext &context);
[[nodiscard]] Result<Table> certificates(const ReportContext &context);
[[nodiscard]] Result<Table> valuation(const ReportContext &context);
[[nodiscard]] Result<Table> valueByPlace(const ReportContext &context);
[[nodiscard]] Result<Table> valueByCategory(const ReportContext &context);
[[nodiscard]] Result<Table> reorder(const ReportContext &context);
[[nodiscard]] Result<Table> idleStock(const ReportContext &context);

/// Adds to a sum; Error "decimal.range".
[[nodiscard]] inline Outcome addTo(Decimal &sum, Decimal value)
{
    TALLY_TRY(sum, add(sum, value));
    return {};
}

/// Rows by their first cell's words, then as they came.
void sortByName(std::vector<Row> &rows);

} // namespace tally::reports
