// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/csvlines.h"

#include "core/base/unitword.h"
#include "core/journal/recordquery.h"
#include "core/resources/itemquery.h"
#include "core/resources/memberread.h"

#include <array>
#include <QCoreApplication>

namespace tally::exchange
{

using resources::ActionId;
using resources::EventDraft;

namespace
{

struct Act {
    const char *word;
    ActionId action;
    bool isIn;
    bool hasPartner;
};

constexpr std::array Acts = {
    Act{"receive", ActionId::Transfer, true, true}, Act{"deliver", ActionId::Transfer, false, true},
    Act{"make", ActionId::Produce, true, false},    Act{"use", ActionId::Consume, false, false},
    Act{"raise", ActionId::Raise, true, false},     Act{"lower", ActionId::Lower, false, false}};

const Act *actOf(const QString &word)
{
    for (const Act &act : Acts)
        if (word.compare(QLatin1String(act.word), Qt::CaseInsensitive) == 0)
            return &act;
    return nullptr;
}

QString pairOf(RecordKey item, const QString &code)
{
    return toText(item) + u' ' + code;
}

auto missing(const char *text, const QString &name)
{
    return refused("csv.missing", text, {name});
}

} // namespace

Outcome CsvLines::readNames(const char *cls, QHash<QString, QList<RecordKey>> &names)
{
    TALLY_TRY(const std::vector<journal::RecordRow> rows, m_services.records.list(cls));
    for (const journal::RecordRow &row : rows) {
        names[row.label.toCaseFolded()].append(row.key);
        if (!row.alias.isEmpty() && row.alias.toCaseFolded() != row.label.toCaseFolded())
            names[row.alias.toCaseFolded()].append(row.key);
    }
    return {};
}

Outcome CsvLines::readCodes()
{
    const resources::ItemQuery items(m_services.resources.database());
    TALLY_TRY(const std::vector<resources::ItemRow> rows, items.items());
    for (const resources::ItemRow &row : rows)
        if (!row.code.isEmpty())
            m_codes[row.code.toCaseFolded()].append(row.key);
    return {};
}

Outcome CsvLines::prepare()
{
    TALLY_CHECK(readNames("ResourceSpecification", m_items));
    TALLY_CHECK(readCodes());
    if (m_profile.kind == CsvKind::Items)
        return {};
    TALLY_CHECK(readNames("SpatialThing", m_places));
    return readNames("Agent", m_agents);
}

/// What a spreadsheet would run is no name of anything; taken in, it would be run by whoever exports it again.
Outcome CsvLines::checkFormulas(const CsvRow &row) const
{
    for (const qsizetype place : m_columns.places()) {
        const QString cell = row.cells.value(place);
        if (cell.isEmpty())
            continue;
        const QChar first = cell.front();
        const bool isSigned = (first == u'+' || first == u'-') && cell.size() > 1 && !cell.at(1).isDigit();
        if (first == u'=' || first == u'@' || isSigned)
            return refused("csv.formula",
                           QT_TRANSLATE_NOOP("Error", "“%1” begins like a formula, which is not taken in."),
                           {cell.left(60)});
    }
    return {};
}

Outcome CsvLines::add(const CsvRow &row)
{
    TALLY_CHECK(checkFormulas(row));
    for (const CsvField &field : fieldsOf(m_profile.kind))
        if (field.isNeeded && m_columns.cell(row, field.id).isEmpty())
            return missing(QT_TRANSLATE_NOOP("Error", "The cell “%1” is empty."),
                           QCoreApplication::translate("Import", field.label));
    switch (m_profile.kind) {
    case CsvKind::Items:
        return addItem(row);
    case CsvKind::Opening:
        return addOpening(row);
    case CsvKind::Movements:
        break;
    }
    return addMovement(row);
}

Result<QString> CsvLines::unitOf(const QString &word) const
{
    const Unit *unit = unitCalled(word);
    if (unit == nullptr)
        return refused("csv.unit", QT_TRANSLATE_NOOP("Error", "“%1” is no unit."), {word});
    return unit->id;
}

Result<RecordKey> CsvLines::record(const char *cls, Json members, const QString &alias)
{
    auto key = m_services.recordService.add(m_services.recording, {cls, std::move(members), alias});
    if (key)
        ++m_recorded;
    return key;
}

Outcome CsvLines::putAmount(Json &members, const CsvRow &row, const char *field, const char *member,
                            const QString &unit) const
{
    const QString cell = m_columns.cell(row, field);
    if (cell.isEmpty())
        return {};
    const auto value = readAmount(cell, m_columns.decimal());
    if (!value || value->isNegative())
        return refused("csv.amount", QT_TRANSLATE_NOOP("Error", "“%1” is no amount."), {cell});
    members[member] = resources::quantityJson({*value, unit});
    return {};
}

Outcome CsvLines::checkOnce(const QString &told, int line)
{
    const QString folded = told.toCaseFolded();
    if (const int before = m_seen.value(folded); before > 0)
        return refused("csv.twice", QT_TRANSLATE_NOOP("Error", "“%1” stands on line %2 already."),
                       {told, QString::number(before)});
    m_seen.insert(folded, line);
    return {};
}

/// Whether the book has the item: by its code, or by its name where the line gives none. Error "csv.codeTaken" if
/// another item has the code.
Result<bool> CsvLines::isThere(const QString &name, const QString &code) const
{
    if (code.isEmpty())
        return m_items.contains(name.toCaseFolded());
    for (const RecordKey item : m_codes.value(code.toCaseFolded())) {
        TALLY_TRY(const QString called, m_services.records.title(item));
        if (called.compare(name, Qt::CaseInsensitive) != 0)
            return refused("csv.codeTaken", QT_TRANSLATE_NOOP("Error", "The code “%1” is that of “%2” already."),
                           {code, called});
    }
    return m_codes.contains(code.toCaseFolded()) || m_items.contains(code.toCaseFolded());
}

Outcome CsvLines::addItem(const CsvRow &row)
{
    const QString name = m_columns.cell(row, "name");
    const QString code = m_columns.cell(row, "code");
    TALLY_CHECK(checkOnce(code.isEmpty() ? name : code, row.line));
    TALLY_TRY(const bool isKnown, isThere(name, code));
    if (isKnown) {
        ++m_skipped;
        return {};
    }
    TALLY_TRY(const QString unit, unitOf(m_columns.cell(row, "unit")));
    Json members = Json::Object{{"name", name}, {"defaultUnitOfResource", unit}};
    if (!code.isEmpty())
        members["ty:code"] = code;
    if (const QString category = m_columns.cell(row, "category"); !category.isEmpty())
        members["resourceClassifiedAs"] = category;
    if (const QString note = m_columns.cell(row, "note"); !note.isEmpty())
        members["note"] = note;
    TALLY_CHECK(putAmount(members, row, "leadDays", "ty:leadTime", QStringLiteral("day")));
    TALLY_CHECK(putAmount(members, row, "reorderPoint", "ty:reorderPoint", unit));
    TALLY_CHECK(putAmount(members, row, "reorderQuantity", "ty:reorderQuantity", unit));
    TALLY_CHECK(putAmount(members, row, "safetyStock", "ty:safetyStock", unit));
    return record("ResourceSpecification", std::move(members)).map([](RecordKey) {});
}

/// The item of that code or name; made where the profile says so and the line names its unit.
Result<RecordKey> CsvLines::item(const QString &name, const QString &unit)
{
    const QString folded = name.toCaseFolded();
    const QList<RecordKey> coded = m_codes.value(folded);
    const QList<RecordKey> found = coded.isEmpty() ? m_items.value(folded) : coded;
    if (found.size() > 1)
        return missing(QT_TRANSLATE_NOOP("Error", "Several items are called “%1”; give the code."), name);
    if (!found.isEmpty())
        return found.front();
    if (!m_profile.makeMissing || unit.isEmpty())
        return missing(QT_TRANSLATE_NOOP("Error", "There is no item “%1”."), name);
    TALLY_TRY(const QString id, unitOf(unit));
    TALLY_TRY(const RecordKey made,
              record("ResourceSpecification", Json::Object{{"name", name}, {"defaultUnitOfResource", id}}));
    m_items[name.toCaseFolded()].append(made);
    return made;
}

Result<RecordKey> CsvLines::named(QHash<QString, QList<RecordKey>> &names, const char *cls, const QString &name)
{
    if (name.isEmpty())
        return RecordKey();
    const QList<RecordKey> found = names.value(name.toCaseFolded());
    if (!found.isEmpty())
        return found.front();
    if (!m_profile.makeMissing)
        return missing(QT_TRANSLATE_NOOP("Error", "Nothing here is called “%1”."), name);
    TALLY_TRY(const RecordKey made, record(cls, Json::Object{{"name", name}}));
    names[name.toCaseFolded()].append(made);
    return made;
}

Outcome CsvLines::checkCode(RecordKey item, resources::CodeRules::Of of, const QString &code) const
{
    if (code.isEmpty())
        return {};
    return resources::CodeRules(m_services.resources.database(), m_services.records)
        .check(item, of, code, m_services.today);
}

/// The lots that the book has stock of already: goods of one lot that lie in two places, or come in twice, are one lot.
Outcome CsvLines::readLots(RecordKey item)
{
    if (!m_lotsRead.insert(item).second)
        return {};
    TALLY_TRY(const std::vector<resources::ResourceRow> rows, m_services.resources.resourcesOf(item));
    for (const resources::ResourceRow &stock : rows) {
        if (!stock.lot)
            continue;
        TALLY_TRY(const Json body, m_services.records.body(stock.lot));
        const QString pair = pairOf(item, body["batchLotCode"].qtext());
        if (!m_lots.contains(pair))
            m_lots.insert(pair, stock.lot);
    }
    return {};
}

Result<RecordKey> CsvLines::lot(const QString &code, RecordKey item)
{
    if (code.isEmpty())
        return RecordKey();
    TALLY_CHECK(readLots(item));
    const QString pair = pairOf(item, code);
    if (const RecordKey known = m_lots.value(pair))
        return known;
    TALLY_CHECK(checkCode(item, resources::CodeRules::Of::Lots, code));
    TALLY_TRY(const RecordKey made, record("BatchLotRecord", Json::Object{{"batchLotCode", code}}));
    m_lots.insert(pair, made);
    return made;
}

/// In the unit of the line, else the item's.
Result<Quantity> CsvLines::quantity(const CsvRow &row, RecordKey item) const
{
    const QString cell = m_columns.cell(row, "quantity");
    const auto value = readAmount(cell, m_columns.decimal());
    if (!value || *value <= Decimal())
        return refused("csv.amount", QT_TRANSLATE_NOOP("Error", "“%1” is no amount above zero."), {cell});
    if (const QString unit = m_columns.cell(row, "unit"); !unit.isEmpty()) {
        TALLY_TRY(const QString id, unitOf(unit));
        return Quantity{*value, id};
    }
    TALLY_TRY(const auto facts, m_services.resources.specification(item));
    if (!facts || facts->unit.isEmpty())
        return missing(QT_TRANSLATE_NOOP("Error", "Neither the line nor the item “%1” names a unit."),
                       m_columns.cell(row, "item"));
    return Quantity{*value, facts->unit};
}

Result<QString> CsvLines::day(const CsvRow &row) const
{
    const QString cell = m_columns.cell(row, "day");
    const QDate day = cell.isEmpty() ? m_services.today : readDate(cell, m_columns.dates());
    if (!day.isValid())
        return refused("csv.day", QT_TRANSLATE_NOOP("Error", "“%1” is no day."), {cell});
    return day.toString(Qt::ISODate);
}

Outcome CsvLines::addOpening(const CsvRow &row)
{
    const QString name = m_columns.cell(row, "item");
    TALLY_TRY(const RecordKey spec, item(name, m_columns.cell(row, "unit")));
    EventDraft draft;
    draft.action = ActionId::Raise;
    draft.provider = draft.receiver = m_services.us;
    TALLY_TRY(draft.resourceQuantity, quantity(row, spec));
    TALLY_TRY(draft.at, day(row));
    TALLY_TRY(const RecordKey place, named(m_places, "SpatialThing", m_columns.cell(row, "place")));
    resources::NewResource made;
    if (place) // counting moves nothing, so the record itself says where it begins
        made.kept["currentLocation"] = toText(place);
    TALLY_TRY(made.name, m_services.records.title(spec));
    made.conformsTo = spec;
    made.trackingIdentifier = m_columns.cell(row, "serial");
    TALLY_CHECK(checkCode(spec, resources::CodeRules::Of::Serials, made.trackingIdentifier));
    TALLY_TRY(made.ofBatchLot, lot(m_columns.cell(row, "lot"), spec));
    draft.resource = made;
    draft.note = m_columns.cell(row, "note");
    draft.kept["ty:opening"] = true;
    TALLY_CHECK(putCost(draft, row));
    TALLY_CHECK(m_services.events.add(m_services.recording, draft).map([](RecordKey) {}));
    ++m_recorded;
    return {};
}

/// All of it together, as events tell it.
Outcome CsvLines::putCost(EventDraft &draft, const CsvRow &row)
{
    const QString cell = m_columns.cell(row, "cost");
    if (cell.isEmpty())
        return {};
    const auto each = readAmount(cell, m_columns.decimal());
    if (!each || each->isNegative())
        return refused("csv.amount", QT_TRANSLATE_NOOP("Error", "“%1” is no amount."), {cell});
    TALLY_TRY(const Decimal all, multiply(*each, draft.resourceQuantity->value, Rounding::HalfEven));
    draft.kept["ty:cost"] = format(all);
    m_value = tally::add(m_value, all).value_or(m_value);
    return {};
}

/// Our record of the item (and lot) with most in it; none if there is none yet.
Result<RecordKey> CsvLines::stockOf(RecordKey item, const QString &code)
{
    const QString pair = pairOf(item, code);
    if (const RecordKey known = m_stocks.value(pair))
        return known;
    TALLY_TRY(const std::vector<resources::ResourceRow> rows, m_services.resources.resourcesOf(item));
    for (const resources::ResourceRow &stock : rows) {
        if (m_services.us && stock.accountable != m_services.us)
            continue;
        if (!code.isEmpty()) {
            if (!stock.lot)
                continue;
            TALLY_TRY(const Json body, m_services.records.body(stock.lot));
            if (body["batchLotCode"].qtext() != code)
                continue;
        }
        m_stocks.insert(pair, stock.key);
        return stock.key;
    }
    return RecordKey();
}

Outcome CsvLines::addMovement(const CsvRow &row)
{
    const Act *act = actOf(m_columns.cell(row, "act"));
    if (act == nullptr)
        return missing(QT_TRANSLATE_NOOP("Error", "“%1” is none of receive, deliver, make, use, raise, lower."),
                       m_columns.cell(row, "act"));
    TALLY_TRY(const RecordKey spec, item(m_columns.cell(row, "item"), m_columns.cell(row, "unit")));
    EventDraft draft;
    draft.action = act->action;
    draft.provider = draft.receiver = m_services.us;
    if (act->hasPartner) {
        TALLY_TRY(const RecordKey partner, named(m_agents, "Organization", m_columns.cell(row, "partner")));
        if (!partner)
            return missing(QT_TRANSLATE_NOOP("Error", "The cell “%1” is empty."),
                           QCoreApplication::translate("Import", "From or to"));
        (act->isIn ? draft.provider : draft.receiver) = partner;
    }
    TALLY_TRY(draft.resourceQuantity, quantity(row, spec));
    TALLY_TRY(draft.at, day(row));
    draft.note = m_columns.cell(row, "note");
    const QString code = m_columns.cell(row, "lot");
    TALLY_TRY(const RecordKey stock, stockOf(spec, code));
    if (!stock && !act->isIn)
        return missing(QT_TRANSLATE_NOOP("Error", "There is no stock of “%1” to take from."),
                       m_columns.cell(row, "item"));
    resources::ResourceChoice choice = stock;
    if (!stock) {
        resources::NewResource made;
        TALLY_TRY(made.name, m_services.records.title(spec));
        made.conformsTo = spec;
        TALLY_TRY(made.ofBatchLot, lot(code, spec));
        choice = made;
    }
    (act->hasPartner && act->isIn ? draft.toResource : draft.resource) = choice;
    if (act->hasPartner && act->isIn)
        draft.conformsTo = spec;
    TALLY_TRY(const RecordKey event, m_services.events.add(m_services.recording, draft));
    if (!stock)
        m_stocks.insert(pairOf(spec, code), event.withPart(1));
    ++m_recorded;
    return {};
}

} // namespace tally::exchange
