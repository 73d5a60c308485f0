// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/table.h"

namespace tally::reports
{

QString Cell::plain() const
{
    if (figure)
        return QString::fromStdString(format(*figure));
    return day.isValid() ? day.toString(Qt::ISODate) : text;
}

} // namespace tally::reports
