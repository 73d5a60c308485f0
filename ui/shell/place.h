// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <functional>
#include <QKeySequence>
#include <QString>
#include <vector>

namespace tally::ui
{

/// A place to go to. The number of one in the rail, and so its key Ctrl+1…9, is fixed by its position in the list,
/// whether or not the others are there; a place that cannot make a page is not shown.
struct Place {
    QString id;    ///< "inventory"; also the icon's name
    QString title; ///< translated
    std::function<Page *(const PageContext &)> makePage;
    bool isInRail = true;   ///< others are reached by menu, palette and keys
    QKeySequence keys = {}; ///< of a place outside the rail
    /// ValueFlows classes whose records the page can show; others open in the journal, at the entry that made them.
    std::vector<QString> shows = {};
};

using Places = std::vector<Place>;

} // namespace tally::ui
