// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/formats/jsonldorder.h"
#include "core/journal/recordservice.h"
#include "core/resources/eventservice.h"

namespace tally::exchange
{

/// What one import works with, shared by the classes that do its parts.
struct JsonLdSession {
    JsonLdDocument &document;
    JsonLdContext &context;
    ReportBuilder &report;
    const JsonLdSurvey &survey;
    const JsonLdOrder &order;
    JsonLdValues &values; ///< bound to the element being read
    journal::Recording &recording;
    const journal::Journal &journal;
    const journal::RecordQuery &records;
    const journal::RecordService &recordService;
    const resources::ResourceQuery &resources;
    const resources::EventService &events;
    std::int64_t firstNew = 0; ///< index of the first entry of this import in our log
    std::int64_t recorded = 0;
    std::int64_t skipped = 0;
    /// Whether this import made the record.
    [[nodiscard]] bool isNew(RecordKey key) const { return key.log() == journal.ownLog() && key.index() >= firstNew; }
};

/// The document's refusal: names the record by its id in the document, or by its place if it has none.
[[nodiscard]] tl::unexpected<Error> refusedRecord(const JsonLdSession &session, int record, const Error &reason);

} // namespace tally::exchange
