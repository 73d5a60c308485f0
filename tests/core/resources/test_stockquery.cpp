// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/availability.h"
#include "core/resources/stockquery.h"
#include "tests/support/testbook.h"

#include <QTest>

using namespace tally;
using namespace tally::resources;
using namespace tally::support;

namespace
{

constexpr RecordKey us{LogNo(1, 1), 1};
constexpr RecordKey mill{LogNo(1, 1), 2};
constexpr RecordKey oak{LogNo(1, 1), 3};

RecordKey keyOf(int number)
{
    return {LogNo(1, 1), 100 + number};
}

Availability board(int number, int onhand, const char *expires = "")
{
    return {keyOf(number),
            oak,
            QStringLiteral("kilogram"),
            Decimal::whole(onhand),
            true,
            false,
            QLatin1String(expires),
            {},
            {},
            {}};
}

PromiseRow promise(const char *action, RecordKey provider, RecordKey receiver, int amount,
                   const char *unit = "kilogram")
{
    PromiseRow row;
    row.cls = QStringLiteral("Commitment");
    row.action = QLatin1String(action);
    row.provider = provider;
    row.receiver = receiver;
    row.conformsTo = oak;
    row.quantity = Decimal::whole(amount);
    row.unit = QLatin1String(unit);
    return row;
}

/// Free amounts, in the order of the rows.
QStringList freeAfter(std::vector<Availability> &rows, const std::vector<PromiseRow> &promises)
{
    shareOut(rows, promises, us, UnitTable::shipped());
    QStringList list;
    for (const Availability &row : rows)
        list.append(text(row.free));
    return list;
}

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ');
}

} // namespace

class TestStockQuery final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesSayWhatIsMoneyAndOnTheWay();
    void lotsAreReadWithTheirLaterChanges();
    void onlyOpenCommitmentsForGoodsCount();
    void directionIsSeenByUs_data();
    void directionIsSeenByUs();
    void whatExpiresFirstIsGivenFirst();
    void whatIsMissingIsMissingFromTheLast();
    void aPromiseOfARecordTakesFromIt();
    void unitsAreConvertedOrCountNothing();
    void othersStockKeepsNoPromises();
    void whatIsInQuarantineIsNotFree();
    void whatIsToComeIsOnOrder();
};

void TestStockQuery::linesSayWhatIsMoneyAndOnTheWay()
{
    TestBook book;
    const RecordKey ana = book.agent("Ana");
    const RecordKey carrier = book.agent("Carrier");
    const RecordKey euro = book.add("ResourceSpecification",
                                    {{"name", "Euro"}, {"defaultUnitOfResource", "one"}, {"mediumOfExchange", true}});
    const RecordKey money = book.stock("Till", euro, ana, "50");
    const RecordKey box = book.stock("Box", book.spec("Box"), ana, "1");
    EventDraft pickup;
    pickup.action = ActionId::Pickup;
    pickup.provider = ana;
    pickup.receiver = carrier;
    pickup.resource = box;
    pickup.inputOf = book.process("Carrying");
    pickup.resourceQuantity = quantity("1");
    book.record(pickup);
    for (const StockLine &line : must(StockQuery(book.database(), book.records()).lines())) {
        QCOMPARE(line.isMoney, line.stock.key == money);
        QCOMPARE(line.isOnTheWay, line.stock.key == box);
        QCOMPARE(line.stock.specName, line.stock.key == money ? QStringLiteral("Euro") : QStringLiteral("Box"));
    }
}

void TestStockQuery::lotsAreReadWithTheirLaterChanges()
{
    TestBook book;
    const RecordKey ana = book.agent("Ana");
    const RecordKey spec = book.spec("Oil", "litre");
    const auto stockOf = [&](const char *name, RecordKey lot) {
        EventDraft draft;
        draft.action = ActionId::Raise;
        draft.provider = ana;
        draft.receiver = ana;
        draft.resource = NewResource{QLatin1String(name), spec, {}, lot, {}, {}, {}, {}};
        draft.resourceQuantity = quantity("1", "litre");
        book.record(draft);
    };
    const RecordKey plain = book.add("BatchLotRecord", {{"batchLotCode", "L1"}, {"expirationDate", "2026-12-09"}});
    const RecordKey changed = book.add("BatchLotRecord", {{"batchLotCode", "L2"}});
    const RecordKey unused = book.add("BatchLotRecord", {{"batchLotCode", "L3"}});
    stockOf("Oil", plain);
    stockOf("More oil", changed);
    book.change(changed, {{"expirationDate", "2027-01-31"}});
    const auto lots = must(StockQuery(book.database(), book.records()).lots());
    QCOMPARE(lots.size(), std::size_t{2});
    QCOMPARE(lots.at(plain).code, QStringLiteral("L1"));
    QCOMPARE(lots.at(plain).expires, QStringLiteral("2026-12-09"));
    QCOMPARE(lots.at(changed).code, QStringLiteral("L2"));
    QCOMPARE(lots.at(changed).expires, QStringLiteral("2027-01-31"));
    QVERIFY(lots.find(unused) == lots.end());
}

void TestStockQuery::onlyOpenCommitmentsForGoodsCount()
{
    TestBook book;
    const RecordKey ana = book.agent("Ana");
    const RecordKey spec = book.spec("Oil", "litre");
    const RecordKey oil = book.stock("Oil", spec, ana, "9", "litre");
    const auto commit = [&](const char *due, const char *amount, bool finished) {
        Json::Object members{{"action", "consume"},
                             {"provider", toText(ana)},
                             {"receiver", toText(ana)},
                             {"resourceConformsTo", toText(spec)},
                             {"due", due},
                             {"resourceQuantity", Json::Object{{"hasNumericalValue", amount}, {"hasUnit", "litre"}}}};
        if (finished)
            members["finished"] = true;
        return book.add("Commitment", std::move(members));
    };
    const RecordKey late = commit("2026-06-01", "2", false);
    const RecordKey early = commit("2026-04-01", "3", false);
    commit("2026-03-01", "4", true);
    const RecordKey kept = commit("2026-03-02", "1", false);
    EventDraft draft;
    draft.action = ActionId::Consume;
    draft.provider = ana;
    draft.receiver = ana;
    draft.resource = oil;
    draft.resourceQuantity = quantity("1", "litre");
    draft.inputOf = book.process("Oiling");
    draft.fulfills = {kept};
    book.record(draft);
    const auto open = must(StockQuery(book.database(), book.records()).openCommitments());
    QCOMPARE(open.size(), std::size_t{2});
    QCOMPARE(open[0].key, early);
    QCOMPARE(open[1].key, late);
}

void TestStockQuery::directionIsSeenByUs_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("byUs");
    QTest::addColumn<bool>("toUs");
    QTest::addColumn<int>("direction");
    QTest::newRow("we use it up") << QStringLiteral("consume") << true << true << int(PromiseDirection::Out);
    QTest::newRow("others use theirs up") << QStringLiteral("consume") << false << false << int(PromiseDirection::None);
    QTest::newRow("we make it") << QStringLiteral("produce") << true << true << int(PromiseDirection::In);
    QTest::newRow("we hand it over") << QStringLiteral("transfer") << true << false << int(PromiseDirection::Out);
    QTest::newRow("we are given it") << QStringLiteral("transfer") << false << true << int(PromiseDirection::In);
    QTest::newRow("from us to us") << QStringLiteral("transfer") << true << true << int(PromiseDirection::None);
    QTest::newRow("only looked at") << QStringLiteral("cite") << true << true << int(PromiseDirection::None);
    QTest::newRow("no action known") << QStringLiteral("sing") << true << true << int(PromiseDirection::None);
}

void TestStockQuery::directionIsSeenByUs()
{
    QFETCH(QString, action);
    QFETCH(bool, byUs);
    QFETCH(bool, toUs);
    QFETCH(int, direction);
    const PromiseRow row = promise(qPrintable(action), byUs ? us : mill, toUs ? us : mill, 1);
    QCOMPARE(int(directionOf(row, us)), direction);
    QCOMPARE(directionOf(row, RecordKey()), PromiseDirection::None);
}

void TestStockQuery::whatExpiresFirstIsGivenFirst()
{
    std::vector<Availability> rows = {board(1, 5), board(2, 5, "2027-01-01"), board(3, 5, "2026-12-01")};
    QCOMPARE(freeAfter(rows, {promise("consume", us, us, 7)}), words("5 3 0"));
    QCOMPARE(text(rows[2].promised), QStringLiteral("5"));
    QCOMPARE(freeAfter(rows, {promise("consume", us, us, 7), promise("transfer", us, mill, 4)}), words("4 0 0"));
}

void TestStockQuery::whatIsMissingIsMissingFromTheLast()
{
    std::vector<Availability> rows = {board(1, 5), board(2, 3)};
    QCOMPARE(freeAfter(rows, {promise("consume", us, us, 10)}), words("0 -2"));
    std::vector<Availability> overdrawn = {board(1, -4)};
    QCOMPARE(freeAfter(overdrawn, {promise("consume", us, us, 1)}), words("-5"));
    std::vector<Availability> none;
    QCOMPARE(freeAfter(none, {promise("consume", us, us, 10)}), QStringList());
}

void TestStockQuery::aPromiseOfARecordTakesFromIt()
{
    std::vector<Availability> rows = {board(1, 5), board(2, 5)};
    PromiseRow named = promise("consume", us, us, 2);
    named.resource = keyOf(2);
    QCOMPARE(freeAfter(rows, {named}), words("5 3"));
}

void TestStockQuery::unitsAreConvertedOrCountNothing()
{
    std::vector<Availability> rows = {board(1, 5)};
    QCOMPARE(freeAfter(rows, {promise("consume", us, us, 2000, "gram")}), words("3"));
    QCOMPARE(freeAfter(rows, {promise("consume", us, us, 2, "litre")}), words("5"));
}

void TestStockQuery::othersStockKeepsNoPromises()
{
    std::vector<Availability> rows = {board(1, 5), board(2, 5)};
    rows[0].isOurs = false;
    QCOMPARE(freeAfter(rows, {promise("consume", us, us, 7)}), words("5 -2"));
}

void TestStockQuery::whatIsInQuarantineIsNotFree()
{
    std::vector<Availability> rows = {board(1, 5), board(2, 4), board(3, 3)};
    rows[2].isHeld = true;
    QCOMPARE(freeAfter(rows, {promise("consume", us, us, 7)}), words("0 2 0"));
    QCOMPARE(freeAfter(rows, {promise("consume", us, us, 10)}), words("0 -1 0"));
    PromiseRow named = promise("consume", us, us, 2);
    named.resource = keyOf(3);
    QCOMPARE(freeAfter(rows, {named}), words("5 4 -2"));
    std::vector<Availability> onlyHeld = {board(1, 5)};
    onlyHeld[0].isHeld = true;
    QCOMPARE(freeAfter(onlyHeld, {}), words("0"));
    QCOMPARE(freeAfter(onlyHeld, {promise("consume", us, us, 2)}), words("-2"));
}

void TestStockQuery::whatIsToComeIsOnOrder()
{
    std::vector<Availability> rows = {board(1, 5)};
    PromiseRow half = promise("transfer", mill, us, 10);
    half.done = Decimal::whole(4);
    QCOMPARE(freeAfter(rows, {half}), words("5"));
    QCOMPARE(text(rows[0].onOrder), QStringLiteral("6"));
}

QTEST_GUILESS_MAIN(TestStockQuery)
#include "test_stockquery.moc"
