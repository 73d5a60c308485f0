// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QTest>
#include <vector>

using namespace tally;

class ClockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReads_data();
    void writesAndReads();
    void refusesOtherText_data();
    void refusesOtherText();
    void followsTheWallClock();
    void countsWhileTheWallClockStands();
    void goesOnWhenTheWallClockJumpsBack();
    void neverFallsBehindWhatItSaw();
    void aFullCounterCarries();
    void survivesTheLatestReadingThereCanBe();
    void aWallClockBefore1970CountsFromZero();
    void orderOfReadingsIsOrderOfTexts();
    void systemTimeIsPlausible();
};

void ClockTest::writesAndReads_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<int>("counter");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("the beginning") << qint64{0} << 0 << QByteArray("000000000000-0000");
    QTest::newRow("a day in 2026") << qint64{1'772'355'600'000} << 7 << QByteArray("019ca8a03e80-0007");
    QTest::newRow("the largest counter") << qint64{1} << 0xffff << QByteArray("000000000001-ffff");
    QTest::newRow("the latest reading") << (qint64{1} << 46) - 1 << 0xffff << QByteArray("3fffffffffff-ffff");
}

void ClockTest::writesAndReads()
{
    QFETCH(qint64, ms);
    QFETCH(int, counter);
    QFETCH(QByteArray, text);
    const Hlc reading = Hlc::of(ms, counter);
    QCOMPARE(QByteArray::fromStdString(format(reading)), text);
    QVERIFY(parseHlc(text.toStdString()) == reading);
    QCOMPARE(qint64{reading.ms()}, ms);
    QCOMPARE(reading.counter(), counter);
}

void ClockTest::refusesOtherText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("capital letters") << QByteArray("019CA8A03E80-0007");
    QTest::newRow("no counter") << QByteArray("019ca8a03e80");
    QTest::newRow("a short counter") << QByteArray("019ca8a03e80-007");
    QTest::newRow("a long counter") << QByteArray("019ca8a03e80-00007");
    QTest::newRow("another separator") << QByteArray("019ca8a03e80_0007");
    QTest::newRow("a sign") << QByteArray("-19ca8a8ec80-0007");
    QTest::newRow("a prefix") << QByteArray("0x9ca8a8ec80-0007");
    QTest::newRow("a space") << QByteArray(" 19ca8a8ec80-0007");
    QTest::newRow("later than any clock may be") << QByteArray("400000000000-0000");
    QTest::newRow("all bits") << QByteArray("ffffffffffff-ffff");
}

void ClockTest::refusesOtherText()
{
    QFETCH(QByteArray, text);
    const auto reading = parseHlc(text.toStdString());
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, "hlc.malformed");
}

void ClockTest::followsTheWallClock()
{
    FixedTime wall(1000);
    HybridClock clock(wall);
    QVERIFY(clock.tick() == Hlc::of(1000, 0));
    wall.advance(5);
    QVERIFY(clock.tick() == Hlc::of(1005, 0));
    QVERIFY(clock.last() == Hlc::of(1005, 0));
}

void ClockTest::countsWhileTheWallClockStands()
{
    const FixedTime wall(1000);
    HybridClock clock(wall);
    QVERIFY(clock.tick() == Hlc::of(1000, 0));
    QVERIFY(clock.tick() == Hlc::of(1000, 1));
    QVERIFY(clock.tick() == Hlc::of(1000, 2));
}

void ClockTest::goesOnWhenTheWallClockJumpsBack()
{
    FixedTime wall(1'000'000);
    HybridClock clock(wall);
    Hlc before = clock.tick();
    for (const std::int64_t jump : {-1, -500'000, 3, -10'000'000, 400'000}) {
        wall.advance(jump);
        const Hlc reading = clock.tick();
        QVERIFY(reading > before);
        QCOMPARE(reading.ms(), std::int64_t{1'000'000});
        before = reading;
    }
    QCOMPARE(before.counter(), 5);
    wall.advance(20'000'000);
    QVERIFY(clock.tick() > before);
    QCOMPARE(clock.last().counter(), 0);
}

void ClockTest::neverFallsBehindWhatItSaw()
{
    const FixedTime wall(1000);
    HybridClock clock(wall);
    clock.observe(Hlc::of(5000, 3));
    QVERIFY(clock.tick() == Hlc::of(5000, 4));
    clock.observe(Hlc::of(2000, 9));
    QVERIFY(clock.tick() == Hlc::of(5000, 5));
}

void ClockTest::aFullCounterCarries()
{
    const FixedTime wall(1000);
    HybridClock clock(wall);
    clock.observe(Hlc::of(1000, 0xffff));
    QVERIFY(clock.tick() == Hlc::of(1001, 0));
}

void ClockTest::survivesTheLatestReadingThereCanBe()
{
    const FixedTime wall(1000);
    HybridClock clock(wall);
    const Hlc latest = parseHlc("3fffffffffff-ffff").value();
    clock.observe(latest);
    const Hlc first = clock.tick();
    QVERIFY(first > latest);
    QVERIFY(clock.tick() > first);
}

void ClockTest::aWallClockBefore1970CountsFromZero()
{
    const FixedTime wall(-1000);
    HybridClock clock(wall);
    QVERIFY(clock.tick() == Hlc::of(0, 1));
}

void ClockTest::orderOfReadingsIsOrderOfTexts()
{
    const std::vector<Hlc> ascending{Hlc::of(0, 1),       Hlc::of(0, 0xffff),   Hlc::of(1, 0),
                                     Hlc::of(0xabcde, 9), Hlc::of(0xabcde, 10), Hlc::of(0xfffff, 0)};
    for (std::size_t i = 1; i < ascending.size(); ++i) {
        QVERIFY(ascending[i - 1] < ascending[i]);
        QVERIFY(format(ascending[i - 1]) < format(ascending[i]));
    }
}

void ClockTest::systemTimeIsPlausible()
{
    QVERIFY(SystemTime().nowMs() > 1'600'000'000'000);
}

QTEST_GUILESS_MAIN(ClockTest)
#include "test_clock.moc"
