// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unitword.h"

namespace tally
{

const Unit *unitCalled(QStringView word)
{
    const UnitTable &table = UnitTable::shipped();
    const Unit *unit = table.find(word);
    return unit != nullptr ? unit : table.findSynonym(word);
}

} // namespace tally
