// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "tests/ui/keys.h"
#include "tests/ui/shellfixture.h"
#include "ui/shell/recentlist.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace tally::ui
{
namespace
{

using test::press;
using test::type;

constexpr int WaitMs = 10'000;

using Kind = Trouble::Kind;

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
    [[nodiscard]] QString path(const char *name) const { return m_shell->books.path(QString::fromLatin1(name)); }
    [[nodiscard]] QString madeBook(const char *name);
    [[nodiscard]] bool sees(const QString &words) const;

    std::unique_ptr<test::ShellFixture> m_shell;
    Theme *m_theme = nullptr;
};

void TestStartPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new Theme(*qApp);
}

void TestStartPage::init()
{
    m_shell = std::make_unique<test::ShellFixture>(*m_theme, test::ShellFixture::Start::WithoutBook);
}

void TestStartPage::cleanup()
{
    m_shell.reset();
}

QString TestStartPage::madeBook(const char *name)
{
    const QString file = path(name);
    const auto made = book::Book::create(
        file, {QStringLiteral("Orchard"), QStringLiteral("EUR"), QStringLiteral("Office"), QStringLiteral("Ana")},
        m_shell->environment());
    return made ? file : QString();
}

bool TestStartPage::sees(const QString &words) const
{
    for (const QLabel *label : m_shell->window->findChildren<QLabel *>())
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
    QVERIFY(m_shell->session->isOpen());
    const book::Book &book = m_shell->session->reading();
    QCOMPARE(book.path(), path("cider-orchard.tallybook"));
    QCOMPARE(*book.records().title(book.actor()), QStringLiteral("Ana Ruiz"));
    QCOMPARE(*book.records().title(book.ourAgent()), QStringLiteral("Cider Orchard"));
    QVERIFY(sees(QStringLiteral("Ana Ruiz · desk")));
    journal::RecordDraft draft;
    draft.cls = "Person";
    draft.members["name"] = Json(QStringLiteral("Bo"));
    const auto bo = m_shell->session->record(draft);
    QVERIFY(bo.has_value());
    QVERIFY(m_shell->session->reading().journal().read(*bo)->envelope.find("\"by\":\"d1/0\"") != std::string::npos);
}

void TestStartPage::aCurrencyThatIsNoneIsSaidBeforeAnythingIsMade()
{
    type(QStringLiteral("Orchard"));
    press(Qt::Key_Tab);
    type(QStringLiteral("Ana"));
    press(Qt::Key_Tab);
    type(QStringLiteral("Pounds"));
    press(Qt::Key_Return);
    QVERIFY(!m_shell->session->isOpen());
    QVERIFY(sees(QStringLiteral("A currency is three letters")));
    QVERIFY(QDir(m_shell->books.folder()).entryList({QStringLiteral("*.tallybook")}).isEmpty());
}

void TestStartPage::aBookOpenElsewhereSaysWhereAndCanBeRead()
{
    const QString file = madeBook("orchard.tallybook");
    const auto holder = book::Book::open(file, book::Access::Write, m_shell->environment());
    QVERIFY(holder.has_value());
    m_shell->acts->open(file, book::Access::Write);
    QVERIFY(m_shell->window->isTroubleShown());
    QCOMPARE(m_shell->window->trouble().kind, Kind::InUse);
    QVERIFY(sees(QSysInfo::machineHostName()));
    QVERIFY(sees(QString::number(QCoreApplication::applicationPid())));
    QVERIFY(sees(QStringLiteral("since")));
    QCOMPARE(focusedButton(), QStringLiteral("Try again"));
    press(Qt::Key_Return);
    QVERIFY(m_shell->window->isTroubleShown() && !m_shell->session->isOpen());
    press(Qt::Key_Tab);
    QCOMPARE(focusedButton(), QStringLiteral("Open for reading"));
    press(Qt::Key_Return);
    QVERIFY(m_shell->session->isOpen() && !m_shell->session->canRecord() && !m_shell->window->isTroubleShown());
}

void TestStartPage::aBookThatIsFreeAgainOpensOnTryingAgain()
{
    const QString file = madeBook("orchard.tallybook");
    auto holder = book::Book::open(file, book::Access::Write, m_shell->environment());
    m_shell->acts->open(file, book::Access::Write);
    QVERIFY(m_shell->window->isTroubleShown());
    holder->reset();
    press(Qt::Key_Return);
    QVERIFY(m_shell->session->canRecord() && !m_shell->window->isTroubleShown());
}

void TestStartPage::aNewerFileIsOpenForReadingAndSaysSo()
{
    const QString file = madeBook("orchard.tallybook");
    {
        const auto database = storage::Database::open(file, storage::Database::Access::ReadWrite);
        QVERIFY(database.has_value() && (*database)->execute("PRAGMA user_version = 99").has_value());
    }
    m_shell->acts->open(file, book::Access::Write);
    QVERIFY(m_shell->window->isTroubleShown());
    QCOMPARE(m_shell->window->trouble().kind, Kind::Newer);
    QVERIFY(m_shell->session->isOpen() && !m_shell->session->canRecord());
    QVERIFY(sees(QStringLiteral("newer version")) && sees(QStringLiteral("open for reading only")));
    press(Qt::Key_Return);
    QVERIFY(!m_shell->window->isTroubleShown() && m_shell->window->currentPage() != nullptr);
}

void TestStartPage::aMediumThatCannotBeWrittenIsReadAndSaysSo()
{
    const QString file = madeBook("orchard.tallybook");
    QVERIFY(QDir().mkpath(file + QStringLiteral(".lock/in the way"))); // no lock can be made, as on such a medium
    m_shell->acts->open(file, book::Access::Write);
    QVERIFY(m_shell->window->isTroubleShown());
    QCOMPARE(m_shell->window->trouble().kind, Kind::ReadOnly);
    QVERIFY(m_shell->session->isOpen() && !m_shell->session->canRecord());
    QCOMPARE(focusedButton(), QStringLiteral("Read it"));
    press(Qt::Key_Return);
    QVERIFY(!m_shell->window->isTroubleShown());
}

void TestStartPage::aDamagedFileTellsWhatWasFoundAndOffersABackup()
{
    const QString file = madeBook("orchard.tallybook");
    QFile bytes(file);
    QVERIFY(bytes.open(QIODevice::ReadWrite) && bytes.seek(100));
    QCOMPARE(bytes.write(QByteArray(400, '\xa5')), 400); // the root of SQLite's own table
    bytes.close();
    QString wanted;
    connect(m_shell->acts.get(), &BookActs::restoreWanted, this, [&wanted](const QString &path) { wanted = path; });
    m_shell->acts->open(file, book::Access::Write);
    QVERIFY(m_shell->window->isTroubleShown());
    QCOMPARE(m_shell->window->trouble().kind, Kind::Damaged);
    QTRY_VERIFY_WITH_TIMEOUT(!m_shell->session->jobs().isRunning(), WaitMs);
    QVERIFY(!m_shell->window->trouble().findings.isEmpty());
    QCOMPARE(focusedButton(), QStringLiteral("Restore a backup…"));
    press(Qt::Key_Return);
    QCOMPARE(wanted, file);
}

void TestStartPage::aBookThatIsGoneIsTakenOffTheList()
{
    const QString file = madeBook("orchard.tallybook");
    m_shell->recent.add(file, QStringLiteral("Orchard"));
    QVERIFY(QFile::remove(file));
    m_shell->acts->open(file, book::Access::Write);
    QCOMPARE(m_shell->window->trouble().kind, Kind::Gone);
    while (focusedButton() != QLatin1String("Take it off the list"))
        press(Qt::Key_Tab);
    press(Qt::Key_Return);
    QVERIFY(!m_shell->window->isTroubleShown() && m_shell->recent.books().empty());
}

void TestStartPage::aFileThatIsNoBookIsLeftAlone()
{
    QFile note(path("note.tallybook"));
    QVERIFY(note.open(QIODevice::WriteOnly) && note.write("just a note") > 0);
    note.close();
    m_shell->acts->open(note.fileName(), book::Access::Write);
    QCOMPARE(m_shell->window->trouble().kind, Kind::NotABook);
    press(Qt::Key_Escape);
    QVERIFY(!m_shell->window->isTroubleShown() && !m_shell->session->isOpen());
    QVERIFY(note.open(QIODevice::ReadOnly));
    QCOMPARE(note.readAll(), QByteArray("just a note"));
}

void TestStartPage::aBackupPutBackGoesOnAsANewDesk()
{
    const QString file = madeBook("orchard.tallybook");
    const QString copy = path("copy");
    QVERIFY(QFile::copy(file, copy));
    {
        auto book = book::Book::open(file, book::Access::Write, m_shell->environment());
        QVERIFY((*book)->recordService().record({"Person", Json::Object{{"name", "Bo"}}, {}}).has_value());
    }
    QVERIFY(QFile::remove(file) && QFile::copy(copy, file));
    m_shell->acts->open(file, book::Access::Write);
    QCOMPARE(m_shell->window->trouble().kind, Kind::Restored);
    press(Qt::Key_Return);
    QVERIFY(m_shell->session->canRecord());
    QCOMPARE(m_shell->session->reading().journal().ownLog(), LogNo(LogNo::OwnBook, 2));
}

void TestStartPage::withoutAKeyRecordingGoesOn()
{
    m_shell->acts->open(madeBook("orchard.tallybook"), book::Access::Write);
    m_shell->session->report(refused("key.locked", QT_TRANSLATE_NOOP("Error", "The keyring is locked.")).value());
    QVERIFY(m_shell->window->isTroubleShown());
    QCOMPARE(m_shell->window->trouble().kind, Kind::KeysOut);
    QVERIFY(m_shell->session->canRecord());
    press(Qt::Key_Escape);
    QVERIFY(!m_shell->window->isTroubleShown() && m_shell->window->currentPage() != nullptr);
    m_shell->session->report(refused("key.missing", QT_TRANSLATE_NOOP("Error", "There is no such key.")).value());
    press(Qt::Key_Return); // it is there after all
    QVERIFY(!m_shell->window->isTroubleShown());
    QVERIFY(m_shell->window->shownNotice().contains(QStringLiteral("The key is there")));
}

void TestStartPage::recentBooksAreRemovedByKey()
{
    const QString first = madeBook("first.tallybook");
    const QString second = madeBook("second.tallybook");
    m_shell->acts->open(first, book::Access::Write);
    m_shell->acts->open(second, book::Access::Write);
    m_shell->session->close();
    const auto *list = qobject_cast<RecentList *>(QApplication::focusWidget());
    QVERIFY(list != nullptr);
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("opened")));
    press(Qt::Key_Delete);
    QCOMPARE(m_shell->recent.paths(), QStringList{first});
    QVERIFY(QFile::exists(second));
    press(Qt::Key_Return);
    QVERIFY(m_shell->session->isOpen());
    QCOMPARE(m_shell->session->reading().path(), first);
}

void TestStartPage::aBundleWaitsForItsBook()
{
    m_shell->acts->open(path("mill.tally"), book::Access::Write);
    QVERIFY(!m_shell->window->isTroubleShown() && !m_shell->session->isOpen());
    QVERIFY(sees(QStringLiteral("mill.tally")));
    m_shell->acts->open(madeBook("orchard.tallybook"), book::Access::Write);
    // There is no such file, so the page that receives says so; that it was tried at all is the point.
    QTRY_COMPARE_WITH_TIMEOUT(m_shell->window->place(), QStringLiteral("network"), WaitMs);
    QTRY_VERIFY_WITH_TIMEOUT(sees(QStringLiteral("refused")) && !m_shell->session->jobs().isRunning(), WaitMs);
    QVERIFY(sees(QStringLiteral("mill.tally")));
}

void TestStartPage::everyControlHasAName()
{
    m_shell->acts->open(path("nowhere.tallybook"), book::Access::Write);
    for (const QWidget *control : m_shell->window->findChildren<QWidget *>()) {
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
