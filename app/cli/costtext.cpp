// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/costtext.h"

namespace tally::cli
{

using namespace resources;

namespace
{

QString text(Decimal value)
{
    return QString::fromStdString(format(value));
}

QString text(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString text(const CostAmount &amount)
{
    return amount.currency.isEmpty() ? QStringLiteral("no price") : text(amount.amount) + u' ' + amount.currency;
}

const char *nameOf(CostMethod method)
{
    return method == CostMethod::Fifo ? "fifo" : "average";
}

const char *nameOf(CostBasis basis)
{
    switch (basis) {
    case CostBasis::Given:
        return "given";
    case CostBasis::Claimed:
        return "claimed";
    case CostBasis::Agreed:
        return "agreed";
    case CostBasis::Made:
        return "made";
    case CostBasis::Converted:
        return "converted";
    case CostBasis::Found:
        return "found";
    case CostBasis::None:
    case CostBasis::Unknown:
        break;
    }
    return "unknown";
}

const char *nameOf(CostNoteKind kind)
{
    switch (kind) {
    case CostNoteKind::NoPrice:
        return "noPrice";
    case CostNoteKind::Incomplete:
        return "incomplete";
    case CostNoteKind::BelowZero:
        return "belowZero";
    case CostNoteKind::HoursWithoutRate:
        return "hoursWithoutRate";
    case CostNoteKind::MixedCurrencies:
        return "mixedCurrencies";
    case CostNoteKind::NotSpread:
        return "notSpread";
    case CostNoteKind::OtherUnits:
        return "otherUnits";
    case CostNoteKind::Unmeasured:
        return "unmeasured";
    }
    return "";
}

QString words(const CostNote &note, const QString &unit)
{
    const QString entry = note.entry ? toText(note.entry) : QString();
    const QString much = text(note.amount) + u' ' + unit;
    switch (note.kind) {
    case CostNoteKind::NoPrice:
        return QStringLiteral("%1 without a price").arg(much);
    case CostNoteKind::Incomplete:
        return QStringLiteral("%1: part of what went in has no price").arg(entry);
    case CostNoteKind::BelowZero:
        return QStringLiteral("%1 issued before it came in, at the last known cost").arg(much);
    case CostNoteKind::HoursWithoutRate:
        return QStringLiteral("%1 h of work without a rate").arg(text(note.amount));
    case CostNoteKind::MixedCurrencies:
        return entry.isEmpty() ? QStringLiteral("in several currencies")
                               : QStringLiteral("%1: what went in is in several currencies").arg(entry);
    case CostNoteKind::NotSpread:
        return QStringLiteral("%1: a cost of %2 could not be spread over its receipts").arg(entry, text(note.amount));
    case CostNoteKind::OtherUnits:
        return QStringLiteral("%1: made beside goods in units that do not convert").arg(entry);
    case CostNoteKind::Unmeasured:
        return QStringLiteral("%1: its unit does not convert to the item’s").arg(entry);
    }
    return {};
}

Json amountJson(const CostAmount &amount)
{
    if (amount.currency.isEmpty())
        return {};
    return Json::Object{{"amount", format(amount.amount)}, {"currency", amount.currency}};
}

Result<Json> idOrNull(const journal::RecordQuery &records, RecordKey key)
{
    if (!key)
        return Json();
    return records.publicId(key).map([](const QString &id) { return Json(id); });
}

std::string dayText(QDate day)
{
    return text(day).toStdString();
}

QString unitOf(const CostItem &item)
{
    return unitSign(QString::fromStdString(item.unit));
}

Result<Json> drawsJson(const journal::RecordQuery &records, const std::vector<DrawRow> &draws)
{
    Json::Array rows;
    for (const DrawRow &draw : draws) {
        Json::Object row{{"date", dayText(draw.day)},
                         {"late", draw.isLate},
                         {"quantity", format(draw.quantity)},
                         {"value", amountJson(draw.value)}};
        TALLY_TRY(row["entry"], idOrNull(records, draw.entry));
        if (draw.isLate)
            row["before"] = amountJson(draw.before);
        rows.emplace_back(std::move(row));
    }
    return Json(std::move(rows));
}

} // namespace

Json amountsJson(const std::vector<CostAmount> &amounts)
{
    Json::Array list;
    for (const CostAmount &amount : amounts)
        list.push_back(amountJson(amount));
    return list;
}

QString amountsText(const std::vector<CostAmount> &amounts)
{
    QStringList parts;
    for (const CostAmount &amount : amounts)
        parts.append(text(amount));
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(" and "));
}

Result<Json> itemJson(const journal::RecordQuery &records, const ItemValue &value)
{
    Json::Object row{{"method", nameOf(value.item.method)},
                     {"name", value.item.name},
                     {"quantity", format(value.quantity)},
                     {"unit", value.item.unit},
                     {"unitCost", value.unitCost ? Json(format(*value.unitCost)) : Json()},
                     {"value", amountsJson(value.value)}};
    TALLY_TRY(row["item"], idOrNull(records, value.item.key));
    Json::Array places;
    for (const ValueShare &place : value.places) {
        Json::Object one{{"quantity", format(place.quantity)}, {"value", amountsJson(place.value)}};
        TALLY_TRY(one["place"], idOrNull(records, place.where));
        places.emplace_back(std::move(one));
    }
    row["places"] = std::move(places);
    Json::Array notes;
    for (const CostNote &note : value.notes) {
        Json::Object one{{"amount", format(note.amount)}, {"kind", nameOf(note.kind)}};
        TALLY_TRY(one["entry"], idOrNull(records, note.entry));
        notes.emplace_back(std::move(one));
    }
    row["notes"] = std::move(notes);
    return Json(std::move(row));
}

QStringList itemLine(const ItemValue &value)
{
    QStringList notes;
    for (const CostNote &note : value.notes)
        notes.append(words(note, unitOf(value.item)));
    return {value.item.name,
            text(value.quantity),
            unitOf(value.item),
            QString::fromLatin1(nameOf(value.item.method)),
            value.unitCost ? text(*value.unitCost) : QStringLiteral("–"),
            amountsText(value.value),
            notes.join(QStringLiteral("; "))};
}

Result<Json> layersJson(const journal::RecordQuery &records, const std::vector<LayerRow> &layers)
{
    Json::Array rows;
    for (const LayerRow &layer : layers) {
        Json::Object row{{"basis", nameOf(layer.basis)},       {"date", dayText(layer.day)},
                         {"freight", format(layer.freight)},   {"incomplete", layer.isIncomplete},
                         {"price", amountJson(layer.price)},   {"quantity", format(layer.quantity)},
                         {"received", format(layer.received)}, {"value", amountJson(layer.value)}};
        TALLY_TRY(row["entry"], idOrNull(records, layer.entry));
        rows.emplace_back(std::move(row));
    }
    return Json(std::move(rows));
}

Result<Json> issuesJson(const journal::RecordQuery &records, const std::vector<IssueRow> &issues)
{
    Json::Array rows;
    for (const IssueRow &issue : issues) {
        Json::Object row{{"ahead", format(issue.ahead)},
                         {"cost", amountsJson(issue.cost)},
                         {"date", dayText(issue.day)},
                         {"quantity", format(issue.quantity)},
                         {"unpriced", format(issue.unpriced)}};
        TALLY_TRY(row["entry"], idOrNull(records, issue.entry));
        TALLY_TRY(row["draws"], drawsJson(records, issue.draws));
        rows.emplace_back(std::move(row));
    }
    return Json(std::move(rows));
}

void printItem(Console &console, const ItemValue &value, const std::vector<LayerRow> &layers)
{
    console.print(QStringLiteral("%1: %2 %3, %4, worth %5")
                      .arg(value.item.name, text(value.quantity), unitOf(value.item),
                           value.item.method == CostMethod::Fifo ? QStringLiteral("first in, first out")
                                                                 : QStringLiteral("weighted average"),
                           amountsText(value.value)));
    TextTable table{{{QStringLiteral("Layer")},
                     {QStringLiteral("Date")},
                     {QStringLiteral("Left"), true},
                     {QStringLiteral("Of"), true},
                     {QStringLiteral("Came in at"), true},
                     {QStringLiteral("Price")},
                     {QStringLiteral("Counts for"), true}},
                    {}};
    for (const LayerRow &layer : layers)
        table.rows.push_back({toText(layer.entry), text(layer.day), text(layer.quantity), text(layer.received),
                              text(layer.price), QString::fromLatin1(nameOf(layer.basis)), text(layer.value)});
    console.print(table);
    for (const CostNote &note : value.notes)
        console.print(u"! " % words(note, unitOf(value.item)));
}

void printIssues(Console &console, const std::vector<IssueRow> &issues)
{
    TextTable table{{{QStringLiteral("Issue")},
                     {QStringLiteral("Date")},
                     {QStringLiteral("Amount"), true},
                     {QStringLiteral("Cost"), true},
                     {QStringLiteral("Taken from")}},
                    {}};
    for (const IssueRow &issue : issues) {
        QStringList draws;
        for (const DrawRow &draw : issue.draws) {
            const QString taken =
                QStringLiteral("%1 of %2 at %3").arg(text(draw.quantity), toText(draw.entry), text(draw.value));
            draws.append(draw.isLate ? QStringLiteral("%1 (trued up from %2)").arg(taken, text(draw.before)) : taken);
        }
        if (!issue.ahead.isZero())
            draws.append(QStringLiteral("%1 not come in yet").arg(text(issue.ahead)));
        table.rows.push_back({toText(issue.entry), text(issue.day), text(issue.quantity), amountsText(issue.cost),
                              draws.join(QStringLiteral("; "))});
    }
    console.print(QString());
    console.print(table);
}

} // namespace tally::cli
