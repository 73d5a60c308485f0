// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/arithmetic.h"
#include "ui/common/figures.h"
#include "ui/common/quantityedit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

namespace tally::ui
{

class TestQuantityEdit final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void worksOutSums_data();
    void worksOutSums();
    void refusesWhatIsNoSum_data();
    void refusesWhatIsNoSum();
    void readsTheLocalesOwnSpelling();
    void leavingTheFieldShowsTheResult();
    void aUnitAfterTheAmountIsChosen_data();
    void aUnitAfterTheAmountIsChosen();
    void wordsThatAreNoUnitAreRefused_data();
    void wordsThatAreNoUnitAreRefused();
    void offersUnitsThatMeasureTheSame();
    void anEmptyFieldIsNoQuantity();
    void writesFiguresForPeople_data();
    void writesFiguresForPeople();
};

void TestQuantityEdit::worksOutSums_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");
    QTest::newRow("a number is itself") << QStringLiteral("12.25") << QStringLiteral("12.25");
    QTest::newRow("times binds before plus") << QStringLiteral("3*4+2") << QStringLiteral("14");
    QTest::newRow("brackets come first") << QStringLiteral("3*(4+2)") << QStringLiteral("18");
    QTest::newRow("a leading minus") << QStringLiteral("-2+5") << QStringLiteral("3");
    QTest::newRow("a typographic minus") << QStringLiteral("−2") << QStringLiteral("-2");
    QTest::newRow("division that comes out") << QStringLiteral("10/4") << QStringLiteral("2.5");
    QTest::newRow("tenths stay exact") << QStringLiteral("0.1+0.2") << QStringLiteral("0.3");
    QTest::newRow("thousands may be grouped") << QStringLiteral("1,860") << QStringLiteral("1860");
    QTest::newRow("blanks do not matter") << QStringLiteral(" 2 * 3 ") << QStringLiteral("6");
    QTest::newRow("a bare fraction") << QStringLiteral(".5") << QStringLiteral("0.5");
}

void TestQuantityEdit::worksOutSums()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, value);
    const auto result = evaluate(typed);
    QVERIFY2(result.has_value(), qPrintable(result ? QString() : result.error().line()));
    QCOMPARE(QString::fromStdString(format(*result)), value);
}

void TestQuantityEdit::refusesWhatIsNoSum_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("words") << QStringLiteral("many") << QStringLiteral("arithmetic.malformed");
    QTest::newRow("half a sum") << QStringLiteral("3*") << QStringLiteral("arithmetic.malformed");
    QTest::newRow("an open bracket") << QStringLiteral("(1+2") << QStringLiteral("arithmetic.malformed");
    QTest::newRow("a third does not come out") << QStringLiteral("10/3") << QStringLiteral("decimal.inexact");
    QTest::newRow("nothing can be divided by nothing")
        << QStringLiteral("1/0") << QStringLiteral("decimal.divideByZero");
    QTest::newRow("too large for a book") << QStringLiteral("999999999999*10") << QStringLiteral("decimal.range");
    QTest::newRow("seven decimals") << QStringLiteral("0.1234567") << QStringLiteral("decimal.tooFine");
    QTest::newRow("brackets without end") << QString(500, u'(') << QStringLiteral("arithmetic.malformed");
}

void TestQuantityEdit::refusesWhatIsNoSum()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, code);
    const auto result = evaluate(typed);
    QVERIFY(!result.has_value());
    QCOMPARE(QString::fromLatin1(result.error().code), code);
}

void TestQuantityEdit::readsTheLocalesOwnSpelling()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    const auto result = evaluate(QStringLiteral("1.860,5+0,5"), german);
    QVERIFY(result.has_value());
    QCOMPARE(QString::fromStdString(format(*result)), QStringLiteral("1861"));
}

void TestQuantityEdit::leavingTheFieldShowsTheResult()
{
    QuantityEdit edit;
    edit.show();
    edit.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    QLineEdit *field = edit.amountField();
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("3*4+2"));
    QTest::keyClick(field, Qt::Key_Tab);
    QCOMPARE(field->text(), QStringLiteral("14"));
}

void TestQuantityEdit::aUnitAfterTheAmountIsChosen_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("unit");
    QTest::newRow("a sign after a blank")
        << QStringLiteral("40 kg") << QStringLiteral("40") << QStringLiteral("kilogram");
    QTest::newRow("a sign at once") << QStringLiteral("40kg") << QStringLiteral("40") << QStringLiteral("kilogram");
    QTest::newRow("a sign that ends another one")
        << QStringLiteral("5 g") << QStringLiteral("5") << QStringLiteral("gram");
    QTest::newRow("in capitals") << QStringLiteral("2 KG") << QStringLiteral("2") << QStringLiteral("kilogram");
    QTest::newRow("the whole name") << QStringLiteral("3 hour") << QStringLiteral("3") << QStringLiteral("hour");
    QTest::newRow("after a sum") << QStringLiteral("3*4+2 m") << QStringLiteral("14") << QStringLiteral("metre");
}

void TestQuantityEdit::aUnitAfterTheAmountIsChosen()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, value);
    QFETCH(const QString, unit);
    QuantityEdit edit;
    QTest::keyClicks(edit.amountField(), typed);
    const auto before = edit.quantity(); // while it is still being typed
    QVERIFY(before.has_value() && *before);
    QCOMPARE(QString::fromStdString(format((*before)->value)), value);
    QCOMPARE((*before)->unit, unit);
    QTest::keyClick(edit.amountField(), Qt::Key_Return);
    QCOMPARE(edit.amountField()->text(), value);
    QCOMPARE(edit.findChild<QComboBox *>()->currentData().toString(), unit);
}

void TestQuantityEdit::wordsThatAreNoUnitAreRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("a word") << QStringLiteral("40 boards");
    QTest::newRow("a unit alone") << QStringLiteral("kg");
    QTest::newRow("a unit before the amount") << QStringLiteral("kg 40");
    QTest::newRow("a unit that measures something else") << QStringLiteral("40 h");
}

void TestQuantityEdit::wordsThatAreNoUnitAreRefused()
{
    QFETCH(const QString, typed);
    QuantityEdit edit;
    edit.offerUnitsLike(QStringLiteral("kilogram"));
    QTest::keyClicks(edit.amountField(), typed);
    const auto read = edit.quantity();
    QVERIFY(!read.has_value());
    QVERIFY(read.error().is("arithmetic.malformed"));
    QTest::keyClick(edit.amountField(), Qt::Key_Return);
    QCOMPARE(edit.amountField()->text(), typed);
    QCOMPARE(edit.findChild<QComboBox *>()->currentData().toString(), QStringLiteral("kilogram"));
}

void TestQuantityEdit::offersUnitsThatMeasureTheSame()
{
    QuantityEdit edit;
    edit.offerUnitsLike(QStringLiteral("kilogram"));
    const auto *units = edit.findChild<QComboBox *>();
    QCOMPARE(units->currentData().toString(), QStringLiteral("kilogram"));
    QVERIFY(units->findData(QStringLiteral("gram")) >= 0);
    QVERIFY(units->findData(QStringLiteral("litre")) < 0);
    edit.amountField()->setText(QStringLiteral("5"));
    const Result<std::optional<Quantity>> quantity = edit.quantity();
    QVERIFY(quantity && *quantity);
    QCOMPARE(**quantity, (Quantity{Decimal::whole(5), QStringLiteral("kilogram")}));
}

void TestQuantityEdit::anEmptyFieldIsNoQuantity()
{
    QuantityEdit edit;
    QVERIFY(edit.quantity().has_value());
    QVERIFY(!edit.quantity()->has_value());
    edit.amountField()->setText(QStringLiteral("lots"));
    QVERIFY(!edit.quantity().has_value());
}

void TestQuantityEdit::writesFiguresForPeople_data()
{
    QTest::addColumn<qlonglong>("micros");
    QTest::addColumn<QString>("shown");
    QTest::newRow("grouped by three") << qlonglong{1'860'000'000} << QStringLiteral("1,860");
    QTest::newRow("a true minus sign") << qlonglong{-3'750'000} << QStringLiteral("−3.75");
    QTest::newRow("nothing") << qlonglong{0} << QStringLiteral("0");
    QTest::newRow("all digits there can be")
        << qlonglong{999'999'999'999'999'999} << QStringLiteral("999,999,999,999.999999");
}

void TestQuantityEdit::writesFiguresForPeople()
{
    QFETCH(const qlonglong, micros);
    QFETCH(const QString, shown);
    QCOMPARE(figure(Decimal::fromMicros(micros)), shown);
}

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestQuantityEdit)
#include "test_quantityedit.moc"
