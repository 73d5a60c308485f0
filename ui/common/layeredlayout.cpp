// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/layeredlayout.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace tally::ui
{
namespace
{

constexpr int OrderSweeps = 12;
constexpr int PlaceSweeps = 6;
constexpr int LaneWeight = 8; ///< how much more a long arrow wants to be straight than a node wants to be central

/// A node, or a lane: the place where an arrow passes a column.
struct Vertex {
    QSize size;
    int layer = 0;
    int position = 0; ///< in its layer, from the top
    int centre = 0;   ///< y
    std::vector<int> before;
    std::vector<int> after;
    bool isLane = false;
};

class Layering
{
public:
    Layering(std::span<const QSize> nodes, std::span<const LayeredEdge> edges, const LayeredSpacing &spacing)
        : m_spacing(spacing)
        , m_edges(edges.begin(), edges.end())
        , m_nodes(nodes.size())
        , m_against(edges.size(), false)
    {
        for (const QSize &size : nodes)
            m_vertices.push_back({size, 0, 0, 0, {}, {}, false});
    }

    LayeredLayout run()
    {
        breakCircles();
        chooseLayers();
        addLanes();
        orderLayers();
        placeLayers();
        return drawing();
    }

private:
    [[nodiscard]] int source(std::size_t edge) const { return m_against[edge] ? m_edges[edge].to : m_edges[edge].from; }
    [[nodiscard]] int target(std::size_t edge) const { return m_against[edge] ? m_edges[edge].from : m_edges[edge].to; }
    [[nodiscard]] bool isLoop(std::size_t edge) const { return m_edges[edge].from == m_edges[edge].to; }
    Vertex &vertex(int number) { return m_vertices[static_cast<std::size_t>(number)]; }
    [[nodiscard]] const Vertex &vertex(int number) const { return m_vertices[static_cast<std::size_t>(number)]; }

    /// First without the arrows that return: depth first from the nodes nothing leads to, then from the rest; an arrow
    /// back into the present path is turned. Then those that return are turned where they would close a circle.
    void breakCircles()
    {
        visitAll(false);
        std::vector<std::vector<int>> next(m_nodes);
        for (std::size_t e = 0; e < m_edges.size(); ++e)
            if (!isLoop(e) && !m_edges[e].returns)
                next[static_cast<std::size_t>(source(e))].push_back(target(e));
        for (std::size_t e = 0; e < m_edges.size(); ++e) {
            if (isLoop(e) || !m_edges[e].returns)
                continue;
            m_against[e] = reaches(m_edges[e].to, m_edges[e].from, next);
            next[static_cast<std::size_t>(source(e))].push_back(target(e));
        }
        visitAll(true);
    }

    [[nodiscard]] bool reaches(int from, int to, const std::vector<std::vector<int>> &next) const
    {
        std::vector<bool> met(m_nodes, false);
        std::vector<int> waiting{from};
        while (!waiting.empty()) {
            const auto node = static_cast<std::size_t>(waiting.back());
            waiting.pop_back();
            if (static_cast<int>(node) == to)
                return true;
            if (met[node])
                continue;
            met[node] = true;
            waiting.insert(waiting.end(), next[node].begin(), next[node].end());
        }
        return false;
    }

    /// Goes through the graph depth first, as its arrows point now, and turns what points back into the present path.
    void visitAll(bool withReturning)
    {
        std::vector<std::vector<std::size_t>> leaving(m_nodes);
        std::vector<int> entering(m_nodes, 0);
        for (std::size_t e = 0; e < m_edges.size(); ++e) {
            if (isLoop(e) || (m_edges[e].returns && !withReturning))
                continue;
            leaving[static_cast<std::size_t>(source(e))].push_back(e);
            ++entering[static_cast<std::size_t>(target(e))];
        }
        m_finished.clear();
        std::vector<int> state(m_nodes, 0); // 1 on the path, 2 done
        for (std::size_t n = 0; n < m_nodes; ++n)
            if (entering[n] == 0)
                walk(n, leaving, state);
        for (std::size_t n = 0; n < m_nodes; ++n)
            walk(n, leaving, state);
    }

    void walk(std::size_t first, const std::vector<std::vector<std::size_t>> &leaving, std::vector<int> &state)
    {
        if (state[first] != 0)
            return;
        std::vector<std::pair<std::size_t, std::size_t>> path{{first, 0}};
        state[first] = 1;
        while (!path.empty()) {
            auto &[node, next] = path.back();
            if (next == leaving[node].size()) {
                state[node] = 2;
                m_finished.push_back(static_cast<int>(node));
                path.pop_back();
                continue;
            }
            const std::size_t edge = leaving[node][next++];
            const auto to = static_cast<std::size_t>(target(edge));
            if (state[to] == 1) {
                m_against[edge] = true;
            } else if (state[to] == 0) {
                state[to] = 1;
                path.emplace_back(to, 0);
            }
        }
    }

    /// Longest path from the left; then whatever has no predecessor moves up to what it leads to.
    void chooseLayers()
    {
        std::vector<std::vector<int>> next(m_nodes);
        std::vector<bool> hasBefore(m_nodes, false);
        for (std::size_t e = 0; e < m_edges.size(); ++e) {
            if (isLoop(e))
                continue;
            next[static_cast<std::size_t>(source(e))].push_back(target(e));
            hasBefore[static_cast<std::size_t>(target(e))] = true;
        }
        // What was finished last comes first: with circles broken that is an order in which all arrows point onwards.
        for (auto n = m_finished.rbegin(); n != m_finished.rend(); ++n)
            for (const int to : next[static_cast<std::size_t>(*n)])
                vertex(to).layer = std::max(vertex(to).layer, vertex(*n).layer + 1);
        for (std::size_t n = 0; n < m_nodes; ++n) {
            if (hasBefore[n] || next[n].empty())
                continue;
            int nearest = vertex(next[n].front()).layer;
            for (const int to : next[n])
                nearest = std::min(nearest, vertex(to).layer);
            m_vertices[n].layer = nearest - 1;
        }
    }

    void addLanes()
    {
        m_chains.resize(m_edges.size());
        for (std::size_t e = 0; e < m_edges.size(); ++e) {
            if (isLoop(e))
                continue;
            int last = source(e);
            m_chains[e].push_back(last);
            for (int layer = vertex(last).layer + 1; layer < vertex(target(e)).layer; ++layer) {
                const int lane = static_cast<int>(m_vertices.size());
                m_vertices.push_back({QSize(0, m_spacing.lane), layer, 0, 0, {}, {}, true});
                join(last, lane);
                m_chains[e].push_back(lane);
                last = lane;
            }
            join(last, target(e));
            m_chains[e].push_back(target(e));
        }
    }

    void join(int from, int to)
    {
        vertex(from).after.push_back(to);
        vertex(to).before.push_back(from);
    }

    void orderLayers()
    {
        fillLayers();
        std::vector<std::vector<int>> best = m_layers;
        std::int64_t fewest = crossings();
        for (int sweep = 0; sweep < OrderSweeps && fewest > 0; ++sweep) {
            const bool rightwards = sweep % 2 == 0;
            for (std::size_t i = 1; i < m_layers.size(); ++i)
                sortLayer(rightwards ? i : m_layers.size() - 1 - i, rightwards);
            const std::int64_t now = crossings();
            if (now < fewest) {
                fewest = now;
                best = m_layers;
            }
        }
        m_layers = std::move(best);
        number();
    }

    /// Neighbours begin close to each other: depth first from the left.
    void fillLayers()
    {
        int last = 0;
        for (const Vertex &v : m_vertices)
            last = std::max(last, v.layer);
        m_layers.assign(static_cast<std::size_t>(last) + 1, {});
        std::vector<bool> met(m_vertices.size(), false);
        std::vector<int> waiting;
        std::vector<int> starts(m_vertices.size());
        std::iota(starts.begin(), starts.end(), 0);
        std::stable_sort(starts.begin(), starts.end(),
                         [this](int a, int b) { return vertex(a).layer < vertex(b).layer; });
        for (const int start : starts) {
            waiting.push_back(start);
            while (!waiting.empty()) {
                const int v = waiting.back();
                waiting.pop_back();
                if (met[static_cast<std::size_t>(v)])
                    continue;
                met[static_cast<std::size_t>(v)] = true;
                m_layers[static_cast<std::size_t>(vertex(v).layer)].push_back(v);
                waiting.insert(waiting.end(), vertex(v).after.rbegin(), vertex(v).after.rend());
            }
        }
        number();
    }

    void number()
    {
        for (const std::vector<int> &layer : m_layers)
            for (std::size_t i = 0; i < layer.size(); ++i)
                vertex(layer[i]).position = static_cast<int>(i);
    }

    /// Twice the median of the neighbours' positions, so that it is whole; keeps its place without neighbours.
    [[nodiscard]] int median(const Vertex &v, const std::vector<int> &neighbours) const
    {
        if (neighbours.empty())
            return 2 * v.position;
        std::vector<int> positions;
        for (const int neighbour : neighbours)
            positions.push_back(vertex(neighbour).position);
        std::sort(positions.begin(), positions.end());
        const std::size_t middle = positions.size() / 2;
        return positions.size() % 2 == 1 ? 2 * positions[middle] : positions[middle - 1] + positions[middle];
    }

    void sortLayer(std::size_t number, bool rightwards)
    {
        std::vector<int> &layer = m_layers[number];
        std::vector<std::pair<int, int>> keyed;
        for (const int v : layer)
            keyed.emplace_back(median(vertex(v), rightwards ? vertex(v).before : vertex(v).after), v);
        std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (std::size_t i = 0; i < layer.size(); ++i) {
            layer[i] = keyed[i].second;
            vertex(layer[i]).position = static_cast<int>(i);
        }
    }

    /// Counts pairs of arrows that cross between neighbouring layers, with a tree of partial sums.
    [[nodiscard]] std::int64_t crossings() const
    {
        std::int64_t count = 0;
        for (std::size_t l = 0; l + 1 < m_layers.size(); ++l) {
            std::vector<int> ends;
            for (const int v : m_layers[l]) {
                const std::size_t first = ends.size();
                for (const int to : vertex(v).after)
                    ends.push_back(vertex(to).position);
                std::sort(ends.begin() + static_cast<std::ptrdiff_t>(first), ends.end());
            }
            count += inversions(ends, m_layers[l + 1].size());
        }
        return count;
    }

    [[nodiscard]] static std::int64_t inversions(const std::vector<int> &ends, std::size_t width)
    {
        std::vector<int> sums(width + 1, 0);
        std::int64_t count = 0;
        std::int64_t seen = 0;
        for (const int end : ends) {
            std::int64_t notAfter = 0;
            for (std::size_t i = static_cast<std::size_t>(end) + 1; i > 0; i &= i - 1)
                notAfter += sums[i];
            count += seen++ - notAfter;
            for (std::size_t i = static_cast<std::size_t>(end) + 1; i <= width; i += i & (~i + 1))
                ++sums[i];
        }
        return count;
    }

    [[nodiscard]] int distance(const Vertex &above, const Vertex &below) const
    {
        const int gap = above.isLane && below.isLane ? 0 : m_spacing.betweenNodes;
        return (above.size.height() + 1) / 2 + (below.size.height() + 1) / 2 + gap;
    }

    void placeLayers()
    {
        for (const std::vector<int> &layer : m_layers) {
            int y = 0;
            for (std::size_t i = 0; i < layer.size(); ++i) {
                if (i > 0)
                    y += distance(vertex(layer[i - 1]), vertex(layer[i]));
                vertex(layer[i]).centre = y;
            }
        }
        for (int sweep = 0; sweep < PlaceSweeps; ++sweep) {
            const bool rightwards = sweep % 2 == 0;
            for (std::size_t i = 0; i < m_layers.size(); ++i)
                settle(m_layers[rightwards ? i : m_layers.size() - 1 - i]);
        }
    }

    [[nodiscard]] int wish(const Vertex &v) const
    {
        std::int64_t sum = 0;
        std::int64_t weight = 0;
        for (const std::vector<int> *neighbours : {&v.before, &v.after}) {
            for (const int neighbour : *neighbours) {
                const int w = v.isLane && vertex(neighbour).isLane ? LaneWeight : 1;
                sum += std::int64_t{w} * vertex(neighbour).centre;
                weight += w;
            }
        }
        return weight == 0 ? v.centre : static_cast<int>(sum / weight);
    }

    /// Moves a layer as close to its wishes as its order and distances let it: vertices that push each other become one
    /// block, which goes to the mean of their wishes (least squares under an order).
    void settle(const std::vector<int> &layer)
    {
        struct Block {
            std::int64_t sum;
            std::int64_t weight;
            std::size_t count;
            [[nodiscard]] std::int64_t mean() const { return floorDivide(sum, weight); }
        };
        std::vector<Block> blocks;
        std::vector<std::int64_t> offsets;
        std::int64_t offset = 0;
        for (std::size_t i = 0; i < layer.size(); ++i) {
            const Vertex &v = vertex(layer[i]);
            if (i > 0)
                offset += distance(vertex(layer[i - 1]), v);
            offsets.push_back(offset);
            const std::int64_t weight = v.isLane ? LaneWeight : 1;
            blocks.push_back({weight * (wish(v) - offset), weight, 1});
            while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() > blocks.back().mean()) {
                const Block lower = blocks.back();
                blocks.pop_back();
                blocks.back().sum += lower.sum;
                blocks.back().weight += lower.weight;
                blocks.back().count += lower.count;
            }
        }
        std::size_t i = 0;
        for (const Block &block : blocks)
            for (std::size_t k = 0; k < block.count; ++k, ++i)
                vertex(layer[i]).centre = static_cast<int>(block.mean() + offsets[i]);
    }

    [[nodiscard]] static std::int64_t floorDivide(std::int64_t a, std::int64_t b)
    {
        return a >= 0 ? a / b : -((-a + b - 1) / b);
    }

    /// Left and right edge of each column.
    [[nodiscard]] std::vector<std::pair<int, int>> columns() const
    {
        std::vector<std::pair<int, int>> found;
        int x = 0;
        for (const std::vector<int> &layer : m_layers) {
            int width = 0;
            for (const int v : layer)
                width = std::max(width, vertex(v).size.width());
            found.emplace_back(x, x + width);
            x += width + m_spacing.betweenLayers;
        }
        return found;
    }

    [[nodiscard]] int top(const Vertex &v) const { return v.centre - (v.size.height() + 1) / 2; }

    LayeredLayout drawing()
    {
        const auto across = columns();
        int highest = m_vertices.empty() ? 0 : top(m_vertices.front());
        for (const Vertex &v : m_vertices)
            highest = std::min(highest, top(v));
        LayeredLayout out;
        out.againstFlow.assign(m_against.begin(), m_against.end());
        int bottom = 0;
        for (std::size_t n = 0; n < m_nodes; ++n) {
            Vertex &v = m_vertices[n];
            const auto [left, right] = across[static_cast<std::size_t>(v.layer)];
            out.places.emplace_back(left + (right - left - v.size.width()) / 2, top(v) - highest);
            out.layers.push_back(v.layer);
            bottom = std::max(bottom, out.places.back().y() + v.size.height());
        }
        for (std::size_t e = 0; e < m_edges.size(); ++e)
            out.routes.push_back(route(e, across, out.places, highest));
        out.size = QSize(across.empty() ? 0 : across.back().second, bottom);
        return out;
    }

    [[nodiscard]] std::vector<QPoint> route(std::size_t edge, const std::vector<std::pair<int, int>> &across,
                                            const std::vector<QPoint> &places, int highest) const
    {
        std::vector<QPoint> points;
        for (std::size_t i = 0; i < m_chains[edge].size(); ++i) {
            const Vertex &v = vertex(m_chains[edge][i]);
            const int y = v.centre - highest;
            if (v.isLane) {
                points.emplace_back(across[static_cast<std::size_t>(v.layer)].first, y);
                points.emplace_back(across[static_cast<std::size_t>(v.layer)].second, y);
                continue;
            }
            const int left = places[static_cast<std::size_t>(m_chains[edge][i])].x();
            points.emplace_back(i == 0 ? left + v.size.width() : left, y);
        }
        if (m_against[edge])
            std::reverse(points.begin(), points.end());
        return points;
    }

    LayeredSpacing m_spacing;
    std::vector<LayeredEdge> m_edges;
    std::size_t m_nodes;
    std::vector<bool> m_against;
    std::vector<Vertex> m_vertices; ///< nodes first, then lanes
    std::vector<int> m_finished;    ///< nodes in the order in which all that follows them was seen
    std::vector<std::vector<int>> m_layers;
    std::vector<std::vector<int>> m_chains; ///< per edge: source, lanes, target
};

} // namespace

LayeredLayout layOut(std::span<const QSize> nodes, std::span<const LayeredEdge> edges, const LayeredSpacing &spacing)
{
    return Layering(nodes, edges, spacing).run();
}

} // namespace tally::ui
