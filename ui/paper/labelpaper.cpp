// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/labelpaper.h"

#include "ui/paper/labelpainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace tally::paper
{
namespace
{

constexpr int TenthsPerInch = 254; ///< at this resolution a dot is a tenth of a millimetre

QPageSize pageSizeOf(const resources::LabelSheet &sheet)
{
    return QPageSize(QSizeF(sheet.width, sheet.height) / 10, QPageSize::Millimeter, {}, QPageSize::ExactMatch);
}

/// The sheet's free positions before the first label, so that one sees which are taken.
void paintOutlines(QPainter &painter, const resources::LabelSheet &sheet, int start, int page)
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    const int skipped = page == 0 ? start - 1 : 0;
    int place = 0;
    for (const resources::LabelSpot &spot : resources::spotsOn(sheet, 1, sheet.perPage())) {
        const QRectF area(spot.x, spot.y, sheet.labelWidth, sheet.labelHeight);
        painter.setPen(QPen(QColor(0xc8, 0xc8, 0xc8), 2));
        painter.drawRect(area);
        if (place++ < skipped)
            painter.fillRect(area.adjusted(4, 4, -4, -4), QBrush(QColor(0xe4, 0xe4, 0xe4), Qt::BDiagPattern));
    }
    painter.restore();
}

} // namespace

int LabelJob::pages() const
{
    const auto spots = resources::spotsOn(sheet, start, static_cast<int>(labels.size()));
    return spots.empty() ? 0 : spots.back().page + 1;
}

void paintLabelPage(QPainter &painter, const LabelJob &job, int page, bool outlines)
{
    if (outlines)
        paintOutlines(painter, job.sheet, job.start, page);
    const auto spots = resources::spotsOn(job.sheet, job.start, static_cast<int>(job.labels.size()));
    for (std::size_t i = 0; i < spots.size(); ++i) {
        if (spots[i].page != page)
            continue;
        const QRectF area(spots[i].x, spots[i].y, job.sheet.labelWidth, job.sheet.labelHeight);
        paintLabel(painter, area, job.format, job.labels[i]);
    }
}

Result<QByteArray> labelsPdf(const LabelJob &job, const QString &title)
{
    if (job.labels.empty())
        return refused("label.none", QT_TRANSLATE_NOOP("Error", "There is nothing to print: no label is wanted."));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setResolution(TenthsPerInch);
    writer.setPageMargins({});
    writer.setPageSize(pageSizeOf(job.sheet));
    QPainter painter(&writer);
    for (int page = 0; page < job.pages(); ++page) {
        if (page > 0)
            writer.newPage();
        paintLabelPage(painter, job, page);
    }
    painter.end();
    return buffer.data();
}

} // namespace tally::paper
