// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/activityquery.h"

#include "core/production/workwordsquery.h"
#include "tests/core/book/builtbook.h"

using namespace tally;
using namespace tally::book;
using resources::ActionId;
using test::BuiltBook;

namespace
{

QStringList textsOf(BuiltBook &built, int count)
{
    const auto weeks = ActivityQuery(built.book()).weeks(BuiltBook::today(), count);
    if (!weeks)
        return {weeks.error().line()};
    QStringList lines;
    for (const WeekRow &week : *weeks)
        lines.append(QStringLiteral("%1: %2 in, %3 out, %4 h")
                         .arg(week.monday.toString(Qt::ISODate))
                         .arg(week.in)
                         .arg(week.out)
                         .arg(QString::fromStdString(format(week.hours))));
    return lines;
}

RecordKey work(BuiltBook &built, int minutes, const QString &at, RecordKey corrects = {})
{
    auto draft = built.event(ActionId::Work, built.ana, built.coop);
    draft.conformsTo = built.joinery;
    draft.effortQuantity = Quantity{Decimal::whole(minutes), QStringLiteral("minute-Time")};
    draft.at = at;
    draft.corrects = corrects;
    return built.record(draft);
}

} // namespace

/// What a book tells of the last weeks and since some moment.
class TestActivityQuery final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBookBeginsWithMoreThanItsPeople();
    void weeksAreCountedByTheDaysEventsTell();
    void correctionsCountInHoursAndTakenBackEventsNowhere();
    void onlyWhatIsBeyondTheMarkIsNew();
    void withoutAMarkTimeDecides();
    void wordsOfWorkAreThoseThatCanBeWorked();
};

void TestActivityQuery::aBookBeginsWithMoreThanItsPeople()
{
    BuiltBook built;
    QTemporaryDir folder;
    FixedTime time{BuiltBook::Start};
    SeededRandom random{"new book"};
    test::MemoryKeyStore keys;
    const auto made = Book::create(
        folder.filePath(QStringLiteral("new.tallybook")),
        {QStringLiteral("Orchard"), QStringLiteral("EUR"), QStringLiteral("Office"), QStringLiteral("Ana")},
        {time, random, keys, {}});
    QVERIFY(made.has_value());
    QVERIFY((*made)->journal().entryCount() > 0); // who records and whose book it is
    QCOMPARE(*ActivityQuery(**made).hasBegun(), false);
    QCOMPARE(*ActivityQuery(built.book()).hasBegun(), true);
}

// 1 March 2026 is a Sunday, so its week began on 23 February.
void TestActivityQuery::weeksAreCountedByTheDaysEventsTell()
{
    BuiltBook built;
    const RecordKey rack = built.stock("Rack", 10);
    built.use(rack, 4);
    auto lent = built.event(ActionId::Transfer, built.coop, built.mill);
    lent.resource = rack;
    lent.resourceQuantity = BuiltBook::squareMetres(1);
    lent.at = QStringLiteral("2026-02-22T23:30:00Z");
    built.record(lent);
    work(built, 90, QStringLiteral("2026-02-23"));
    work(built, 60, QStringLiteral("2026-02-15"));
    work(built, 60, QStringLiteral("2026-03-02")); // next week
    QCOMPARE(textsOf(built, 2), QStringList({QStringLiteral("2026-02-16: 0 in, 1 out, 0 h"),
                                             QStringLiteral("2026-02-23: 1 in, 1 out, 1.5 h")}));
}

void TestActivityQuery::correctionsCountInHoursAndTakenBackEventsNowhere()
{
    BuiltBook built;
    const RecordKey wrong = work(built, 420, BuiltBook::inDays(-1));
    work(built, -60, BuiltBook::inDays(0), wrong);
    const RecordKey gone = work(built, 120, BuiltBook::inDays(0));
    QVERIFY(built.book().events().reverse(gone).has_value());
    QCOMPARE(textsOf(built, 1), QStringList(QStringLiteral("2026-02-23: 0 in, 0 out, 6 h")));
}

void TestActivityQuery::onlyWhatIsBeyondTheMarkIsNew()
{
    BuiltBook built;
    LookMarks marks(built.book().journal());
    QVERIFY(marks.closedBy(built.ana).has_value() && !marks.closedBy(built.ana)->has_value());
    QVERIFY(marks.rememberClosed(built.ana).has_value());
    const auto mark = marks.closedBy(built.ana);
    QVERIFY(mark.has_value() && mark->has_value());
    QVERIFY(!marks.closedBy(built.coop)->has_value()); // each person has their own
    const ActivityQuery query(built.book());
    QCOMPARE(query.since(**mark, 10)->total, 0);
    QCOMPARE(query.since(**mark, 10)->lines.size(), std::size_t(0));
    const RecordKey rack = built.stock("Rack", 10);
    const RecordKey used = built.use(rack, 1);
    const auto news = query.since(**mark, 1);
    QCOMPARE(news->total, 2);
    QCOMPARE(news->lines.size(), std::size_t(1));
    QCOMPARE(news->lines.front().key, used);
}

void TestActivityQuery::withoutAMarkTimeDecides()
{
    BuiltBook built;
    built.time.advance(1000);
    const RecordKey rack = built.stock("Rack", 10);
    const auto news = ActivityQuery(built.book()).sinceTime(BuiltBook::Start + 1, 10);
    QCOMPARE(news->total, 1);
    QCOMPARE(news->lines.front().key, rack.entry());
    QCOMPARE(ActivityQuery(built.book()).sinceTime(BuiltBook::Start + 5000, 10)->total, 0);
}

void TestActivityQuery::wordsOfWorkAreThoseThatCanBeWorked()
{
    BuiltBook built;
    const RecordKey saw = built.add("ResourceSpecification", {{"name", "Bandsaw"}, {"defaultUnitOfEffort", "hour"}});
    auto bought = built.event(ActionId::Raise, built.coop, built.coop);
    resources::NewResource made;
    made.conformsTo = saw;
    bought.resource = made;
    bought.resourceQuantity = Quantity{Decimal::whole(1), QStringLiteral("one")};
    built.record(bought);
    const RecordKey order = built.add("Plan", {{"name", "Ten benches"}});
    const RecordKey open = built.add("Process", {{"name", "Cut"}, {"plannedWithin", toText(order)}});
    built.add("Process", {{"name", "Done"}, {"finished", true}});
    const auto words = production::WorkWordsQuery(built.book().database(), built.book().records()).words();
    QVERIFY2(words.has_value(), qPrintable(words ? QString() : words.error().line()));
    QCOMPARE(words->kinds.size(), std::size_t(1));
    QCOMPARE(words->kinds.front().key, built.joinery);
    QCOMPARE(words->people.size(), std::size_t(1));
    QCOMPARE(words->people.front().key, built.ana);
    QCOMPARE(words->jobs.size(), std::size_t(1));
    QCOMPARE(words->jobs.front().key, open);
    QCOMPARE(words->jobs.front().order, QStringLiteral("Ten benches"));
}

QTEST_GUILESS_MAIN(TestActivityQuery)
#include "test_activityquery.moc"
