// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <optional>
#include <QDate>
#include <QStringList>

namespace tally::exchange
{

enum class DecimalSign { Point, Comma };
enum class DateOrder { YearFirst, DayFirst, MonthFirst };

/// How the amounts of a column set their decimals, found from all of them together: "1.234,5" and "12,5" speak for the
/// comma, "1,234.5" and "12.5" for the point, "1,234" alone for neither. Error "csv.decimalMixed" if both are there,
/// "csv.decimalUnclear" if some could be read either way and none decides. Cells that are no numbers say nothing.
[[nodiscard]] Result<DecimalSign> decimalSignOf(const QStringList &cells);
/// What one cell says; nullopt where it could be read either way, or has no decimals.
[[nodiscard]] std::optional<DecimalSign> decimalSignIn(const QString &cell);
/// The same for dates: 2026-03-01 says year first, 25/3/26 day first, 3/25/26 month first. Error "csv.dateMixed",
/// "csv.dateUnclear".
[[nodiscard]] Result<DateOrder> dateOrderOf(const QStringList &cells);

/// Nullopt for what is no amount in that form, or has more than six decimals.
[[nodiscard]] std::optional<Decimal> readAmount(const QString &cell, DecimalSign sign);
/// Invalid for what is no date in that order. Years of two figures are of this century.
[[nodiscard]] QDate readDate(const QString &cell, DateOrder order);

} // namespace tally::exchange
