// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tally::resources
{

/// What is told of a movement to put it in words; names, empty where they are not known.
struct MovementTold {
    QString action;    ///< camelCase
    bool isIn = false; ///< it brought something, to the record it is told of
    QString process;
    QString provider;
    QString receiver;
};

/// What a movement was, as a line of "why?", in the language of the running program: "Used on Batch 7", "Received from
/// Mill Co-op". The one place these words are from.
[[nodiscard]] QString movementLabel(const MovementTold &told);

} // namespace tally::resources
