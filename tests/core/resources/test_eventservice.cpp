// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testbook.h"

#include <QTest>

using namespace tally;
using namespace tally::resources;
using namespace tally::support;

class TestEventService final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formFollowsTheTable();
    void bodyHoldsWhatWasSaid();
    void previewTellsBothRecords();
    void usedThingsCannotBeTakenBack();
    void onlyOwnRecordsCanBeTakenBack();
};

void TestEventService::formFollowsTheTable()
{
    const ActionForm work = EventService::form(ActionId::Work);
    QVERIFY(!work.resource && !work.toResource && work.effort && work.process && !work.state);
    const ActionForm produce = EventService::form(ActionId::Produce);
    QVERIFY(produce.resource && produce.mayCreateResource && !produce.toResource && !produce.effort &&
            produce.process && produce.toLocation);
    const ActionForm transfer = EventService::form(ActionId::Transfer);
    QVERIFY(transfer.resource && !transfer.mayCreateResource && transfer.toResource && transfer.mayCreateToResource &&
            !transfer.process);
    const ActionForm combine = EventService::form(ActionId::Combine);
    QVERIFY(combine.resource && combine.toResource && !combine.mayCreateToResource && !combine.toLocation);
}

void TestEventService::bodyHoldsWhatWasSaid()
{
    TestBook book;
    const RecordKey coop = book.agent("Co-op");
    const RecordKey grain = book.spec("Grain", "kilogram");
    NewResource created;
    created.name = QStringLiteral("Bin");
    created.conformsTo = grain;
    created.alias = QStringLiteral("R_bin");
    created.kept = Json::Object{{"x:colour", "green"}};
    EventDraft draft;
    draft.action = ActionId::Raise;
    draft.receiver = coop;
    draft.resource = created;
    draft.resourceQuantity = quantity("2.5", "kilogram");
    draft.at = QStringLiteral("2026-03-01");
    draft.alias = QStringLiteral("e1");
    draft.kept = Json::Object{{"agreedIn", "https://example.org/a"}, {"ty:kept", Json::Object{{"odd", "kept"}}}};
    const RecordKey key = book.record(draft);
    const Json expected = Json::Object{
        {"@id", "e1"},
        {"@type", "EconomicEvent"},
        {"action", "raise"},
        {"agreedIn", "https://example.org/a"},
        {"hasPointInTime", "2026-03-01"},
        {"receiver", toText(coop)},
        {"resourceInventoriedAs", Json::Object{{"@id", "R_bin"},
                                               {"@type", "EconomicResource"},
                                               {"conformsTo", toText(grain)},
                                               {"name", "Bin"},
                                               {"ty:kept", Json::Object{{"x:colour", "green"}}}}},
        {"resourceQuantity", Json::Object{{"hasNumericalValue", "2.5"}, {"hasUnit", "kilogram"}}},
        {"ty:kept", Json::Object{{"odd", "kept"}}},
    };
    QVERIFY(must(book.records().body(key)) == expected);
    QCOMPARE(must(book.records().resolve(u"R_bin")), key.withPart(1));
    QCOMPARE(book.at(key.withPart(1)).accountable, coop);
}

void TestEventService::previewTellsBothRecords()
{
    TestBook book;
    const RecordKey coop = book.agent("Co-op");
    const RecordKey grain = book.spec("Grain", "kilogram");
    const RecordKey barn = book.stock("Barn", grain, coop, "100", "kilogram");
    EventDraft draft;
    draft.action = ActionId::Move;
    draft.provider = coop;
    draft.receiver = coop;
    draft.resource = barn;
    draft.toResource = NewResource{QStringLiteral("Shop"), {}, {}, {}, {}, {}, {}, {}};
    draft.resourceQuantity = quantity("25000", "gram");
    const auto effects = must(book.events().preview(draft));
    QCOMPARE(effects.size(), std::size_t{2});
    QCOMPARE(effects[0].resource, barn);
    QCOMPARE(effects[0].name, QStringLiteral("Barn"));
    QCOMPARE(effects[0].unit, QStringLiteral("kilogram"));
    QCOMPARE(text(effects[0].onhandBefore), QStringLiteral("100"));
    QCOMPARE(text(effects[0].onhandAfter), QStringLiteral("75"));
    QCOMPARE(text(effects[0].accountingAfter), QStringLiteral("75"));
    QCOMPARE(effects[1].resource, RecordKey());
    QCOMPARE(effects[1].name, QStringLiteral("Shop"));
    QCOMPARE(text(effects[1].onhandAfter), QStringLiteral("25"));
    QCOMPARE(book.balance(barn), QStringLiteral("100/100"));
}

void TestEventService::usedThingsCannotBeTakenBack()
{
    TestBook book;
    const RecordKey coop = book.agent("Co-op");
    const RecordKey grain = book.spec("Grain", "kilogram");
    const RecordKey process = book.process("Mill");
    const RecordKey bin = book.stock("Bin", grain, coop, "10", "kilogram");
    EventDraft draft;
    draft.action = ActionId::Consume;
    draft.provider = coop;
    draft.receiver = coop;
    draft.resource = bin;
    draft.inputOf = process;
    draft.resourceQuantity = quantity("1", "kilogram");
    const RecordKey consumed = book.record(draft);
    for (const RecordKey used : {grain, process, bin.entry()})
        QCOMPARE(codeOf(book.events().reverse(used)), QStringLiteral("reverse.used"));
    must(book.events().reverse(consumed));
    QCOMPARE(codeOf(book.events().reverse(consumed)), QStringLiteral("reverse.again"));
    for (const RecordKey free : {process, bin.entry(), grain})
        QCOMPARE(codeOf(book.events().reverse(free)), QString());
    QVERIFY(must(book.resources().resources()).empty());
    QVERIFY(book.rebuildsAlike());
}

void TestEventService::onlyOwnRecordsCanBeTakenBack()
{
    TestBook book;
    const RecordKey coop = book.agent("Co-op");
    const RecordKey reversal = must(book.events().reverse(coop));
    QCOMPARE(codeOf(book.events().reverse(reversal)), QStringLiteral("reverse.notFound"));
    QCOMPARE(codeOf(book.events().reverse(RecordKey(LogNo(1, 1), 77))), QStringLiteral("reverse.notFound"));
    QCOMPARE(codeOf(book.events().reverse(RecordKey(LogNo(1, 0), 0))), QStringLiteral("reverse.notFound"));
}

QTEST_GUILESS_MAIN(TestEventService)
#include "test_eventservice.moc"
