// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace tally::screens
{

/// One thing that is wrong with what is shown.
struct Finding {
    QString where; ///< path of the widget, from its window
    QString text;  ///< the words concerned
    QString what;  ///< "needs 120, has 80"
    friend bool operator==(const Finding &, const Finding &) = default;
};

using Findings = QList<Finding>;

/// "InventoryPage/StockPane/QLabel": classes, or names where they were given, without Qt's own in between.
[[nodiscard]] QString pathOf(const QWidget &widget);

/// What is visible of `window` and in it, the window itself first; other windows it owns are left out.
[[nodiscard]] QList<QWidget *> visibleIn(QWidget &window);

} // namespace tally::screens
