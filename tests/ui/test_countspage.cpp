// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/keys.h"
#include "tests/ui/shellfixture.h"
#include "ui/common/tableview.h"
#include "ui/inventory/countplandialog.h"
#include "ui/inventory/countpostdialog.h"
#include "ui/inventory/countsheet.h"
#include "ui/inventory/countspage.h"
#include "ui/inventory/placedialog.h"
#include "ui/inventory/placespage.h"
#include "ui/inventory/stockservices.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>

namespace tally::ui
{

using namespace test;

namespace
{

constexpr int Boards = 500;

} // namespace

/// Counting and places by keys alone.
class TestCountsPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_shell = std::make_unique<ShellFixture>(*m_theme); }
    void cleanup() { m_shell.reset(); }
    void aCountGoesFromPlanToPosting();
    void aBlindSheetDoesNotShowTheBook();
    void aWrongAmountIsToldAndNotRecorded();
    void undoTakesAPostingBackAsOne();
    void whatAPostedCountLeftOutIsNotToBeCountedAnyMore();
    void aLargeSheetIsReadWhileTheWindowGoesOn();
    void anEntryOfALargeSheetChangesItsLineAndTheSums();
    void whatIsRecordedElsewhereIsReadAgain();
    void nothingIsPostedOfASheetThatIsNotReadYet();
    void aListReadAnewWhileAskingPostsTheSameCount();
    void placesAreMadeAndMovedByKeys();
    void aPlaceCannotBePutIntoItself();

private:
    [[nodiscard]] TableView *table(const char *name) const
    {
        for (TableView *view : m_shell->window->currentPage()->findChildren<TableView *>())
            if (view->accessibleName() == QLatin1String(name))
                return view;
        return nullptr;
    }
    [[nodiscard]] QString cell(TableView *view, int row, int column) const
    {
        return view->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString onhand() const
    {
        const auto row = m_shell->session->reading().resources().resource(m_shell->store);
        return QString::fromStdString(format((*row)->onhand));
    }
    void plan();
    /// More boards than are read while the window waits, all to be counted; gives the count.
    RecordKey planMany();
    void waitForRows(int rows) { QTRY_COMPARE_WITH_TIMEOUT(table("Count sheet")->model()->rowCount(), rows, 20'000); }
    void count(const QString &amount);
    bool post(const QString &reason);
    bool addPlace(const QString &name);
    [[nodiscard]] static QPushButton *okOf(QWidget *dialog)
    {
        return dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    Theme *m_theme = nullptr;
    std::unique_ptr<ShellFixture> m_shell;
};

void TestCountsPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new Theme(*qApp);
}

void TestCountsPage::plan()
{
    m_shell->goTo("counts");
    QVERIFY(inDialog([] { press(Qt::Key_P); },
                     [](QWidget *dialog) {
                         QVERIFY(qobject_cast<CountPlanDialog *>(dialog) != nullptr);
                         okOf(dialog)->setFocus();
                         press(Qt::Key_Return);
                     }));
    QCOMPARE(table("Count sheet")->model()->rowCount(), 1);
}

RecordKey TestCountsPage::planMany()
{
    book::Book &book = m_shell->session->reading();
    const auto cotton = book.resources().resource(m_shell->store);
    auto recording = book.recorder().begin();
    for (int i = 1; i <= Boards; ++i) {
        resources::NewResource board;
        board.name = QStringLiteral("Board %1").arg(i, 4, 10, QLatin1Char('0'));
        board.conformsTo = (*cotton)->spec;
        resources::EventDraft draft;
        draft.provider = draft.receiver = (*cotton)->accountable;
        draft.resource = board;
        draft.resourceQuantity = Quantity{Decimal::whole(i), QStringLiteral("kilogram")};
        static_cast<void>(book.events().add(*recording, draft));
    }
    static_cast<void>(recording->commit());
    resources::CountDraft draft;
    draft.name = QStringLiteral("Everything");
    draft.isBlind = false;
    return countsOf(book).plan(draft, (*cotton)->accountable).value_or(RecordKey());
}

void TestCountsPage::count(const QString &amount)
{
    TableView *sheet = table("Count sheet");
    sheet->setFocus();
    sheet->selectRow(0);
    press(Qt::Key_Return);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
    type(amount);
    press(Qt::Key_Return);
    QTest::qWait(0);
}

bool TestCountsPage::post(const QString &reason)
{
    return inDialog([] { press(Qt::Key_Return, Qt::ControlModifier); },
                    [&](QWidget *dialog) {
                        QVERIFY(!okOf(dialog)->isEnabled());
                        type(reason);
                        QVERIFY(okOf(dialog)->isEnabled());
                        okOf(dialog)->setFocus();
                        press(Qt::Key_Return);
                    });
}

void TestCountsPage::aCountGoesFromPlanToPosting()
{
    plan();
    count(QStringLiteral("4*24+2"));
    QCOMPARE(cell(table("Count sheet"), 0, 2), QStringLiteral("98"));
    QCOMPARE(onhand(), QStringLiteral("100"));
    table("Count sheet")->setFocus();
    QVERIFY(post(QStringLiteral("Used and not recorded")));
    QCOMPARE(onhand(), QStringLiteral("98"));
    QVERIFY(cell(table("Counts, the latest first"), 0, 0).startsWith(QStringLiteral("Whole stock")));
    // Closed: Enter writes no more.
    table("Count sheet")->setFocus();
    table("Count sheet")->selectRow(0);
    press(Qt::Key_Return);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) == nullptr);
    QVERIFY(!m_shell->window->actions().action(QStringLiteral("count.post"))->isEnabled());
}

void TestCountsPage::aBlindSheetDoesNotShowTheBook()
{
    plan();
    TableView *sheet = table("Count sheet");
    QVERIFY(sheet->isColumnHidden(CountSheetModel::BookColumn));
    QVERIFY(sheet->isColumnHidden(CountSheetModel::DifferenceColumn));
    count(QStringLiteral("97"));
    QVERIFY(sheet->isColumnHidden(CountSheetModel::BookColumn));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(!sheet->isColumnHidden(CountSheetModel::BookColumn));
    QCOMPARE(cell(sheet, 0, CountSheetModel::DifferenceColumn), QStringLiteral("−3"));
    // A recount replaces what was found before.
    count(QStringLiteral("100"));
    QCOMPARE(cell(sheet, 0, CountSheetModel::DifferenceColumn), QStringLiteral("0"));
}

void TestCountsPage::aWrongAmountIsToldAndNotRecorded()
{
    plan();
    count(QStringLiteral("4 and a bit"));
    QVERIFY(!m_shell->window->shownError().isEmpty());
    QCOMPARE(cell(table("Count sheet"), 0, 2), QStringLiteral("…"));
}

void TestCountsPage::aLargeSheetIsReadWhileTheWindowGoesOn()
{
    const RecordKey many = planMany();
    QVERIFY(many);
    m_shell->goTo("counts");
    QCOMPARE(table("Count sheet")->model()->rowCount(), 0); // it has only just been asked for
    press(Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(m_shell->window->place(), QStringLiteral("journal"));
    m_shell->window->showRecord({}, many);
    QCOMPARE(m_shell->window->place(), QStringLiteral("counts"));
    waitForRows(Boards + 1);
    QCOMPARE(m_shell->window->currentPage()->currentRecord(), many);
    QCOMPARE(m_shell->window->shownError(), QString());
}

void TestCountsPage::anEntryOfALargeSheetChangesItsLineAndTheSums()
{
    planMany();
    m_shell->goTo("counts");
    waitForRows(Boards + 1);
    TableView *sheet = table("Count sheet");
    const TableView *list = table("Counts, the latest first");
    for (const QString &found : {QStringLiteral("3"), QStringLiteral("5")}) { // a recount, too
        count(found);
        QCOMPARE(sheet->model()->rowCount(), Boards + 1); // nothing is read anew
        QCOMPARE(cell(sheet, 0, CountSheetModel::CountedColumn), found);
        QCOMPARE(cell(sheet, 1, CountSheetModel::CountedColumn), QStringLiteral("…"));
        const QString counted = list->model()->index(0, 0).data(SecondLineRole).toString();
        QVERIFY2(counted.startsWith(QStringLiteral("1 of 501")), qPrintable(counted));
    }
    QCOMPARE(cell(sheet, 0, CountSheetModel::DifferenceColumn), QStringLiteral("+4"));
    count(QStringLiteral("some"));
    QVERIFY(!m_shell->window->shownError().isEmpty());
    QCOMPARE(cell(sheet, 0, CountSheetModel::CountedColumn), QStringLiteral("5"));
}

void TestCountsPage::whatIsRecordedElsewhereIsReadAgain()
{
    planMany();
    m_shell->goTo("counts");
    waitForRows(Boards + 1);
    TableView *sheet = table("Count sheet");
    const auto cotton = m_shell->session->reading().resources().resource(m_shell->store);
    resources::EventDraft more;
    more.provider = more.receiver = (*cotton)->accountable;
    more.resource = m_shell->store;
    more.resourceQuantity = Quantity{Decimal::whole(7), QStringLiteral("kilogram")};
    QVERIFY(m_shell->session->record(more).has_value());
    QTRY_COMPARE(cell(sheet, Boards, CountSheetModel::BookColumn), QStringLiteral("107"));
    QCOMPARE(cell(sheet, 0, CountSheetModel::BookColumn), QStringLiteral("1"));
}

void TestCountsPage::nothingIsPostedOfASheetThatIsNotReadYet()
{
    const RecordKey first = planMany();
    auto service = countsOf(m_shell->session->reading());
    const auto cotton = m_shell->session->reading().resources().resource(m_shell->store);
    auto recording = m_shell->session->reading().recorder().begin();
    const Quantity found{Decimal::whole(90), QStringLiteral("kilogram")};
    QVERIFY(service.enter(*recording, {first, m_shell->store, found, {}, {}}).has_value());
    QVERIFY(recording->commit().has_value());
    resources::CountDraft second;
    second.name = QStringLiteral("Again");
    QVERIFY(service.plan(second, (*cotton)->accountable).has_value());
    m_shell->goTo("counts");
    waitForRows(Boards + 1);
    const QAction *post = m_shell->window->actions().action(QStringLiteral("count.post"));
    table("Counts, the latest first")->selectRow(1);
    QCOMPARE(table("Count sheet")->model()->rowCount(), 0);
    QVERIFY(!post->isEnabled());
    waitForRows(Boards + 1);
    QCOMPARE(m_shell->window->currentPage()->currentRecord(), first);
    QVERIFY(post->isEnabled());
}

void TestCountsPage::aListReadAnewWhileAskingPostsTheSameCount()
{
    plan();
    count(QStringLiteral("90"));
    table("Count sheet")->setFocus();
    QVERIFY(inDialog([] { press(Qt::Key_Return, Qt::ControlModifier); },
                     [this](QWidget *dialog) {
                         resources::CountDraft another;
                         another.name = QStringLiteral("Another");
                         book::Book &book = m_shell->session->reading();
                         const auto cotton = book.resources().resource(m_shell->store);
                         QVERIFY(countsOf(book).plan(another, (*cotton)->accountable).has_value());
                         m_shell->session->tellChanged();
                         type(QStringLiteral("Lost"));
                         okOf(dialog)->setFocus();
                         press(Qt::Key_Return);
                     }));
    QCOMPARE(onhand(), QStringLiteral("90"));
    const QString notice = m_shell->window->shownNotice();
    QVERIFY2(notice.startsWith(QStringLiteral("Posted “Whole stock")), qPrintable(notice));
}

void TestCountsPage::undoTakesAPostingBackAsOne()
{
    plan();
    count(QStringLiteral("90"));
    table("Count sheet")->setFocus();
    QVERIFY(post(QStringLiteral("Lost")));
    QCOMPARE(onhand(), QStringLiteral("90"));
    table("Count sheet")->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(onhand(), QStringLiteral("100"));
    QVERIFY(m_shell->window->actions().action(QStringLiteral("count.post"))->isEnabled());
}

void TestCountsPage::whatAPostedCountLeftOutIsNotToBeCountedAnyMore()
{
    const RecordKey many = planMany();
    book::Book &book = m_shell->session->reading();
    const auto states = [&] {
        QSet<QString> found;
        const auto rows = readSheet(book, many);
        for (const CountSheetRow &row : *rows)
            found.insert(row.state().text);
        return found;
    };
    auto recording = book.recorder().begin();
    QVERIFY(countsOf(book).enter(
        *recording, {many, m_shell->store, Quantity{Decimal::whole(90), QStringLiteral("kilogram")}, {}, {}}));
    QVERIFY(recording->commit());
    QCOMPARE(states(), (QSet<QString>{QStringLiteral("✓ counted"), QStringLiteral("◇ to count")}));
    auto posting = book.recorder().begin();
    QVERIFY(countsOf(book).post(*posting, many, QStringLiteral("Lost")));
    QVERIFY(posting->commit());
    QCOMPARE(states(), (QSet<QString>{QStringLiteral("✓ posted"), QStringLiteral("– not counted")}));
}

bool TestCountsPage::addPlace(const QString &name)
{
    table("Places")->setFocus();
    return inDialog([] { press(Qt::Key_Insert); },
                    [&](QWidget *dialog) {
                        QVERIFY(qobject_cast<PlaceDialog *>(dialog) != nullptr);
                        type(name);
                        press(Qt::Key_Return);
                    });
}

void TestCountsPage::placesAreMadeAndMovedByKeys()
{
    m_shell->goTo("places");
    QVERIFY(addPlace(QStringLiteral("Shelf 1"))); // in “Rack B1”, which is chosen
    TableView *places = table("Places");
    QCOMPARE(places->model()->rowCount(), 2);
    QCOMPARE(cell(places, 1, 0).trimmed(), QStringLiteral("Shelf 1"));
    QVERIFY(cell(places, 1, 0) != cell(places, 1, 0).trimmed());
    places->setFocus();
    QVERIFY(inDialog([] { press(Qt::Key_F2); },
                     [](QWidget *dialog) {
                         dialog->findChild<QComboBox *>()->setFocus();
                         press(Qt::Key_Home);
                         okOf(dialog)->setFocus();
                         press(Qt::Key_Return);
                     }));
    QCOMPARE(cell(places, 1, 0), QStringLiteral("Shelf 1"));
}

void TestCountsPage::aPlaceCannotBePutIntoItself()
{
    m_shell->goTo("places");
    QVERIFY(addPlace(QStringLiteral("Shelf 1")));
    TableView *places = table("Places");
    places->selectRow(0);
    places->setFocus();
    QVERIFY(inDialog([] { press(Qt::Key_F2); },
                     [](QWidget *dialog) {
                         dialog->findChild<QComboBox *>()->setFocus();
                         press(Qt::Key_End);
                         QVERIFY(!okOf(dialog)->isEnabled());
                     }));
    QCOMPARE(cell(places, 0, 0), QStringLiteral("Rack B1"));
}

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestCountsPage)
#include "test_countspage.moc"
