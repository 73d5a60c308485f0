// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/movementreader.h"

#include "core/resources/itemquery.h"
#include "core/resources/itemunits.h"
#include "core/resources/specificationquery.h"

#include <algorithm>
#include <iterator>
#include <QCoreApplication>

namespace tally::resources
{

namespace
{

constexpr std::string_view Words[] = {"receive", "issue", "move",  "adjust", "scrap", "lend",
                                      "return",  "split", "merge", "pack",   "unpack"};

QString folded(const QString &text)
{
    return text.trimmed().toCaseFolded();
}

NewResource partOf(const ResourceRow &whole, const QString &name)
{
    NewResource part;
    part.name = name.trimmed().isEmpty() ? whole.name : name.trimmed();
    part.conformsTo = whole.spec;
    part.ofBatchLot = whole.lot;
    return part;
}

} // namespace

std::string_view toText(MovementKind kind)
{
    return Words[static_cast<std::size_t>(kind)];
}

std::optional<MovementKind> movementKind(QStringView word)
{
    const std::string wanted = word.trimmed().toString().toLower().toStdString();
    const auto *const found = std::find(std::begin(Words), std::end(Words), wanted);
    return found == std::end(Words) ? std::nullopt
                                    : std::optional(static_cast<MovementKind>(std::distance(std::begin(Words), found)));
}

Result<MovementReader> MovementReader::make(storage::Database &database, const journal::RecordQuery &records,
                                            RecordKey us, NumberReader number)
{
    TALLY_TRY(PlaceTree places, PlaceTree::read(database));
    MovementReader reader(std::move(places));
    reader.m_us = us;
    reader.m_records = &records;
    reader.m_number = std::move(number);
    TALLY_TRY(reader.m_stock, ResourceQuery(database).resources());
    for (const ResourceRow &row : reader.m_stock) {
        QStringList names = {row.name, row.serial, tally::toText(row.key)};
        if (row.lot) {
            TALLY_TRY(const Json lot, records.body(row.lot));
            names.append(lot["batchLotCode"].qtext());
        }
        for (const QString &name : names)
            if (!name.isEmpty())
                reader.m_named[folded(name)].insert(row.key);
    }
    TALLY_TRY(const auto items, ItemQuery(database).items());
    for (const ItemRow &item : items) {
        TALLY_TRY(const auto facts, SpecificationQuery(database).specification(item.key));
        const Kind kind{item.key, item.name, facts ? facts->defaultUnit : QString()};
        reader.m_kinds[folded(item.name)].push_back(kind);
        if (!item.code.isEmpty() && folded(item.code) != folded(item.name))
            reader.m_kinds[folded(item.code)].push_back(kind);
    }
    TALLY_TRY(const auto agents, records.list("Agent"));
    for (const journal::RecordRow &agent : agents)
        reader.m_agents[folded(agent.label)].insert(agent.key);
    return reader;
}

const ResourceRow *MovementReader::rowOf(RecordKey record) const
{
    const auto at =
        std::find_if(m_stock.begin(), m_stock.end(), [&](const ResourceRow &row) { return row.key == record; });
    return at == m_stock.end() ? nullptr : &*at;
}

QString MovementReader::nameOf(RecordKey record) const
{
    const ResourceRow *row = rowOf(record);
    return row == nullptr ? QString() : row->name.isEmpty() ? row->specName : row->name;
}

/// Records called so, else our records of the kind called so; those with something on hand go first.
Result<std::vector<RecordKey>> MovementReader::recordsOf(const QString &text, RecordKey place) const
{
    std::vector<RecordKey> found;
    if (const auto named = m_named.find(folded(text)); named != m_named.end())
        found.assign(named->second.begin(), named->second.end());
    const auto kinds = m_kinds.find(folded(text));
    if (found.empty() && kinds == m_kinds.end())
        return refused("movement.item", QT_TRANSLATE_NOOP("Error", "Nothing here is called “%1”."), {text});
    if (found.empty() && kinds->second.size() == 1)
        for (const ResourceRow &row : m_stock)
            if (row.spec == kinds->second.front().key && (!m_us || row.accountable == m_us))
                found.push_back(row.key);
    const auto isElsewhere = [&](RecordKey key) { return place && rowOf(key)->location != place; };
    found.erase(std::remove_if(found.begin(), found.end(), isElsewhere), found.end());
    const auto isThere = [&](RecordKey key) { return !rowOf(key)->onhand.isZero(); };
    const auto end = std::stable_partition(found.begin(), found.end(), isThere);
    if (end != found.begin())
        found.erase(end, found.end());
    return found;
}

Result<RecordKey> MovementReader::item(const QString &text) const
{
    TALLY_TRY(const std::vector<RecordKey> found, recordsOf(text, {}));
    if (found.empty())
        return refused("movement.nothing", QT_TRANSLATE_NOOP("Error", "There is no “%1” in stock."), {text});
    if (found.size() > 1)
        return refused("movement.several",
                       QT_TRANSLATE_NOOP("Error",
                                         "“%1” can mean %2 items in stock. Say which, by lot, serial number or "
                                         "id."),
                       {text, QString::number(found.size())});
    return found.front();
}

Result<RecordKey> MovementReader::placeOf(const QString &text, bool isNeeded) const
{
    const RecordKey place = text.trimmed().isEmpty() ? RecordKey() : m_places.byText(text);
    if (!place && (isNeeded || !text.trimmed().isEmpty()))
        return refused("movement.place", QT_TRANSLATE_NOOP("Error", "“%1” is no place, or several."), {text});
    return place;
}

Result<RecordKey> MovementReader::agentOf(const QString &text, bool isNeeded) const
{
    const auto found = m_agents.find(folded(text));
    if (!text.trimmed().isEmpty() && found != m_agents.end() && found->second.size() == 1)
        return *found->second.begin();
    if (isNeeded || !text.trimmed().isEmpty())
        return refused("movement.agent", QT_TRANSLATE_NOOP("Error", "“%1” is nobody this book knows, or several."),
                       {text});
    return RecordKey();
}

Result<Quantity> MovementReader::amountOf(const MovementLine &line, RecordKey item, const QString &unit,
                                          Decimal all) const
{
    if (line.amount.trimmed().isEmpty())
        return Quantity{all, unit.isEmpty() ? QStringLiteral("one") : unit};
    TALLY_TRY(const ItemUnits units, ItemUnits::of(*m_records, item));
    return units.read(line.amount, unit, m_number);
}

EventDraft MovementReader::draft(ActionId action, const MovementLine &line) const
{
    EventDraft draft;
    draft.action = action;
    draft.provider = m_us;
    draft.receiver = m_us;
    draft.note = line.note.trimmed();
    return draft;
}

Result<EventDraft> MovementReader::read(const MovementLine &line) const
{
    if (line.item.trimmed().isEmpty())
        return refused("movement.item", QT_TRANSLATE_NOOP("Error", "Nothing here is called “%1”."), {line.item});
    if (line.kind == MovementKind::Receive)
        return receive(line);
    TALLY_TRY(const RecordKey record, item(line.item));
    const ResourceRow &from = *rowOf(record);
    switch (line.kind) {
    case MovementKind::Move:
    case MovementKind::Split:
    case MovementKind::Merge:
        return move(line, from);
    case MovementKind::Issue:
    case MovementKind::Lend:
    case MovementKind::Return:
        return hand(line, from);
    default:
        return change(line, from);
    }
}

/// From somebody it is a transfer, else it was found; into the record of it there, else into a new one.
Result<EventDraft> MovementReader::receive(const MovementLine &line) const
{
    TALLY_TRY(const RecordKey place, placeOf(line.place, false));
    TALLY_TRY(const RecordKey agent, agentOf(line.agent, false));
    TALLY_TRY(const std::vector<RecordKey> found, recordsOf(line.item, place));
    if (found.size() > 1)
        return tl::unexpected(item(line.item).error());
    const auto kinds = m_kinds.find(folded(line.item));
    if (found.empty() && (kinds == m_kinds.end() || kinds->second.size() > 1))
        return refused("movement.item", QT_TRANSLATE_NOOP("Error", "Nothing here is called “%1”."), {line.item});
    const QString unit = found.empty() ? kinds->second.front().unit : rowOf(found.front())->unit;
    const bool isFromSomebody = agent && agent != m_us;
    EventDraft made = draft(isFromSomebody ? ActionId::Transfer : ActionId::Raise, line);
    const RecordKey kind = found.empty() ? kinds->second.front().key : rowOf(found.front())->spec;
    TALLY_TRY(made.resourceQuantity, amountOf(line, kind, unit, Decimal::whole(1)));
    ResourceChoice into;
    if (found.empty()) {
        NewResource record;
        record.name = kinds->second.front().name;
        record.conformsTo = kinds->second.front().key;
        if (place && !isFromSomebody)
            record.kept = Json::Object{{"currentLocation", tally::toText(place)}};
        into = record;
    } else {
        into = found.front();
    }
    if (!isFromSomebody) {
        made.resource = into;
        return made;
    }
    made.provider = agent;
    made.toResource = into;
    made.toLocation = place;
    return made;
}

Result<EventDraft> MovementReader::move(const MovementLine &line, const ResourceRow &from) const
{
    EventDraft made = draft(ActionId::Move, line);
    made.resource = from.key;
    TALLY_TRY(made.resourceQuantity, amountOf(line, from.spec, from.unit, from.onhand));
    if (line.kind == MovementKind::Merge) {
        const auto into = item(line.into);
        if (!into || *into == from.key)
            return refused("movement.into", QT_TRANSLATE_NOOP("Error", "“%1” is no other item in stock."), {line.into});
        made.toResource = *into;
        return made;
    }
    TALLY_TRY(made.toLocation, placeOf(line.place, line.kind == MovementKind::Move));
    if (line.kind == MovementKind::Split) {
        made.toLocation = made.toLocation ? made.toLocation : from.location;
        made.toResource = partOf(from, line.into);
        return made;
    }
    const auto isSame = [&](const ResourceRow &row) {
        return row.key != from.key && row.spec == from.spec && row.spec && row.lot == from.lot &&
               row.serial == from.serial && row.location == made.toLocation && row.accountable == from.accountable &&
               !row.containedIn;
    };
    const auto there = std::find_if(m_stock.begin(), m_stock.end(), isSame);
    if (there != m_stock.end())
        made.toResource = there->key;
    else
        made.toResource = partOf(from, {});
    return made;
}

Result<EventDraft> MovementReader::hand(const MovementLine &line, const ResourceRow &from) const
{
    const bool isIssue = line.kind == MovementKind::Issue;
    TALLY_TRY(const RecordKey agent, agentOf(line.agent, !isIssue));
    const bool isHome = line.kind == MovementKind::Return;
    EventDraft made = draft(!isIssue ? ActionId::TransferCustody
                            : agent  ? ActionId::Transfer
                                     : ActionId::Consume,
                            line);
    made.resource = from.key;
    if (agent)
        (isHome ? made.provider : made.receiver) = agent;
    const auto away = subtract(from.accounting, from.onhand);
    TALLY_TRY(made.resourceQuantity,
              amountOf(line, from.spec, from.unit, isHome ? away.value_or(Decimal()) : from.onhand));
    return made;
}

Result<EventDraft> MovementReader::change(const MovementLine &line, const ResourceRow &from) const
{
    const auto away = subtract(from.accounting, from.onhand);
    const bool isUnpacking = line.kind == MovementKind::Unpack;
    if (line.kind == MovementKind::Adjust && line.amount.trimmed().isEmpty())
        return refused("movement.amount", QT_TRANSLATE_NOOP("Error", "By how much? Write +2 or −2."));
    TALLY_TRY(Quantity amount,
              amountOf(line, from.spec, from.unit, isUnpacking ? away.value_or(Decimal()) : from.onhand));
    if (line.kind == MovementKind::Pack) {
        const auto into = item(line.into);
        if (!into || *into == from.key)
            return refused("movement.into", QT_TRANSLATE_NOOP("Error", "“%1” is no other item in stock."), {line.into});
        EventDraft made = draft(ActionId::Combine, line);
        made.toResource = *into;
        made.resource = from.key;
        made.resourceQuantity = amount;
        return made;
    }
    const bool isMore = line.kind == MovementKind::Adjust && !amount.value.isNegative();
    EventDraft made = draft(isUnpacking ? ActionId::Separate : isMore ? ActionId::Raise : ActionId::Lower, line);
    if (line.kind == MovementKind::Adjust && amount.value.isNegative())
        amount.value = -amount.value;
    if (from.accountable && !isUnpacking) {
        made.provider = from.accountable;
        made.receiver = from.accountable;
    }
    made.resource = from.key;
    made.resourceQuantity = amount;
    return made;
}

} // namespace tally::resources
