// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/demoscribe.h"

#include <array>

namespace tally::book
{

/// Members of the workshop, by their names in the story.
inline constexpr std::array DemoMembers{"ana", "bryn", "cass", "dilip", "esme", "farah"};

/// Who and what the workshop's story is about: people and partners, kinds of things, places, ways of working.
void castWorkshop(DemoScribe &scribe);
/// How a stool and a bench are made.
void writeRecipes(DemoScribe &scribe);
/// The same for the mill.
void castMill(DemoScribe &scribe);

} // namespace tally::book
