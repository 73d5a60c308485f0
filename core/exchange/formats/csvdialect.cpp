// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/csvdialect.h"

#include <array>
#include <QRegularExpression>

namespace tally::exchange
{

namespace
{

/// What one cell says about the choice: the one, the other, either, or nothing as it is neither.
enum class Says { Nothing, Either, First, Second };

QString tidy(QString cell)
{
    cell.replace(QChar(0x2212), u'-');
    for (const char16_t c : {u' ', u'\u00a0', u'\u202f', u'\''})
        cell.remove(QChar(c));
    return cell;
}

const QRegularExpression &numberShape()
{
    static const QRegularExpression shape(QStringLiteral("^[+-]?[0-9][0-9.,]*$"));
    return shape;
}

/// First: point, Second: comma.
Says decimalSaid(const QString &raw)
{
    const QString cell = tidy(raw);
    if (!numberShape().match(cell).hasMatch())
        return Says::Nothing;
    const qsizetype points = cell.count(u'.');
    const qsizetype commas = cell.count(u',');
    if (points == 0 && commas == 0)
        return Says::Nothing;
    if (points > 0 && commas > 0)
        return cell.lastIndexOf(u'.') > cell.lastIndexOf(u',') ? Says::First : Says::Second;
    const bool isPoint = points > 0;
    if (points + commas > 1) // only groups repeat
        return isPoint ? Says::Second : Says::First;
    const qsizetype after = cell.size() - 1 - cell.lastIndexOf(isPoint ? u'.' : u',');
    if (after == 3)
        return Says::Either;
    return isPoint ? Says::First : Says::Second;
}

struct DateParts {
    std::array<int, 3> numbers{};
    bool isYearFirst = false;
    bool hasPoints = false;
};

std::optional<DateParts> partsOf(const QString &cell)
{
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})$"));
    static const QRegularExpression yearLast(QStringLiteral("^(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4}|\\d{2})$"));
    auto match = yearFirst.match(cell.trimmed());
    DateParts parts;
    parts.isYearFirst = match.hasMatch();
    parts.hasPoints = cell.contains(u'.');
    if (!match.hasMatch())
        match = yearLast.match(cell.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    for (std::size_t i = 0; i < 3; ++i)
        parts.numbers.at(i) = match.captured(static_cast<int>(i) + 1).toInt();
    return parts;
}

/// First: the day, Second: the month. Who parts dates by points writes the day first.
Says dateSaid(const DateParts &parts)
{
    if (parts.numbers[0] > 12 && parts.numbers[1] <= 12)
        return Says::First;
    if (parts.numbers[1] > 12 && parts.numbers[0] <= 12)
        return Says::Second;
    if (parts.hasPoints)
        return Says::First;
    return parts.numbers[0] == parts.numbers[1] ? Says::Nothing : Says::Either;
}

struct Voices {
    bool first = false;
    bool second = false;
    bool either = false;
    void hear(Says said)
    {
        first = first || said == Says::First;
        second = second || said == Says::Second;
        either = either || said == Says::Either;
    }
};

} // namespace

std::optional<DecimalSign> decimalSignIn(const QString &cell)
{
    const Says said = decimalSaid(cell);
    if (said == Says::First)
        return DecimalSign::Point;
    return said == Says::Second ? std::optional(DecimalSign::Comma) : std::nullopt;
}

Result<DecimalSign> decimalSignOf(const QStringList &cells)
{
    Voices voices;
    for (const QString &cell : cells)
        voices.hear(decimalSaid(cell));
    if (voices.first && voices.second)
        return refused("csv.decimalMixed",
                       QT_TRANSLATE_NOOP("Error",
                                         "Some amounts have a decimal comma and others a decimal point. Nothing "
                                         "was recorded; write them alike."));
    if (voices.either && !voices.first && !voices.second)
        return refused("csv.decimalUnclear",
                       QT_TRANSLATE_NOOP("Error",
                                         "Amounts like 1,234 can be read in two ways. Nothing was recorded; say "
                                         "in the profile whether the decimal sign is a comma or a point."));
    return voices.second ? DecimalSign::Comma : DecimalSign::Point;
}

Result<DateOrder> dateOrderOf(const QStringList &cells)
{
    Voices voices;
    bool isYearFirst = false;
    for (const QString &cell : cells) {
        const auto parts = partsOf(cell);
        if (parts && parts->isYearFirst)
            isYearFirst = true;
        else if (parts)
            voices.hear(dateSaid(*parts));
    }
    const bool isOther = voices.first || voices.second || voices.either;
    if ((voices.first && voices.second) || (isYearFirst && isOther))
        return refused("csv.dateMixed", QT_TRANSLATE_NOOP("Error", "Dates are written in different orders. Nothing was "
                                                                   "recorded; write them alike."));
    if (voices.either && !voices.first && !voices.second)
        return refused("csv.dateUnclear",
                       QT_TRANSLATE_NOOP("Error",
                                         "Dates like 3/4/2026 can be read in two ways. Nothing was recorded; say "
                                         "in the profile whether the day or the month comes first."));
    if (isYearFirst || !isOther)
        return DateOrder::YearFirst;
    return voices.first ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

std::optional<Decimal> readAmount(const QString &raw, DecimalSign sign)
{
    QString cell = tidy(raw);
    if (!numberShape().match(cell).hasMatch())
        return std::nullopt;
    const QChar point = sign == DecimalSign::Point ? u'.' : u',';
    const QChar group = sign == DecimalSign::Point ? u',' : u'.';
    const qsizetype at = cell.indexOf(point);
    if (cell.count(point) > 1 || (at >= 0 && cell.lastIndexOf(group) > at))
        return std::nullopt;
    // Groups are of three figures, so that a stray sign is not swallowed.
    const QStringList groups = cell.left(at < 0 ? cell.size() : at).split(group);
    for (qsizetype i = 1; i < groups.size(); ++i)
        if (groups[i].size() != 3)
            return std::nullopt;
    cell.remove(group);
    cell.replace(point, QStringLiteral("."));
    const auto value = parseLenient(cell.toStdString());
    return value ? std::optional(*value) : std::nullopt;
}

QDate readDate(const QString &cell, DateOrder order)
{
    const auto parts = partsOf(cell);
    if (!parts || parts->isYearFirst != (order == DateOrder::YearFirst))
        return {};
    const auto &[a, b, c] = parts->numbers;
    const int year = c < 100 ? 2000 + c : c;
    switch (order) {
    case DateOrder::YearFirst:
        return {a, b, c};
    case DateOrder::DayFirst:
        return {year, b, a};
    case DateOrder::MonthFirst:
        return {year, a, b};
    }
    return {};
}

} // namespace tally::exchange
