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
    for (const CostMethod method : {CostMethod::Average, CostMethod::Fifo})
        addItem(words(method), static_cast<int>(method));
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

QString CostMethodEdit::words(CostMethod method)
{
    return method == CostMethod::Fifo ? tr("First in, first out") : tr("Weighted average");
}

void CostMethodEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace tally::ui
