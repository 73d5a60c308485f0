// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testbook.h"

#include <QTest>

using namespace tally;
using namespace tally::journal;
using namespace tally::resources;
using namespace tally::support;

namespace
{

Json amount(const char *value, const char *unit)
{
    return Json::Object{{"hasNumericalValue", value}, {"hasUnit", unit}};
}

struct Club {
    TestBook book;
    RecordKey coop = book.agent("Co-op");
    RecordKey carol = book.agent("Carol");
    RecordKey cash = book.spec("Dollar");
    RecordKey bank = book.stock("Bank", cash, coop, "500");
    RecordKey plan = book.add("Plan", {{"name", "Gate"}});
    RecordKey process = book.add("Process", {{"name", "Weld"}, {"plannedWithin", toText(plan)}});
    RecordKey intent = book.add("Intent", {{"action", "work"},
                                           {"receiver", toText(coop)},
                                           {"inputOf", toText(process)},
                                           {"effortQuantity", amount("8", "hour")}});

    RecordKey commit(const char *hours)
    {
        return book.add("Commitment", {{"action", "work"},
                                       {"provider", toText(carol)},
                                       {"receiver", toText(coop)},
                                       {"inputOf", toText(process)},
                                       {"effortQuantity", amount(hours, "hour")},
                                       {"satisfies", Json::Array{Json(toText(intent))}},
                                       {"due", "2026-03-19"}});
    }
    RecordKey claim(const char *value)
    {
        return book.add("Claim", {{"action", "transfer"},
                                  {"provider", toText(coop)},
                                  {"receiver", toText(carol)},
                                  {"resourceQuantity", amount(value, "one")}});
    }
    [[nodiscard]] EventDraft work(const char *hours, RecordKey commitment) const
    {
        EventDraft draft;
        draft.action = ActionId::Work;
        draft.provider = carol;
        draft.receiver = coop;
        draft.inputOf = process;
        draft.effortQuantity = quantity(hours, "hour");
        draft.fulfills = {commitment};
        return draft;
    }
    [[nodiscard]] EventDraft pay(const char *value, std::vector<RecordKey> claims) const
    {
        EventDraft draft;
        draft.action = ActionId::Transfer;
        draft.provider = coop;
        draft.receiver = carol;
        draft.resource = bank;
        draft.resourceQuantity = quantity(value);
        draft.settles = std::move(claims);
        return draft;
    }
    [[nodiscard]] QString open(RecordKey promise) const
    {
        const PromiseRow row = book.promise(promise);
        return text(row.outstanding()) + u' ' + row.unit;
    }
};

} // namespace

class TestPromise final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowTellsWhatWasPromised();
    void commitmentSatisfiesIntent();
    void workFulfilsInHalves();
    void moreThanPromisedIsSaid();
    void claimIsNeverOverpaid();
    void oneEventSettlesSeveralClaims();
    void claimInAnotherUnitIsRefused();
    void takenBackPaymentOpensTheClaim();
    void takenBackPromiseIsNotListed();
    void fulfilledPromiseCannotBeTakenBack();
    void correctionCountsBackwards();
    void changedPromiseIsMeasuredAgain();
    void promisesAreListedByClass();
};

void TestPromise::rowTellsWhatWasPromised()
{
    Club c;
    const PromiseRow row = c.book.promise(c.commit("8"));
    QCOMPARE(row.cls, QStringLiteral("Commitment"));
    QCOMPARE(row.action, QStringLiteral("work"));
    QCOMPARE(row.provider, c.carol);
    QCOMPARE(row.receiver, c.coop);
    QCOMPARE(row.inputOf, c.process);
    QCOMPARE(row.due, QStringLiteral("2026-03-19"));
    QCOMPARE(text(row.quantity), QStringLiteral("8"));
    QCOMPARE(row.unit, QStringLiteral("hour"));
    QVERIFY(row.isEffort);
    QVERIFY(!row.finished);
    QVERIFY(!must(c.book.resources().promise(c.coop)));
}

void TestPromise::commitmentSatisfiesIntent()
{
    Club c;
    QCOMPARE(c.open(c.intent), QStringLiteral("8 hour"));
    const RecordKey commitment = c.commit("5");
    QCOMPARE(c.open(c.intent), QStringLiteral("3 hour"));
    must(c.book.events().reverse(commitment));
    QCOMPARE(c.open(c.intent), QStringLiteral("8 hour"));
    QVERIFY(c.book.rebuildsAlike());
}

void TestPromise::workFulfilsInHalves()
{
    Club c;
    const RecordKey commitment = c.commit("8");
    c.book.record(c.work("4", commitment));
    QCOMPARE(c.open(commitment), QStringLiteral("4 hour"));
    EventDraft second = c.work("0", commitment);
    second.effortQuantity = quantity("240", "minute-Time");
    c.book.record(second);
    QCOMPARE(c.open(commitment), QStringLiteral("0 hour"));
}

void TestPromise::moreThanPromisedIsSaid()
{
    Club c;
    const RecordKey commitment = c.commit("8");
    QCOMPARE(codeOf(c.book.events().check(c.work("8", commitment)), Issue::Severity::Warning), QString());
    const Issues issues = c.book.events().check(c.work("9", commitment));
    QCOMPARE(codeOf(issues), QString());
    QCOMPARE(codeOf(issues, Issue::Severity::Warning), QStringLiteral("promise.exceeded"));
}

void TestPromise::claimIsNeverOverpaid()
{
    Club c;
    const RecordKey claim = c.claim("140");
    c.book.record(c.pay("70", {claim}));
    QCOMPARE(c.open(claim), QStringLiteral("70 one"));
    QCOMPARE(codeOf(c.book.events().record(c.pay("80", {claim}))), QStringLiteral("claim.overpaid"));
    QCOMPARE(c.open(claim), QStringLiteral("70 one"));
    QCOMPARE(c.book.balance(c.bank), QStringLiteral("430/430"));
    c.book.record(c.pay("70", {claim}));
    QCOMPARE(c.open(claim), QStringLiteral("0 one"));
}

void TestPromise::oneEventSettlesSeveralClaims()
{
    Club c;
    const RecordKey first = c.claim("100");
    const RecordKey second = c.claim("50");
    QCOMPARE(codeOf(c.book.events().check(c.pay("151", {first, second}))), QStringLiteral("claim.overpaid"));
    c.book.record(c.pay("120", {first, second}));
    QCOMPARE(c.open(first), QStringLiteral("0 one"));
    QCOMPARE(c.open(second), QStringLiteral("30 one"));
}

void TestPromise::claimInAnotherUnitIsRefused()
{
    Club c;
    const RecordKey claim = c.claim("140");
    EventDraft draft = c.pay("1", {claim});
    draft.resource = std::monostate();
    draft.resourceQuantity = quantity("1", "kilogram");
    QCOMPARE(codeOf(c.book.events().check(draft)), QStringLiteral("unit.dimension"));
}

void TestPromise::takenBackPaymentOpensTheClaim()
{
    Club c;
    const RecordKey claim = c.claim("140");
    const RecordKey payment = c.book.record(c.pay("140", {claim}));
    must(c.book.events().reverse(payment));
    QCOMPARE(c.open(claim), QStringLiteral("140 one"));
    QVERIFY(c.book.rebuildsAlike());
}

void TestPromise::takenBackPromiseIsNotListed()
{
    Club c;
    const RecordKey claim = c.claim("140");
    must(c.book.events().reverse(claim));
    QVERIFY(!must(c.book.resources().promise(claim)));
    QVERIFY(must(c.book.resources().promises("Claim")).empty());
    QCOMPARE(codeOf(c.book.events().check(c.pay("1", {claim}))), QStringLiteral("record.takenBack"));
}

void TestPromise::fulfilledPromiseCannotBeTakenBack()
{
    Club c;
    const RecordKey claim = c.claim("140");
    c.book.record(c.pay("1", {claim}));
    QCOMPARE(codeOf(c.book.events().reverse(claim)), QStringLiteral("reverse.used"));
}

void TestPromise::correctionCountsBackwards()
{
    Club c;
    const RecordKey claim = c.claim("140");
    const RecordKey payment = c.book.record(c.pay("140", {claim}));
    EventDraft correction;
    correction.action = ActionId::Transfer;
    correction.corrects = payment;
    correction.resourceQuantity = quantity("-40");
    c.book.record(correction);
    QCOMPARE(c.open(claim), QStringLiteral("40 one"));
    QCOMPARE(c.book.balance(c.bank), QStringLiteral("400/400"));
}

void TestPromise::changedPromiseIsMeasuredAgain()
{
    Club c;
    const RecordKey first = c.claim("100");
    const RecordKey second = c.claim("100");
    c.book.record(c.pay("120", {first, second}));
    c.book.change(first, {{"resourceQuantity", amount("110", "one")}, {"finished", true}});
    QCOMPARE(c.open(first), QStringLiteral("0 one"));
    QCOMPARE(c.open(second), QStringLiteral("90 one"));
    QVERIFY(c.book.promise(first).finished);
    QVERIFY(c.book.rebuildsAlike());
}

void TestPromise::promisesAreListedByClass()
{
    Club c;
    const RecordKey claim = c.claim("1");
    const auto rows = must(c.book.resources().promises("Claim"));
    QCOMPARE(rows.size(), std::size_t{1});
    QCOMPARE(rows.front().key, claim);
    QCOMPARE(must(c.book.resources().promises("Intent")).size(), std::size_t{1});
    QVERIFY(must(c.book.resources().promises("Commitment")).empty());
}

QTEST_GUILESS_MAIN(TestPromise)
#include "test_promise.moc"
