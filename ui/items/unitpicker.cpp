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
        if (findData(unit.id) < 0 && unit.id != u"piece") // offered already, as pieces are kept here
            addItem(unitChoice(unit), unit.id);
    addItem(tr("Not said: work, a service"), QString());
    setMaxVisibleItems(MostShown);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(MostShown);
}

void UnitPicker::setUnit(const QString &unit)
{
    const Unit *known = UnitTable::shipped().find(unit);
    if (findData(unit) < 0)
        addItem(known == nullptr ? unit : unitChoice(*known), unit);
    setCurrentIndex(findData(unit));
}

} // namespace tally::ui
