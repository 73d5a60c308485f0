// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/csvimport.h"
#include "tests/fuzz/mutation.h"
#include "tests/support/testbook.h"

#include <QTest>

using namespace tally;
using namespace tally::exchange;
using namespace tally::support;

namespace
{

constexpr int Rounds = 5000; ///< changed files per seed

const std::string Items = "name;code;unit;category;reorderPoint;leadDays\n"
                          "Oak board;OAK-1;metre;Wood/Oak;12,5;7\n"
                          "\"Screw; 4x40\";SC-440;piece;Fittings;1000;\n"
                          "Gl\xc3\xbc\x65;GLU;litre;;0,25;14\n";
const std::string Opening = "item,quantity,unit,place,lot,day\n"
                            "Flour,100.5,kilogram,Store,L-1,2026-02-28\n"
                            "\"Rye, whole\",40,kilogram,Store,,2026-02-27\n";
const std::string Movements = "day\tact\titem\tquantity\tunit\tpartner\n"
                              "27.02.2026\treceive\tFlour\t12\tkilogram\tMill\n"
                              "28.02.2026\tuse\tFlour\t2\tkilogram\t\n";

/// Pieces that readers of tables trip over.
const std::vector<std::string> &pieces()
{
    static const std::vector<std::string> all = {"\"",
                                                 "\"\"",
                                                 ";",
                                                 ",",
                                                 "\t",
                                                 "|",
                                                 "\n",
                                                 "\r",
                                                 "\r\n",
                                                 "\n\n",
                                                 " ",
                                                 std::string(1, '\0'),
                                                 "\xff",
                                                 "\xef\xbb\xbf",
                                                 "\xff\xfe",
                                                 "\xe2\x80\x94",
                                                 "\xc2\xa0",
                                                 "=cmd()",
                                                 "@SUM(A1)",
                                                 "+1",
                                                 "-1",
                                                 "-",
                                                 "0",
                                                 "1e9",
                                                 "1,5",
                                                 "1.5",
                                                 "1.000,5",
                                                 "1,000.5",
                                                 "999999999999.999999",
                                                 "9999999999999",
                                                 "0.0000001",
                                                 "31.02.2026",
                                                 "2026-13-01",
                                                 "02/03/2026",
                                                 "kilogram",
                                                 "metre",
                                                 "Flour",
                                                 "L-1",
                                                 "item",
                                                 "quantity",
                                                 "name;name",
                                                 "Store/",
                                                 "/",
                                                 "//"};
    return all;
}

} // namespace

/// Whatever stands in a file, it is taken whole or leaves the book as it was, and a dry run says which.
class TestCsvHostile final : public QObject
{
    Q_OBJECT

private:
    struct Outcomes {
        std::int64_t recorded = 0;
        bool isTaken = false;
    };
    static Outcomes run(TestBook &book, RecordKey us, const QByteArray &bytes, const CsvProfile &profile, bool dryRun)
    {
        CsvImport import(book.recorder(), book.records(), book.recordService(), book.resources(), book.events(), us,
                         QDate(2026, 3, 1));
        const auto report = import.run(bytes, profile, dryRun);
        if (!report) {
            // What was written is at fault, never the book or the program.
            [&] { QVERIFY2(report.error().kind == ErrorKind::Refused, qPrintable(report.error().line())); }();
            return {};
        }
        for (const ReportRow &row : report->report.rows)
            [&] { QVERIFY(!row.path.isEmpty() && !row.problem.isEmpty()); }();
        return {report->report.recorded, !report->isRefused};
    }
    /// Whether the file left the book as it had to.
    static bool isSettled(TestBook &book, RecordKey us, const QByteArray &bytes, const CsvProfile &profile)
    {
        const std::int64_t before = book.journal().entryCount();
        const Outcomes told = run(book, us, bytes, profile, true);
        if (book.journal().entryCount() != before)
            return false;
        const Outcomes done = run(book, us, bytes, profile, false);
        const bool grew = book.journal().entryCount() != before;
        return told.isTaken == done.isTaken && told.recorded == done.recorded && (done.isTaken || !grew) &&
               grew == (done.isTaken && done.recorded > 0);
    }

private Q_SLOTS:
    void changedFilesAreTakenWholeOrNotAtAll_data()
    {
        QTest::addColumn<CsvKind>("kind");
        QTest::addColumn<std::string>("seed");
        QTest::addColumn<std::string>("other");
        QTest::newRow("items") << CsvKind::Items << Items << Opening;
        QTest::newRow("opening stock") << CsvKind::Opening << Opening << Movements;
        QTest::newRow("movements") << CsvKind::Movements << Movements << Items;
    }
    void changedFilesAreTakenWholeOrNotAtAll()
    {
        QFETCH(const CsvKind, kind);
        QFETCH(const std::string, seed);
        QFETCH(const std::string, other);
        CsvProfile profile;
        profile.kind = kind;
        profile.makeMissing = true;
        TestBook book;
        const RecordKey us = book.add("Organization", {{"name", "Elm Street Workshop"}});
        QVERIFY(isSettled(book, us, QByteArray::fromStdString(seed), profile));
        QVERIFY2(book.journal().entryCount() > 1, "the seed itself is taken");
        fuzz::Dice dice(seed.size());
        for (int round = 0; round < Rounds; ++round) {
            const QByteArray bytes = QByteArray::fromStdString(fuzz::mutated(seed, other, pieces(), dice));
            QVERIFY2(isSettled(book, us, bytes, profile), bytes.constData());
            if (QTest::currentTestFailed())
                return;
        }
    }
};

QTEST_GUILESS_MAIN(TestCsvHostile)
#include "test_csvhostile.moc"
