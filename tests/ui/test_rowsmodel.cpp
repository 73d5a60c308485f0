// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rowsfilter.h"
#include "ui/common/rowsmodel.h"
#include "ui/common/tableview.h"

#include <algorithm>
#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

namespace tally::ui
{
namespace
{

constexpr int WaitMs = 10'000;

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

/// Rows that can be compared.
struct Plank {
    QString name;
    int count = 0;
    friend bool operator==(const Plank &, const Plank &) = default;
};

std::vector<Column<Plank>> plankColumns()
{
    return {{QStringLiteral("name"),
             QStringLiteral("Plank"),
             Qt::AlignLeft | Qt::AlignVCenter,
             [](const Plank &plank) { return Cell{plank.name}; },
             {}},
            {QStringLiteral("count"), QStringLiteral("Count"), Qt::AlignRight | Qt::AlignVCenter,
             [](const Plank &plank) { return Cell{QString::number(plank.count)}; },
             [](const Plank &plank) { return QVariant(qlonglong{plank.count}); }}};
}

/// "ash 3, oak 1": the rows in words.
std::vector<Plank> planks(const char *words)
{
    std::vector<Plank> rows;
    for (const QString &word : QString::fromLatin1(words).split(QStringLiteral(", "), Qt::SkipEmptyParts))
        rows.push_back({word.section(u' ', 0, 0), word.section(u' ', 1).toInt()});
    return rows;
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.index(row, 0).data().toString());
    return list;
}

/// More than are sorted at once.
std::vector<Plank> manyPlanks()
{
    constexpr int Rows = 30'000;
    static_assert(Rows > RowsFilter::AtOnce);
    std::vector<Plank> rows;
    for (int i = 0; i < Rows; ++i)
        rows.push_back({QStringLiteral("plank %1").arg(i), i * 7919 % Rows});
    return rows;
}

/// How many rows from the first one on are in the order of their counts.
int rowsInOrder(const QAbstractItemModel &model, Qt::SortOrder order)
{
    int row = 1;
    for (; row < model.rowCount(); ++row) {
        const int before = model.index(row - 1, 1).data().toInt();
        const int here = model.index(row, 1).data().toInt();
        if (order == Qt::AscendingOrder ? before > here : before < here)
            break;
    }
    return row;
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
    void onlyWhatDiffersIsTold_data();
    void onlyWhatDiffersIsTold();
    void sortsNumbersAsNumbersAndWordsAsPeopleDo();
    void aLongTableKeepsItsOrderUntilItIsSorted();
    void aLongTableThatChangesWhileItIsSortedIsSortedAsItIsNow();
    void columnsGrowForRowsOutOfSight();
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

void TestRowsModel::onlyWhatDiffersIsTold_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("changed"); // rows told to have changed, come and gone
    QTest::addColumn<int>("came");
    QTest::addColumn<int>("went");
    QTest::newRow("nothing differs") << QStringLiteral("ash 3, elm 2, oak 1, yew 5") << 0 << 0 << 0;
    QTest::newRow("a figure") << QStringLiteral("ash 3, elm 7, oak 1, yew 5") << 1 << 0 << 0;
    QTest::newRow("two figures apart") << QStringLiteral("ash 4, elm 2, oak 9, yew 5") << 3 << 0 << 0;
    QTest::newRow("one more at the end") << QStringLiteral("ash 3, elm 2, oak 1, yew 5, pine 4") << 0 << 1 << 0;
    QTest::newRow("one more in the middle") << QStringLiteral("ash 3, elm 2, box 6, oak 1, yew 5") << 0 << 1 << 0;
    QTest::newRow("one gone at the front") << QStringLiteral("elm 2, oak 1, yew 5") << 0 << 0 << 1;
    QTest::newRow("one in place of two") << QStringLiteral("ash 3, fir 8, yew 5") << 1 << 0 << 1;
    QTest::newRow("the same one twice") << QStringLiteral("ash 3, ash 3, elm 2, oak 1, yew 5") << 0 << 1 << 0;
    QTest::newRow("all others") << QStringLiteral("box 6, fir 8") << 2 << 0 << 2;
}

void TestRowsModel::onlyWhatDiffersIsTold()
{
    QFETCH(const QString, now);
    RowsModel<Plank> model(plankColumns());
    RowsFilter filter;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester proxyTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(planks("ash 3, elm 2, oak 1, yew 5"));
    filter.setSourceModel(&model);
    filter.sort(1);
    const QPersistentModelIndex kept = filter.mapFromSource(model.index(3, 0));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    int changed = 0;
    int came = 0;
    int went = 0;
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [&](const QModelIndex &first, const QModelIndex &last) { changed += last.row() - first.row() + 1; });
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [&](const QModelIndex &, int first, int last) { came += last - first + 1; });
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [&](const QModelIndex &, int first, int last) { went += last - first + 1; });
    const std::vector<Plank> rows = planks(now.toLatin1().constData());
    model.setRows(rows);
    QCOMPARE(reset.count(), 0);
    QTEST(changed, "changed");
    QTEST(came, "came");
    QTEST(went, "went");
    QVERIFY(model.rows() == rows);
    std::vector<int> shown;
    for (int row = 0; row < filter.rowCount(); ++row)
        shown.push_back(filter.index(row, 1).data().toInt());
    QCOMPARE(shown.size(), rows.size());
    QVERIFY(std::is_sorted(shown.begin(), shown.end()));
    if (now.endsWith(QStringLiteral("yew 5")))
        QCOMPARE(kept.data().toString(), QStringLiteral("yew"));
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

void TestRowsModel::aLongTableKeepsItsOrderUntilItIsSorted()
{
    RowsModel<Plank> model(plankColumns());
    RowsFilter filter;
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(manyPlanks());
    filter.setSourceModel(&model);
    const QPersistentModelIndex first = filter.index(0, 1);
    const QString chosen = first.data().toString();
    filter.sort(1, Qt::DescendingOrder);
    QCOMPARE(filter.rowCount(), model.rowCount());
    QCOMPARE(first.row(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(rowsInOrder(filter, Qt::DescendingOrder), model.rowCount(), WaitMs);
    QCOMPARE(first.data().toString(), chosen);
    filter.sort(1, Qt::AscendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(rowsInOrder(filter, Qt::AscendingOrder), model.rowCount(), WaitMs);
}

void TestRowsModel::aLongTableThatChangesWhileItIsSortedIsSortedAsItIsNow()
{
    RowsModel<Plank> model(plankColumns());
    RowsFilter filter;
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<Plank> rows = manyPlanks();
    model.setRows(rows);
    filter.setSourceModel(&model);
    const auto becomes = [&](const std::vector<Plank> &now) {
        filter.sort(1, Qt::AscendingOrder);
        QCoreApplication::processEvents();
        model.setRows(now);
        QTRY_COMPARE_WITH_TIMEOUT(rowsInOrder(filter, Qt::AscendingOrder), static_cast<int>(now.size()), WaitMs);
    };
    rows[100].count = -1;
    becomes(rows); // one
    for (Plank &row : rows)
        row.count = -row.count;
    becomes(rows); // all
    rows.insert(rows.begin() + 7, {QStringLiteral("box"), 12});
    becomes(rows); // one more
    rows.erase(rows.begin() + 3, rows.begin() + 50);
    becomes(rows); // some less
    filter.setWords(QStringLiteral("plank 77"));
    QVERIFY(filter.rowCount() > 100 && filter.rowCount() < 2000);
    QCOMPARE(rowsInOrder(filter, Qt::AscendingOrder), filter.rowCount());
}

/// Wider, and not narrower again: nothing jumps while somebody scrolls back and forth.
void TestRowsModel::columnsGrowForRowsOutOfSight()
{
    std::vector<Tool> rows(500, {QStringLiteral("Saw"), {}, 1});
    rows.back() = {QStringLiteral("Saw for the green wood of the long hedges, two people"), {}, 123'456'789};
    RowsModel<Tool> model(columns());
    model.setRows(rows);
    TableView view;
    view.setModel(&model);
    view.resize(900, 300);
    view.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view.show();
    const auto widths = [&view] { return std::pair(view.columnWidth(0), view.columnWidth(1)); };
    const auto before = widths();
    view.scrollToBottom();
    const auto there = widths();
    QVERIFY(there.first > before.first && there.second > before.second);
    QVERIFY(there.first >= view.fontMetrics().horizontalAdvance(rows.back().name));
    view.scrollToTop();
    QVERIFY(widths() == there);
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
    QCOMPARE(view.selectionAsTsv(), QStringLiteral("Tool\tTool, more\tCount (pc)\nplane\tRack B\t10\n"));
    view.setColumnHidden(1, true);
    QCOMPARE(view.selectionAsTsv(), QStringLiteral("Tool\tTool, more\nplane\tRack B\n"));
}

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestRowsModel)
#include "test_rowsmodel.moc"
