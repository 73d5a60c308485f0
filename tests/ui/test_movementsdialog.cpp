// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/keys.h"
#include "tests/ui/shellfixture.h"
#include "ui/common/tableview.h"
#include "ui/inventory/movementsdialog.h"

#include <optional>
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
    void linesThatCouldNotBeRecordedComeAgain();
    void oneWrongLineKeepsAllFromBeingRecorded();
    void whatWasWrittenLastIsTriedBeforeTheGridGoes();
    void undoTakesAllBack();
    void newLotsGetTheNextCodesAndGoWithUndo();
    void aCodeTypedIsKeptAndOneLotIsOneRecord();
    void aCodeTakenAwayIsWarnedOf();
    void whatIsChosenTellsItsLotAndACodeSaysWhich();
    void titlesPutColumnsInAnotherOrder();
    void wrongCodesAreSaidInTheirLine_data();
    void wrongCodesAreSaidInTheirLine();

private:
    [[nodiscard]] QString balance() const
    {
        const auto row = m_shell->session->reading().resources().resource(m_shell->store);
        return QString::fromStdString(format((*row)->accounting) + '/' + format((*row)->onhand));
    }
    /// “Silk”, told apart by lots with a rule for codes; “Linen” without a rule; “Loom” by serial numbers.
    void makeKinds();
    /// "26-001: 5" of our stock that has a lot or a serial number.
    [[nodiscard]] QStringList coded() const;
    [[nodiscard]] static QString next(int count)
    {
        return QDate::currentDate().toString(QStringLiteral("yy")) +
               QStringLiteral("-%1").arg(count, 3, 10, QLatin1Char('0'));
    }
    static QString shown(MovementsDialog &dialog, int row, MovementLines::Field field)
    {
        return dialog.lines().index(row, dialog.lines().columnOf(field)).data().toString();
    }
    /// Goes to the cell and writes over what is there.
    static void write(MovementsDialog &dialog, int row, MovementLines::Field field, const QString &text)
    {
        auto *table = dialog.findChild<QTableView *>();
        table->setFocus();
        table->setCurrentIndex(dialog.lines().index(row, dialog.lines().columnOf(field)));
        press(Qt::Key_F2);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        if (!text.isEmpty())
            type(text);
        press(Qt::Key_Return); // written a moment later
        QVERIFY(QTest::qWaitFor([table] { return table->hasFocus(); }));
    }
    void focusTable() { m_shell->window->currentPage()->findChild<TableView *>()->setFocus(); }
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
    QVERIFY(paste(QStringLiteral("Lend\tCotton\t100\t\t\tAna\n"), agree));
    QCOMPARE(balance(), QStringLiteral("100/0"));
    m_shell->window->currentPage()->findChild<TableView *>()->setFocus();
    QVERIFY(paste(QStringLiteral("Return\tCotton\t\t\t\tAna\n"), agree));
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

/// Another act is under way while the first answer is given, so it is refused; nothing that was typed is lost.
void TestMovementsDialog::linesThatCouldNotBeRecordedComeAgain()
{
    std::optional<journal::Recording> other;
    bool cameAgain = false;
    QVERIFY(paste(QStringLiteral("Scrap\tCotton store\t2\n"), [&](MovementsDialog &dialog) {
        auto begun = m_shell->session->reading().recorder().begin();
        QVERIFY(begun.has_value());
        other.emplace(*std::move(begun));
        test::whenDialogComes([&](QWidget *again) {
            QVERIFY(qobject_cast<MovementsDialog *>(again) != nullptr);
            cameAgain = true;
            other->abandon();
            accept(*again);
        });
        accept(dialog);
    }));
    QVERIFY(cameAgain);
    QCOMPARE(balance(), QStringLiteral("98/98"));
}

void TestMovementsDialog::oneWrongLineKeepsAllFromBeingRecorded()
{
    QVERIFY(paste(QStringLiteral("Scrap\tCotton store\t2\nScrap\tSilk\t1\nMove\tCotton\t5\t\tAttic\n"),
                  [](MovementsDialog &dialog) {
                      QVERIFY(!okOf(dialog)->isEnabled());
                      const auto &rows = dialog.lines().rows();
                      QVERIFY(rows.at(0).verdict.issue.isEmpty());
                      QVERIFY(rows.at(0).verdict.effect.contains(QStringLiteral("98")));
                      QVERIFY(rows.at(1).verdict.issue.contains(QStringLiteral("Silk")));
                      QVERIFY(rows.at(2).verdict.issue.contains(QStringLiteral("Attic")));
                  }));
    QCOMPARE(balance(), QStringLiteral("100/100"));
}

void TestMovementsDialog::whatWasWrittenLastIsTriedBeforeTheGridGoes()
{
    QVERIFY(paste(QStringLiteral("Scrap\tCotton store\t2\n"), [](MovementsDialog &dialog) {
        const QModelIndex item = dialog.lines().index(0, dialog.lines().columnOf(MovementLines::Item));
        QVERIFY(dialog.lines().setData(item, QStringLiteral("Silk"), Qt::EditRole));
        accept(dialog); // before the line has been tried again
        QVERIFY(dialog.isVisible());
        QVERIFY(!okOf(dialog)->isEnabled());
        QVERIFY(dialog.lines().rows().at(0).verdict.issue.contains(QStringLiteral("Silk")));
        QVERIFY(dialog.lines().setData(item, QStringLiteral("Cotton store"), Qt::EditRole));
        dialog.validate();
        accept(dialog);
    }));
    QCOMPARE(balance(), QStringLiteral("98/98"));
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

void TestMovementsDialog::makeKinds()
{
    const auto add = [this](const char *name, const char *tracking, const char *pattern) {
        journal::RecordDraft kind{
            "ResourceSpecification", Json(Json::Object{{"name", name}, {"ty:tracking", tracking}}), {}};
        kind.members["defaultUnitOfResource"] = Json(qstrcmp(tracking, "serial") == 0 ? "one" : "kilogram");
        if (pattern != nullptr)
            kind.members["ty:lotPattern"] = Json(pattern);
        QVERIFY(m_shell->session->record(kind).has_value());
    };
    add("Silk", "lot", "{yy}-{count:3}");
    add("Linen", "lot", nullptr);
    add("Loom", "serial", nullptr);
    focusTable();
}

QStringList TestMovementsDialog::coded() const
{
    QStringList found;
    book::Book &book = m_shell->session->reading();
    const auto stock = book.resources().resources();
    for (const resources::ResourceRow &row : *stock) {
        const QString lot = row.lot ? book.records().body(row.lot).value()["batchLotCode"].qtext() : row.serial;
        if (!lot.isEmpty() && !row.onhand.isZero())
            found.append(lot + QStringLiteral(": ") + QString::fromStdString(format(row.onhand)));
    }
    found.sort();
    return found;
}

void TestMovementsDialog::newLotsGetTheNextCodesAndGoWithUndo()
{
    makeKinds();
    const std::int64_t before = m_shell->entries();
    QVERIFY(paste(QStringLiteral("Receive\tSilk\t5\nReceive\tsilk\t7\n"), [](MovementsDialog &dialog) {
        QCOMPARE(shown(dialog, 0, MovementLines::Lot), next(1));
        QCOMPARE(shown(dialog, 1, MovementLines::Lot), next(2));
        accept(dialog);
    }));
    QCOMPARE(coded(), QStringList({next(1) + QStringLiteral(": 5"), next(2) + QStringLiteral(": 7")}));
    QCOMPARE(m_shell->entries(), before + 4); // two lots, two events
    focusTable();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(coded(), QStringList());
    QVERIFY(paste(QStringLiteral("Receive\tSilk\t1\n"), [](MovementsDialog &dialog) {
        QCOMPARE(shown(dialog, 0, MovementLines::Lot), next(3)); // a code is not given twice
    }));
}

void TestMovementsDialog::aCodeTypedIsKeptAndOneLotIsOneRecord()
{
    makeKinds();
    QVERIFY(inDialog([] { press(Qt::Key_M); },
                     [](QWidget *widget) {
                         auto *dialog = qobject_cast<MovementsDialog *>(widget);
                         for (int line = 0; line < 2; ++line) {
                             write(*dialog, line, MovementLines::Item, QStringLiteral("Silk"));
                             write(*dialog, line, MovementLines::Amount, QStringLiteral("3-1"));
                             write(*dialog, line, MovementLines::Lot, QStringLiteral("26-041"));
                         }
                         dialog->validate();
                         QCOMPARE(dialog->lines().lines().size(), std::size_t{2});
                         QVERIFY(shown(*dialog, 1, MovementLines::Effect).contains(QStringLiteral("4\u00a0kg")));
                         accept(*dialog);
                     }));
    QCOMPARE(coded(), QStringList(QStringLiteral("26-041: 4")));
}

void TestMovementsDialog::aCodeTakenAwayIsWarnedOf()
{
    makeKinds();
    QVERIFY(paste(QStringLiteral("Receive\tSilk\t5\n"), [](MovementsDialog &dialog) {
        QCOMPARE(shown(dialog, 0, MovementLines::Lot), next(1));
        write(dialog, 0, MovementLines::Lot, {});
        dialog.validate();
        QCOMPARE(shown(dialog, 0, MovementLines::Lot), QString());
        QVERIFY(shown(dialog, 0, MovementLines::Effect).contains(QStringLiteral("told apart by lots")));
        accept(dialog);
    }));
    QCOMPARE(coded(), QStringList());
}

void TestMovementsDialog::whatIsChosenTellsItsLotAndACodeSaysWhich()
{
    makeKinds();
    QVERIFY(paste(QStringLiteral("Receive\tSilk\t5\t26-001\nReceive\tSilk\t7\t26-002\nReceive\tLoom\t\tSN-7\n"),
                  [](const MovementsDialog &dialog) { accept(dialog); }));
    focusTable();
    QVERIFY(paste(QStringLiteral("Scrap\tSilk\t1\t26-002\nScrap\t26-001\t2\nScrap\tLoom\nScrap\tSilk\t1\n"),
                  [](MovementsDialog &dialog) {
                      QCOMPARE(shown(dialog, 1, MovementLines::Lot), QStringLiteral("26-001"));
                      QCOMPARE(shown(dialog, 2, MovementLines::Lot), QStringLiteral("SN-7"));
                      QVERIFY(shown(dialog, 3, MovementLines::Effect).contains(QStringLiteral("Say which")));
                      QVERIFY(!okOf(dialog)->isEnabled());
                      dialog.findChild<QTableView *>()->setFocus();
                      dialog.findChild<QTableView *>()->setCurrentIndex(dialog.lines().index(3, 0));
                      press(Qt::Key_Delete, Qt::ControlModifier);
                      dialog.validate();
                      accept(dialog);
                  }));
    QCOMPARE(coded(), QStringList({QStringLiteral("26-001: 3"), QStringLiteral("26-002: 6")}));
}

void TestMovementsDialog::titlesPutColumnsInAnotherOrder()
{
    makeKinds();
    QVERIFY(paste(QStringLiteral("Lot or serial\tamount\t\titem\tto place\n26-009\t0.5+1\tignored\tSilk\tRack B1\n"),
                  [](MovementsDialog &dialog) {
                      QCOMPARE(dialog.lines().lines().size(), std::size_t{1});
                      accept(dialog);
                  }));
    QCOMPARE(coded(), QStringList(QStringLiteral("26-009: 1.5")));
}

void TestMovementsDialog::wrongCodesAreSaidInTheirLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *line, const char *said) {
        QTest::newRow(name) << QString::fromLatin1(line) << QString::fromLatin1(said);
    };
    row("a code that breaks the rule", "Receive\tSilk\t5\troll one", "does not look like");
    row("two of one serial number", "Receive\tLoom\t2\tSN-8", "exactly one");
    row("a serial number that is there", "Receive\tLoom\t1\tSN-7", "in stock already");
    row("a lot that is not there", "Scrap\tSilk\t1\t26-777", "has the code");
    row("no serial number", "Receive\tLoom\t1", "has none yet");
    row("no lot", "Receive\tLinen\t1", "told apart by lots");
}

void TestMovementsDialog::wrongCodesAreSaidInTheirLine()
{
    QFETCH(QString, line);
    QFETCH(QString, said);
    makeKinds();
    QVERIFY(paste(QStringLiteral("Receive\tLoom\t1\tSN-7\nReceive\tSilk\t5\n"),
                  [](const MovementsDialog &dialog) { accept(dialog); }));
    focusTable();
    QVERIFY(paste(line, [said](MovementsDialog &dialog) {
        const MovementLines::Verdict &verdict = dialog.lines().rows().front().verdict;
        const QString told = verdict.issue + verdict.warning;
        QVERIFY2(told.contains(said), qPrintable(told));
        QCOMPARE(okOf(dialog)->isEnabled(), verdict.issue.isEmpty());
    }));
}

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestMovementsDialog)
#include "test_movementsdialog.moc"
