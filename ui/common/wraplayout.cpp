// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wraplayout.h"

#include <QStyle>
#include <QWidget>

namespace tally::ui
{

WrapLayout::WrapLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int WrapLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *WrapLayout::itemAt(int index) const
{
    return index < 0 || index >= count() ? nullptr : m_items[static_cast<std::size_t>(index)].get();
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    if (itemAt(index) == nullptr)
        return nullptr;
    QLayoutItem *taken = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

int WrapLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void WrapLayout::setGeometry(const QRect &place)
{
    QLayout::setGeometry(place);
    arrange(place, true);
}

/// All in one line.
QSize WrapLayout::sizeHint() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize own = item->sizeHint().expandedTo(item->minimumSize());
        size = QSize(size.width() + own.width() + (size.isEmpty() ? 0 : spacing()), qMax(size.height(), own.height()));
    }
    return size;
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->sizeHint().expandedTo(item->minimumSize()));
    return size;
}

int WrapLayout::arrange(const QRect &place, bool moves) const
{
    std::vector<QLayoutItem *> line;
    int width = 0;
    int height = 0;
    int top = place.top();
    const auto endLine = [&] {
        if (moves)
            placeLine(line, QPoint(place.left(), top), height, place);
        top += height;
        line.clear();
        width = height = 0;
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize own = item->sizeHint().expandedTo(item->minimumSize());
        if (!line.empty() && width + spacing() + own.width() > place.width()) {
            endLine();
            top += spacing();
        }
        width += own.width() + (line.empty() ? 0 : spacing());
        height = qMax(height, own.height());
        line.push_back(item.get());
    }
    endLine();
    return top - place.top();
}

/// Mirrored where people read from right to left.
void WrapLayout::placeLine(const std::vector<QLayoutItem *> &line, QPoint at, int height, const QRect &place) const
{
    for (QLayoutItem *item : line) {
        const QSize own = item->sizeHint().expandedTo(item->minimumSize());
        const QRect here(QPoint(at.x(), at.y() + (height - own.height()) / 2), own);
        item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), place, here));
        at.rx() += own.width() + spacing();
    }
}

} // namespace tally::ui
