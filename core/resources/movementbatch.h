// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/recordservice.h"
#include "core/resources/eventservice.h"
#include "core/resources/movementreader.h"

namespace tally::resources
{

/// What recording one line did.
struct MovementAdded {
    std::vector<RecordKey>
        entries; ///< in the order recorded: what had to be there first, then the event; none for none of it
    std::vector<Effect> effects;
    journal::Issues warnings;
    QString code; ///< lot or serial number of the goods; empty if they have none
    bool isNewItem = false;
    std::optional<Decimal> cost; ///< in the book's currency, if told
};

/// Records lines of movements in one recording, each seeing what those before it did. Never commits.
class MovementBatch
{
public:
    MovementBatch(MovementReader reader, journal::Recording &recording, const journal::RecordService &records,
                  const EventService &events, const ResourceQuery &resources)
        : m_reader(std::move(reader))
        , m_recording(recording)
        , m_records(records)
        , m_events(events)
        , m_resources(resources)
    {
    }
    /// A line that is refused leaves no event; what it had to record first may be left in the recording, so a recording
    /// with a refused line is not to be committed. Errors of MovementReader and EventService.
    [[nodiscard]] Result<MovementAdded> add(const MovementLine &line);

private:
    Outcome prepare(Movement &movement, MovementAdded &added);
    [[nodiscard]] Result<RecordKey> record(const char *cls, Json members, MovementAdded &added);
    MovementReader m_reader;
    journal::Recording &m_recording;
    const journal::RecordService &m_records;
    const EventService &m_events;
    const ResourceQuery &m_resources;
};

} // namespace tally::resources
