// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importreport.h"
#include "core/journal/recordservice.h"
#include "core/resources/eventservice.h"

#include <functional>
#include <QByteArray>

namespace tally::exchange
{

/// Reads a JSON-LD document of ValueFlows records (FORMATS §5) into a book: repairs what can be repaired, reports it,
/// refuses the whole document if one record must be refused. Record order is document order, definitions before uses.
class JsonLdImport
{
public:
    JsonLdImport(journal::Recorder &recorder, const journal::RecordQuery &records,
                 journal::RecordService &recordService, const resources::ResourceQuery &resources,
                 resources::EventService &events);

    /// `progress(done, total)` in records; returning false cancels with Error "job.cancelled" and nothing recorded.
    /// Error "import.syntax" (with offset), "import.refused" (names the record's id and the reason).
    [[nodiscard]] Result<ImportReport> run(const QByteArray &document, bool dryRun,
                                           const std::function<bool(std::int64_t, std::int64_t)> &progress = {});

private:
    journal::Recorder &m_recorder;
    const journal::RecordQuery &m_records;
    journal::RecordService &m_recordService;
    const resources::ResourceQuery &m_resources;
    resources::EventService &m_events;
};

} // namespace tally::exchange
