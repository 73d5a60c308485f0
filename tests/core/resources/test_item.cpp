// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/itemquery.h"
#include "core/resources/itemservice.h"
#include "core/resources/movementreader.h"
#include "tests/support/testbook.h"

#include <QTest>

using namespace tally;
using namespace tally::resources;
using namespace tally::support;

namespace
{

Result<Decimal> number(const QString &text)
{
    return parseLenient(text.toStdString());
}

ItemDraft wireDraft()
{
    ItemDraft draft;
    draft.name = QStringLiteral("Wire 2 mm");
    draft.code = QStringLiteral("W-2");
    draft.categories = {QStringLiteral("Metal/Wire")};
    draft.unit = QStringLiteral("metre");
    draft.purchaseUnit = ItemUnit{QStringLiteral("roll"), quantity("50", "metre")};
    draft.useUnit = ItemUnit{QStringLiteral("tie"), quantity("0.25", "metre")};
    draft.tracking = QStringLiteral("lot");
    draft.standardCost = must(parseCanonical("0.3"));
    draft.reorderPoint = quantity("100", "metre");
    return draft;
}

/// A book with a co-op and somebody who sells wire.
struct Desk {
    TestBook book;
    RecordKey us = book.agent("Co-op");
    RecordKey works = book.agent("Wire works");
    RecordKey mill = book.agent("Mill");

    [[nodiscard]] ItemService items() const { return {book.recordService(), book.records(), book.database()}; }
    Result<std::vector<RecordKey>> write(RecordKey item, const ItemDraft &draft)
    {
        book.time.advance(1000);
        auto recording = must(book.recorder().begin());
        auto entries = items().write(recording, item, draft);
        if (entries)
            must(recording.commit());
        return entries;
    }
    [[nodiscard]] SupplierDraft terms(RecordKey supplier) const
    {
        return {{},
                supplier,
                QStringLiteral("2-0050"),
                must(parseCanonical("0.28")),
                QStringLiteral("GBP"),
                quantity("5", "day"),
                quantity("50", "metre")};
    }
    [[nodiscard]] RecordKey wire()
    {
        ItemDraft draft = wireDraft();
        draft.suppliers = {terms(works)};
        return must(write({}, draft)).front();
    }
    [[nodiscard]] MovementReader reader() const
    {
        return must(MovementReader::make(book.database(), book.records(), us, number));
    }
};

} // namespace

/// Items as people enter them: what is checked, what is written, and what they are bought and used in.
class TestItem final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anItemIsReadBackAsItWasEntered();
    void onlyWhatDiffersIsWritten();
    void takenAwayMembersAreGone();
    void aSupplierIsChangedAddedAndRemoved();
    void takingBackBringsTheFormerStateBack();
    void refusals_data();
    void refusals();
    void aCodeIsTakenWhateverTheCase();
    void aSecondItemOfANameIsWarnedOf();
    void theUnitStaysWhileStockCannotBeToldInAnother();
    void wordsAreReadExactly_data();
    void wordsAreReadExactly();
    void movementsUnderstandWhatAnItemIsBoughtIn();
};

void TestItem::anItemIsReadBackAsItWasEntered()
{
    Desk desk;
    const RecordKey wire = desk.wire();
    ItemDraft expected = wireDraft();
    expected.suppliers = {desk.terms(desk.works)};
    ItemDraft read = must(desk.items().read(wire));
    QVERIFY(read.suppliers.front().term);
    read.suppliers.front().term = {};
    QVERIFY(read == expected);
    QVERIFY(desk.book.rebuildsAlike());
    const auto byItem = must(ItemQuery(desk.book.database()).suppliers());
    QCOMPARE(byItem.size(), std::size_t(1));
    QCOMPARE(byItem.front().currency, QStringLiteral("GBP"));
    QCOMPARE(must(ItemQuery(desk.book.database()).categoryNames()),
             (QStringList{QStringLiteral("Metal"), QStringLiteral("Metal/Wire")}));
}

void TestItem::onlyWhatDiffersIsWritten()
{
    Desk desk;
    const RecordKey wire = desk.wire();
    ItemDraft draft = must(desk.items().read(wire));
    QVERIFY(must(desk.write(wire, draft)).empty());
    draft.name = QStringLiteral("Wire, thin");
    const auto steps = must(desk.items().steps(wire, draft));
    QCOMPARE(steps.size(), std::size_t(1));
    QVERIFY(steps.front().members == Json(Json::Object{{"name", "Wire, thin"}}));
    QCOMPARE(must(desk.write(wire, draft)).size(), std::size_t(1));
    QCOMPARE(must(desk.items().read(wire)).name, QStringLiteral("Wire, thin"));
}

void TestItem::takenAwayMembersAreGone()
{
    Desk desk;
    const RecordKey wire = desk.wire();
    ItemDraft draft = must(desk.items().read(wire));
    draft.useUnit.reset();
    draft.reorderPoint.reset();
    draft.tracking = QStringLiteral("stock");
    draft.substitutable = false;
    must(desk.write(wire, draft));
    QVERIFY(must(desk.items().read(wire)) == draft);
    const Json body = must(desk.book.records().body(wire));
    QVERIFY(body["ty:useUnit"].isNull() && body["ty:useUnitIs"].isNull() && body["ty:tracking"].isNull());
}

void TestItem::aSupplierIsChangedAddedAndRemoved()
{
    Desk desk;
    const RecordKey wire = desk.wire();
    ItemDraft draft = must(desk.items().read(wire));
    draft.suppliers.front().price = must(parseCanonical("0.31"));
    draft.suppliers.push_back(desk.terms(desk.mill));
    const auto entries = must(desk.write(wire, draft));
    QCOMPARE(entries.size(), std::size_t(2));
    ItemDraft read = must(desk.items().read(wire));
    QCOMPARE(read.suppliers.size(), std::size_t(2));
    QCOMPARE(text(*read.suppliers.front().price), QStringLiteral("0.31"));
    read.suppliers.erase(read.suppliers.begin());
    must(desk.write(wire, read));
    const ItemDraft after = must(desk.items().read(wire));
    QCOMPARE(after.suppliers.size(), std::size_t(1));
    QVERIFY(after.suppliers.front().supplier == desk.mill);
    QVERIFY(desk.book.rebuildsAlike());
}

void TestItem::takingBackBringsTheFormerStateBack()
{
    Desk desk;
    const RecordKey wire = desk.wire();
    const ItemDraft before = must(desk.items().read(wire));
    ItemDraft draft = before;
    draft.code = QStringLiteral("W-3");
    draft.suppliers.clear();
    const auto entries = must(desk.write(wire, draft));
    QVERIFY(must(desk.items().read(wire)).suppliers.empty());
    desk.book.time.advance(1000);
    auto recording = must(desk.book.recorder().begin());
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
        must(desk.book.events().addReversal(recording, *entry));
    must(recording.commit());
    QVERIFY(must(desk.items().read(wire)) == before);
    QVERIFY(desk.book.rebuildsAlike());
}

void TestItem::refusals_data()
{
    using Change = void (*)(ItemDraft &, const Desk &);
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *code, Change change) {
        QTest::newRow(name) << change << QString::fromLatin1(code);
    };
    row("an item as it should be", "", [](ItemDraft &, const Desk &) {});
    row("no name", "item.name", [](ItemDraft &draft, const Desk &) { draft.name = QStringLiteral("  "); });
    row("an unknown way of tracking", "item.tracking",
        [](ItemDraft &draft, const Desk &) { draft.tracking = QStringLiteral("feel"); });
    row("a purchase unit without a word", "item.unitWord",
        [](ItemDraft &draft, const Desk &) { draft.purchaseUnit->word.clear(); });
    row("a purchase unit that is nothing", "item.unitAmount",
        [](ItemDraft &draft, const Desk &) { draft.purchaseUnit->is.value = {}; });
    row("a use unit of another kind of measure", "unit.dimension",
        [](ItemDraft &draft, const Desk &) { draft.useUnit->is = quantity("1", "kilogram"); });
    row("a word that is a unit with another size", "item.unitKnown", [](ItemDraft &draft, const Desk &) {
        draft.purchaseUnit = ItemUnit{QStringLiteral("kilometre"), quantity("50", "metre")};
    });
    row("a word that is a unit of another kind of measure", "", [](ItemDraft &draft, const Desk &) {
        draft.purchaseUnit = ItemUnit{QStringLiteral("kilogram"), quantity("50", "metre")};
    });
    row("one word for two amounts", "item.unitTwice",
        [](ItemDraft &draft, const Desk &) { draft.useUnit->word = QStringLiteral("Roll"); });
    row("a cost below zero", "item.money",
        [](ItemDraft &draft, const Desk &) { draft.standardCost = Decimal::whole(-1); });
    row("an order point below zero", "item.amount",
        [](ItemDraft &draft, const Desk &) { draft.reorderPoint = quantity("-1", "metre"); });
    row("an order point of nothing", "",
        [](ItemDraft &draft, const Desk &) { draft.reorderPoint = quantity("0", "metre"); });
    row("an order of nothing", "item.amount",
        [](ItemDraft &draft, const Desk &) { draft.reorderQuantity = quantity("0", "metre"); });
    row("amounts of what is never in stock", "item.noUnit", [](ItemDraft &draft, const Desk &) { draft.unit.clear(); });
    row("a lead time in metres", "unit.dimension",
        [](ItemDraft &draft, const Desk &) { draft.leadTime = quantity("3", "metre"); });
    row("terms of nobody", "item.supplier",
        [](ItemDraft &draft, const Desk &desk) { draft.suppliers = {desk.terms({})}; });
    row("one supplier twice", "item.supplierTwice", [](ItemDraft &draft, const Desk &desk) {
        draft.suppliers = {desk.terms(desk.mill), desk.terms(desk.mill)};
    });
    row("a currency that is none", "item.currency", [](ItemDraft &draft, const Desk &desk) {
        draft.suppliers = {desk.terms(desk.mill)};
        draft.suppliers.front().currency = QStringLiteral("E1");
    });
    row("a price below zero", "item.money", [](ItemDraft &draft, const Desk &desk) {
        draft.suppliers = {desk.terms(desk.mill)};
        draft.suppliers.front().price = Decimal::whole(-2);
    });
    row("a pack in another kind of measure", "unit.dimension", [](ItemDraft &draft, const Desk &desk) {
        draft.suppliers = {desk.terms(desk.mill)};
        draft.suppliers.front().packSize = quantity("2", "litre");
    });
}

void TestItem::refusals()
{
    using Change = void (*)(ItemDraft &, const Desk &);
    QFETCH(Change, change);
    QFETCH(QString, code);
    Desk desk;
    ItemDraft draft = wireDraft();
    change(draft, desk);
    QCOMPARE(codeOf(desk.items().check({}, draft)), code);
    const std::int64_t before = desk.book.journal().entryCount();
    QCOMPARE(codeOf(desk.write({}, draft)), code);
    QCOMPARE(desk.book.journal().entryCount() > before, code.isEmpty());
}

void TestItem::aCodeIsTakenWhateverTheCase()
{
    Desk desk;
    const RecordKey wire = desk.wire();
    ItemDraft other = wireDraft();
    other.name = QStringLiteral("Rope");
    other.code = QStringLiteral("w-2");
    const journal::Issues issues = desk.items().check({}, other);
    QCOMPARE(codeOf(issues), QStringLiteral("item.codeTaken"));
    QVERIFY(journal::firstRefusal(issues)->error.message().contains(QStringLiteral("Wire 2 mm")));
    QCOMPARE(codeOf(desk.items().check(wire, wireDraft())), QString()); // its own code
}

void TestItem::aSecondItemOfANameIsWarnedOf()
{
    Desk desk;
    const RecordKey wire = desk.wire();
    ItemDraft other = wireDraft();
    other.code.clear();
    const auto issues = desk.items().check({}, other);
    QCOMPARE(codeOf(issues), QString());
    QCOMPARE(codeOf(issues, journal::Issue::Severity::Warning), QStringLiteral("item.sameName"));
    QVERIFY(desk.items().check(wire, other).empty());
}

void TestItem::theUnitStaysWhileStockCannotBeToldInAnother()
{
    Desk desk;
    const RecordKey wire = desk.wire();
    ItemDraft draft = must(desk.items().read(wire));
    draft.purchaseUnit.reset();
    draft.useUnit.reset();
    draft.reorderPoint.reset();
    draft.suppliers.front().packSize.reset();
    draft.unit = QStringLiteral("kilogram");
    QCOMPARE(codeOf(desk.items().checkUnit(wire, draft.unit)), QString()); // nothing of it is recorded yet
    const RecordKey stock = desk.book.stock("Wire", wire, desk.us, "2.5", "metre");
    QCOMPARE(codeOf(desk.items().checkUnit(wire, draft.unit)), QStringLiteral("item.unitUsed"));
    QCOMPARE(codeOf(desk.write(wire, draft)), QStringLiteral("item.unitUsed"));
    QCOMPARE(desk.book.balance(stock), QStringLiteral("2.5/2.5"));
    draft.unit = QStringLiteral("centimetre");
    QCOMPARE(codeOf(desk.write(wire, draft)), QString());
    QCOMPARE(desk.book.balance(stock), QStringLiteral("250/250"));
}

void TestItem::wordsAreReadExactly_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("amount"); ///< "150 metre", or the code of the error
    QTest::newRow("a bare number is in the stock unit") << "12"
                                                        << "12 metre";
    QTest::newRow("what it is bought in") << "3 roll"
                                          << "150 metre";
    QTest::newRow("whatever the case") << "0.5Roll"
                                       << "25 metre";
    QTest::newRow("what it is used in") << "3 tie"
                                        << "0.75 metre";
    QTest::newRow("a unit of measure") << "250 cm"
                                       << "250 centimetre";
    QTest::newRow("an exponent is no unit") << "1e2"
                                            << "100 metre";
    QTest::newRow("an exponent and a unit") << "1e2 cm"
                                            << "100 centimetre";
    QTest::newRow("too fine to be told in the stock unit") << "0.000001 tie"
                                                           << "unit.inexact";
    QTest::newRow("a word nobody knows") << "3 tub"
                                         << "unit.unknown";
    QTest::newRow("no number") << "roll"
                               << "decimal.malformed";
}

void TestItem::wordsAreReadExactly()
{
    QFETCH(QString, typed);
    QFETCH(QString, amount);
    const ItemUnits units(membersOf(wireDraft()));
    const auto read = units.read(typed, QStringLiteral("metre"), number);
    QCOMPARE(read ? text(read->value) + u' ' + read->unit : codeOf(read), amount);
}

void TestItem::movementsUnderstandWhatAnItemIsBoughtIn()
{
    Desk desk;
    const RecordKey wire = desk.wire();
    const RecordKey stock = desk.book.stock("Wire", wire, desk.us, "10", "metre");
    const auto read = [&desk](MovementKind kind, const char *item, const char *amount) -> Result<EventDraft> {
        MovementLine line;
        line.kind = kind;
        line.item = QString::fromLatin1(item);
        line.amount = QString::fromLatin1(amount);
        return desk.reader().read(line).map([](const Movement &movement) { return movement.event; });
    };
    const EventDraft received = must(read(MovementKind::Receive, "W-2", "2 roll"));
    QVERIFY(*received.resourceQuantity == quantity("100", "metre"));
    desk.book.record(received);
    desk.book.record(must(read(MovementKind::Issue, "Wire", "4 tie")));
    QCOMPARE(desk.book.balance(stock), QStringLiteral("109/109"));
    const auto wrong = read(MovementKind::Issue, "Wire", "4 bag");
    QCOMPARE(codeOf(wrong), QStringLiteral("unit.unknown"));
    QVERIFY(wrong.error().message().contains(QStringLiteral("roll, tie")));
}

QTEST_GUILESS_MAIN(TestItem)
#include "test_item.moc"
