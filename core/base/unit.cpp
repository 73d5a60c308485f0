// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unit.h"

#include <array>
#include <numeric>
#include <optional>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// The linker drops a static library's resources unless something asks for them; the macro must stand outside
/// namespaces.
static void initTables()
{
    Q_INIT_RESOURCE(tables);
}

namespace tally
{

namespace
{

QJsonDocument readTable(const QString &name)
{
    QFile file(u":/tables/units/" + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

QStringView withoutPrefix(QStringView id)
{
    for (const QStringView prefix : {u"om2:", u"http://www.ontology-of-units-of-measure.org/resource/om-2/",
                                     u"https://www.ontology-of-units-of-measure.org/resource/om-2/"}) {
        if (id.startsWith(prefix))
            return id.sliced(prefix.size());
    }
    return id;
}

/// digits × 10^-decimals
struct Factor {
    std::uint64_t digits = 0;
    int decimals = 0;
};

/// A positive decimal of at most 18 digits, which covers every legal definition and keeps each step in 64 bits.
std::optional<Factor> parseFactor(QStringView text)
{
    constexpr int MostDigits = 18;
    Factor factor;
    bool afterPoint = false;
    int count = 0;
    for (const QChar c : text) {
        if (c == u'.' && !afterPoint && count > 0) {
            afterPoint = true;
            continue;
        }
        if (c < u'0' || c > u'9' || ++count > MostDigits)
            return std::nullopt;
        factor.digits = factor.digits * 10 + static_cast<std::uint64_t>(c.unicode() - u'0');
        factor.decimals += afterPoint ? 1 : 0;
    }
    if (factor.digits == 0 || (afterPoint && factor.decimals == 0))
        return std::nullopt;
    return factor;
}

std::uint64_t powerOfTen(int exponent)
{
    std::uint64_t power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

using Terms = std::array<std::uint64_t, 3>;

/// Takes out what numerators and denominators have in common, pair by pair. What is left has no common divisor, so the
/// quotient is an integer exactly if every denominator has become 1.
void reduce(Terms &numerators, Terms &denominators)
{
    for (std::uint64_t &above : numerators) {
        for (std::uint64_t &below : denominators) {
            const std::uint64_t common = std::gcd(above, below);
            above /= common;
            below /= common;
        }
    }
}

/// The product as millionths. Error "decimal.range".
Result<Decimal> product(const Terms &terms)
{
    std::uint64_t result = 1;
    for (const std::uint64_t term : terms) {
        if (term > std::uint64_t{Decimal::MaxMicros} / result)
            return refused(
                "decimal.range",
                QT_TRANSLATE_NOOP("Error", "The converted amount has more than 12 digits before the point."));
        result *= term;
    }
    return Decimal::fromMicros(static_cast<std::int64_t>(result));
}

/// A positive amount times `up` divided by `down`, never rounded. Error "unit.inexact", "decimal.range".
Result<Decimal> scaled(Decimal amount, const Factor &up, const Factor &down)
{
    const int shift = down.decimals - up.decimals;
    Terms numerators{static_cast<std::uint64_t>(amount.micros()), up.digits, powerOfTen(shift)};
    Terms denominators{down.digits, powerOfTen(-shift), 1};
    reduce(numerators, denominators);
    if (denominators != Terms{1, 1, 1})
        return refused(
            "unit.inexact",
            QT_TRANSLATE_NOOP("Error", "The converted amount needs more than six decimals; it was not rounded."));
    return product(numerators);
}

Result<Decimal> convertBetween(Decimal value, const Unit &from, const Unit &to)
{
    if (from.dimension != to.dimension)
        return refused("unit.dimension",
                       QT_TRANSLATE_NOOP("Error", "“%1” cannot be converted to “%2”: they measure different things."),
                       {from.id, to.id});
    const auto up = parseFactor(from.factor);
    const auto down = parseFactor(to.factor);
    if (!up || !down)
        return refused("unit.noFactor",
                       QT_TRANSLATE_NOOP("Error", "“%1” cannot be converted to “%2”: there is no exact factor."),
                       {from.id, to.id});
    if (value.isZero())
        return value;
    if (!value.isNegative())
        return scaled(value, *up, *down);
    return scaled(-value, *up, *down).map([](Decimal amount) { return -amount; });
}

/// "m2" as people write it: "m²".
QString raised(const QString &symbol)
{
    QString out = symbol;
    for (qsizetype i = 1; i < out.size(); ++i)
        if (out[i - 1].isLetter() && (out[i] == u'2' || out[i] == u'3'))
            out[i] = out[i] == u'2' ? QChar(0x00b2) : QChar(0x00b3);
    return out;
}

} // namespace

const UnitTable &UnitTable::shipped()
{
    static const UnitTable table = loadShipped();
    return table;
}

UnitTable UnitTable::loadShipped()
{
    initTables();
    UnitTable table;
    const QJsonArray rows = readTable(QStringLiteral("units.json")).array();
    for (const auto &row : rows) {
        const QJsonObject unit = row.toObject();
        const auto text = [&](QLatin1String name) { return unit[name].toString(); };
        const Outcome added =
            table.add({text(QLatin1String("id")), text(QLatin1String("label")), text(QLatin1String("symbol")),
                       text(QLatin1String("dimension")), text(QLatin1String("factor"))});
        Q_ASSERT(added);
    }
    const QJsonObject synonyms = readTable(QStringLiteral("synonyms.json")).object();
    for (auto it = synonyms.begin(); it != synonyms.end(); ++it) {
        const QJsonArray words = it.value().toArray();
        for (const auto &synonym : words)
            table.addSynonym(synonym.toString(), table.m_byId.at(it.key()));
    }
    return table;
}

const Unit *UnitTable::find(QStringView id) const
{
    const auto found = m_byId.find(withoutPrefix(id).toString());
    return found == m_byId.end() ? nullptr : &m_units[found->second];
}

const Unit *UnitTable::findSynonym(QStringView text) const
{
    if (find(text))
        return nullptr;
    const QString word = withoutPrefix(text).trimmed().toString();
    for (const QString &spelling : {word, word.toLower()}) {
        const auto found = m_bySynonym.find(spelling);
        // Case tells short symbols apart (mg, Mg), so only words are looked up in lower case.
        if (found != m_bySynonym.end() && found->second != Ambiguous && (spelling == word || word.size() > 3))
            return &m_units[found->second];
    }
    return nullptr;
}

Outcome UnitTable::add(Unit unit)
{
    if (m_byId.count(unit.id) != 0)
        return refused("unit.known", QT_TRANSLATE_NOOP("Error", "There is a unit “%1” already; it was kept."),
                       {unit.id});
    if (!unit.factor.isEmpty() && !parseFactor(unit.factor))
        return refused("unit.factor",
                       QT_TRANSLATE_NOOP("Error",
                                         "“%2” is not a factor for the unit “%1”: a decimal greater than zero with at "
                                         "most 18 digits is needed. The unit was not added."),
                       {unit.id, unit.factor});
    const std::size_t place = m_units.size();
    m_byId.emplace(unit.id, place);
    addSynonym(unit.symbol, place);
    addSynonym(unit.label, place);
    m_units.push_back(std::move(unit));
    return {};
}

/// A word that two units claim (“gal”, “a”) names neither.
void UnitTable::addSynonym(const QString &word, std::size_t place)
{
    if (word.isEmpty())
        return;
    const auto [known, isNew] = m_bySynonym.emplace(word, place);
    if (!isNew && known->second != place)
        known->second = Ambiguous;
}

Result<Decimal> UnitTable::convert(Decimal value, QStringView from, QStringView to) const
{
    const Unit *const source = find(from);
    const Unit *const target = find(to);
    if (!source || !target)
        return refused("unit.unknown", QT_TRANSLATE_NOOP("Error", "There is no unit “%1”."),
                       {(source ? to : from).toString()});
    if (source == target)
        return value;
    return convertBetween(value, *source, *target);
}

QString unitSign(const QString &id)
{
    if (id == u"one" || id == u"piece")
        return QCoreApplication::translate("Unit", "pc", "pieces, after a number");
    const Unit *const known = UnitTable::shipped().find(id);
    if (known == nullptr)
        return id;
    return known->symbol.isEmpty() ? QCoreApplication::translate("Unit", known->label.toUtf8().constData())
                                   : raised(known->symbol);
}

} // namespace tally
