// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/democoop.h"
#include "core/resources/memberread.h"
#include "tests/core/book/builtbook.h"
#include "tests/core/reports/reportlines.h"

#include <QDateTime>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace tally;
using namespace tally::reports;
using namespace tally::test;

namespace
{

/// Oak of two prices in two places, and linen in pounds, with what their reports are made with.
struct ValuedBook {
    enum Start { Stocked, Empty };
    explicit ValuedBook(Start start = Stocked)
        : oak(built.add("ResourceSpecification", {{"name", "Oak"},
                                                  {"defaultUnitOfResource", "squareMetre"},
                                                  {"ty:costing", "fifo"},
                                                  {"resourceClassifiedAs", Json::Array{Json("Wood")}}}))
        , linen(built.add("ResourceSpecification", {{"name", "Linen"}, {"defaultUnitOfResource", "squareMetre"}}))
        , barn(built.add("SpatialThing", {{"name", "Barn"}}))
        , loft(built.add("SpatialThing", {{"name", "Loft"}}))
    {
        if (start == Empty)
            return;
        oakInBarn = receive(oak, 4, "40", "", "2026-02-01", barn);
        oakInLoft = receive(oak, 2, "50", "", "2026-02-10", loft);
        linenHere = receive(linen, 3, "9", "GBP", "2026-02-11", {});
    }
    /// Takes `amount` of the record to `place`: into `into`, or a record of its own.
    RecordKey move(RecordKey record, int amount, const char *day, RecordKey place, RecordKey into = {})
    {
        auto draft = built.event(resources::ActionId::Move, built.coop, built.coop);
        draft.resource = record;
        resources::NewResource part;
        part.name = QStringLiteral("Part");
        if (into)
            draft.toResource = into;
        else
            draft.toResource = part;
        draft.at = QLatin1String(day);
        draft.resourceQuantity = test::BuiltBook::squareMetres(amount);
        draft.toLocation = place;
        return built.record(draft);
    }
    /// The report's rows on a day of March 2026.
    QStringList placesOn(int day) { return lines(run("value-places", QDate(2026, 3, day)).value()); }
    RecordKey receive(RecordKey item, int amount, const char *cost, const char *currency, const char *day,
                      RecordKey place)
    {
        auto draft = built.event(resources::ActionId::Raise, built.coop, built.coop);
        resources::NewResource record;
        record.conformsTo = item;
        record.name = QStringLiteral("Stock");
        if (place)
            record.kept["currentLocation"] = toText(place);
        draft.resource = record;
        draft.at = QLatin1String(day);
        draft.resourceQuantity = test::BuiltBook::squareMetres(amount);
        draft.kept["ty:cost"] = cost;
        if (*currency != '\0')
            draft.kept["ty:currency"] = currency;
        return built.record(draft);
    }
    Result<Table> run(const char *report, QDate on = {})
    {
        resources::CostLedger costs(built.book().database(), built.book().records(),
                                    {built.coop, QStringLiteral("EUR")});
        auto context = contextOf(built.book());
        context.on = on;
        context.costs = &costs;
        context.currency = QStringLiteral("EUR");
        return runReport(report, context);
    }
    test::BuiltBook built;
    RecordKey oak;
    RecordKey linen;
    RecordKey barn;
    RecordKey loft;
    RecordKey oakInBarn;
    RecordKey oakInLoft;
    RecordKey linenHere;
};

/// What the value column adds up to, by currency.
QMap<QString, qint64> sums(const Table &table)
{
    QMap<QString, qint64> sums;
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        if (const auto value = parseCanonical(cell(table, i, "value").toStdString()))
            sums[cell(table, i, "currency")] += value->micros();
    return sums;
}

QStringList partsOf(const Row &row)
{
    QStringList lines;
    for (const Part &part : row.parts)
        lines.append(QStringLiteral("%1 %2 of %3 = %4 %5, %6")
                         .arg(part.name, QString::fromStdString(format(part.quantity)),
                              part.of ? QString::fromStdString(format(*part.of)) : QStringLiteral("–"),
                              part.value ? QString::fromStdString(format(*part.value)) : QStringLiteral("–"),
                              part.currency, toText(part.opens)));
    return lines;
}

} // namespace

/// What stock is worth, and what its certificates cover.
class TestValueReports final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesAreOnlyThoseHandedIn();
    void valuesOpenIntoTheirLayers();
    void placesAndCategoriesAddUpToTheWhole();
    void placesOfAnEarlierDayAreThoseOfThatDay();
    void whatMovedAsAWholeWasWhereItWas();
    void placesOfTheDemoAddUpAtEveryEndOfAMonth();
    void freightThatLiesNowhereIsTold();
    void valuesOfAnEarlierDay();
    void classesGoByWhatWasTakenIsWorth();
    void certificatesTellWhatIsLeft();
};

void TestValueReports::valuesAreOnlyThoseHandedIn()
{
    test::BuiltBook built;
    built.stock("Oak", 10);
    auto context = contextOf(built.book());
    for (const char *report : {"valuation", "value-places", "value-categories"})
        QCOMPARE(codeOf(runReport(report, context)), QStringLiteral("report.noCost"));
    resources::CostLedger costs(built.book().database(), built.book().records(),
                                {built.book().ourAgent(), QStringLiteral("EUR")});
    context.costs = &costs;
    const auto unknown = runReport("valuation", context);
    QCOMPARE(lines(*unknown), QStringList{QStringLiteral("Oak board||10|m²||||10")});
    QCOMPARE(unknown->notes, (QStringList{QStringLiteral("Together: 0."),
                                          QStringLiteral("Items of which some has no known cost and is not in the "
                                                         "sum: 1.")}));
}

void TestValueReports::valuesOpenIntoTheirLayers()
{
    ValuedBook valued;
    auto used = valued.built.event(resources::ActionId::Consume, valued.built.coop, valued.built.coop);
    used.resource = valued.oakInBarn.withPart(1);
    used.at = QStringLiteral("2026-02-15");
    used.resourceQuantity = test::BuiltBook::squareMetres(3);
    valued.built.record(used);
    const auto table = valued.run("valuation");
    QVERIFY2(table.has_value(), qPrintable(codeOf(table)));
    QCOMPARE(lines(*table),
             (QStringList{QStringLiteral("Linen||3|m²|3|9|GBP|"), QStringLiteral("Oak|Wood|3|m²|20|60|EUR|")}));
    QCOMPARE(partsOf(table->rows.back()),
             (QStringList{QStringLiteral(" 1 of 4 = 10 EUR, ") + toText(valued.oakInBarn),
                          QStringLiteral(" 2 of 2 = 50 EUR, ") + toText(valued.oakInLoft)}));
    QCOMPARE(table->notes, QStringList{QStringLiteral("Together: 60 EUR + 9 GBP.")});
}

void TestValueReports::placesAndCategoriesAddUpToTheWhole()
{
    ValuedBook valued;
    const auto places = valued.run("value-places");
    QCOMPARE(lines(*places), (QStringList{QStringLiteral("Barn|1|60|EUR"), QStringLiteral("Loft|1|30|EUR"),
                                          QStringLiteral("no place told|1|9|GBP")}));
    QCOMPARE(partsOf(places->rows.front()), QStringList{QStringLiteral("Oak 4 of – = 60 EUR, ") + toText(valued.oak)});
    QCOMPARE(places->notes, QStringList{QStringLiteral("Together: 90 EUR + 9 GBP.")});
    const auto categories = valued.run("value-categories");
    QCOMPARE(lines(*categories), (QStringList{QStringLiteral("Wood|1|90|EUR"), QStringLiteral("no category|1|9|GBP")}));
}

void TestValueReports::placesOfAnEarlierDayAreThoseOfThatDay()
{
    ValuedBook valued(ValuedBook::Empty);
    const RecordKey here = valued.receive(valued.oak, 10, "50", "", "2026-03-01", valued.barn).withPart(1);
    valued.move(here, 4, "2026-03-10", valued.loft);
    QCOMPARE(valued.placesOn(5), QStringList{QStringLiteral("Barn|1|50|EUR")});
    const QStringList both{QStringLiteral("Barn|1|30|EUR"), QStringLiteral("Loft|1|20|EUR")};
    QCOMPARE(valued.placesOn(10), both);
    QCOMPARE(valued.placesOn(15), both);
    QCOMPARE(valued.placesOn(1), QStringList{QStringLiteral("Barn|1|50|EUR")});
    const RecordKey late = valued.move(here, 1, "2026-03-04", valued.loft);
    QCOMPARE(valued.placesOn(3), QStringList{QStringLiteral("Barn|1|50|EUR")});
    QCOMPARE(valued.placesOn(5), (QStringList{QStringLiteral("Barn|1|45|EUR"), QStringLiteral("Loft|1|5|EUR")}));
    QCOMPARE(valued.placesOn(15), (QStringList{QStringLiteral("Barn|1|25|EUR"), QStringLiteral("Loft|1|25|EUR")}));
    QVERIFY(valued.built.book().events().reverse(late).has_value());
    QCOMPARE(valued.placesOn(5), QStringList{QStringLiteral("Barn|1|50|EUR")});
    QCOMPARE(valued.placesOn(15), both);
}

/// One record that is carried from place to place: only its present place stands in the tables.
void TestValueReports::whatMovedAsAWholeWasWhereItWas()
{
    ValuedBook valued(ValuedBook::Empty);
    const RecordKey cellar = valued.built.add("SpatialThing", {{"name", "Cellar"}});
    const RecordKey all = valued.receive(valued.oak, 10, "50", "", "2026-03-01", valued.barn).withPart(1);
    const QStringList barn{QStringLiteral("Barn|1|50|EUR")};
    const QStringList loft{QStringLiteral("Loft|1|50|EUR")};
    valued.move(all, 10, "2026-03-10", valued.loft, all);
    QCOMPARE(valued.placesOn(5), barn);
    QCOMPARE(valued.placesOn(15), loft);
    const RecordKey late = valued.move(all, 10, "2026-03-04", cellar, all);
    QCOMPARE(valued.placesOn(3), barn);
    QCOMPARE(valued.placesOn(5), QStringList{QStringLiteral("Cellar|1|50|EUR")});
    QCOMPARE(valued.placesOn(15), loft); // told later, but it was brought up after that
    QVERIFY(valued.built.book().events().reverse(late).has_value());
    QCOMPARE(valued.placesOn(5), barn);
}

void TestValueReports::placesOfTheDemoAddUpAtEveryEndOfAMonth()
{
    QTemporaryDir folder;
    const QDateTime told = QDateTime::fromString(QStringLiteral("2026-11-22T18:00:00Z"), Qt::ISODate);
    FixedTime time{told.toMSecsSinceEpoch()};
    SeededRandom random{"value reports"};
    MemoryKeyStore keys;
    const auto book =
        book::makeDemo(book::demoCoop(), folder.filePath(QStringLiteral("demo.tallybook")), {time, random, keys, {}});
    QVERIFY2(book.has_value(), qPrintable(codeOf(book)));
    resources::CostLedger costs((*book)->database(), (*book)->records(), {(*book)->ourAgent(), QStringLiteral("EUR")});
    ReportContext context = contextOf(**book);
    context.costs = &costs;
    context.today = told.date();
    int valued = 0;
    for (QDate day(2025, 1, 31); day <= told.date(); day = day.addDays(1).addMonths(1).addDays(-1)) {
        context.on = day;
        const auto whole = sums(runReport("valuation", context).value());
        QCOMPARE(sums(runReport("value-places", context).value()), whole);
        valued += whole.isEmpty() ? 0 : 1;
    }
    QVERIFY2(valued > 10, qPrintable(QString::number(valued)));
}

void TestValueReports::freightThatLiesNowhereIsTold()
{
    ValuedBook valued;
    auto cart = valued.built.event(resources::ActionId::DeliverService, valued.built.coop, valued.built.coop);
    cart.kept["ty:cost"] = "7";
    cart.kept["ty:addsCostTo"] = Json::Array{Json(toText(valued.linenHere))};
    cart.at = QStringLiteral("2026-02-20");
    const RecordKey paid = valued.built.record(cart);
    for (const char *report : {"valuation", "value-places", "value-categories"})
        QVERIFY(valued.run(report)->notes.contains(
            QStringLiteral("Further costs of 7 EUR (%1) lie on no goods: what they were for has no price or is not "
                           "there.")
                .arg(toText(paid))));
}

void TestValueReports::valuesOfAnEarlierDay()
{
    ValuedBook valued;
    const auto table = valued.run("valuation", QDate(2026, 2, 9));
    QCOMPARE(lines(*table), QStringList{QStringLiteral("Oak|Wood|4|m²|10|40|EUR|")});
    QCOMPARE(table->span, QStringLiteral("2026-02-09"));
    QVERIFY(valued.run("valuation", QDate(2026, 1, 1))->rows.empty());
}

void TestValueReports::classesGoByWhatWasTakenIsWorth()
{
    ValuedBook valued;
    auto used = valued.built.event(resources::ActionId::Consume, valued.built.coop, valued.built.coop);
    used.resource = valued.oakInBarn.withPart(1);
    used.at = QStringLiteral("2026-02-15");
    used.resourceQuantity = test::BuiltBook::squareMetres(2);
    valued.built.record(used);
    const auto table = valued.run("abc");
    QCOMPARE(lines(*table, {"item", "class", "times", "value"}), QStringList{QStringLiteral("Oak|A|1|20")});
    QCOMPARE(table->columns.back().title, QStringLiteral("Value (EUR)"));
}

void TestValueReports::certificatesTellWhatIsLeft()
{
    test::BuiltBook built;
    QVERIFY(runReport("certificates", contextOf(built.book()))->rows.empty());
    const auto lotOf = [&built](const char *code, const char *until) {
        return built.add("BatchLotRecord",
                         {{"batchLotCode", code},
                          {"ty:certificate", "FSC, 17"},
                          {"ty:certificateHolder", toText(built.mill)},
                          {"ty:certificateUntil", until},
                          {"ty:certifiedQuantity", resources::quantityJson(test::BuiltBook::squareMetres(10))},
                          {"ty:yield", "0.8"}});
    };
    const RecordKey lot = lotOf("OAK-1", "2026-12-31");
    lotOf("OAK-2", "2026-02-01");
    auto given = built.event(resources::ActionId::Consume, built.coop, built.coop);
    given.resource = built.stock("Oak", 10, lot);
    given.resourceQuantity = test::BuiltBook::squareMetres(6);
    given.certifiedFrom = lot;
    const RecordKey used = built.record(given);
    const auto table = runReport("certificates", contextOf(built.book()));
    QCOMPARE(lines(*table), (QStringList{QStringLiteral("FSC, 17|OAK-1|✓ valid|10|80|8|6|2|m²|2026-12-31|Mill Co-op|"),
                                         QStringLiteral("FSC, 17|OAK-2|ended|10|80|8|0|8|m²|2026-02-01|Mill Co-op|")}));
    QCOMPARE(table->rows.front().entries, std::vector{used});
    QVERIFY(built.book()
                .recordService()
                .change(lot, Json(Json::Object{
                                 {"ty:certifiedQuantity", resources::quantityJson(test::BuiltBook::squareMetres(5))}}))
                .has_value());
    const auto over = runReport("certificates", contextOf(built.book()));
    QCOMPARE(cell(*over, 0, "state"), QStringLiteral("! overspent"));
    QCOMPARE(cell(*over, 0, "rest"), QStringLiteral("-2"));
    QCOMPARE(over->notes.size(), 1);
}

QTEST_GUILESS_MAIN(TestValueReports)
#include "test_valuereports.moc"
