// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/csvprofile.h"

#include "core/base/t1.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace tally::exchange
{

namespace
{

using Holds = CsvField::Holds;

constexpr std::array ItemFields = {
    CsvField{"name", QT_TRANSLATE_NOOP("Import", "Name"), true},
    CsvField{"code", QT_TRANSLATE_NOOP("Import", "Code")},
    CsvField{"unit", QT_TRANSLATE_NOOP("Import", "Unit"), true},
    CsvField{"category", QT_TRANSLATE_NOOP("Import", "Category")},
    CsvField{"leadDays", QT_TRANSLATE_NOOP("Import", "Lead time (days)"), false, Holds::Amount},
    CsvField{"reorderPoint", QT_TRANSLATE_NOOP("Import", "Order at"), false, Holds::Amount},
    CsvField{"reorderQuantity", QT_TRANSLATE_NOOP("Import", "Order quantity"), false, Holds::Amount},
    CsvField{"safetyStock", QT_TRANSLATE_NOOP("Import", "Safety stock"), false, Holds::Amount},
    CsvField{"note", QT_TRANSLATE_NOOP("Import", "Note")}};

constexpr std::array OpeningFields = {
    CsvField{"item", QT_TRANSLATE_NOOP("Import", "Item, by code or name"), true},
    CsvField{"quantity", QT_TRANSLATE_NOOP("Import", "Quantity"), true, Holds::Amount},
    CsvField{"unit", QT_TRANSLATE_NOOP("Import", "Unit")},
    CsvField{"place", QT_TRANSLATE_NOOP("Import", "Place")},
    CsvField{"lot", QT_TRANSLATE_NOOP("Import", "Lot")},
    CsvField{"serial", QT_TRANSLATE_NOOP("Import", "Serial number")},
    CsvField{"cost", QT_TRANSLATE_NOOP("Import", "Cost of one"), false, Holds::Amount},
    CsvField{"day", QT_TRANSLATE_NOOP("Import", "Day"), false, Holds::Day},
    CsvField{"note", QT_TRANSLATE_NOOP("Import", "Note")}};

constexpr std::array MovementFields = {
    CsvField{"day", QT_TRANSLATE_NOOP("Import", "Day"), true, Holds::Day},
    CsvField{"item", QT_TRANSLATE_NOOP("Import", "Item, by code or name"), true},
    CsvField{"act", QT_TRANSLATE_NOOP("Import", "What was done"), true},
    CsvField{"quantity", QT_TRANSLATE_NOOP("Import", "Quantity"), true, Holds::Amount},
    CsvField{"unit", QT_TRANSLATE_NOOP("Import", "Unit")},
    CsvField{"lot", QT_TRANSLATE_NOOP("Import", "Lot")},
    CsvField{"partner", QT_TRANSLATE_NOOP("Import", "From or to")},
    CsvField{"note", QT_TRANSLATE_NOOP("Import", "Note")}};

constexpr std::array<std::string_view, 3> Kinds = {"items", "opening", "movements"};
constexpr std::array<std::string_view, 3> Orders = {"ymd", "dmy", "mdy"};
const QString StoreName = QStringLiteral("csv:profiles");

auto malformed(const char *member)
{
    return misused("profile.malformed",
                   QT_TRANSLATE_NOOP("Error", "The profile cannot be understood at “%1”. Nothing was recorded."),
                   {QString::fromUtf8(member)});
}

Outcome readDialect(CsvProfile &profile, const Json &json)
{
    const QString delimiter = json["delimiter"].qtext();
    if (delimiter.size() > 1)
        return malformed("delimiter");
    profile.delimiter = delimiter.isEmpty() ? QChar() : delimiter.front();
    const std::string &decimal = json["decimal"].text();
    if (decimal == "," || decimal == ".")
        profile.decimal = decimal == "," ? DecimalSign::Comma : DecimalSign::Point;
    else if (!json["decimal"].isNull())
        return malformed("decimal");
    const auto *const order = std::find(Orders.begin(), Orders.end(), json["dates"].text());
    if (order != Orders.end())
        profile.dates = static_cast<DateOrder>(order - Orders.begin());
    else if (!json["dates"].isNull())
        return malformed("dates");
    return {};
}

Outcome readColumns(CsvProfile &profile, const Json &json)
{
    const auto fields = fieldsOf(profile.kind);
    for (const auto &[field, title] : json["columns"].object()) {
        const bool isKnown =
            std::any_of(fields.begin(), fields.end(), [&id = field](const CsvField &known) { return id == known.id; });
        if (!isKnown || !title.isText())
            return malformed(field.c_str());
        profile.columns[QString::fromStdString(field)] = title.qtext();
    }
    return {};
}

Result<Json> storedIn(const journal::Journal &journal)
{
    TALLY_TRY(const QString text, journal.local(StoreName));
    t1::Document document;
    if (text.isEmpty())
        return Json(Json::Object{});
    const std::string bytes = text.toStdString(); // the document points into it
    TALLY_CHECK(document.parse(bytes, t1::Limits::composite()));
    return document.root().toJson();
}

} // namespace

std::span<const CsvField> fieldsOf(CsvKind kind)
{
    switch (kind) {
    case CsvKind::Items:
        return ItemFields;
    case CsvKind::Opening:
        return OpeningFields;
    case CsvKind::Movements:
        break;
    }
    return MovementFields;
}

std::optional<CsvKind> csvKindOf(std::string_view id)
{
    const auto *const found = std::find(Kinds.begin(), Kinds.end(), id);
    return found == Kinds.end() ? std::nullopt : std::optional(static_cast<CsvKind>(found - Kinds.begin()));
}

std::string_view csvKindId(CsvKind kind)
{
    return Kinds.at(static_cast<std::size_t>(kind));
}

Json CsvProfile::toJson() const
{
    Json json = Json::Object{{"name", name}, {"kind", csvKindId(kind)}, {"makeMissing", makeMissing}};
    for (const auto &[field, title] : columns)
        json["columns"][field.toStdString()] = title;
    if (!delimiter.isNull())
        json["delimiter"] = QString(delimiter);
    if (decimal)
        json["decimal"] = *decimal == DecimalSign::Comma ? "," : ".";
    if (dates)
        json["dates"] = Orders.at(static_cast<std::size_t>(*dates));
    return json;
}

Result<CsvProfile> CsvProfile::fromJson(const Json &json)
{
    CsvProfile profile;
    profile.name = json["name"].qtext();
    const auto kind = csvKindOf(json["kind"].text());
    if (!kind)
        return malformed("kind");
    profile.kind = *kind;
    profile.makeMissing = json["makeMissing"].boolean();
    TALLY_CHECK(readDialect(profile, json));
    TALLY_CHECK(readColumns(profile, json));
    return profile;
}

Result<QStringList> CsvProfileStore::names() const
{
    TALLY_TRY(const Json stored, storedIn(m_journal));
    QStringList names;
    for (const auto &[name, profile] : stored.object())
        names.append(QString::fromStdString(name));
    return names;
}

Result<CsvProfile> CsvProfileStore::profile(const QString &name) const
{
    TALLY_TRY(const Json stored, storedIn(m_journal));
    if (const Json &found = stored[name.toStdString()]; found.isObject())
        return CsvProfile::fromJson(found);
    // The three sorts of file are profiles of their own: columns called as the fields are.
    CsvProfile plain;
    plain.name = name;
    if (const auto kind = csvKindOf(name.toStdString())) {
        plain.kind = *kind;
        return plain;
    }
    return misused("profile.unknown",
                   QT_TRANSLATE_NOOP("Error", "There is no profile “%1”: neither a file nor kept in this book."),
                   {name});
}

Outcome CsvProfileStore::save(const CsvProfile &profile)
{
    TALLY_TRY(Json stored, storedIn(m_journal));
    stored[profile.name.toStdString()] = profile.toJson();
    TALLY_TRY(const std::string text, t1::write(stored, t1::Limits::composite()));
    return m_journal.setLocal(StoreName, QString::fromStdString(text));
}

} // namespace tally::exchange
