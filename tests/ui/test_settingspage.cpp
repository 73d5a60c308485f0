// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/keys.h"
#include "tests/ui/shellfixture.h"
#include "ui/settings/languages.h"
#include "ui/settings/restoredialog.h"

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

using test::Now;
using test::press;

constexpr int WaitMs = 10'000;

} // namespace

/// Settings by keys: each holds at once, is kept, and the backups made there are backups.
class TestSettingsPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aKeyLeadsThere();
    void theSizeHoldsAtOnceAndIsKept();
    void anImpossibleSizeIsHeldWithinBounds();
    void theLookIsKept();
    void lettersFindAChoiceThoughActsHaveThemAsKeys();
    void datesAndNumbersFollowTheChoice();
    void theLanguageSaysWhenItTakesEffect();
    void languagesAreThoseInstalled();
    void anotherPersonRecordsFromThenOn();
    void aBackupIsMadeAndListed();
    void aFolderThatCannotBeWrittenIsSaid();
    void aBackupComesBackBesideAsANewDesk();
    void nothingIsRestoredOverAFile();
    void oneCopyADayIsEnough();
    void closingWaitsForTheCopy();
    void everyControlHasAName();

private:
    [[nodiscard]] QComboBox *box(const char *name) const;
    [[nodiscard]] bool sees(const QString &words) const;
    void choose(const char *name, const QVariant &data);
    void backUp();

    std::unique_ptr<test::ShellFixture> m_shell;
    Theme *m_theme = nullptr;
};

void TestSettingsPage::initTestCase()
{
    m_theme = new Theme(*qApp);
}

void TestSettingsPage::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_shell = std::make_unique<test::ShellFixture>(*m_theme, test::ShellFixture::Start::WithoutBook);
    m_shell->acts->create(
        m_shell->books.path(QStringLiteral("orchard.tallybook")),
        {QStringLiteral("Orchard"), QStringLiteral("EUR"), QStringLiteral("Office"), QStringLiteral("Ana")});
    QVERIFY(m_shell->session->isOpen());
    m_shell->window->goTo(QStringLiteral("settings"));
}

void TestSettingsPage::cleanup()
{
    m_shell.reset();
    m_theme->setPercent(100);
    m_theme->choose(Theme::Choice::System);
}

void TestSettingsPage::backUp()
{
    m_shell->backups->make();
    QTRY_VERIFY_WITH_TIMEOUT(!m_shell->session->jobs().isRunning(), WaitMs);
    QCOMPARE(m_shell->backups->list().size(), std::size_t(1));
}

void TestSettingsPage::lettersFindAChoiceThoughActsHaveThemAsKeys()
{
    m_shell->goTo("settings");
    QComboBox *look = box("Light and dark");
    QVERIFY(look != nullptr);
    look->setFocus();
    press(Qt::Key_D);
    QCOMPARE(look->currentText(), QStringLiteral("Dark"));
    QTest::qWait(QApplication::keyboardInputInterval() + 50); // another word begins
    press(Qt::Key_L);                                         // which by itself logs work, on another page
    QVERIFY2(look->currentText().startsWith(QStringLiteral("Light")), qPrintable(look->currentText()));
    QCOMPARE(m_shell->window->place(), QStringLiteral("settings"));
}

QComboBox *TestSettingsPage::box(const char *name) const
{
    for (QComboBox *box : m_shell->window->findChildren<QComboBox *>())
        if (box->accessibleName() == QLatin1String(name))
            return box;
    return nullptr;
}

void TestSettingsPage::choose(const char *name, const QVariant &data)
{
    QComboBox *field = box(name);
    QVERIFY2(field != nullptr, name);
    const int wanted = field->findData(data);
    QVERIFY2(wanted >= 0, name);
    field->setFocus();
    while (field->currentIndex() != wanted)
        press(field->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
}

bool TestSettingsPage::sees(const QString &words) const
{
    for (const QLabel *label : m_shell->window->findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

void TestSettingsPage::aKeyLeadsThere()
{
    m_shell->window->goTo(QStringLiteral("journal"));
    press(Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(m_shell->window->place(), QStringLiteral("settings"));
}

void TestSettingsPage::theSizeHoldsAtOnceAndIsKept()
{
    const int before = QFontInfo(QApplication::font()).pixelSize();
    choose("Size", 200);
    QCOMPARE(QFontInfo(QApplication::font()).pixelSize(), 2 * before);
    QCOMPARE(scaled(13), 2 * before);
    QCOMPARE(m_shell->preferences.percent(), 200);
    QCOMPARE(Preferences(m_shell->settings).percent(), 200);
}

void TestSettingsPage::anImpossibleSizeIsHeldWithinBounds()
{
    m_theme->setPercent(5000);
    QCOMPARE(m_theme->percent(), 300);
    m_theme->setPercent(-1);
    QCOMPARE(m_theme->percent(), 100);
}

void TestSettingsPage::theLookIsKept()
{
    choose("Light and dark", static_cast<int>(Theme::Choice::Dark));
    QVERIFY(Tokens::of(QApplication::palette()).dark);
    QCOMPARE(Preferences(m_shell->settings).theme(), Theme::Choice::Dark);
    m_shell->window->actions().action(QStringLiteral("view.light"))->trigger();
    QCOMPARE(box("Light and dark")->currentData().toInt(), static_cast<int>(Theme::Choice::Light));
}

void TestSettingsPage::datesAndNumbersFollowTheChoice()
{
    choose("Dates and numbers", QStringLiteral("de_DE"));
    QCOMPARE(QLocale().name(), QStringLiteral("de_DE"));
    QVERIFY(sees(QStringLiteral("1.234,5")));
    QCOMPARE(Preferences(m_shell->settings).formats(), QStringLiteral("de_DE"));
}

void TestSettingsPage::theLanguageSaysWhenItTakesEffect()
{
    QVERIFY(!sees(QStringLiteral("started next")));
    choose("Language", QStringLiteral("en"));
    QVERIFY(sees(QStringLiteral("started next")));
    QCOMPARE(Preferences(m_shell->settings).language(), QStringLiteral("en"));
}

void TestSettingsPage::languagesAreThoseInstalled()
{
    const QString folder = m_shell->books.path(QStringLiteral("translations"));
    QVERIFY(QDir().mkpath(folder));
    for (const char *name : {"tallystick_de.qm", "tallystick_es.qm", "tallystick_nosuchtongue.qm", "other_fr.qm"})
        QVERIFY(QFile(folder + u'/' + QLatin1String(name)).open(QIODevice::WriteOnly));
    QCOMPARE(installedLanguages({folder}),
             (QStringList{QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("es")}));
    QCOMPARE(languageName(QStringLiteral("de")), QStringLiteral("Deutsch"));
}

void TestSettingsPage::anotherPersonRecordsFromThenOn()
{
    QVERIFY(m_shell->session->record(journal::RecordDraft{"Person", Json::Object{{"name", "Bo"}}, {}}).has_value());
    QComboBox *person = box("Recorded by");
    QCOMPARE(person->currentText(), QStringLiteral("Ana"));
    person->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Bo"));
    press(Qt::Key_Return);
    const book::Book &book = m_shell->session->reading();
    QCOMPARE(*book.records().title(book.actor()), QStringLiteral("Bo"));
    QVERIFY(sees(QStringLiteral("Bo · desk “Office”")));
}

void TestSettingsPage::aBackupIsMadeAndListed()
{
    QVERIFY(sees(QStringLiteral("no backup of this book yet")));
    press(Qt::Key_B, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_shell->backups->list().size(), std::size_t(1), WaitMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_shell->window->shownNotice().contains(QStringLiteral("2 entries")), WaitMs);
    QVERIFY(!sees(QStringLiteral("no backup of this book yet")));
    QCOMPARE(m_shell->window->shownError(), QString());
}

void TestSettingsPage::aFolderThatCannotBeWrittenIsSaid()
{
    QFile file(m_shell->books.path(QStringLiteral("occupied")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_shell->preferences.setBackupFolder(file.fileName());
    m_shell->backups->make();
    QTRY_VERIFY_WITH_TIMEOUT(m_shell->window->shownError().contains(QStringLiteral("occupied")), WaitMs);
    QVERIFY(m_shell->session->canRecord());
}

void TestSettingsPage::aBackupComesBackBesideAsANewDesk()
{
    backUp();
    const QString original = m_shell->session->reading().path();
    RestoreDialog dialog(m_shell->backups->folder(), original);
    QCOMPARE(dialog.backup(), m_shell->backups->list().front().path);
    QVERIFY(!QFile::exists(dialog.target()));
    m_shell->backups->restore(dialog.backup(), dialog.target(), QStringLiteral("Office again"));
    QTRY_COMPARE_WITH_TIMEOUT(m_shell->session->reading().path(), dialog.target(), WaitMs);
    QCOMPARE(m_shell->session->deskLabel(), QStringLiteral("Office again"));
    QVERIFY(m_shell->session->canRecord() && QFile::exists(original));
}

void TestSettingsPage::nothingIsRestoredOverAFile()
{
    backUp();
    const QString original = m_shell->session->reading().path();
    RestoreDialog dialog(m_shell->backups->folder(), original);
    dialog.findChild<QLineEdit *>()->setText(original);
    for (const QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text() == QLatin1String("Restore"))
            QVERIFY(!button->isEnabled());
    m_shell->backups->restore(dialog.backup(), original, QStringLiteral("Office again"));
    QTRY_VERIFY_WITH_TIMEOUT(m_shell->window->shownError().contains(QStringLiteral("already a file")), WaitMs);
    QCOMPARE(m_shell->session->reading().path(), original);
}

void TestSettingsPage::oneCopyADayIsEnough()
{
    m_shell->books.time().advance(QDateTime::currentMSecsSinceEpoch() - Now); // copies are dated by the book's clock
    m_shell->backups->makeIfDue();
    QTRY_COMPARE_WITH_TIMEOUT(m_shell->backups->list().size(), std::size_t(1), WaitMs);
    QTRY_VERIFY_WITH_TIMEOUT(!m_shell->session->jobs().isRunning(), WaitMs);
    m_shell->backups->makeIfDue();
    QVERIFY(!m_shell->session->jobs().isRunning());
}

void TestSettingsPage::closingWaitsForTheCopy()
{
    m_shell->preferences.setBacksUpOnClosing(true);
    m_shell->backups->guardClosing(m_shell->window.get());
    QVERIFY(!m_shell->window->close());
    QTRY_VERIFY_WITH_TIMEOUT(!m_shell->window->isVisible(), WaitMs);
    QCOMPARE(m_shell->backups->list().size(), std::size_t(1));
}

void TestSettingsPage::everyControlHasAName()
{
    for (const QWidget *control : m_shell->window->currentPage()->findChildren<QWidget *>()) {
        if (!control->isVisible() || !(control->focusPolicy() & Qt::TabFocus))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        const bool named = !control->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        QVERIFY2(named, control->metaObject()->className());
    }
}

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestSettingsPage)
#include "test_settingspage.moc"
