// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/labelcode.h"
#include "core/resources/labeltext.h"
#include "tests/support/codereader.h"
#include "tests/ui/keys.h"
#include "tests/ui/shellfixture.h"
#include "ui/paper/labelpainter.h"
#include "ui/paper/labelpaper.h"

#include <QComboBox>
#include <QDialog>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>

namespace tally::ui
{
namespace
{

using test::inDialog;
using test::press;
using test::ShellFixture;
using test::type;
using test::whenDialogComes;

QStringList codesIn(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    QByteArray dots;
    for (int y = 0; y < grey.height(); ++y)
        dots.append(reinterpret_cast<const char *>(grey.constScanLine(y)), grey.width());
    return support::readCodes(dots, grey.width(), grey.height());
}

/// Goes to the button and presses it at once; a mnemonic presses a moment later.
void pressButton(QWidget *dialog, const QString &words)
{
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (!button->text().remove(u'&').startsWith(words))
            continue;
        button->setFocus();
        press(Qt::Key_Space);
        return;
    }
    QFAIL(qPrintable(words));
}

} // namespace

class TestLabels final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void everyTemplateIsReadBack_data();
    void everyTemplateIsReadBack();
    void savedByKeysAndReadFromTheDrawnPdf();
    void aScanOpensTheThingFromAnywhere();
    void aScanLeavesNothingInTheFieldInFocus();
    void typingIsNotStolen();
    void aLabelOfNobodyIsSaid();
    void recallByKeys();
    void passportByKeysStandsAlone();
    void quarantineByKeysAndReleased();

private:
    [[nodiscard]] QString code() const
    {
        return journal::labelCode(m_shell->session->reading().journal(), m_shell->store);
    }
    void scan(const QString &text)
    {
        type(text);
        press(Qt::Key_Return);
    }
    Theme *m_theme = nullptr;
    std::unique_ptr<ShellFixture> m_shell;
};

void TestLabels::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new Theme(*qApp);
}

void TestLabels::init()
{
    m_shell.reset();
    const bool drawsOnly = qstrcmp(QTest::currentTestFunction(), "everyTemplateIsReadBack") == 0;
    if (!drawsOnly)
        m_shell = std::make_unique<ShellFixture>(*m_theme);
}

void TestLabels::everyTemplateIsReadBack_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("sheet");
    for (const resources::LabelTemplate &format : resources::labelTemplates())
        for (const resources::LabelSheet &sheet : resources::labelSheets())
            QTest::addRow("%s on %s", qPrintable(format.id), qPrintable(sheet.id)) << format.id << sheet.id;
}

/// At 300 dots to the inch, as the cheapest label printer draws.
void TestLabels::everyTemplateIsReadBack()
{
    QFETCH(QString, format);
    QFETCH(QString, sheet);
    const auto paper = resources::findLabelSheet(sheet).value();
    const auto labelFormat = resources::findLabelTemplate(format).value();
    const QSize size(paper.labelWidth * 300 / 254, paper.labelHeight * 300 / 254);
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.scale(300.0 / 254, 300.0 / 254);
    resources::LabelText text;
    text.code = QStringLiteral("X1-1488-1-2452");
    text.name = QStringLiteral("A name that is much too long for any label of this size, and goes on");
    text.lot = QStringLiteral("WO-2026-0031");
    text.place = QStringLiteral("Rack B2");
    paper::paintLabel(painter, QRectF(0, 0, paper.labelWidth, paper.labelHeight), labelFormat, text);
    painter.end();
    const QString kind =
        labelFormat.code == resources::CodeKind::Qr ? QStringLiteral("QR-Code:") : QStringLiteral("CODE-128:");
    QCOMPARE(codesIn(picture), QStringList(kind + text.code));
}

void TestLabels::savedByKeysAndReadFromTheDrawnPdf()
{
    const QString path = m_shell->books.path(QStringLiteral("labels.pdf"));
    const auto choose = [path](QWidget *dialog) {
        dialog->findChild<QComboBox *>()->setFocus();
        press(Qt::Key_Down); // the template in full
        const auto spins = dialog->findChildren<QSpinBox *>();
        spins.first()->setFocus();
        press(Qt::Key_Up); // begins at the second label of the sheet
        QVERIFY(inDialog([dialog] { pressButton(dialog, QStringLiteral("Save")); },
                         [path](QWidget *) {
                             type(path);
                             press(Qt::Key_Return);
                         }));
    };
    QVERIFY(inDialog([] { press(Qt::Key_L, Qt::ShiftModifier); }, choose));
    QVERIFY2(QFile::exists(path), qPrintable(path));
    QVERIFY(m_shell->window->shownNotice().contains(path));
    const QString drawn = m_shell->books.path(QStringLiteral("drawn"));
    QCOMPARE(QProcess::execute(QStringLiteral("pdftoppm"),
                               {QStringLiteral("-r"), QStringLiteral("200"), QStringLiteral("-png"),
                                QStringLiteral("-singlefile"), path, drawn}),
             0);
    QCOMPARE(codesIn(QImage(drawn + QStringLiteral(".png"))), QStringList(QStringLiteral("QR-Code:") + code()));
}

void TestLabels::aScanOpensTheThingFromAnywhere()
{
    for (const char *place : {"journal", "today", "network"}) {
        m_shell->goTo(place);
        scan(code());
        QCOMPARE(m_shell->window->place(), QStringLiteral("inventory"));
        QCOMPARE(m_shell->window->currentPage()->currentRecord(), m_shell->store);
    }
}

void TestLabels::aScanLeavesNothingInTheFieldInFocus()
{
    press(Qt::Key_Slash);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field != nullptr);
    type(QStringLiteral("cot"));
    scan(code());
    QCOMPARE(field->text(), QStringLiteral("cot"));
    QCOMPARE(m_shell->window->currentPage()->currentRecord(), m_shell->store);
}

void TestLabels::typingIsNotStolen()
{
    press(Qt::Key_Slash);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field != nullptr);
    type(QStringLiteral("box x1 X12-4 ax"));
    QTRY_COMPARE(field->text(), QStringLiteral("box x1 X12-4 ax"));
    field->clear();
    type(QStringLiteral("x"));
    QTRY_COMPARE(field->text(), QStringLiteral("x"));
    type(QStringLiteral("X1-42"));
    press(Qt::Key_Return);
    QCOMPARE(field->text(), QStringLiteral("xX1-42"));
}

void TestLabels::aLabelOfNobodyIsSaid()
{
    scan(QStringLiteral("X1-9999-0000"));
    QVERIFY2(m_shell->window->shownError().contains(u"X1-9999-0000"), qPrintable(m_shell->window->shownError()));
}

void TestLabels::recallByKeys()
{
    resources::EventDraft given;
    given.action = resources::ActionId::Transfer;
    given.provider = m_shell->session->reading().ourAgent();
    journal::RecordDraft school;
    school.cls = "Organization";
    school.members["name"] = Json("Hillside School");
    school.members["ty:phone"] = Json("0123 456");
    given.receiver = m_shell->session->record(school).value();
    if (!given.provider)
        given.provider = m_shell->session->reading().resources().resource(m_shell->store).value()->accountable;
    given.resource = m_shell->store;
    given.resourceQuantity = Quantity{Decimal::whole(4), QStringLiteral("kilogram")};
    given.at = QStringLiteral("2026-03-01");
    QVERIFY(m_shell->session->record(given).has_value());
    const QString path = m_shell->books.path(QStringLiteral("recall.csv"));
    bool done = false;
    whenDialogComes([&](QWidget *dialog) {
        done = inDialog([dialog] { pressButton(dialog, QStringLiteral("Save")); },
                        [path](QWidget *) {
                            type(path);
                            press(Qt::Key_Return);
                        });
    });
    press(Qt::Key_R, Qt::ShiftModifier);
    QTRY_VERIFY(done);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray sheet = file.readAll();
    QVERIFY2(sheet.contains("\"Hillside School\",\"\",\"0123 456\",\"\",\"2026-03-01\",\"4\",\"kg\""), sheet);
}

void TestLabels::passportByKeysStandsAlone()
{
    const QString path = m_shell->books.path(QStringLiteral("passport.html"));
    QVERIFY(inDialog([] { press(Qt::Key_P, Qt::ShiftModifier); },
                     [path](QWidget *) {
                         type(path);
                         press(Qt::Key_Return);
                     }));
    QTRY_VERIFY2(m_shell->window->shownNotice().contains(path), qPrintable(m_shell->window->shownNotice()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    QVERIFY(page.contains(u"<h1>Cotton store</h1>"));
    QVERIFY(page.contains(code()));
    QVERIFY(page.contains(u"<svg "));
    QVERIFY(page.contains(u"tallystick.inclusion/1"));
    for (const char *outside : {"src=", "href=", "url(", "@import", "<script"})
        QVERIFY2(!page.contains(QLatin1String(outside)), outside);
}

void TestLabels::quarantineByKeysAndReleased()
{
    resources::EventDraft used;
    used.action = resources::ActionId::Consume;
    used.resource = m_shell->store;
    used.provider = used.receiver =
        m_shell->session->reading().resources().resource(m_shell->store).value()->accountable;
    used.resourceQuantity = Quantity{Decimal::whole(1), QStringLiteral("kilogram")};
    QVERIFY(inDialog([] { press(Qt::Key_Q, Qt::ShiftModifier); },
                     [](QWidget *) {
                         type(QStringLiteral("smells musty"));
                         press(Qt::Key_Return);
                     }));
    const auto blocked = m_shell->session->record(used);
    QVERIFY(!blocked);
    QCOMPARE(QLatin1String(blocked.error().code), QLatin1String("stock.quarantined"));
    press(Qt::Key_Q, Qt::ShiftModifier);
    QVERIFY2(m_shell->window->shownNotice().contains(u"released"), qPrintable(m_shell->window->shownNotice()));
    QVERIFY(m_shell->session->record(used).has_value());
}

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestLabels)
#include "test_labels.moc"
