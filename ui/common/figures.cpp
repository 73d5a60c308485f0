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

struct Currency {
    const char *code;
    const char16_t *sign;
    const char *name;
};

/// Signs that cannot be taken for another currency's here; the rest are written by their code.
constexpr Currency Currencies[] = {{"EUR", u"€", "Euro"},
                                   {"GBP", u"£", "Pound"},
                                   {"USD", u"$", "Dollar"},
                                   {"CHF", u"CHF", "Franc"},
                                   {"PLN", u"zł", "Złoty"}};

const Currency *findCurrency(const QString &code)
{
    for (const Currency &currency : Currencies)
        if (code == QLatin1String(currency.code))
            return &currency;
    return nullptr;
}

/// "-6 squareMetre" and "-6" as people write them; anything else as it is.
QString argumentWords(const QString &argument)
{
    const QString number = argument.section(u' ', 0, 0);
    const QString unit = argument.section(u' ', 1);
    const auto value = parseCanonical(number.toStdString());
    if (!value || (!unit.isEmpty() && UnitTable::shipped().find(unit) == nullptr))
        return argument;
    return amount(*value, unit);
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

QString moneyFigure(Decimal value)
{
    const QLocale locale;
    const QString point = locale.decimalPoint();
    const QString text = figure(value);
    const qsizetype at = text.lastIndexOf(point);
    const qsizetype decimals = at < 0 ? 0 : text.size() - at - point.size();
    if (decimals >= 2)
        return text;
    return at < 0 ? QString(text + point + QStringLiteral("00")) : QString(text + u'0');
}

Decimal roundedToCents(Decimal value)
{
    const Decimal hundredths = Decimal::fromMicros(value.micros() / 10'000 * 10'000);
    const std::int64_t rest = value.micros() - hundredths.micros();
    const std::int64_t far = rest < 0 ? -rest : rest;
    const bool isOdd = (hundredths.micros() / 10'000) % 2 != 0;
    if (far < 5'000 || (far == 5'000 && !isOdd))
        return hundredths;
    return Decimal::fromMicros(hundredths.micros() + (rest < 0 ? -10'000 : 10'000));
}

QString moneySign(const QString &currency)
{
    const Currency *known = findCurrency(currency);
    return known == nullptr ? currency : QString(QStringView(known->sign).toString());
}

QString moneySignOf(const QString &called, const QString &currency)
{
    const Currency *known = findCurrency(currency);
    const bool isOwn = called.compare(currency, Qt::CaseInsensitive) == 0 ||
                       (known != nullptr && called.compare(QString::fromUtf8(known->name), Qt::CaseInsensitive) == 0);
    return isOwn ? moneySign(currency) : called;
}

QString errorWords(const Error &error)
{
    Error spoken = error;
    for (QString &argument : spoken.args)
        argument = argumentWords(argument);
    return spoken.message();
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

QString momentOf(std::int64_t ms)
{
    return momentText(Hlc::of(ms, 0));
}

QString momentOfInFull(std::int64_t ms)
{
    return momentInFull(Hlc::of(ms, 0));
}

} // namespace tally::ui
