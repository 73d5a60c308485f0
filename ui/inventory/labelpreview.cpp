// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/labelpreview.h"

#include "ui/shell/tokens.h"

#include <algorithm>
#include <QApplication>
#include <QPainter>

namespace tally::ui
{

LabelPreview::LabelPreview(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Preview of the labels"));
    setMinimumSize(260, 300);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize LabelPreview::sizeHint() const
{
    return {380, 500};
}

void LabelPreview::setJob(paper::LabelJob job)
{
    m_job = std::move(job);
    setPage(0);
}

void LabelPreview::setPage(int page)
{
    m_page = std::clamp(page, 0, std::max(0, m_job.pages() - 1));
    update();
    Q_EMIT pageChanged();
}

void LabelPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QSizeF size10(m_job.sheet.width, m_job.sheet.height);
    if (size10.isEmpty())
        return;
    const QSizeF shown = size10.scaled(QSizeF(size()) - QSizeF(2, 2), Qt::KeepAspectRatio);
    const QRectF sheet(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown);
    painter.fillRect(sheet, Qt::white);
    painter.setPen(Tokens::of(QApplication::palette()).control);
    painter.drawRect(sheet);
    painter.translate(sheet.topLeft());
    painter.scale(shown.width() / size10.width(), shown.height() / size10.height());
    paper::paintLabelPage(painter, m_job, m_page, true);
}

} // namespace tally::ui
