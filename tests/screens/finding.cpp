// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/finding.h"

#include <QWidget>

namespace tally::screens
{
namespace
{

constexpr qsizetype LongestPath = 4;

QString nameOf(const QWidget &widget)
{
    const QString name = widget.objectName();
    if (!name.isEmpty() && !name.startsWith(QLatin1String("qt_")))
        return name;
    return QString::fromLatin1(widget.metaObject()->className()).section(QStringLiteral("::"), -1);
}

bool says(const QWidget &widget)
{
    return widget.isWindow() || QLatin1String(widget.metaObject()->className()) != QLatin1String("QWidget");
}

} // namespace

QString pathOf(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *at = &widget; at != nullptr; at = at->parentWidget()) {
        if (at == &widget || (says(*at) && !at->objectName().startsWith(QLatin1String("qt_"))))
            path.prepend(nameOf(*at));
        if (at->isWindow())
            break;
    }
    if (path.size() > LongestPath)
        path = path.mid(path.size() - LongestPath);
    return path.join(u'/');
}

QList<QWidget *> visibleIn(QWidget &window)
{
    QList<QWidget *> found = {&window};
    for (QWidget *child : window.findChildren<QWidget *>())
        if (child->window() == window.window() && child->isVisibleTo(&window))
            found.append(child);
    return found;
}

} // namespace tally::screens
