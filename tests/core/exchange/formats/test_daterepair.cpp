// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/daterepair.h"

#include <QTest>

using namespace tally::exchange;

class TestDateRepair final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreRead_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("read"); // empty: no date
        const auto row = [](const char *what, const char *written, const char *read) {
            QTest::newRow(what) << QByteArray(written) << QByteArray(read);
        };
        row("a date-time in UTC stays", "2026-03-02T08:00:00Z", "2026-03-02T08:00:00Z");
        row("a date-time with an offset stays", "2026-03-02T08:00:00-05:00", "2026-03-02T08:00:00-05:00");
        row("an unknown offset stays", "2026-03-02T08:00:00-00:00", "2026-03-02T08:00:00-00:00");
        row("fractions stay", "2026-03-02T08:00:00.125+01:00", "2026-03-02T08:00:00.125+01:00");
        row("a local date stays", "2026-03-02", "2026-03-02");
        row("one digit of hour and offset", "2018-10-14T8:00:00-0:00", "2018-10-14T08:00:00Z");
        row("one digit of offset", "2019-04-08T17:00:00-5:00", "2019-04-08T17:00:00-05:00");
        row("one digit of month and day", "2019-4-8", "2019-04-08");
        row("no colon in the offset", "2019-04-08T17:00:00+0530", "2019-04-08T17:00:00+05:30");
        row("no minutes in the offset", "2019-04-08T17:00:00+05", "2019-04-08T17:00:00+05:00");
        row("no offset", "2019-04-08T17:00:00", "2019-04-08T17:00:00Z");
        row("no seconds", "2019-04-08T17:00Z", "2019-04-08T17:00:00Z");
        row("a space and small letters", "2019-04-08 17:00:00z", "2019-04-08T17:00:00Z");
        row("30 February", "2019-02-30", "");
        row("hour 24", "2019-02-03T24:00:00Z", "");
        row("minute 60", "2019-02-03T10:60:00Z", "");
        row("second 60", "2019-02-03T10:00:60Z", "");
        row("an offset of a whole day", "2019-02-03T10:00:00+24:00", "");
        row("ten digits of fraction", "2019-02-03T10:00:00.0123456789Z", "");
        row("no digit of fraction", "2019-02-03T10:00:00.Z", "");
        row("text after it", "2019-02-03T10:00:00Zulu", "");
        row("another order", "03/02/2019", "");
        row("five digits of year", "12019-02-03", "");
        row("words", "last Tuesday", "");
        row("nothing", "", "");
        row("half a date", "2019-02", "");
        row("half a time", "2019-02-03T", "");
        row("only a sign", "2019-02-03T10:00:00+", "");
    }

    void datesAreRead()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, read);
        QCOMPARE(QByteArray::fromStdString(repairedDate(written.constData()).value_or(std::string())), read);
    }
};

QTEST_GUILESS_MAIN(TestDateRepair)
#include "test_daterepair.moc"
