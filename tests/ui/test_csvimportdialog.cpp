// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/keys.h"
#include "tests/ui/shellfixture.h"
#include "ui/imports/csvimportdialog.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

namespace tally::ui
{
namespace
{

constexpr int WaitMs = 30'000;

} // namespace

/// Spreadsheets by keys alone, into the filled test book.
class TestCsvImportDialog final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void itemsAreCheckedAndImported();
    void badLinesAreListedAndNothingIsImported();
    void aProfileIsKeptForTheNextTime();
    void aFileThatCannotBeTakenApartIsToldInWords();
    void mixedDecimalCommasAreListed();

private:
    /// Opens the dialog, types the path of a file with these bytes, and waits for its columns.
    void openWith(const QByteArray &bytes);
    void press(const QString &button);
    void waitForJob();
    [[nodiscard]] std::int64_t entries() const { return m_shell->session->reading().journal().entryCount(); }
    [[nodiscard]] CsvImportDialog *dialog() const { return m_shell->window->findChild<CsvImportDialog *>(); }
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] bool says(const QString &words) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::ShellFixture> m_shell;
};

void TestCsvImportDialog::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestCsvImportDialog::init()
{
    m_shell = std::make_unique<test::ShellFixture>(*m_theme);
}

void TestCsvImportDialog::cleanup()
{
    m_shell.reset();
}

void TestCsvImportDialog::waitForJob()
{
    QVERIFY(QTest::qWaitFor([this] { return !m_shell->session->jobs().isRunning(); }, WaitMs));
    QCoreApplication::processEvents();
}

QPushButton *TestCsvImportDialog::button(const QString &text) const
{
    for (QPushButton *one : dialog()->findChildren<QPushButton *>())
        if (one->text() == text)
            return one;
    return nullptr;
}

bool TestCsvImportDialog::says(const QString &words) const
{
    for (const QLabel *label : dialog()->findChildren<QLabel *>())
        if (label->text().contains(words))
            return true;
    return false;
}

void TestCsvImportDialog::openWith(const QByteArray &bytes)
{
    const QString path = m_shell->books.path(QStringLiteral("file.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    test::press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(dialog() != nullptr);
    // The window below counts as active, too, so the dialog itself is asked.
    dialog()->activateWindow();
    QTRY_VERIFY_WITH_TIMEOUT(dialog()->isActiveWindow(), WaitMs);
    QLineEdit *field = nullptr;
    for (QLineEdit *one : dialog()->findChildren<QLineEdit *>())
        if (one->accessibleName() == u"File")
            field = one;
    QVERIFY(field != nullptr);
    field->setFocus();
    QTest::keyClicks(field, path);
    QTest::keyClick(field, Qt::Key_Tab);
    QVERIFY(!field->hasFocus());
}

void TestCsvImportDialog::press(const QString &text)
{
    QPushButton *one = button(text);
    QVERIFY(one != nullptr && one->isEnabled());
    one->setFocus();
    QTest::keyClick(one, Qt::Key_Space);
    waitForJob();
}

void TestCsvImportDialog::itemsAreCheckedAndImported()
{
    const std::int64_t before = entries();
    openWith("name;code;unit\nOak;OAK;m²\nOil;OIL;litre\n");
    QVERIFY(!button(QStringLiteral("Import"))->isEnabled());
    press(QStringLiteral("Check"));
    QVERIFY(says(QStringLiteral("✓ All lines can be taken in. Records that will be made: 2")));
    QCOMPARE(entries(), before);
    press(QStringLiteral("Import"));
    QCOMPARE(entries(), before + 2);
    QTRY_VERIFY(dialog() == nullptr);
}

void TestCsvImportDialog::badLinesAreListedAndNothingIsImported()
{
    const std::int64_t before = entries();
    openWith("name;unit\nOak;furlong\n=cmd();m²\n");
    press(QStringLiteral("Check"));
    QCOMPARE(dialog()->findChild<QTableWidget *>()->rowCount(), 2);
    QVERIFY(says(QStringLiteral("! Lines that cannot be taken in: 2")));
    QVERIFY(!button(QStringLiteral("Import"))->isEnabled());
    QCOMPARE(entries(), before);
}

void TestCsvImportDialog::aProfileIsKeptForTheNextTime()
{
    openWith("name,Einheit\nOak,m²\n");
    for (QComboBox *box : dialog()->findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"Column for Unit (needed)") {
            box->setFocus();
            QTest::keyClick(box, Qt::Key_End);
            QCOMPARE(box->currentText(), QStringLiteral("Einheit"));
        }
        if (box->accessibleName() == u"Profile") {
            box->setFocus();
            QTest::keyClicks(box->lineEdit(), QStringLiteral("Werkstatt"));
        }
    }
    press(QStringLiteral("Check"));
    press(QStringLiteral("Import"));
    const auto kept =
        exchange::CsvProfileStore(m_shell->session->reading().journal()).profile(QStringLiteral("Werkstatt"));
    QVERIFY(kept.has_value());
    QCOMPARE(kept->columns.at(QStringLiteral("unit")), QStringLiteral("Einheit"));
}

void TestCsvImportDialog::aFileThatCannotBeTakenApartIsToldInWords()
{
    openWith("one column only\n1\n");
    QVERIFY(says(QStringLiteral("What stands between the cells cannot be told")));
    QVERIFY(!button(QStringLiteral("Check"))->isEnabled());
}

void TestCsvImportDialog::mixedDecimalCommasAreListed()
{
    const std::int64_t before = entries();
    openWith("name;unit;reorderPoint\nOak;m²;1,5\nOil;litre;1.5\n");
    press(QStringLiteral("Check"));
    const auto *rows = dialog()->findChild<QTableWidget *>();
    QCOMPARE(rows->rowCount(), 1);
    QCOMPARE(rows->item(0, 0)->text(), QStringLiteral("line 3"));
    QVERIFY(!button(QStringLiteral("Import"))->isEnabled());
    QCOMPARE(entries(), before);
}

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestCsvImportDialog)
#include "test_csvimportdialog.moc"
