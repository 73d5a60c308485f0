// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/eventmoment.h"

#include <QTest>

using namespace tally::resources;

class TestEventMoment final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTimeTellsItsDay_data()
    {
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<QDate>("day");
        QTest::newRow("a moment") << QByteArray("2026-03-14T09:00:00Z") << QDate(2026, 3, 14);
        QTest::newRow("a moment with an offset tells the day where it happened")
            << QByteArray("2026-03-14T23:30:00-05:00") << QDate(2026, 3, 14);
        QTest::newRow("a bare day") << QByteArray("2024-02-29") << QDate(2024, 2, 29);
        QTest::newRow("a day that never was") << QByteArray("2026-02-29T09:00:00Z") << QDate();
        QTest::newRow("a month alone") << QByteArray("2026-03") << QDate();
        QTest::newRow("another order") << QByteArray("14-03-2026") << QDate();
        QTest::newRow("other signs between") << QByteArray("2026/03/14") << QDate();
        QTest::newRow("letters for digits") << QByteArray("2O26-03-14") << QDate();
        QTest::newRow("nothing") << QByteArray() << QDate();
    }

    void aTimeTellsItsDay()
    {
        QFETCH(const QByteArray, time);
        QFETCH(const QDate, day);
        const std::string_view text(time.constData(), static_cast<std::size_t>(time.size()));
        QCOMPARE(dayToldBy(text), day);
        QCOMPARE(dayToldBy(QString::fromLatin1(time)), day);
    }
};

QTEST_GUILESS_MAIN(TestEventMoment)
#include "test_eventmoment.moc"
