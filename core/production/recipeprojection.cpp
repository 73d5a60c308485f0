// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/production/recipeprojection.h"

#include "core/resources/memberread.h"

#include <array>

namespace tally::production
{

using resources::bindQuantity;
using resources::referenceIn;
using resources::textOrNull;

namespace
{

constexpr std::array Tables = {"recipe", "recipe_process", "recipe_flow", "recipe_listing", "recipe_change"};

constexpr std::string_view Schema = R"sql(
CREATE TABLE recipe ( -- a way of making something
    id INTEGER PRIMARY KEY, -- record key
    name TEXT,
    primary_output INTEGER, -- resource specification it is chosen for
    recorded TEXT NOT NULL -- its own members as recorded, canonical JSON
) STRICT;
--;;
CREATE TABLE recipe_process ( -- a step of a recipe
    id INTEGER PRIMARY KEY, -- record key
    recipe INTEGER, -- the recipe it is nested in
    name TEXT,
    process_conforms_to INTEGER, -- process specification, the stage its outputs reach
    duration_value INTEGER, -- millionths of the unit, from start to end whatever the quantity
    duration_unit TEXT,
    recorded TEXT NOT NULL -- its own members as recorded, canonical JSON
) STRICT;
--;;
CREATE TABLE recipe_flow ( -- what goes into a step or comes out of it, for one run of the step
    id INTEGER PRIMARY KEY, -- record key
    process INTEGER, -- the step it says it belongs to, or is nested in
    is_input INTEGER NOT NULL,
    action TEXT NOT NULL, -- camelCase
    conforms_to INTEGER, -- resource specification
    quantity INTEGER, -- millionths of the unit
    unit TEXT,
    effort INTEGER, -- millionths of the unit
    effort_unit TEXT,
    stage INTEGER, -- process specification an input has been through
    state TEXT,
    position INTEGER NOT NULL, -- order among the flows of one entry
    recorded TEXT NOT NULL -- its own members as recorded, canonical JSON
) STRICT;
--;;
CREATE TABLE recipe_listing ( -- parts that a recipe or a step names by id
    owner INTEGER NOT NULL, -- recipe or process
    member INTEGER NOT NULL, -- process or flow
    is_input INTEGER NOT NULL,
    PRIMARY KEY (owner, member, is_input)
) STRICT, WITHOUT ROWID;
--;;
CREATE TABLE recipe_change ( -- later changes of members
    record INTEGER NOT NULL, -- recipe, process or flow
    t INTEGER NOT NULL, -- clock reading of the change
    entry INTEGER NOT NULL UNIQUE, -- the entry that changes it
    members TEXT NOT NULL, -- its body, canonical JSON
    reversed_by INTEGER, -- first entry that took the change back; NULL while it stands
    PRIMARY KEY (record, t, entry)
) STRICT, WITHOUT ROWID;
)sql";

constexpr std::string_view Indexes = "CREATE INDEX recipe_listing_by_member ON recipe_listing(member)";

/// Lists whose elements have rows of their own, or of which only the ids count.
bool isListOfParts(std::string_view member)
{
    return member == "recipeIncludes" || member == "hasRecipeInput" || member == "hasRecipeOutput";
}

Json ownMembers(t1::View part)
{
    Json members = Json::Object();
    for (t1::View member = part.first(); member.exists(); member = member.next()) {
        if (!isListOfParts(member.name()))
            members[member.name()] = member.toJson();
    }
    return members;
}

int bookOf(RecordKey key)
{
    return key.log().book();
}

// Each binds the columns that members can change, then the id.

void bindRecipe(storage::Statement &row, RecordKey key, const Json &members)
{
    row.bind(textOrNull(members["name"]), referenceIn(members, "primaryOutput", bookOf(key)), key);
}

void bindProcess(storage::Statement &row, RecordKey key, const Json &members)
{
    row.bind(textOrNull(members["name"]), referenceIn(members, "processConformsTo", bookOf(key)), nullptr, nullptr,
             key);
    bindQuantity(row, 2, members["hasDuration"]);
}

void bindFlow(storage::Statement &row, RecordKey key, const Json &members)
{
    row.bind(members["action"].text(), referenceIn(members, "resourceConformsTo", bookOf(key)),
             referenceIn(members, "stage", bookOf(key)), textOrNull(members["state"]), nullptr, nullptr, nullptr,
             nullptr, key);
    bindQuantity(row, 4, members["resourceQuantity"]);
    bindQuantity(row, 6, members["effortQuantity"]);
}

constexpr resources::ChangedTable Recipes = {
    "INSERT INTO recipe (name, primary_output, id, recorded) VALUES (?, ?, ?, ?)",
    "SELECT recorded FROM recipe WHERE id = ?", "UPDATE recipe SET name = ?, primary_output = ? WHERE id = ?",
    bindRecipe};

constexpr resources::ChangedTable Processes = {
    "INSERT INTO recipe_process (name, process_conforms_to, duration_value, duration_unit, id, recorded, recipe) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)",
    "SELECT recorded FROM recipe_process WHERE id = ?",
    "UPDATE recipe_process SET name = ?, process_conforms_to = ?, duration_value = ?, duration_unit = ? WHERE id = ?",
    bindProcess};

// A flow stays with its process: to move it, take it back and record another.
constexpr resources::ChangedTable Flows = {
    "INSERT INTO recipe_flow (action, conforms_to, stage, state, quantity, unit, effort, effort_unit, id, recorded, "
    "process, is_input, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    "SELECT recorded FROM recipe_flow WHERE id = ?",
    "UPDATE recipe_flow SET action = ?, conforms_to = ?, stage = ?, state = ?, quantity = ?, unit = ?, effort = ?, "
    "effort_unit = ? WHERE id = ?",
    bindFlow};

constexpr std::array<resources::ChangedTable, 3> ChangedTables = {Recipes, Processes, Flows};
constexpr std::array<std::string_view, 1> Kinds = {"vf.recipe"};
constexpr std::array<resources::ChangedRecords, 1> Records = {
    {{Kinds, TALLY_CHANGE_LOG_SQL("recipe_change"), ChangedTables}}};
constexpr std::array<std::string_view, 4> Removals = {
    "DELETE FROM recipe WHERE id BETWEEN ?1 AND ?2", "DELETE FROM recipe_process WHERE id BETWEEN ?1 AND ?2",
    "DELETE FROM recipe_flow WHERE id BETWEEN ?1 AND ?2", "DELETE FROM recipe_listing WHERE owner BETWEEN ?1 AND ?2"};
constexpr resources::RowsLayout Layout = {"recipe", Schema, Indexes, Tables, Records, Removals};

} // namespace

RecipeProjection::RecipeProjection(storage::Database &database)
    : RowsProjection(database, Layout)
{
}

Outcome RecipeProjection::add(const journal::Entry &entry)
{
    if (entry.kind != "vf.recipe")
        return {};
    Nest nest;
    Outcome outcome;
    journal::visitParts(entry.body, [&](int number, t1::View part, std::string_view holder) {
        if (outcome)
            outcome = addPart(nest, entry.key.withPart(number), part, holder);
    });
    return outcome;
}

/// Parts come depth first, so a flow follows the process it is nested in before the next process does.
Outcome RecipeProjection::addPart(Nest &nest, RecordKey key, t1::View part, std::string_view holder)
{
    const std::string_view cls = part["@type"].raw();
    if (cls == "Recipe") {
        nest.recipe = key;
        return addRecipe(key, part);
    }
    if (cls == "RecipeProcess") {
        nest.process = key;
        return addProcess(nest, key, part);
    }
    if (cls != "RecipeFlow")
        return {};
    const bool inProcess = holder == "hasRecipeInput" || holder == "hasRecipeOutput";
    return addFlow({nest.recipe, inProcess ? nest.process : RecordKey(), holder != "hasRecipeOutput"}, key, part);
}

Outcome RecipeProjection::addRecipe(RecordKey key, t1::View part)
{
    const Json members = ownMembers(part);
    TALLY_TRY(const std::string recorded, t1::write(members, t1::Limits::composite()));
    TALLY_CHECK(insert(Recipes, key, members, recorded));
    return addListing(key, part["recipeIncludes"], false);
}

Outcome RecipeProjection::addProcess(const Nest &nest, RecordKey key, t1::View part)
{
    const Json members = ownMembers(part);
    TALLY_TRY(const std::string recorded, t1::write(members, t1::Limits::composite()));
    TALLY_CHECK(insert(Processes, key, members, recorded, nest.recipe));
    TALLY_CHECK(addListing(key, part["hasRecipeInput"], true));
    return addListing(key, part["hasRecipeOutput"], false);
}

Outcome RecipeProjection::addFlow(const Nest &nest, RecordKey key, t1::View part)
{
    const Json members = ownMembers(part);
    TALLY_TRY(const std::string recorded, t1::write(members, t1::Limits::composite()));
    const RecordKey inputOf = referenceIn(members, "recipeInputOf", bookOf(key));
    const RecordKey outputOf = referenceIn(members, "recipeOutputOf", bookOf(key));
    const RecordKey process = inputOf ? inputOf : outputOf ? outputOf : nest.process;
    const bool isInput = inputOf || (!outputOf && nest.isInput);
    return insert(Flows, key, members, recorded, process, isInput, key.part());
}

/// Nested members have rows of their own; only those named by id are listed.
Outcome RecipeProjection::addListing(RecordKey owner, t1::View members, bool isInput)
{
    for (t1::View member = members.isArray() ? members.first() : t1::View(); member.exists(); member = member.next()) {
        const auto named = parseRecordKey(member.raw(), bookOf(owner));
        if (!named)
            continue;
        storage::Statement row =
            database().prepare("INSERT OR IGNORE INTO recipe_listing (owner, member, is_input) VALUES (?, ?, ?)");
        TALLY_CHECK(row.bind(owner, *named, isInput).run());
    }
    return {};
}

} // namespace tally::production
