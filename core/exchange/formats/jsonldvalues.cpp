// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/jsonldvalues.h"

#include "core/exchange/formats/daterepair.h"
#include "core/resources/action.h"

namespace tally::exchange
{

namespace
{

constexpr const char *KeptAction = QT_TRANSLATE_NOOP("Import", "kept as written, not used");

bool endsWith(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

Json toJson(const Quantity &quantity)
{
    Json::Object members{{"hasNumericalValue", format(quantity.value)}};
    if (!quantity.unit.isEmpty())
        members.emplace("hasUnit", quantity.unit);
    return members;
}

/// "unit:Hour" → "hour"; units of time are written with a capital letter in the time ontology.
std::string timeUnit(std::string_view name)
{
    const std::size_t colon = name.find_last_of(":#/");
    std::string local(colon == std::string_view::npos ? name : name.substr(colon + 1));
    if (!local.empty() && local.front() >= 'A' && local.front() <= 'Z')
        local.front() = static_cast<char>(local.front() - 'A' + 'a');
    return local;
}

} // namespace

QString forReport(std::string_view text)
{
    constexpr std::size_t Longest = 200; // a report row is for reading
    const QString whole = QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(text.size(), Longest)));
    return text.size() > Longest ? QString(whole % u'…') : whole;
}

JsonValue JsonLdValues::bare(JsonValue value)
{
    while (true) {
        JsonValue inner;
        if (value.isArray() && value.count() == 1)
            inner = value.first();
        else if (value.isObject())
            inner = value.member("@value").exists() ? value.member("@value") : value.member("@list");
        if (value.isObject() && !inner.exists())
            inner = value.member("@set");
        if (!inner.exists())
            return value;
        value = inner;
    }
}

std::string_view JsonLdValues::id(JsonValue value)
{
    value = bare(value);
    if (value.isText())
        return value.text();
    for (JsonValue member = value.isObject() ? value.first() : JsonValue(); member.exists(); member = member.next()) {
        if (m_context.member(member.name()).kind == JsonLdTerm::Kind::Id && member.isText())
            return member.text();
    }
    return {};
}

std::string JsonLdValues::pointer(JsonValue value) const
{
    return m_document.pointer(m_element) + value.tree()->pointer(value.index());
}

void JsonLdValues::report(JsonValue value, const char *problem, const char *action, const QStringList &args)
{
    m_report.add(m_element, pointer(value), problem, action, args);
}

void JsonLdValues::reportForm(JsonValue value)
{
    report(value, QT_TRANSLATE_NOOP("Import", "the value has another form than this member can take"), KeptAction);
}

Result<std::optional<Json>> JsonLdValues::read(const vocabulary::Property &property, JsonValue value)
{
    using vocabulary::Range;
    const auto wrapped = [](auto &&read) { return read ? std::optional<Json>(Json(*read)) : std::nullopt; };
    switch (property.range) {
    case Range::Text:
    case Range::Uri:
        return wrapped(text(value));
    case Range::Boolean:
        return wrapped(boolean(value));
    case Range::DateTime:
        return wrapped(date(value));
    case Range::Unit:
        return wrapped(unit(value));
    case Range::Action:
        return wrapped(action(value));
    case Range::Quantity: {
        TALLY_TRY(const auto read, quantity(value));
        return read ? std::optional(toJson(*read)) : std::nullopt;
    }
    case Range::Decimal: {
        TALLY_TRY(const Decimal read, amount(value));
        return Json(format(read));
    }
    case Range::Reference:
    case Range::Object:
        break;
    }
    reportForm(value);
    return std::nullopt;
}

std::optional<std::string> JsonLdValues::text(JsonValue value)
{
    const JsonValue literal = bare(value);
    if (literal.isText()) {
        if (value.isObject() && value.member("@language").exists())
            report(value, QT_TRANSLATE_NOOP("Import", "the language of a text is not recorded"),
                   QT_TRANSLATE_NOOP("Import", "read without it"));
        return std::string(literal.text());
    }
    if (const std::string_view named = id(literal); !named.empty())
        return std::string(named);
    const bool isScalar = literal.isNumber() || literal.isBoolean();
    if (!isScalar) {
        reportForm(value);
        return std::nullopt;
    }
    const std::string_view written = literal.isNumber()                       ? literal.text()
                                     : literal.type() == JsonTree::Type::True ? "true"
                                                                              : "false";
    report(value, QT_TRANSLATE_NOOP("Import", "%1 should be text"),
           QT_TRANSLATE_NOOP("Import", "read as the text “%1”"), {forReport(written)});
    return std::string(written);
}

std::optional<bool> JsonLdValues::boolean(JsonValue value)
{
    const JsonValue literal = bare(value);
    if (literal.isBoolean())
        return literal.type() == JsonTree::Type::True;
    if (literal.text() == "true" || literal.text() == "false") {
        if (!value.isObject()) // a typed literal is written as text
            report(value, QT_TRANSLATE_NOOP("Import", "“%1” should not be text"),
                   QT_TRANSLATE_NOOP("Import", "read as %1"), {forReport(literal.text())});
        return literal.text() == "true";
    }
    reportForm(value);
    return std::nullopt;
}

std::optional<std::string> JsonLdValues::date(JsonValue value)
{
    const JsonValue literal = bare(value);
    if (!literal.isText()) {
        reportForm(value);
        return std::nullopt;
    }
    std::optional<std::string> repaired = repairedDate(literal.text());
    if (!repaired)
        report(value, QT_TRANSLATE_NOOP("Import", "“%1” is not a date"), KeptAction, {forReport(literal.text())});
    else if (*repaired != literal.text())
        report(value, QT_TRANSLATE_NOOP("Import", "“%1” is not written as a date should be"),
               QT_TRANSLATE_NOOP("Import", "read as %2"), {forReport(literal.text()), forReport(*repaired)});
    return repaired;
}

std::optional<std::string> JsonLdValues::action(JsonValue value)
{
    const std::string_view written = id(value);
    if (written.empty()) {
        reportForm(value);
        return std::nullopt;
    }
    const bool hasPrefix = written.find(':') != std::string_view::npos;
    const resources::Action *known =
        resources::findAction(hasPrefix ? m_context.localName(written) : std::string(written));
    return std::string(known != nullptr ? known->name : written);
}

const JsonLdValues::ReadUnit &JsonLdValues::lookUpUnit(std::string_view name)
{
    std::string key(name);
    if (const auto known = m_units.find(key); known != m_units.end())
        return known->second;
    ReadUnit unit{forReport(name)};
    if (key.find(':') != std::string::npos)
        unit.id = QString::fromStdString(m_context.localName(name));
    const UnitTable &table = UnitTable::shipped();
    if (const Unit *found = table.find(unit.id))
        unit.id = found->id;
    else if (const Unit *meant = table.findSynonym(unit.id))
        unit = {meant->id, true};
    return m_units.emplace(std::move(key), std::move(unit)).first->second;
}

std::optional<QString> JsonLdValues::unit(JsonValue value)
{
    const std::string_view name = id(value);
    if (name.empty()) {
        reportForm(value);
        return std::nullopt;
    }
    const ReadUnit &unit = lookUpUnit(name);
    if (unit.wasSynonym)
        report(value, QT_TRANSLATE_NOOP("Import", "“%1” is not the name of a unit"),
               QT_TRANSLATE_NOOP("Import", "read as %2"), {forReport(name), unit.id});
    return unit.id;
}

Result<Decimal> JsonLdValues::amount(JsonValue value)
{
    const JsonValue literal = bare(value);
    auto read = parseLenient(literal.isNumber() || literal.isText() ? literal.text() : std::string_view());
    if (read)
        return read;
    return refused("import.amount",
                   QT_TRANSLATE_NOOP("Error", "“%1” is not an amount this program can keep exactly (%2)."),
                   {forReport(literal.text()), read.error().message()}, QString::fromStdString(pointer(value)));
}

Result<std::optional<Quantity>> JsonLdValues::quantity(JsonValue value)
{
    const JsonValue measure = bare(value);
    if (!measure.isObject()) {
        reportForm(value);
        return std::nullopt;
    }
    Quantity quantity;
    bool hasAmount = false;
    for (JsonValue member = measure.first(); member.exists(); member = member.next()) {
        std::string_view name = member.name();
        if (name != "hasNumericalValue" && name != "hasUnit")
            name = m_context.member(name).name;
        if (name == "hasNumericalValue") {
            TALLY_TRY(quantity.value, amount(member));
            hasAmount = true;
        } else if (name == "hasUnit") {
            quantity.unit = unit(member).value_or(QString());
        } else if (!name.empty() && name.front() != '@') {
            report(member, QT_TRANSLATE_NOOP("Import", "a quantity has no member “%1”"),
                   QT_TRANSLATE_NOOP("Import", "left out"), {forReport(member.name())});
        }
    }
    if (hasAmount)
        return quantity;
    return refused("import.amount", QT_TRANSLATE_NOOP("Error", "A quantity has no amount."), {},
                   QString::fromStdString(pointer(value)));
}

std::optional<Quantity> JsonLdValues::duration(JsonValue value)
{
    const JsonValue literal = bare(value);
    std::string unitName;
    std::string number;
    const auto take = [&](std::string_view term, std::string_view said) {
        if (endsWith(term, "unitType"))
            unitName = timeUnit(said);
        else if (endsWith(term, "numericDuration"))
            number = said;
    };
    for (JsonValue member = literal.isObject() ? literal.first() : JsonValue(); member.exists(); member = member.next())
        take(member.name(), bare(member).isNumber() ? bare(member).text() : id(member));
    std::string_view rest = literal.text();
    for (std::string_view term; !rest.empty();) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        const std::string_view word = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (!term.empty())
            take(term, word);
        term = word;
    }
    const auto read = parseLenient(number);
    const ReadUnit &unit = lookUpUnit(unitName);
    if (!read || unitName.empty() || UnitTable::shipped().find(unit.id) == nullptr) {
        report(value, QT_TRANSLATE_NOOP("Import", "this duration cannot be read"), KeptAction);
        return std::nullopt;
    }
    report(value, QT_TRANSLATE_NOOP("Import", "a duration is written as a number with a unit"),
           QT_TRANSLATE_NOOP("Import", "read as %1 %2"), {QString::fromStdString(format(*read)), unit.id});
    return Quantity{*read, unit.id};
}

} // namespace tally::exchange
