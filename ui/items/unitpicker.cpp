// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/unitpicker.h"

#include "core/base/unit.h"
#include "ui/common/unitchoice.h"

namespace tally::ui
{
namespace
{
constexpr int MostShown = 14;
}

UnitPicker::UnitPicker(QWidget *parent)
    : QComboBox(parent)
{
    const UnitTable &table = UnitTable::shipped();
    for (const QString &id : commonUnits())
        if (const Unit *unit = table.find(id); unit != nullptr)
            addItem(unitChoice(*unit), id);
    for (const Unit &unit : table.all())
        if (findData(unit.id) < 0)
            addItem(unitChoice(unit), unit.id);
    addItem(tr("Not said: work, a service"), QString());
    setMaxVisibleItems(MostShown);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(MostShown);
}

void UnitPicker::setUnit(const QString &unit)
{
    if (findData(unit) < 0)
        addItem(unit, unit);
    setCurrentIndex(findData(unit));
}

} // namespace tally::ui
