// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rowsmodel.h"
#include "ui/common/tableexport.h"
#include "ui/common/tableview.h"

#include <QFile>
#include <QHeaderView>
#include <QTemporaryDir>
#include <QTest>

namespace tally::ui
{
namespace
{

struct Stock {
    QString name;
    QString kind;
    QString figure; ///< as shown
    QString unit;
};

std::vector<Column<Stock>> columns()
{
    return {{QStringLiteral("item"),
             QStringLiteral("Item · kind"),
             Qt::AlignLeft | Qt::AlignVCenter,
             [](const Stock &row) {
                 return Cell{row.name, row.kind};
             },
             {}},
            {QStringLiteral("onhand"),
             QStringLiteral("On hand"),
             Qt::AlignRight | Qt::AlignVCenter,
             [](const Stock &row) {
                 return Cell{row.figure, {}, row.unit};
             },
             {}},
            {QStringLiteral("state"),
             QStringLiteral("State"),
             Qt::AlignLeft | Qt::AlignVCenter,
             [](const Stock &row) {
                 return Cell{{},
                             {},
                             {},
                             row.figure.startsWith(QChar(0x2212)) ? Badge{QStringLiteral("▼ below zero")} : Badge{}};
             },
             {}}};
}

/// A view over rows that are meant to give trouble.
struct Shown {
    explicit Shown(std::vector<Stock> rows)
        : model(columns())
    {
        model.setRows(std::move(rows));
        view.setModel(&model);
    }
    RowsModel<Stock> model;
    TableView view;
};

std::vector<Stock> usual()
{
    return {{QStringLiteral("Ash board"), QStringLiteral("Timber"), QStringLiteral("1,860.5"), QStringLiteral("m²")},
            {QStringLiteral("Hinge, brass \"60\""),
             {},
             QString(QChar(0x2212)) + QStringLiteral("4"),
             QStringLiteral("pc")}};
}

QString csv(const ExportTable &table)
{
    return QString::fromUtf8(toCsv(table)); // which takes the byte order mark off
}

} // namespace

class TestTableExport final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void figuresArePlainAndUnitsApart();
    void quotesAndLineEndsAreKept();
    void csvBeginsWithAByteOrderMark();
    void formulasAreGuarded_data();
    void formulasAreGuarded();
    void hiddenColumnsAndOrderAreAsShown();
    void onlyChosenRowsGo();
    void tabsBecomeBlanksInTsv();
    void htmlEscapesWhatItShows();
    void writesFilesByTheirEnding();
    void aFolderThatIsNotThereIsAnError();
    void anEmptyTableIsItsTitles();
};

void TestTableExport::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestTableExport::figuresArePlainAndUnitsApart()
{
    const Shown shown(usual());
    const ExportTable table = exportTable(shown.view, ExportRows::All);
    QStringList titles;
    for (const ExportTable::Column &column : table.columns)
        titles.append(column.title);
    QCOMPARE(titles, QStringList({QStringLiteral("Item"), QStringLiteral("kind"), QStringLiteral("On hand"),
                                  QStringLiteral("On hand, unit"), QStringLiteral("State")}));
    QCOMPARE(table.rows.at(0), QStringList({QStringLiteral("Ash board"), QStringLiteral("Timber"),
                                            QStringLiteral("1860.5"), QStringLiteral("m²"), QString()}));
    QCOMPARE(table.rows.at(1).at(2), QStringLiteral("-4"));
    QCOMPARE(table.rows.at(1).at(4), QStringLiteral("▼ below zero"));
}

void TestTableExport::quotesAndLineEndsAreKept()
{
    const Shown shown({{QStringLiteral("Hinge, brass \"60\""), QStringLiteral("two\nlines"), QStringLiteral("4"), {}}});
    QCOMPARE(csv(exportTable(shown.view, ExportRows::All)),
             QStringLiteral("Item,kind,On hand,State\r\n\"Hinge, brass \"\"60\"\"\",\"two\nlines\",4,\r\n"));
}

void TestTableExport::csvBeginsWithAByteOrderMark()
{
    const Shown shown(usual());
    QVERIFY(toCsv(exportTable(shown.view, ExportRows::All)).startsWith("\xef\xbb\xbf"));
}

void TestTableExport::formulasAreGuarded_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("written");
    QTest::newRow("a formula") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
    QTest::newRow("a call") << QStringLiteral("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
    QTest::newRow("a plus") << QStringLiteral("+cmd") << QStringLiteral("'+cmd");
    QTest::newRow("a minus in words") << QStringLiteral("-2+3") << QStringLiteral("'-2+3");
    QTest::newRow("a formula with a comma") << QStringLiteral("=A1,B1") << QStringLiteral("\"'=A1,B1\"");
    QTest::newRow("a usual name") << QStringLiteral("Oak = good") << QStringLiteral("Oak = good");
}

void TestTableExport::formulasAreGuarded()
{
    QFETCH(QString, name);
    QFETCH(QString, written);
    const Shown shown({{name, {}, QString(QChar(0x2212)) + QStringLiteral("4"), {}}});
    const QString line = csv(exportTable(shown.view, ExportRows::All)).section(QStringLiteral("\r\n"), 1, 1);
    QCOMPARE(line, written + QStringLiteral(",-4,▼ below zero"));
}

void TestTableExport::hiddenColumnsAndOrderAreAsShown()
{
    Shown shown(usual());
    shown.view.setColumnHidden(0, true);
    shown.view.horizontalHeader()->moveSection(2, 0);
    QCOMPARE(csv(exportTable(shown.view, ExportRows::All)).section(QStringLiteral("\r\n"), 0, 0),
             QStringLiteral("State,On hand,\"On hand, unit\""));
}

void TestTableExport::onlyChosenRowsGo()
{
    Shown shown(usual());
    QVERIFY(exportTable(shown.view, ExportRows::Selected).rows.empty());
    shown.view.selectRow(1);
    const ExportTable table = exportTable(shown.view, ExportRows::Selected);
    QCOMPARE(table.rows.size(), std::size_t{1});
    QCOMPARE(table.rows.front().front(), QStringLiteral("Hinge, brass \"60\""));
}

void TestTableExport::tabsBecomeBlanksInTsv()
{
    const Shown shown({{QStringLiteral("a\tb\nc"), {}, QStringLiteral("4"), {}}, {QStringLiteral("=x"), {}, {}, {}}});
    QCOMPARE(toTsv(exportTable(shown.view, ExportRows::All)),
             QStringLiteral("Item · kind\tOn hand\tState\na b c\t4\t\n'=x\t\t\n"));
}

void TestTableExport::htmlEscapesWhatItShows()
{
    const Shown shown({{QStringLiteral("<b>&"), {}, QStringLiteral("4"), {}}});
    const QString html = toHtml(exportTable(shown.view, ExportRows::All, QStringLiteral("A & B")));
    QVERIFY(html.contains(QLatin1String("&lt;b&gt;&amp;")));
    QVERIFY(html.contains(QLatin1String("<h1>A &amp; B</h1>")));
    QVERIFY(!html.contains(QLatin1String("<b>")));
}

void TestTableExport::writesFilesByTheirEnding()
{
    const QTemporaryDir folder;
    const Shown shown(usual());
    const ExportTable table = exportTable(shown.view, ExportRows::All, QStringLiteral("Stock"));
    const std::pair<const char *, const char *> files[] = {
        {"t.csv", "\xef\xbb\xbfItem"}, {"t.html", "<!DOCTYPE html>"}, {"t.pdf", "%PDF-"}};
    for (const auto &[name, beginning] : files) {
        const QString path = folder.filePath(QLatin1String(name));
        QVERIFY(saveTable(table, path).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll().startsWith(beginning), name);
    }
}

void TestTableExport::aFolderThatIsNotThereIsAnError()
{
    const QTemporaryDir folder;
    const Shown shown(usual());
    const ExportTable table = exportTable(shown.view, ExportRows::All);
    const Outcome saved = saveTable(table, folder.filePath(QStringLiteral("none/t.csv")));
    QVERIFY(!saved.has_value());
    QCOMPARE(QString::fromLatin1(saved.error().code), QStringLiteral("export.failed"));
}

void TestTableExport::anEmptyTableIsItsTitles()
{
    const Shown shown({});
    QCOMPARE(csv(exportTable(shown.view, ExportRows::All)), QStringLiteral("Item · kind,On hand,State\r\n"));
}

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestTableExport)
#include "test_tableexport.moc"
