// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/testbook.h"
#include "ui/common/tableview.h"
#include "ui/inventory/recordeventdialog.h"
#include "ui/pages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/recentbooks.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTimer>

namespace tally::ui
{
namespace
{

constexpr std::int64_t Now = 1'772'355'600'000; // 2026-03-01 09:00 UTC
constexpr int WaitMs = 10'000;

void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// Tabs on until the field of that name has the focus; false after a whole round.
bool tabTo(const QString &accessibleName)
{
    for (int i = 0; i < 60; ++i) {
        if (QApplication::focusWidget()->accessibleName() == accessibleName)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

/// Runs `act` inside the next modal dialog; what is started by `open` blocks until the dialog closes.
template<typename Open, typename Act>
void inDialog(Open open, Act act)
{
    QTimer::singleShot(0, qApp, [act] {
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog != nullptr);
        dialog->activateWindow();
        const bool ready = QTest::qWaitFor([dialog] { return dialog->isAncestorOf(QApplication::focusWidget()); });
        if (ready)
            act(dialog);
        if (QApplication::activeModalWidget() == dialog)
            dialog->close(); // a failed step must not leave the test waiting
        QVERIFY2(ready, "the dialog did not get the focus");
    });
    open();
    // A window manager hands the focus back to the window below; the offscreen platform has none.
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->isWindow())
            window->activateWindow();
    }
    QVERIFY(QTest::qWaitFor(
        [] { return QApplication::focusWidget() != nullptr && QApplication::activeModalWidget() == nullptr; }));
}

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
    void addsANewItemByKeys();
    void exportsABundleByKeys();
    void verifyingTellsHowItEnded();
    void aBookThatCannotBeOpenedLeavesTheOtherOpen();
    void theFootOpensWhatItSpeaksOf();
    void everyControlHasAName();
    void tabReachesSearchTableAndLinks();

private:
    [[nodiscard]] QString onHand(const QString &item) const;
    [[nodiscard]] std::int64_t entries() const { return m_session->reading().journal().entryCount(); }

    std::unique_ptr<test::TestBooks> m_books;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<RecentBooks> m_recent;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    Theme *m_theme = nullptr;
    RecordKey m_store;
};

void TestMainWindow::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new Theme(*qApp);
}

void TestMainWindow::init()
{
    m_books = std::make_unique<test::TestBooks>(Now);
    m_settings = std::make_unique<QSettings>(m_books->path(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_recent = std::make_unique<RecentBooks>(*m_settings);
    m_session = std::make_unique<Session>();
    m_window = std::make_unique<MainWindow>(*m_session, *m_theme, *m_recent, allPlaces());
    m_window->show();
    const Outcome created =
        m_session->create(m_books->path(QStringLiteral("elm.tallybook")),
                          {QStringLiteral("Elm Street Workshop"), QStringLiteral("EUR"), QStringLiteral("Office")},
                          m_books->environment());
    QVERIFY2(created.has_value(), qPrintable(created ? QString() : created.error().line()));
    const auto store = test::TestBooks::fill(m_session->reading());
    QVERIFY2(store.has_value(), qPrintable(store ? QString() : store.error().line()));
    m_store = *store;
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->goTo(QStringLiteral("inventory"));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_recent.reset();
    m_settings.reset();
    m_books.reset();
}

QString TestMainWindow::onHand(const QString &item) const
{
    const QAbstractItemModel *model = m_window->currentPage()->findChild<TableView *>()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data().toString() == item)
            return model->index(row, 2).data(Qt::AccessibleTextRole).toString();
    return {};
}

void TestMainWindow::recordsAndTakesBackByKeys()
{
    QCOMPARE(onHand(QStringLiteral("Cotton store")), QStringLiteral("100 kg"));
    const std::int64_t before = entries();
    inDialog([] { press(Qt::Key_N); },
             [](QWidget *dialog) {
                 QVERIFY(tabTo(QStringLiteral("Amount")));
                 type(QStringLiteral("5*5"));
                 const auto *event = qobject_cast<RecordEventDialog *>(dialog);
                 QVERIFY(event != nullptr);
                 QCOMPARE(QString(event->sentence()).replace(QChar(QChar::Nbsp), u' '),
                          QStringLiteral("Cotton store 100 kg → 75 kg"));
                 press(Qt::Key_Return);
             });
    QCOMPARE(entries(), before + 1);
    QCOMPARE(onHand(QStringLiteral("Cotton store")), QStringLiteral("75 kg"));
    QVERIFY(m_window->shownNotice().contains(QStringLiteral("75")));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(onHand(QStringLiteral("Cotton store")), QStringLiteral("100 kg"));
    QCOMPARE(entries(), before + 2);
    QVERIFY(m_window->shownNotice().contains(QStringLiteral("Took back")));
    QCOMPARE(m_window->shownError(), QString());
}

void TestMainWindow::aRefusalIsShownAndNothingIsRecorded()
{
    const std::int64_t before = entries();
    inDialog([] { press(Qt::Key_N); },
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
             });
    QCOMPARE(entries(), before);
    QCOMPARE(onHand(QStringLiteral("Cotton store")), QStringLiteral("100 kg"));
}

void TestMainWindow::addsANewItemByKeys()
{
    inDialog([] { press(Qt::Key_N); },
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
             });
    QCOMPARE(onHand(QStringLiteral("Oak board 40 mm")), QStringLiteral("12.25 pc"));
}

void TestMainWindow::exportsABundleByKeys()
{
    press(Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage()->title(), QStringLiteral("Journal"));
    press(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage()->title(), QStringLiteral("Network"));
    QVERIFY(tabTo(QStringLiteral("Folder")));
    press(Qt::Key_A, Qt::ControlModifier);
    type(m_books->folder());
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->jobs().isRunning() && !m_window->shownNotice().isEmpty(), WaitMs);
    QCOMPARE(m_window->shownError(), QString());
    QCOMPARE(QDir(m_books->folder()).entryList({QStringLiteral("*.tally")}).size(), 1);
    QVERIFY(m_window->shownNotice().contains(QStringLiteral(".tally")));
    QVERIFY(m_session->canRecord());
}

void TestMainWindow::verifyingTellsHowItEnded()
{
    press(Qt::Key_9, Qt::ControlModifier);
    press(Qt::Key_V);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->findings().has_value(), WaitMs);
    QCOMPARE(*m_session->findings(), QStringList());
    QVERIFY(m_session->canRecord());
}

void TestMainWindow::aBookThatCannotBeOpenedLeavesTheOtherOpen()
{
    const Outcome opened = m_session->open(m_books->path(QStringLiteral("nowhere.tallybook")), book::Access::Write,
                                           m_books->environment());
    QVERIFY(!opened.has_value());
    QCOMPARE(QString::fromLatin1(opened.error().code), QStringLiteral("storage.notFound"));
    m_window->showError(opened.error());
    QVERIFY(!m_window->shownError().isEmpty());
    QCOMPARE(onHand(QStringLiteral("Cotton store")), QStringLiteral("100 kg"));
    press(Qt::Key_Escape);
    QCOMPARE(m_window->shownError(), QString());
}

void TestMainWindow::theFootOpensWhatItSpeaksOf()
{
    QVERIFY(tabTo(QStringLiteral("Not seen by a peer yet")));
    press(Qt::Key_Return);
    QCOMPARE(m_window->place(), QStringLiteral("network"));
    QVERIFY(tabTo(QStringLiteral("%1 entries").arg(entries())));
    press(Qt::Key_Space);
    QCOMPARE(m_window->place(), QStringLiteral("journal"));
    m_window->goTo(QStringLiteral("inventory"));
    QVERIFY(tabTo(QStringLiteral("· Not checked yet")));
    press(Qt::Key_Return);
    QCOMPARE(m_window->place(), QStringLiteral("journal"));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->findings().has_value(), WaitMs);
    QVERIFY(tabTo(QStringLiteral("✓ Verified")));
}

void TestMainWindow::everyControlHasAName()
{
    for (const char *place : {"today", "journal", "network", "search", "inventory"})
        m_window->goTo(QLatin1String(place));
    RecordEventDialog event(*m_session, m_store);
    for (QWidget *window : std::initializer_list<QWidget *>{m_window.get(), &event}) {
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
