// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/unitchoice.h"

#include "ui/common/figures.h"

#include <QCoreApplication>

namespace tally::ui
{

QStringList commonUnits()
{
    return {QStringLiteral("one"),         QStringLiteral("kilogram"),    QStringLiteral("gram"),
            QStringLiteral("tonne"),       QStringLiteral("metre"),       QStringLiteral("centimetre"),
            QStringLiteral("millimetre"),  QStringLiteral("squareMetre"), QStringLiteral("cubicMetre"),
            QStringLiteral("litre"),       QStringLiteral("millilitre"),  QStringLiteral("hour"),
            QStringLiteral("minute-Time"), QStringLiteral("day"),         QStringLiteral("kilowattHour"),
            QStringLiteral("dozen")};
}

QString unitChoice(const Unit &unit)
{
    const QString sign = unitSign(unit.id);
    const QString name = unitName(unit);
    return sign == name ? sign
                        : QCoreApplication::translate("tally::ui::QuantityEdit", "%1 – %2", "unit sign – unit name")
                              .arg(sign, name);
}

} // namespace tally::ui
