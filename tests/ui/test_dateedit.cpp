// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dateedit.h"

#include <QTest>

namespace tally::ui
{

class TestDateEdit final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void keysMoveTheDate_data();
    void keysMoveTheDate();
    void typedDatesAreRead_data();
    void typedDatesAreRead();
    void nonsenseIsWrongAndNothingIsNot();
    void halfTypedDatesAreLeftAlone();
};

void TestDateEdit::keysMoveTheDate_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QDate>("to");
    const QDate day(2026, 3, 15);
    QTest::newRow("plus goes a day on") << day << QStringLiteral("+") << QDate(2026, 3, 16);
    QTest::newRow("equals is plus without shift") << day << QStringLiteral("=") << QDate(2026, 3, 16);
    QTest::newRow("minus goes a day back over the month")
        << QDate(2026, 3, 1) << QStringLiteral("-") << QDate(2026, 2, 28);
    QTest::newRow("t is today") << day << QStringLiteral("t") << QDate(2026, 11, 22);
    QTest::newRow("m is the first of the month") << day << QStringLiteral("m") << QDate(2026, 3, 1);
    QTest::newRow("h is the last of the month") << QDate(2028, 2, 3) << QStringLiteral("h") << QDate(2028, 2, 29);
    QTest::newRow("y is the first of the year") << day << QStringLiteral("y") << QDate(2026, 1, 1);
    QTest::newRow("r is the last of the year") << day << QStringLiteral("r") << QDate(2026, 12, 31);
    QTest::newRow("a bracket goes a month back, to a day it has")
        << QDate(2026, 3, 31) << QStringLiteral("[") << QDate(2026, 2, 28);
    QTest::newRow("a bracket goes a month on") << day << QStringLiteral("]") << QDate(2026, 4, 15);
    QTest::newRow("several keys one after another") << day << QStringLiteral("++]") << QDate(2026, 4, 17);
    QTest::newRow("an empty field starts from today") << QDate() << QStringLiteral("+") << QDate(2026, 11, 23);
}

void TestDateEdit::keysMoveTheDate()
{
    QFETCH(const QDate, from);
    QFETCH(const QString, keys);
    QFETCH(const QDate, to);
    DateEdit edit;
    edit.setToday(QDate(2026, 11, 22));
    edit.setDate(from);
    QTest::keyClicks(&edit, keys);
    QCOMPARE(edit.date(), to);
}

void TestDateEdit::typedDatesAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    QTest::newRow("as people write it here") << QStringLiteral("15/03/2026") << QDate(2026, 3, 15);
    QTest::newRow("as files write it") << QStringLiteral("2026-03-15") << QDate(2026, 3, 15);
}

void TestDateEdit::typedDatesAreRead()
{
    QFETCH(const QString, typed);
    QFETCH(const QDate, date);
    DateEdit edit;
    QTest::keyClicks(&edit, typed);
    QCOMPARE(edit.date(), date);
    QVERIFY(!edit.isWrong());
}

void TestDateEdit::nonsenseIsWrongAndNothingIsNot()
{
    DateEdit edit;
    QVERIFY(!edit.isWrong());
    edit.setText(QStringLiteral("31/02/2026"));
    QVERIFY(edit.isWrong());
    QVERIFY(!edit.date().isValid());
}

void TestDateEdit::halfTypedDatesAreLeftAlone()
{
    DateEdit edit;
    QTest::keyClicks(&edit, QStringLiteral("2026-0"));
    QCOMPARE(edit.text(), QStringLiteral("2026-0"));
}

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestDateEdit)
#include "test_dateedit.moc"
