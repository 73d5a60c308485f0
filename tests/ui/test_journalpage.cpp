// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shellfixture.h"
#include "ui/common/tableview.h"
#include "ui/journal/entrypane.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace tally::ui
{
namespace
{

constexpr int People = 450; // more than are shown at first

} // namespace

class TestJournalPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_shell.reset(); }
    void searchReachesBeyondWhatIsShown();
    void wordsOfANameFindWhatMentionsIt();
    void anIdLeadsToItsEntry();
    void theProofIsShownAndCopied();
    void whatAnEntryDidLeadsToTheStock();

private:
    void search(const QString &words);
    [[nodiscard]] TableView *table() const { return m_shell->window->currentPage()->findChild<TableView *>(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QPushButton *button(const QString &text) const;

    std::unique_ptr<test::ShellFixture> m_shell;
    Theme *m_theme = nullptr;
};

void TestJournalPage::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (m_theme == nullptr)
        m_theme = new Theme(*qApp);
    m_shell = std::make_unique<test::ShellFixture>(*m_theme);
    book::Book &book = m_shell->session->reading();
    auto recording = book.recorder().begin();
    QVERIFY(recording.has_value());
    for (int i = 0; i < People; ++i) {
        journal::RecordDraft draft;
        draft.cls = "Person";
        draft.members["name"] = Json(QStringLiteral("Helper %1").arg(i));
        QVERIFY(book.recordService().add(*recording, draft).has_value());
    }
    QVERIFY(recording->commit().has_value());
    m_shell->goTo("journal");
}

void TestJournalPage::search(const QString &words)
{
    qobject_cast<QLineEdit *>(m_shell->window->currentPage()->searchField())->setText(words);
}

QPushButton *TestJournalPage::button(const QString &text) const
{
    for (QPushButton *one : m_shell->window->currentPage()->findChildren<QPushButton *>())
        if (one->text() == text)
            return one;
    return nullptr;
}

void TestJournalPage::searchReachesBeyondWhatIsShown()
{
    QVERIFY(table()->model()->rowCount() < People);
    search(QStringLiteral("timber"));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QVERIFY(cell(0, 0).contains(QStringLiteral("Timber")));
    search(QStringLiteral("no such thing"));
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    search(QString());
    QTRY_VERIFY(table()->model()->rowCount() > 1);
}

void TestJournalPage::wordsOfANameFindWhatMentionsIt()
{
    search(QStringLiteral("elm street")); // the co-op, and the counting that names it
    QTRY_VERIFY(table()->model()->rowCount() >= 2);
    bool counted = false;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        counted = counted || cell(row, 4) == toText(m_shell->store.entry());
    QVERIFY(counted);
}

void TestJournalPage::anIdLeadsToItsEntry()
{
    search(toText(m_shell->store.entry()));
    QTRY_COMPARE(table()->currentIndex().siblingAtColumn(4).data().toString(), toText(m_shell->store.entry()));
}

void TestJournalPage::theProofIsShownAndCopied()
{
    search(toText(m_shell->store.entry()));
    QPushButton *show = button(QStringLiteral("Show the proof"));
    QPushButton *copy = button(QStringLiteral("Copy proof"));
    QVERIFY(show != nullptr && copy != nullptr && copy->isHidden());
    show->click();
    QTRY_VERIFY(!copy->isHidden());
    copy->click();
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("tallystick.inclusion/1\ntallystick.book/")));
    table()->selectRow(table()->currentIndex().row() + 1); // another entry, another proof
    QVERIFY(copy->isHidden());
}

void TestJournalPage::whatAnEntryDidLeadsToTheStock()
{
    search(toText(m_shell->store.entry()));
    QPushButton *link = button(toText(m_shell->store));
    QVERIFY(link != nullptr);
    link->click();
    QCOMPARE(m_shell->window->currentPage()->title(), QStringLiteral("Inventory"));
    QCOMPARE(table()->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Cotton store"));
}

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestJournalPage)
#include "test_journalpage.moc"
