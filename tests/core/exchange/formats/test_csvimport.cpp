// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/csvimport.h"
#include "core/exchange/formats/csvtext.h"
#include "core/resources/itemquery.h"
#include "tests/support/testbook.h"

#include <QTest>

using namespace tally;
using namespace tally::exchange;
using namespace tally::support;

namespace
{

const QDate Today(2026, 3, 1);

QString text(std::optional<Decimal> value)
{
    return value ? QString::fromStdString(format(*value)) : QStringLiteral("none");
}

CsvProfile profileOf(CsvKind kind)
{
    CsvProfile profile;
    profile.kind = kind;
    return profile;
}

/// A book with a co-op, and imports into it.
class Importing
{
public:
    Importing()
        : us(book.add("Organization", {{"name", "Elm Street Workshop"}}))
    {
    }
    [[nodiscard]] Result<CsvReport> run(const QByteArray &bytes, const CsvProfile &profile, bool dryRun = false,
                                        const CsvImport::Progress &progress = {})
    {
        CsvImport import(book.recorder(), book.records(), book.recordService(), book.resources(), book.events(), us,
                         Today);
        return import.run(bytes, profile, dryRun, progress);
    }
    [[nodiscard]] std::int64_t entries() const { return book.journal().entryCount(); }

    TestBook book;
    RecordKey us;
};

QStringList rowsOf(const Result<CsvReport> &found)
{
    QStringList rows;
    if (!found)
        return {QString::fromLatin1(found.error().code)};
    for (const ReportRow &row : found->report.rows)
        rows.append(row.path + QStringLiteral(": ") + row.problem);
    return rows;
}

} // namespace

class TestCsvImport final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesAreTakenApart_data();
    void filesAreTakenApart();
    void filesThatCannotBeTakenApartAreRefused_data();
    void filesThatCannotBeTakenApartAreRefused();
    void decimalSignsAreFoundOrRefused_data();
    void decimalSignsAreFoundOrRefused();
    void dateOrdersAreFoundOrRefused_data();
    void dateOrdersAreFoundOrRefused();
    void amountsAreReadInTheirForm_data();
    void amountsAreReadInTheirForm();
    void itemsComeWithTheirRules();
    void openingStockNeedsItsItemsAndPlaces();
    void openingStockTellsWhatItIsWorth();
    void aLotTheBookHasStockOfIsThatLot();
    void movementsMoveTheStock();
    void everyBadLineHasARowAndNothingIsRecorded();
    void mixedDecimalsHaveARowEach();
    void codesFindTheirItemAndAreNotGivenTwice();
    void codesOfLotsKeepToTheirRule();
    void missingColumnsAreNamed();
    void itemsThatAreThereAreSkipped();
    void aDryRunRecordsNothing();
    void cancellingLeavesTheBookUntouched();
    void aHundredThousandLines();
    void aHundredThousandLinesAreAllOrNone();
    void profilesAreKept();
};

void TestCsvImport::filesAreTakenApart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("cells"); ///< of the first row
    QTest::newRow("commas") << QByteArray("a,b\n1,2\n") << QStringList{QStringLiteral("1"), QStringLiteral("2")};
    QTest::newRow("semicolons with decimal commas")
        << QByteArray("a;b\n1,5;2,5\n") << QStringList{QStringLiteral("1,5"), QStringLiteral("2,5")};
    QTest::newRow("tabs and CRLF") << QByteArray("a\tb\r\n1\t2\r\n")
                                   << QStringList{QStringLiteral("1"), QStringLiteral("2")};
    QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbf"
                                                     "a,b\n1,2")
                                       << QStringList{QStringLiteral("1"), QStringLiteral("2")};
    QTest::newRow("quotes with all in them") << QByteArray("a,b\n\"x, \"\"y\"\"\nz\",2\n")
                                             << QStringList{QStringLiteral("x, \"y\"\nz"), QStringLiteral("2")};
    QTest::newRow("Latin-1 bytes") << QByteArray("a,b\nM\xfc"
                                                 "hle,2\n")
                                   << QStringList{QString::fromUtf8("Mühle"), QStringLiteral("2")};
    QTest::newRow("empty lines between") << QByteArray("a,b\n\n,\n1,2\n")
                                         << QStringList{QStringLiteral("1"), QStringLiteral("2")};
}

void TestCsvImport::filesAreTakenApart()
{
    QFETCH(QByteArray, bytes);
    const auto file = readCsv(bytes);
    QVERIFY2(file.has_value(), qPrintable(codeOf(file)));
    QCOMPARE(file->titles, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(file->rows.size(), std::size_t{1});
    QTEST(file->rows.front().cells, "cells");
}

void TestCsvImport::filesThatCannotBeTakenApartAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing in it") << QByteArray(" \n") << QStringLiteral("csv.empty");
    QTest::newRow("an endless quote") << QByteArray("a,b\n\"1,2\n") << QStringLiteral("csv.quote");
    QTest::newRow("one column") << QByteArray("a\n1\n") << QStringLiteral("csv.delimiter");
    QTest::newRow("two signs that both fit") << QByteArray("a,b;c\n1,2;3\n") << QStringLiteral("csv.delimiter");
    QTest::newRow("two titles alike") << QByteArray("a,A\n1,2\n") << QStringLiteral("csv.title");
}

void TestCsvImport::filesThatCannotBeTakenApartAreRefused()
{
    QFETCH(QByteArray, bytes);
    QTEST(codeOf(readCsv(bytes)), "code");
}

void TestCsvImport::decimalSignsAreFoundOrRefused_data()
{
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("found");
    QTest::newRow("whole numbers") << "1 20 300"
                                   << "point";
    QTest::newRow("a comma with one figure behind") << "1,5 20"
                                                    << "comma";
    QTest::newRow("a point with two figures behind") << "1.25 20"
                                                     << "point";
    QTest::newRow("groups and a comma") << "1.234,5"
                                        << "comma";
    QTest::newRow("one tells for all") << "1,234 2,5"
                                       << "comma";
    QTest::newRow("groups alone tell the other sign") << "1,234,567"
                                                      << "point";
    QTest::newRow("either way") << "1,234 5"
                                << "csv.decimalUnclear";
    QTest::newRow("both") << "1,5 1.5"
                          << "csv.decimalMixed";
    QTest::newRow("words say nothing") << "n/a 1,5"
                                       << "comma";
}

void TestCsvImport::decimalSignsAreFoundOrRefused()
{
    QFETCH(QString, cells);
    const auto found = decimalSignOf(cells.split(u' '));
    const QString told = !found                         ? codeOf(found)
                         : *found == DecimalSign::Comma ? QStringLiteral("comma")
                                                        : QStringLiteral("point");
    QTEST(told, "found");
}

void TestCsvImport::dateOrdersAreFoundOrRefused_data()
{
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("found");
    QTest::newRow("year first") << "2026-03-01 2026-03-25"
                                << "2026-03-01";
    QTest::newRow("one day above twelve") << "1/3/2026 25/3/2026"
                                          << "2026-03-01";
    QTest::newRow("one month behind") << "3/1/2026 3/25/2026"
                                      << "2026-03-01";
    QTest::newRow("with points") << "01.03.26 31.12.2026"
                                 << "2026-03-01";
    QTest::newRow("with points, all up to twelve") << "01.03.2026 02.04.2026"
                                                   << "2026-03-01";
    QTest::newRow("either way") << "1/3/2026 2/4/2026"
                                << "csv.dateUnclear";
    QTest::newRow("both") << "25/3/2026 3/25/2026"
                          << "csv.dateMixed";
    QTest::newRow("year first and last") << "2026-03-01 25/3/2026"
                                         << "csv.dateMixed";
}

void TestCsvImport::dateOrdersAreFoundOrRefused()
{
    QFETCH(QString, cells);
    const QStringList days = cells.split(u' ');
    const auto order = dateOrderOf(days);
    QTEST(order ? readDate(days.front(), *order).toString(Qt::ISODate) : codeOf(order), "found");
}

void TestCsvImport::amountsAreReadInTheirForm_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<DecimalSign>("sign");
    QTest::addColumn<QString>("value");
    QTest::newRow("groups and comma") << "1.234.567,25" << DecimalSign::Comma << "1234567.25";
    QTest::newRow("groups and point") << "1,234.5" << DecimalSign::Point << "1234.5";
    QTest::newRow("blanks and a true minus") << QString::fromUtf8("−1 234,5") << DecimalSign::Comma << "-1234.5";
    QTest::newRow("the other sign is no group") << "1.5" << DecimalSign::Comma << "none";
    QTest::newRow("two decimal signs") << "1,5,5" << DecimalSign::Comma << "none";
    QTest::newRow("too fine") << "0.1234567" << DecimalSign::Point << "none";
    QTest::newRow("words") << "five" << DecimalSign::Point << "none";
}

void TestCsvImport::amountsAreReadInTheirForm()
{
    QFETCH(QString, cell);
    QFETCH(DecimalSign, sign);
    QTEST(text(readAmount(cell, sign)), "value");
}

void TestCsvImport::itemsComeWithTheirRules()
{
    Importing importing;
    const auto found = importing.run("name;code;unit;leadDays;reorderPoint\nOak;OAK;m²;14;12,5\nOil;;litre;;\n",
                                     profileOf(CsvKind::Items));
    QCOMPARE(rowsOf(found), QStringList());
    QCOMPARE(found->report.recorded, 2);
    const auto coded = must(resources::ItemQuery(importing.book.database()).byCode(QStringLiteral("oak")));
    QCOMPARE(coded.size(), std::size_t{1});
    const RecordKey oak = coded.front();
    const Json body = must(importing.book.records().body(oak));
    QCOMPARE(body["name"].qtext(), QStringLiteral("Oak"));
    QCOMPARE(body["ty:code"].qtext(), QStringLiteral("OAK"));
    QCOMPARE(must(importing.book.records().find(oak))->alias, QString());
    QCOMPARE(body["defaultUnitOfResource"].qtext(), QStringLiteral("squareMetre"));
    QCOMPARE(body["ty:reorderPoint"]["hasNumericalValue"].qtext(), QStringLiteral("12.5"));
    QCOMPARE(body["ty:leadTime"]["hasUnit"].qtext(), QStringLiteral("day"));
}

void TestCsvImport::openingStockNeedsItsItemsAndPlaces()
{
    Importing importing;
    const QByteArray file =
        "item,quantity,unit,place,lot,day\nOak,12.5,m²,Rack A,L-1,2026-01-31\nOil,3,litre,Rack A,,\n";
    CsvProfile profile = profileOf(CsvKind::Opening);
    QCOMPARE(rowsOf(importing.run(file, profile)), (QStringList{QStringLiteral("line 2: There is no item “Oak”."),
                                                                QStringLiteral("line 3: There is no item “Oil”.")}));
    profile.makeMissing = true;
    const auto found = importing.run(file, profile);
    QCOMPARE(rowsOf(found), QStringList());
    QCOMPARE(found->report.recorded, 6); // two items, a place, a lot, two counts
    const auto stock = must(importing.book.resources().resources());
    QCOMPARE(stock.size(), std::size_t{2});
    QCOMPARE(stock[0].name, QStringLiteral("Oak"));
    QCOMPARE(text(std::optional(stock[0].onhand)), QStringLiteral("12.5"));
    QCOMPARE(stock[0].accountable, importing.us);
    QVERIFY(stock[0].location);
    QVERIFY(stock[0].lot);
    QVERIFY(importing.book.rebuildsAlike());
}

void TestCsvImport::openingStockTellsWhatItIsWorth()
{
    Importing importing;
    importing.book.spec("Oak", "metre");
    const CsvProfile profile = profileOf(CsvKind::Opening);
    QCOMPARE(
        rowsOf(importing.run("item,quantity,cost\nOak,4,2.50\nOak,1,dear\nOak,1,-2\n", profile)),
        (QStringList{QStringLiteral("line 3: “dear” is no amount."), QStringLiteral("line 4: “-2” is no amount.")}));
    const auto found = importing.run("item,quantity,cost\nOak,4,2.50\nOak,3,\n", profile);
    QCOMPARE(rowsOf(found), QStringList());
    QCOMPARE(text(std::optional(found->value)), QStringLiteral("10"));
    const auto events = must(importing.book.resources().events());
    QCOMPARE(must(importing.book.records().body(events.front().key))["ty:cost"].qtext(), QStringLiteral("10"));
    QVERIFY(importing.book.rebuildsAlike());
}

void TestCsvImport::aLotTheBookHasStockOfIsThatLot()
{
    Importing importing;
    importing.book.spec("Oil", "litre");
    importing.book.spec("Wax", "kilogram");
    const CsvProfile profile = profileOf(CsvKind::Opening);
    QCOMPARE(rowsOf(importing.run("item,quantity,lot\nOil,3,L-1\n", profile)), QStringList());
    const auto again = importing.run("item,quantity,lot\nOil,2,L-1\nWax,5,L-1\n", profile);
    QCOMPARE(rowsOf(again), QStringList());
    QCOMPARE(again->report.recorded, 3); // two counts, and the lot of wax, which is another
    const auto stock = must(importing.book.resources().resources());
    QCOMPARE(stock.size(), std::size_t{3});
    QCOMPARE(stock[1].lot, stock[0].lot);
    QVERIFY(stock[2].lot != stock[0].lot);
    QVERIFY(importing.book.rebuildsAlike());
}

void TestCsvImport::movementsMoveTheStock()
{
    Importing importing;
    importing.book.spec("Oak", "squareMetre");
    CsvProfile profile = profileOf(CsvKind::Movements);
    profile.makeMissing = true;
    const auto found =
        importing.run("day,item,act,quantity,partner\n2026-01-05,Oak,receive,10,Mill\n"
                      "2026-01-06,oak,use,4,\n2026-01-07,Oak,deliver,1.5,School\n2026-01-08,Oak,lower,0.5,\n",
                      profile);
    QCOMPARE(rowsOf(found), QStringList());
    const auto stock = must(importing.book.resources().resources());
    QCOMPARE(stock.size(), std::size_t{1});
    QCOMPARE(text(std::optional(stock.front().onhand)), QStringLiteral("4"));
    QCOMPARE(text(std::optional(stock.front().accounting)), QStringLiteral("4"));
}

void TestCsvImport::everyBadLineHasARowAndNothingIsRecorded()
{
    Importing importing;
    const std::int64_t before = importing.entries();
    const auto found =
        importing.run("name,code,unit,leadDays\nOak,OAK,m²,14\n=cmd(),X,one,\nAsh,OAK,m²,\nElm,ELM,furlongs,\n"
                      ",NONE,one,\nOil,OIL,litre,soon\nToo,few\n\"+HYPERLINK(\"\"x\"\")\",Y,one,\n",
                      profileOf(CsvKind::Items));
    QVERIFY(found.has_value());
    QVERIFY(found->isRefused);
    QCOMPARE(
        rowsOf(found),
        (QStringList{
            QStringLiteral("line 3: “=cmd()” begins like a formula, which is not taken in."),
            QStringLiteral("line 4: “OAK” stands on line 2 already."), QStringLiteral("line 5: “furlongs” is no unit."),
            QStringLiteral("line 6: The cell “Name” is empty."), QStringLiteral("line 7: “soon” is no amount."),
            QStringLiteral("line 8: The line has 2 cells, the titles are 4."),
            QStringLiteral("line 9: “+HYPERLINK(\"x\")” begins like a formula, which is not taken in.")}));
    QCOMPARE(importing.entries(), before);
}

void TestCsvImport::mixedDecimalsHaveARowEach()
{
    Importing importing;
    const std::int64_t before = importing.entries();
    const auto found =
        importing.run("name;unit;leadDays;reorderPoint\nOak;m²;;1,5\nOil;litre;;2.5\nAsh;m²;3;7\nElm;m²;0.5;1,5\n",
                      profileOf(CsvKind::Items));
    QVERIFY(found.has_value() && found->isRefused);
    QCOMPARE(rowsOf(found),
             (QStringList{QStringLiteral("line 3: The decimal sign of “2.5” is another than on line 2. Write them "
                                         "alike."),
                          QStringLiteral("line 5: The decimal sign of “0.5” is another than on line 2. Write them "
                                         "alike.")}));
    const auto unclear = importing.run("name;unit;reorderPoint\nOak;m²;1,234\n", profileOf(CsvKind::Items));
    QVERIFY(unclear.has_value() && unclear->isRefused);
    QCOMPARE(rowsOf(unclear).size(), 1);
    QVERIFY(rowsOf(unclear).front().startsWith(QStringLiteral("all lines: Amounts like 1,234")));
    QCOMPARE(importing.entries(), before);
}

void TestCsvImport::codesFindTheirItemAndAreNotGivenTwice()
{
    Importing importing;
    importing.book.add("ResourceSpecification",
                       {{"name", "Oak board"}, {"ty:code", "OAK"}, {"defaultUnitOfResource", "squareMetre"}});
    const std::int64_t before = importing.entries();
    const auto taken = importing.run("name,code,unit\nAsh,oak,m²\n", profileOf(CsvKind::Items));
    QCOMPARE(rowsOf(taken), QStringList{QStringLiteral("line 2: The code “oak” is that of “Oak board” already.")});
    QCOMPARE(importing.entries(), before);
    const auto known = importing.run("name,code,unit\nOak board,OAK,m²\n", profileOf(CsvKind::Items));
    QCOMPARE(rowsOf(known), QStringList());
    QCOMPARE(known->report.skipped, 1);
    QCOMPARE(importing.entries(), before);
    QCOMPARE(rowsOf(importing.run("item,quantity\noak,3\n", profileOf(CsvKind::Opening))), QStringList());
    const auto stock = must(importing.book.resources().resources());
    QCOMPARE(stock.size(), std::size_t{1});
    QCOMPARE(stock.front().name, QStringLiteral("Oak board"));
}

void TestCsvImport::codesOfLotsKeepToTheirRule()
{
    Importing importing;
    importing.book.add(
        "ResourceSpecification",
        {{"name", "Oil"}, {"defaultUnitOfResource", "litre"}, {"ty:lotPattern", "{year}{week}-{count:3}"}});
    const std::int64_t before = importing.entries();
    QCOMPARE(
        rowsOf(importing.run("item,quantity,lot\nOil,3,202609-001\nOil,4,the old one\n", profileOf(CsvKind::Opening))),
        QStringList{QStringLiteral("line 3: “the old one” does not look like the codes of this item. They are "
                                   "made as {year}{week}-{count:3}; the next would be 202609-002.")});
    QCOMPARE(importing.entries(), before);
    QCOMPARE(rowsOf(importing.run("item,quantity,lot\nOil,3,202609-001\n", profileOf(CsvKind::Opening))),
             QStringList());
}

void TestCsvImport::missingColumnsAreNamed()
{
    Importing importing;
    const auto found = importing.run("Artikel;Einheit\nOak;m²\n", profileOf(CsvKind::Items));
    QVERIFY(found.has_value() && found->isRefused);
    QCOMPARE(rowsOf(found), QStringList{QStringLiteral("titles: There is no column “name” (for Name). The file has: "
                                                       "Artikel, Einheit. Nothing was recorded.")});
    CsvProfile mapped = profileOf(CsvKind::Items);
    mapped.columns = {{QStringLiteral("name"), QStringLiteral("Artikel")},
                      {QStringLiteral("unit"), QStringLiteral("einheit")}};
    QCOMPARE(rowsOf(importing.run("Artikel;Einheit\nOak;m²\n", mapped)), QStringList());
}

void TestCsvImport::itemsThatAreThereAreSkipped()
{
    Importing importing;
    const QByteArray file = "name,unit\nOak,m²\nOil,litre\n";
    QCOMPARE(importing.run(file, profileOf(CsvKind::Items))->report.recorded, 2);
    const std::int64_t before = importing.entries();
    const auto again = importing.run(file, profileOf(CsvKind::Items));
    QCOMPARE(again->report.skipped, 2);
    QCOMPARE(again->report.recorded, 0);
    QCOMPARE(importing.entries(), before);
}

void TestCsvImport::aDryRunRecordsNothing()
{
    Importing importing;
    const std::int64_t before = importing.entries();
    const auto found = importing.run("name,unit\nOak,m²\n", profileOf(CsvKind::Items), true);
    QCOMPARE(found->report.recorded, 1);
    QCOMPARE(importing.entries(), before);
}

void TestCsvImport::cancellingLeavesTheBookUntouched()
{
    Importing importing;
    const auto digests = must(importing.book.recorder().digests());
    const std::int64_t before = importing.entries();
    const auto found = importing.run("name,unit\nOak,m²\nOil,litre\nAsh,m²\n", profileOf(CsvKind::Items), false,
                                     [](std::int64_t done, std::int64_t) { return done < 2; });
    QCOMPARE(codeOf(found), QStringLiteral("job.cancelled"));
    QCOMPARE(importing.entries(), before);
    QCOMPARE(must(importing.book.recorder().digests()), digests);
}

void TestCsvImport::aHundredThousandLines()
{
    Importing importing;
    QByteArray file = "name,code,unit\n";
    for (int i = 0; i < 100'000; ++i)
        file += "Part " + QByteArray::number(i) + ",P-" + QByteArray::number(i) + ",one\n";
    const auto found = importing.run(file, profileOf(CsvKind::Items));
    QCOMPARE(rowsOf(found), QStringList());
    QCOMPARE(found->report.recorded, 100'000);
    QCOMPARE(found->lines, 100'000);
}

/// All lines but the last are good: the row is told, and nothing of the others stays. Then it is cancelled at its end.
void TestCsvImport::aHundredThousandLinesAreAllOrNone()
{
    Importing importing;
    QByteArray file = "name,code,unit\n";
    for (int i = 0; i < 100'000; ++i)
        file += "Part " + QByteArray::number(i) + ",P-" + QByteArray::number(i) + ",one\n";
    const std::int64_t before = importing.entries();
    const auto digests = must(importing.book.recorder().digests());
    const auto found = importing.run(file + "Once more,P-7,one\n", profileOf(CsvKind::Items));
    QCOMPARE(rowsOf(found), QStringList{QStringLiteral("line 100002: “P-7” stands on line 9 already.")});
    const auto cancelled = importing.run(file, profileOf(CsvKind::Items), false,
                                         [](std::int64_t done, std::int64_t) { return done < 99'999; });
    QCOMPARE(codeOf(cancelled), QStringLiteral("job.cancelled"));
    QCOMPARE(importing.entries(), before);
    QCOMPARE(must(importing.book.recorder().digests()), digests);
}

void TestCsvImport::profilesAreKept()
{
    Importing importing;
    CsvProfileStore store(importing.book.journal());
    CsvProfile profile = profileOf(CsvKind::Opening);
    profile.name = QStringLiteral("Lagerliste");
    profile.columns = {{QStringLiteral("item"), QStringLiteral("Artikel")}};
    profile.delimiter = u';';
    profile.decimal = DecimalSign::Comma;
    profile.dates = DateOrder::DayFirst;
    profile.makeMissing = true;
    QVERIFY(store.save(profile).has_value());
    QCOMPARE(must(store.names()), QStringList{QStringLiteral("Lagerliste")});
    QCOMPARE(must(store.profile(QStringLiteral("Lagerliste"))).toJson(), profile.toJson());
    QCOMPARE(codeOf(store.profile(QStringLiteral("Stockliste"))), QStringLiteral("profile.unknown"));
    QCOMPARE(must(store.profile(QStringLiteral("items"))).kind, CsvKind::Items);
    QCOMPARE(codeOf(CsvProfile::fromJson(Json::Object{{"kind", "recipes"}})), QStringLiteral("profile.malformed"));
    QCOMPARE(codeOf(CsvProfile::fromJson(Json::Object{{"kind", "items"}, {"columns", Json::Object{{"colour", "x"}}}})),
             QStringLiteral("profile.malformed"));
}

QTEST_GUILESS_MAIN(TestCsvImport)
#include "test_csvimport.moc"
