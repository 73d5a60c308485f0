// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/decisionquery.h"

#include <QString>

namespace tally::ui
{

/// What desks disagree over, as a question: "What is “Oak board” counted in?".
[[nodiscard]] QString questionOf(const QString &cls, std::string_view member, const QString &title);
/// An answer to it: "kilogram", "Yes, it is finished", "Ana".
[[nodiscard]] QString answerWords(const book::DeskAnswer &answer);
/// Who gives it: "Ana at the desk “Barn”, 1 Mar, 09:00".
[[nodiscard]] QString answererWords(const book::DeskAnswer &answer);

} // namespace tally::ui
