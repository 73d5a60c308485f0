// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/figures.h"

#include <QCoreApplication>

namespace tally::ui
{
namespace
{

/// The names of resources/units/units.json, for translators; tests/translations sees that none is missing.
[[maybe_unused]] constexpr const char *Names[] = {
    QT_TRANSLATE_NOOP("Unit", "one"),
    QT_TRANSLATE_NOOP("Unit", "piece"),
    QT_TRANSLATE_NOOP("Unit", "dozen"),
    QT_TRANSLATE_NOOP("Unit", "gross"),
    QT_TRANSLATE_NOOP("Unit", "percent"),
    QT_TRANSLATE_NOOP("Unit", "kilogram"),
    QT_TRANSLATE_NOOP("Unit", "gram"),
    QT_TRANSLATE_NOOP("Unit", "milligram"),
    QT_TRANSLATE_NOOP("Unit", "hectogram"),
    QT_TRANSLATE_NOOP("Unit", "tonne"),
    QT_TRANSLATE_NOOP("Unit", "pound (avoirdupois)"),
    QT_TRANSLATE_NOOP("Unit", "ounce (avoirdupois)"),
    QT_TRANSLATE_NOOP("Unit", "metre"),
    QT_TRANSLATE_NOOP("Unit", "micrometre"),
    QT_TRANSLATE_NOOP("Unit", "millimetre"),
    QT_TRANSLATE_NOOP("Unit", "centimetre"),
    QT_TRANSLATE_NOOP("Unit", "decimetre"),
    QT_TRANSLATE_NOOP("Unit", "kilometre"),
    QT_TRANSLATE_NOOP("Unit", "inch (international)"),
    QT_TRANSLATE_NOOP("Unit", "foot (international)"),
    QT_TRANSLATE_NOOP("Unit", "yard (international)"),
    QT_TRANSLATE_NOOP("Unit", "square metre"),
    QT_TRANSLATE_NOOP("Unit", "square millimetre"),
    QT_TRANSLATE_NOOP("Unit", "square centimetre"),
    QT_TRANSLATE_NOOP("Unit", "square decimetre"),
    QT_TRANSLATE_NOOP("Unit", "are"),
    QT_TRANSLATE_NOOP("Unit", "hectare"),
    QT_TRANSLATE_NOOP("Unit", "acre (international)"),
    QT_TRANSLATE_NOOP("Unit", "square foot (international)"),
    QT_TRANSLATE_NOOP("Unit", "square yard (international)"),
    QT_TRANSLATE_NOOP("Unit", "cubic metre"),
    QT_TRANSLATE_NOOP("Unit", "cubic decimetre"),
    QT_TRANSLATE_NOOP("Unit", "cubic centimetre"),
    QT_TRANSLATE_NOOP("Unit", "litre"),
    QT_TRANSLATE_NOOP("Unit", "millilitre"),
    QT_TRANSLATE_NOOP("Unit", "centilitre"),
    QT_TRANSLATE_NOOP("Unit", "decilitre"),
    QT_TRANSLATE_NOOP("Unit", "hectolitre"),
    QT_TRANSLATE_NOOP("Unit", "gallon (US)"),
    QT_TRANSLATE_NOOP("Unit", "gallon (imperial)"),
    QT_TRANSLATE_NOOP("Unit", "fluid ounce (US)"),
    QT_TRANSLATE_NOOP("Unit", "cup (US customary)"),
    QT_TRANSLATE_NOOP("Unit", "bushel (US)"),
    QT_TRANSLATE_NOOP("Unit", "stere"),
    QT_TRANSLATE_NOOP("Unit", "second"),
    QT_TRANSLATE_NOOP("Unit", "minute"),
    QT_TRANSLATE_NOOP("Unit", "hour"),
    QT_TRANSLATE_NOOP("Unit", "day"),
    QT_TRANSLATE_NOOP("Unit", "week"),
    QT_TRANSLATE_NOOP("Unit", "month"),
    QT_TRANSLATE_NOOP("Unit", "year"),
    QT_TRANSLATE_NOOP("Unit", "joule"),
    QT_TRANSLATE_NOOP("Unit", "kilojoule"),
    QT_TRANSLATE_NOOP("Unit", "megajoule"),
    QT_TRANSLATE_NOOP("Unit", "gigajoule"),
    QT_TRANSLATE_NOOP("Unit", "watt hour"),
    QT_TRANSLATE_NOOP("Unit", "kilowatt hour"),
    QT_TRANSLATE_NOOP("Unit", "megawatt hour"),
    QT_TRANSLATE_NOOP("Unit", "watt"),
    QT_TRANSLATE_NOOP("Unit", "kilowatt"),
    QT_TRANSLATE_NOOP("Unit", "horsepower (metric)"),
    QT_TRANSLATE_NOOP("Unit", "kelvin"),
    QT_TRANSLATE_NOOP("Unit", "degree Celsius"),
    QT_TRANSLATE_NOOP("Unit", "degree Fahrenheit"),
    QT_TRANSLATE_NOOP("Unit", "pascal"),
    QT_TRANSLATE_NOOP("Unit", "kilopascal"),
    QT_TRANSLATE_NOOP("Unit", "bar"),
    QT_TRANSLATE_NOOP("Unit", "newton"),
    QT_TRANSLATE_NOOP("Unit", "newton metre"),
    QT_TRANSLATE_NOOP("Unit", "volt"),
    QT_TRANSLATE_NOOP("Unit", "ampere"),
    QT_TRANSLATE_NOOP("Unit", "coulomb"),
    QT_TRANSLATE_NOOP("Unit", "ampere hour"),
    QT_TRANSLATE_NOOP("Unit", "milliampere hour"),
    QT_TRANSLATE_NOOP("Unit", "hertz"),
    QT_TRANSLATE_NOOP("Unit", "kilogram per cubic metre"),
    QT_TRANSLATE_NOOP("Unit", "gram per cubic centimetre"),
    QT_TRANSLATE_NOOP("Unit", "gram per litre"),
    QT_TRANSLATE_NOOP("Unit", "kilogram per square metre"),
    QT_TRANSLATE_NOOP("Unit", "gram per square metre"),
    QT_TRANSLATE_NOOP("Unit", "ounce (avoirdupois) per square yard (international)"),
    QT_TRANSLATE_NOOP("Unit", "kilogram per hectare"),
    QT_TRANSLATE_NOOP("Unit", "gram per metre"),
};

} // namespace

QString unitName(const Unit &unit)
{
    // Nobody counts in "one"; what bears that name are pieces.
    const QString label = unit.id == u"one" ? QStringLiteral("piece") : unit.label;
    return QCoreApplication::translate("Unit", label.toUtf8().constData());
}

} // namespace tally::ui
