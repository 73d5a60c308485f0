// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/keys.h"
#include "tests/ui/shellfixture.h"
#include "ui/common/tableview.h"
#include "ui/inventory/movementsdialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace tally::ui
{

using namespace test;

/// Many movements at once, by keys alone: pasted, scanned, refused line by line.
class TestMovementsDialog final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_shell.reset(); }
    void custodyComesHomeToTheOriginalRecord();
    void aScannerAddsAndCounts();
    void oneWrongLineKeepsAllFromBeingRecorded();
    void undoTakesAllBack();

private:
    [[nodiscard]] QString balance() const
    {
        const auto row = m_shell->session->reading().resources().resource(m_shell->store);
        return QString::fromStdString(format((*row)->accounting) + '/' + format((*row)->onhand));
    }
    [[nodiscard]] std::size_t records() const { return m_shell->session->reading().resources().resources()->size(); }
    /// Pastes `rows` into the grid; `act` sees the dialog after they have been tried.
    template<typename Act>
    bool paste(const QString &rows, Act act)
    {
        QApplication::clipboard()->setText(rows);
        return inDialog([] { press(Qt::Key_M); },
                        [act](QWidget *widget) {
                            auto *dialog = qobject_cast<MovementsDialog *>(widget);
                            QVERIFY(dialog != nullptr);
                            press(Qt::Key_V, Qt::ControlModifier);
                            dialog->validate();
                            act(*dialog);
                        });
    }
    static QPushButton *okOf(const QWidget &dialog)
    {
        return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    static void accept(const QWidget &dialog)
    {
        QVERIFY(okOf(dialog)->isEnabled());
        okOf(dialog)->setFocus();
        press(Qt::Key_Space);
    }
    Theme *m_theme = nullptr;
    std::unique_ptr<ShellFixture> m_shell;
};

void TestMovementsDialog::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new Theme(*qApp);
}

void TestMovementsDialog::init()
{
    m_shell = std::make_unique<ShellFixture>(*m_theme);
    m_shell->window->currentPage()->findChild<TableView *>()->setFocus();
}

void TestMovementsDialog::custodyComesHomeToTheOriginalRecord()
{
    const std::size_t before = records();
    const auto agree = [](const MovementsDialog &dialog) { accept(dialog); };
    QVERIFY(paste(QStringLiteral("Lend\tCotton\t100\t\tAna\n"), agree));
    QCOMPARE(balance(), QStringLiteral("100/0"));
    m_shell->window->currentPage()->findChild<TableView *>()->setFocus();
    QVERIFY(paste(QStringLiteral("Return\tCotton\t\t\tAna\n"), agree));
    QCOMPARE(balance(), QStringLiteral("100/100"));
    QCOMPARE(records(), before);
}

void TestMovementsDialog::aScannerAddsAndCounts()
{
    QVERIFY(inDialog([] { press(Qt::Key_M); },
                     [](QWidget *widget) {
                         auto *dialog = qobject_cast<MovementsDialog *>(widget);
                         for (int scan = 0; scan < 3; ++scan) {
                             type(QStringLiteral("cotton store"));
                             press(Qt::Key_Return);
                         }
                         QVERIFY(dialog->isVisible());
                         QCOMPARE(dialog->lines().lines().size(), std::size_t{1});
                         QCOMPARE(dialog->lines().lines().front().amount, QStringLiteral("3"));
                         dialog->validate();
                         accept(*dialog);
                     }));
    QCOMPARE(balance(), QStringLiteral("103/103"));
}

void TestMovementsDialog::oneWrongLineKeepsAllFromBeingRecorded()
{
    QVERIFY(paste(QStringLiteral("Scrap\tCotton store\t2\nScrap\tSilk\t1\nMove\tCotton\t5\tAttic\n"),
                  [](MovementsDialog &dialog) {
                      QVERIFY(!okOf(dialog)->isEnabled());
                      const auto &rows = dialog.lines().rows();
                      QVERIFY(rows.at(0).issue.isEmpty());
                      QVERIFY(rows.at(0).effect.contains(QStringLiteral("98")));
                      QVERIFY(rows.at(1).issue.contains(QStringLiteral("Silk")));
                      QVERIFY(rows.at(2).issue.contains(QStringLiteral("Attic")));
                  }));
    QCOMPARE(balance(), QStringLiteral("100/100"));
}

void TestMovementsDialog::undoTakesAllBack()
{
    QVERIFY(paste(QStringLiteral("Scrap\tCotton store\t2\nScrap\tCotton store\t3\n"),
                  [](const MovementsDialog &dialog) { accept(dialog); }));
    QCOMPARE(balance(), QStringLiteral("95/95"));
    m_shell->window->currentPage()->findChild<TableView *>()->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(balance(), QStringLiteral("100/100"));
    const QString notice = m_shell->window->shownNotice();
    QVERIFY2(notice.startsWith(QStringLiteral("Took back 2 entries: ")), qPrintable(notice));
}

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestMovementsDialog)
#include "test_movementsdialog.moc"
