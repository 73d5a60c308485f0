// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

namespace tally::screens
{

/// Leaves in the book what a person has to answer, so that the dialogs that ask can be looked at: a count that differs
/// from the book, and a member over which two desks disagree. `folder` is for what the second desk writes. A book
/// without stock gets no count.
[[nodiscard]] Outcome leaveQuestions(book::Book &book, const QString &folder);

} // namespace tally::screens
