// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bookwords.h"

#include <QSet>
#include <QtTest>

using namespace tally::exchange;

/// Both sides of a telephone call must get the same words for ever, so the vectors are fixed.
class TestBookWords final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fixedVectors_data();
    void fixedVectors();
    void anotherLetterGivesOtherWords();
    void theListIsFitToBeReadAloud();
};

void TestBookWords::fixedVectors_data()
{
    QTest::addColumn<QString>("book");
    QTest::addColumn<QString>("words");
    QTest::addRow("the book of the format's examples")
        << QStringLiteral("mjpvvrcinrkyzhknxuiz5fc2pwosjxlf")
        << QStringLiteral("crocodile meteor rosemary gallery water sleigh rubber buffalo");
    QTest::addRow("an id of nothing but a")
        << QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")
        << QStringLiteral("giraffe tambourine berry beacon ketchup bonfire cushion lantern");
    QTest::addRow("no id at all") << QString()
                                  << QStringLiteral("canvas apple butter oatmeal pebble syrup crocodile spruce");
}

void TestBookWords::fixedVectors()
{
    QFETCH(QString, book);
    QFETCH(QString, words);
    QCOMPARE(bookWords(book).join(u' '), words);
}

void TestBookWords::anotherLetterGivesOtherWords()
{
    const QString book = QStringLiteral("mjpvvrcinrkyzhknxuiz5fc2pwosjxlf");
    QVERIFY(bookWords(book) != bookWords(QStringLiteral("mjpvvrcinrkyzhknxuiz5fc2pwosjxlg")));
    QVERIFY(bookWords(book) != bookWords(book.toUpper()));
}

void TestBookWords::theListIsFitToBeReadAloud()
{
    QSet<QString> beginnings;
    for (const QString &word : wordList()) {
        QVERIFY2(word.size() >= 4 && word.size() <= 10, qPrintable(word));
        QVERIFY2(std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; }),
                 qPrintable(word));
        beginnings.insert(word.left(3));
    }
    QCOMPARE(wordList().size(), 256);
    QCOMPARE(beginnings.size(), 256);
}

QTEST_APPLESS_MAIN(TestBookWords)
#include "test_bookwords.moc"
