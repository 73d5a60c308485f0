// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "app/cli/costtext.h"
#include "core/book/ownagent.h"
#include "core/resources/cost/costledger.h"

#include <algorithm>
#include <map>

namespace tally::cli
{

using resources::CostAmount;
using resources::ItemValue;

namespace
{

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("on"), QStringLiteral("As of the end of DATE (2026-04-30)."), QStringLiteral("DATE")},
        {QStringLiteral("by"), QStringLiteral("Add values up by place or category."), QStringLiteral("GROUP")},
        {QStringLiteral("loose"), QStringLiteral("Freight and other further costs that no goods took on.")},
        {QStringLiteral("issues"), QStringLiteral("With ITEM: what left the stock, and what it cost.")},
    });
}

Result<QDate> dayOf(const Call &call)
{
    if (!call.has("on"))
        return QDate();
    const QDate day = QDate::fromString(call.option("on"), Qt::ISODate);
    if (!day.isValid())
        return misused("cost.date", QT_TRANSLATE_NOOP("Error", "“%1” is no date such as 2026-04-30."),
                       {call.option("on")});
    return day;
}

Result<RecordKey> itemOf(const Call &call, const book::Book &book)
{
    TALLY_TRY(const RecordKey byName, book.records().byLabel("ResourceSpecification", call.argument(1)));
    TALLY_TRY(const RecordKey item, byName ? Result<RecordKey>(byName) : Call::record(book, call.argument(1)));
    TALLY_TRY(const auto row, book.records().find(item));
    if (!row || row->cls != u"ResourceSpecification")
        return refused("cost.noItem", QT_TRANSLATE_NOOP("Error", "“%1” is no kind of item."), {call.argument(1)});
    return item;
}

/// Sums of a group: what stands in different currencies stays apart.
struct Group {
    std::map<QString, Decimal> value;
    Outcome add(const std::vector<CostAmount> &amounts)
    {
        for (const CostAmount &amount : amounts) {
            TALLY_TRY(value[amount.currency], tally::add(value[amount.currency], amount.amount));
        }
        return {};
    }
    [[nodiscard]] std::vector<CostAmount> amounts() const
    {
        std::vector<CostAmount> list;
        for (const auto &[currency, amount] : value)
            list.push_back({currency, amount});
        return list;
    }
};

using Groups = std::map<QString, Group>;

/// An item in several categories counts in the first, so that the groups add up to the whole.
Result<Groups> grouped(const journal::RecordQuery &records, const std::vector<ItemValue> &values, const QString &by,
                       bool json)
{
    const auto placeName = [&](RecordKey place) {
        if (!place)
            return Result<QString>(QString());
        return json ? records.publicId(place) : records.title(place);
    };
    Groups groups;
    for (const ItemValue &value : values) {
        if (by == u"category") {
            TALLY_CHECK(groups[value.item.categories.value(0)].add(value.value));
            continue;
        }
        for (const resources::ValueShare &place : value.places) {
            TALLY_TRY(const QString name, placeName(place.where));
            TALLY_CHECK(groups[name].add(place.value));
        }
    }
    return groups;
}

void showGroups(Console &console, const Groups &groups, const QString &by)
{
    if (console.json()) {
        Json::Array rows;
        for (const auto &[name, group] : groups)
            rows.emplace_back(Json::Object{{by.toStdString(), name.isEmpty() ? Json() : Json(name)},
                                           {"value", amountsJson(group.amounts())}});
        console.print(Json(std::move(rows)));
        return;
    }
    TextTable table{
        {{by == u"place" ? QStringLiteral("Place") : QStringLiteral("Category")}, {QStringLiteral("Value"), true}}, {}};
    for (const auto &[name, group] : groups)
        table.rows.push_back({name.isEmpty() ? QStringLiteral("–") : name, amountsText(group.amounts())});
    console.print(table);
}

Outcome showLoose(Call &call, const book::Book &book, const std::vector<resources::LooseCost> &loose)
{
    if (!call.console().json()) {
        for (const resources::LooseCost &cost : loose)
            call.console().print(
                QStringLiteral("Laid on no goods: %1 (%2)").arg(amountsText({cost.amount}), toText(cost.entry)));
        return {};
    }
    Json::Array rows;
    for (const resources::LooseCost &cost : loose) {
        TALLY_TRY(const QString entry, book.records().publicId(cost.entry));
        rows.emplace_back(
            Json::Object{{"amount", format(cost.amount.amount)}, {"currency", cost.amount.currency}, {"entry", entry}});
    }
    call.console().print(Json(std::move(rows)));
    return {};
}

Outcome showAll(Call &call, const book::Book &book, const std::vector<ItemValue> &values,
                const std::vector<resources::LooseCost> &loose)
{
    Console &console = call.console();
    if (console.json()) {
        Json::Array rows;
        for (const ItemValue &value : values) {
            TALLY_TRY(Json row, itemJson(book.records(), value));
            rows.push_back(std::move(row));
        }
        console.print(Json(std::move(rows)));
        return {};
    }
    TextTable table{{{QStringLiteral("Item")},
                     {QStringLiteral("Owned"), true},
                     {QStringLiteral("Unit")},
                     {QStringLiteral("Method")},
                     {QStringLiteral("Each"), true},
                     {QStringLiteral("Value"), true},
                     {QStringLiteral("")}},
                    {}};
    Group sum;
    for (const ItemValue &value : values) {
        if (!value.quantity.isZero() || !value.value.empty() || !value.notes.empty())
            table.rows.push_back(itemLine(value));
        TALLY_CHECK(sum.add(value.value));
    }
    console.print(table);
    console.print(QStringLiteral("In all: %1").arg(amountsText(sum.amounts())));
    return showLoose(call, book, loose);
}

Outcome showItem(Call &call, const book::Book &book, resources::CostLedger &costs, QDate on)
{
    TALLY_TRY(const RecordKey item, itemOf(call, book));
    TALLY_TRY(const ItemValue value, costs.value(item, on));
    TALLY_TRY(const auto layers, costs.layers(item, on));
    TALLY_TRY(auto issues, call.has("issues") ? costs.issues(item) : std::vector<resources::IssueRow>());
    issues.erase(std::remove_if(issues.begin(), issues.end(),
                                [&](const resources::IssueRow &row) { return on.isValid() && row.day > on; }),
                 issues.end());
    if (call.console().json()) {
        TALLY_TRY(Json row, itemJson(book.records(), value));
        TALLY_TRY(row["layers"], layersJson(book.records(), layers));
        if (call.has("issues")) {
            TALLY_TRY(row["issues"], issuesJson(book.records(), issues));
        }
        call.console().print(row);
        return {};
    }
    printItem(call.console(), value, layers);
    if (call.has("issues"))
        printIssues(call.console(), issues);
    return {};
}

Outcome run(Call &call)
{
    TALLY_TRY(const QDate on, dayOf(call));
    const QString by = call.option("by");
    if (call.has("by") && by != u"place" && by != u"category")
        return misused("cost.by", QT_TRANSLATE_NOOP("Error", "Values add up by place or category, not by “%1”."), {by});
    TALLY_TRY(book::Book * book, call.open(book::Access::Read));
    TALLY_TRY(const RecordKey us, book::ownAgent(*book));
    resources::CostLedger costs(book->database(), book->records(), {us, book->identity().currency});
    if (call.arguments().size() > 1)
        return showItem(call, *book, costs, on);
    if (call.has("loose")) {
        TALLY_TRY(const auto loose, costs.laidNowhere(on));
        return showLoose(call, *book, loose);
    }
    TALLY_TRY(const std::vector<ItemValue> values, costs.values(on));
    if (!call.has("by")) {
        TALLY_TRY(const auto loose, costs.laidNowhere(on));
        return showAll(call, *book, values, loose);
    }
    TALLY_TRY(const Groups groups, grouped(book->records(), values, by, call.console().json()));
    showGroups(call.console(), groups, by);
    return {};
}

} // namespace

const Verb CostVerb{"cost",
                    "BOOK [ITEM] [--on DATE] [--by GROUP] [--issues] [--loose]",
                    "What the stock cost: its value, the layers behind it, and what each issue took from them.",
                    1,
                    2,
                    addOptions,
                    run};

} // namespace tally::cli
