// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/memberread.h"
#include "tests/ui/keys.h"
#include "tests/ui/shellfixture.h"
#include "ui/common/tableview.h"
#include "ui/reports/reportchoice.h"
#include "ui/reports/reportspage.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace tally::ui
{
namespace
{

constexpr int WaitMs = 30'000;

QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ');
}

} // namespace

/// Reports by keys alone, on the filled test book: 100 kg in “Cotton store”.
class TestReportsPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theStockListComesFirst();
    void everyReportEndsWhereItsTableDoes();
    void aReportIsChosenByKeys();
    void anEntryBehindARowOpensInTheJournal();
    void aReportFollowsTheBook();
    void whatTodayAsksToOrderOpensItsFigures();
    void aDayBeforeTheBookHasNoStock();
    void aValueOpensIntoItsLayers();

private:
    void goToReports();
    void waitForReport();
    void choose(const QString &begins);
    [[nodiscard]] ReportsPage *page() const { return qobject_cast<ReportsPage *>(m_shell->window->currentPage()); }
    [[nodiscard]] TableView *table() const { return page()->findChild<TableView *>(); }
    [[nodiscard]] QString cell(int row, const QString &title) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::ShellFixture> m_shell;
};

void TestReportsPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestReportsPage::init()
{
    m_shell = std::make_unique<test::ShellFixture>(*m_theme);
}

void TestReportsPage::cleanup()
{
    m_shell.reset();
}

void TestReportsPage::waitForReport()
{
    QVERIFY(QTest::qWaitFor([this] { return !m_shell->session->jobs().isRunning(); }, WaitMs));
    QCoreApplication::processEvents();
}

void TestReportsPage::goToReports()
{
    test::press(Qt::Key_8, Qt::ControlModifier);
    QCOMPARE(m_shell->window->place(), QStringLiteral("reports"));
    waitForReport();
}

/// Types the beginning of a report's name into the field that chooses one.
void TestReportsPage::choose(const QString &begins)
{
    QVERIFY(page() != nullptr);
    page()->findChild<QComboBox *>()->setFocus();
    test::type(begins);
    waitForReport();
}

QString TestReportsPage::cell(int row, const QString &title) const
{
    if (page() == nullptr)
        return QStringLiteral("another page");
    const QAbstractItemModel *model = table()->model();
    for (int column = 0; column < model->columnCount(); ++column)
        if (model->headerData(column, Qt::Horizontal).toString() == title)
            return plain(model->index(row, column).data().toString());
    return QStringLiteral("no such column");
}

void TestReportsPage::theStockListComesFirst()
{
    goToReports();
    QCOMPARE(table()->model()->rowCount(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, QStringLiteral("Stock record")), QStringLiteral("Cotton store"), WaitMs);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, QStringLiteral("On hand")), QStringLiteral("100"), WaitMs);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, QStringLiteral("Unit")), QStringLiteral("kg"), WaitMs);
}

/// Or beyond it, where the table is scrolled.
void TestReportsPage::everyReportEndsWhereItsTableDoes()
{
    goToReports();
    auto *choice = page()->findChild<QComboBox *>();
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
        m_shell->window->resize(size);
        for (int report = 0; report < choice->count(); ++report) {
            choice->setCurrentIndex(report);
            waitForReport();
            const QHeaderView &header = *table()->horizontalHeader();
            const int width = table()->viewport()->width();
            QTRY_VERIFY2(
                header.length() >= table()->viewport()->width(),
                qPrintable(QStringLiteral("%1: %2 of %3").arg(choice->currentText()).arg(header.length()).arg(width)));
        }
    }
}

void TestReportsPage::aReportIsChosenByKeys()
{
    goToReports();
    choose(QStringLiteral("Material"));
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, QStringLiteral("Closing")), QStringLiteral("100"), WaitMs);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, QStringLiteral("Off by")), QStringLiteral("0"), WaitMs);
}

void TestReportsPage::anEntryBehindARowOpensInTheJournal()
{
    goToReports();
    table()->setFocus();
    QPushButton *link = nullptr;
    for (QPushButton *button : page()->findChildren<QPushButton *>())
        if (button->text().startsWith(QLatin1String("d1/")))
            link = button;
    QVERIFY(link != nullptr);
    link->setFocus();
    test::press(Qt::Key_Space);
    QCOMPARE(m_shell->window->place(), QStringLiteral("journal"));
}

void TestReportsPage::aReportFollowsTheBook()
{
    goToReports();
    resources::EventDraft used;
    used.action = resources::ActionId::Consume;
    used.provider = m_shell->session->reading().resources().resource(m_shell->store).value()->accountable;
    used.receiver = used.provider;
    used.resource = m_shell->store;
    used.at = QStringLiteral("2026-03-01");
    used.resourceQuantity = Quantity{Decimal::whole(25), QStringLiteral("kilogram")};
    QVERIFY(m_shell->session->record(used).has_value());
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, QStringLiteral("On hand")), QStringLiteral("75"), WaitMs);
}

void TestReportsPage::whatTodayAsksToOrderOpensItsFigures()
{
    const auto store = m_shell->session->reading().resources().resource(m_shell->store);
    const auto changed = m_shell->session->reading().recordService().change(
        (*store)->spec,
        Json(Json::Object{
            {"ty:reorderPoint", resources::quantityJson({Decimal::whole(120), QStringLiteral("kilogram")})},
            {"ty:reorderQuantity", resources::quantityJson({Decimal::whole(50), QStringLiteral("kilogram")})}}));
    QVERIFY(changed.has_value());
    m_shell->session->refresh();
    m_shell->goTo("today");
    TableView *waiting = nullptr;
    for (TableView *one : m_shell->window->currentPage()->findChildren<TableView *>())
        if (one->accessibleName() == u"What needs a person")
            waiting = one;
    QVERIFY(waiting != nullptr);
    int place = -1;
    for (int row = 0; row < waiting->model()->rowCount(); ++row)
        for (int column = 0; column < waiting->model()->columnCount(); ++column)
            if (waiting->model()->index(row, column).data(Qt::AccessibleTextRole).toString().contains(u"order at 120"))
                place = row;
    if (place < 0) // the reason is the second line
        for (int row = 0; row < waiting->model()->rowCount(); ++row)
            if (plain(waiting->model()->index(row, 1).data(Qt::AccessibleTextRole).toString()).contains(u"120"))
                place = row;
    QVERIFY(place >= 0);
    waiting->setFocus();
    waiting->selectRow(place);
    test::press(Qt::Key_Return);
    QCOMPARE(m_shell->window->place(), QStringLiteral("reports"));
    waitForReport();
    QTRY_COMPARE_WITH_TIMEOUT(cell(table()->currentIndex().row(), QStringLiteral("To order")), QStringLiteral("50"),
                              WaitMs);
    QTRY_COMPARE_WITH_TIMEOUT(cell(table()->currentIndex().row(), QStringLiteral("Order at")), QStringLiteral("120"),
                              WaitMs);
}

void TestReportsPage::aDayBeforeTheBookHasNoStock()
{
    goToReports();
    page()->findChild<QComboBox *>()->setFocus();
    test::press(Qt::Key_Down); // the report after the stock list is that on a day
    waitForReport();
    QCOMPARE(table()->model()->rowCount(), 1);
    test::press(Qt::Key_Tab);
    test::type(QStringLiteral("01/01/2020"));
    test::press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 0, WaitMs);
}

void TestReportsPage::aValueOpensIntoItsLayers()
{
    resources::EventDraft bought;
    bought.action = resources::ActionId::Raise;
    bought.provider = m_shell->session->reading().resources().resource(m_shell->store).value()->accountable;
    bought.receiver = bought.provider;
    bought.resource = m_shell->store;
    bought.at = QStringLiteral("2026-03-01");
    bought.resourceQuantity = Quantity{Decimal::whole(20), QStringLiteral("kilogram")};
    bought.kept["ty:cost"] = "90";
    const auto receipt = m_shell->session->record(bought);
    QVERIFY(receipt.has_value());
    goToReports();
    choose(QStringLiteral("Valuation"));
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, QStringLiteral("Without a price")), QStringLiteral("100"), WaitMs);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, QStringLiteral("Value")), QStringLiteral("90.00"), WaitMs);
    table()->setFocus();
    QPushButton *link = nullptr;
    for (QPushButton *button : page()->findChildren<QPushButton *>())
        if (button->text() == toText(*receipt))
            link = button;
    QVERIFY(link != nullptr);
    link->setFocus();
    test::press(Qt::Key_Space);
    QCOMPARE(m_shell->window->place(), QStringLiteral("journal"));
}

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestReportsPage)
#include "test_reportspage.moc"
