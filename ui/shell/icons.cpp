// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icons.h"

#include "ui/shell/tokens.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace tally::ui
{
namespace
{

/// Paints one SVG with its currentColor replaced.
class LineIcon final : public QIconEngine
{
public:
    LineIcon(QByteArray drawing, QString name, IconTone tone)
        : m_drawing(std::move(drawing))
        , m_name(std::move(name))
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        QByteArray drawing = m_drawing;
        drawing.replace("currentColor", colour(mode, state).name().toLatin1());
        QSvgRenderer renderer(drawing);
        renderer.render(painter, QRectF(rect));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("tally-%1-%2-%3x%4")
                                .arg(m_name, colour(mode, state).name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIcon(*this); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const Tokens &tokens = Tokens::of(QGuiApplication::palette());
        if (m_tone == IconTone::Rail)
            return state == QIcon::On ? tokens.railOnSelected : tokens.railText;
        if (mode == QIcon::Disabled || m_tone == IconTone::Dim)
            return tokens.dim;
        return m_tone == IconTone::OnAccent ? tokens.onAccent : tokens.text;
    }

    QByteArray m_drawing;
    QString m_name;
    IconTone m_tone;
};

} // namespace

QIcon icon(const QString &name, IconTone tone)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new LineIcon(file.readAll(), name, tone));
}

} // namespace tally::ui
