// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rowsfilter.h"
#include "ui/common/rowsmodel.h"
#include "ui/common/tableview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tally::ui
{
namespace
{

struct Tool {
    QString name;
    QString shelf;
    int count = 0;
};

std::vector<Column<Tool>> columns()
{
    return {{QStringLiteral("name"),
             QStringLiteral("Tool"),
             Qt::AlignLeft | Qt::AlignVCenter,
             [](const Tool &tool) {
                 return Cell{tool.name, tool.shelf};
             },
             {}},
            {QStringLiteral("count"), QStringLiteral("Count"), Qt::AlignRight | Qt::AlignVCenter,
             [](const Tool &tool) {
                 return Cell{QString::number(tool.count), {}, QStringLiteral("pc")};
             },
             [](const Tool &tool) { return QVariant(qlonglong{tool.count}); }}};
}

std::vector<Tool> tools()
{
    return {{QStringLiteral("Saw"), QStringLiteral("Rack A"), 9},
            {QStringLiteral("plane"), QStringLiteral("Rack B"), 10},
            {QStringLiteral("Chisel"), QStringLiteral("Rack A"), 2}};
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.index(row, 0).data().toString());
    return list;
}

} // namespace

class TestRowsModel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheRulesOfItemModels();
    void showsCellsByRole();
    void answersNothingForAnIndexItDoesNotHave();
    void sameNumberOfRowsKeepsTheView();
    void sortsNumbersAsNumbersAndWordsAsPeopleDo();
    void filtersByEveryWordInAnyColumn_data();
    void filtersByEveryWordInAnyColumn();
    void copiesTheSelectionAsTsv();
};

void TestRowsModel::keepsTheRulesOfItemModels()
{
    RowsModel<Tool> model(columns());
    RowsFilter filter;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester proxyTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    model.setRows(tools());
    model.appendRows({{QStringLiteral("Rasp"), {}, 1}});
    filter.setWords(QStringLiteral("rack"));
    model.setRows({});
    model.setRows(tools());
    QCOMPARE(filter.rowCount(), 3);
}

void TestRowsModel::showsCellsByRole()
{
    RowsModel<Tool> model(columns());
    model.setRows(tools());
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Saw"));
    QCOMPARE(model.index(0, 0).data(SecondLineRole).toString(), QStringLiteral("Rack A"));
    QCOMPARE(model.index(0, 1).data(UnitRole).toString(), QStringLiteral("pc"));
    QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("9 pc"));
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Count"));
    QVERIFY(model.index(0, 1).data(NumberRole).toBool());
    QVERIFY(!model.index(0, 0).data(NumberRole).toBool());
}

void TestRowsModel::answersNothingForAnIndexItDoesNotHave()
{
    RowsModel<Tool> model(columns());
    model.setRows(tools());
    QVERIFY(!model.index(7, 0).isValid());
    QVERIFY(!model.data(QModelIndex(), Qt::DisplayRole).isValid());
    QVERIFY(!model.headerData(5, Qt::Horizontal, Qt::DisplayRole).isValid());
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
}

void TestRowsModel::sameNumberOfRowsKeepsTheView()
{
    RowsModel<Tool> model(columns());
    model.setRows(tools());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    std::vector<Tool> rows = tools();
    rows[0].count = 8;
    model.setRows(rows);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    rows.pop_back();
    model.setRows(rows);
    QCOMPARE(reset.count(), 1);
}

void TestRowsModel::sortsNumbersAsNumbersAndWordsAsPeopleDo()
{
    RowsModel<Tool> model(columns());
    model.setRows(tools());
    RowsFilter filter;
    filter.setSourceModel(&model);
    filter.sort(1);
    QCOMPARE(names(filter), QStringList({QStringLiteral("Chisel"), QStringLiteral("Saw"), QStringLiteral("plane")}));
    filter.sort(0);
    QCOMPARE(names(filter), QStringList({QStringLiteral("Chisel"), QStringLiteral("plane"), QStringLiteral("Saw")}));
}

void TestRowsModel::filtersByEveryWordInAnyColumn_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("nothing typed shows all")
        << QString() << QStringList({QStringLiteral("Saw"), QStringLiteral("plane"), QStringLiteral("Chisel")});
    QTest::newRow("the second line counts") << QStringLiteral("rack b") << QStringList({QStringLiteral("plane")});
    QTest::newRow("all words must be there") << QStringLiteral("rack chi") << QStringList({QStringLiteral("Chisel")});
    QTest::newRow("a word nobody has shows none") << QStringLiteral("rack drill") << QStringList();
}

void TestRowsModel::filtersByEveryWordInAnyColumn()
{
    QFETCH(const QString, words);
    QFETCH(const QStringList, shown);
    RowsModel<Tool> model(columns());
    model.setRows(tools());
    RowsFilter filter;
    filter.setSourceModel(&model);
    filter.setWords(words);
    QCOMPARE(names(filter), shown);
}

void TestRowsModel::copiesTheSelectionAsTsv()
{
    RowsModel<Tool> model(columns());
    model.setRows(tools());
    TableView view;
    view.setModel(&model);
    view.selectRow(1);
    QCOMPARE(view.selectionAsTsv(), QStringLiteral("Tool\tTool, more\tCount\tCount, unit\nplane\tRack B\t10\tpc\n"));
    view.setColumnHidden(1, true);
    QCOMPARE(view.selectionAsTsv(), QStringLiteral("Tool\tTool, more\nplane\tRack B\n"));
}

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestRowsModel)
#include "test_rowsmodel.moc"
