// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/codepattern.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QRegularExpression>

namespace tally::resources
{

namespace
{

constexpr int WidestCount = 9; ///< as many figures as a count holds

auto malformed(const QString &text, const QString &part)
{
    return refused("pattern.malformed",
                   QT_TRANSLATE_NOOP("Error", "“%2” in the rule “%1” is nothing known. Between braces stand year, yy, "
                                              "month, day, week, count or count:3."),
                   {text, part});
}

QString figures(int value, int width)
{
    return QStringLiteral("%1").arg(value, width, 10, QLatin1Char('0'));
}

} // namespace

std::optional<CodePattern::Part> CodePattern::partOf(const QString &word)
{
    constexpr std::array Words = {std::pair{"year", Word::Year},   std::pair{"yy", Word::ShortYear},
                                  std::pair{"month", Word::Month}, std::pair{"day", Word::Day},
                                  std::pair{"week", Word::Week},   std::pair{"count", Word::Count}};
    for (const auto &[name, kind] : Words)
        if (word == QLatin1String(name))
            return Part{kind, {}, 0};
    if (!word.startsWith(QLatin1String("count:")))
        return std::nullopt;
    bool isNumber = false;
    const int width = word.mid(6).toInt(&isNumber);
    return isNumber && width >= 1 && width <= WidestCount ? std::optional(Part{Word::Count, {}, width}) : std::nullopt;
}

Result<CodePattern> CodePattern::parse(const QString &text)
{
    CodePattern pattern;
    pattern.m_text = text;
    int counts = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype open = text.indexOf(u'{', at);
        const QString plain = text.mid(at, open < 0 ? -1 : open - at);
        if (plain.contains(u'}'))
            return malformed(text, QStringLiteral("}"));
        if (!plain.isEmpty())
            pattern.m_parts.push_back({Word::Text, plain, 0});
        if (open < 0)
            break;
        const qsizetype close = text.indexOf(u'}', open);
        const auto part = close < 0 ? std::nullopt : partOf(text.mid(open + 1, close - open - 1));
        if (!part)
            return malformed(text, text.mid(open, close < 0 ? -1 : close - open + 1));
        counts += part->word == Word::Count ? 1 : 0;
        pattern.m_isByWeek = pattern.m_isByWeek || part->word == Word::Week;
        pattern.m_parts.push_back(*part);
        at = close + 1;
    }
    if (counts != 1)
        return refused("pattern.count",
                       QT_TRANSLATE_NOOP("Error", "The rule “%1” needs {count} once, or all its codes would be alike."),
                       {text});
    return pattern;
}

QString CodePattern::written(const Part &part, QDate day, int count) const
{
    int year = day.year();
    const int week = day.weekNumber(m_isByWeek ? &year : nullptr);
    switch (part.word) {
    case Word::Text:
        return part.text;
    case Word::Year:
        return figures(year, 4);
    case Word::ShortYear:
        return figures(year % 100, 2);
    case Word::Month:
        return figures(day.month(), 2);
    case Word::Day:
        return figures(day.day(), 2);
    case Word::Week:
        return figures(week, 2);
    case Word::Count:
        break;
    }
    return figures(count, part.width);
}

QString CodePattern::written(QDate day, int count) const
{
    QString code;
    for (const Part &part : m_parts)
        code += written(part, day, count);
    return code;
}

bool CodePattern::fits(const QString &code) const
{
    QString shape;
    for (const Part &part : m_parts) {
        switch (part.word) {
        case Word::Text:
            shape += QRegularExpression::escape(part.text);
            break;
        case Word::Year:
            shape += QStringLiteral("[0-9]{4}");
            break;
        case Word::ShortYear:
            shape += QStringLiteral("[0-9]{2}");
            break;
        case Word::Month:
            shape += QStringLiteral("(0[1-9]|1[0-2])");
            break;
        case Word::Day:
            shape += QStringLiteral("(0[1-9]|[12][0-9]|3[01])");
            break;
        case Word::Week:
            shape += QStringLiteral("(0[1-9]|[1-4][0-9]|5[0-3])");
            break;
        case Word::Count: // a count that outgrows its figures goes on
            shape += QStringLiteral("[0-9]{%1,%2}").arg(std::max(part.width, 1)).arg(WidestCount);
            break;
        }
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(shape)).match(code).hasMatch();
}

/// The count of a code of that day; none if it is of another, or of another shape.
std::optional<int> CodePattern::countIn(const QString &code, QDate day) const
{
    QString before;
    QString after;
    bool isAfter = false;
    for (const Part &part : m_parts) {
        if (part.word == Word::Count)
            isAfter = true;
        else
            (isAfter ? after : before) += written(part, day, 0);
    }
    if (!fits(code) || !code.startsWith(before) || !code.endsWith(after))
        return std::nullopt;
    bool isNumber = false;
    const int count = code.mid(before.size(), code.size() - before.size() - after.size()).toInt(&isNumber);
    return isNumber ? std::optional(count) : std::nullopt;
}

QString CodePattern::next(QDate day, const QStringList &taken) const
{
    int highest = 0;
    for (const QString &code : taken)
        highest = std::max(highest, countIn(code, day).value_or(0));
    return written(day, highest + 1);
}

} // namespace tally::resources
