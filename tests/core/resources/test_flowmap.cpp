// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/flowmap.h"
#include "core/resources/trace.h"
#include "tests/support/testbook.h"

#include <algorithm>
#include <QTest>

using namespace tally;
using namespace tally::resources;
using namespace tally::support;

namespace
{

/// Flour is counted in, kneaded, baked into a loaf; half of the flour goes to a second baking.
class Bakery
{
public:
    Bakery()
    {
        flour = book.stock("Flour", book.spec("Flour", "kilogram"), ana, "20", "kilogram");
        counted = flour.entry();
        baking = book.process("Baking");
        other = book.process("Other baking");
        used = act(ActionId::Consume, flour, baking, "4");
        usedToo = act(ActionId::Consume, flour, other, "5");
        made = act(ActionId::Produce, NewResource{QStringLiteral("Loaf"), book.spec("Loaf"), {}, {}, {}, {}, {}, {}},
                   baking, "3", "one");
        loaf = made.withPart(1);
    }
    RecordKey act(ActionId id, const ResourceChoice &resource, RecordKey process, const char *amount,
                  const char *unit = "kilogram")
    {
        EventDraft draft;
        draft.action = id;
        draft.provider = ana;
        draft.receiver = ana;
        draft.resource = resource;
        draft.resourceQuantity = quantity(amount, unit);
        draft.at = QStringLiteral("2026-02-28");
        (action(id).inputOutput == InputOutput::Input ? draft.inputOf : draft.outputOf) = process;
        return book.record(draft);
    }
    [[nodiscard]] FlowMap map(RecordKey start, FlowWay way, int nodes = 100) const
    {
        FlowMap map = must(FlowMap::around(book.database(), start, way));
        must(map.grow(book.database(), nodes));
        return map;
    }

    TestBook book;
    RecordKey ana = book.agent("Ana");
    RecordKey flour, counted, baking, other, used, usedToo, made, loaf;
};

std::vector<RecordKey> keysOf(const FlowMap &map)
{
    std::vector<RecordKey> keys;
    for (const FlowNode &node : map.nodes())
        keys.push_back(node.key);
    std::sort(keys.begin(), keys.end());
    return keys;
}

std::vector<RecordKey> sorted(std::vector<RecordKey> keys)
{
    std::sort(keys.begin(), keys.end());
    return keys;
}

std::vector<std::pair<RecordKey, RecordKey>> arrows(const FlowMap &map)
{
    std::vector<std::pair<RecordKey, RecordKey>> found;
    for (const FlowEdge &edge : map.edges())
        found.emplace_back(map.nodes()[edge.from].key, map.nodes()[edge.to].key);
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace

class TestFlowMap final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void growsToWhatTraceAndTrackMeet();
    void arrowsGoTheWayGoodsWent();
    void nodesSayWhatTheyAre();
    void whatIsNotShownYetIsCounted();
    void growsWhereItIsAsked();
    void aRecordThatIsNoFlowIsRefused();
};

void TestFlowMap::growsToWhatTraceAndTrackMeet()
{
    const Bakery b;
    for (const RecordKey start : {b.flour, b.loaf, b.baking, b.used}) {
        const std::vector<RecordKey> back = sorted(must(trace(b.book.database(), start)).order);
        const std::vector<RecordKey> forward = sorted(must(track(b.book.database(), start)).order);
        QCOMPARE(keysOf(b.map(start, FlowWay::Back)), back);
        QCOMPARE(keysOf(b.map(start, FlowWay::Forward)), forward);
        std::vector<RecordKey> both;
        std::set_union(back.begin(), back.end(), forward.begin(), forward.end(), std::back_inserter(both));
        QCOMPARE(keysOf(b.map(start, FlowWay::Both)), both);
        QVERIFY(b.map(start, FlowWay::Both).isComplete());
    }
}

void TestFlowMap::arrowsGoTheWayGoodsWent()
{
    const Bakery b;
    std::vector<std::pair<RecordKey, RecordKey>> expected = {
        {b.counted, b.flour}, {b.flour, b.used}, {b.used, b.baking}, {b.baking, b.made}, {b.made, b.loaf}};
    std::sort(expected.begin(), expected.end());
    QCOMPARE(arrows(b.map(b.loaf, FlowWay::Back)), expected);
    QCOMPARE(arrows(b.map(b.loaf, FlowWay::Forward)), (std::vector<std::pair<RecordKey, RecordKey>>()));
}

void TestFlowMap::nodesSayWhatTheyAre()
{
    const Bakery b;
    const FlowMap map = b.map(b.loaf, FlowWay::Back);
    const FlowNode &used = *map.find(b.used);
    QCOMPARE(used.kind, FlowKind::Event);
    QCOMPARE(used.action, QStringLiteral("consume"));
    QCOMPARE(used.name, QStringLiteral("Flour"));
    QCOMPARE(text(used.amount), QStringLiteral("4"));
    QCOMPARE(used.unit, QStringLiteral("kilogram"));
    QCOMPARE(used.at, QStringLiteral("2026-02-28"));
    QCOMPARE(used.steps, 3);
    QCOMPARE(map.find(b.baking)->name, QStringLiteral("Baking"));
    QCOMPARE(text(map.find(b.flour)->amount), QStringLiteral("11"));
    QVERIFY(map.find(b.other) == nullptr);
}

void TestFlowMap::whatIsNotShownYetIsCounted()
{
    const Bakery b;
    FlowMap map = must(FlowMap::around(b.book.database(), b.flour, FlowWay::Both));
    QCOMPARE(map.nodes().size(), std::size_t{1});
    QCOMPARE(map.nodes().front().hiddenBefore, 1);
    QCOMPARE(map.nodes().front().hiddenAfter, 2);
    must(map.grow(b.book.database(), 2));
    QCOMPARE(map.nodes().size(), std::size_t{3});
    QCOMPARE(map.nodes().front().hidden(), 1);
    QVERIFY(!map.isComplete());
}

void TestFlowMap::growsWhereItIsAsked()
{
    const Bakery b;
    FlowMap map = must(FlowMap::around(b.book.database(), b.flour, FlowWay::Forward));
    must(map.grow(b.book.database(), 2));
    must(map.growAt(b.book.database(), b.usedToo, 1));
    QVERIFY(map.find(b.other) != nullptr);
    QVERIFY(map.find(b.baking) == nullptr);
    must(map.growAt(b.book.database(), b.ana, 1)); // is not on the map: nothing happens
    QCOMPARE(map.nodes().size(), std::size_t{4});
}

void TestFlowMap::aRecordThatIsNoFlowIsRefused()
{
    const Bakery b;
    QCOMPARE(codeOf(FlowMap::around(b.book.database(), b.ana, FlowWay::Both)), QStringLiteral("trace.notFlow"));
}

QTEST_GUILESS_MAIN(TestFlowMap)
#include "test_flowmap.moc"
