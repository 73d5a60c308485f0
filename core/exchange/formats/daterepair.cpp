// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/daterepair.h"

#include <QDate>

namespace tally::exchange
{

namespace
{

class DateScanner
{
public:
    explicit DateScanner(std::string_view text)
        : m_text(text)
    {
    }

    [[nodiscard]] std::optional<std::string> date()
    {
        const auto year = digits(4, 4);
        const bool first = take("-");
        const auto month = digits(1, 2);
        const bool second = take("-");
        const auto day = digits(1, 2);
        if (!year || !first || !month || !second || !day || !QDate::isValid(*year, *month, *day))
            return std::nullopt;
        const std::string text = padded(*year, 4) + '-' + padded(*month, 2) + '-' + padded(*day, 2);
        return atEnd() ? text : withTime(text);
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }

    bool take(std::string_view any)
    {
        if (atEnd() || any.find(m_text[m_at]) == std::string_view::npos)
            return false;
        ++m_at;
        return true;
    }

    std::optional<int> digits(int least, int most)
    {
        int value = 0;
        int count = 0;
        while (!atEnd() && count < most && m_text[m_at] >= '0' && m_text[m_at] <= '9') {
            value = value * 10 + (m_text[m_at++] - '0');
            ++count;
        }
        return count >= least ? std::optional(value) : std::nullopt;
    }

    static std::string padded(int value, std::size_t width)
    {
        std::string text = std::to_string(value);
        return std::string(width - std::min(width, text.size()), '0') + text;
    }

    std::optional<std::string> withTime(const std::string &date)
    {
        if (!take("Tt "))
            return std::nullopt;
        const auto hour = digits(1, 2);
        if (!hour || *hour > 23 || !take(":"))
            return std::nullopt;
        const auto minute = digits(2, 2);
        const bool hasSecond = take(":");
        const auto second = hasSecond ? digits(2, 2) : std::optional(0);
        if (!minute || *minute > 59 || !second || *second > 59)
            return std::nullopt;
        const auto part = hasSecond ? fraction() : std::string();
        const auto zone = offset();
        if (!part || !zone)
            return std::nullopt;
        return date + 'T' + padded(*hour, 2) + ':' + padded(*minute, 2) + ':' + padded(*second, 2) + *part + *zone;
    }

    std::optional<std::string> fraction()
    {
        const std::size_t from = m_at;
        if (!take("."))
            return std::string();
        if (!digits(1, 9))
            return std::nullopt;
        return std::string(m_text.substr(from, m_at - from));
    }

    std::optional<std::string> offset()
    {
        if (atEnd() || (take("Zz") && atEnd()))
            return std::string("Z");
        const std::size_t from = m_at;
        const char sign = m_text[m_at];
        if (!take("+-"))
            return std::nullopt;
        const auto hour = digits(1, 2);
        const bool isShort = m_at - from == 2;
        take(":");
        const auto minute = atEnd() ? std::optional(0) : digits(2, 2);
        if (!hour || *hour > 23 || !minute || *minute > 59 || !atEnd())
            return std::nullopt;
        if (isShort && *hour == 0 && *minute == 0)
            return std::string("Z");
        return sign + padded(*hour, 2) + ':' + padded(*minute, 2);
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace

std::optional<std::string> repairedDate(std::string_view text)
{
    return DateScanner(text).date();
}

} // namespace tally::exchange
