// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/recordquery.h"
#include "core/reports/table.h"
#include "core/resources/cost/costledger.h"
#include "core/storage/database.h"

#include <functional>
#include <optional>
#include <span>
#include <string_view>

namespace tally::reports
{

/// What a report is asked for and works with. Days left invalid mean: as far as the book goes, or today.
struct ReportContext {
    storage::Database &database;
    const journal::RecordQuery &records;
    RecordKey us; ///< whose stock it is about; everybody's if none
    QDate today;
    QDate from = {};
    QDate to = {};
    QDate on = {};
    /// What things cost. Handed in, as it is worked out elsewhere and no report invents it; without it none about money
    /// is made. Used on the thread the report runs on.
    resources::CostLedger *costs = nullptr;
    QString currency = {}; ///< the book's own
    /// Called now and then; false ends the report with Error "job.cancelled".
    std::function<bool(std::int64_t done, std::int64_t total)> progress = {};

    [[nodiscard]] QDate lastDay() const { return to.isValid() ? to : today; }
    [[nodiscard]] QDate day() const { return on.isValid() ? on : today; }
};

/// One report: what it is called and how its table is made.
struct Definition {
    enum class Asks { Nothing, Day, Span };
    const char *id;    ///< "balance"
    const char *title; ///< untranslated, context "Report"
    const char *about; ///< one sentence, untranslated, context "Report"
    Asks asks = Asks::Nothing;
    bool needsCost = false; ///< made only where costs are handed in
    Result<Table> (*run)(const ReportContext &context) = nullptr;
};

/// All reports in the order they are offered.
[[nodiscard]] std::span<const Definition> definitions();
/// Null if there is none of that name.
[[nodiscard]] const Definition *findDefinition(std::string_view id);
/// Runs the report and puts name and days on its table. Error "report.unknown", "report.noCost", "report.span" (from
/// lies after to), "job.cancelled", storage errors.
[[nodiscard]] Result<Table> runReport(std::string_view id, const ReportContext &context);

/// One entry behind a row: what it did to what the row tells of.
struct EntryLine {
    RecordKey event;
    QString action; ///< camelCase
    QDate day;
    Decimal owned;
    Decimal onhand;
    QString unit;
    RecordKey provider;
    RecordKey receiver;
    RecordKey process; ///< it came out of or went into
};

/// The entries behind a row, newest first, at most `limit`.
[[nodiscard]] Result<std::vector<EntryLine>> entriesBehind(const ReportContext &context, const Row &row, int limit);

/// Words of reports, in the language of the running program.
[[nodiscard]] QString words(const char *text);

} // namespace tally::reports
