// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dateedit.h"

#include <QKeyEvent>
#include <QLocale>

namespace tally::ui
{
namespace
{

/// The locale's short form with the whole year, so that nothing is guessed.
QString shownFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

QDate read(const QString &text)
{
    const QString trimmed = text.trimmed();
    for (const QString &format :
         {shownFormat(), QStringLiteral("yyyy-MM-dd"), QLocale().dateFormat(QLocale::LongFormat)}) {
        const QDate date = QLocale().toDate(trimmed, format);
        if (date.isValid())
            return date;
    }
    return {};
}

QDate lastOfMonth(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

} // namespace

DateEdit::DateEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(tr("Date"));
    setPlaceholderText(QLocale().toString(QDate(QDate::currentDate().year(), 12, 31), shownFormat()));
    setToolTip(
        tr("Keys: + and − a day, [ and ] a month, t today, m and h first and last of the month, y and r of the year"));
    connect(this, &QLineEdit::editingFinished, this, &DateEdit::complete);
}

void DateEdit::setDate(QDate date)
{
    setText(date.isValid() ? QLocale().toString(date, shownFormat()) : QString());
}

QDate DateEdit::date() const
{
    return read(text());
}

bool DateEdit::isWrong() const
{
    return !text().trimmed().isEmpty() && !date().isValid();
}

QDate DateEdit::today() const
{
    return m_today.value_or(QDate::currentDate());
}

void DateEdit::complete()
{
    if (const QDate typed = date(); typed.isValid())
        setDate(typed);
}

std::optional<QDate> DateEdit::moved(QChar key, QDate from, QDate today)
{
    switch (key.toLower().unicode()) {
    case u'+':
    case u'=':
        return from.addDays(1);
    case u'-':
    case u'_':
        return from.addDays(-1);
    case u'[':
        return from.addMonths(-1);
    case u']':
        return from.addMonths(1);
    case u't':
        return today;
    case u'm':
        return QDate(from.year(), from.month(), 1);
    case u'h':
        return lastOfMonth(from);
    case u'y':
        return QDate(from.year(), 1, 1);
    case u'r':
        return QDate(from.year(), 12, 31);
    default:
        return std::nullopt;
    }
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    // Half-typed dates may hold "-" themselves, so keys move only a whole date, or today when nothing is typed yet.
    const QDate from = text().trimmed().isEmpty() ? today() : date();
    const bool single = event->text().size() == 1 && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const auto target = single && from.isValid() ? moved(event->text().at(0), from, today()) : std::nullopt;
    if (!target) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    setDate(*target);
    selectAll();
    Q_EMIT textEdited(text());
}

} // namespace tally::ui
