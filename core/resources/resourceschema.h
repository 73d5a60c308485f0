// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

/// Tables of ResourceProjection. Keys are record keys as integers, quantities are millionths, `t` is a clock reading.
/// The indexes made with the tables serve the projection itself; those that only serve queries wait until a replay is
/// done.
namespace tally::resources::resourceschema
{

inline constexpr std::string_view Tables = R"sql(
-- Economic events as recorded; what they did to stock stands in movement.
CREATE TABLE economic_event (
    id INTEGER PRIMARY KEY, -- record key
    t INTEGER NOT NULL, -- clock reading; with id the place in the causal order
    action TEXT NOT NULL, -- ValueFlows name, camelCase
    provider INTEGER, -- agent
    receiver INTEGER, -- agent
    resource INTEGER, -- stock record taken from, or given to by outputs (resourceInventoriedAs)
    to_resource INTEGER, -- stock record given to (toResourceInventoriedAs)
    input_of INTEGER, -- process
    output_of INTEGER, -- process
    conforms_to INTEGER, -- specification the event itself names
    quantity INTEGER, -- resource quantity in millionths of unit
    unit TEXT, -- unit of quantity; NULL if there is none
    effort INTEGER, -- effort quantity in millionths of effort_unit
    effort_unit TEXT, -- unit of effort; NULL if there is none
    at TEXT, -- when it happened, as recorded: hasPointInTime, else hasEnd, else hasBeginning
    day INTEGER, -- Julian day number of at; NULL if it tells no day
    to_location INTEGER, -- place
    at_location INTEGER, -- place
    state TEXT, -- state it gives
    corrects INTEGER, -- event it corrects
    note TEXT, -- its note as it stands now
    reversed_by INTEGER -- first entry that took it back; NULL while it stands
) STRICT;
--;;
CREATE INDEX economic_event_output ON economic_event(output_of) WHERE output_of IS NOT NULL;
--;;
CREATE INDEX economic_event_combine ON economic_event(input_of) WHERE action = 'combine';
--;;
CREATE INDEX economic_event_corrects ON economic_event(corrects) WHERE corrects IS NOT NULL;
--;;
-- Stock records: what was said of them, and the fold of their movements.
CREATE TABLE economic_resource (
    id INTEGER PRIMARY KEY, -- record key: a part of the event that made it
    recorded TEXT NOT NULL, -- members it was recorded with, canonical JSON
    name TEXT NOT NULL, -- as it stands now
    spec INTEGER, -- specification it conforms to
    serial TEXT, -- tracking identifier; NULL if it has none
    lot INTEGER, -- batch or lot record
    inherited INTEGER, -- accountable agent of the record it was split off from, at that moment
    unit TEXT, -- unit of all its quantities; NULL until known
    accounting INTEGER NOT NULL, -- quantity its accountable agent has rights to
    onhand INTEGER NOT NULL, -- quantity at hand here
    accountable INTEGER, -- agent
    custodian INTEGER, -- agent who has it in hand
    location INTEGER, -- place
    stage INTEGER, -- process specification last gone through
    state TEXT, -- last state given
    contained_in INTEGER, -- stock record that holds it
    movements INTEGER NOT NULL, -- standing events that touch it; a record without any is not listed
    last_t INTEGER NOT NULL, -- place of the last of them
    last_event INTEGER
) STRICT;
--;;
CREATE INDEX economic_resource_spec ON economic_resource(spec) WHERE spec IS NOT NULL;
--;;
-- What each standing event did to each record it touches, in the record's unit.
CREATE TABLE movement (
    resource INTEGER NOT NULL, -- stock record
    t INTEGER NOT NULL, -- place of the event
    event INTEGER NOT NULL,
    accounting INTEGER NOT NULL, -- change of the accounting quantity
    onhand INTEGER NOT NULL, -- change of the on-hand quantity
    PRIMARY KEY (resource, t, event)
) STRICT, WITHOUT ROWID;
--;;
CREATE TABLE process ( -- processes as they stand now
    id INTEGER PRIMARY KEY, -- record key
    recorded TEXT NOT NULL, -- members it was recorded with, canonical JSON
    name TEXT NOT NULL,
    based_on INTEGER, -- process specification: the stage of what comes out
    planned_within INTEGER -- plan
) STRICT;
--;;
CREATE TABLE resource_specification ( -- what stock needs to know of specifications
    id INTEGER PRIMARY KEY, -- record key
    recorded TEXT NOT NULL, -- members it was recorded with, canonical JSON
    name TEXT NOT NULL,
    unit TEXT, -- defaultUnitOfResource: the unit of its records
    never_negative INTEGER NOT NULL -- 1 if stock below zero is refused
) STRICT;
--;;
CREATE TABLE resource_change ( -- later changes of members of records, specifications, processes and events
    record INTEGER NOT NULL, -- what is changed
    t INTEGER NOT NULL, -- clock reading of the change
    entry INTEGER NOT NULL, -- the entry that changes it
    members TEXT NOT NULL, -- its body, canonical JSON
    reversed_by INTEGER, -- first entry that took the change back; NULL while it stands
    PRIMARY KEY (record, t, entry)
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX resource_change_entry ON resource_change(entry);
)sql";

inline constexpr std::string_view Indexes = R"sql(
CREATE INDEX economic_event_input ON economic_event(input_of) WHERE input_of IS NOT NULL;
--;;
CREATE INDEX economic_resource_serial ON economic_resource(serial) WHERE serial IS NOT NULL;
--;;
CREATE INDEX economic_resource_lot ON economic_resource(lot) WHERE lot IS NOT NULL;
--;;
-- What a person has to look at, found without passing everything else.
CREATE INDEX economic_resource_short ON economic_resource(movements) WHERE onhand < 0 OR accounting < 0;
--;;
CREATE INDEX economic_resource_keeps ON economic_resource(lot) WHERE lot IS NOT NULL AND onhand > 0;
--;;
-- By the day it is told to have happened, for charts of the last weeks.
CREATE INDEX economic_event_day ON economic_event(day) WHERE day IS NOT NULL AND reversed_by IS NULL;
--;;
-- What may be a use of goods, by the day, found without passing everything that was counted and moved.
CREATE INDEX economic_event_use ON economic_event(day) WHERE day IS NOT NULL AND reversed_by IS NULL
    AND action IN ('consume', 'transfer', 'transferAllRights');
)sql";

inline constexpr std::array Names = {"economic_event", "economic_resource",      "movement",
                                     "process",        "resource_specification", "resource_change"};

} // namespace tally::resources::resourceschema
