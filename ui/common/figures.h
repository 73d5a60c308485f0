// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/decimal.h"
#include "core/base/error.h"
#include "core/base/unit.h"

#include <QDate>
#include <QString>

namespace tally::ui
{

/// How numbers, units and times are written for people: grouped as the locale does, with a true minus sign, from the
/// decimal text and never through a floating-point number.
[[nodiscard]] QString figure(Decimal value);
/// With "+" for amounts above zero: "+8.00", "−4".
[[nodiscard]] QString signedFigure(Decimal value);
/// "kilogram", in the language of the window; a co-op's own unit as the co-op calls it.
[[nodiscard]] QString unitName(const Unit &unit);
/// "12.25 m²".
[[nodiscard]] QString amount(Decimal value, const QString &unit);

/// Money: always with two decimals, more where there are more: "10,924.85", "500.00".
[[nodiscard]] QString moneyFigure(Decimal value);
/// To hundredths, half to even: what people read; the exact value stands beside it.
[[nodiscard]] Decimal roundedToCents(Decimal value);
/// What stands for a currency after a number: "€" for EUR; the code itself where we know no sign.
[[nodiscard]] QString moneySign(const QString &currency);
/// What stands after an amount of the money that is called `called`: the sign of the book's own currency where it is
/// that
/// ("Euro", "eur"), else its name.
[[nodiscard]] QString moneySignOf(const QString &called, const QString &currency);
/// An error's sentence with its amounts as people read them: "−6 m²" for "-6 squareMetre".
[[nodiscard]] QString errorWords(const Error &error);

/// A day as people write it here, without the year in the current year: "30 Sep".
[[nodiscard]] QString dayText(const QDate &day);
/// The day of a recorded time (RFC 3339 or a local date); empty if it has none.
[[nodiscard]] QDate dayOf(const QString &recorded);
/// When an entry was made, by this computer's clock: "30 Sep, 14:05", and in full for tool tips.
[[nodiscard]] QString momentText(Hlc t);
[[nodiscard]] QString momentInFull(Hlc t);

/// A moment by this computer's clock, as momentText and momentInFull.
[[nodiscard]] QString momentOf(std::int64_t ms);
[[nodiscard]] QString momentOfInFull(std::int64_t ms);

} // namespace tally::ui
