// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/currencycode.h"

#include <QTest>

using namespace tally;

class TestCurrencyCode final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void threeCapitalLettersAreOne_data();
    void threeCapitalLettersAreOne();
};

void TestCurrencyCode::threeCapitalLettersAreOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("a currency of states") << QStringLiteral("EUR") << true;
    QTest::newRow("a currency of a co-op's own") << QStringLiteral("OAK") << true;
    QTest::newRow("small letters") << QStringLiteral("eur") << false;
    QTest::newRow("too short") << QStringLiteral("EU") << false;
    QTest::newRow("too long") << QStringLiteral("EURO") << false;
    QTest::newRow("a digit") << QStringLiteral("E1R") << false;
    QTest::newRow("letters of another script") << QStringLiteral("РУБ") << false;
    QTest::newRow("a sign") << QStringLiteral("€") << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestCurrencyCode::threeCapitalLettersAreOne()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isOne);
    QCOMPARE(isCurrencyCode(text), isOne);
}

QTEST_GUILESS_MAIN(TestCurrencyCode)
#include "test_currencycode.moc"
