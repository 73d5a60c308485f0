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

QString momentText(std::int64_t ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(ms % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

} // namespace tally::resources
