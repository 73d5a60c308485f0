// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/countservice.h"

#include "core/resources/eventmoment.h"
#include "core/resources/itemquery.h"
#include "core/resources/memberread.h"
#include "core/resources/placetree.h"
#include "core/resources/specificationquery.h"

#include <algorithm>
#include <QCoreApplication>
#include <set>
#include <unordered_map>

namespace tally::resources
{

namespace
{

/// Where a record stands: its own place, else that of what it is packed in.
RecordKey placeOf(const ResourceRow &record, const std::unordered_map<RecordKey, const ResourceRow *> &all)
{
    const ResourceRow *at = &record;
    for (std::size_t steps = 0; at->containedIn && steps < all.size(); ++steps) {
        const auto container = all.find(at->containedIn);
        if (container == all.end())
            break;
        at = container->second;
    }
    return at->location ? at->location : record.location;
}

Decimal absolute(Decimal value)
{
    return value.isNegative() ? -value : value;
}

} // namespace

Result<std::vector<RecordKey>> CountService::candidates(const CountDraft &draft, RecordKey us) const
{
    TALLY_TRY(const auto stock, ResourceQuery(m_database).resources());
    TALLY_TRY(const PlaceTree tree, PlaceTree::read(m_database));
    TALLY_TRY(const ItemQuery::Categories categories, ItemQuery(m_database).categories());
    const std::set<RecordKey> places = draft.place ? tree.under(draft.place) : std::set<RecordKey>();
    std::unordered_map<RecordKey, const ResourceRow *> all;
    for (const ResourceRow &row : stock)
        all.emplace(row.key, &row);
    TALLY_TRY(const auto specifications, SpecificationQuery(m_database).specifications());
    std::set<RecordKey> money;
    for (const SpecificationFacts &specification : specifications)
        if (specification.mediumOfExchange)
            money.insert(specification.key);
    std::vector<RecordKey> found;
    for (const ResourceRow &row : stock) {
        // Nobody finds a bank account on a shelf; money is counted when its place or category is asked for.
        if (!draft.place && draft.category.isEmpty() && money.contains(row.spec))
            continue;
        const bool isHere = !draft.place || places.contains(placeOf(row, all));
        const bool isOfCategory = draft.category.isEmpty() || categories.fits(row.spec, draft.category);
        const bool isOurs = draft.withLentOut || !us || !row.custodian || row.custodian == us;
        const bool isThere = draft.withEmpty || !row.onhand.isZero();
        if (isHere && isOfCategory && isOurs && isThere)
            found.push_back(row.key);
    }
    std::sort(found.begin(), found.end());
    return found;
}

Result<RecordKey> CountService::plan(const CountDraft &draft, RecordKey us)
{
    if (draft.name.trimmed().isEmpty())
        return refused("count.name", QT_TRANSLATE_NOOP("Error", "A count needs a name. Nothing was recorded."));
    TALLY_TRY(const std::vector<RecordKey> resources, candidates(draft, us));
    if (resources.empty())
        return refused("count.nothing",
                       QT_TRANSLATE_NOOP("Error", "Nothing in stock fits, so there is nothing to count. Nothing was "
                                                  "recorded."));
    Json::Array ids;
    for (const RecordKey resource : resources)
        ids.emplace_back(toText(resource));
    Json members = Json::Object{{"name", draft.name.trimmed()}, {"ty:blind", draft.isBlind}, {"ty:counts", ids}};
    if (!draft.note.isEmpty())
        members["note"] = draft.note;
    if (draft.place)
        members["atLocation"] = toText(draft.place);
    if (!draft.category.isEmpty())
        members["resourceClassifiedAs"] = draft.category;
    return m_records.record({"ty:StockCount", std::move(members), {}});
}

Result<CountRow> CountService::known(RecordKey count) const
{
    TALLY_TRY(const auto row, CountQuery(m_database).count(count));
    if (row)
        return *row;
    return refused("count.unknown", QT_TRANSLATE_NOOP("Error", "%1 is no count of this book. Nothing was recorded."),
                   {toText(count)});
}

Outcome CountService::check(const CountEntry &entry) const
{
    TALLY_TRY(const CountRow count, known(entry.count));
    if (count.isFinished)
        return refused("count.closed",
                       QT_TRANSLATE_NOOP("Error", "“%1” was posted and is closed. Plan a new count to count again; "
                                                  "nothing was recorded."),
                       {count.name});
    TALLY_TRY(const auto stock, ResourceQuery(m_database).resource(entry.resource));
    if (!stock)
        return refused("count.item", QT_TRANSLATE_NOOP("Error", "%1 is no item in stock. Nothing was recorded."),
                       {toText(entry.resource)});
    if (entry.quantity.value.isNegative())
        return refused("count.negative",
                       QT_TRANSLATE_NOOP("Error", "Nobody can count less than nothing: %1. Nothing was recorded."),
                       {QString::fromStdString(format(entry.quantity.value))});
    if (stock->unit.isEmpty() || stock->unit == entry.quantity.unit)
        return {};
    return UnitTable::shipped().convert(entry.quantity.value, entry.quantity.unit, stock->unit).map([](Decimal) {});
}

Result<RecordKey> CountService::enter(journal::Recording &recording, const CountEntry &entry) const
{
    TALLY_CHECK(check(entry));
    Json members = Json::Object{{"ty:countedIn", toText(entry.count)},
                                {"resourceInventoriedAs", toText(entry.resource)},
                                {"resourceQuantity", quantityJson(entry.quantity)}};
    if (entry.at)
        members["hasPointInTime"] = momentText(*entry.at);
    if (!entry.note.isEmpty())
        members["note"] = entry.note;
    return m_records.add(recording, {"ty:CountLine", std::move(members), {}});
}

std::optional<EventDraft> CountService::adjustment(const CountSheetLine &line, const QString &reason)
{
    const auto difference = line.difference();
    if (!difference || difference->isZero() || line.isPosted())
        return std::nullopt;
    EventDraft draft;
    draft.action = difference->isNegative() ? ActionId::Lower : ActionId::Raise;
    draft.provider = line.stock.accountable;
    draft.receiver = line.stock.accountable;
    draft.resource = line.stock.key;
    draft.resourceQuantity =
        Quantity{absolute(*difference), line.stock.unit.isEmpty() ? line.counted->unit : line.stock.unit};
    draft.at = momentText(line.counted->at.ms());
    draft.note = reason;
    draft.kept = Json::Object{{"ty:countLine", toText(line.counted->line)}};
    return draft;
}

Result<CountPosting> CountService::post(journal::Recording &recording, RecordKey count, const QString &reason) const
{
    TALLY_TRY(const CountRow row, known(count));
    if (reason.trimmed().isEmpty())
        return refused("count.reason",
                       QT_TRANSLATE_NOOP("Error", "Say why the book and the shelves may differ. Nothing "
                                                  "was recorded."));
    TALLY_TRY(const std::vector<CountSheetLine> lines, CountQuery(m_database).sheet(count));
    CountPosting posting;
    int counted = 0;
    for (const CountSheetLine &line : lines) {
        posting.uncounted += line.counted ? 0 : 1;
        counted += line.counted ? 1 : 0;
        const auto draft = adjustment(line, reason.trimmed());
        if (!draft)
            continue;
        TALLY_TRY(const RecordKey event, m_events.add(recording, *draft));
        posting.entries.push_back(event.entry());
        ++posting.differences;
    }
    if (counted == 0)
        return refused("count.nothingCounted",
                       QT_TRANSLATE_NOOP("Error", "Nothing was counted in “%1” yet. Nothing was recorded."),
                       {row.name});
    if (row.isFinished && posting.differences == 0)
        return refused("count.posted", QT_TRANSLATE_NOOP("Error", "“%1” was posted before. Nothing was recorded."),
                       {row.name});
    if (!row.isFinished) {
        journal::EntryDraft close{"ty.stockCount/1", journal::Op::Set, {}, Json::Object{}, {}};
        close.body["subject"] = toText(count);
        close.body["finished"] = true;
        TALLY_TRY(const RecordKey entry, recording.add(std::move(close)));
        posting.entries.push_back(entry);
    }
    return posting;
}

} // namespace tally::resources
