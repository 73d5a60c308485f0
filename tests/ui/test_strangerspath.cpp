// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundlereceiver.h"
#include "tests/ui/keys.h"
#include "tests/ui/testbook.h"
#include "tests/ui/walk.h"
#include "ui/pages.h"
#include "ui/shell/backups.h"
#include "ui/shell/bookacts.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/recentbooks.h"
#include "ui/shell/startacts.h"
#include "ui/shell/startpage.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QSettings>
#include <QTest>

namespace tally::ui
{
namespace
{

constexpr std::int64_t Now = 1'772'355'600'000; // 2026-03-01 09:00 UTC
constexpr int WaitMs = 30'000;
constexpr qsizetype MostSteps = 12;

} // namespace

/// From the first start to “my first event recorded and exported for a friend”, by somebody who has read nothing.
class TestStrangersPath final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void byClicksOnWhatIsSeen();
    void byTheKeysThatTheWindowShows();

private:
    void recordInDialog(QWidget *dialog, bool byKeys);
    void seeTheBook();
    void seeTheFirstEvent();
    void handToAFriend();
    [[nodiscard]] QStringList bundles() const;

    std::unique_ptr<test::TestBooks> m_books;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<RecentBooks> m_recent;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Backups> m_backups;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<BookActs> m_acts;
    std::unique_ptr<test::Walk> m_walk;
    Theme *m_theme = nullptr;
};

void TestStrangersPath::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new Theme(*qApp);
}

/// As the application does on the first start, in a home where nothing is yet.
void TestStrangersPath::init()
{
    m_books = std::make_unique<test::TestBooks>(Now);
    qputenv("HOME", m_books->folder().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_books->folder().toLocal8Bit());
    m_settings = std::make_unique<QSettings>(m_books->path(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_recent = std::make_unique<RecentBooks>(*m_settings);
    m_preferences = std::make_unique<Preferences>(*m_settings);
    m_session = std::make_unique<Session>();
    const auto environmentFor = [this](const QString &) { return m_books->environment(); };
    m_backups = std::make_unique<Backups>(*m_session, *m_preferences, environmentFor);
    m_window = std::make_unique<MainWindow>(*m_session, *m_theme, *m_recent,
                                            allPlaces({m_preferences.get(), m_theme, m_backups.get()}));
    m_acts = std::make_unique<BookActs>(*m_session, *m_window, *m_recent, *m_preferences, *m_backups, environmentFor);
    m_window->remember(*m_settings);
    m_window->waysToABook().setBookFolder(m_books->folder());
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_walk = std::make_unique<test::Walk>();
}

void TestStrangersPath::cleanup()
{
    for (const QString &step : m_walk->steps())
        qInfo().noquote() << step;
    m_acts.reset();
    m_window.reset();
    m_backups.reset();
    m_session.reset();
    m_preferences.reset();
    m_recent.reset();
    m_settings.reset();
    m_books.reset();
}

QStringList TestStrangersPath::bundles() const
{
    return QDir(m_books->folder()).entryList({QStringLiteral("*.tally")}, QDir::Files);
}

/// The page that a new book opens with stands, and what it offers can be done.
void TestStrangersPath::seeTheBook()
{
    QVERIFY(m_session->isOpen());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->actions().action(QStringLiteral("event.record")) != nullptr, WaitMs);
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::focusWidget() != nullptr, WaitMs);
}

void TestStrangersPath::recordInDialog(QWidget *dialog, bool byKeys)
{
    m_walk->type(QStringLiteral("Oak board")); // the focus is on the first thing only the person knows
    if (byKeys)
        m_walk->press(Qt::Key_M, Qt::AltModifier);
    else
        QVERIFY(m_walk->click(*dialog, QStringLiteral("Amount")));
    m_walk->type(QStringLiteral("40 kg"));
    m_walk->press(Qt::Key_Return);
}

void TestStrangersPath::seeTheFirstEvent()
{
    const auto stock = m_session->reading().resources().resources();
    QVERIFY(stock.has_value());
    QCOMPARE(stock->size(), std::size_t{1});
    QCOMPARE(stock->front().name, QStringLiteral("Oak board"));
    QCOMPARE(stock->front().onhand, Decimal::whole(40));
    QCOMPARE(stock->front().unit, QStringLiteral("kilogram"));
    QVERIFY(m_window->shownNotice().contains(QStringLiteral("Oak board")));
}

/// The friend's book takes the file in and finds the event there.
void TestStrangersPath::handToAFriend()
{
    QTRY_COMPARE_WITH_TIMEOUT(bundles().size(), 1, WaitMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->canRecord(), WaitMs);
    QVERIFY(m_window->shownNotice().contains(bundles().first()));
    const auto theirs = book::Book::create(
        m_books->path(QStringLiteral("friend.tallybook")),
        {QStringLiteral("Mill"), QStringLiteral("EUR"), QStringLiteral("Office"), QStringLiteral("Bo")},
        m_books->environment());
    QVERIFY(theirs.has_value());
    exchange::BundleReceiver receiver((*theirs)->recorder());
    const auto received = receiver.receive(m_books->path(bundles().first()));
    QVERIFY2(received.has_value(), qPrintable(received ? QString() : received.error().line()));
    QCOMPARE(received->newEntries, m_session->reading().journal().entryCount());
}

void TestStrangersPath::byClicksOnWhatIsSeen()
{
    m_walk->type(QStringLiteral("Cider Orchard"));
    m_walk->press(Qt::Key_Tab);
    m_walk->type(QStringLiteral("Ana Ruiz"));
    QVERIFY(m_walk->click(*m_window, QStringLiteral("Create")));
    seeTheBook();
    QVERIFY(test::inDialog([this] { QVERIFY(m_walk->click(*m_window, QStringLiteral("Record the first item"))); },
                           [this](QWidget *dialog) { recordInDialog(dialog, false); }));
    seeTheFirstEvent();
    QVERIFY(m_walk->click(*m_window, QStringLiteral("Network")));
    QVERIFY(m_walk->click(*m_window, QStringLiteral("Export a bundle…")));
    QVERIFY(m_walk->click(*m_window, QStringLiteral("Export")));
    handToAFriend();
    QVERIFY2(m_walk->steps().size() <= MostSteps, qPrintable(m_walk->steps().join(u'\n')));
}

void TestStrangersPath::byTheKeysThatTheWindowShows()
{
    m_walk->type(QStringLiteral("Cider Orchard"));
    m_walk->press(Qt::Key_Tab);
    m_walk->type(QStringLiteral("Ana Ruiz"));
    m_walk->press(Qt::Key_Return);
    seeTheBook();
    QVERIFY(test::inDialog([this] { m_walk->press(Qt::Key_Return); },
                           [this](QWidget *dialog) { recordInDialog(dialog, true); }));
    seeTheFirstEvent();
    m_walk->press(Qt::Key_7, Qt::ControlModifier);
    m_walk->press(Qt::Key_E, Qt::ControlModifier);
    m_walk->press(Qt::Key_Return);
    handToAFriend();
    QVERIFY2(m_walk->steps().size() <= MostSteps, qPrintable(m_walk->steps().join(u'\n')));
}

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestStrangersPath)
#include "test_strangerspath.moc"
