// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/production/recipequery.h"

#include "core/base/bookkeys.h"
#include "core/storage/statement.h"

namespace tally::production
{

namespace
{

std::optional<Quantity> quantityAt(const storage::Statement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return Quantity{row.decimal(column), row.text(column + 1)};
}

template<typename Row, typename Read>
Result<std::vector<Row>> readAll(storage::Statement statement, int book, Read &&read)
{
    statement.bind(firstKeyOf(book), firstKeyOf(book + 1));
    std::vector<Row> rows;
    while (true) {
        TALLY_TRY(const bool more, statement.next());
        if (!more)
            return rows;
        rows.push_back(read(statement));
    }
}

} // namespace

Result<std::vector<RecipeRow>> RecipeQuery::recipes(int book) const
{
    return readAll<RecipeRow>(
        m_database.prepare("SELECT id, name, primary_output FROM recipe WHERE id >= ? AND id < ? ORDER BY id"), book,
        [](const storage::Statement &row) {
            return RecipeRow{row.key(0), row.text(1), row.key(2)};
        });
}

Result<std::vector<RecipeProcessRow>> RecipeQuery::processes(int book) const
{
    return readAll<RecipeProcessRow>(
        m_database.prepare("SELECT p.id, coalesce(p.recipe, (SELECT min(owner) FROM recipe_listing WHERE member = "
                           "p.id)), p.name, p.process_conforms_to, p.duration_value, p.duration_unit FROM "
                           "recipe_process AS p WHERE p.id >= ? AND p.id < ? ORDER BY p.id"),
        book, [](const storage::Statement &row) {
            return RecipeProcessRow{row.key(0), row.key(1), row.text(2), row.key(3), quantityAt(row, 4)};
        });
}

Result<std::vector<RecipeFlowRow>> RecipeQuery::flows(int book) const
{
    // A flow that names its process itself is not looked up among what processes list.
    return readAll<RecipeFlowRow>(
        m_database.prepare(
            "SELECT f.id, coalesce(f.process, listed.owner) AS step, coalesce(listed.is_input, f.is_input), f.action, "
            "f.conforms_to, f.quantity, f.unit, f.effort, f.effort_unit, f.stage, f.state FROM recipe_flow AS f "
            "LEFT JOIN recipe_listing AS listed ON f.process IS NULL AND listed.member = f.id "
            "WHERE f.id >= ? AND f.id < ? AND step IS NOT NULL ORDER BY f.id, step"),
        book, [](const storage::Statement &row) {
            return RecipeFlowRow{row.key(0),         row.key(1),         row.integer(2) != 0, row.text(3), row.key(4),
                                 quantityAt(row, 5), quantityAt(row, 7), row.key(9),          row.text(10)};
        });
}

Result<std::vector<RecipeUse>> RecipeQuery::usesOf(RecordKey item) const
{
    storage::Statement row = m_database.prepare(
        "SELECT p.recipe, coalesce(nullif(r.name, ''), p.name, ''), coalesce(listed.is_input, f.is_input), f.quantity, "
        "f.unit FROM recipe_flow AS f "
        "LEFT JOIN recipe_listing AS listed ON f.process IS NULL AND listed.member = f.id "
        "JOIN recipe_process AS p ON p.id = coalesce(f.process, listed.owner) LEFT JOIN recipe AS r ON r.id = p.recipe "
        "WHERE f.conforms_to = ?1 AND f.id >= ?2 AND f.id < ?3 ORDER BY f.id");
    row.bind(item, firstKeyOf(LogNo::OwnBook), firstKeyOf(LogNo::OwnBook + 1));
    std::vector<RecipeUse> uses;
    while (true) {
        TALLY_TRY(const bool more, row.next());
        if (!more)
            return uses;
        uses.push_back({row.key(0), row.text(1), row.integer(2) != 0, quantityAt(row, 3)});
    }
}

} // namespace tally::production
