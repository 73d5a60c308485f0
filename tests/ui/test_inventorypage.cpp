// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/keys.h"
#include "tests/ui/shellfixture.h"
#include "ui/common/tableview.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

namespace tally::ui
{
namespace
{

constexpr int WaitMs = 20'000;
constexpr int Boards = 2000; ///< more than are read while the window waits

using test::press;
using test::type;

QString boardName(int number)
{
    return QStringLiteral("Board %1").arg(number, 4, 10, QLatin1Char('0'));
}

} // namespace

/// A stock too large to be read in a moment: the window goes on meanwhile, and what somebody looks at stays put.
class TestInventoryPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theStockIsReadWhileTheWindowGoesOn();
    void whatIsLookedAtStaysWhenAnEventIsRecorded();
    void anItemAskedForMeanwhileIsShownOnceItIsRead();
    void closingTheBookMeanwhileShowsNothing();

private:
    void fill();
    [[nodiscard]] RecordKey record(RecordKey item, int amount);
    [[nodiscard]] Page *page() const { return m_shell->window->currentPage(); }
    [[nodiscard]] TableView *table() const { return page()->findChild<TableView *>(); }
    [[nodiscard]] RecordKey item(const QString &name) const;
    [[nodiscard]] QString onHandOfCurrent() const
    {
        return table()->currentIndex().siblingAtColumn(2).data(Qt::AccessibleTextRole).toString();
    }
    void waitForRows(int rows) { QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), rows, WaitMs); }

    Theme *m_theme = nullptr;
    std::unique_ptr<test::ShellFixture> m_shell;
};

void TestInventoryPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new Theme(*qApp);
}

void TestInventoryPage::init()
{
    m_shell = std::make_unique<test::ShellFixture>(*m_theme);
    fill();
}

void TestInventoryPage::cleanup()
{
    m_shell.reset();
}

void TestInventoryPage::fill()
{
    book::Book &book = m_shell->session->reading();
    const auto cotton = book.resources().resource(m_shell->store);
    QVERIFY(cotton && *cotton);
    auto recording = book.recorder().begin();
    QVERIFY(recording.has_value());
    for (int i = 0; i < Boards; ++i) {
        resources::NewResource board;
        board.name = boardName(i);
        board.conformsTo = (*cotton)->spec;
        resources::EventDraft draft;
        draft.action = resources::ActionId::Raise;
        draft.provider = (*cotton)->accountable;
        draft.receiver = (*cotton)->accountable;
        draft.resource = board;
        draft.resourceQuantity = Quantity{Decimal::whole(i + 1), QStringLiteral("kilogram")};
        QVERIFY(book.events().add(*recording, draft).has_value());
    }
    QVERIFY(recording->commit().has_value());
}

RecordKey TestInventoryPage::record(RecordKey item, int amount)
{
    const auto stock = m_shell->session->reading().resources().resource(item);
    resources::EventDraft draft;
    draft.action = resources::ActionId::Raise;
    draft.provider = (*stock)->accountable;
    draft.receiver = (*stock)->accountable;
    draft.resource = item;
    draft.resourceQuantity = Quantity{Decimal::whole(amount), QStringLiteral("kilogram")};
    return m_shell->session->record(draft).value_or(RecordKey());
}

RecordKey TestInventoryPage::item(const QString &name) const
{
    return m_shell->session->reading().records().byLabel("EconomicResource", name).value_or(RecordKey());
}

void TestInventoryPage::theStockIsReadWhileTheWindowGoesOn()
{
    QVERIFY(table()->model()->rowCount() < Boards); // it has only just been asked for
    press(Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(m_shell->window->place(), QStringLiteral("journal"));
    press(Qt::Key_2, Qt::ControlModifier);
    waitForRows(Boards + 1);
    QCOMPARE(m_shell->window->shownError(), QString());
}

void TestInventoryPage::whatIsLookedAtStaysWhenAnEventIsRecorded()
{
    waitForRows(Boards + 1);
    press(Qt::Key_Slash);
    type(QStringLiteral("board"));
    waitForRows(Boards);
    QVERIFY(page()->showRecord(item(boardName(1700))));
    QCOMPARE(onHandOfCurrent(), QStringLiteral("1,701 kg"));
    table()->verticalScrollBar()->setValue(3); // somebody looks at other rows
    QVERIFY(record(item(boardName(1700)), 9));
    QTRY_COMPARE_WITH_TIMEOUT(onHandOfCurrent(), QStringLiteral("1,710 kg"), WaitMs);
    QCOMPARE(page()->currentRecord(), item(boardName(1700)));
    QCOMPARE(table()->verticalScrollBar()->value(), 3);
    QCOMPARE(qobject_cast<QLineEdit *>(page()->searchField())->text(), QStringLiteral("board"));
    QCOMPARE(table()->model()->rowCount(), Boards);
}

void TestInventoryPage::anItemAskedForMeanwhileIsShownOnceItIsRead()
{
    const RecordKey wanted = item(boardName(1234));
    QVERIFY(wanted);
    m_shell->window->showRecord(QStringLiteral("inventory"), wanted);
    QCOMPARE(m_shell->window->place(), QStringLiteral("inventory"));
    QTRY_COMPARE_WITH_TIMEOUT(page()->currentRecord(), wanted, WaitMs);
}

void TestInventoryPage::closingTheBookMeanwhileShowsNothing()
{
    Page *inventory = page();
    m_shell->session->close();
    QVERIFY(!m_shell->session->isOpen());
    QCOMPARE(inventory->findChild<TableView *>()->model()->rowCount(), 0);
    m_shell->restart();
    m_shell->goTo("inventory");
    waitForRows(Boards + 1);
}

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestInventoryPage)
#include "test_inventorypage.moc"
