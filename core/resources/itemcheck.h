// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/issue.h"
#include "core/resources/itemdraft.h"

namespace tally::resources
{

/// What is wrong with a draft by itself, without looking at the book.
[[nodiscard]] journal::Issues checkForm(const ItemDraft &draft);

} // namespace tally::resources
