// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testbook.h"

#include <QTest>

using namespace tally;
using namespace tally::resources;
using namespace tally::support;

namespace
{

struct Shop {
    TestBook book;
    RecordKey coop = book.agent("Co-op");
    RecordKey alice = book.agent("Alice");
    RecordKey flour = book.spec("Flour", "kilogram");
    RecordKey place = book.add("SpatialThing", {{"name", "Loft"}});
    RecordKey baking = book.add("ProcessSpecification", {{"name", "Bake"}});
    RecordKey process = book.process("Bake bread", baking);
    RecordKey bin = book.stock("Bin", flour, coop, "10", "kilogram");
    RecordKey sack = book.stock("Sack", flour, coop, "5", "kilogram");

    [[nodiscard]] EventDraft draft(ActionId id, const char *amount = "3") const
    {
        EventDraft draft;
        draft.action = id;
        draft.provider = coop;
        draft.receiver = coop;
        draft.resource = bin;
        draft.resourceQuantity = quantity(amount, "kilogram");
        const InputOutput side = action(id).inputOutput;
        (side == InputOutput::Input ? draft.inputOf : draft.outputOf) =
            side == InputOutput::NotApplicable ? RecordKey() : process;
        return draft;
    }
};

NewResource created(const char *name, RecordKey spec)
{
    NewResource resource;
    resource.name = QString::fromLatin1(name);
    resource.conformsTo = spec;
    return resource;
}

} // namespace

class TestStock final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quantitiesFollowTheTable_data();
    void quantitiesFollowTheTable();
    void membersFollowTheTable_data();
    void membersFollowTheTable();
    void combinedStockIsHeldUntilSeparated();
    void containerProducedLaterHoldsWhatWasCombined();
    void newRecordsBeginWithTheirAgent();
    void recordTakesUnitOfSpecification();
    void recordWithoutSpecificationTakesUnitOfFirstEvent();
    void otherUnitsAreConverted();
    void movementsTellEveryBalance();
    void takenBackEventLeavesNoTrace();
    void recordVanishesWithItsOnlyEvent();
    void changedSpecificationMeasuresAgain();
    void changedProcessMovesTheStage();
    void takenBackChangeIsUndone();
    void rolledBackRecordingLeavesNothing();
};

void TestStock::quantitiesFollowTheTable_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<bool>("named");
    QTest::addColumn<bool>("given");
    QTest::addColumn<QString>("bin");
    QTest::addColumn<QString>("sack");
    const auto row = [](const char *action, bool named, bool given, const char *bin, const char *sack = "5/5") {
        QTest::newRow(action) << QByteArray(action) << named << given << QString::fromLatin1(bin)
                              << QString::fromLatin1(sack);
    };
    row("produce", true, false, "13/13");
    row("consume", true, false, "7/7");
    row("use", true, false, "10/10");
    row("work", false, false, "10/10");
    row("cite", true, false, "10/10");
    row("deliverService", false, false, "10/10");
    row("pickup", true, false, "10/7");
    row("dropoff", true, false, "10/13");
    row("accept", true, false, "10/7");
    row("modify", true, false, "10/13");
    row("combine", true, true, "10/7");
    row("separate", true, false, "10/13");
    row("transferAllRights", true, true, "7/10", "8/5");
    row("transferCustody", true, true, "10/7", "5/8");
    row("transfer", true, true, "7/7", "8/8");
    row("move", true, true, "7/7", "8/8");
    row("copy", true, true, "10/10", "8/8");
    row("raise", true, false, "13/13");
    row("lower", true, false, "7/7");
}

void TestStock::quantitiesFollowTheTable()
{
    QFETCH(QByteArray, action);
    QFETCH(bool, named);
    QFETCH(bool, given);
    QFETCH(QString, bin);
    QFETCH(QString, sack);
    Shop shop;
    EventDraft draft = shop.draft(findAction(action.constData())->id);
    if (!named)
        draft.resource = std::monostate();
    if (given)
        draft.toResource = shop.sack;
    const auto effects = must(shop.book.events().preview(draft));
    shop.book.record(draft);
    QCOMPARE(shop.book.balance(shop.bin), bin);
    QCOMPARE(shop.book.balance(shop.sack), sack);
    for (const Effect &effect : effects)
        QCOMPARE(text(effect.accountingAfter) + u'/' + text(effect.onhandAfter),
                 effect.resource == shop.bin ? bin : sack);
    QVERIFY(shop.book.rebuildsAlike());
}

void TestStock::membersFollowTheTable_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("bin");
    QTest::addColumn<QByteArray>("sack");
    const auto row = [](const char *action, const char *bin, const char *sack) {
        QTest::newRow(action) << QByteArray(action) << QByteArray(bin) << QByteArray(sack);
    };
    row("produce", "stage state", "");
    row("consume", "state", "");
    row("use", "state", "");
    row("cite", "state", "");
    row("pickup", "location state", "");
    row("dropoff", "location stage state", "");
    row("accept", "location state", "");
    row("modify", "location stage state", "");
    row("combine", "state", "");
    row("separate", "stage state", "");
    row("transferAllRights", "", "state");
    row("transferCustody", "", "location state");
    row("transfer", "", "location state");
    row("move", "", "location state");
    row("copy", "", "state");
    row("raise", "state", "");
    row("lower", "state", "");
}

void TestStock::membersFollowTheTable()
{
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, bin);
    QFETCH(QByteArray, sack);
    Shop shop;
    EventDraft draft = shop.draft(findAction(action.constData())->id);
    if (EventService::form(draft.action).toResource && EventService::form(draft.action).mayCreateToResource &&
        !findAction(action.constData())->pairsWith)
        draft.toResource = shop.sack;
    draft.toLocation = shop.place;
    draft.state = QStringLiteral("good");
    shop.book.record(draft);
    const auto members = [&](RecordKey key) {
        const ResourceRow row = shop.book.at(key);
        QStringList set;
        if (row.location == shop.place)
            set << QStringLiteral("location");
        if (row.stage == shop.baking)
            set << QStringLiteral("stage");
        if (row.state == u"good")
            set << QStringLiteral("state");
        return set.join(u' ').toLatin1();
    };
    QCOMPARE(members(shop.bin), bin);
    QCOMPARE(members(shop.sack), sack);
}

void TestStock::combinedStockIsHeldUntilSeparated()
{
    Shop shop;
    EventDraft combine = shop.draft(ActionId::Combine);
    combine.toResource = shop.sack;
    shop.book.record(combine);
    QCOMPARE(shop.book.at(shop.bin).containedIn, shop.sack);
    shop.book.record(shop.draft(ActionId::Separate));
    QCOMPARE(shop.book.at(shop.bin).containedIn, RecordKey());
    QCOMPARE(shop.book.balance(shop.bin), QStringLiteral("10/10"));
}

void TestStock::containerProducedLaterHoldsWhatWasCombined()
{
    Shop shop;
    shop.book.record(shop.draft(ActionId::Combine));
    QCOMPARE(shop.book.at(shop.bin).containedIn, RecordKey());
    EventDraft produce = shop.draft(ActionId::Produce);
    produce.resource = created("Box", shop.flour);
    const RecordKey event = shop.book.record(produce);
    QCOMPARE(shop.book.at(shop.bin).containedIn, event.withPart(1));
    QVERIFY(shop.book.rebuildsAlike());
    must(shop.book.events().reverse(event));
    QCOMPARE(shop.book.at(shop.bin).containedIn, RecordKey());
    QVERIFY(shop.book.rebuildsAlike());
}

void TestStock::newRecordsBeginWithTheirAgent()
{
    Shop shop;
    const auto give = [&](ActionId id, const char *name) {
        EventDraft draft = shop.draft(id, "1");
        draft.receiver = shop.alice;
        draft.toResource = created(name, {});
        const ResourceRow row = shop.book.at(shop.book.record(draft).withPart(1));
        return std::make_pair(row.accountable, row.custodian);
    };
    QCOMPARE(give(ActionId::Transfer, "sold"), std::make_pair(shop.alice, shop.alice));
    QCOMPARE(give(ActionId::TransferCustody, "lent"), std::make_pair(shop.coop, shop.alice));
    QCOMPARE(give(ActionId::TransferAllRights, "kept here"), std::make_pair(shop.alice, shop.alice));
    QCOMPARE(give(ActionId::Copy, "copy"), std::make_pair(shop.alice, shop.alice));
    EventDraft move = shop.draft(ActionId::Move, "1");
    move.toResource = created("", {});
    const ResourceRow moved = shop.book.at(shop.book.record(move).withPart(1));
    QCOMPARE(moved.accountable, shop.coop);
    QCOMPARE(moved.name, QStringLiteral("Bin"));
    QCOMPARE(moved.spec, shop.flour);
    QCOMPARE(moved.specName, QStringLiteral("Flour"));
}

void TestStock::recordTakesUnitOfSpecification()
{
    Shop shop;
    const RecordKey jar = shop.book.stock("Jar", shop.flour, shop.coop, "250", "gram");
    QCOMPARE(shop.book.at(jar).unit, QStringLiteral("kilogram"));
    QCOMPARE(shop.book.balance(jar), QStringLiteral("0.25/0.25"));
}

void TestStock::recordWithoutSpecificationTakesUnitOfFirstEvent()
{
    Shop shop;
    const RecordKey heap = shop.book.stock("Heap", {}, shop.coop, "250", "gram");
    QCOMPARE(shop.book.at(heap).unit, QStringLiteral("gram"));
    EventDraft more = shop.draft(ActionId::Raise, "1");
    more.resource = heap;
    shop.book.record(more);
    QCOMPARE(shop.book.balance(heap), QStringLiteral("1250/1250"));
}

void TestStock::otherUnitsAreConverted()
{
    Shop shop;
    EventDraft draft = shop.draft(ActionId::Consume);
    draft.resourceQuantity = quantity("30", "gram");
    shop.book.record(draft);
    QCOMPARE(shop.book.balance(shop.bin), QStringLiteral("9.97/9.97"));
}

void TestStock::movementsTellEveryBalance()
{
    Shop shop;
    shop.book.record(shop.draft(ActionId::Consume, "4"));
    EventDraft draft = shop.draft(ActionId::Accept, "2");
    draft.note = QStringLiteral("to the oven");
    draft.at = QStringLiteral("2026-03-01");
    shop.book.record(draft);
    const auto lines = [](const std::vector<MovementRow> &rows) {
        QStringList text;
        for (const MovementRow &row : rows)
            text << row.action + u' ' + support::text(row.accountingDelta) + u'/' + support::text(row.onhandDelta) +
                        u" → " + support::text(row.accountingAfter) + u'/' + support::text(row.onhandAfter);
        return text;
    };
    const QStringList oldest{QStringLiteral("raise 10/10 → 10/10"), QStringLiteral("consume -4/-4 → 6/6"),
                             QStringLiteral("accept 0/-2 → 6/4")};
    QCOMPARE(lines(must(shop.book.resources().movements(shop.bin, 0, false))), oldest);
    QCOMPARE(lines(must(shop.book.resources().movements(shop.bin, 2, true))), (QStringList{oldest[2], oldest[1]}));
    const MovementRow last = must(shop.book.resources().movements(shop.bin, 1)).front();
    QCOMPARE(last.note, QStringLiteral("to the oven"));
    QCOMPARE(last.at, QStringLiteral("2026-03-01"));
    QCOMPARE(last.process, shop.process);
}

void TestStock::takenBackEventLeavesNoTrace()
{
    Shop shop;
    const auto before = must(shop.book.resources().resources());
    EventDraft draft = shop.draft(ActionId::Move);
    draft.toResource = shop.sack;
    const RecordKey event = shop.book.record(draft);
    must(shop.book.events().reverse(event));
    QCOMPARE(shop.book.balance(shop.bin), QStringLiteral("10/10"));
    QCOMPARE(shop.book.balance(shop.sack), QStringLiteral("5/5"));
    QCOMPARE(must(shop.book.resources().resources()).size(), before.size());
    QCOMPARE(must(shop.book.resources().event(event))->reversedBy.isNone(), false);
    QCOMPARE(must(shop.book.resources().events()).size(), std::size_t{2});
    QVERIFY(shop.book.rebuildsAlike());
}

void TestStock::recordVanishesWithItsOnlyEvent()
{
    Shop shop;
    const RecordKey jar = shop.book.stock("Jar", shop.flour, shop.coop, "1", "kilogram");
    must(shop.book.events().reverse(jar));
    QVERIFY(!must(shop.book.resources().resource(jar)));
    QVERIFY(shop.book.rebuildsAlike());
    EventDraft draft = shop.draft(ActionId::Consume, "1");
    draft.resource = jar;
    QCOMPARE(codeOf(shop.book.events().check(draft)), QStringLiteral("record.takenBack"));
}

void TestStock::changedSpecificationMeasuresAgain()
{
    Shop shop;
    shop.book.change(shop.flour, {{"defaultUnitOfResource", "gram"}, {"name", "Rye flour"}});
    const ResourceRow row = shop.book.at(shop.bin);
    QCOMPARE(row.unit, QStringLiteral("gram"));
    QCOMPARE(text(row.onhand), QStringLiteral("10000"));
    QCOMPARE(row.specName, QStringLiteral("Rye flour"));
    QVERIFY(shop.book.rebuildsAlike());
}

void TestStock::changedProcessMovesTheStage()
{
    Shop shop;
    shop.book.record(shop.draft(ActionId::Produce));
    QCOMPARE(shop.book.at(shop.bin).stage, shop.baking);
    const RecordKey other = shop.book.add("ProcessSpecification", {{"name", "Bake twice"}});
    shop.book.change(shop.process, {{"basedOn", toText(other)}});
    QCOMPARE(shop.book.at(shop.bin).stage, other);
    QCOMPARE(must(shop.book.resources().basedOn(shop.process)), other);
    QVERIFY(shop.book.rebuildsAlike());
}

void TestStock::takenBackChangeIsUndone()
{
    Shop shop;
    const RecordKey change = shop.book.change(shop.bin, {{"name", "Big bin"}, {"trackingIdentifier", "B-1"}});
    QCOMPARE(shop.book.at(shop.bin).name, QStringLiteral("Big bin"));
    QCOMPARE(shop.book.at(shop.bin).serial, QStringLiteral("B-1"));
    must(shop.book.events().reverse(change));
    QCOMPARE(shop.book.at(shop.bin).name, QStringLiteral("Bin"));
    QCOMPARE(shop.book.at(shop.bin).serial, QString(QLatin1String("")));
    QCOMPARE(codeOf(shop.book.events().reverse(change)), QStringLiteral("reverse.again"));
    QVERIFY(shop.book.rebuildsAlike());
}

void TestStock::rolledBackRecordingLeavesNothing()
{
    Shop shop;
    {
        auto recording = must(shop.book.recorder().begin());
        must(shop.book.events().add(recording, shop.draft(ActionId::Consume, "4")));
        QCOMPARE(shop.book.balance(shop.bin), QStringLiteral("6/6"));
        recording.abandon();
    }
    QCOMPARE(shop.book.balance(shop.bin), QStringLiteral("10/10"));
    shop.book.record(shop.draft(ActionId::Consume, "1"));
    QCOMPARE(shop.book.balance(shop.bin), QStringLiteral("9/9"));
    QVERIFY(shop.book.rebuildsAlike());
}

QTEST_GUILESS_MAIN(TestStock)
#include "test_stock.moc"
