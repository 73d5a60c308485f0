// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/base/sha256.h"

#include <QTest>

using namespace tally;

class RandomTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemBytesDiffer();
    void givesAsManyAsAsked();
    void sameSeedSameStream();
    void otherSeedOtherStream();
    void theStreamDoesNotDependOnThePieces();
    void theStreamIsTheDocumentedOne();
};

void RandomTest::systemBytesDiffer()
{
    SystemRandom random;
    QVERIFY(random.bytes(16) != random.bytes(16));
}

void RandomTest::givesAsManyAsAsked()
{
    SystemRandom system;
    SeededRandom seeded("s");
    for (const int count : {0, 1, 16, 31, 32, 33, 1000}) {
        QCOMPARE(system.bytes(count).size(), qsizetype{count});
        QCOMPARE(seeded.bytes(count).size(), qsizetype{count});
    }
    QCOMPARE(system.bytes(-1).size(), qsizetype{0});
    QCOMPARE(seeded.bytes(-1).size(), qsizetype{0});
}

void RandomTest::sameSeedSameStream()
{
    SeededRandom one("demo");
    SeededRandom other("demo");
    QCOMPARE(one.bytes(16), other.bytes(16));
    QCOMPARE(one.bytes(100), other.bytes(100));
    QVERIFY(one.bytes(16) != one.bytes(16));
}

void RandomTest::otherSeedOtherStream()
{
    QVERIFY(SeededRandom("demo").bytes(16) != SeededRandom("peer").bytes(16));
    QVERIFY(SeededRandom("").bytes(16) != SeededRandom(QByteArray(1, '\0')).bytes(16));
}

void RandomTest::theStreamDoesNotDependOnThePieces()
{
    const QByteArray whole = SeededRandom("demo").bytes(100);
    SeededRandom pieces("demo");
    QByteArray joined;
    for (const int count : {1, 31, 0, 33, 20, 15})
        joined += pieces.bytes(count);
    QCOMPARE(joined, whole);
}

void RandomTest::theStreamIsTheDocumentedOne()
{
    const std::string seed(sha256("demo").view());
    const QByteArray block0 = sha256(seed + std::string(8, '\0')).toByteArray();
    const QByteArray block1 = sha256(seed + std::string(7, '\0') + '\x01').toByteArray();
    QCOMPARE(SeededRandom("demo").bytes(64), QByteArray(block0 + block1));
}

QTEST_GUILESS_MAIN(RandomTest)
#include "test_random.moc"
