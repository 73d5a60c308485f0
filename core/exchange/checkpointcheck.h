// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

#include <QStringList>

namespace tally::exchange
{

/// Checks the newest stored checkpoint of every log of a book: signed by the key the roster names, and over the very
/// entries held here. One line per finding.
[[nodiscard]] Result<QStringList> checkStoredCheckpoints(const journal::Journal &journal, int book);

} // namespace tally::exchange
