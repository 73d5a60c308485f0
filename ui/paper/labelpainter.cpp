// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/labelpainter.h"

#include "ui/paper/paperfile.h"

#include <algorithm>
#include <QFontMetricsF>
#include <QPainter>

namespace tally::paper
{
namespace
{

using resources::CodeKind;
using resources::CodeSymbol;

constexpr int SmallestText = 18; ///< 1.8 mm: still read at arm's length
constexpr qreal LineHeight = 1.28;

QFontMetricsF metricsOf(const QPainter &painter, const QFont &font)
{
    return QFontMetricsF(font, painter.device());
}

/// Draws the words in one line, smaller if need be; only what is still too long is shortened.
void paintLine(QPainter &painter, const QRectF &line, int pixels, const QString &words,
               QFont::Weight weight = QFont::Normal)
{
    while (pixels > SmallestText &&
           metricsOf(painter, paperFont(pixels, weight)).horizontalAdvance(words) > line.width())
        --pixels;
    const QFont font = paperFont(pixels, weight);
    painter.setFont(font);
    const QString shown = metricsOf(painter, font).elidedText(words, Qt::ElideRight, line.width());
    painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

/// The title in up to two lines, smaller if need be; gives how far down it went.
qreal paintTitle(QPainter &painter, const QRectF &area, int pixels, const QString &words)
{
    const qreal line = pixels * LineHeight;
    const QSizeF two(area.width(), 2 * line);
    if (area.height() < 3 * line ||
        metricsOf(painter, paperFont(pixels, QFont::DemiBold)).horizontalAdvance(words) <= area.width()) {
        paintLine(painter, {area.topLeft(), QSizeF(area.width(), line)}, pixels, words, QFont::DemiBold);
        return line;
    }
    const auto fits = [&](int size) {
        const QRectF used = metricsOf(painter, paperFont(size, QFont::DemiBold))
                                .boundingRect(QRectF({}, QSizeF(two.width(), 0)), Qt::TextWordWrap, words);
        return used.height() <= two.height() && used.width() <= two.width();
    };
    while (pixels > SmallestText && !fits(pixels))
        --pixels;
    painter.setFont(paperFont(pixels, QFont::DemiBold));
    painter.drawText(QRectF(area.topLeft(), two), Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, words);
    return two.height();
}

int titlePixels(const QRectF &area)
{
    return std::clamp(static_cast<int>(area.height() / 7), 24, 64);
}

int textPixels(const QRectF &area)
{
    return std::max(SmallestText, titlePixels(area) * 3 / 4);
}

/// Title, then the other fields as far as there is room.
void paintFields(QPainter &painter, const QRectF &area, const resources::LabelTemplate &format,
                 const resources::LabelText &text, const QRectF &label)
{
    const int pixels = textPixels(label);
    const qreal line = pixels * LineHeight;
    qreal y = area.top();
    for (const QString &name : format.fields) {
        const QString words = text.field(name);
        if (words.isEmpty())
            continue;
        const QRectF rest(area.left(), y, area.width(), area.bottom() - y);
        if (name == u"name") {
            y += paintTitle(painter, rest, titlePixels(label), words);
            continue;
        }
        if (rest.height() < line)
            return;
        paintLine(painter, {rest.topLeft(), QSizeF(rest.width(), line)}, pixels, words);
        y += line;
    }
}

void paintCodeText(QPainter &painter, const QRectF &line, const QString &code)
{
    paintLine(painter, line, static_cast<int>(line.height() / LineHeight), code, QFont::Medium);
}

/// The code at the left, words beside it, its text at their foot.
void paintBeside(QPainter &painter, const QRectF &inner, const resources::LabelTemplate &format,
                 const resources::LabelText &text, const CodeSymbol &symbol, const QRectF &label)
{
    const qreal side = std::min(inner.height(), inner.width() * 0.4);
    paintCode(painter, QRectF(inner.left(), inner.top() + (inner.height() - side) / 2, side, side), symbol);
    const QRectF words(inner.left() + side + side / 12, inner.top(), inner.width() - side - side / 12, inner.height());
    const qreal foot = textPixels(label) * LineHeight;
    paintFields(painter, words.adjusted(0, 0, 0, -foot), format, text, label);
    paintCodeText(painter, QRectF(words.left(), words.bottom() - foot, words.width(), foot), text.code);
}

/// Words above, bars below, their text at the foot.
void paintBelow(QPainter &painter, const QRectF &inner, const resources::LabelTemplate &format,
                const resources::LabelText &text, const CodeSymbol &symbol, const QRectF &label)
{
    const qreal foot = textPixels(label) * LineHeight;
    const qreal bars = inner.height() * 0.36;
    const QRectF code(inner.left(), inner.bottom() - foot - bars, inner.width(), bars);
    paintFields(painter, QRectF(inner.topLeft(), QPointF(inner.right(), code.top())), format, text, label);
    paintCode(painter, code, symbol);
    paintCodeText(painter, QRectF(inner.left(), inner.bottom() - foot, inner.width(), foot), text.code);
}

} // namespace

void paintCode(QPainter &painter, const QRectF &area, const CodeSymbol &symbol)
{
    const int quiet = symbol.quietZone();
    const qreal columns = symbol.columns + 2 * quiet;
    const bool isQr = symbol.kind == CodeKind::Qr;
    const qreal module = isQr ? std::min(area.width(), area.height()) / columns : area.width() / columns;
    const qreal height = isQr ? module : area.height();
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRect(isQr ? QRectF(area.topLeft(), QSizeF(module * columns, module * columns)) : area);
    painter.setBrush(Qt::black);
    const QPointF start = area.topLeft() + QPointF(quiet * module, isQr ? quiet * module : 0);
    for (const resources::CodeRun &run : resources::runsOf(symbol))
        painter.drawRect(
            QRectF(start.x() + run.column * module, start.y() + run.row * height, run.length * module, height));
    painter.restore();
}

void paintLabel(QPainter &painter, const QRectF &area, const resources::LabelTemplate &format,
                const resources::LabelText &text)
{
    const qreal margin = std::clamp(std::min(area.width(), area.height()) / 12, qreal(12), qreal(40));
    const QRectF inner = area.adjusted(margin, margin, -margin, -margin);
    painter.save();
    painter.setClipRect(area);
    painter.setPen(Qt::black);
    if (const auto symbol = resources::encodeSymbol(format.code, text.code); !symbol)
        paintFields(painter, inner, format, text, area);
    else if (format.code == CodeKind::Qr)
        paintBeside(painter, inner, format, text, *symbol, area);
    else
        paintBelow(painter, inner, format, text, *symbol, area);
    painter.restore();
}

} // namespace tally::paper
