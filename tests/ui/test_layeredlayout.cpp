// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/layeredlayout.h"

#include <algorithm>
#include <QRect>
#include <QTest>

namespace tally::ui
{
namespace
{

struct Graph {
    std::vector<QSize> nodes;
    std::vector<LayeredEdge> edges;
};

/// A repeatable scatter of numbers.
class Dice
{
public:
    int below(int limit)
    {
        m_state = m_state * 6364136223846793005U + 1442695040888963407U;
        return static_cast<int>((m_state >> 33) % static_cast<std::uint64_t>(limit));
    }

private:
    std::uint64_t m_state = 7;
};

/// Mostly forward arrows over short distances, as goods flow; `back` of a hundred close a circle.
Graph flow(int nodes, int edges, int back)
{
    Dice dice;
    Graph graph;
    for (int n = 0; n < nodes; ++n)
        graph.nodes.emplace_back(60 + dice.below(120), 24 + dice.below(30));
    for (int e = 0; e < edges; ++e) {
        const int from = dice.below(nodes - 1);
        const int to = std::min(nodes - 1, from + 1 + dice.below(40));
        graph.edges.push_back(dice.below(100) < back ? LayeredEdge{to, from} : LayeredEdge{from, to});
    }
    return graph;
}

Graph chain(int nodes)
{
    Graph graph;
    graph.nodes.assign(static_cast<std::size_t>(nodes), QSize(80, 30));
    for (int n = 0; n + 1 < nodes; ++n)
        graph.edges.push_back({n, n + 1});
    return graph;
}

QRect boxOf(const Graph &graph, const LayeredLayout &layout, std::size_t node)
{
    return {layout.places[node], graph.nodes[node]};
}

/// Empty if the drawing keeps its promises, else what it breaks.
QString faultIn(const Graph &graph, const LayeredLayout &layout)
{
    for (std::size_t a = 0; a < graph.nodes.size(); ++a) {
        if (!QRect(QPoint(0, 0), layout.size).contains(boxOf(graph, layout, a)))
            return QStringLiteral("node %1 is outside").arg(a);
        for (std::size_t b = a + 1; b < graph.nodes.size(); ++b)
            if (boxOf(graph, layout, a).intersects(boxOf(graph, layout, b)))
                return QStringLiteral("nodes %1 and %2 overlap").arg(a).arg(b);
    }
    for (std::size_t e = 0; e < graph.edges.size(); ++e) {
        const auto [from, to, returns] = graph.edges[e];
        Q_UNUSED(returns)
        if (from == to)
            continue;
        const auto &route = layout.routes[e];
        const bool against = layout.againstFlow[e];
        const int left = layout.layers[static_cast<std::size_t>(against ? to : from)];
        const int right = layout.layers[static_cast<std::size_t>(against ? from : to)];
        if (left >= right)
            return QStringLiteral("arrow %1 does not lead to a later column").arg(e);
        for (std::size_t i = 1; i < route.size(); ++i)
            if (against ? route[i].x() > route[i - 1].x() : route[i].x() < route[i - 1].x())
                return QStringLiteral("arrow %1 turns round").arg(e);
    }
    return {};
}

} // namespace

class TestLayeredLayout final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingGivesAnEmptyDrawing();
    void keepsItsPromises_data();
    void keepsItsPromises();
    void aChainRunsStraight();
    void onlyTheArrowThatClosesACircleRunsBack();
    void circlesAreBrokenWhereSomethingReturns();
    void anArrowToItselfIsLeftOut();
    void whatCanBeDrawnWithoutCrossingsIs();
    void theSameGraphIsDrawnTheSame();
    void longArrowsKeepClearOfNodes();
};

void TestLayeredLayout::nothingGivesAnEmptyDrawing()
{
    const LayeredLayout layout = layOut({}, {});
    QVERIFY(layout.places.empty());
    QCOMPARE(layout.size, QSize(0, 0));
}

void TestLayeredLayout::keepsItsPromises_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<int>("edges");
    QTest::addColumn<int>("back");
    QTest::newRow("one node alone") << 2 << 0 << 0;
    QTest::newRow("a few nodes") << 12 << 16 << 0;
    QTest::newRow("a few nodes with circles") << 12 << 24 << 30;
    QTest::newRow("many arrows") << 60 << 300 << 0;
    QTest::newRow("two thousand nodes") << 2000 << 2600 << 3;
}

void TestLayeredLayout::keepsItsPromises()
{
    QFETCH(int, nodes);
    QFETCH(int, edges);
    QFETCH(int, back);
    const Graph graph = flow(nodes, edges, back);
    const LayeredLayout layout = layOut(graph.nodes, graph.edges);
    QCOMPARE(faultIn(graph, layout), QString());
    if (back == 0)
        QCOMPARE(std::count(layout.againstFlow.begin(), layout.againstFlow.end(), true), 0);
}

void TestLayeredLayout::aChainRunsStraight()
{
    const Graph graph = chain(6);
    const LayeredLayout layout = layOut(graph.nodes, graph.edges);
    QCOMPARE(faultIn(graph, layout), QString());
    for (std::size_t n = 0; n < 6; ++n) {
        QCOMPARE(layout.layers[n], static_cast<int>(n));
        QCOMPARE(layout.places[n].y(), 0);
    }
    QCOMPARE(layout.size.height(), 30);
}

void TestLayeredLayout::onlyTheArrowThatClosesACircleRunsBack()
{
    Graph graph = chain(4);
    graph.edges.push_back({3, 1});
    const LayeredLayout layout = layOut(graph.nodes, graph.edges);
    QCOMPARE(faultIn(graph, layout), QString());
    QCOMPARE(layout.againstFlow, (std::vector<bool>{false, false, false, true}));
    QVERIFY(layout.routes[3].front().x() > layout.routes[3].back().x());
}

void TestLayeredLayout::circlesAreBrokenWhereSomethingReturns()
{
    // Node 3 comes first by itself; the arrow from 2 to 0 is the one to be turned all the same.
    Graph graph;
    graph.nodes.assign(4, QSize(50, 20));
    graph.edges = {{0, 1}, {1, 2}, {2, 0, true}, {3, 2}};
    LayeredLayout layout = layOut(graph.nodes, graph.edges);
    QCOMPARE(faultIn(graph, layout), QString());
    QCOMPARE(layout.againstFlow, (std::vector<bool>{false, false, true, false}));
    // An arrow that could return but closes no circle stays as it is.
    graph.edges = {{0, 1}, {1, 2, true}};
    layout = layOut(graph.nodes, graph.edges);
    QCOMPARE(faultIn(graph, layout), QString());
    QVERIFY(!layout.againstFlow[1]);
}

void TestLayeredLayout::anArrowToItselfIsLeftOut()
{
    Graph graph = chain(2);
    graph.edges.push_back({1, 1});
    const LayeredLayout layout = layOut(graph.nodes, graph.edges);
    QCOMPARE(faultIn(graph, layout), QString());
    QVERIFY(layout.routes.back().empty());
}

void TestLayeredLayout::whatCanBeDrawnWithoutCrossingsIs()
{
    // Two chains side by side, their arrows given crosswise.
    Graph graph;
    graph.nodes.assign(6, QSize(50, 20));
    graph.edges = {{0, 3}, {1, 2}, {2, 5}, {3, 4}};
    const LayeredLayout layout = layOut(graph.nodes, graph.edges);
    QCOMPARE(faultIn(graph, layout), QString());
    const auto above = [&](std::size_t a, std::size_t b) { return layout.places[a].y() < layout.places[b].y(); };
    QCOMPARE(above(0, 1), above(3, 2));
    QCOMPARE(above(3, 2), above(4, 5));
}

void TestLayeredLayout::theSameGraphIsDrawnTheSame()
{
    const Graph graph = flow(150, 260, 5);
    const LayeredLayout first = layOut(graph.nodes, graph.edges);
    const LayeredLayout second = layOut(graph.nodes, graph.edges);
    QCOMPARE(first.places, second.places);
    QCOMPARE(first.routes, second.routes);
}

void TestLayeredLayout::longArrowsKeepClearOfNodes()
{
    Graph graph = chain(5);
    graph.edges.push_back({0, 4});
    const LayeredLayout layout = layOut(graph.nodes, graph.edges);
    const auto &route = layout.routes.back();
    for (std::size_t n = 1; n < 4; ++n) {
        const QRect box = boxOf(graph, layout, n);
        for (const QPoint &corner : route)
            QVERIFY(!box.contains(corner));
    }
}

} // namespace tally::ui

QTEST_GUILESS_MAIN(tally::ui::TestLayeredLayout)
#include "test_layeredlayout.moc"
