// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unit.h"
#include "core/journal/issue.h"
#include "core/journal/recorder.h"
#include "core/journal/recordquery.h"
#include "core/resources/eventdraft.h"
#include "core/resources/resourcequery.h"

#include <vector>

namespace tally::resources
{

/// What recording a draft would do to one record, in its own unit: for "Cotton store 100 kg → 75 kg" before, not after.
struct Effect {
    RecordKey resource; ///< none for a record still to be created
    QString name;
    QString unit;
    Decimal onhandBefore;
    Decimal onhandAfter;
    Decimal accountingBefore;
    Decimal accountingAfter;
};

/// The members an action makes sense with; a form shows these and no others.
struct ActionForm {
    bool resource = false;
    bool mayCreateResource = false;
    bool toResource = false;
    bool mayCreateToResource = false;
    bool quantity = false;
    bool effort = false;
    bool process = false; ///< input or output, whichever the action is
    bool toLocation = false;
    bool state = false;
};

/// Checks and records economic events (DESIGN §5).
class EventService
{
public:
    EventService(journal::Recorder &recorder, const journal::RecordQuery &records, const ResourceQuery &resources,
                 const UnitTable &units = UnitTable::shipped());

    [[nodiscard]] static ActionForm form(ActionId action);
    /// Refusals: missing or foreign unit, negative quantity without `corrects`, a correction that does not fit its
    /// subject or takes it below zero, a claim settled beyond its open balance, a record where the action has none, an
    /// unknown reference, a serial with a quantity other than 1, negative stock where the specification says so, use of
    /// what is in quarantine, more given out as certified than a lot's certificate covers.
    /// Warnings: stock below zero, modified quantity other than the accepted one.
    [[nodiscard]] journal::Issues check(const EventDraft &draft) const;
    /// Effects the draft would have now; empty while it cannot be recorded.
    [[nodiscard]] Result<std::vector<Effect>> preview(const EventDraft &draft) const;
    [[nodiscard]] Result<RecordKey> record(const EventDraft &draft);
    /// Adds one to a recording under way; refused drafts are not added. Warnings go to `warnings` when given.
    [[nodiscard]] Result<RecordKey> add(journal::Recording &recording, const EventDraft &draft,
                                        journal::Issues *warnings = nullptr) const;
    /// Takes an entry back by a reversal. Error "reverse.again", "reverse.used" (a record it made is used by later
    /// events), "reverse.notFound".
    [[nodiscard]] Result<RecordKey> reverse(RecordKey entry);
    [[nodiscard]] Result<RecordKey> addReversal(journal::Recording &recording, RecordKey entry) const;

private:
    [[nodiscard]] Outcome checkRecordFree(RecordKey entry) const;
    [[nodiscard]] Outcome checkChangeStands(RecordKey entry) const;
    journal::Recorder &m_recorder;
    const journal::RecordQuery &m_records;
    const ResourceQuery &m_resources;
    const UnitTable &m_units;
};

} // namespace tally::resources
