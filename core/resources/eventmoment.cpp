// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/eventmoment.h"

#include <QDateTime>

namespace tally::resources
{

namespace
{
constexpr qsizetype DayLength = 10; // 2026-03-01
}

Hlc eventMoment(const QString &at, Hlc recorded)
{
    if (at.size() > DayLength) {
        const QDateTime told = QDateTime::fromString(at, Qt::ISODateWithMs);
        return told.isValid() ? Hlc::of(told.toMSecsSinceEpoch(), 0) : recorded;
    }
    const QDate day = QDate::fromString(at, Qt::ISODate);
    if (!day.isValid() || day == QDateTime::fromMSecsSinceEpoch(recorded.ms()).date())
        return recorded;
    return Hlc::of(day.endOfDay().toMSecsSinceEpoch(), 0);
}

QDate dayToldBy(std::string_view time)
{
    constexpr std::string_view Form = "0000-00-00";
    if (time.size() < Form.size())
        return {};
    int numbers[] = {0, 0, 0};
    std::size_t which = 0;
    for (std::size_t i = 0; i < Form.size(); ++i) {
        const bool isDash = Form[i] == '-';
        if (isDash ? time[i] != '-' : time[i] < '0' || time[i] > '9')
            return {};
        if (isDash)
            ++which;
        else
            numbers[which] = numbers[which] * 10 + (time[i] - '0');
    }
    return QDate(numbers[0], numbers[1], numbers[2]);
}

QDate dayToldBy(const QString &time)
{
    return dayToldBy(time.left(DayLength).toStdString());
}

QString momentText(std::int64_t ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(ms % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

} // namespace tally::resources
