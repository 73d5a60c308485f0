// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/keys.h"
#include "tests/ui/shellfixture.h"
#include "ui/common/tableview.h"
#include "ui/help/helpacts.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helpwindow.h"
#include "ui/inventory/recordeventdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace tally::ui
{
namespace
{

constexpr int LongestPage = 60; ///< lines of a page, its comment included

QString english(const QString &name)
{
    return QStringLiteral(TALLY_SOURCE_DIR "/resources/help/en/%1.md").arg(name);
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

/// What `pattern` captures in the part of a page under one of its headings.
QStringList captured(const HelpPage &page, const QString &heading, const QString &pattern)
{
    const QString part =
        page.text.section(QStringLiteral("## %1\n").arg(heading), 1).section(QStringLiteral("\n## "), 0, 0);
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto match = expression.globalMatch(part); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

} // namespace

class TestHelp final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyLinkLeadsToAPage();
    void everyPageIsInTheContents();
    void everyPlaceHasAPage();
    void pagesAreShort();
    void pagesSpeakTheLanguageAskedFor();
    void whatIsNotTranslatedIsInEnglish();
    void searchFindsTitlesFirst();
    void searchForNonsenseFindsNothing();
    void keysOnThePageAreTheProgramsKeys();
    void actionsOnThePageAreTheFormsActions();
    void f1OpensThePageOfThePlace();
    void f1InADialogOpensItsPage();
    void f1WithoutABookOpensTheFirstSteps();
    void typingASearchAndEnterOpensThePage();
    void linksAreFollowedAndBackReturns();
    void thePageLeadsToItsPlace();
    void everyControlHasAName();

private:
    [[nodiscard]] HelpWindow *help() const { return m_shell->window->findChild<HelpWindow *>(); }
    void openHelp();

    HelpPages m_pages = HelpPages(QStringLiteral("en"));
    std::unique_ptr<test::ShellFixture> m_shell;
    Theme *m_theme = nullptr;
};

void TestHelp::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new Theme(*qApp);
}

void TestHelp::init()
{
    m_shell = std::make_unique<test::ShellFixture>(*m_theme);
    new HelpActs(*m_shell->window, *m_shell->session);
    m_shell->window->goTo(QStringLiteral("inventory"));
}

void TestHelp::cleanup()
{
    m_shell.reset();
}

void TestHelp::openHelp()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    QVERIFY(help() != nullptr);
    QVERIFY(QTest::qWaitForWindowActive(help()));
    QTRY_VERIFY(help()->isAncestorOf(QApplication::focusWidget()));
}

void TestHelp::everyLinkLeadsToAPage()
{
    QVERIFY(m_pages.all().size() > 10);
    for (const HelpPage &page : m_pages.all())
        for (const QString &target : page.links())
            QVERIFY2(m_pages.page(target) != nullptr,
                     qPrintable(QStringLiteral("%1 links to %2").arg(page.name, target)));
}

void TestHelp::everyPageIsInTheContents()
{
    const HelpPage *index = m_pages.page(HelpPages::indexName());
    QVERIFY(index != nullptr);
    QCOMPARE(m_pages.all().front().name, index->name);
    for (const HelpPage &page : m_pages.all()) {
        QVERIFY2(!page.title.isEmpty(), qPrintable(page.name));
        QVERIFY2(page.name == index->name || index->links().contains(page.name), qPrintable(page.name));
    }
}

void TestHelp::everyPlaceHasAPage()
{
    for (const Place &place : allPlaces())
        if (place.makePage)
            QVERIFY2(m_pages.forPlace(place.id) != HelpPages::indexName(), qPrintable(place.id));
    QCOMPARE(m_pages.forPlace(QStringLiteral("nowhere")), HelpPages::indexName());
    QCOMPARE(m_pages.forDialog(QStringLiteral("QFileDialog")), HelpPages::indexName());
}

void TestHelp::pagesAreShort()
{
    for (const HelpPage &page : m_pages.all()) {
        QFile file(english(page.name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = file.readAll().count('\n');
        QVERIFY2(lines < LongestPage, qPrintable(QStringLiteral("%1 has %2 lines").arg(page.name).arg(lines)));
    }
}

void TestHelp::pagesSpeakTheLanguageAskedFor()
{
    const HelpPages english(QStringLiteral("en"));
    for (const QString &language : {QStringLiteral("es"), QStringLiteral("fr"), QStringLiteral("de")}) {
        const HelpPages pages(language);
        QCOMPARE(pages.all().size(), english.all().size());
        for (const HelpPage &page : english.all()) {
            const HelpPage *translated = pages.page(page.name);
            QVERIFY2(translated != nullptr && translated->text != page.text, qPrintable(language + u'/' + page.name));
            QCOMPARE(translated->places, page.places); // F1 leads to the same page in every language
        }
    }
}

void TestHelp::whatIsNotTranslatedIsInEnglish()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("en")) && QDir(folder.path()).mkpath(QStringLiteral("de")));
    write(folder.filePath(QStringLiteral("en/one.md")), "<!--\nplace: here\n-->\n# One\n\nText.\n");
    write(folder.filePath(QStringLiteral("en/two.md")), "# Two\n\nText.\n");
    write(folder.filePath(QStringLiteral("de/one.md")), "# Eins\n\nText.\n");
    const HelpPages pages(QStringLiteral("de"), folder.path());
    QCOMPARE(pages.page(QStringLiteral("one"))->title, QStringLiteral("Eins"));
    QCOMPARE(pages.page(QStringLiteral("two"))->title, QStringLiteral("Two"));
    QCOMPARE(pages.forPlace(QStringLiteral("here")), QStringLiteral("one"));
    QCOMPARE(pages.page(QStringLiteral("three")), nullptr);
}

void TestHelp::searchFindsTitlesFirst()
{
    const std::vector<HelpHit> hits = m_pages.search(QStringLiteral("bundle send"));
    QVERIFY(hits.size() > 1);
    QCOMPARE(hits.front().name, QStringLiteral("network-send"));
    for (const HelpHit &hit : m_pages.search(QStringLiteral("Ctrl+Z"))) {
        QVERIFY2(hit.excerpt.contains(QStringLiteral("Ctrl+Z")), qPrintable(hit.excerpt));
        QVERIFY2(!hit.excerpt.contains(u'`') && !hit.excerpt.contains(QStringLiteral("](")), qPrintable(hit.excerpt));
    }
    QCOMPARE(m_pages.search(QString()).size(), m_pages.all().size());
}

void TestHelp::searchForNonsenseFindsNothing()
{
    QCOMPARE(m_pages.search(QStringLiteral("bundle xyzzy")).size(), std::size_t{0});
}

void TestHelp::keysOnThePageAreTheProgramsKeys()
{
    m_shell->window->goTo(QStringLiteral("journal"));
    QStringList known;
    for (const QAction *action : m_shell->window->actions().all())
        for (const QKeySequence &keys : action->shortcuts())
            known.append(keys.toString());
    const HelpPage *page = m_pages.page(QStringLiteral("keyboard"));
    const QStringList cells = captured(*page, QStringLiteral("Acts"), QStringLiteral("^\\| (`.*`) \\|"));
    QVERIFY(cells.size() > 10);
    for (const QString &cell : cells)
        for (QString keys : cell.split(QStringLiteral(", ")))
            QVERIFY2(known.contains(keys.remove(u'`')), qPrintable(keys));
}

void TestHelp::actionsOnThePageAreTheFormsActions()
{
    const RecordEventDialog dialog(*m_shell->session, m_shell->store);
    QStringList offered;
    for (const QComboBox *box : dialog.findChildren<QComboBox *>())
        for (int i = 0; i < box->count(); ++i)
            offered.append(box->itemText(i).trimmed());
    const HelpPage *page = m_pages.page(QStringLiteral("record-an-event"));
    const QStringList named =
        captured(*page, QStringLiteral("Choose the action"), QStringLiteral("\\| \\*([^*]+)\\* \\|$"));
    QVERIFY(named.size() > 5);
    for (const QString &action : named)
        QVERIFY2(offered.contains(action), qPrintable(action));
}

void TestHelp::f1OpensThePageOfThePlace()
{
    openHelp();
    QCOMPARE(help()->pageName(), QStringLiteral("inventory"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!help()->isVisible());
    m_shell->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_shell->window.get()));
    m_shell->window->goTo(QStringLiteral("journal"));
    openHelp();
    QCOMPARE(help()->pageName(), QStringLiteral("journal-and-verify"));
}

void TestHelp::f1InADialogOpensItsPage()
{
    QString shown;
    bool overDialog = false;
    QTimer::singleShot(0, qApp, [&] {
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog != nullptr);
        dialog->activateWindow();
        const bool ready = QTest::qWaitFor([dialog] { return dialog->isAncestorOf(QApplication::focusWidget()); });
        if (ready) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
            const auto *window = dialog->findChild<HelpWindow *>();
            overDialog = window != nullptr && window->isVisible();
            shown = window != nullptr ? window->pageName() : QString();
        }
        dialog->close();
    });
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
    QVERIFY(overDialog);
    QCOMPARE(shown, QStringLiteral("record-an-event"));
}

void TestHelp::f1WithoutABookOpensTheFirstSteps()
{
    m_shell->session->close();
    QTest::keyClick(m_shell->window.get(), Qt::Key_F1);
    QVERIFY(help() != nullptr);
    QCOMPARE(help()->pageName(), QStringLiteral("first-steps"));
}

void TestHelp::typingASearchAndEnterOpensThePage()
{
    openHelp();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Search the help"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("passphrase keyring"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(help()->pageName(), QStringLiteral("first-steps"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(help()->pageName(), QStringLiteral("keys"));
}

void TestHelp::linksAreFollowedAndBackReturns()
{
    openHelp();
    auto *browser = help()->findChild<HelpBrowser *>();
    browser->setFocus();
    QTest::keyClick(browser, Qt::Key_Tab); // to the first link
    QTest::keyClick(browser, Qt::Key_Return);
    QCOMPARE(help()->pageName(), m_pages.page(QStringLiteral("inventory"))->links().constFirst());
    QTest::keyClick(browser, Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(help()->pageName(), QStringLiteral("inventory")); // a button pressed by key takes a moment
    QTest::keyClick(browser, Qt::Key_Right, Qt::AltModifier);
    QTRY_VERIFY(help()->pageName() != QStringLiteral("inventory"));
}

void TestHelp::thePageLeadsToItsPlace()
{
    openHelp();
    help()->showPage(QStringLiteral("glossary"));
    QPushButton *open = nullptr;
    for (auto *button : help()->findChildren<QPushButton *>())
        if (button->isVisible() && button->text().startsWith(QStringLiteral("Go to")))
            open = button;
    QVERIFY2(open == nullptr, "a page of no place leads nowhere");
    help()->showPage(QStringLiteral("journal-and-verify"));
    for (auto *button : help()->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == QStringLiteral("Go to Journal"))
            open = button;
    QVERIFY(open != nullptr);
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    QCOMPARE(m_shell->window->place(), QStringLiteral("journal"));
}

void TestHelp::everyControlHasAName()
{
    openHelp();
    for (const QWidget *control : help()->findChildren<QWidget *>()) {
        if (!(control->focusPolicy() & Qt::TabFocus) || control->window() != help())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        const bool named = !control->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        QVERIFY2(named, control->metaObject()->className());
    }
}

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestHelp)
#include "test_help.moc"
