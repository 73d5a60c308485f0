// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/journal/journal.h"

namespace tally::journal
{

/// What one desk's change says a member should be.
struct ContestedValue {
    RecordKey change; ///< the entry that says so
    Json value;
};

/// A member that two desks changed without knowing of each other, to different values. The tables show the last of
/// them until a person decides.
struct Contest {
    RecordKey record;
    QString cls; ///< the record's class
    std::string member;
    std::vector<ContestedValue> values; ///< two or more, in the order in which they are laid over the record
};

/// Finds members of records on which desks disagree (DESIGN §7): a unit, who is assigned, whether work is finished. All
/// other members follow the causally later change without asking. Reads only; RecordService::settle decides.
class ContestQuery
{
public:
    explicit ContestQuery(const Journal &journal)
        : m_journal(journal)
    {
    }
    /// Whether a disagreement over that member of that class is put before a person.
    [[nodiscard]] static bool asksAPerson(std::string_view cls, std::string_view member);
    /// Every undecided member of our book's records, in the order of the records.
    [[nodiscard]] Result<std::vector<Contest>> open() const;
    /// Those of one record.
    [[nodiscard]] Result<std::vector<Contest>> of(RecordKey record) const;

private:
    [[nodiscard]] Result<std::vector<RecordKey>> candidates() const;
    [[nodiscard]] Result<bool> saw(RecordKey later, RecordKey earlier) const;
    Outcome dropSuperseded(std::vector<ContestedValue> &values) const;
    const Journal &m_journal;
};

} // namespace tally::journal
