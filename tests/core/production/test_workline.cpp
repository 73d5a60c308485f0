// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/production/workline.h"

#include <QTest>

using namespace tally;
using namespace tally::production;

namespace
{

constexpr int Joinery = 1;
constexpr int Finishing = 2;
constexpr int Ana = 3;
constexpr int Cutting = 4;
constexpr int Gluing = 5;
constexpr int Fence = 6;

RecordKey key(int number)
{
    return {LogNo(1, 1), number};
}

WorkWords words()
{
    WorkWords words;
    words.kinds = {{key(Joinery), QStringLiteral("Joinery work")}, {key(Finishing), QStringLiteral("Finishing")}};
    words.people = {{key(Ana), QStringLiteral("Ana Ruiz")}};
    const QString order = QStringLiteral("10 benches for the library");
    words.jobs = {{key(Cutting), QStringLiteral("Cut and joint"), order, {key(Joinery)}},
                  {key(Gluing), QStringLiteral("Glue up"), order, {key(Finishing)}},
                  {key(Fence), QStringLiteral("Mend the fence"), {}, {}}};
    words.days = {{QStringLiteral("yesterday"), QDate(2026, 2, 28)}};
    return words;
}

/// "3 hour|Joinery|job 4|by 3|2026-02-28|?garden|boat=Joinery,Finishing": only what there is.
QString told(const WorkLine &line)
{
    QStringList parts;
    if (line.effort)
        parts.append(QString::fromStdString(format(line.effort->value)) + u' ' + line.effort->unit);
    const std::pair<RecordKey, const char *> slots_[] = {{line.kind, "kind"}, {line.job, "job"}, {line.person, "by"}};
    for (const auto &[found, name] : slots_)
        if (found)
            parts.append(QStringLiteral("%1 %2").arg(QLatin1String(name)).arg(found.index()));
    if (line.day.isValid())
        parts.append(line.day.toString(Qt::ISODate));
    for (const QString &unknown : line.unknown)
        parts.append(QString(u'?' + unknown));
    for (const WorkLine::Unclear &unclear : line.unclear)
        parts.append(QString(unclear.words + u'=' + unclear.meanings.join(u',')));
    return parts.join(u'|');
}

} // namespace

class TestWorkLine final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLineIsTakenApart_data();
    void aLineIsTakenApart();
    void namesAreShortenedByWholeBeginnings();
};

void TestWorkLine::aLineIsTakenApart_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *line, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(expected);
    };
    row("time, kind and order", "3 h joinery 10 benches", "3 hour|kind 1|job 4");
    row("the order's job that wants this kind", "2h finishing 10 benches", "2 hour|kind 2|job 5");
    row("in any order", "mend fence joinery 1.5 h", "1.5 hour|kind 1|job 6");
    row("a decimal comma", "1,5 h joinery", "1.5 hour|kind 1");
    row("minutes", "45 min joinery", "0.75 hour|kind 1");
    row("minutes that are no exact hours stay minutes", "10 min joinery", "10 minute-Time|kind 1");
    row("hours and minutes are added", "1 h 30 min joinery", "1.5 hour|kind 1");
    row("by the clock", "1:30 joinery", "1.5 hour|kind 1");
    row("who and when", "Ana 3 h joinery yesterday", "3 hour|kind 1|by 3|2026-02-28");
    row("a day in figures", "3 h joinery 2026-02-20", "3 hour|kind 1|2026-02-20");
    row("commas part words", "3 h joinery, mend the fence", "3 hour|kind 1|job 6");
    row("nothing at all", "", "");
    row("a number without a unit is not time", "3 joinery", "kind 1|?3");
    row("a day is no measure of work", "2 days joinery", "kind 1|?2 days");
    row("a thousand is not one", "1,000 h joinery", "kind 1|?1,000 h");
    row("words nobody knows are told together", "3 h garden party", "3 hour|?garden party");
    row("a letter is no name", "3 h joinery a", "3 hour|kind 1|?a");
    row("half a person is nobody", "An 3 h joinery", "3 hour|kind 1|?An");
    row("an order with several jobs is unclear without a kind", "3 h 10 benches",
        "3 hour|10 benches=Cut and joint · 10 benches for the library,Glue up · 10 benches for the library");
}

void TestWorkLine::aLineIsTakenApart()
{
    QFETCH(const QString, line);
    QFETCH(const QString, expected);
    const WorkLine read = readWorkLine(line, words());
    QCOMPARE(told(read), expected);
}

void TestWorkLine::namesAreShortenedByWholeBeginnings()
{
    const QString name = QStringLiteral("10 benches for the library");
    QVERIFY(isShortFor({QStringLiteral("10"), QStringLiteral("BENCH")}, name));
    QVERIFY(isShortFor({QStringLiteral("library")}, name));
    QVERIFY(!isShortFor({QStringLiteral("be")}, name));
    QVERIFY(!isShortFor({QStringLiteral("library"), QStringLiteral("10")}, name));
    QVERIFY(!isShortFor({}, name));
}

QTEST_GUILESS_MAIN(TestWorkLine)
#include "test_workline.moc"
