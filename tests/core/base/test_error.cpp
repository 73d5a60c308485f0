// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <QTest>

using namespace tally;

class ErrorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsTheSentence_data();
    void fillsTheSentence();
    void showsTheCodeWhenThereIsNoSentence();
    void addsTheDetailOnOneLine();
    void keepsControlCharactersFromTheTerminal();
    void knowsItsKind();
    void comparesCodesByContent();
    void passesErrorsOn();
};

namespace
{

Result<int> half(int value)
{
    if (value % 2 != 0)
        return refused("half.odd", "%1 is odd", {QString::number(value)});
    return value / 2;
}

Outcome accept(int value)
{
    return value > 0 ? Outcome() : Outcome(refused("accept.small", "too small"));
}

Result<int> quarter(int value)
{
    TALLY_CHECK(accept(value));
    TALLY_TRY(const int once, half(value));
    TALLY_TRY(const int twice, half(once));
    return twice;
}

} // namespace

void ErrorTest::fillsTheSentence_data()
{
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<QString>("message");
    QTest::newRow("no place, no argument") << QByteArray("It broke.") << QStringList() << u"It broke."_qs;
    QTest::newRow("two places") << QByteArray("%1 of %2") << QStringList{u"a"_qs, u"b"_qs} << u"a of b"_qs;
    QTest::newRow("places out of order and repeated")
        << QByteArray("%2 %1 %2") << QStringList{u"a"_qs, u"b"_qs} << u"b a b"_qs;
    QTest::newRow("an argument that looks like a place stays as it is")
        << QByteArray("%1 and %2") << QStringList{u"%2"_qs, u"%1"_qs} << u"%2 and %1"_qs;
    QTest::newRow("a place without an argument stays") << QByteArray("%1 %3") << QStringList{u"a"_qs} << u"a %3"_qs;
    QTest::newRow("an argument without a place is left out")
        << QByteArray("only %1") << QStringList{u"a"_qs, u"b"_qs} << u"only a"_qs;
    QTest::newRow("a percent sign is only that")
        << QByteArray("100% of %1%") << QStringList{u"5"_qs} << u"100% of 5%"_qs;
    QTest::newRow("zero is no place") << QByteArray("%0 %1") << QStringList{u"a"_qs} << u"%0 a"_qs;
    QTest::newRow("nine places") << QByteArray("%9%8%7%6%5%4%3%2%1")
                                 << QStringList{u"1"_qs, u"2"_qs, u"3"_qs, u"4"_qs, u"5"_qs,
                                                u"6"_qs, u"7"_qs, u"8"_qs, u"9"_qs}
                                 << u"987654321"_qs;
    QTest::newRow("sentences are UTF-8") << QByteArray("“%1”") << QStringList{u"ä"_qs} << u"“ä”"_qs;
}

void ErrorTest::fillsTheSentence()
{
    QFETCH(QByteArray, sentence);
    QFETCH(QStringList, args);
    const Error error{ErrorKind::Refused, "some.code", sentence.constData(), args, {}};
    QTEST(error.message(), "message");
}

void ErrorTest::showsTheCodeWhenThereIsNoSentence()
{
    const Error error{ErrorKind::Refused, "some.code", "", {}, {}};
    QCOMPARE(error.message(), u"some.code"_qs);
}

void ErrorTest::addsTheDetailOnOneLine()
{
    const Error with{ErrorKind::System, "c", "It broke.", {}, u"near\nline 2"_qs};
    const Error without{ErrorKind::System, "c", "It broke.", {}, {}};
    QCOMPARE(with.line(), u"It broke. (near line 2)"_qs);
    QCOMPARE(without.line(), u"It broke."_qs);
}

void ErrorTest::keepsControlCharactersFromTheTerminal()
{
    const Error error{ErrorKind::Refused, "c", "No “%1”.", {u"a\x1b[31m\r\nb"_qs}, {}};
    QCOMPARE(error.line(), u"No “a [31m  b”."_qs);
}

void ErrorTest::knowsItsKind()
{
    QCOMPARE(refused("c", "t").value().kind, ErrorKind::Refused);
    QCOMPARE(misused("c", "t").value().kind, ErrorKind::Usage);
    QCOMPARE(failed("c", "t").value().kind, ErrorKind::System);
    QCOMPARE(tooNew("c", "t").value().kind, ErrorKind::Newer);
    QCOMPARE(failed("c", "t", {u"a"_qs}, u"d"_qs).value().args, QStringList{u"a"_qs});
    QCOMPARE(failed("c", "t", {u"a"_qs}, u"d"_qs).value().detail, u"d"_qs);
}

void ErrorTest::comparesCodesByContent()
{
    const QByteArray copy("unit.missing");
    const Error error{ErrorKind::Refused, "unit.missing", "", {}, {}};
    QVERIFY(error.is(copy.constData()));
    QVERIFY(!error.is("unit.missing2"));
    QVERIFY(!error.is("unit"));
}

void ErrorTest::passesErrorsOn()
{
    QCOMPARE(quarter(8).value(), 2);
    QCOMPARE(quarter(6).error().message(), u"3 is odd"_qs);
    QVERIFY(quarter(-4).error().is("accept.small"));
}

QTEST_GUILESS_MAIN(ErrorTest)
#include "test_error.moc"
