// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "core/base/vocabulary.h"
#include "core/exchange/formats/jsonldexport.h"

namespace tally::cli
{

namespace
{

QString shown(const Json &value)
{
    if (value["hasNumericalValue"].isText())
        return value["hasNumericalValue"].qtext() + u' ' + value["hasUnit"].qtext();
    if (value.isArray()) {
        QStringList parts;
        for (const Json &element : value.array())
            parts.append(shown(element));
        return parts.join(QStringLiteral(", "));
    }
    if (value.isObject())
        return value["name"].isText() ? value["name"].qtext() : value["id"].qtext();
    if (value.isBool())
        return value.boolean() ? QStringLiteral("yes") : QStringLiteral("no");
    return value.qtext();
}

// Columns: the members that occur, id first, the rest as JSON orders them.
TextTable tableOf(const std::vector<Json> &rows)
{
    std::vector<std::string> names{"id"};
    for (const Json &row : rows) {
        for (const auto &[name, value] : row.object()) {
            if (name.front() != '@' && std::find(names.begin(), names.end(), name) == names.end())
                names.push_back(name);
        }
    }
    TextTable table;
    for (const std::string &name : names)
        table.columns.push_back({QString::fromStdString(name)});
    for (const Json &row : rows) {
        QStringList cells;
        for (const std::string &name : names)
            cells.append(shown(row[name]));
        table.rows.push_back(cells);
    }
    return table;
}

Outcome run(Call &call)
{
    TALLY_TRY(book::Book * book, call.open(book::Access::Read));
    const exchange::JsonLdExport exporter(book->journal(), book->records(), book->resources());
    TALLY_TRY(std::vector<Json> rows, exporter.list(call.argument(1).toStdString()));
    if (call.console().json())
        call.console().print(Json(Json::Array(std::move(rows))));
    else
        call.console().print(tableOf(rows));
    return {};
}

} // namespace

const Verb ListVerb{
    "list", "BOOK KIND", "List records of a kind: event, process, plan, intent, commitment, claim, agent, resource …",
    2,      2,           nullptr,
    run};

} // namespace tally::cli
