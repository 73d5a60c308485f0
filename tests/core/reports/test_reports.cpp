// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/democoop.h"
#include "core/reports/report.h"
#include "core/resources/memberread.h"
#include "core/resources/signals/signalquery.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "tests/core/book/builtbook.h"
#include "tests/core/reports/reportlines.h"
#include "tests/replay/threedesks.h"

#include <QDateTime>
#include <QTest>

using namespace tally;
using namespace tally::reports;
using namespace tally::test;

namespace
{

constexpr std::int64_t DemoDay = 1'772'355'600'000; // 2026-03-01 09:00 UTC

ReportContext contextOf(const support::TestBook &book)
{
    return {book.database(), book.records(), {}, {2026, 3, 1}};
}

QStringList allReports()
{
    QStringList names;
    for (const Definition &report : definitions())
        names.append(QString::fromUtf8(report.id));
    return names;
}

} // namespace

class TestReports final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theDemoClosesForEveryItemAndMonth();
    void theDemoBalanceEndsAtTheStockThatIsThere();
    void everyRowOpensIntoItsEntries();
    void aBrokenBalanceNamesItsEntry();
    void aStockRecordThatLiesIsTold();
    void threeDesksSeeTheSameWhateverTheOrder();
    void daysAreThoseToldNotThoseRecorded();
    void correctionsAndCountsHaveTheirColumns();
    void turnoverIsOutOverMeanStock();
    void classesEndAtTheirShares();
    void needsFollowFromUse();
    void changesOfTheItemCount();
    void whatOthersHoldOrGaveBackIsNoUse();
    void idleStockIsToldSinceWhen();
    void wrongRequestsAreRefused();
    void aReportCanBeStopped();

private:
    QTemporaryDir m_folder;
    FixedTime m_time{DemoDay};
    SeededRandom m_random{"reports"};
    test::MemoryKeyStore m_keys;
    std::unique_ptr<book::Book> m_demo;
};

void TestReports::initTestCase()
{
    const book::Environment environment{m_time, m_random, m_keys, {}};
    auto made =
        book::Book::create(m_folder.filePath(QStringLiteral("demo.tallybook")), book::demoCoop().options, environment);
    QVERIFY2(made.has_value(), qPrintable(codeOf(made)));
    m_demo = std::move(*made);
    const auto filled = book::demoCoop().fill(*m_demo);
    QVERIFY2(filled.has_value(), qPrintable(codeOf(filled)));
}

void TestReports::theDemoClosesForEveryItemAndMonth()
{
    const auto table = runReport("balance", contextOf(*m_demo));
    QVERIFY2(table.has_value(), qPrintable(codeOf(table)));
    QVERIFY(table->rows.size() > 200);
    for (std::size_t i = 0; i < table->rows.size(); ++i) {
        QCOMPARE(cell(*table, i, "off"), QStringLiteral("0"));
        QCOMPARE(cell(*table, i, "broken"), QString());
    }
    QCOMPARE(table->notes.front(), QStringLiteral("✓ Every item closes in every month."));
}

void TestReports::theDemoBalanceEndsAtTheStockThatIsThere()
{
    const auto balance = runReport("balance", contextOf(*m_demo));
    const auto stock = runReport("stock-on", contextOf(*m_demo));
    QVERIFY(balance && stock);
    std::map<QString, QString> last;
    for (std::size_t i = 0; i < balance->rows.size(); ++i)
        last[cell(*balance, i, "item")] = cell(*balance, i, "closing");
    for (std::size_t i = 0; i < stock->rows.size(); ++i)
        QCOMPARE(cell(*stock, i, "owned"), last[cell(*stock, i, "item")]);
}

void TestReports::everyRowOpensIntoItsEntries()
{
    for (const QString &name : allReports()) {
        if (name == u"idle" || name == u"certificates")
            continue;
        resources::CostLedger costs(m_demo->database(), m_demo->records(), {m_demo->ourAgent(), QStringLiteral("EUR")});
        auto context = contextOf(*m_demo);
        context.costs = &costs;
        const auto table = runReport(name.toStdString(), context);
        QVERIFY2(table.has_value(), qPrintable(name));
        QVERIFY2(!table->rows.empty(), qPrintable(name));
        for (const Row &row : table->rows) {
            QCOMPARE(row.cells.size(), table->columns.size());
            if (findDefinition(name.toStdString())->needsCost) {
                const bool isNothing =
                    cell(*table, static_cast<std::size_t>(&row - table->rows.data()), "value").isEmpty();
                QVERIFY2(!row.parts.empty() || isNothing, qPrintable(name + u' ' + row.cells.front().plain()));
                continue;
            }
            const auto entries = entriesBehind(contextOf(*m_demo), row, 5);
            QVERIFY2(entries && !entries->empty(), qPrintable(name + u' ' + row.cells.front().plain()));
        }
    }
}

void TestReports::aBrokenBalanceNamesItsEntry()
{
    test::BuiltBook built;
    const RecordKey store = built.stock("Oak", 10);
    const RecordKey used = built.use(store, 4);
    storage::Statement lie =
        built.book().database().prepare("UPDATE movement SET accounting = -3000000 WHERE event = ?");
    QVERIFY(lie.bind(used).run().has_value());
    storage::Statement follow =
        built.book().database().prepare("UPDATE economic_resource SET accounting = 7000000 WHERE id = ?");
    QVERIFY(follow.bind(store).run().has_value());
    const auto table = runReport("balance", contextOf(built.book()));
    QCOMPARE(lines(*table, {"opening", "used", "closing", "off", "broken"}), QStringList{u"0|-4|7|1|" + toText(used)});
    QCOMPARE(table->rows.front().entries, std::vector{used});
    QCOMPARE(table->notes.front(), QStringLiteral("! Rows that do not close: 1"));
}

void TestReports::aStockRecordThatLiesIsTold()
{
    test::BuiltBook built;
    const RecordKey store = built.stock("Oak", 10);
    storage::Statement lie =
        built.book().database().prepare("UPDATE economic_resource SET accounting = 12000000 WHERE id = ?");
    QVERIFY(lie.bind(store).run().has_value());
    const auto table = runReport("balance", contextOf(built.book()));
    QCOMPARE(lines(*table, {"closing", "off", "broken"}),
             QStringList{QStringLiteral("12|2|no entry: the stock record itself")});
}

void TestReports::threeDesksSeeTheSameWhateverTheOrder()
{
    for (const quint32 seed : {7U, 8U, 9U}) {
        support::ThreeDesks desks(seed);
        desks.work(120);
        desks.meet();
        for (const QString &name : allReports()) {
            const auto run = [&name](const auto &desk) {
                resources::CostLedger costs(desk.database(), desk.records(), {{}, QStringLiteral("EUR")});
                auto context = contextOf(desk);
                context.costs = &costs;
                return runReport(name.toStdString(), context);
            };
            const auto first = run(desks.desk(0));
            QVERIFY2(first.has_value(), qPrintable(name + codeOf(first)));
            for (const int other : {1, 2}) {
                const auto second = run(desks.desk(other));
                QCOMPARE(lines(*second), lines(*first));
            }
            if (name == u"balance")
                for (std::size_t i = 0; i < first->rows.size(); ++i)
                    QCOMPARE(cell(*first, i, "off"), QStringLiteral("0"));
        }
    }
}

void TestReports::daysAreThoseToldNotThoseRecorded()
{
    test::BuiltBook built;
    const RecordKey store = built.stock("Oak", 10);
    auto late = built.event(resources::ActionId::Consume, built.coop, built.coop);
    late.resource = store;
    late.resourceQuantity = test::BuiltBook::squareMetres(4);
    late.at = QStringLiteral("2026-02-10");
    built.record(late);
    auto context = contextOf(built.book());
    context.on = QDate(2026, 2, 28);
    QCOMPARE(lines(*runReport("stock-on", context)), QStringList{QStringLiteral("Oak board|-4|-4|m²")});
    context.on = {};
    QCOMPARE(lines(*runReport("stock-on", context)), QStringList{QStringLiteral("Oak board|6|6|m²")});
    QCOMPARE(lines(*runReport("balance", context), {"month", "opening", "used", "counted", "closing", "off"}),
             (QStringList{QStringLiteral("2026-02|0|-4|0|-4|0"), QStringLiteral("2026-03|-4|0|10|6|0")}));
    context.from = QDate(2026, 3, 1);
    QCOMPARE(runReport("balance", context)->rows.size(), std::size_t{1});
    QCOMPARE(runReport("movements", context)->rows.size(), std::size_t{1});
}

void TestReports::correctionsAndCountsHaveTheirColumns()
{
    test::BuiltBook built;
    const RecordKey store = built.stock("Oak", 10);
    const RecordKey used = built.use(store, 4);
    resources::EventDraft correction = built.event(resources::ActionId::Consume, built.coop, built.coop);
    correction.corrects = used;
    correction.resourceQuantity = test::BuiltBook::squareMetres(-1);
    built.record(correction);
    auto given = built.event(resources::ActionId::Transfer, built.coop, built.mill);
    given.resource = store;
    given.resourceQuantity = test::BuiltBook::squareMetres(2);
    built.record(given);
    const auto table = runReport("balance", contextOf(built.book()));
    QCOMPARE(lines(*table, {"opening", "made", "received", "used", "delivered", "counted", "moved", "closing", "off"}),
             QStringList{QStringLiteral("0|0|0|-3|-2|10|0|5|0")});
}

void TestReports::turnoverIsOutOverMeanStock()
{
    test::BuiltBook built;
    built.use(built.stock("Oak", 10), 4);
    auto context = contextOf(built.book());
    context.from = QDate(2026, 2, 28);
    context.to = QDate(2026, 3, 3);
    // Four days with 0, 6, 6 and 6: a mean of 4.5, of which 4 went.
    QCOMPARE(lines(*runReport("turnover", context), {"opening", "in", "out", "closing", "mean", "turns"}),
             QStringList{QStringLiteral("0|0|4|6|4.5|0.88")});
}

void TestReports::classesEndAtTheirShares()
{
    test::BuiltBook built;
    const RecordKey often = built.stock("Oak", 100);
    for (int i = 0; i < 8; ++i)
        built.use(often, 1);
    for (const char *name : {"Ash", "Elm"}) {
        const RecordKey spec = built.add("ResourceSpecification", {{"name", name}, {"defaultUnitOfResource", "one"}});
        auto made = built.event(resources::ActionId::Raise, built.coop, built.coop);
        resources::NewResource record;
        record.name = QLatin1String(name);
        record.conformsTo = spec;
        made.resource = record;
        made.resourceQuantity = Quantity{Decimal::whole(5), QStringLiteral("one")};
        auto used = built.event(resources::ActionId::Consume, built.coop, built.coop);
        used.resource = built.record(made).withPart(1);
        used.resourceQuantity = Quantity{Decimal::whole(1), QStringLiteral("one")};
        built.record(used);
    }
    const auto table = runReport("abc", contextOf(built.book()));
    QCOMPARE(lines(*table, {"class", "times", "share"}),
             (QStringList{QStringLiteral("A|8|80"), QStringLiteral("B|1|90"), QStringLiteral("B|1|100")}));
    QCOMPARE(columnOf(*table, "value"), -1);
}

void TestReports::needsFollowFromUse()
{
    test::BuiltBook built;
    const RecordKey spec = built.add("ResourceSpecification",
                                     {{"name", "Oil"},
                                      {"defaultUnitOfResource", "squareMetre"},
                                      {"ty:leadTime", Json::Object{{"hasNumericalValue", "2"}, {"hasUnit", "week"}}},
                                      {"ty:safetyStock", resources::quantityJson(test::BuiltBook::squareMetres(1))}});
    auto made = built.event(resources::ActionId::Raise, built.coop, built.coop);
    resources::NewResource record;
    record.conformsTo = spec;
    record.name = QStringLiteral("Oil");
    made.resource = record;
    made.at = QStringLiteral("2026-02-01");
    made.resourceQuantity = test::BuiltBook::squareMetres(20);
    const RecordKey store = built.record(made).withPart(1);
    std::vector<RecordKey> uses;
    for (const char *day : {"2026-02-05", "2026-02-12", "2026-02-19", "2026-02-26"}) {
        auto used = built.event(resources::ActionId::Consume, built.coop, built.coop);
        used.resource = store;
        used.at = QLatin1String(day);
        used.resourceQuantity = test::BuiltBook::squareMetres(4);
        uses.insert(uses.begin(), built.record(used));
    }
    const resources::SignalQuery query(built.book().database(), built.book().records(), built.coop);
    const auto needs = query.needs({2026, 3, 1});
    QVERIFY(needs.has_value());
    QCOMPARE(needs->size(), std::size_t{1});
    const resources::SignalRow &oil = needs->front();
    QCOMPARE(oil.rule.spec, spec);
    QCOMPARE(oil.record, store);
    QCOMPARE(oil.rule.leadDays, std::optional(14));
    QCOMPARE(oil.signal.demand.pattern, resources::DemandPattern::Smooth);
    std::vector<Decimal> weeks(5, Decimal::whole(4)); // those that end on Sundays, from 1 February on
    weeks.front() = Decimal();
    QCOMPARE(oil.standing.weeks, weeks);
    QCOMPARE(oil.entries, uses);
    QCOMPARE(oil.lastUse, QDate(2026, 2, 26));
    QVERIFY(oil.signal.neededBy > QDate(2026, 3, 1));
    QVERIFY(oil.signal.order.has_value());
    // Free stock of 4 for a point above 8: another 10 on order is enough.
    built.add("Commitment", {{"action", "transfer"},
                             {"provider", toText(built.mill)},
                             {"receiver", toText(built.coop)},
                             {"resourceConformsTo", toText(spec)},
                             {"resourceQuantity", resources::quantityJson(test::BuiltBook::squareMetres(10))},
                             {"due", "2026-03-05"}});
    QVERIFY(query.needs({2026, 3, 1})->empty());
}

void TestReports::changesOfTheItemCount()
{
    test::BuiltBook built;
    built.stock("Oak", 10);
    const resources::SignalQuery query(built.book().database(), built.book().records(), built.coop);
    QVERIFY(query.needs({2026, 3, 1})->empty());
    const Json point = Json::Object{{"ty:reorderPoint", resources::quantityJson(test::BuiltBook::squareMetres(12))},
                                    {"ty:reorderQuantity", resources::quantityJson(test::BuiltBook::squareMetres(5))}};
    QVERIFY(built.book().recordService().change(built.oak, point).has_value());
    const auto needs = query.needs({2026, 3, 1});
    QCOMPARE(needs->size(), std::size_t{1});
    QCOMPARE(needs->front().signal.order, std::optional(Decimal::whole(5)));
    QVERIFY(needs->front().signal.isPointTold);
    QVERIFY(!needs->front().signal.neededBy.isValid());
}

void TestReports::whatOthersHoldOrGaveBackIsNoUse()
{
    test::BuiltBook built;
    const RecordKey store = built.stock("Oak", 10);
    auto lower = built.event(resources::ActionId::Lower, built.coop, built.coop);
    lower.resource = store;
    lower.resourceQuantity = test::BuiltBook::squareMetres(3);
    built.record(lower);
    const RecordKey used = built.use(store, 2);
    built.use(store, 1);
    QVERIFY(built.book().events().reverse(used).has_value());
    const resources::SignalQuery query(built.book().database(), built.book().records(), built.coop);
    const auto rows = query.rows({2026, 3, 1});
    QCOMPARE(rows->size(), std::size_t{1});
    QCOMPARE(rows->front().uses, 1);
    QCOMPARE(rows->front().standing.weeks, std::vector{Decimal::whole(1)});
}

void TestReports::idleStockIsToldSinceWhen()
{
    test::BuiltBook built;
    const RecordKey store = built.stock("Oak", 10);
    auto used = built.event(resources::ActionId::Consume, built.coop, built.coop);
    used.resource = store;
    used.resourceQuantity = test::BuiltBook::squareMetres(2);
    used.at = QStringLiteral("2025-08-01");
    built.record(used);
    QCOMPARE(lines(*runReport("idle", contextOf(built.book()))),
             QStringList{QStringLiteral("Oak board|8|m²|2025-08-01|212")});
    built.use(store, 1);
    QCOMPARE(lines(*runReport("idle", contextOf(built.book()))), QStringList());
}

void TestReports::wrongRequestsAreRefused()
{
    test::BuiltBook built;
    auto context = contextOf(built.book());
    QCOMPARE(codeOf(runReport("profit", context)), QStringLiteral("report.unknown"));
    context.from = QDate(2026, 3, 2);
    QCOMPARE(codeOf(runReport("balance", context)), QStringLiteral("report.span"));
}

void TestReports::aReportCanBeStopped()
{
    auto context = contextOf(*m_demo);
    context.progress = [](std::int64_t, std::int64_t) { return false; };
    QCOMPARE(codeOf(runReport("balance", context)), QStringLiteral("job.cancelled"));
}

QTEST_GUILESS_MAIN(TestReports)
#include "test_reports.moc"
