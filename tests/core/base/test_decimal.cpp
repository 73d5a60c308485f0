// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <limits>
#include <QTest>
#include <random>

using namespace tally;

Q_DECLARE_METATYPE(tally::Rounding)

class DecimalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCanonicalText_data();
    void readsCanonicalText();
    void refusesOtherText_data();
    void refusesOtherText();
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void refusesWhatCannotBeRead_data();
    void refusesWhatCannotBeRead();
    void writesWhatItReads();
    void comparesAsNumbers();
    void addsAndSubtracts();
    void refusesSumsOutOfRange();
    void multiplies_data();
    void multiplies();
    void scales_data();
    void scales();
    void refusesToScaleByNothing();
    void refusesProductsOutOfRange();
    void agreesWithLongDivision();
};

namespace
{

Decimal dec(const char *text)
{
    return parseCanonical(text).value();
}

QByteArray outcomeOf(const Result<Decimal> &result)
{
    return result ? QByteArray::fromStdString(format(*result)) : QByteArray(result.error().code);
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

void DecimalTest::readsCanonicalText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("micros");
    QTest::newRow("zero") << QByteArray("0") << qint64{0};
    QTest::newRow("one") << QByteArray("1") << qint64{1'000'000};
    QTest::newRow("a negative") << QByteArray("-1.5") << qint64{-1'500'000};
    QTest::newRow("the smallest") << QByteArray("0.000001") << qint64{1};
    QTest::newRow("the smallest negative") << QByteArray("-0.000001") << qint64{-1};
    QTest::newRow("the largest") << QByteArray("999999999999.999999") << qint64{Decimal::MaxMicros};
    QTest::newRow("the largest negative") << QByteArray("-999999999999.999999") << qint64{-Decimal::MaxMicros};
    QTest::newRow("zeros inside") << QByteArray("100.010001") << qint64{100'010'001};
}

void DecimalTest::readsCanonicalText()
{
    QFETCH(QByteArray, text);
    const auto read = parseCanonical(view(text));
    QVERIFY(read);
    QTEST(qint64{read->micros()}, "micros");
    QCOMPARE(QByteArray::fromStdString(format(*read)), text);
}

void DecimalTest::refusesOtherText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    const auto malformed = [](const char *name, const QByteArray &text) {
        QTest::newRow(name) << text << QByteArray("decimal.malformed");
    };
    malformed("nothing", "");
    malformed("a sign alone", "-");
    malformed("minus zero", "-0");
    malformed("minus zero with decimals", "-0.0");
    malformed("a plus", "+1");
    malformed("a leading zero", "01");
    malformed("two zeros", "00");
    malformed("a trailing zero", "1.50");
    malformed("a point and nothing", "1.");
    malformed("a point first", ".5");
    malformed("a point alone", ".");
    malformed("seven decimals", "0.0000001");
    malformed("an exponent", "1e3");
    malformed("a comma", "1,5");
    malformed("a space before", " 1");
    malformed("a space after", "1 ");
    malformed("two points", "1.2.3");
    malformed("two signs", "--1");
    malformed("letters", "NaN");
    malformed("hexadecimal", "0x10");
    malformed("a NUL", QByteArray("1\0", 2));
    malformed("an Arabic digit", "١");
    QTest::newRow("13 digits") << QByteArray("1000000000000") << QByteArray("decimal.range");
    QTest::newRow("40 digits") << QByteArray("-").append(40, '9') << QByteArray("decimal.range");
}

void DecimalTest::refusesOtherText()
{
    QFETCH(QByteArray, text);
    QTEST(outcomeOf(parseCanonical(view(text))), "code");
}

void DecimalTest::readsWhatPeopleWrite_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("canonical");
    QTest::newRow("canonical text") << QByteArray("-12.5") << QByteArray("-12.5");
    QTest::newRow("a plus") << QByteArray("+8") << QByteArray("8");
    QTest::newRow("trailing zeros") << QByteArray("8.00") << QByteArray("8");
    QTest::newRow("trailing zeros beyond six decimals") << QByteArray("8.1000000000") << QByteArray("8.1");
    QTest::newRow("leading zeros") << QByteArray("007") << QByteArray("7");
    QTest::newRow("no digit before the point") << QByteArray(".5") << QByteArray("0.5");
    QTest::newRow("no digit after the point") << QByteArray("5.") << QByteArray("5");
    QTest::newRow("minus zero") << QByteArray("-0.00") << QByteArray("0");
    QTest::newRow("an exponent") << QByteArray("1e3") << QByteArray("1000");
    QTest::newRow("an exponent with plus") << QByteArray("1.5E+2") << QByteArray("150");
    QTest::newRow("a negative exponent") << QByteArray("25e-1") << QByteArray("2.5");
    QTest::newRow("a negative exponent as far as it goes") << QByteArray("1e-6") << QByteArray("0.000001");
    QTest::newRow("a long fraction raised by its exponent") << QByteArray("0.000000012e8") << QByteArray("1.2");
    QTest::newRow("many zeros lowered by the exponent") << QByteArray("1000000000000000000000e-20") << QByteArray("10");
    QTest::newRow("zero with a huge exponent") << QByteArray("0e99999999999999999999") << QByteArray("0");
    QTest::newRow("the largest") << QByteArray("999999999999999999e-6") << QByteArray("999999999999.999999");
    QTest::newRow("many leading zeros") << QByteArray(1000, '0').append('1') << QByteArray("1");
}

void DecimalTest::readsWhatPeopleWrite()
{
    QFETCH(QByteArray, text);
    QTEST(outcomeOf(parseLenient(view(text))), "canonical");
}

void DecimalTest::refusesWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    for (const char *text : {"", "+", "-", ".", "e5", "1e", "1e+", "1e1.5", "1.2.3", "1,5", "1 000", " 1", "abc",
                             "1e5e5", "+-1", "0x1", "inf", "$120", "1/2"})
        QTest::newRow(qPrintable(QStringLiteral("'%1' is no number").arg(QLatin1String(text))))
            << QByteArray(text) << QByteArray("decimal.malformed");
    QTest::newRow("seven decimals are too fine") << QByteArray("0.1234567") << QByteArray("decimal.tooFine");
    QTest::newRow("an exponent that goes too fine") << QByteArray("1e-7") << QByteArray("decimal.tooFine");
    QTest::newRow("an endless negative exponent")
        << QByteArray("1e-99999999999999999999") << QByteArray("decimal.tooFine");
    QTest::newRow("13 digits are too many") << QByteArray("1000000000000") << QByteArray("decimal.range");
    QTest::newRow("an exponent that goes too far") << QByteArray("1e12") << QByteArray("decimal.range");
    QTest::newRow("an endless exponent") << QByteArray("-1e99999999999999999999") << QByteArray("decimal.range");
}

void DecimalTest::refusesWhatCannotBeRead()
{
    QFETCH(QByteArray, text);
    QTEST(outcomeOf(parseLenient(view(text))), "code");
}

void DecimalTest::writesWhatItReads()
{
    std::mt19937_64 random(1);
    for (int i = 0; i < 20'000; ++i) {
        const auto range = std::int64_t{1} << (random() % 60);
        const auto micros = static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(range));
        const Decimal value = Decimal::fromMicros((i % 2 != 0 ? -micros : micros) % Decimal::MaxMicros);
        QCOMPARE(parseCanonical(format(value)).value(), value);
        QCOMPARE(parseLenient(format(value)).value(), value);
    }
}

void DecimalTest::comparesAsNumbers()
{
    QVERIFY(dec("-10") < dec("-9.999999"));
    QVERIFY(dec("9") < dec("10"));
    QVERIFY(dec("2") == Decimal::whole(2));
    QVERIFY(-dec("2") == dec("-2"));
    QVERIFY(Decimal().isZero() && !Decimal().isNegative());
    QVERIFY(dec("-0.000001").isNegative() && !dec("-0.000001").isZero());
}

void DecimalTest::addsAndSubtracts()
{
    QCOMPARE(outcomeOf(add(dec("0.1"), dec("0.2"))), QByteArray("0.3"));
    QCOMPARE(outcomeOf(add(dec("1"), dec("-1"))), QByteArray("0"));
    QCOMPARE(outcomeOf(subtract(dec("0.1"), dec("0.2"))), QByteArray("-0.1"));
    QCOMPARE(outcomeOf(add(dec("999999999999"), dec("0.999999"))), QByteArray("999999999999.999999"));
}

void DecimalTest::refusesSumsOutOfRange()
{
    const Decimal most = Decimal::fromMicros(Decimal::MaxMicros);
    const Decimal least = dec("0.000001");
    QCOMPARE(outcomeOf(add(most, least)), QByteArray("decimal.range"));
    QCOMPARE(outcomeOf(add(most, most)), QByteArray("decimal.range"));
    QCOMPARE(outcomeOf(subtract(-most, least)), QByteArray("decimal.range"));
    QCOMPARE(outcomeOf(subtract(most, least)), QByteArray("999999999999.999998"));
}

void DecimalTest::multiplies_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<Rounding>("rounding");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *name, const char *a, const char *b, Rounding rounding, const char *result) {
        QTest::newRow(name) << QByteArray(a) << QByteArray(b) << rounding << QByteArray(result);
    };
    row("exact", "1.5", "1.5", Rounding::Exact, "2.25");
    row("exact but too fine", "0.001", "0.0001", Rounding::Exact, "decimal.inexact");
    row("half to the even below", "0.5", "0.000001", Rounding::HalfEven, "0");
    row("half to the even above", "1.5", "0.000001", Rounding::HalfEven, "0.000002");
    row("half to the even, negative", "-1.5", "0.000001", Rounding::HalfEven, "-0.000002");
    row("just over half", "0.500001", "0.000001", Rounding::HalfEven, "0.000001");
    row("just under half", "0.499999", "0.000001", Rounding::HalfEven, "0");
    row("down is toward zero", "1.9", "0.000001", Rounding::Down, "0.000001");
    row("down is toward zero, negative", "-1.9", "0.000001", Rounding::Down, "-0.000001");
    row("up is away from zero", "1.1", "0.000001", Rounding::Up, "0.000002");
    row("up is away from zero, negative", "-1.1", "0.000001", Rounding::Up, "-0.000002");
    row("up leaves exact results", "2", "0.000001", Rounding::Up, "0.000002");
    row("up from nearly nothing, negative", "-0.1", "0.000001", Rounding::Up, "-0.000001");
    row("signs", "-3", "-4", Rounding::Exact, "12");
}

void DecimalTest::multiplies()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(Rounding, rounding);
    QTEST(outcomeOf(multiply(dec(a.constData()), dec(b.constData()), rounding)), "result");
    QTEST(outcomeOf(multiply(dec(b.constData()), dec(a.constData()), rounding)), "result");
}

void DecimalTest::scales_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("numerator");
    QTest::addColumn<QByteArray>("denominator");
    QTest::addColumn<Rounding>("rounding");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *name, const char *a, const char *n, const char *d, Rounding rounding,
                        const char *result) {
        QTest::newRow(name) << QByteArray(a) << QByteArray(n) << QByteArray(d) << rounding << QByteArray(result);
    };
    row("a third of ten, down", "10", "1", "3", Rounding::Down, "3.333333");
    row("a third of ten, up", "10", "1", "3", Rounding::Up, "3.333334");
    row("a third of ten, exact", "10", "1", "3", Rounding::Exact, "decimal.inexact");
    row("two thirds to the nearest", "1", "2", "3", Rounding::HalfEven, "0.666667");
    row("a negative divisor, down", "1", "2", "-3", Rounding::Down, "-0.666666");
    row("a negative divisor, up", "1", "2", "-3", Rounding::Up, "-0.666667");
    row("a negative divisor, nearest", "1", "2", "-3", Rounding::HalfEven, "-0.666667");
    row("both negative", "1", "-2", "-3", Rounding::Up, "0.666667");
    row("large in between", "999999999999.999999", "999999999999", "999999999999", Rounding::Exact,
        "999999999999.999999");
    row("halves to even", "0.000001", "5", "2", Rounding::HalfEven, "0.000002");
    row("halves to even, odd quotient", "0.000001", "7", "2", Rounding::HalfEven, "0.000004");
}

void DecimalTest::scales()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, numerator);
    QFETCH(QByteArray, denominator);
    QFETCH(Rounding, rounding);
    QTEST(outcomeOf(scale(dec(value.constData()), dec(numerator.constData()), dec(denominator.constData()), rounding)),
          "result");
}

void DecimalTest::refusesToScaleByNothing()
{
    QCOMPARE(outcomeOf(scale(dec("1"), dec("1"), Decimal(), Rounding::Down)), QByteArray("decimal.divideByZero"));
    QCOMPARE(outcomeOf(scale(Decimal(), dec("1"), Decimal(), Rounding::Down)), QByteArray("decimal.divideByZero"));
}

void DecimalTest::refusesProductsOutOfRange()
{
    const Decimal most = Decimal::fromMicros(Decimal::MaxMicros);
    QCOMPARE(outcomeOf(multiply(most, most, Rounding::Down)), QByteArray("decimal.range"));
    QCOMPARE(outcomeOf(multiply(most, dec("1.000001"), Rounding::Down)), QByteArray("decimal.range"));
    QCOMPARE(outcomeOf(scale(most, most, dec("0.000001"), Rounding::Down)), QByteArray("decimal.range"));
    QCOMPARE(outcomeOf(scale(most, dec("-2"), dec("1"), Rounding::Down)), QByteArray("decimal.range"));
}

/// Down and Up bracket the exact result, and HalfEven is the nearer of the two.
void DecimalTest::agreesWithLongDivision()
{
    std::mt19937_64 random(2);
    for (int i = 0; i < 20'000; ++i) {
        const auto a = static_cast<std::int64_t>(random() % 2'000'000) - 1'000'000;
        const auto b = static_cast<std::int64_t>(random() % 2'000'000) - 1'000'000;
        const auto c = static_cast<std::int64_t>(random() % 1'000) + 1;
        const auto in = [&](Rounding r) {
            return scale(Decimal::fromMicros(a), Decimal::fromMicros(b), Decimal::fromMicros(c), r)->micros();
        };
        const std::int64_t exact = a * b;
        const std::int64_t down = in(Rounding::Down);
        const std::int64_t up = in(Rounding::Up);
        const std::int64_t near = in(Rounding::HalfEven);
        QCOMPARE(down, exact / c);
        QCOMPARE(std::abs(up), (std::abs(exact) + c - 1) / c);
        QVERIFY(near == down || near == up);
        QVERIFY(2 * std::abs(exact - near * c) <= c);
        QVERIFY(2 * std::abs(exact - near * c) != c || near % 2 == 0);
    }
}

QTEST_GUILESS_MAIN(DecimalTest)
#include "test_decimal.moc"
