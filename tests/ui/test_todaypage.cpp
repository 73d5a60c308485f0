// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundlereceiver.h"
#include "core/exchange/bundlewriter.h"
#include "core/resources/memberread.h"
#include "tests/ui/keys.h"
#include "tests/ui/shellfixture.h"
#include "ui/common/tableview.h"
#include "ui/today/worklineedit.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtCharts/QChartView>
#include <QTest>

namespace tally::ui
{
namespace
{

using test::press;
using test::type;

QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ');
}

} // namespace

class TestTodayPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anEmptyBookSaysWhatToDoFirst();
    void aPeersBookIsSeenBesideAnEmptyOne();
    void hoursAreLoggedInOneLineAndTakenBack();
    void whatIsNotUnderstoodIsToldAndNotRecorded();
    void aNewKindOfWorkIsAddedFromTheLine();
    void aShortageOpensItsItem();
    void whatHappenedOpensInTheJournal();
    void theCountInTheRailFollowsTheBook();
    void whatIsNewBeginsWhereTheBookWasClosed();
    void barsCanBeWalkedWithKeys();
    void aChartWithNothingToDrawSaysSo();

private:
    RecordKey add(const char *cls, Json::Object members);
    void fill();
    [[nodiscard]] WorkLineEdit *line() const { return m_shell->window->findChild<WorkLineEdit *>(); }
    [[nodiscard]] TableView *table(const QString &name) const;
    [[nodiscard]] QStringList texts(const QString &name) const;
    [[nodiscard]] std::int64_t entries() const { return m_shell->session->reading().journal().entryCount(); }
    [[nodiscard]] int waiting() const;

    std::unique_ptr<test::ShellFixture> m_shell;
    Theme *m_theme = nullptr;
};

void TestTodayPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new Theme(*qApp);
}

void TestTodayPage::init()
{
    m_shell = std::make_unique<test::ShellFixture>(*m_theme, test::ShellFixture::Start::EmptyBook);
    QCOMPARE(m_shell->window->place(), QStringLiteral("today"));
}

void TestTodayPage::cleanup()
{
    m_shell.reset();
}

RecordKey TestTodayPage::add(const char *cls, Json::Object members)
{
    return m_shell->session->record(journal::RecordDraft{cls, Json(std::move(members)), {}}).value_or(RecordKey());
}

void TestTodayPage::fill()
{
    const auto store = test::TestBooks::fill(m_shell->session->reading());
    QVERIFY2(store.has_value(), qPrintable(store ? QString() : store.error().line()));
    m_shell->store = *store;
    QVERIFY(add("ResourceSpecification", {{"name", "Joinery"}, {"defaultUnitOfEffort", "hour"}}));
    const RecordKey ana =
        m_shell->session->reading().records().byLabel("Person", QStringLiteral("Ana")).value_or(RecordKey());
    QVERIFY(m_shell->session->reading().setActor(ana).has_value());
    QVERIFY(add("Process", {{"name", "Ten benches"}}));
}

TableView *TestTodayPage::table(const QString &name) const
{
    for (TableView *view : m_shell->window->currentPage()->findChildren<TableView *>())
        if (view->accessibleName() == name)
            return view;
    return nullptr;
}

/// What is read out of each row: its cells, parted by " | ".
QStringList TestTodayPage::texts(const QString &name) const
{
    QStringList rows;
    const QAbstractItemModel *model = table(name)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(model->index(row, column).data(Qt::AccessibleTextRole).toString());
        rows.append(plain(cells.join(QStringLiteral(" | "))));
    }
    return rows;
}

int TestTodayPage::waiting() const
{
    return m_shell->window->currentPage()->waiting();
}

void TestTodayPage::anEmptyBookSaysWhatToDoFirst()
{
    QStringList offered;
    for (const QPushButton *button : m_shell->window->currentPage()->findChildren<QPushButton *>())
        if (button->isVisible())
            offered.append(button->text());
    QVERIFY2(offered.contains(QStringLiteral("Record the first item")), qPrintable(offered.join(u'|')));
    QVERIFY2(offered.contains(QStringLiteral("Open the demo co-op")), qPrintable(offered.join(u'|')));
    QVERIFY(!line()->isVisible());
    QCOMPARE(waiting(), 0);
}

void TestTodayPage::aPeersBookIsSeenBesideAnEmptyOne()
{
    const auto mill = book::Book::create(m_shell->path("mill.tallybook"),
                                         {QStringLiteral("Mill Co-op"), QStringLiteral("EUR"), QStringLiteral("Yard")},
                                         m_shell->books.environment());
    QVERIFY(mill && test::TestBooks::fill(**mill));
    const auto desk = (*mill)->deskKey();
    const auto root = (*mill)->rootKey();
    const auto bundle = exchange::BundleWriter((*mill)->journal())
                            .write({exchange::Audience::Peer, std::nullopt, m_shell->books.folder()}, *desk, &*root,
                                   m_shell->books.environment().time.nowMs());
    QVERIFY(bundle.has_value());
    QVERIFY(exchange::BundleReceiver(m_shell->session->reading().recorder()).receive(bundle->path).has_value());
    m_shell->goTo("journal");
    m_shell->goTo("today");
    const QStringList rows = texts(QStringLiteral("What needs a person"));
    QCOMPARE(waiting(), 1);
    QCOMPARE(rows.size(), 2);
    QVERIFY2(rows[1].contains(QStringLiteral("Mill Co-op")), qPrintable(rows[1]));
    QVERIFY(table(QStringLiteral("What needs a person"))->isVisible());
    QVERIFY(!line()->isVisible());
}

void TestTodayPage::hoursAreLoggedInOneLineAndTakenBack()
{
    fill();
    const std::int64_t before = entries();
    press(Qt::Key_L);
    QCOMPARE(QApplication::focusWidget(), line()->field());
    type(QStringLiteral("3 h joinery ten benches"));
    QCOMPARE(line()->trouble(), QString());
    QVERIFY2(plain(line()->sentence()).startsWith(QStringLiteral("Ana: 3 h of Joinery, in Ten benches, today")),
             qPrintable(line()->sentence()));
    press(Qt::Key_Return);
    QCOMPARE(m_shell->window->shownError(), QString());
    QCOMPARE(entries(), before + 1);
    QCOMPARE(line()->field()->text(), QString());
    QVERIFY(m_shell->window->shownNotice().contains(QStringLiteral("Joinery")));
    press(Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(m_shell->window->currentPage()->title(), QStringLiteral("Journal"));
    const QAbstractItemModel *journal = m_shell->window->currentPage()->findChild<TableView *>()->model();
    QCOMPARE(plain(journal->index(0, 0).data().toString()),
             QStringLiteral("Work in Ten benches: 3 h of Joinery, from Ana to Elm Street Workshop"));
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(entries(), before + 2);
    QVERIFY(m_shell->window->shownNotice().contains(QStringLiteral("Took back")));
}

void TestTodayPage::whatIsNotUnderstoodIsToldAndNotRecorded()
{
    fill();
    const std::int64_t before = entries();
    press(Qt::Key_L);
    const std::pair<const char *, const char *> lines[] = {{"3 h joinery for a boat", "for a boat"},
                                                           {"joinery", "how long"},
                                                           {"3 joinery", "“3”"},
                                                           {"3 h", "what kind of work"},
                                                           {"3 h ten benches", "what kind of work"}};
    for (const auto &[typed, told] : lines) {
        line()->field()->clear();
        type(QString::fromUtf8(typed));
        press(Qt::Key_Return);
        QVERIFY2(line()->trouble().contains(QString::fromUtf8(told)), qPrintable(line()->trouble()));
        QCOMPARE(line()->sentence(), QString());
    }
    QCOMPARE(entries(), before);
    press(Qt::Key_Escape);
    QCOMPARE(line()->field()->text(), QString());
}

void TestTodayPage::aNewKindOfWorkIsAddedFromTheLine()
{
    fill();
    press(Qt::Key_L);
    type(QStringLiteral("45 min basketry"));
    QPushButton *add = nullptr;
    for (QPushButton *button : line()->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == QStringLiteral("Add “basketry”, a kind of work"))
            add = button;
    QVERIFY(add != nullptr);
    add->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(m_shell->window->shownError(), QString());
    QVERIFY2(plain(line()->sentence()).startsWith(QStringLiteral("Ana: 0.75 h of Basketry, today")),
             qPrintable(line()->sentence() + line()->trouble()));
}

void TestTodayPage::aShortageOpensItsItem()
{
    fill();
    resources::EventDraft draft;
    draft.action = resources::ActionId::Consume;
    draft.provider = draft.receiver =
        m_shell->session->reading().records().byLabel("Organization", QStringLiteral("Elm Street Workshop")).value();
    draft.resource = m_shell->store;
    draft.resourceQuantity = Quantity{Decimal::whole(110), QStringLiteral("kilogram")};
    QVERIFY(m_shell->session->record(draft).has_value());
    const QString name = QStringLiteral("What needs a person");
    QCOMPARE(texts(name).value(0), QStringLiteral("Stock · 1 | Stock · 1 |  | "));
    QCOMPARE(texts(name).value(1),
             QStringLiteral("▼ below zero | Cotton store Count it, or record what came in | −10 kg | "));
    table(name)->setFocus();
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Return);
    QCOMPARE(m_shell->window->currentPage()->title(), QStringLiteral("Inventory"));
    QCOMPARE(
        m_shell->window->currentPage()->findChild<TableView *>()->currentIndex().siblingAtColumn(0).data().toString(),
        QStringLiteral("Cotton store"));
}

void TestTodayPage::whatHappenedOpensInTheJournal()
{
    fill();
    const QString name = QStringLiteral("What happened since last time");
    const QStringList rows = texts(name);
    QVERIFY2(rows.value(0).startsWith(QStringLiteral("Today")), qPrintable(rows.join(u'\n')));
    QVERIFY2(rows.value(1).startsWith(QStringLiteral("New job: Ten benches")), qPrintable(rows.join(u'\n')));
    table(name)->setFocus();
    table(name)->selectRow(1);
    press(Qt::Key_Return);
    QCOMPARE(m_shell->window->currentPage()->title(), QStringLiteral("Journal"));
    QCOMPARE(
        m_shell->window->currentPage()->findChild<TableView *>()->currentIndex().siblingAtColumn(0).data().toString(),
        QStringLiteral("New job: Ten benches"));
}

void TestTodayPage::theCountInTheRailFollowsTheBook()
{
    fill();
    QCOMPARE(waiting(), 1); // the entries nobody has verified in this session
    m_shell->session->setFindings({});
    QCOMPARE(waiting(), 0);
    QCOMPARE(table(QStringLiteral("What needs a person"))->model()->rowCount(), 0);
    m_shell->session->setFindings({QStringLiteral("d1/3 was changed after it was recorded")});
    QCOMPARE(waiting(), 1);
}

void TestTodayPage::whatIsNewBeginsWhereTheBookWasClosed()
{
    fill();
    const QString path = m_shell->session->reading().path();
    m_shell->session->close();
    QVERIFY(m_shell->session->open(path, book::Access::Write, m_shell->books.environment()).has_value());
    const QString name = QStringLiteral("What happened since last time");
    QCOMPARE(texts(name), QStringList());
    QVERIFY(add("SpatialThing", {{"name", "Rack B9"}}));
    const QStringList rows = texts(name);
    QCOMPARE(rows.size(), 2);
    QVERIFY2(rows[1].startsWith(QStringLiteral("New place: Rack B9")), qPrintable(rows[1]));
}

void TestTodayPage::barsCanBeWalkedWithKeys()
{
    fill();
    press(Qt::Key_L);
    type(QStringLiteral("3 h joinery"));
    press(Qt::Key_Return);
    QWidget *hours = nullptr;
    for (QChartView *view : m_shell->window->currentPage()->findChildren<QChartView *>())
        if (view->accessibleName() == QLatin1String("Hours worked per week"))
            hours = view;
    QVERIFY(hours != nullptr);
    QVERIFY2(plain(hours->accessibleDescription()).endsWith(QStringLiteral(": 3 h")),
             qPrintable(hours->accessibleDescription()));
    hours->setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    QCOMPARE(m_shell->window->currentPage()->title(), QStringLiteral("Today")); // nothing was worked then
    press(Qt::Key_End);
    press(Qt::Key_Return);
    QCOMPARE(m_shell->window->currentPage()->title(), QStringLiteral("Journal"));
}

void TestTodayPage::aChartWithNothingToDrawSaysSo()
{
    fill();
    const auto charts = [this] { return m_shell->window->currentPage()->findChildren<QChartView *>(); };
    const auto isSaid = [this] {
        for (const QLabel *label : m_shell->window->currentPage()->findChildren<QLabel *>())
            if (label->isVisible() && label->text().startsWith(QStringLiteral("No hours were logged")))
                return true;
        return false;
    };
    const qsizetype before = charts().size();
    QVERIFY(isSaid());
    press(Qt::Key_L);
    type(QStringLiteral("3 h joinery"));
    press(Qt::Key_Return);
    QVERIFY(!isSaid());
    QCOMPARE(charts().size(), before + 1);
}

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestTodayPage)
#include "test_todaypage.moc"
