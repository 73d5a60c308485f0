// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QLocale>
#include <QStringView>

namespace tally::ui
{

/// Works out what is typed into an amount field: numbers as the locale writes them (a point is always understood), + −
/// * / and brackets. Exact to six decimals or refused. Error "arithmetic.malformed", "decimal.…".
[[nodiscard]] Result<Decimal> evaluate(QStringView expression, const QLocale &locale = QLocale());

} // namespace tally::ui
