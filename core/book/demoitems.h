// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/demoscribe.h"

namespace tally::book
{

/// The kinds of things in the workshop's story, with codes, units they are bought and used in, and who sells them at
/// what terms. Partners that sell have to be named before.
void writeWorkshopItems(DemoScribe &scribe);
/// The same for the mill.
void writeMillItems(DemoScribe &scribe);

} // namespace tally::book
