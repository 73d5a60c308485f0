// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QSize>
#include <span>
#include <vector>

namespace tally::ui
{

/// An arrow from one node to another, by their places in the list of nodes.
struct LayeredEdge {
    int from = 0;
    int to = 0;
    bool returns = false; ///< brings something back: circles are broken here rather than elsewhere
};

struct LayeredSpacing {
    int betweenLayers = 56; ///< pixels from one column to the next
    int betweenNodes = 14;  ///< pixels from one node to the one below
    int lane = 10;          ///< height kept free where an arrow passes a column
};

/// A drawing of a directed graph: columns from left to right, every arrow leading to a later column. Coordinates are
/// whole pixels, from (0, 0).
struct LayeredLayout {
    std::vector<QPoint> places; ///< top left corner of each node
    std::vector<int> layers;    ///< column of each node, from 0
    /// Corners of each arrow: it leaves the first point and enters the last. An arrow against the flow, which closes a
    /// circle, runs from right to left; all others only ever go to the right. Empty for an arrow from a node to itself.
    std::vector<std::vector<QPoint>> routes;
    std::vector<bool> againstFlow; ///< per arrow
    QSize size;
};

/// Lays a graph out in columns (longest path, so that each arrow leads to a later column), with few crossings (medians,
/// several sweeps, the best kept) and little bending. No two nodes overlap. The same input always gives the same
/// drawing. Circles are broken at arrows that return, and else at the arrow that closes them, seen from the first node
/// that has no predecessor. Edges must name existing nodes.
[[nodiscard]] LayeredLayout layOut(std::span<const QSize> nodes, std::span<const LayeredEdge> edges,
                                   const LayeredSpacing &spacing = {});

} // namespace tally::ui
