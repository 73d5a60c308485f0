// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fieldrow.h"

#include <QLayout>
#include <QResizeEvent>

namespace tally::ui
{

int FieldRow::wantedHeight() const
{
    const int wanted = layout()->totalHeightForWidth(width());
    return wanted > 0 ? wanted : layout()->totalSizeHint().height();
}

QSize FieldRow::sizeHint() const
{
    return {layout()->totalSizeHint().width(), wantedHeight()};
}

QSize FieldRow::minimumSizeHint() const
{
    return {layout()->totalMinimumSize().width(), wantedHeight()};
}

void FieldRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        updateGeometry();
}

} // namespace tally::ui
