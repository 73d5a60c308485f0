// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/certificatequery.h"
#include "tests/ui/keys.h"
#include "tests/ui/shellfixture.h"
#include "ui/common/tableview.h"
#include "ui/inventory/recordeventdialog.h"
#include "ui/shell/page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace tally::ui
{
namespace
{

using test::inDialog;
using test::press;
using test::tabTo;
using test::type;

constexpr int WaitMs = 30'000;

QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ');
}

/// What a form says in all its lines that are seen.
QString saidIn(const QWidget *dialog)
{
    QStringList said;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        if (label->isVisible())
            said.append(plain(label->text()));
    return said.join(u'\n');
}

void enter(const QString &field, const QString &text)
{
    QVERIFY2(tabTo(field), qPrintable(field));
    type(text);
}

} // namespace

/// Lots, their codes and certificates, and how to reach people, by keys alone.
class TestCertificates final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aCertificateIsRecordedAndTheNextKilogramRefused();
    void goodsWithoutALotCannotBeCertified();
    void anOverspentCertificateIsOnTodayAndInItsList();
    void aWrongYieldIsSaid();
    void codesAreSuggestedAndHeldToTheirRule();
    void aRuleThatCannotBeReadIsSaid();
    void phoneAndEmailAreRecorded();

private:
    void receiveLot(const QString &code);
    void choose(RecordKey record);
    [[nodiscard]] book::Book &book() const { return m_shell->session->reading(); }
    [[nodiscard]] resources::ResourceRow row(const QString &name) const;
    void certify(const QString &amount);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::ShellFixture> m_shell;
};

void TestCertificates::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestCertificates::init()
{
    m_shell = std::make_unique<test::ShellFixture>(*m_theme);
}

void TestCertificates::cleanup()
{
    m_shell.reset();
}

resources::ResourceRow TestCertificates::row(const QString &name) const
{
    const std::vector<resources::ResourceRow> all = book().resources().resources().value();
    for (const resources::ResourceRow &one : all)
        if (one.name == name)
            return one;
    return {};
}

/// 100 kg of cotton in a lot of its own, as somebody counts it in.
void TestCertificates::receiveLot(const QString &code)
{
    QVERIFY(inDialog([] { press(Qt::Key_N); },
                     [&code](QWidget *dialog) {
                         auto *event = static_cast<RecordEventDialog *>(dialog);
                         event->chooseAction(resources::ActionId::Raise);
                         QVERIFY(tabTo(QStringLiteral("Item")));
                         press(Qt::Key_A, Qt::ControlModifier);
                         type(QStringLiteral("Cotton sack"));
                         enter(QStringLiteral("Kind of item"), QStringLiteral("Cotton"));
                         enter(QStringLiteral("Amount"), QStringLiteral("100 kg"));
                         enter(QStringLiteral("Lot code or serial number"), code);
                         press(Qt::Key_Return);
                     }));
}

void TestCertificates::choose(RecordKey record)
{
    QVERIFY(record);
    m_shell->goTo("inventory");
    QVERIFY(m_shell->window->currentPage()->showRecord(record));
    QTRY_COMPARE_WITH_TIMEOUT(m_shell->window->currentPage()->currentRecord(), record, WaitMs);
    m_shell->window->currentPage()->takeFocus();
}

void TestCertificates::certify(const QString &amount)
{
    choose(row(QStringLiteral("Cotton sack")).key);
    QVERIFY(inDialog([] { press(Qt::Key_C, Qt::ShiftModifier); },
                     [&amount](QWidget *dialog) {
                         enter(QStringLiteral("Scheme"), QStringLiteral("Organic"));
                         enter(QStringLiteral("Number of the certificate"), QStringLiteral("DE-006"));
                         enter(QStringLiteral("Certified amount"), amount);
                         enter(QStringLiteral("Yield"), QStringLiteral("80 %"));
                         QVERIFY2(saidIn(dialog).contains(u"Covers 80 kg."), qPrintable(saidIn(dialog)));
                         press(Qt::Key_Return);
                     }));
}

void TestCertificates::aCertificateIsRecordedAndTheNextKilogramRefused()
{
    receiveLot(QStringLiteral("COT-1"));
    const resources::ResourceRow sack = row(QStringLiteral("Cotton sack"));
    QVERIFY(sack.lot);
    certify(QStringLiteral("100 kg"));
    const auto certificate = resources::CertificateQuery(book().database(), book().records()).certificate(sack.lot);
    QVERIFY(certificate && *certificate);
    QCOMPARE((*certificate)->text, QStringLiteral("Organic, DE-006"));
    QCOMPARE(format((*certificate)->covered), std::string("80"));
    const auto give = [](const QString &amount, const std::function<void(QWidget *)> &look) {
        return inDialog([] { press(Qt::Key_N); },
                        [&](QWidget *dialog) {
                            enter(QStringLiteral("Amount"), amount);
                            QVERIFY(tabTo(QStringLiteral("Certified from")));
                            press(Qt::Key_Down);
                            look(dialog);
                            press(Qt::Key_Return);
                        });
    };
    choose(sack.key);
    QVERIFY(give(QStringLiteral("80"), [](QWidget *dialog) {
        QVERIFY2(saidIn(dialog).contains(u"100 kg → 20 kg"), qPrintable(saidIn(dialog)));
    }));
    QCOMPARE(format(row(QStringLiteral("Cotton sack")).onhand), std::string("20"));
    const std::int64_t before = m_shell->entries();
    choose(sack.key);
    QVERIFY(give(QStringLiteral("1"), [](QWidget *dialog) {
        QVERIFY2(saidIn(dialog).contains(
                     u"Lot “COT-1” is certified for 100 kg. At a yield of 0.8 that covers 80 kg, of which 80 kg is "
                     u"given out already: 1 kg more is not covered."),
                 qPrintable(saidIn(dialog)));
    }));
    QCOMPARE(m_shell->entries(), before);
}

void TestCertificates::goodsWithoutALotCannotBeCertified()
{
    choose(m_shell->store);
    press(Qt::Key_C, Qt::ShiftModifier);
    QVERIFY2(m_shell->window->shownError().contains(u"belongs to no lot"), qPrintable(m_shell->window->shownError()));
}

void TestCertificates::anOverspentCertificateIsOnTodayAndInItsList()
{
    receiveLot(QStringLiteral("COT-1"));
    certify(QStringLiteral("100 kg"));
    const resources::ResourceRow sack = row(QStringLiteral("Cotton sack"));
    resources::EventDraft given;
    given.action = resources::ActionId::Consume;
    given.provider = given.receiver = sack.accountable;
    given.resource = sack.key;
    given.resourceQuantity = Quantity{Decimal::whole(80), QStringLiteral("kilogram")};
    given.certifiedFrom = sack.lot;
    QVERIFY(m_shell->session->record(given).has_value());
    choose(sack.key);
    // It turns out that less was certified than was told.
    QVERIFY(inDialog([] { press(Qt::Key_C, Qt::ShiftModifier); },
                     [](QWidget *dialog) {
                         QVERIFY(tabTo(QStringLiteral("Certified amount")));
                         press(Qt::Key_A, Qt::ControlModifier);
                         type(QStringLiteral("50 kg"));
                         QVERIFY2(saidIn(dialog).contains(
                                      u"! Covers 40 kg, but 80 kg was given out already: 40 kg too much."),
                                  qPrintable(saidIn(dialog)));
                         press(Qt::Key_Return);
                     }));
    m_shell->goTo("today");
    QString waiting;
    const auto reads = [&] {
        waiting.clear();
        for (const TableView *table : m_shell->window->currentPage()->findChildren<TableView *>())
            for (int i = 0; i < table->model()->rowCount(); ++i)
                for (int column = 0; column < table->model()->columnCount(); ++column)
                    waiting += plain(table->model()->index(i, column).data(Qt::AccessibleTextRole).toString()) + u'\n';
        return waiting.contains(u"overspent");
    };
    QTRY_VERIFY2_WITH_TIMEOUT(reads(), qPrintable(waiting), WaitMs);
    QVERIFY2(waiting.contains(u"Organic, DE-006"), qPrintable(waiting));
    m_shell->goTo("reports");
    QVERIFY(QTest::qWaitFor([this] { return !m_shell->session->jobs().isRunning(); }, WaitMs));
    m_shell->window->currentPage()->findChild<QComboBox *>()->setFocus();
    type(QStringLiteral("Cert"));
    QTRY_VERIFY_WITH_TIMEOUT(reads(), WaitMs);
}

void TestCertificates::aWrongYieldIsSaid()
{
    receiveLot(QStringLiteral("COT-1"));
    choose(row(QStringLiteral("Cotton sack")).key);
    const std::int64_t before = m_shell->entries();
    QVERIFY(inDialog([] { press(Qt::Key_C, Qt::ShiftModifier); },
                     [](QWidget *dialog) {
                         enter(QStringLiteral("Scheme"), QStringLiteral("Organic"));
                         enter(QStringLiteral("Certified amount"), QStringLiteral("100 kg"));
                         enter(QStringLiteral("Yield"), QStringLiteral("120 %"));
                         QVERIFY2(saidIn(dialog).contains(u"“120 %” is no yield"), qPrintable(saidIn(dialog)));
                         press(Qt::Key_Return);
                         QVERIFY(dialog->isVisible());
                     }));
    QCOMPARE(m_shell->entries(), before);
}

void TestCertificates::codesAreSuggestedAndHeldToTheirRule()
{
    choose(m_shell->store);
    QVERIFY(inDialog([] { press(Qt::Key_K, Qt::ShiftModifier); },
                     [](QWidget *dialog) {
                         enter(QStringLiteral("Codes of lots"), QStringLiteral("B{count:3}"));
                         QVERIFY2(saidIn(dialog).contains(u"The first of today: B001"), qPrintable(saidIn(dialog)));
                         press(Qt::Key_Return);
                     }));
    const std::int64_t before = m_shell->entries();
    QVERIFY(inDialog([] { press(Qt::Key_N); },
                     [](QWidget *dialog) {
                         auto *event = static_cast<RecordEventDialog *>(dialog);
                         event->chooseAction(resources::ActionId::Raise);
                         QVERIFY(tabTo(QStringLiteral("Item")));
                         press(Qt::Key_A, Qt::ControlModifier);
                         type(QStringLiteral("Cotton sack"));
                         enter(QStringLiteral("Kind of item"), QStringLiteral("Cotton"));
                         enter(QStringLiteral("Amount"), QStringLiteral("100 kg"));
                         QVERIFY(tabTo(QStringLiteral("Lot code or serial number")));
                         auto *code = qobject_cast<QLineEdit *>(QApplication::focusWidget());
                         QVERIFY(code != nullptr);
                         QCOMPARE(code->text(), QStringLiteral("B001"));
                         press(Qt::Key_A, Qt::ControlModifier);
                         type(QStringLiteral("the first"));
                         QVERIFY2(saidIn(dialog).contains(u"They are made as B{count:3}; the next would be B001."),
                                  qPrintable(saidIn(dialog)));
                         for (const QWidget *field : dialog->findChildren<QWidget *>())
                             QVERIFY2(!field->isVisible() || field->height() > 0, qPrintable(test::nameOf(field)));
                         press(Qt::Key_Return);
                         QVERIFY(dialog->isVisible());
                         press(Qt::Key_A, Qt::ControlModifier);
                         type(QStringLiteral("B001"));
                         press(Qt::Key_Return);
                     }));
    QCOMPARE(m_shell->entries(), before + 2); // the lot and the event, as one act
    QCOMPARE(book().records().body(row(QStringLiteral("Cotton sack")).lot).value()["batchLotCode"].qtext(),
             QStringLiteral("B001"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(row(QStringLiteral("Cotton sack")).onhand, Decimal());
}

void TestCertificates::aRuleThatCannotBeReadIsSaid()
{
    choose(m_shell->store);
    const std::int64_t before = m_shell->entries();
    QVERIFY(inDialog([] { press(Qt::Key_K, Qt::ShiftModifier); },
                     [](QWidget *dialog) {
                         enter(QStringLiteral("Codes of lots"), QStringLiteral("{jahr}-{count}"));
                         QVERIFY2(saidIn(dialog).contains(u"“{jahr}” in the rule"), qPrintable(saidIn(dialog)));
                         press(Qt::Key_Return);
                         QVERIFY(dialog->isVisible());
                     }));
    QCOMPARE(m_shell->entries(), before);
}

void TestCertificates::phoneAndEmailAreRecorded()
{
    const auto person = book().records().byLabel("Person", QStringLiteral("Ana"));
    QVERIFY(person && *person);
    QVERIFY(inDialog([] { press(Qt::Key_H, Qt::ShiftModifier); },
                     [](QWidget *dialog) {
                         enter(QStringLiteral("Who"), QStringLiteral("Ana"));
                         enter(QStringLiteral("E-mail"), QStringLiteral("ana at home"));
                         QVERIFY2(saidIn(dialog).contains(u"“ana at home” is no e-mail address"),
                                  qPrintable(saidIn(dialog)));
                         press(Qt::Key_A, Qt::ControlModifier);
                         type(QStringLiteral("ana@elm.example"));
                         enter(QStringLiteral("Phone"), QStringLiteral("+44 1632 960123"));
                         press(Qt::Key_Return);
                     }));
    const Json body = book().records().body(*person).value();
    QCOMPARE(body["ty:phone"].qtext(), QStringLiteral("+44 1632 960123"));
    QCOMPARE(body["ty:email"].qtext(), QStringLiteral("ana@elm.example"));
}

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestCertificates)
#include "test_certificates.moc"
