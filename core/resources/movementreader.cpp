// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/movementreader.h"

#include "core/resources/itemquery.h"
#include "core/resources/itemunits.h"
#include "core/resources/stockquery.h"

#include <algorithm>
#include <iterator>
#include <QCoreApplication>

namespace tally::resources
{

namespace
{

constexpr std::string_view Words[] = {"receive", "issue", "move",  "adjust", "scrap", "lend",
                                      "return",  "split", "merge", "pack",   "unpack"};

NewResource partOf(const ResourceRow &whole, const QString &name)
{
    NewResource part;
    part.name = name.trimmed().isEmpty() ? whole.name : name.trimmed();
    part.conformsTo = whole.spec;
    part.ofBatchLot = whole.lot;
    return part;
}

} // namespace

QString MovementReader::folded(const QString &text)
{
    return text.trimmed().toCaseFolded();
}

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
    MovementReader reader(database, records, std::move(places));
    reader.m_us = us;
    reader.m_number = std::move(number);
    TALLY_TRY(const auto lots, StockQuery(database, records).lots());
    for (const auto &[lot, facts] : lots)
        reader.m_lots.emplace(lot, facts.code);
    TALLY_TRY(const std::vector<ResourceRow> stock, ResourceQuery(database).resources());
    for (const ResourceRow &row : stock)
        reader.take(row);
    TALLY_TRY(const auto items, ItemQuery(database).items());
    for (const ItemRow &item : items) {
        reader.learnItem(item.key, item.name);
        reader.learnItem(item.key, item.code);
    }
    TALLY_TRY(const auto agents, records.list("Agent"));
    for (const journal::RecordRow &agent : agents)
        reader.m_agents[folded(agent.label)].insert(agent.key);
    return reader;
}

void MovementReader::take(const ResourceRow &row)
{
    const auto [at, isNew] = m_at.emplace(row.key, m_stock.size());
    if (isNew)
        m_stock.push_back(row);
    else
        m_stock[at->second] = row;
    if (row.spec)
        m_of[row.spec].insert(row.key);
    if (!row.name.isEmpty())
        m_named[folded(row.name)].insert(row.key);
    for (const QString &code : {row.serial, m_lots[row.lot], tally::toText(row.key)}) {
        if (code.isEmpty())
            continue;
        m_named[folded(code)].insert(row.key);
        m_coded[folded(code)].insert(row.key);
    }
}

Outcome MovementReader::learn(RecordKey record)
{
    TALLY_TRY(const auto row, ResourceQuery(*m_database).resource(record));
    if (!row)
        return {};
    if (row->lot && !m_lots.contains(row->lot)) {
        TALLY_TRY(const Json lot, m_records->body(row->lot));
        m_lots[row->lot] = lot["batchLotCode"].qtext();
    }
    take(*row);
    return {};
}

void MovementReader::learnItem(RecordKey item, const QString &name)
{
    if (!name.isEmpty())
        m_kinds[folded(name)].insert(item);
}

Outcome MovementReader::learnPlaces()
{
    TALLY_TRY(m_places, PlaceTree::read(*m_database));
    return {};
}

const ResourceRow *MovementReader::rowOf(RecordKey record) const
{
    const auto at = m_at.find(record);
    return at == m_at.end() ? nullptr : &m_stock[at->second];
}

QString MovementReader::nameOf(RecordKey record) const
{
    const ResourceRow *row = rowOf(record);
    return row == nullptr ? QString() : row->name.isEmpty() ? row->specName : row->name;
}

QString MovementReader::codeOf(const ResourceRow &row) const
{
    const auto lot = m_lots.find(row.lot);
    return row.lot && lot != m_lots.end() ? lot->second : row.serial;
}

bool MovementReader::hasCode(const ResourceRow &row, const QString &code) const
{
    return folded(codeOf(row)) == folded(code);
}

bool MovementReader::isCode(const QString &text) const
{
    return m_coded.contains(folded(text));
}

Result<MovementReader::Kind> MovementReader::kind(RecordKey key) const
{
    if (!key)
        return Kind();
    TALLY_TRY(const Json body, m_records->body(key));
    return Kind{key,
                body["name"].qtext(),
                body["defaultUnitOfResource"].qtext(),
                CodeRules::codesOf(body),
                CodeRules::hasRule(body),
                CodeRules::lack(body)};
}

RecordKey MovementReader::kindCalled(const QString &text) const
{
    const auto kinds = m_kinds.find(folded(text));
    if (kinds != m_kinds.end())
        return kinds->second.size() == 1 ? *kinds->second.begin() : RecordKey();
    std::set<RecordKey> specs;
    for (const RecordKey record : called(text, false))
        specs.insert(rowOf(record)->spec);
    return specs.size() == 1 ? *specs.begin() : RecordKey();
}

std::vector<RecordKey> MovementReader::called(const QString &text, bool alsoOfKind) const
{
    std::set<RecordKey> found;
    if (const auto named = m_named.find(folded(text)); named != m_named.end())
        found = named->second;
    const auto kinds = m_kinds.find(folded(text));
    const bool isOneKind = kinds != m_kinds.end() && kinds->second.size() == 1;
    const auto of = isOneKind ? m_of.find(*kinds->second.begin()) : m_of.end();
    if (of != m_of.end() && (alsoOfKind || found.empty()))
        for (const RecordKey record : of->second)
            if (!m_us || rowOf(record)->accountable == m_us)
                found.insert(record);
    return {found.begin(), found.end()};
}

/// Records called so, else our records of the kind called so; those with something on hand go first. Where a code is
/// written, too, those that have it.
Result<std::vector<RecordKey>> MovementReader::recordsOf(const MovementLine &line, RecordKey place) const
{
    const bool isTold = !line.lot.trimmed().isEmpty();
    std::vector<RecordKey> found = called(line.item, isTold);
    if (found.empty() && !m_kinds.contains(folded(line.item)))
        return refused("movement.item", QT_TRANSLATE_NOOP("Error", "Nothing here is called “%1”."), {line.item});
    const auto isAnother = [&](RecordKey key) { return isTold && !hasCode(*rowOf(key), line.lot); };
    const bool wasThere = !found.empty();
    found.erase(std::remove_if(found.begin(), found.end(), isAnother), found.end());
    if (wasThere && found.empty())
        return refused("movement.lot", QT_TRANSLATE_NOOP("Error", "No “%1” in stock has the code “%2”."),
                       {line.item, line.lot.trimmed()});
    const auto isElsewhere = [&](RecordKey key) { return place && rowOf(key)->location != place; };
    found.erase(std::remove_if(found.begin(), found.end(), isElsewhere), found.end());
    const auto isThere = [&](RecordKey key) { return !rowOf(key)->onhand.isZero(); };
    const auto end = std::stable_partition(found.begin(), found.end(), isThere);
    if (end != found.begin())
        found.erase(end, found.end());
    return found;
}

Result<RecordKey> MovementReader::single(const std::vector<RecordKey> &found, const QString &text)
{
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

Result<RecordKey> MovementReader::item(const QString &text) const
{
    MovementLine line;
    line.item = text;
    TALLY_TRY(const std::vector<RecordKey> found, recordsOf(line, {}));
    return single(found, text);
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
    const QString written = line.unit.trimmed().isEmpty() ? line.amount : line.amount + u' ' + line.unit.trimmed();
    return units.read(written, unit, m_number);
}

EventDraft MovementReader::draft(ActionId action, const MovementLine &line) const
{
    EventDraft draft;
    draft.action = action;
    draft.provider = m_us;
    draft.receiver = m_us;
    draft.note = line.note.trimmed();
    draft.at = line.day;
    return draft;
}

Result<Movement> MovementReader::read(const MovementLine &line) const
{
    if (line.item.trimmed().isEmpty())
        return refused("movement.item", QT_TRANSLATE_NOOP("Error", "Nothing here is called “%1”."), {line.item});
    if (line.kind == MovementKind::Receive)
        return receive(line);
    TALLY_TRY(const std::vector<RecordKey> found, recordsOf(line, {}));
    TALLY_TRY(const RecordKey record, single(found, line.item));
    return taken(line, record);
}

Result<Movement> MovementReader::taken(const MovementLine &line, RecordKey record) const
{
    const ResourceRow &from = *rowOf(record);
    Movement made;
    made.code = codeOf(from);
    switch (line.kind) {
    case MovementKind::Move:
    case MovementKind::Split:
    case MovementKind::Merge: {
        TALLY_TRY(made.event, move(line, from));
        return made;
    }
    case MovementKind::Issue:
    case MovementKind::Lend:
    case MovementKind::Return: {
        TALLY_TRY(made.event, hand(line, from));
        return made;
    }
    default: {
        TALLY_TRY(made.event, change(line, from));
        return made;
    }
    }
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
    if (!from.serial.isEmpty()) { // there is one of it: it stays its own record, with its history
        made.toResource = from.key;
        return made;
    }
    const auto isSame = [&](const ResourceRow &row) {
        return row.key != from.key && row.spec == from.spec && row.spec && row.lot == from.lot &&
               row.serial.isEmpty() && row.location == made.toLocation && row.accountable == from.accountable &&
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
