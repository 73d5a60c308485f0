// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/eventservice.h"
#include "core/resources/fold.h"

#include <optional>
#include <string>
#include <vector>

namespace tally::resources
{

/// One record an event not yet recorded touches.
struct TrialRecord {
    StockState state; ///< as it stands
    QString name;
    SpecificationRow spec;
    QString serial;
    bool isNew = false;
};

/// An event played on copies of the records it names, with the same step as the projection's. Records to be created
/// have keys that no book uses.
class Trial
{
public:
    [[nodiscard]] static Result<Trial> of(const EventDraft &draft, const ResourceQuery &resources);

    [[nodiscard]] StockEvent event() const;
    /// Records named, the giving one first; none twice.
    [[nodiscard]] const std::vector<TrialRecord> &records() const { return m_records; }
    /// The effect on each of records(), in their order.
    [[nodiscard]] std::vector<Effect> effects(const UnitTable &units) const;

private:
    explicit Trial(const EventDraft &draft);
    Outcome addRecord(const ResourceChoice &choice, RecordKey keyIfNew, RecordKey &named,
                      const ResourceQuery &resources);

    EventDraft m_draft;
    std::string m_unit;
    std::string m_effortUnit;
    RecordKey m_resource;
    RecordKey m_toResource;
    std::vector<TrialRecord> m_records;
};

} // namespace tally::resources
