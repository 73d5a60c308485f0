// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testbook.h"

#include <QTest>

using namespace tally;
using namespace tally::resources;
using namespace tally::support;

namespace
{

struct Workshop {
    TestBook book;
    RecordKey coop = book.agent("Desk makers");
    RecordKey alice = book.agent("Alice");
    RecordKey plywood = book.spec("Plywood");
    RecordKey process = book.process("Make the desk");
    RecordKey other = book.process("Make a shelf");
    RecordKey ply = book.stock("Plywood", plywood, coop, "100");
    RecordKey more = book.stock("More plywood", plywood, coop, "100");
    RecordKey consumed = book.record(consume("3"));
    RecordKey worked = book.record(work("7"));

    [[nodiscard]] EventDraft consume(const char *amount) const
    {
        EventDraft draft;
        draft.action = ActionId::Consume;
        draft.provider = coop;
        draft.receiver = coop;
        draft.resource = ply;
        draft.inputOf = process;
        draft.resourceQuantity = quantity(amount);
        return draft;
    }
    [[nodiscard]] EventDraft work(const char *hours) const
    {
        EventDraft draft;
        draft.action = ActionId::Work;
        draft.provider = alice;
        draft.receiver = coop;
        draft.inputOf = process;
        draft.effortQuantity = quantity(hours, "hour");
        return draft;
    }
    [[nodiscard]] EventDraft correction(const char *amount) const
    {
        EventDraft draft = consume(amount);
        draft.corrects = consumed;
        return draft;
    }
    [[nodiscard]] QString check(const EventDraft &draft) const { return codeOf(book.events().check(draft)); }
};

} // namespace

class TestCorrection final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wrongEntryIsPutRightByNewOnes();
    void whatIsLeftOutComesFromTheSubject();
    void hoursAreCorrectedLikeGoods();
    void netNeverGoesBelowZero();
    void unitsAreConverted();
    void onlyACorrectionIsNegative();
    void correctionMustFitItsSubject_data();
    void correctionMustFitItsSubject();
    void correctionOfACorrectionIsRefused();
    void takenBackSubjectIsRefused();
    void takenBackCorrectionNoLongerCounts();
    void correctedEventCannotBeTakenBack();
    void membersAreLeftAlone();
};

void TestCorrection::wrongEntryIsPutRightByNewOnes()
{
    Workshop w;
    w.book.record(w.correction("-3"));
    QCOMPARE(w.book.balance(w.ply), QStringLiteral("100/100"));
    w.book.record(w.consume("5"));
    QCOMPARE(w.book.balance(w.ply), QStringLiteral("95/95"));
    QCOMPARE(must(w.book.resources().eventsCorrecting(w.consumed)).size(), std::size_t{1});
    w.book.record(w.correction("2"));
    QCOMPARE(w.book.balance(w.ply), QStringLiteral("93/93"));
}

void TestCorrection::whatIsLeftOutComesFromTheSubject()
{
    Workshop w;
    EventDraft draft;
    draft.action = ActionId::Consume;
    draft.corrects = w.consumed;
    draft.resourceQuantity = quantity("-1");
    const Json body = must(w.book.records().body(w.book.record(draft)));
    QCOMPARE(body["resourceInventoriedAs"].qtext(), toText(w.ply));
    QCOMPARE(body["inputOf"].qtext(), toText(w.process));
    QCOMPARE(body["provider"].qtext(), toText(w.coop));
    QCOMPARE(w.book.balance(w.ply), QStringLiteral("98/98"));
}

void TestCorrection::hoursAreCorrectedLikeGoods()
{
    Workshop w;
    EventDraft draft = w.work("-1");
    draft.corrects = w.worked;
    w.book.record(draft);
    draft.effortQuantity = quantity("-7", "hour");
    QCOMPARE(w.check(draft), QStringLiteral("correction.belowZero"));
    draft.effortQuantity = quantity("-6", "hour");
    QCOMPARE(w.check(draft), QString());
}

void TestCorrection::netNeverGoesBelowZero()
{
    Workshop w;
    QCOMPARE(w.check(w.correction("-4")), QStringLiteral("correction.belowZero"));
    w.book.record(w.correction("-3"));
    QCOMPARE(w.check(w.correction("-1")), QStringLiteral("correction.belowZero"));
    w.book.record(w.correction("2"));
    QCOMPARE(w.check(w.correction("-2")), QString());
}

void TestCorrection::unitsAreConverted()
{
    Workshop w;
    EventDraft draft = w.work("0");
    draft.corrects = w.worked;
    draft.effortQuantity = quantity("-420", "minute-Time");
    QCOMPARE(w.check(draft), QString());
    draft.effortQuantity = quantity("-480", "minute-Time");
    QCOMPARE(w.check(draft), QStringLiteral("correction.belowZero"));
    draft.effortQuantity = quantity("-1", "kilogram");
    QCOMPARE(w.check(draft), QStringLiteral("unit.dimension"));
}

void TestCorrection::onlyACorrectionIsNegative()
{
    Workshop w;
    QCOMPARE(w.check(w.consume("-1")), QStringLiteral("quantity.negative"));
    QCOMPARE(w.check(w.work("-1")), QStringLiteral("quantity.negative"));
}

void TestCorrection::correctionMustFitItsSubject_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("code");
    QTest::newRow("another record") << QStringLiteral("resource") << QStringLiteral("correction.otherResource");
    QTest::newRow("another process") << QStringLiteral("process") << QStringLiteral("correction.otherProcess");
    QTest::newRow("another action") << QStringLiteral("action") << QStringLiteral("correction.otherAction");
    QTest::newRow("another agent") << QStringLiteral("agent") << QStringLiteral("correction.otherAgent");
    QTest::newRow("no quantity at all") << QStringLiteral("quantity") << QStringLiteral("quantity.missing");
    QTest::newRow("a quantity the subject does not have")
        << QStringLiteral("effort") << QStringLiteral("correction.noQuantity");
    QTest::newRow("a record that is no event") << QStringLiteral("subject") << QStringLiteral("record.wrongClass");
    QTest::newRow("the very same") << QString() << QString();
}

void TestCorrection::correctionMustFitItsSubject()
{
    QFETCH(QString, change);
    QFETCH(QString, code);
    Workshop w;
    EventDraft draft = w.correction("-1");
    if (change == u"resource")
        draft.resource = w.more;
    else if (change == u"process")
        draft.inputOf = w.other;
    else if (change == u"action")
        draft.action = ActionId::Lower;
    else if (change == u"agent")
        draft.provider = w.alice;
    else if (change == u"quantity")
        draft.resourceQuantity.reset();
    else if (change == u"effort")
        draft.effortQuantity = quantity("1", "hour");
    else if (change == u"subject")
        draft.corrects = w.process;
    QCOMPARE(w.check(draft), code);
}

void TestCorrection::correctionOfACorrectionIsRefused()
{
    Workshop w;
    const RecordKey correction = w.book.record(w.correction("-2"));
    EventDraft draft = w.correction("1");
    draft.corrects = correction;
    QCOMPARE(w.check(draft), QStringLiteral("correction.ofCorrection"));
}

void TestCorrection::takenBackSubjectIsRefused()
{
    Workshop w;
    must(w.book.events().reverse(w.consumed));
    QCOMPARE(w.check(w.correction("-1")), QStringLiteral("correction.takenBack"));
}

void TestCorrection::takenBackCorrectionNoLongerCounts()
{
    Workshop w;
    const RecordKey correction = w.book.record(w.correction("-3"));
    must(w.book.events().reverse(correction));
    QCOMPARE(w.book.balance(w.ply), QStringLiteral("97/97"));
    QCOMPARE(w.check(w.correction("-3")), QString());
}

void TestCorrection::correctedEventCannotBeTakenBack()
{
    Workshop w;
    const RecordKey correction = w.book.record(w.correction("-1"));
    QCOMPARE(codeOf(w.book.events().reverse(w.consumed)), QStringLiteral("reverse.used"));
    must(w.book.events().reverse(correction));
    QCOMPARE(codeOf(w.book.events().reverse(w.consumed)), QString());
    QCOMPARE(w.book.balance(w.ply), QStringLiteral("100/100"));
}

// A correction says how much; state, stage and place are what later events made them.
void TestCorrection::membersAreLeftAlone()
{
    Workshop w;
    EventDraft draft = w.consume("1");
    draft.state = QStringLiteral("cut");
    w.book.record(draft);
    EventDraft correction = w.correction("-1");
    correction.state = QStringLiteral("whole");
    w.book.record(correction);
    QCOMPARE(w.book.at(w.ply).state, QStringLiteral("cut"));
}

QTEST_GUILESS_MAIN(TestCorrection)
#include "test_correction.moc"
