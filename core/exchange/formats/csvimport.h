// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/formats/csvprofile.h"
#include "core/exchange/importreport.h"
#include "core/journal/recordservice.h"
#include "core/resources/eventservice.h"

#include <functional>
#include <QByteArray>
#include <QDate>

namespace tally::exchange
{

/// What came of a file: how it was understood, and one row for each line that could not be taken.
struct CsvReport {
    ImportReport report;
    std::int64_t lines = 0; ///< rows of the file, without its titles
    bool isRefused = false; ///< some line could not be taken, so that nothing was recorded
    Decimal value;          ///< of opening stock, in the book's currency
    QStringList understood; ///< sentences: what parts the cells, how amounts and dates are written
};

/// Reads items, opening stock or movements from a CSV file into a book: every line or none. Titles, delimiter, decimal
/// sign and order of dates come from the profile or are found out, and where they cannot be told for sure the file is
/// refused.
class CsvImport
{
public:
    /// `us` is whose stock it is; opening stock and movements need it. `today` dates opening stock without a day.
    CsvImport(journal::Recorder &recorder, const journal::RecordQuery &records, journal::RecordService &recordService,
              const resources::ResourceQuery &resources, resources::EventService &events, RecordKey us, QDate today)
        : m_recorder(recorder)
        , m_records(records)
        , m_recordService(recordService)
        , m_resources(resources)
        , m_events(events)
        , m_us(us)
        , m_today(today)
    {
    }

    using Progress = std::function<bool(std::int64_t, std::int64_t)>;
    /// `progress(done, total)` in lines; returning false cancels with Error "job.cancelled" and nothing recorded. A
    /// needed column that is missing, amounts or dates that are written in several ways or could be read in two: a
    /// refused report whose rows say so. Error "csv.nobody" (the book does not say whose it is), those of readCsv, and
    /// of the medium.
    [[nodiscard]] Result<CsvReport> run(const QByteArray &bytes, const CsvProfile &profile, bool dryRun,
                                        const Progress &progress = {});

private:
    journal::Recorder &m_recorder;
    const journal::RecordQuery &m_records;
    journal::RecordService &m_recordService;
    const resources::ResourceQuery &m_resources;
    resources::EventService &m_events;
    RecordKey m_us;
    QDate m_today;
};

} // namespace tally::exchange
