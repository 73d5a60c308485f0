// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/recall.h"
#include "tests/support/testbook.h"

#include <QTest>

using namespace tally;
using namespace tally::resources;
using namespace tally::support;

namespace
{

/// A lot of flour is baked into bread; bread goes to Ben, flour to Cleo, and bread of before went to Dora.
class Bakery
{
public:
    Bakery()
    {
        bread = book.stock("Bread", book.spec("Bread"), ana, "5");
        give(bread, dora, "1", "2026-02-01");
        EventDraft bought;
        bought.provider = bought.receiver = ana;
        NewResource made;
        made.name = QStringLiteral("Flour");
        made.conformsTo = book.spec("Flour", "kilogram");
        made.ofBatchLot = lot;
        bought.resource = made;
        bought.resourceQuantity = quantity("20", "kilogram");
        bought.at = QStringLiteral("2026-02-10");
        flour = book.record(bought).withPart(1);
        const RecordKey baking = book.process("Baking");
        act(ActionId::Consume, flour, baking, "8", "kilogram");
        act(ActionId::Produce, bread, baking, "10", "one");
        toBen = give(bread, ben, "4", "2026-02-12");
        toCleo = give(flour, cleo, "3", "2026-02-13", "kilogram");
    }
    void act(ActionId id, RecordKey resource, RecordKey process, const char *amount, const char *unit)
    {
        EventDraft draft;
        draft.action = id;
        draft.provider = draft.receiver = ana;
        draft.resource = resource;
        draft.resourceQuantity = quantity(amount, unit);
        draft.at = QStringLiteral("2026-02-11");
        (action(id).inputOutput == InputOutput::Input ? draft.inputOf : draft.outputOf) = process;
        book.record(draft);
    }
    RecordKey give(RecordKey resource, RecordKey to, const char *amount, const char *day, const char *unit = "one")
    {
        EventDraft draft;
        draft.action = ActionId::Transfer;
        draft.provider = ana;
        draft.receiver = to;
        draft.resource = resource;
        draft.resourceQuantity = quantity(amount, unit);
        draft.at = QString::fromLatin1(day);
        return book.record(draft);
    }
    [[nodiscard]] RecallQuery query() const
    {
        return RecallQuery(book.database(), book.records(), book.resources(), book.journal().books());
    }
    [[nodiscard]] QStringList lines(RecordKey subject) const
    {
        const RecallSheet sheet = must(query().sheet(subject, ana));
        QStringList lines;
        for (const RecallLine &line : sheet.lines)
            lines.append(sheet.contact(line.receiver).name + u' ' + text(line.quantity.value) + u' ' + line.item +
                         u' ' + line.at + (line.isReturn ? QStringLiteral(" back") : QString()));
        return lines;
    }

    TestBook book;
    RecordKey ana = book.agent("Ana");
    RecordKey hall = book.add("SpatialThing", {{"name", "Hall"}, {"mappableAddress", "1 Mill Lane"}});
    RecordKey ben = book.add(
        "Person",
        {{"name", "Ben"}, {"ty:email", "ben@example.org"}, {"ty:phone", "0123"}, {"primaryLocation", toText(hall)}});
    RecordKey cleo = book.agent("Cleo");
    RecordKey dora = book.agent("Dora");
    RecordKey lot = book.add("BatchLotRecord", {{"batchLotCode", "FL-7"}});
    RecordKey bread, flour, toBen, toCleo;
};

} // namespace

class TestRecall final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesEveryReceiverOfTheLotAndNobodyElse();
    void saysHowToReachThem();
    void saysWhatIsStillHere();
    void correctionsAndReversalsCount();
    void whatCameBackIsSaid();
    void findsByCodeAndRefusesWhatDoesNotFlow();
};

void TestRecall::namesEveryReceiverOfTheLotAndNobodyElse()
{
    const Bakery bakery;
    QCOMPARE(bakery.lines(bakery.lot),
             QStringList({QStringLiteral("Ben 4 Bread 2026-02-12"), QStringLiteral("Cleo 3 Flour 2026-02-13")}));
    QCOMPARE(bakery.lines(bakery.flour), bakery.lines(bakery.lot));
    QCOMPARE(bakery.lines(bakery.bread),
             QStringList({QStringLiteral("Ben 4 Bread 2026-02-12"), QStringLiteral("Dora 1 Bread 2026-02-01")}));
}

void TestRecall::saysHowToReachThem()
{
    const Bakery bakery;
    const RecallSheet sheet = must(bakery.query().sheet(bakery.lot, bakery.ana));
    const Contact &ben = sheet.contact(bakery.ben);
    QCOMPARE(ben.email, QStringLiteral("ben@example.org"));
    QCOMPARE(ben.phone, QStringLiteral("0123"));
    QCOMPARE(ben.address, QStringLiteral("1 Mill Lane"));
    QVERIFY(ben.isReachable());
    QVERIFY(!sheet.contact(bakery.cleo).isReachable());
    QCOMPARE(sheet.contact(bakery.dora).name, QString());
    QCOMPARE(sheet.lines.front().lot, QString());
    QCOMPARE(sheet.lines.back().lot, QStringLiteral("FL-7"));
    QCOMPARE(sheet.title, QStringLiteral("FL-7"));
}

void TestRecall::saysWhatIsStillHere()
{
    const Bakery bakery;
    const RecallSheet sheet = must(bakery.query().sheet(bakery.lot, bakery.ana));
    QStringList stock;
    for (const RecallStock &one : sheet.stock)
        stock.append(one.item + u' ' + text(one.onhand.value) + u' ' + one.lot);
    QCOMPARE(stock, QStringList({QStringLiteral("Bread 10 "), QStringLiteral("Flour 9 FL-7")}));
}

void TestRecall::correctionsAndReversalsCount()
{
    Bakery bakery;
    EventDraft less;
    less.action = ActionId::Transfer;
    less.corrects = bakery.toBen;
    less.resourceQuantity = quantity("-1");
    bakery.book.record(less);
    must(bakery.book.events().reverse(bakery.toCleo));
    QCOMPARE(bakery.lines(bakery.lot), QStringList(QStringLiteral("Ben 3 Bread 2026-02-12")));
    less.resourceQuantity = quantity("-3");
    bakery.book.record(less);
    QCOMPARE(bakery.lines(bakery.lot), QStringList());
}

void TestRecall::whatCameBackIsSaid()
{
    Bakery bakery;
    EventDraft lent;
    lent.action = ActionId::TransferCustody;
    lent.provider = bakery.ana;
    lent.receiver = bakery.dora;
    lent.resource = bakery.flour;
    lent.resourceQuantity = quantity("2", "kilogram");
    lent.at = QStringLiteral("2026-02-14");
    bakery.book.record(lent);
    std::swap(lent.provider, lent.receiver);
    lent.at = QStringLiteral("2026-02-15");
    bakery.book.record(lent);
    QVERIFY(bakery.lines(bakery.lot).contains(QStringLiteral("Ana 2 Flour 2026-02-15 back")));
    QVERIFY(bakery.lines(bakery.lot).contains(QStringLiteral("Dora 2 Flour 2026-02-14")));
}

void TestRecall::findsByCodeAndRefusesWhatDoesNotFlow()
{
    const Bakery bakery;
    QCOMPARE(must(bakery.query().named(QStringLiteral("fl-7"))), std::vector<RecordKey>{bakery.lot});
    QVERIFY(must(bakery.query().named(QStringLiteral("FL-8"))).empty());
    QCOMPARE(codeOf(bakery.query().sheet(bakery.ben, bakery.ana)), QStringLiteral("trace.notFlow"));
}

QTEST_GUILESS_MAIN(TestRecall)
#include "test_recall.moc"
