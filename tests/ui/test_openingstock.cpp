// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/keys.h"
#include "tests/ui/shellfixture.h"
#include "ui/common/tableview.h"
#include "ui/imports/csvimportdialog.h"
#include "ui/inventory/movementsdialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tally::ui
{

using namespace test;

/// A co-op that begins: what is on the shelves goes in at once, by keys alone.
class TestOpeningStock final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_shell.reset(); }
    void anEmptyInventoryOffersIt();
    void whatIsPastedIsMadeAsOneActAndTakenBack();
    void whatIsTypedIsMade();
    void wrongLinesAreSaidAndNothingIsRecorded_data();
    void wrongLinesAreSaidAndNothingIsRecorded();
    void aWrongDayKeepsItFromBeingRecorded();
    void manyLinesAreTriedAndRecordedBesideTheWindow();
    void aFileIsTheOtherWay();

private:
    /// Opens the grid, pastes `rows` where there are any; `act` sees the dialog after they have been tried.
    template<typename Act>
    bool enter(const QString &rows, Act act)
    {
        QApplication::clipboard()->setText(rows);
        return inDialog([this] { m_shell->window->actions().action(QStringLiteral("stock.opening"))->trigger(); },
                        [act, rows](QWidget *widget) {
                            auto *dialog = qobject_cast<MovementsDialog *>(widget);
                            QVERIFY(dialog != nullptr);
                            if (!rows.isEmpty())
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
    static bool says(const QWidget &dialog, const QString &words)
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(words); });
    }
    /// "name lot place onhand" of each stock record.
    [[nodiscard]] QStringList stock() const;
    [[nodiscard]] book::Book &book() const { return m_shell->session->reading(); }

    Theme *m_theme = nullptr;
    std::unique_ptr<ShellFixture> m_shell;
};

void TestOpeningStock::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new Theme(*qApp);
}

void TestOpeningStock::init()
{
    m_shell = std::make_unique<ShellFixture>(*m_theme, ShellFixture::Start::EmptyBook);
    journal::RecordDraft coop{"Organization", Json(Json::Object{{"name", "Elm Street Workshop"}}), {}};
    const auto us = m_shell->session->record(coop);
    QVERIFY(us.has_value());
    QVERIFY(m_shell->session->setOurAgent(*us).has_value());
    m_shell->goTo("inventory");
}

QStringList TestOpeningStock::stock() const
{
    QStringList found;
    const auto rows = book().resources().resources();
    for (const resources::ResourceRow &row : *rows) {
        QStringList parts = {row.name};
        if (row.lot)
            parts.append(book().records().body(row.lot).value()["batchLotCode"].qtext());
        if (!row.serial.isEmpty())
            parts.append(row.serial);
        if (row.location)
            parts.append(book().records().title(row.location).value());
        parts.append(QString::fromStdString(format(row.onhand)) + u' ' + row.unit);
        if (!row.onhand.isZero())
            found.append(parts.join(u' '));
    }
    found.sort();
    return found;
}

void TestOpeningStock::anEmptyInventoryOffersIt()
{
    QVERIFY(tabTo(QStringLiteral("Enter opening stock…")));
    bool isGrid = false;
    QVERIFY(inDialog([] { press(Qt::Key_Space); },
                     [&isGrid](QWidget *dialog) {
                         isGrid = qobject_cast<MovementsDialog *>(dialog) != nullptr;
                         QVERIFY(!okOf(*dialog)->isEnabled());
                         press(Qt::Key_Escape);
                     }));
    QVERIFY(isGrid);
}

void TestOpeningStock::whatIsPastedIsMadeAsOneActAndTakenBack()
{
    QVERIFY(enter(QStringLiteral("Oak boards\t40\tm\t\tYard\t5.20\n"
                                 "Dye\t6/4\tkg\tD-7\tShelf\t18\topened\n"
                                 "Oak boards\t2.5 m\t\t\tYard\t6\n"
                                 "Screws\t0\tpc\n"),
                  [](MovementsDialog &dialog) {
                      QVERIFY(says(dialog, QStringLiteral("3 line(s)")));
                      QVERIFY(says(dialog, QStringLiteral("New items: 2")));
                      QVERIFY2(says(dialog, QStringLiteral("Value in all: 250.00")), "208 and 27 and 15");
                      accept(dialog);
                  }));
    QCOMPARE(stock(),
             QStringList({QStringLiteral("Dye D-7 Shelf 1.5 kilogram"), QStringLiteral("Oak boards Yard 42.5 metre")}));
    const auto events = book().resources().events();
    QCOMPARE(events->size(), std::size_t{3});
    QCOMPARE(events->front().at, QDate::currentDate().toString(Qt::ISODate));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stock(), QStringList());
}

void TestOpeningStock::whatIsTypedIsMade()
{
    QVERIFY(enter({}, [](MovementsDialog &dialog) {
        auto *table = dialog.findChild<QTableView *>();
        const auto write = [&](MovementLines::Field field, const QString &text) {
            table->setFocus();
            table->setCurrentIndex(dialog.lines().index(0, dialog.lines().columnOf(field)));
            press(Qt::Key_F2);
            type(text);
            press(Qt::Key_Return); // written a moment later
            QVERIFY(QTest::qWaitFor([table] { return table->hasFocus(); }));
        };
        write(MovementLines::Item, QStringLiteral("Glue"));
        write(MovementLines::Amount, QStringLiteral("3 l"));
        write(MovementLines::Place, QStringLiteral("Cellar"));
        dialog.validate();
        accept(dialog);
    }));
    QCOMPARE(stock(), QStringList(QStringLiteral("Glue Cellar 3 litre")));
}

void TestOpeningStock::wrongLinesAreSaidAndNothingIsRecorded_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *line, const char *said) {
        QTest::newRow(name) << QString::fromLatin1(line) << QString::fromLatin1(said);
    };
    row("how much there is must be said", "Oak\t\tm", "How much");
    row("a unit nobody knows", "Oak\t3\tbananas", "no unit");
    row("less than nothing", "Oak\t-3\tm", "-3");
    row("a cost that is no number", "Oak\t3\tm\t\t\tdear", "dear");
    row("a cost below nothing", "Oak\t3\tm\t\t\t-2", "-6");
}

void TestOpeningStock::wrongLinesAreSaidAndNothingIsRecorded()
{
    QFETCH(QString, line);
    QFETCH(QString, said);
    const std::int64_t before = m_shell->entries();
    QVERIFY(enter(QStringLiteral("Dye\t5\tkg\n") + line, [said](MovementsDialog &dialog) {
        const QString issue = dialog.lines().rows().at(1).verdict.issue;
        QVERIFY2(QString(issue).replace(u'−', u'-').contains(said), qPrintable(issue));
        QVERIFY(dialog.lines().rows().at(0).verdict.issue.isEmpty());
        QVERIFY(says(dialog, QStringLiteral("1 of 2")));
        QVERIFY(!okOf(dialog)->isEnabled());
    }));
    QCOMPARE(m_shell->entries(), before);
}

void TestOpeningStock::aWrongDayKeepsItFromBeingRecorded()
{
    QVERIFY(enter(QStringLiteral("Dye\t5\tkg\n"), [](MovementsDialog &dialog) {
        for (QLineEdit *field : dialog.findChildren<QLineEdit *>())
            if (field->accessibleName() == QStringLiteral("Day of the opening stock"))
                field->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        type(QStringLiteral("99"));
        dialog.validate();
        QVERIFY(says(dialog, QStringLiteral("is not a day")));
        QVERIFY(!okOf(dialog)->isEnabled());
    }));
}

void TestOpeningStock::manyLinesAreTriedAndRecordedBesideTheWindow()
{
    constexpr int Lines = 120;
    QStringList rows;
    for (int i = 0; i < Lines; ++i)
        rows.append(QStringLiteral("Thing %1\t%2\tpc\t\tStore").arg(i).arg(i + 1));
    QVERIFY(enter(rows.join(u'\n'), [](MovementsDialog &dialog) {
        QVERIFY(QTest::qWaitFor([&] { return okOf(dialog)->isEnabled(); }, 20'000));
        QVERIFY(says(dialog, QStringLiteral("120")));
        accept(dialog);
    }));
    QTRY_COMPARE_WITH_TIMEOUT(stock().size(), Lines, 20'000);
    QTRY_VERIFY(m_shell->window->shownNotice().contains(u"120"));
    m_shell->window->currentPage()->findChild<TableView *>()->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stock(), QStringList());
}

void TestOpeningStock::aFileIsTheOtherWay()
{
    QFile file(m_shell->books.path(QStringLiteral("opening.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("item,quantity,unit,place,cost\nOak,4,m,Yard,2.50\n");
    file.close();
    QVERIFY(inDialog([this] { m_shell->window->actions().action(QStringLiteral("stock.opening"))->trigger(); },
                     [](QWidget *dialog) {
                         QVERIFY(tabTo(QStringLiteral("From a &file…")));
                         press(Qt::Key_Space);
                         QVERIFY(!dialog->isVisible());
                     }) ||
            m_shell->window->findChild<CsvImportDialog *>() != nullptr);
    QTRY_VERIFY(m_shell->window->findChild<CsvImportDialog *>() != nullptr);
    auto *import = m_shell->window->findChild<CsvImportDialog *>();
    QCOMPARE(import->findChild<QComboBox *>()->currentText(), QStringLiteral("Opening stock"));
    import->readFile(file.fileName());
    import->close();
}

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestOpeningStock)
#include "test_openingstock.moc"
