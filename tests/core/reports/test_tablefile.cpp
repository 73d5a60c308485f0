// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/tablefile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tally;
using namespace tally::reports;

namespace
{

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Table tableOf(std::vector<std::vector<Cell>> rows)
{
    Table table;
    table.title = text("Stock [1/2]");
    table.columns = {{text("item"), text("Item")},
                     {text("onhand"), text("On hand (kg)"), Column::Kind::Figure},
                     {text("day"), text("Day"), Column::Kind::Day}};
    for (std::vector<Cell> &cells : rows) {
        Row row;
        row.cells = std::move(cells);
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Cells of the first sheet as "A2=text:Oak", read by another program.
QStringList cellsOf(const QString &path)
{
    const QString script =
        text("import re,sys,zipfile,html\n"
             "z=zipfile.ZipFile(sys.argv[1])\n"
             "s=[html.unescape(re.sub('<[^>]*>','',t)) for t in "
             "re.findall('<si>(.*?)</si>',z.read('xl/sharedStrings.xml').decode())]\n"
             "x=z.read('xl/worksheets/sheet1.xml').decode()\n"
             "assert '<f>' not in x\n"
             "for a,t,v in re.findall(r'<c r=\"([A-Z]+[0-9]+)\"[^>]*?( t=\"s\")?><v>([^<]*)</v>',x):\n"
             "    print(a+'='+('text:'+s[int(v)] if t else 'number:'+v))\n");
    QProcess python;
    python.start(text("python3"), {text("-c"), script, path});
    python.waitForFinished();
    return QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

/// Cells of every sheet as "Stock!text:Oak", read by another program; also that the type of the file stands first and
/// unpacked.
QStringList odsCellsOf(const QString &path)
{
    const QString script =
        text("import sys,zipfile\n"
             "import xml.etree.ElementTree as E\n"
             "z=zipfile.ZipFile(sys.argv[1])\n"
             "assert z.testzip() is None\n"
             "m=z.infolist()[0]\n"
             "assert (m.filename,m.compress_type)==('mimetype',0)\n"
             "assert z.read(m)==b'application/vnd.oasis.opendocument.spreadsheet'\n"
             "n='{urn:oasis:names:tc:opendocument:xmlns:'\n"
             "o,t,x=n+'office:1.0}',n+'table:1.0}',n+'text:1.0}'\n"
             "[E.fromstring(z.read(p)) for p in z.namelist()[1:]]\n"
             "assert b'formula' not in z.read('content.xml')\n"
             "def words(p):\n"
             "    return (p.text or '')+''.join({x+'s':' ',x+'tab':'\\t'}[e.tag]+(e.tail or '') for e in p)\n"
             "for s in E.fromstring(z.read('content.xml')).iter(t+'table'):\n"
             "    for c in s.iter(t+'table-cell'):\n"
             "        k=c.get(o+'value-type')\n"
             "        v=c.get(o+'value') or c.get(o+'date-value') or '|'.join(words(p) for p in c)\n"
             "        print('%s!%s:%s'%(s.get(t+'name'),k,v))\n");
    QProcess python;
    python.start(text("python3"), {text("-c"), script, path});
    python.waitForFinished();
    const QString problem = QString::fromUtf8(python.readAllStandardError());
    if (!problem.isEmpty())
        return {problem};
    return QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class TestTableFile final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void csvIsQuotedAndGuarded();
    void aWorkbookHoldsTextNumbersAndDays();
    void longAmountsAreNotAltered();
    void anOpenDocumentHoldsEveryAmountAsItIs();
    void manyRowsArePackedWhole();
    void whatCannotBeWrittenLeavesNothing();
    void anOldFileStaysUntilTheNewOneIsWhole();
};

void TestTableFile::csvIsQuotedAndGuarded()
{
    const Table table =
        tableOf({{Cell::words(text("Oak, \"dry\"")), Cell::amount(-Decimal::whole(3)), Cell::date({2026, 3, 1})},
                 {Cell::words(text("=cmd()")), {}, {}},
                 {Cell::words(text("-x")), Cell::amount(Decimal::fromMicros(1'500'000)), {}}});
    QCOMPARE(toCsv(table),
             QByteArray("\xef\xbb\xbf"
                        "Item,On hand (kg),Day\r\n\"Oak, \"\"dry\"\"\",-3,2026-03-01\r\n'=cmd(),,\r\n'-x,1.5,\r\n"));
}

void TestTableFile::aWorkbookHoldsTextNumbersAndDays()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(text("table.xlsx"));
    Table table = tableOf({{Cell::words(text("=cmd()|' /C calc'!A0")),
                            Cell::amount(Decimal::fromMicros(-1'234'500'000)), Cell::date({2026, 3, 1})},
                           {Cell::words(text("Öl")), {}, {}}});
    table.notes.append(text("A note"));
    QVERIFY(saveTable(table, path).has_value());
    QCOMPARE(cellsOf(path), (QStringList{text("A1=text:Item"), text("B1=text:On hand (kg)"), text("C1=text:Day"),
                                         text("A2=text:=cmd()|' /C calc'!A0"), text("B2=number:-1234.5"),
                                         text("C2=number:46082"), text("A3=text:Öl")}));
}

void TestTableFile::longAmountsAreNotAltered()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(text("table.xlsx"));
    QVERIFY(saveTable(tableOf({{Cell::words(text("a")), Cell::amount(Decimal::fromMicros(123'456'789'012'345'678)), {}},
                               {Cell::words(text("b")), Cell::amount(Decimal::fromMicros(123'456'789'012'345)), {}}}),
                      path)
                .has_value());
    const QStringList cells = cellsOf(path);
    QVERIFY(cells.contains(text("B2=text:123456789012.345678")));
    QVERIFY(cells.contains(text("B3=number:123456789.012345")));
}

void TestTableFile::anOpenDocumentHoldsEveryAmountAsItIs()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(text("table.ods"));
    Table table = tableOf({{Cell::words(text("=cmd()|' /C calc'!A0")),
                            Cell::amount(Decimal::fromMicros(123'456'789'012'345'678)), Cell::date({2026, 3, 1})},
                           {Cell::words(text("Öl <&\"  two\nlines\ttab")), Cell::amount(Decimal::fromMicros(-1)), {}},
                           {Cell::words(text("a\x01"
                                             "b")),
                            {},
                            {}}});
    table.notes.append(text("A note"));
    QVERIFY(saveTable(table, path).has_value());
    QCOMPARE(
        odsCellsOf(path),
        (QStringList{text("Stock 1 2!string:Item"), text("Stock 1 2!string:On hand (kg)"), text("Stock 1 2!string:Day"),
                     text("Stock 1 2!string:=cmd()|' /C calc'!A0"), text("Stock 1 2!float:123456789012.345678"),
                     text("Stock 1 2!date:2026-03-01"), text("Stock 1 2!string:Öl <&\"  two|lines\ttab"),
                     text("Stock 1 2!float:-0.000001"), text("Stock 1 2!None:"), text("Stock 1 2!string:ab"),
                     text("Stock 1 2!None:"), text("Stock 1 2!None:"), text("Notes!string:A note")}));
}

void TestTableFile::manyRowsArePackedWhole()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(text("table.ods"));
    std::vector<std::vector<Cell>> rows;
    for (int i = 0; i < 20'000; ++i)
        rows.push_back({Cell::words(text("Part %1").arg(i)), Cell::number(i), Cell::date({2026, 3, 1})});
    QVERIFY(saveTable(tableOf(std::move(rows)), path).has_value());
    const QStringList cells = odsCellsOf(path);
    QCOMPARE(cells.size(), 60'003);
    QCOMPARE(cells.at(60'001), text("Stock 1 2!float:19999"));
}

void TestTableFile::whatCannotBeWrittenLeavesNothing()
{
    QTemporaryDir folder;
    for (const char *name : {"no/where.xlsx", "no/where.ods", "no/where.csv"}) {
        const auto saved = saveTable(tableOf({}), folder.filePath(text(name)));
        QVERIFY(!saved);
        QVERIFY(saved.error().is("export.failed"));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestTableFile::anOldFileStaysUntilTheNewOneIsWhole()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(text("table.xlsx"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    QVERIFY(saveTable(tableOf({}), path).has_value());
    QVERIFY(QFile(path).size() > 1000);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{text("table.xlsx")});
}

QTEST_GUILESS_MAIN(TestTableFile)
#include "test_tablefile.moc"
