// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/flowmap.h"
#include "ui/inventory/stockrows.h"

#include <vector>

namespace tally::ui
{

/// What is said of one node of the flow of goods, in the drawing and in the list beside it.
struct TraceLabel {
    RecordKey key;
    resources::FlowKind kind = resources::FlowKind::Resource;
    bool isStart = false;
    QString kindWord; ///< "Item", "Job", "Event"
    QString title;    ///< "Ash board 27 mm", "Used up 3.6 m²"
    QString second;   ///< "ASH-26-02 · 3 m² left", "2 Nov · Bryn"
    QString more;     ///< "12 more before, 3 more after"; empty if all is shown
    QString item;     ///< of an event: what it is about
    QString amount;   ///< with its unit
    QString unit;
    Decimal value;
    QString day;
    QString who;
    int steps = 0;                        ///< from the start
    [[nodiscard]] QString spoken() const; ///< all of it in one line, for screen readers
};

/// What other books tell says so.
[[nodiscard]] std::vector<TraceLabel> traceLabels(const resources::FlowMap &map, const Names &names,
                                                  journal::Journal &journal);

} // namespace tally::ui
