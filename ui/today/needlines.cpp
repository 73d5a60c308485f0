// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/needlines.h"

#include "ui/common/figures.h"

#include <QCoreApplication>
#include <QLocale>

namespace tally::ui
{
namespace
{

using resources::SignalRow;

QString say(const char *text)
{
    return QCoreApplication::translate("Today", text);
}

QString say(const char *text, int n)
{
    return QCoreApplication::translate("Today", text, nullptr, n);
}

QString reasonOf(const SignalRow &need)
{
    const QString free = amount(need.standing.free, need.rule.unit);
    const QString point = amount(*need.signal.point, need.rule.unit);
    if (need.signal.isPointTold)
        return say(QT_TRANSLATE_NOOP("Today", "%1 free; the item says to order at %2")).arg(free, point);
    return say(QT_TRANSLATE_NOOP("Today", "%1 free; order at %2, as it takes %3"))
        .arg(free, point, say(QT_TRANSLATE_N_NOOP("Today", "%n days"), need.rule.leadDays.value_or(0)));
}

TodayLine lineOf(const SignalRow &need, QDate today)
{
    TodayLine line;
    const QDate by = need.signal.neededBy;
    const bool isOut = by.isValid() && by <= today;
    line.badge = {say(QT_TRANSLATE_NOOP("Today", "↻ to order")), isOut ? Badge::Tone::Warning : Badge::Tone::Neutral};
    line.what = need.rule.name;
    line.second = reasonOf(need);
    line.figure = figure(*need.signal.order);
    line.unit = unitSign(need.rule.unit);
    line.places = {QStringLiteral("reports"), QStringLiteral("inventory")};
    line.key = need.rule.spec;
    if (by.isValid()) {
        line.when = isOut ? say(QT_TRANSLATE_NOOP("Today", "now")) : dayText(by);
        line.whenInFull = say(QT_TRANSLATE_NOOP("Today", "Used up on %1 at the present pace"))
                              .arg(QLocale().toString(by, QLocale::LongFormat));
    }
    return line;
}

} // namespace

std::vector<TodayLine> needLines(const std::vector<SignalRow> &needs, QDate today)
{
    std::vector<TodayLine> lines;
    if (needs.empty())
        return lines;
    TodayLine title;
    title.heading = true;
    title.what = QStringLiteral("%1 · %2").arg(say(QT_TRANSLATE_NOOP("Today", "To order")),
                                               QLocale().toString(qlonglong(needs.size())));
    lines.push_back(std::move(title));
    for (const SignalRow &need : needs)
        lines.push_back(lineOf(need, today));
    return lines;
}

} // namespace tally::ui
