// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/production/proportion.h"

#include "tests/core/production/factsbuilder.h"

#include <QTest>

using namespace tally;
using namespace tally::production;

class ProportionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scales_data();
    void scales();
    void refusesWhatDoesNotFit();
};

void ProportionTest::scales_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("result");
    QTest::newRow("a whole number for each") << "2"
                                             << "1"
                                             << "4"
                                             << "8";
    QTest::newRow("a fraction that comes out even") << "450"
                                                    << "500"
                                                    << "1000"
                                                    << "900";
    QTest::newRow("a third is rounded up, so that it suffices") << "1"
                                                                << "3"
                                                                << "1"
                                                                << "0.333334";
    QTest::newRow("three thirds are whole") << "1"
                                            << "3"
                                            << "3"
                                            << "1";
    QTest::newRow("nothing of something") << "7"
                                          << "3"
                                          << "0"
                                          << "0";
    QTest::newRow("none for each") << "0"
                                   << "3"
                                   << "5"
                                   << "0";
    QTest::newRow("more than 64 bits in between") << "999999999999"
                                                  << "999999999998"
                                                  << "999999999998"
                                                  << "999999999999";
    QTest::newRow("more than 64 bits in between, rounded up") << "0.700001"
                                                              << "0.300007"
                                                              << "300000000000"
                                                              << "699984667024.436097";
}

void ProportionTest::scales()
{
    QFETCH(QString, part);
    QFETCH(QString, whole);
    QFETCH(QString, amount);
    QFETCH(QString, result);
    const auto scaled = Proportion(dec(part), dec(whole)).of(dec(amount));
    QVERIFY(scaled);
    QCOMPARE(QString::fromStdString(format(*scaled)), result);
    QCOMPARE(*scaled, scale(dec(amount), dec(part), dec(whole), Rounding::Up).value());
}

void ProportionTest::refusesWhatDoesNotFit()
{
    const auto scaled =
        Proportion(dec(QStringLiteral("2")), dec(QStringLiteral("1"))).of(Decimal::whole(900'000'000'000));
    QVERIFY(!scaled);
    QVERIFY(scaled.error().is("decimal.range"));
}

QTEST_GUILESS_MAIN(ProportionTest)
#include "test_proportion.moc"
