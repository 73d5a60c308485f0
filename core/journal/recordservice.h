// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/issue.h"
#include "core/journal/recorder.h"
#include "core/journal/recordquery.h"

namespace tally::vocabulary
{
struct Property;
}

namespace tally::journal
{

/// A record of a class that needs no rules beyond the vocabulary's: agents, specifications, places, processes, plans,
/// recipes, agreements, intents, commitments, claims, proposals. Members use ValueFlows names; references are record
/// ids.
struct RecordDraft {
    std::string cls; ///< "Person"
    Json members;    ///< object, may nest parts with their own "@type"
    QString alias;   ///< foreign id, kept as "@id"; null if none
};

/// Checks and records such records; economic events have their own service.
class RecordService
{
public:
    RecordService(Recorder &recorder, const RecordQuery &records);
    /// Unknown class or member, reference to nothing or to the wrong class, malformed quantity, date or unit.
    [[nodiscard]] Issues check(const RecordDraft &draft) const;
    /// Records one in a transaction of its own.
    [[nodiscard]] Result<RecordKey> record(const RecordDraft &draft);
    /// Adds one to a recording under way, checked.
    [[nodiscard]] Result<RecordKey> add(Recording &recording, const RecordDraft &draft) const;
    /// Changes members of a record (an entry with op "set"); null takes a member away.
    [[nodiscard]] Result<RecordKey> change(RecordKey subject, const Json &members);
    /// Decides contested members (an entry with op "resolve"). Error "record.notContested" unless desks disagree over
    /// every one of them, and those of `change`.
    [[nodiscard]] Result<RecordKey> settle(RecordKey subject, const Json &members);
    [[nodiscard]] EntryDraft toEntry(const RecordDraft &draft) const;

private:
    [[nodiscard]] Result<RecordKey> revise(Op op, RecordKey subject, const Json &members);
    void checkMembers(std::string_view cls, const Json &members, Issues &issues) const;
    void checkValue(const vocabulary::Property &property, const Json &value, Issues &issues) const;
    void checkQuantity(const vocabulary::Property &property, const Json &value, Issues &issues) const;
    void checkReference(const vocabulary::Property &property, const Json &value, Issues &issues) const;
    Recorder &m_recorder;
    const RecordQuery &m_records;
};

} // namespace tally::journal
