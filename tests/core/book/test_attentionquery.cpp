// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/attentionquery.h"

#include "core/book/lookmarks.h"
#include "core/exchange/bundlereceiver.h"
#include "core/exchange/bundlewriter.h"
#include "tests/core/book/builtbook.h"

using namespace tally;
using namespace tally::book;
using resources::ActionId;
using test::BuiltBook;

namespace
{

QString nameOf(AttentionKind kind)
{
    constexpr std::array Names = {"below zero", "short",  "expiring",     "to give",   "to get",   "work",
                                  "order",      "unsent", "peer changed", "contested", "overspent"};
    return QString::fromLatin1(Names.at(static_cast<std::size_t>(kind)));
}

QString nameOf(Urgency urgency)
{
    constexpr std::array Names = {"now", "soon", "notice"};
    return QString::fromLatin1(Names.at(static_cast<std::size_t>(urgency)));
}

/// "short now: Oak board, 4 squareMetre, 2026-03-03": a row as a line.
QString textOf(const AttentionRow &row)
{
    QStringList parts = {row.name};
    for (const QString &part : {row.party, row.job, row.lot, row.action})
        if (!part.isEmpty())
            parts.append(part);
    if (!row.quantity.unit.isEmpty())
        parts.append(QString::fromStdString(format(row.quantity.value)) + u' ' + row.quantity.unit);
    if (row.date.isValid())
        parts.append(row.date.toString(Qt::ISODate));
    if (row.covered.isValid())
        parts.append(QString(QStringLiteral("covered ") + row.covered.toString(Qt::ISODate)));
    if (row.entries > 0)
        parts.append(QStringLiteral("%1 entries").arg(row.entries));
    return nameOf(row.kind) + u' ' + nameOf(row.urgency) + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

QStringList waiting(BuiltBook &built)
{
    const auto rows = AttentionQuery(built.book(), BuiltBook::today()).rows();
    if (!rows)
        return {rows.error().line()};
    QStringList lines;
    for (const AttentionRow &row : *rows)
        lines.append(textOf(row));
    return lines;
}

} // namespace

class TestAttentionQuery final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moreGivenOutThanCertifiedIsTold();
    void aNewBookHasNothingWaiting();
    void stockBelowZeroWaitsAndStockAtZeroDoesNot();
    void stockThatIsPromisedTwiceIsShort();
    void whatIsInQuarantineKeepsNoPromise();
    void promisedDeliveriesInTimeCoverAShortage();
    void deliveriesThatComeTooLateDoNotCoverIt();
    void lotsExpireWithStockAndNotWithout();
    void promisesAreDueOnceTheirWeekHasCome();
    void keptAndFinishedPromisesNoLongerWait();
    void aPromiseWhoseKeepingIsTakenBackWaitsAgain();
    void workInsideTheHouseIsToldApart();
    void ordersAreDueWhileAnythingInThemIsOpen();
    void aChangedDateMovesAnOrder();
    void peersWaitForWhatTheyWereNotSent();
    void theCountIsThatOfTheRows();
};

void TestAttentionQuery::aNewBookHasNothingWaiting()
{
    BuiltBook built;
    QCOMPARE(waiting(built), QStringList());
}

void TestAttentionQuery::stockBelowZeroWaitsAndStockAtZeroDoesNot()
{
    BuiltBook built;
    built.use(built.stock("Enough", 5), 5);
    const RecordKey rack = built.stock("Rack", 5);
    built.use(rack, 7);
    QCOMPARE(waiting(built), QStringList(QStringLiteral("below zero now: Rack, -2 squareMetre")));
    const auto rows = AttentionQuery(built.book(), BuiltBook::today()).rows();
    QCOMPARE(rows->front().key, rack);
}

void TestAttentionQuery::stockThatIsPromisedTwiceIsShort()
{
    BuiltBook built;
    const RecordKey rack = built.stock("Rack", 10);
    built.promise("consume", built.coop, built.coop, 8, 10);
    QCOMPARE(waiting(built), QStringList());
    built.promise("transfer", built.coop, built.mill, 6, 12);
    QCOMPARE(waiting(built), QStringList(QStringLiteral("short now: Oak board, 4 squareMetre, 2026-03-13")));
    QCOMPARE(AttentionQuery(built.book(), BuiltBook::today()).rows()->front().key, rack);
    // What is promised further ahead than anybody looks does not count.
    QCOMPARE(AttentionQuery(built.book(), BuiltBook::today().addDays(-5)).count().value_or(-1), 0);
}

void TestAttentionQuery::whatIsInQuarantineKeepsNoPromise()
{
    BuiltBook built;
    const RecordKey lot = built.add("BatchLotRecord", {{"batchLotCode", "OAK-1"}});
    const RecordKey rack = built.stock("Rack", 10);
    built.stock("Yard", 5, lot);
    built.promise("consume", built.coop, built.coop, 8, 10);
    QCOMPARE(waiting(built), QStringList());
    QVERIFY(built.book().recordService().change(rack, Json::Object{{"ty:quarantine", "worm"}}).has_value());
    QCOMPARE(waiting(built), QStringList(QStringLiteral("short now: Oak board, 3 squareMetre, 2026-03-11")));
    QVERIFY(built.book().recordService().change(lot, Json::Object{{"ty:quarantine", "wet"}}).has_value());
    QCOMPARE(waiting(built), QStringList(QStringLiteral("short now: Oak board, 8 squareMetre, 2026-03-11")));
    QVERIFY(built.book().recordService().change(rack, Json::Object{{"ty:quarantine", ""}}).has_value());
    QCOMPARE(waiting(built), QStringList());
}

void TestAttentionQuery::promisedDeliveriesInTimeCoverAShortage()
{
    BuiltBook built;
    built.stock("Rack", 10);
    built.promise("consume", built.coop, built.coop, 16, 10);
    built.promise("transfer", built.mill, built.coop, 10, 9);
    QCOMPARE(waiting(built),
             QStringList(QStringLiteral("short soon: Oak board, 6 squareMetre, 2026-03-11, covered 2026-03-10")));
}

void TestAttentionQuery::deliveriesThatComeTooLateDoNotCoverIt()
{
    BuiltBook built;
    built.stock("Rack", 10);
    built.promise("consume", built.coop, built.coop, 16, 10);
    built.promise("transfer", built.mill, built.coop, 10, 11);
    QCOMPARE(waiting(built), QStringList(QStringLiteral("short now: Oak board, 6 squareMetre, 2026-03-11")));
}

void TestAttentionQuery::lotsExpireWithStockAndNotWithout()
{
    BuiltBook built;
    const auto lot = [&](const char *code, int days) {
        return built.add("BatchLotRecord", {{"batchLotCode", code}, {"expirationDate", BuiltBook::inDays(days)}});
    };
    built.stock("Soon", 3, lot("L-1", 30));
    built.stock("Later", 3, lot("L-2", 31));
    built.stock("Gone", 3, lot("L-3", -1));
    built.use(built.stock("Used up", 3, lot("L-4", -1)), 3);
    built.stock("No date", 3, built.add("BatchLotRecord", {{"batchLotCode", "L-5"}}));
    QCOMPARE(waiting(built), QStringList({QStringLiteral("expiring now: Gone, L-3, 3 squareMetre, 2026-02-28"),
                                          QStringLiteral("expiring soon: Soon, L-1, 3 squareMetre, 2026-03-31")}));
}

void TestAttentionQuery::promisesAreDueOnceTheirWeekHasCome()
{
    BuiltBook built;
    built.stock("Rack", 100);
    built.promise("transfer", built.coop, built.mill, 1, 7);
    built.promise("transfer", built.coop, built.mill, 2, 8);
    built.promise("transfer", built.mill, built.coop, 3, -2);
    QCOMPARE(waiting(built),
             QStringList({QStringLiteral("to give soon: Oak board, Mill Co-op, transfer, 1 squareMetre, 2026-03-08"),
                          QStringLiteral("to get now: Oak board, Mill Co-op, transfer, 3 squareMetre, 2026-02-27")}));
}

void TestAttentionQuery::keptAndFinishedPromisesNoLongerWait()
{
    BuiltBook built;
    const RecordKey rack = built.stock("Rack", 100);
    const RecordKey kept = built.promise("transfer", built.coop, built.mill, 5, 1);
    built.promise("transfer", built.coop, built.mill, 5, 1, {{"finished", true}});
    auto part = built.event(ActionId::Transfer, built.coop, built.mill);
    part.resource = rack;
    part.resourceQuantity = BuiltBook::squareMetres(3);
    part.fulfills = {kept};
    built.record(part);
    QCOMPARE(waiting(built),
             QStringList(QStringLiteral("to give soon: Oak board, Mill Co-op, transfer, 2 squareMetre, 2026-03-02")));
    part.resourceQuantity = BuiltBook::squareMetres(2);
    built.record(part);
    QCOMPARE(waiting(built), QStringList());
}

void TestAttentionQuery::aPromiseWhoseKeepingIsTakenBackWaitsAgain()
{
    BuiltBook built;
    const RecordKey rack = built.stock("Rack", 100);
    const RecordKey kept = built.promise("transfer", built.coop, built.mill, 5, 1);
    auto whole = built.event(ActionId::Transfer, built.coop, built.mill);
    whole.resource = rack;
    whole.resourceQuantity = BuiltBook::squareMetres(5);
    whole.fulfills = {kept};
    const RecordKey event = built.record(whole);
    QCOMPARE(waiting(built), QStringList());
    QVERIFY(built.book().events().reverse(event).has_value());
    QCOMPARE(waiting(built).size(), 1);
    QCOMPARE(built.book().check({QStringLiteral("projections")}).value_or(QStringList(QStringLiteral("no check"))),
             QStringList());
}

void TestAttentionQuery::workInsideTheHouseIsToldApart()
{
    BuiltBook built;
    const RecordKey cutting = built.add("Process", {{"name", "Cut legs"}});
    built.add("Commitment", {{"action", "work"},
                             {"provider", toText(built.ana)},
                             {"receiver", toText(built.coop)},
                             {"resourceConformsTo", toText(built.joinery)},
                             {"effortQuantity", resources::quantityJson({Decimal::whole(4), QStringLiteral("hour")})},
                             {"inputOf", toText(cutting)},
                             {"due", BuiltBook::inDays(0)}});
    QCOMPARE(waiting(built), QStringList(QStringLiteral("work now: Joinery, Ana, Cut legs, work, 4 hour, 2026-03-01")));
}

void TestAttentionQuery::ordersAreDueWhileAnythingInThemIsOpen()
{
    BuiltBook built;
    built.stock("Rack", 100);
    const RecordKey order = built.add("Plan", {{"name", "Ten benches"}, {"due", BuiltBook::inDays(3)}});
    built.add("Plan", {{"name", "Nothing in it"}, {"due", BuiltBook::inDays(-3)}});
    const RecordKey making =
        built.promise("produce", built.coop, built.coop, 10, 20, {{"plannedWithin", toText(order)}});
    QCOMPARE(waiting(built), QStringList(QStringLiteral("order soon: Ten benches, 2026-03-04")));
    QVERIFY(built.book().recordService().change(making, Json::Object{{"finished", true}}).has_value());
    QCOMPARE(waiting(built), QStringList());
}

void TestAttentionQuery::aChangedDateMovesAnOrder()
{
    BuiltBook built;
    const RecordKey order = built.add("Plan", {{"name", "Ten benches"}, {"due", BuiltBook::inDays(3)}});
    built.promise("produce", built.coop, built.coop, 10, 20, {{"plannedWithin", toText(order)}});
    const auto change = built.book().recordService().change(order, Json::Object{{"due", BuiltBook::inDays(40)}});
    QVERIFY(change.has_value());
    QCOMPARE(waiting(built), QStringList());
    QVERIFY(built.book().events().reverse(*change).has_value());
    QCOMPARE(waiting(built), QStringList(QStringLiteral("order soon: Ten benches, 2026-03-04")));
}

void TestAttentionQuery::peersWaitForWhatTheyWereNotSent()
{
    BuiltBook ours;
    QTemporaryDir folder;
    test::MemoryKeyStore keys;
    SeededRandom random("peer");
    const auto mill =
        Book::create(folder.filePath(QStringLiteral("mill.tallybook")),
                     {QStringLiteral("Mill Co-op"), QStringLiteral("EUR"), {}}, {ours.time, random, keys, {}});
    QVERIFY(mill.has_value());
    QVERIFY((*mill)->recordService().record({"Person", Json::Object{{"name", "Hal"}}, {}}).has_value());
    const auto write = [&](Book &from, std::optional<int> peer) {
        const auto desk = from.deskKey().value();
        const auto root = from.rootKey().value();
        return exchange::BundleWriter(from.journal())
            .write({exchange::Audience::Peer, peer, folder.path()}, desk, &root, ours.time.nowMs())
            .value()
            .path;
    };
    QVERIFY(exchange::BundleReceiver(ours.book().recorder()).receive(write(**mill, std::nullopt)).has_value());
    QStringList rows = waiting(ours);
    QCOMPARE(rows.size(), 2);
    QVERIFY2(rows[0].startsWith(QStringLiteral("unsent notice: ")) && rows[0].endsWith(QStringLiteral(", 5 entries")),
             qPrintable(rows[0]));
    QVERIFY2(rows[1].startsWith(QStringLiteral("peer changed notice: ")) &&
                 rows[1].endsWith(QStringLiteral(", 1 entries")),
             qPrintable(rows[1]));
    QVERIFY(LookMarks(ours.book().journal()).rememberLooked(2).has_value());
    QVERIFY(!write(ours.book(), 2).isEmpty());
    QCOMPARE(waiting(ours), QStringList());
    ours.stock("Rack", 1);
    rows = waiting(ours);
    QCOMPARE(rows.size(), 1);
    QVERIFY2(rows[0].endsWith(QStringLiteral(", 2026-03-01, 1 entries")), qPrintable(rows[0]));
}

void TestAttentionQuery::theCountIsThatOfTheRows()
{
    BuiltBook built;
    built.use(built.stock("Rack", 5), 7);
    built.promise("transfer", built.coop, built.mill, 6, 2);
    QCOMPARE(AttentionQuery(built.book(), BuiltBook::today()).count().value_or(-1), int(waiting(built).size()));
    QCOMPARE(waiting(built).size(), 3);
}

void TestAttentionQuery::moreGivenOutThanCertifiedIsTold()
{
    BuiltBook built;
    const RecordKey lot =
        built.add("BatchLotRecord", {{"batchLotCode", "OAK-1"},
                                     {"ty:certificate", "FSC, 17"},
                                     {"ty:certifiedQuantity", resources::quantityJson(BuiltBook::squareMetres(10))}});
    auto given = built.event(ActionId::Consume, built.coop, built.coop);
    given.resource = built.stock("Oak", 10, lot);
    given.resourceQuantity = BuiltBook::squareMetres(6);
    given.certifiedFrom = lot;
    built.record(given);
    QCOMPARE(waiting(built), QStringList());
    QVERIFY(built.book()
                .recordService()
                .change(lot, Json(Json::Object{
                                 {"ty:certifiedQuantity", resources::quantityJson(BuiltBook::squareMetres(5))}}))
                .has_value());
    QCOMPARE(waiting(built), QStringList{QStringLiteral("overspent now: FSC, 17, OAK-1, 1 squareMetre")});
}

QTEST_GUILESS_MAIN(TestAttentionQuery)
#include "test_attentionquery.moc"
