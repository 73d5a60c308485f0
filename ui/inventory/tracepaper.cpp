// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/tracepaper.h"

#include "core/base/wholefile.h"
#include "ui/inventory/tracegraph.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSvgGenerator>

namespace tally::ui
{
namespace
{

constexpr int TitleHeight = 40;    ///< pixels of the drawing
constexpr int Resolution = 96;     ///< at which a pixel of the screen is one of the page
constexpr int LargestPage = 14000; ///< pixels; viewers refuse larger pages

/// The title above, the drawing below, as large as the area lets it be.
void paint(QPainter &painter, TraceGraph &graph, const QString &title, const QRectF &area)
{
    const QSizeF drawing = graph.drawingSize();
    const qreal scale = qMin(area.width() / drawing.width(), area.height() / (drawing.height() + TitleHeight));
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    QFont font = graph.font();
    font.setPixelSize(18);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.drawText(QRectF(24, 0, drawing.width() - 24, TitleHeight), Qt::AlignVCenter | Qt::AlignLeading, title);
    graph.renderTo(painter, QRectF(QPointF(0, TitleHeight), drawing));
    painter.restore();
}

} // namespace

Outcome saveTraceSvg(TraceGraph &graph, const QString &title, const QString &path)
{
    const QSize size = graph.drawingSize() + QSize(0, TitleHeight);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(title);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    QPainter painter(&generator);
    paint(painter, graph, title, QRectF(QPointF(0, 0), size));
    painter.end();
    return writeWhole(path, buffer.data());
}

Outcome saveTracePdf(TraceGraph &graph, const QString &title, const QString &path)
{
    const QSize size = graph.drawingSize() + QSize(0, TitleHeight);
    const qreal shrink = qMin(qreal(1), qreal(LargestPage) / qMax(size.width(), size.height()));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setResolution(Resolution);
    writer.setPageMargins({});
    const qreal points = 72.0 / Resolution;
    writer.setPageSize(QPageSize(QSizeF(size) * points * shrink, QPageSize::Point, {}, QPageSize::ExactMatch));
    QPainter painter(&writer);
    paint(painter, graph, title, QRectF(QPointF(0, 0), QSizeF(size) * shrink));
    painter.end();
    return writeWhole(path, buffer.data());
}

void printTrace(TraceGraph &graph, const QString &title, QPrinter &printer)
{
    QPainter painter(&printer);
    paint(painter, graph, title, QRectF(QPointF(0, 0), printer.pageRect(QPrinter::DevicePixel).size()));
}

} // namespace tally::ui
