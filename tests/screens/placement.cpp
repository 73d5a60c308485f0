// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/placement.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QFocusFrame>
#include <QLabel>
#include <QLineEdit>
#include <QRubberBand>
#include <QScrollBar>
#include <QSizeGrip>
#include <QSplitterHandle>

namespace tally::screens
{
namespace
{

constexpr int Touch = 2; ///< pixels that neighbours may share: borders drawn on each other

bool isOverlay(const QWidget &widget)
{
    return qobject_cast<const QSplitterHandle *>(&widget) != nullptr ||
           qobject_cast<const QRubberBand *>(&widget) != nullptr ||
           qobject_cast<const QSizeGrip *>(&widget) != nullptr || qobject_cast<const QFocusFrame *>(&widget) != nullptr;
}

/// Whether the parts of such a widget are arranged by Qt itself.
bool arrangesItself(const QWidget &widget)
{
    return qobject_cast<const QAbstractScrollArea *>(&widget) != nullptr ||
           qobject_cast<const QLineEdit *>(&widget) != nullptr ||
           qobject_cast<const QAbstractButton *>(&widget) != nullptr ||
           widget.objectName().startsWith(QLatin1String("qt_scrollarea"));
}

QString wordsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    return {};
}

void lookAtNeighbours(const QWidget &parent, Findings &findings)
{
    QList<QWidget *> children;
    for (QWidget *child : parent.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        if (child->isVisible() && !child->isWindow() && !isOverlay(*child))
            children.append(child);
    for (qsizetype i = 0; i < children.size(); ++i) {
        for (qsizetype j = i + 1; j < children.size(); ++j) {
            const QRect common = children[i]->geometry() & children[j]->geometry();
            if (common.width() > Touch && common.height() > Touch)
                findings.append({pathOf(*children[i]), wordsOf(*children[i]),
                                 QStringLiteral("lies on %1 (%2 × %3 px)")
                                     .arg(pathOf(*children[j]))
                                     .arg(common.width())
                                     .arg(common.height())});
        }
    }
}

bool canScroll(const QWidget &viewport, Qt::Orientation direction)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(viewport.parentWidget());
    if (area == nullptr || area->viewport() != &viewport)
        return false;
    return (direction == Qt::Horizontal ? area->horizontalScrollBarPolicy() : area->verticalScrollBarPolicy()) !=
           Qt::ScrollBarAlwaysOff;
}

/// Follows the widget outwards until its window or a place where it may be scrolled out of sight.
void lookAtPlace(const QWidget &widget, Findings &findings)
{
    bool across = true;
    bool down = true;
    for (const QWidget *outer = widget.parentWidget(); outer != nullptr; outer = outer->parentWidget()) {
        across = across && !canScroll(*outer, Qt::Horizontal);
        down = down && !canScroll(*outer, Qt::Vertical);
        const QRect place(widget.mapTo(outer, QPoint(0, 0)), widget.size());
        const QRect room = outer->rect();
        if ((across && (place.left() < room.left() - Touch || place.right() > room.right() + Touch)) ||
            (down && (place.top() < room.top() - Touch || place.bottom() > room.bottom() + Touch))) {
            findings.append({pathOf(widget), wordsOf(widget), QStringLiteral("reaches out of %1").arg(pathOf(*outer))});
            return;
        }
        if (outer->isWindow() || (!across && !down))
            return;
    }
}

} // namespace

Findings misplaced(QWidget &window)
{
    Findings findings;
    for (const QWidget *widget : visibleIn(window)) {
        if (!arrangesItself(*widget))
            lookAtNeighbours(*widget, findings);
        if (widget != &window && !wordsOf(*widget).isEmpty())
            lookAtPlace(*widget, findings);
    }
    return findings;
}

} // namespace tally::screens
