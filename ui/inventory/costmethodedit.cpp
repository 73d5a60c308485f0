// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/costmethodedit.h"

#include <QWheelEvent>

namespace tally::ui
{

using resources::CostMethod;

CostMethodEdit::CostMethodEdit(QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("How issues are costed"));
    setToolTip(tr("What an issue costs: its share of everything there, or what the oldest of it cost"));
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToContentsOnFirstShow);
    addItem(tr("Weighted average"), static_cast<int>(CostMethod::Average));
    addItem(tr("First in, first out"), static_cast<int>(CostMethod::Fifo));
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT methodChosen(method()); });
}

void CostMethodEdit::setMethod(CostMethod method)
{
    setCurrentIndex(findData(static_cast<int>(method)));
}

CostMethod CostMethodEdit::method() const
{
    return static_cast<CostMethod>(currentData().toInt());
}

std::string_view CostMethodEdit::member(CostMethod method)
{
    return method == CostMethod::Fifo ? "fifo" : "average";
}

void CostMethodEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace tally::ui
