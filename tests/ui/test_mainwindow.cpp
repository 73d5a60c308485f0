// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/keys.h"
#include "tests/ui/shellfixture.h"
#include "ui/common/tableview.h"
#include "ui/inventory/recordeventdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace tally::ui
{
namespace
{

using test::inDialog;
using test::press;
using test::tabTo;
using test::type;

constexpr int WaitMs = 10'000;

} // namespace

class TestMainWindow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void recordsAndTakesBackByKeys();
    void aRefusalIsShownAndNothingIsRecorded();
    void anEmptyEventIsNotRecorded();
    void addsANewItemByKeys();
    void exportsABundleByKeys();
    void verifyingTellsHowItEnded();
    void aBookThatCannotBeOpenedLeavesTheOtherOpen();
    void theFootOpensWhatItSpeaksOf();
    void everyControlHasAName();
    void tabReachesSearchTableAndLinks();

private:
    [[nodiscard]] QString onHand(const QString &item) const;
    [[nodiscard]] std::int64_t entries() const { return m_shell->session->reading().journal().entryCount(); }

    std::unique_ptr<test::ShellFixture> m_shell;
    Theme *m_theme = nullptr;
};

void TestMainWindow::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new Theme(*qApp);
}

void TestMainWindow::init()
{
    m_shell = std::make_unique<test::ShellFixture>(*m_theme);
}

void TestMainWindow::cleanup()
{
    m_shell.reset();
}

QString TestMainWindow::onHand(const QString &item) const
{
    const QAbstractItemModel *model = m_shell->window->currentPage()->findChild<TableView *>()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data().toString() == item)
            return model->index(row, 2).data(Qt::AccessibleTextRole).toString();
    return {};
}

void TestMainWindow::recordsAndTakesBackByKeys()
{
    QCOMPARE(onHand(QStringLiteral("Cotton store")), QStringLiteral("100 kg"));
    const std::int64_t before = entries();
    QVERIFY(inDialog([] { press(Qt::Key_N); },
                     [](QWidget *dialog) {
                         QVERIFY(tabTo(QStringLiteral("Amount")));
                         type(QStringLiteral("5*5"));
                         const auto *event = qobject_cast<RecordEventDialog *>(dialog);
                         QVERIFY(event != nullptr);
                         QCOMPARE(QString(event->sentence()).replace(QChar(QChar::Nbsp), u' '),
                                  QStringLiteral("Cotton store 100 kg → 75 kg"));
                         press(Qt::Key_Return);
                     }));
    QCOMPARE(entries(), before + 1);
    QCOMPARE(onHand(QStringLiteral("Cotton store")), QStringLiteral("75 kg"));
    QVERIFY(m_shell->window->shownNotice().contains(QStringLiteral("75")));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(onHand(QStringLiteral("Cotton store")), QStringLiteral("100 kg"));
    QCOMPARE(entries(), before + 2);
    QVERIFY(m_shell->window->shownNotice().contains(QStringLiteral("Took back")));
    QCOMPARE(m_shell->window->shownError(), QString());
}

void TestMainWindow::aRefusalIsShownAndNothingIsRecorded()
{
    const std::int64_t before = entries();
    QVERIFY(inDialog([] { press(Qt::Key_N); },
                     [](QWidget *dialog) {
                         QVERIFY(tabTo(QStringLiteral("Amount")));
                         type(QStringLiteral("-5"));
                         press(Qt::Key_Return);
                         QVERIFY2(dialog->isVisible(), "a refused draft must not close the form");
                         QStringList shown;
                         for (const QLabel *label : dialog->findChildren<QLabel *>())
                             if (label->isVisible() && label->property("look").toString() == QLatin1String("issue"))
                                 shown.append(label->text());
                         QVERIFY(!shown.isEmpty());
                         press(Qt::Key_Escape);
                     }));
    QCOMPARE(entries(), before);
    QCOMPARE(onHand(QStringLiteral("Cotton store")), QStringLiteral("100 kg"));
}

void TestMainWindow::anEmptyEventIsNotRecorded()
{
    const std::int64_t before = entries();
    QVERIFY(inDialog([] { press(Qt::Key_N); },
                     [](QWidget *dialog) {
                         auto *event = static_cast<RecordEventDialog *>(dialog);
                         QVERIFY(tabTo(QStringLiteral("Item")));
                         press(Qt::Key_A, Qt::ControlModifier);
                         press(Qt::Key_Delete);
                         for (const auto action : {resources::ActionId::Move, resources::ActionId::Consume,
                                                   resources::ActionId::Raise, resources::ActionId::Work}) {
                             event->chooseAction(action);
                             QVERIFY2(event->sentence().isEmpty(), "nothing is said to happen");
                             press(Qt::Key_Return);
                             QVERIFY(dialog->isVisible());
                         }
                         press(Qt::Key_Escape);
                     }));
    QCOMPARE(entries(), before);
}

void TestMainWindow::addsANewItemByKeys()
{
    QVERIFY(inDialog([] { press(Qt::Key_N); },
                     [](QWidget *dialog) {
                         static_cast<RecordEventDialog *>(dialog)->findChild<QComboBox *>()->setFocus();
                         static_cast<RecordEventDialog *>(dialog)->chooseAction(resources::ActionId::Raise);
                         QVERIFY(tabTo(QStringLiteral("Item")));
                         press(Qt::Key_A, Qt::ControlModifier);
                         type(QStringLiteral("Oak board 40 mm"));
                         QVERIFY(tabTo(QStringLiteral("Kind of item")));
                         type(QStringLiteral("Timber"));
                         QVERIFY(tabTo(QStringLiteral("Amount")));
                         type(QStringLiteral("12.25"));
                         press(Qt::Key_Return);
                     }));
    QCOMPARE(onHand(QStringLiteral("Oak board 40 mm")), QStringLiteral("12.25 pc"));
}

void TestMainWindow::exportsABundleByKeys()
{
    press(Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(m_shell->window->currentPage()->title(), QStringLiteral("Journal"));
    press(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(m_shell->window->currentPage()->title(), QStringLiteral("Network"));
    QVERIFY(tabTo(QStringLiteral("Folder")));
    press(Qt::Key_A, Qt::ControlModifier);
    type(m_shell->books.folder());
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!m_shell->session->jobs().isRunning() && !m_shell->window->shownNotice().isEmpty(),
                             WaitMs);
    QCOMPARE(m_shell->window->shownError(), QString());
    QCOMPARE(QDir(m_shell->books.folder()).entryList({QStringLiteral("*.tally")}).size(), 1);
    QVERIFY(m_shell->window->shownNotice().contains(QStringLiteral(".tally")));
    QVERIFY(m_shell->session->canRecord());
}

void TestMainWindow::verifyingTellsHowItEnded()
{
    press(Qt::Key_9, Qt::ControlModifier);
    press(Qt::Key_V);
    QTRY_VERIFY_WITH_TIMEOUT(m_shell->session->findings().has_value(), WaitMs);
    QCOMPARE(*m_shell->session->findings(), QStringList());
    QVERIFY(m_shell->session->canRecord());
}

void TestMainWindow::aBookThatCannotBeOpenedLeavesTheOtherOpen()
{
    const Outcome opened = m_shell->session->open(m_shell->books.path(QStringLiteral("nowhere.tallybook")),
                                                  book::Access::Write, m_shell->books.environment());
    QVERIFY(!opened.has_value());
    QCOMPARE(QString::fromLatin1(opened.error().code), QStringLiteral("storage.notFound"));
    m_shell->window->showError(opened.error());
    QVERIFY(!m_shell->window->shownError().isEmpty());
    QCOMPARE(onHand(QStringLiteral("Cotton store")), QStringLiteral("100 kg"));
    press(Qt::Key_Escape);
    QCOMPARE(m_shell->window->shownError(), QString());
}

void TestMainWindow::theFootOpensWhatItSpeaksOf()
{
    QVERIFY(tabTo(QStringLiteral("Not seen by a peer yet")));
    press(Qt::Key_Return);
    QCOMPARE(m_shell->window->place(), QStringLiteral("network"));
    QVERIFY(tabTo(QStringLiteral("%1 entries").arg(entries())));
    press(Qt::Key_Space);
    QCOMPARE(m_shell->window->place(), QStringLiteral("journal"));
    m_shell->window->goTo(QStringLiteral("inventory"));
    QVERIFY(tabTo(QStringLiteral("· Not checked yet")));
    press(Qt::Key_Return);
    QCOMPARE(m_shell->window->place(), QStringLiteral("journal"));
    QTRY_VERIFY_WITH_TIMEOUT(m_shell->session->findings().has_value(), WaitMs);
    QVERIFY(tabTo(QStringLiteral("✓ Verified")));
}

void TestMainWindow::everyControlHasAName()
{
    for (const char *place : {"today", "journal", "network", "search", "inventory"})
        m_shell->window->goTo(QLatin1String(place));
    RecordEventDialog event(*m_shell->session, m_shell->store);
    for (QWidget *window : std::initializer_list<QWidget *>{m_shell->window.get(), &event}) {
        for (const QWidget *control : window->findChildren<QWidget *>()) {
            // The list that drops from a field is a window of its own and speaks with the field's name.
            if (!(control->focusPolicy() & Qt::TabFocus) || control->window() != window)
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(control);
            const QString name = !control->accessibleName().isEmpty() ? control->accessibleName()
                                 : button != nullptr                  ? button->text()
                                                                      : QString();
            QVERIFY2(!name.isEmpty(),
                     qPrintable(QStringLiteral("%1 in %2 has no name")
                                    .arg(QLatin1String(control->metaObject()->className()), window->windowTitle())));
        }
    }
}

void TestMainWindow::tabReachesSearchTableAndLinks()
{
    QVERIFY(tabTo(QStringLiteral("Filter items, lots, places…")));
    QVERIFY(tabTo(QStringLiteral("Items in stock")));
    QVERIFY(tabTo(QStringLiteral("Entry d1/5: Counted in +100")));
}

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestMainWindow)
#include "test_mainwindow.moc"
