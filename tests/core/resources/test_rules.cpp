// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testbook.h"

#include <QTest>

using namespace tally;
using namespace tally::resources;
using namespace tally::support;

namespace
{

struct Garage {
    TestBook book;
    RecordKey garage = book.agent("Garage");
    RecordKey alice = book.agent("Alice");
    RecordKey bob = book.agent("Bob");
    RecordKey car = book.spec("Car");
    RecordKey oil = book.process("Oil change");
    RecordKey record = book.stock("Alice's car", car, alice, "1", "one", "JHM-461");

    [[nodiscard]] EventDraft draft(ActionId id, RecordKey from, RecordKey to, const char *amount = "1") const
    {
        EventDraft draft;
        draft.action = id;
        draft.provider = from;
        draft.receiver = to;
        draft.resource = record;
        draft.resourceQuantity = quantity(amount);
        const InputOutput side = action(id).inputOutput;
        (side == InputOutput::Input ? draft.inputOf : draft.outputOf) =
            side == InputOutput::NotApplicable ? RecordKey() : oil;
        return draft;
    }
    [[nodiscard]] RecordKey custodian() const { return book.at(record).custodian; }
};

NewResource created(const char *name)
{
    NewResource resource;
    resource.name = QString::fromLatin1(name);
    return resource;
}

} // namespace

/// The three rules that the table of actions leaves open.
class TestRules final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void handedInAndBackOnOneRecord();
    void handedInToARecordOfItsOwn();
    void impliedRightsReplaceConsumption();
    void memberProducesForTheCoop();
    void outputForSomeoneElseTakesFromTheRecord();
    void sameAgentImpliesNothing();
    void custodyOfAPartStaysWithTheOwner();
    void custodyComesHome();
    void correctionGivesCustodyBack();
    void rightsFindTheirRecords();
    void rightsMakeTheReceiversRecord();
    void rightsWithoutASingleRecordAreRefused();
    void accountableReachesRecordsSplitOffLater();
};

void TestRules::handedInAndBackOnOneRecord()
{
    Garage g;
    g.book.record(g.draft(ActionId::Accept, g.alice, g.garage));
    QCOMPARE(g.book.balance(g.record), QStringLiteral("1/0"));
    QCOMPARE(g.custodian(), g.garage);
    QCOMPARE(g.book.at(g.record).accountable, g.alice);
    g.book.record(g.draft(ActionId::Modify, g.garage, g.alice));
    QCOMPARE(g.book.balance(g.record), QStringLiteral("1/1"));
    QCOMPARE(g.custodian(), g.alice);
}

void TestRules::handedInToARecordOfItsOwn()
{
    Garage g;
    EventDraft accept = g.draft(ActionId::Accept, g.alice, g.garage);
    accept.toResource = created("In the workshop");
    const RecordKey inside = g.book.record(accept).withPart(1);
    QCOMPARE(g.book.balance(g.record), QStringLiteral("1/0"));
    QCOMPARE(g.book.balance(inside), QStringLiteral("0/1"));
    QCOMPARE(g.book.at(inside).accountable, g.alice);
    QCOMPARE(g.book.at(inside).custodian, g.garage);
    QCOMPARE(g.custodian(), g.alice);
}

void TestRules::impliedRightsReplaceConsumption()
{
    Garage g;
    g.book.record(g.draft(ActionId::Consume, g.alice, g.garage));
    QCOMPARE(g.book.balance(g.record), QStringLiteral("0/0"));
}

void TestRules::memberProducesForTheCoop()
{
    Garage g;
    EventDraft first = g.draft(ActionId::Produce, g.alice, g.garage, "2");
    first.resource = created("Trailers");
    first.conformsTo = g.book.spec("Trailer");
    const RecordKey trailers = g.book.record(first).withPart(1);
    QCOMPARE(g.book.balance(trailers), QStringLiteral("2/2"));
    QCOMPARE(g.book.at(trailers).accountable, g.garage);
    QCOMPARE(g.book.at(trailers).spec, first.conformsTo);
    EventDraft second = g.draft(ActionId::Produce, g.bob, g.garage, "3");
    second.resource = trailers;
    g.book.record(second);
    QCOMPARE(g.book.balance(trailers), QStringLiteral("5/5"));
}

void TestRules::outputForSomeoneElseTakesFromTheRecord()
{
    Garage g;
    const RecordKey trailers = g.book.stock("Trailers", g.book.spec("Trailer"), g.garage, "5");
    EventDraft draft = g.draft(ActionId::Produce, g.garage, g.alice, "2");
    draft.resource = trailers;
    g.book.record(draft);
    QCOMPARE(g.book.balance(trailers), QStringLiteral("3/3"));
}

void TestRules::sameAgentImpliesNothing()
{
    Garage g;
    g.book.record(g.draft(ActionId::Accept, g.alice, g.alice));
    QCOMPARE(g.book.balance(g.record), QStringLiteral("1/0"));
    QCOMPARE(g.custodian(), g.alice);
}

void TestRules::custodyOfAPartStaysWithTheOwner()
{
    Garage g;
    const RecordKey tyres = g.book.stock("Tyres", g.book.spec("Tyre"), g.alice, "5");
    EventDraft draft = g.draft(ActionId::TransferCustody, g.alice, g.garage, "3");
    draft.resource = tyres;
    g.book.record(draft);
    QCOMPARE(g.book.balance(tyres), QStringLiteral("5/2"));
    QCOMPARE(g.book.at(tyres).custodian, g.alice);
    draft.resourceQuantity = quantity("2");
    g.book.record(draft);
    QCOMPARE(g.book.at(tyres).custodian, g.garage);
}

void TestRules::custodyComesHome()
{
    Garage g;
    g.book.record(g.draft(ActionId::TransferCustody, g.alice, g.garage));
    QCOMPARE(g.book.balance(g.record), QStringLiteral("1/0"));
    g.book.record(g.draft(ActionId::TransferCustody, g.garage, g.alice));
    QCOMPARE(g.book.balance(g.record), QStringLiteral("1/1"));
    QCOMPARE(g.custodian(), g.alice);
}

void TestRules::correctionGivesCustodyBack()
{
    Garage g;
    const RecordKey accept = g.book.record(g.draft(ActionId::Accept, g.alice, g.garage));
    EventDraft correction;
    correction.action = ActionId::Accept;
    correction.corrects = accept;
    correction.resourceQuantity = quantity("-1");
    g.book.record(correction);
    QCOMPARE(g.book.balance(g.record), QStringLiteral("1/1"));
    QCOMPARE(g.custodian(), g.alice);
    QVERIFY(g.book.rebuildsAlike());
}

void TestRules::rightsFindTheirRecords()
{
    Garage g;
    const RecordKey bobs = g.book.stock("Bob's car", g.car, g.bob, "1", "one", "JHM-461");
    EventDraft lower = g.draft(ActionId::Lower, g.bob, g.bob);
    lower.resource = bobs;
    g.book.record(lower);
    EventDraft draft = g.draft(ActionId::TransferAllRights, g.alice, g.bob);
    draft.resource = std::monostate();
    draft.trackingIdentifier = QStringLiteral("JHM-461");
    const RecordKey event = g.book.record(draft);
    QCOMPARE(g.book.balance(g.record), QStringLiteral("0/1"));
    QCOMPARE(g.book.balance(bobs), QStringLiteral("1/0"));
    const Json body = must(g.book.records().body(event));
    QCOMPARE(body["resourceInventoriedAs"].qtext(), toText(g.record));
    QCOMPARE(body["toResourceInventoriedAs"].qtext(), toText(bobs));
    QCOMPARE(body["trackingIdentifier"].qtext(), QStringLiteral("JHM-461"));
}

void TestRules::rightsMakeTheReceiversRecord()
{
    Garage g;
    EventDraft draft = g.draft(ActionId::TransferAllRights, g.alice, g.bob);
    draft.resource = std::monostate();
    draft.trackingIdentifier = QStringLiteral("JHM-461");
    const RecordKey bobs = g.book.record(draft).withPart(1);
    QCOMPARE(g.book.balance(g.record), QStringLiteral("0/1"));
    const ResourceRow row = g.book.at(bobs);
    QCOMPARE(g.book.balance(bobs), QStringLiteral("1/0"));
    QCOMPARE(row.accountable, g.bob);
    QCOMPARE(row.serial, QStringLiteral("JHM-461"));
    QCOMPARE(row.spec, g.car);
    QCOMPARE(row.name, QStringLiteral("Alice's car"));
}

void TestRules::rightsWithoutASingleRecordAreRefused()
{
    Garage g;
    EventDraft draft = g.draft(ActionId::TransferAllRights, g.bob, g.alice);
    draft.resource = std::monostate();
    draft.trackingIdentifier = QStringLiteral("JHM-461");
    QCOMPARE(codeOf(g.book.events().check(draft)), QStringLiteral("rights.notFound"));
    draft.provider = g.alice;
    draft.receiver = g.bob;
    draft.trackingIdentifier = QStringLiteral("JHM-462");
    QCOMPARE(codeOf(g.book.events().record(draft)), QStringLiteral("rights.notFound"));
    g.book.stock("Bob's", g.car, g.bob, "1", "one", "JHM-461");
    g.book.stock("Bob's other", g.car, g.bob, "1", "one", "JHM-461");
    draft.trackingIdentifier = QStringLiteral("JHM-461");
    QCOMPARE(codeOf(g.book.events().check(draft)), QStringLiteral("rights.ambiguous"));
}

void TestRules::accountableReachesRecordsSplitOffLater()
{
    Garage g;
    const RecordKey sale = g.book.record([&] {
        EventDraft draft = g.draft(ActionId::Transfer, g.alice, g.bob);
        draft.toResource = created("Bob's car");
        return draft;
    }());
    EventDraft lend = g.draft(ActionId::TransferCustody, g.bob, g.garage);
    lend.resource = sale.withPart(1);
    lend.toResource = created("In the garage");
    const RecordKey lent = g.book.record(lend).withPart(1);
    QCOMPARE(g.book.at(lent).accountable, g.bob);
    QVERIFY(g.book.rebuildsAlike());
}

QTEST_GUILESS_MAIN(TestRules)
#include "test_rules.moc"
