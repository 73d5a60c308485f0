// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bookkeys.h"
#include "core/base/recordkey.h"

#include <QTest>
#include <unordered_set>

using namespace tally;

class RecordKeyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReads_data();
    void writesAndReads();
    void refusesOtherText_data();
    void refusesOtherText();
    void readsDeskNames();
    void refusesOtherDeskNames_data();
    void refusesOtherDeskNames();
    void ordersByLogIndexAndPart();
    void takesKeysApart();
    void noneHasNoText();
    void hashesKeysApart();
    void booksLieSideBySide();
};

void RecordKeyTest::writesAndReads_data()
{
    QTest::addColumn<int>("desk");
    QTest::addColumn<qint64>("index");
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("text");
    QTest::newRow("the entry's own record") << 1 << qint64{42} << 0 << u"d1/42"_qs;
    QTest::newRow("a part of it") << 1 << qint64{42} << 3 << u"d1/42#3"_qs;
    QTest::newRow("the roster") << 0 << qint64{0} << 0 << u"r0/0"_qs;
    QTest::newRow("the largest") << 255 << qint64{RecordKey::MaxIndex} << RecordKey::MaxPart
                                 << u"d255/536870911#65535"_qs;
}

void RecordKeyTest::writesAndReads()
{
    QFETCH(int, desk);
    QFETCH(qint64, index);
    QFETCH(int, part);
    QFETCH(QString, text);
    for (const int book : {LogNo::OwnBook, 2, LogNo::MaxBook}) {
        const RecordKey key(LogNo(book, desk), index, part);
        QCOMPARE(toText(key), text);
        QVERIFY(parseRecordKey(text, book) == key);
        const std::string bytes = text.toStdString();
        QVERIFY(parseRecordKey(std::string_view(bytes), book) == key);
    }
}

void RecordKeyTest::refusesOtherText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "d1",
                             "/42",
                             "d1/",
                             "d1/-1",
                             "d1/+1",
                             "d1/042",
                             "d1/42#",
                             "d1/42#0",
                             "d1/42#03",
                             "d1/42#65536",
                             "d1/42#-1",
                             "d1/42#3#4",
                             "d1/42/1",
                             "d0/1",
                             "d01/1",
                             "d256/1",
                             "r1/1",
                             "R0/1",
                             "D1/42",
                             " d1/42",
                             "d1/42 ",
                             "x1/42",
                             "d1/0x2a",
                             "d1/536870912",
                             "d/1",
                             "42",
                             "d1#3",
                             "tally:d1/1",
                             "abc/d1/42",
                             "d1/99999999999999999999",
                             "d99999999999999999999/1"})
        QTest::newRow(qPrintable(QStringLiteral("'%1' is no key").arg(QLatin1String(text))))
            << QString::fromLatin1(text);
    QTest::newRow("digits of another script") << u"d1/٤٢"_qs;
    QTest::newRow("a NUL at the end") << QString(u"d1/42"_qs + QChar(u'\0'));
}

void RecordKeyTest::refusesOtherText()
{
    QFETCH(QString, text);
    QVERIFY(!parseRecordKey(text));
    const std::string bytes = text.toStdString();
    QVERIFY(!parseRecordKey(std::string_view(bytes)));
}

void RecordKeyTest::readsDeskNames()
{
    for (int desk = 0; desk <= LogNo::MaxDesk; ++desk)
        QVERIFY(parseDeskName(LogNo(LogNo::OwnBook, desk).deskName()) == desk);
    QCOMPARE(LogNo(1, 0).deskName(), u"r0"_qs);
    QCOMPARE(LogNo(7, 12).deskName(), u"d12"_qs);
    QVERIFY(LogNo(1, 0).isRoster() && !LogNo(1, 1).isRoster());
}

void RecordKeyTest::refusesOtherDeskNames_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "d", "r", "r00", "r1", "d0", "d01", "d256", "D1", "d-1", "d1 ", "1"})
        QTest::newRow(qPrintable(QStringLiteral("'%1' is no desk").arg(QLatin1String(text))))
            << QString::fromLatin1(text);
}

void RecordKeyTest::refusesOtherDeskNames()
{
    QFETCH(QString, text);
    QVERIFY(!parseDeskName(text));
}

void RecordKeyTest::ordersByLogIndexAndPart()
{
    const RecordKey ascending[]{RecordKey(),
                                RecordKey(LogNo(1, 0), 0),
                                RecordKey(LogNo(1, 1), 0, 1),
                                RecordKey(LogNo(1, 1), 0, 0xffff),
                                RecordKey(LogNo(1, 1), 1),
                                RecordKey(LogNo(1, 1), RecordKey::MaxIndex, 0xffff),
                                RecordKey(LogNo(1, 2), 0),
                                RecordKey(LogNo(2, 0), 0),
                                RecordKey(LogNo(LogNo::MaxBook, 255), RecordKey::MaxIndex, RecordKey::MaxPart)};
    for (std::size_t i = 1; i < std::size(ascending); ++i)
        QVERIFY(ascending[i - 1] < ascending[i]);
}

void RecordKeyTest::takesKeysApart()
{
    const RecordKey key(LogNo(1023, 255), RecordKey::MaxIndex, 9);
    QVERIFY(key.raw() > 0);
    QCOMPARE(key.log().book(), 1023);
    QCOMPARE(key.log().desk(), 255);
    QCOMPARE(key.index(), RecordKey::MaxIndex);
    QCOMPARE(key.part(), 9);
    QCOMPARE(key.entry().part(), 0);
    QVERIFY(key.entry().withPart(9) == key);
    QVERIFY(RecordKey::fromRaw(key.raw()) == key);
}

void RecordKeyTest::noneHasNoText()
{
    QVERIFY(RecordKey().isNone());
    QVERIFY(!RecordKey());
    QCOMPARE(toText(RecordKey()), QString());
    QVERIFY(RecordKey(LogNo(1, 0), 0));
}

void RecordKeyTest::hashesKeysApart()
{
    std::unordered_set<RecordKey> keys;
    for (int index = 0; index < 1000; ++index)
        keys.insert(RecordKey(LogNo(1, 1), index));
    QCOMPARE(keys.size(), std::size_t{1000});
    QVERIFY(keys.contains(RecordKey(LogNo(1, 1), 999)));
    QVERIFY(!keys.contains(RecordKey(LogNo(1, 2), 999)));
}

void RecordKeyTest::booksLieSideBySide()
{
    for (const int book : {LogNo::OwnBook, 2, LogNo::MaxBook - 1}) {
        const RecordKey roster(LogNo(book, 0), 0);
        const RecordKey last(LogNo(book, LogNo::MaxDesk), RecordKey::MaxIndex, RecordKey::MaxPart);
        QVERIFY(firstKeyOf(book) == roster);
        QVERIFY(lastKeyOf(book) == last);
        QCOMPARE(firstKeyOf(book + 1).raw() - lastKeyOf(book).raw(), std::int64_t{1});
    }
}

QTEST_GUILESS_MAIN(RecordKeyTest)
#include "test_recordkey.moc"
