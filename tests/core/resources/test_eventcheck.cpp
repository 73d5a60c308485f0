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

struct Bakery {
    TestBook book;
    RecordKey bakery = book.agent("Bakery");
    RecordKey flour = book.spec("Flour", "kilogram");
    RecordKey process = book.process("Bake");
    RecordKey bin = book.stock("Bin", flour, bakery, "1", "kilogram");

    [[nodiscard]] EventDraft consume(const Quantity &amount) const
    {
        EventDraft draft;
        draft.action = ActionId::Consume;
        draft.provider = bakery;
        draft.receiver = bakery;
        draft.resource = bin;
        draft.inputOf = process;
        draft.resourceQuantity = amount;
        return draft;
    }
    [[nodiscard]] EventDraft pair(ActionId id, const char *amount) const
    {
        EventDraft draft = consume(quantity(amount, "kilogram"));
        draft.action = id;
        if (action(id).inputOutput == InputOutput::Output)
            std::swap(draft.inputOf, draft.outputOf);
        return draft;
    }
    [[nodiscard]] QString refusal(const EventDraft &draft) const { return codeOf(book.events().check(draft)); }
    [[nodiscard]] QString warning(const EventDraft &draft) const
    {
        return codeOf(book.events().check(draft), Issue::Severity::Warning);
    }
};

} // namespace

class TestEventCheck final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quantitiesNeedFittingUnits_data();
    void quantitiesNeedFittingUnits();
    void refusedDraftIsNotRecorded();
    void referencesMustExist();
    void datesMustBeDates_data();
    void datesMustBeDates();
    void recordsOnlyWhereTheActionHasThem_data();
    void recordsOnlyWhereTheActionHasThem();
    void changingStockNeedsAQuantity();
    void serialIsExactlyOne();
    void stockBelowZeroIsSaid();
    void stockBelowZeroIsRefusedWhereForbidden();
    void modifiedShouldBeWhatWasAccepted();
    void droppedOffShouldBeWhatWasPickedUp();
};

void TestEventCheck::quantitiesNeedFittingUnits_data()
{
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<QString>("code");
    QTest::newRow("the record's unit") << QByteArray("0.5") << QByteArray("kilogram") << QString();
    QTest::newRow("grams are exact kilograms") << QByteArray("30") << QByteArray("gram") << QString();
    QTest::newRow("a bare number") << QByteArray("0.5") << QByteArray() << QStringLiteral("unit.missing");
    QTest::newRow("litres of flour") << QByteArray("0.5") << QByteArray("litre") << QStringLiteral("unit.dimension");
    QTest::newRow("an unheard-of unit") << QByteArray("0.5") << QByteArray("handful") << QStringLiteral("unit.unknown");
    QTest::newRow("finer than a millionth")
        << QByteArray("0.0001") << QByteArray("gram") << QStringLiteral("unit.inexact");
}

void TestEventCheck::quantitiesNeedFittingUnits()
{
    QFETCH(QByteArray, amount);
    QFETCH(QByteArray, unit);
    QFETCH(QString, code);
    const Bakery b;
    QCOMPARE(b.refusal(b.consume(quantity(amount.constData(), unit.constData()))), code);
}

void TestEventCheck::refusedDraftIsNotRecorded()
{
    Bakery b;
    const auto entries = b.book.journal().entryCount();
    QCOMPARE(codeOf(b.book.events().record(b.consume(quantity("1", "litre")))), QStringLiteral("unit.dimension"));
    QVERIFY(must(b.book.events().preview(b.consume(quantity("1", "litre")))).empty());
    QCOMPARE(b.book.journal().entryCount(), entries);
    QCOMPARE(b.book.balance(b.bin), QStringLiteral("1/1"));
}

void TestEventCheck::referencesMustExist()
{
    Bakery b;
    EventDraft draft = b.consume(quantity("1", "kilogram"));
    draft.inputOf = RecordKey(LogNo(1, 1), 4000);
    QCOMPARE(b.refusal(draft), QStringLiteral("record.unknownReference"));
    draft.inputOf = b.flour;
    QCOMPARE(b.refusal(draft), QStringLiteral("record.wrongClass"));
    draft.inputOf = b.process;
    must(b.book.events().reverse(b.process));
    QCOMPARE(b.refusal(draft), QStringLiteral("record.takenBack"));
}

void TestEventCheck::datesMustBeDates_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("code");
    QTest::newRow("local date") << QStringLiteral("2026-03-01") << QString();
    QTest::newRow("moment with offset") << QStringLiteral("2026-03-01T09:00:00-05:00") << QString();
    QTest::newRow("no leap year") << QStringLiteral("2026-02-29") << QStringLiteral("record.malformedDate");
    QTest::newRow("no offset") << QStringLiteral("2026-03-01T09:00:00") << QStringLiteral("record.malformedDate");
    QTest::newRow("words") << QStringLiteral("yesterday") << QStringLiteral("record.malformedDate");
}

void TestEventCheck::datesMustBeDates()
{
    QFETCH(QString, at);
    QFETCH(QString, code);
    const Bakery b;
    EventDraft draft = b.consume(quantity("1", "kilogram"));
    draft.at = at;
    QCOMPARE(b.refusal(draft), code);
}

void TestEventCheck::recordsOnlyWhereTheActionHasThem_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QString>("existing");
    QTest::addColumn<QString>("created");
    QTest::addColumn<QString>("givenTo");
    const QString none = QStringLiteral("resource.notTaken");
    const QString old = QStringLiteral("resource.notCreated");
    const QString one = QStringLiteral("resource.notGivenTo");
    QTest::newRow("produce") << QByteArray("produce") << QString() << QString() << one;
    QTest::newRow("consume") << QByteArray("consume") << QString() << old << one;
    QTest::newRow("work") << QByteArray("work") << none << none << one;
    QTest::newRow("deliverService") << QByteArray("deliverService") << none << none << one;
    QTest::newRow("accept") << QByteArray("accept") << QString() << old << QString();
    QTest::newRow("combine") << QByteArray("combine") << QString() << old << QString();
    QTest::newRow("move") << QByteArray("move") << QString() << old << QString();
    QTest::newRow("raise") << QByteArray("raise") << QString() << QString() << one;
}

void TestEventCheck::recordsOnlyWhereTheActionHasThem()
{
    QFETCH(QByteArray, action);
    QFETCH(QString, existing);
    QFETCH(QString, created);
    QFETCH(QString, givenTo);
    Bakery b;
    const RecordKey sack = b.book.stock("Sack", b.flour, b.bakery, "1", "kilogram");
    EventDraft draft = b.pair(findAction(action.constData())->id, "1");
    QCOMPARE(b.refusal(draft), existing);
    draft.resource = NewResource();
    QCOMPARE(b.refusal(draft), created);
    draft.resource = existing.isEmpty() ? ResourceChoice(b.bin) : ResourceChoice();
    draft.toResource = sack;
    QCOMPARE(b.refusal(draft), givenTo);
}

void TestEventCheck::changingStockNeedsAQuantity()
{
    const Bakery b;
    EventDraft draft = b.consume(quantity("1", "kilogram"));
    draft.resourceQuantity.reset();
    QCOMPARE(b.refusal(draft), QStringLiteral("quantity.missing"));
    draft.action = ActionId::Cite;
    QCOMPARE(b.refusal(draft), QString());
}

void TestEventCheck::serialIsExactlyOne()
{
    Bakery b;
    const RecordKey mixer = b.book.stock("Mixer", b.book.spec("Mixer"), b.bakery, "1", "one", "M-7");
    EventDraft draft = b.pair(ActionId::Accept, "1");
    draft.resource = mixer;
    draft.resourceQuantity = quantity("1");
    QCOMPARE(b.refusal(draft), QString());
    draft.resourceQuantity = quantity("2");
    QCOMPARE(b.refusal(draft), QStringLiteral("serial.quantity"));
    draft.resourceQuantity = quantity("0.5");
    QCOMPARE(b.refusal(draft), QStringLiteral("serial.quantity"));
    EventDraft again = draft;
    again.action = ActionId::Raise;
    again.inputOf = {};
    again.resourceQuantity = quantity("1");
    QCOMPARE(b.refusal(again), QStringLiteral("serial.quantity"));
}

void TestEventCheck::stockBelowZeroIsSaid()
{
    Bakery b;
    QCOMPARE(b.warning(b.consume(quantity("1", "kilogram"))), QString());
    const EventDraft draft = b.consume(quantity("1.5", "kilogram"));
    QCOMPARE(b.refusal(draft), QString());
    QCOMPARE(b.warning(draft), QStringLiteral("stock.belowZero"));
    Issues warnings;
    {
        auto recording = must(b.book.recorder().begin());
        must(b.book.events().add(recording, draft, &warnings));
        must(recording.commit());
    }
    QCOMPARE(codeOf(warnings, Issue::Severity::Warning), QStringLiteral("stock.belowZero"));
    QCOMPARE(b.book.balance(b.bin), QStringLiteral("-0.5/-0.5"));
    QVERIFY(b.book.at(b.bin).isShort());
}

void TestEventCheck::stockBelowZeroIsRefusedWhereForbidden()
{
    Bakery b;
    b.book.change(b.flour, {{"ty:neverNegative", true}});
    QCOMPARE(b.refusal(b.consume(quantity("1.5", "kilogram"))), QStringLiteral("stock.belowZero"));
    QCOMPARE(b.refusal(b.consume(quantity("1", "kilogram"))), QString());
}

void TestEventCheck::modifiedShouldBeWhatWasAccepted()
{
    Bakery b;
    b.book.record(b.pair(ActionId::Accept, "1"));
    QCOMPARE(b.warning(b.pair(ActionId::Modify, "1")), QString());
    QCOMPARE(b.warning(b.pair(ActionId::Modify, "0.998")), QStringLiteral("quantity.acceptedModified"));
    b.book.record(b.pair(ActionId::Modify, "0.998"));
    QCOMPARE(b.warning(b.pair(ActionId::Modify, "0.002")), QString());
    QCOMPARE(b.warning(b.pair(ActionId::Separate, "0.002")), QString());
}

void TestEventCheck::droppedOffShouldBeWhatWasPickedUp()
{
    Bakery b;
    b.book.record(b.pair(ActionId::Pickup, "1"));
    QCOMPARE(b.warning(b.pair(ActionId::Dropoff, "1")), QString());
    QCOMPARE(b.warning(b.pair(ActionId::Dropoff, "0.9")), QStringLiteral("quantity.acceptedModified"));
}

QTEST_GUILESS_MAIN(TestEventCheck)
#include "test_eventcheck.moc"
