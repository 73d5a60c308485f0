// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/agotext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace tally::ui
{
namespace
{

constexpr std::int64_t Minute = 60'000;
constexpr std::int64_t Hour = 60 * Minute;
constexpr std::int64_t Day = 24 * Hour;
constexpr std::int64_t Month = 31 * Day;

/// `one` for a single unit, so that the untranslated text needs no brackets.
QString counted(const char *one, const char *many, std::int64_t count)
{
    return count == 1 ? QCoreApplication::translate("Ago", one)
                      : QCoreApplication::translate("Ago", many, nullptr, static_cast<int>(count));
}

} // namespace

QString agoText(std::int64_t thenMs, std::int64_t nowMs)
{
    const std::int64_t passed = nowMs - thenMs;
    if (passed < Minute)
        return QCoreApplication::translate("Ago", "just now");
    if (passed < Hour)
        return counted(QT_TRANSLATE_NOOP("Ago", "a minute ago"), QT_TRANSLATE_N_NOOP("Ago", "%n minutes ago"),
                       passed / Minute);
    if (passed < Day)
        return counted(QT_TRANSLATE_NOOP("Ago", "an hour ago"), QT_TRANSLATE_N_NOOP("Ago", "%n hours ago"),
                       passed / Hour);
    if (passed < Month)
        return counted(QT_TRANSLATE_NOOP("Ago", "yesterday"), QT_TRANSLATE_N_NOOP("Ago", "%n days ago"), passed / Day);
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(thenMs).date(), QStringLiteral("d MMM yyyy"));
}

} // namespace tally::ui
