// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/figures.h"

#include <QDateTime>
#include <QLocale>

namespace tally::ui
{
namespace
{

constexpr QChar Minus(0x2212);
constexpr int GroupSize = 3;

QString grouped(const QString &digits, const QLocale &locale)
{
    if (locale.numberOptions().testFlag(QLocale::OmitGroupSeparator))
        return digits;
    QString out;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % GroupSize == 0)
            out += locale.groupSeparator();
        out += digits[i];
    }
    return out;
}

QDateTime local(Hlc t)
{
    return QDateTime::fromMSecsSinceEpoch(t.ms());
}

} // namespace

QString figure(Decimal value)
{
    QString text = QString::fromStdString(format(value));
    const bool negative = text.startsWith(u'-');
    if (negative)
        text.remove(0, 1);
    const qsizetype point = text.indexOf(u'.');
    const QLocale locale;
    QString out = grouped(point < 0 ? text : text.left(point), locale);
    if (point >= 0)
        out += locale.decimalPoint() + text.mid(point + 1);
    return negative ? Minus + out : out;
}

QString signedFigure(Decimal value)
{
    return value > Decimal() ? u'+' + figure(value) : figure(value);
}

QString amount(Decimal value, const QString &unit)
{
    return unit.isEmpty() ? figure(value) : figure(value) + QChar(QChar::Nbsp) + unitSign(unit);
}

QString dayText(const QDate &day)
{
    if (!day.isValid())
        return {};
    const bool thisYear = day.year() == QDate::currentDate().year();
    return QLocale().toString(day, thisYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
}

QDate dayOf(const QString &recorded)
{
    if (recorded.size() <= 10)
        return QDate::fromString(recorded, Qt::ISODate);
    return QDateTime::fromString(recorded, Qt::ISODate).toLocalTime().date();
}

QString momentText(Hlc t)
{
    const QDateTime moment = local(t);
    return dayText(moment.date()) + QStringLiteral(", ") + QLocale().toString(moment.time(), QStringLiteral("HH:mm"));
}

QString momentInFull(Hlc t)
{
    return QLocale().toString(local(t), QLocale::LongFormat);
}

} // namespace tally::ui
