// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

/// Tables of PromiseProjection. Keys are record keys as integers, quantities are millionths.
namespace tally::resources::promiseschema
{

inline constexpr std::string_view Tables = R"sql(
CREATE TABLE promise ( -- commitments, intents and claims as they stand now
    id INTEGER PRIMARY KEY, -- record key
    recorded TEXT NOT NULL, -- members it was recorded with, canonical JSON
    class TEXT NOT NULL, -- Commitment, Intent or Claim
    action TEXT NOT NULL, -- ValueFlows name, camelCase; empty if it names none
    provider INTEGER, -- agent
    receiver INTEGER, -- agent
    conforms_to INTEGER, -- specification
    resource INTEGER, -- stock record
    input_of INTEGER, -- process
    output_of INTEGER, -- process
    planned_within INTEGER, -- plan, named by itself or as independent demand
    stage INTEGER, -- process specification
    state TEXT, -- wanted state
    due TEXT, -- as recorded: due, else hasPointInTime, hasEnd, hasBeginning
    quantity INTEGER NOT NULL, -- resource quantity, else effort quantity; 0 if it names neither
    unit TEXT, -- unit of quantity; NULL if there is none
    is_effort INTEGER NOT NULL, -- 1 if quantity is the effort quantity
    finished INTEGER NOT NULL, -- 1 if said to be done with
    settled INTEGER NOT NULL, -- 1 if what was done towards it reaches its quantity
    reversed_by INTEGER -- first entry that took it back; NULL while it stands
) STRICT;
--;;
CREATE TABLE fulfilment ( -- what was done or committed towards promises; acts taken back are not in it
    promise INTEGER NOT NULL, -- commitment fulfilled, intent satisfied or claim settled
    act INTEGER NOT NULL, -- the event, or the commitment that satisfies an intent
    relation TEXT NOT NULL, -- fulfills, satisfies or settles
    position INTEGER NOT NULL, -- place among the promises the act names so
    amount INTEGER, -- resource quantity of the whole act
    unit TEXT,
    effort INTEGER, -- effort quantity of the whole act
    effort_unit TEXT,
    quantity INTEGER NOT NULL, -- what of it counts for this promise, in the promise's unit
    PRIMARY KEY (promise, act, relation)
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX fulfilment_act ON fulfilment(act);
--;;
CREATE TABLE promise_change ( -- later changes of members
    record INTEGER NOT NULL, -- promise changed
    t INTEGER NOT NULL, -- clock reading of the change
    entry INTEGER NOT NULL, -- the entry that changes it
    members TEXT NOT NULL, -- its body, canonical JSON
    reversed_by INTEGER, -- first entry that took the change back; NULL while it stands
    PRIMARY KEY (record, t, entry)
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX promise_change_entry ON promise_change(entry);
)sql";

inline constexpr std::string_view Indexes = R"sql(
CREATE INDEX promise_class ON promise(class);
--;;
CREATE INDEX promise_spec ON promise(conforms_to) WHERE conforms_to IS NOT NULL;
--;;
CREATE INDEX promise_input ON promise(input_of) WHERE input_of IS NOT NULL;
--;;
CREATE INDEX promise_output ON promise(output_of) WHERE output_of IS NOT NULL;
--;;
CREATE INDEX promise_plan ON promise(planned_within) WHERE planned_within IS NOT NULL;
--;;
-- Few of all promises are open at a time: what is due is found without passing the kept ones.
CREATE INDEX promise_open ON promise(class, due) WHERE settled = 0 AND finished = 0 AND reversed_by IS NULL;
)sql";

inline constexpr std::array Names = {"promise", "fulfilment", "promise_change"};

} // namespace tally::resources::promiseschema
