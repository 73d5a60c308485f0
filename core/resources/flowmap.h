// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/flowlinks.h"
#include "core/resources/resourcerow.h"

#include <QString>
#include <unordered_map>
#include <vector>

namespace tally::resources
{

/// Which way from the start: back to sources, forward to uses, or both.
enum class FlowWay { Back, Forward, Both };

/// One thing the flow runs through, with what a drawing says of it.
struct FlowNode {
    FlowKind kind = FlowKind::Resource;
    RecordKey key;
    QString name;           ///< of a stock record (else of its specification) or process; of an event, what it is about
    QString action;         ///< of an event: ValueFlows name, camelCase
    Decimal amount;         ///< of an event its quantity, else its effort; of a stock record what is on hand
    QString unit;           ///< of `amount`; empty if there is none
    QString at;             ///< of an event: its date as recorded; may be empty
    Hlc t;                  ///< of an event: when it was recorded
    RecordKey spec;         ///< of a stock record
    RecordKey lot;          ///< of a stock record
    QString serial;         ///< of a stock record
    RecordKey provider;     ///< of an event
    RecordKey receiver;     ///< of an event
    int steps = 0;          ///< from the start
    bool backwards = false; ///< its sources belong to the map
    bool forwards = false;  ///< its uses belong to the map
    int hiddenBefore = 0;   ///< sources that are not on the map yet
    int hiddenAfter = 0;    ///< uses that are not on the map yet
    [[nodiscard]] int hidden() const { return hiddenBefore + hiddenAfter; }
};

/// Goods went from one node to the other; by places in the list of nodes.
struct FlowEdge {
    std::size_t from = 0;
    std::size_t to = 0;
    friend auto operator<=>(const FlowEdge &, const FlowEdge &) = default;
};

/// Part of the flow of goods around one record, grown from it step by step, so that a flow of any size can be looked at
/// from near to far. Its nodes and edges are those of `trace` and `track`, as far as it has been grown. Holds no
/// connection: each growth is told which to read from.
class FlowMap
{
public:
    /// The start alone. Error "trace.notFlow".
    [[nodiscard]] static Result<FlowMap> around(storage::Database &database, RecordKey start, FlowWay way);
    /// Adds up to `most` nodes, nearest to the start first.
    Outcome grow(storage::Database &database, int most);
    /// Adds up to `most` of what is hidden at `node`, then what is behind that.
    Outcome growAt(storage::Database &database, RecordKey node, int most);

    [[nodiscard]] RecordKey start() const { return m_nodes.front().key; }
    [[nodiscard]] const std::vector<FlowNode> &nodes() const { return m_nodes; } ///< the start first
    [[nodiscard]] const std::vector<FlowEdge> &edges() const { return m_edges; } ///< ordered, each once
    /// Place of a node in the list; none if it is not on the map.
    [[nodiscard]] const FlowNode *find(RecordKey key) const;
    [[nodiscard]] bool isComplete() const;

    /// A node never shows more links than this at once, and `hidden` counts no further.
    static constexpr int MostLinks = 500;

private:
    struct Link {
        RecordKey near;
        FlowPoint far;
        bool back;
    };
    [[nodiscard]] Result<std::vector<Link>> linksOf(storage::Database &database, const FlowNode &node) const;
    Outcome growFrom(storage::Database &database, std::vector<RecordKey> waiting, int most);
    [[nodiscard]] Result<FlowNode> describe(storage::Database &database, const FlowPoint &point) const;
    Outcome describeEvent(storage::Database &database, FlowNode &node) const;
    Outcome describeResource(storage::Database &database, FlowNode &node) const;
    Outcome connect(storage::Database &database);
    std::vector<FlowNode> m_nodes;
    std::vector<FlowEdge> m_edges;
    std::unordered_map<RecordKey, std::size_t> m_places;
};

} // namespace tally::resources
