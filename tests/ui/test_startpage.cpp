// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "tests/ui/testbook.h"
#include "ui/pages.h"
#include "ui/shell/backups.h"
#include "ui/shell/bookacts.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/recentbooks.h"
#include "ui/shell/recentlist.h"
#include "ui/shell/startacts.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTest>

namespace tally::ui
{
namespace
{

constexpr std::int64_t Now = 1'772'355'600'000; // 2026-03-01 09:00 UTC
constexpr int WaitMs = 10'000;

using Kind = Trouble::Kind;

void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

QString focusedButton()
{
    const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    return button != nullptr ? button->text() : QString();
}

} // namespace

/// The page without a book, by keys alone, and every trouble on the way to one.
class TestStartPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aBookIsMadeInFourStrokesAndRecordsByThatPerson();
    void aCurrencyThatIsNoneIsSaidBeforeAnythingIsMade();
    void aBookOpenElsewhereSaysWhereAndCanBeRead();
    void aBookThatIsFreeAgainOpensOnTryingAgain();
    void aNewerFileIsOpenForReadingAndSaysSo();
    void aMediumThatCannotBeWrittenIsReadAndSaysSo();
    void aDamagedFileTellsWhatWasFoundAndOffersABackup();
    void aBookThatIsGoneIsTakenOffTheList();
    void aFileThatIsNoBookIsLeftAlone();
    void aBackupPutBackGoesOnAsANewDesk();
    void withoutAKeyRecordingGoesOn();
    void recentBooksAreRemovedByKey();
    void aBundleWaitsForItsBook();
    void everyControlHasAName();

private:
    [[nodiscard]] QString path(const char *name) const { return m_books->path(QString::fromLatin1(name)); }
    [[nodiscard]] QString madeBook(const char *name);
    [[nodiscard]] book::Environment environment();
    [[nodiscard]] bool sees(const QString &words) const;

    std::unique_ptr<test::TestBooks> m_books;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<RecentBooks> m_recent;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Backups> m_backups;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<BookActs> m_acts;
    Theme *m_theme = nullptr;
};

void TestStartPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new Theme(*qApp);
}

book::Environment TestStartPage::environment()
{
    book::Environment given = m_books->environment();
    given.marksFolder = m_books->path(QStringLiteral("marks"));
    return given;
}

void TestStartPage::init()
{
    m_books = std::make_unique<test::TestBooks>(Now);
    m_settings = std::make_unique<QSettings>(m_books->path(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_recent = std::make_unique<RecentBooks>(*m_settings);
    m_preferences = std::make_unique<Preferences>(*m_settings);
    m_session = std::make_unique<Session>();
    const auto environmentFor = [this](const QString &) { return environment(); };
    m_backups = std::make_unique<Backups>(*m_session, *m_preferences, environmentFor);
    m_window = std::make_unique<MainWindow>(*m_session, *m_theme, *m_recent, allPlaces());
    m_acts = std::make_unique<BookActs>(*m_session, *m_window, *m_recent, *m_preferences, *m_backups, environmentFor);
    m_window->waysToABook().setBookFolder(m_books->folder());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestStartPage::cleanup()
{
    m_acts.reset();
    m_window.reset();
    m_backups.reset();
    m_session.reset();
    m_preferences.reset();
    m_recent.reset();
    m_settings.reset();
    m_books.reset();
}

QString TestStartPage::madeBook(const char *name)
{
    const QString file = path(name);
    const auto made = book::Book::create(
        file, {QStringLiteral("Orchard"), QStringLiteral("EUR"), QStringLiteral("Office"), QStringLiteral("Ana")},
        environment());
    return made ? file : QString();
}

bool TestStartPage::sees(const QString &words) const
{
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

void TestStartPage::aBookIsMadeInFourStrokesAndRecordsByThatPerson()
{
    type(QStringLiteral("Cider Orchard")); // the focus is where work begins
    press(Qt::Key_Tab);
    type(QStringLiteral("Ana Ruiz"));
    press(Qt::Key_Return);
    QVERIFY(m_session->isOpen());
    const book::Book &book = m_session->reading();
    QCOMPARE(book.path(), path("cider-orchard.tallybook"));
    QCOMPARE(*book.records().title(book.actor()), QStringLiteral("Ana Ruiz"));
    QCOMPARE(*book.records().title(book.ourAgent()), QStringLiteral("Cider Orchard"));
    QVERIFY(sees(QStringLiteral("Ana Ruiz · desk")));
    journal::RecordDraft draft;
    draft.cls = "Person";
    draft.members["name"] = Json(QStringLiteral("Bo"));
    const auto bo = m_session->record(draft);
    QVERIFY(bo.has_value());
    QVERIFY(m_session->reading().journal().read(*bo)->envelope.find("\"by\":\"d1/0\"") != std::string::npos);
}

void TestStartPage::aCurrencyThatIsNoneIsSaidBeforeAnythingIsMade()
{
    type(QStringLiteral("Orchard"));
    press(Qt::Key_Tab);
    type(QStringLiteral("Ana"));
    press(Qt::Key_Tab);
    type(QStringLiteral("Pounds"));
    press(Qt::Key_Return);
    QVERIFY(!m_session->isOpen());
    QVERIFY(sees(QStringLiteral("A currency is three letters")));
    QVERIFY(QDir(m_books->folder()).entryList({QStringLiteral("*.tallybook")}).isEmpty());
}

void TestStartPage::aBookOpenElsewhereSaysWhereAndCanBeRead()
{
    const QString file = madeBook("orchard.tallybook");
    const auto holder = book::Book::open(file, book::Access::Write, environment());
    QVERIFY(holder.has_value());
    m_acts->open(file, book::Access::Write);
    QVERIFY(m_window->isTroubleShown());
    QCOMPARE(m_window->trouble().kind, Kind::InUse);
    QVERIFY(sees(QSysInfo::machineHostName()));
    QVERIFY(sees(QString::number(QCoreApplication::applicationPid())));
    QVERIFY(sees(QStringLiteral("since")));
    QCOMPARE(focusedButton(), QStringLiteral("Try again"));
    press(Qt::Key_Return);
    QVERIFY(m_window->isTroubleShown() && !m_session->isOpen());
    press(Qt::Key_Tab);
    QCOMPARE(focusedButton(), QStringLiteral("Open for reading"));
    press(Qt::Key_Return);
    QVERIFY(m_session->isOpen() && !m_session->canRecord() && !m_window->isTroubleShown());
}

void TestStartPage::aBookThatIsFreeAgainOpensOnTryingAgain()
{
    const QString file = madeBook("orchard.tallybook");
    auto holder = book::Book::open(file, book::Access::Write, environment());
    m_acts->open(file, book::Access::Write);
    QVERIFY(m_window->isTroubleShown());
    holder->reset();
    press(Qt::Key_Return);
    QVERIFY(m_session->canRecord() && !m_window->isTroubleShown());
}

void TestStartPage::aNewerFileIsOpenForReadingAndSaysSo()
{
    const QString file = madeBook("orchard.tallybook");
    {
        const auto database = storage::Database::open(file, storage::Database::Access::ReadWrite);
        QVERIFY(database.has_value() && (*database)->execute("PRAGMA user_version = 99").has_value());
    }
    m_acts->open(file, book::Access::Write);
    QVERIFY(m_window->isTroubleShown());
    QCOMPARE(m_window->trouble().kind, Kind::Newer);
    QVERIFY(m_session->isOpen() && !m_session->canRecord());
    QVERIFY(sees(QStringLiteral("newer version")) && sees(QStringLiteral("open for reading only")));
    press(Qt::Key_Return);
    QVERIFY(!m_window->isTroubleShown() && m_window->currentPage() != nullptr);
}

void TestStartPage::aMediumThatCannotBeWrittenIsReadAndSaysSo()
{
    const QString file = madeBook("orchard.tallybook");
    QVERIFY(QDir().mkpath(file + QStringLiteral(".lock/in the way"))); // no lock can be made, as on such a medium
    m_acts->open(file, book::Access::Write);
    QVERIFY(m_window->isTroubleShown());
    QCOMPARE(m_window->trouble().kind, Kind::ReadOnly);
    QVERIFY(m_session->isOpen() && !m_session->canRecord());
    QCOMPARE(focusedButton(), QStringLiteral("Read it"));
    press(Qt::Key_Return);
    QVERIFY(!m_window->isTroubleShown());
}

void TestStartPage::aDamagedFileTellsWhatWasFoundAndOffersABackup()
{
    const QString file = madeBook("orchard.tallybook");
    QFile bytes(file);
    QVERIFY(bytes.open(QIODevice::ReadWrite) && bytes.seek(100));
    QCOMPARE(bytes.write(QByteArray(400, '\xa5')), 400); // the root of SQLite's own table
    bytes.close();
    QString wanted;
    connect(m_acts.get(), &BookActs::restoreWanted, this, [&wanted](const QString &path) { wanted = path; });
    m_acts->open(file, book::Access::Write);
    QVERIFY(m_window->isTroubleShown());
    QCOMPARE(m_window->trouble().kind, Kind::Damaged);
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->jobs().isRunning(), WaitMs);
    QVERIFY(!m_window->trouble().findings.isEmpty());
    QCOMPARE(focusedButton(), QStringLiteral("Restore a backup…"));
    press(Qt::Key_Return);
    QCOMPARE(wanted, file);
}

void TestStartPage::aBookThatIsGoneIsTakenOffTheList()
{
    const QString file = madeBook("orchard.tallybook");
    m_recent->add(file, QStringLiteral("Orchard"));
    QVERIFY(QFile::remove(file));
    m_acts->open(file, book::Access::Write);
    QCOMPARE(m_window->trouble().kind, Kind::Gone);
    while (focusedButton() != QLatin1String("Take it off the list"))
        press(Qt::Key_Tab);
    press(Qt::Key_Return);
    QVERIFY(!m_window->isTroubleShown() && m_recent->books().empty());
}

void TestStartPage::aFileThatIsNoBookIsLeftAlone()
{
    QFile note(path("note.tallybook"));
    QVERIFY(note.open(QIODevice::WriteOnly) && note.write("just a note") > 0);
    note.close();
    m_acts->open(note.fileName(), book::Access::Write);
    QCOMPARE(m_window->trouble().kind, Kind::NotABook);
    press(Qt::Key_Escape);
    QVERIFY(!m_window->isTroubleShown() && !m_session->isOpen());
    QVERIFY(note.open(QIODevice::ReadOnly));
    QCOMPARE(note.readAll(), QByteArray("just a note"));
}

void TestStartPage::aBackupPutBackGoesOnAsANewDesk()
{
    const QString file = madeBook("orchard.tallybook");
    const QString copy = path("copy");
    QVERIFY(QFile::copy(file, copy));
    {
        auto book = book::Book::open(file, book::Access::Write, environment());
        QVERIFY((*book)->recordService().record({"Person", Json::Object{{"name", "Bo"}}, {}}).has_value());
    }
    QVERIFY(QFile::remove(file) && QFile::copy(copy, file));
    m_acts->open(file, book::Access::Write);
    QCOMPARE(m_window->trouble().kind, Kind::Restored);
    press(Qt::Key_Return);
    QVERIFY(m_session->canRecord());
    QCOMPARE(m_session->reading().journal().ownLog(), LogNo(LogNo::OwnBook, 2));
}

void TestStartPage::withoutAKeyRecordingGoesOn()
{
    m_acts->open(madeBook("orchard.tallybook"), book::Access::Write);
    m_session->report(refused("key.locked", QT_TRANSLATE_NOOP("Error", "The keyring is locked.")).value());
    QVERIFY(m_window->isTroubleShown());
    QCOMPARE(m_window->trouble().kind, Kind::KeysOut);
    QVERIFY(m_session->canRecord());
    press(Qt::Key_Escape);
    QVERIFY(!m_window->isTroubleShown() && m_window->currentPage() != nullptr);
    m_session->report(refused("key.missing", QT_TRANSLATE_NOOP("Error", "There is no such key.")).value());
    press(Qt::Key_Return); // it is there after all
    QVERIFY(!m_window->isTroubleShown());
    QVERIFY(m_window->shownNotice().contains(QStringLiteral("The key is there")));
}

void TestStartPage::recentBooksAreRemovedByKey()
{
    const QString first = madeBook("first.tallybook");
    const QString second = madeBook("second.tallybook");
    m_acts->open(first, book::Access::Write);
    m_acts->open(second, book::Access::Write);
    m_session->close();
    const auto *list = qobject_cast<RecentList *>(QApplication::focusWidget());
    QVERIFY(list != nullptr);
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("opened")));
    press(Qt::Key_Delete);
    QCOMPARE(m_recent->paths(), QStringList{first});
    QVERIFY(QFile::exists(second));
    press(Qt::Key_Return);
    QVERIFY(m_session->isOpen());
    QCOMPARE(m_session->reading().path(), first);
}

void TestStartPage::aBundleWaitsForItsBook()
{
    m_acts->open(path("mill.tally"), book::Access::Write);
    QVERIFY(!m_window->isTroubleShown() && !m_session->isOpen());
    QVERIFY(sees(QStringLiteral("mill.tally")));
    m_acts->open(madeBook("orchard.tallybook"), book::Access::Write);
    // There is no such file, so the page that receives says so; that it was tried at all is the point.
    QTRY_COMPARE_WITH_TIMEOUT(m_window->place(), QStringLiteral("network"), WaitMs);
    QTRY_VERIFY_WITH_TIMEOUT(sees(QStringLiteral("refused")) && !m_session->jobs().isRunning(), WaitMs);
    QVERIFY(sees(QStringLiteral("mill.tally")));
}

void TestStartPage::everyControlHasAName()
{
    m_acts->open(path("nowhere.tallybook"), book::Access::Write);
    for (const QWidget *control : m_window->findChildren<QWidget *>()) {
        if (!control->isVisible() || !(control->focusPolicy() & Qt::TabFocus))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        const bool named = !control->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        QVERIFY2(named, control->metaObject()->className());
    }
}

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestStartPage)
#include "test_startpage.moc"
