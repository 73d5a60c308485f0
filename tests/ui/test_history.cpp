// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/keys.h"
#include "tests/ui/shellfixture.h"
#include "ui/common/tableview.h"

#include <QHeaderView>
#include <QSplitter>

namespace tally::ui
{

using test::press;

/// Where somebody has been, and how they left the window: both are found again.
class TestHistory final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme = new Theme(*qApp);
    }
    void init() { m_shell = std::make_unique<test::ShellFixture>(*m_theme); }
    void cleanup() { m_shell.reset(); }

    void backAndForwardGoThroughPlaces()
    {
        press(Qt::Key_9, Qt::ControlModifier);
        QCOMPARE(place(), QStringLiteral("journal"));
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(place(), QStringLiteral("inventory"));
        press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(place(), QStringLiteral("journal"));
        press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(place(), QStringLiteral("journal"));
    }

    void backComesToTheRowThatWasLookedAt()
    {
        press(Qt::Key_9, Qt::ControlModifier);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        const RecordKey looked = m_shell->window->currentPage()->currentRecord();
        QVERIFY(looked);
        m_shell->window->showRecord(QString(), m_shell->store);
        QCOMPARE(place(), QStringLiteral("inventory"));
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(place(), QStringLiteral("journal"));
        QCOMPARE(m_shell->window->currentPage()->currentRecord(), looked);
    }

    void goingSomewhereNewForgetsWhatLayAhead()
    {
        press(Qt::Key_9, Qt::ControlModifier);
        press(Qt::Key_Left, Qt::AltModifier);
        press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(!action("history.forward")->isEnabled());
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(place(), QStringLiteral("inventory"));
    }

    void theSamePlaceTwiceIsOneStep()
    {
        m_shell->goTo("journal");
        m_shell->goTo("journal");
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(place(), QStringLiteral("inventory"));
    }

    void theMousesSideButtonsGoToo()
    {
        m_shell->goTo("journal");
        QWidget *view = m_shell->window->currentPage()->findChild<TableView *>()->viewport();
        QTest::mouseClick(view, Qt::BackButton);
        QCOMPARE(place(), QStringLiteral("inventory"));
        view = m_shell->window->currentPage()->findChild<TableView *>()->viewport();
        QTest::mouseClick(view, Qt::ForwardButton);
        QCOMPARE(place(), QStringLiteral("journal"));
    }

    void anotherBookHasAnotherPast()
    {
        m_shell->goTo("journal");
        m_shell->session->close();
        QVERIFY(!action("history.back")->isEnabled());
        press(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(!m_shell->session->isOpen());
    }

    void columnsSplittersAndPlaceAreAsTheyWereLeft()
    {
        TableView *table = m_shell->window->currentPage()->findChild<TableView *>();
        QHeaderView *header = table->horizontalHeader();
        header->moveSection(2, 1);
        header->setSectionHidden(3, true);
        header->resizeSection(2, 171);
        table->sortByColumn(2, Qt::DescendingOrder);
        auto *splitter = m_shell->window->currentPage()->findChild<QSplitter *>();
        splitter->setSizes({500, 500});
        const QList<int> sizes = splitter->sizes();
        m_shell->goTo("journal");
        m_shell->restart();
        QCOMPARE(place(), QStringLiteral("journal"));
        m_shell->goTo("inventory");
        header = m_shell->window->currentPage()->findChild<TableView *>()->horizontalHeader();
        QCOMPARE(header->logicalIndex(1), 2);
        QVERIFY(header->isSectionHidden(3));
        QCOMPARE(header->sectionSize(2), 171);
        QCOMPARE(header->sortIndicatorSection(), 2);
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(m_shell->window->currentPage()->findChild<QSplitter *>()->sizes(), sizes);
    }

    void stateThatMakesNoSenseIsPassedOver()
    {
        m_shell->window.reset();
        m_shell->settings.setValue(QStringLiteral("window/place"), QStringLiteral("nowhere"));
        m_shell->settings.setValue(QStringLiteral("window/geometry"), QByteArray("rubbish"));
        m_shell->settings.setValue(QStringLiteral("pages/inventory/columns0"),
                                   QStringList({QStringLiteral("-item"), QStringLiteral("gone=99999"),
                                                QStringLiteral("=5"), QStringLiteral("<gone"), QString()}));
        m_shell->settings.setValue(QStringLiteral("pages/inventory/splitter0"), QByteArray("rubbish"));
        m_shell->restart();
        QCOMPARE(place(), QStringLiteral("today"));
        m_shell->window->goTo(QStringLiteral("inventory"));
        const auto *table = m_shell->window->currentPage()->findChild<TableView *>();
        QVERIFY2(!table->isColumnHidden(0), "the column that says which row it is always stays");
    }

private:
    [[nodiscard]] QString place() const { return m_shell->window->place(); }
    [[nodiscard]] QAction *action(const char *id) const { return m_shell->window->actions().action(QLatin1String(id)); }

    Theme *m_theme = nullptr;
    std::unique_ptr<test::ShellFixture> m_shell;
};

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestHistory)
#include "test_history.moc"
