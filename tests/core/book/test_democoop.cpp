// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/democoop.h"

#include "core/book/demostory.h"
#include "core/exchange/formats/jsonldexport.h"
#include "core/exchange/formats/jsonldimport.h"
#include "tests/core/book/memorykeystore.h"

#include <QBuffer>
#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>
#include <set>

using namespace tally;
using namespace tally::book;

namespace
{

template<typename T>
QByteArray codeOf(const Result<T> &result)
{
    return result ? QByteArray() : result.error().code + QByteArray(": ") + result.error().line().toUtf8();
}

std::int64_t millisecondsAt(const QString &time)
{
    return QDateTime::fromString(time, Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

/// The demo co-op and its mill: two years of acts through the services, the same wherever they are told.
class TestDemoCoop final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_coop = filled(demoCoop(), QStringLiteral("2026-11-22T18:00:00Z"));
        m_mill = filled(demoPeer(), QStringLiteral("2026-11-22T18:00:00Z"));
        QVERIFY(m_coop.book);
        QVERIFY(m_mill.book);
    }

    void twoYearsAreTold()
    {
        QVERIFY2(entriesOf(m_coop) >= 1800 && entriesOf(m_coop) <= 2300,
                 qPrintable(QString::number(entriesOf(m_coop))));
        QVERIFY2(entriesOf(m_mill) >= 150 && entriesOf(m_mill) <= 300, qPrintable(QString::number(entriesOf(m_mill))));
        QCOMPARE(m_coop.book->name(), QStringLiteral("Elm Street Workshop"));
        QCOMPARE(m_mill.book->name(), QStringLiteral("Mill Co-op"));
        QCOMPARE(nameOf(m_coop, m_coop.book->actor()), QStringLiteral("Ana"));
        QCOMPARE(nameOf(m_mill, m_mill.book->actor()), QStringLiteral("Ines"));
    }

    void bothBooksAreSound()
    {
        QCOMPARE(*m_coop.book->check(), QStringList());
        QCOMPARE(*m_mill.book->check(), QStringList());
    }

    void rebuildingGivesTheSameTables()
    {
        const auto before = *m_coop.book->recorder().digests();
        QCOMPARE(codeOf(m_coop.book->rebuild()), QByteArray());
        QCOMPARE(*m_coop.book->recorder().digests(), before);
    }

    void theExportFillsAnEmptyBookAlike_data()
    {
        QTest::addColumn<bool>("isMill");
        QTest::newRow("the workshop") << false;
        QTest::newRow("the mill") << true;
    }
    void theExportFillsAnEmptyBookAlike()
    {
        QFETCH(bool, isMill);
        Told &told = isMill ? m_mill : m_coop;
        const auto copy = created({QStringLiteral("Copy"), QStringLiteral("EUR"), {}}, *told.time);
        QVERIFY(copy);
        exchange::JsonLdImport import(copy->recorder(), copy->records(), copy->recordService(), copy->resources(),
                                      copy->events());
        const auto report = import.run(exported(*told.book), false);
        QCOMPARE(codeOf(report), QByteArray());
        QCOMPARE(report->skipped, std::int64_t(0));
        QCOMPARE(*copy->contentDigest(), *told.book->contentDigest());
        QCOMPARE(*copy->check(), QStringList());
    }

    void theSameClockTellsTheSameStory()
    {
        const Told again = filled(demoCoop(), QStringLiteral("2026-11-22T18:00:00Z"));
        QVERIFY(again.book);
        // Keys are never derived from a seed, so the books' names for themselves differ, and nothing else.
        const QByteArray here = "tally:" + m_coop.book->identity().id.toLatin1();
        const QByteArray there = "tally:" + again.book->identity().id.toLatin1();
        QVERIFY(here != there);
        QCOMPARE(exported(*again.book).replace(there, here), exported(*m_coop.book));
    }

    void aDemoThatIsMadeWasKeptDayByDay()
    {
        const std::int64_t now = millisecondsAt(QStringLiteral("2026-11-22T18:00:00Z"));
        const FixedTime time(now);
        const auto made =
            makeDemo(demoCoop(), m_folder.filePath(QStringLiteral("kept.tallybook")), {time, m_random, m_keys, {}});
        QCOMPARE(codeOf(made), QByteArray());
        QCOMPARE(*(*made)->check(), QStringList());
        const QByteArray here = "tally:" + m_coop.book->identity().id.toLatin1();
        const QByteArray there = "tally:" + (*made)->identity().id.toLatin1();
        QCOMPARE(exported(**made).replace(there, here), exported(*m_coop.book));
        const auto events = (*made)->resources().events();
        QVERIFY(events.has_value());
        std::set<QDate> days;
        for (const resources::EventRow &event : *events) {
            QVERIFY2(event.place.t.ms() <= now, qPrintable(toText(event.key)));
            days.insert(QDateTime::fromMSecsSinceEpoch(event.place.t.ms(), Qt::UTC).date());
        }
        QVERIFY2(days.size() > 150, qPrintable(QString::number(days.size())));
    }

    void anyDayCanBeTheLast_data()
    {
        QTest::addColumn<QString>("now");
        QTest::newRow("a Monday") << QStringLiteral("2026-11-23T06:00:00Z");
        QTest::newRow("a Tuesday") << QStringLiteral("2027-03-02T23:59:59Z");
        QTest::newRow("a leap day") << QStringLiteral("2028-02-29T12:00:00Z");
        QTest::newRow("the first day of a year") << QStringLiteral("2027-01-01T00:00:00Z");
        QTest::newRow("a day in the summer holiday") << QStringLiteral("2026-08-12T12:00:00Z");
    }
    void anyDayCanBeTheLast()
    {
        QFETCH(QString, now);
        const Told told = filled(demoCoop(), now);
        QVERIFY(told.book);
        QVERIFY2(entriesOf(told) >= 1800 && entriesOf(told) <= 2300, qPrintable(QString::number(entriesOf(told))));
        QCOMPARE(*told.book->check(), QStringList());
        const auto events = told.book->resources().events();
        QVERIFY(events);
        for (const resources::EventRow &event : *events)
            QVERIFY2(event.at.left(10) <= now.left(10), qPrintable(toText(event.key) + u' ' + event.at));
        QCOMPARE(shelves(told), shelves(m_coop));
    }

    void theShelvesHoldWhatAWorkshopHas()
    {
        const std::map<QString, QString> expected{
            {QStringLiteral("Ash board 27 mm"), QStringLiteral("42.5 squareMetre")},
            {QStringLiteral("Bandsaw 500 mm"), QStringLiteral("1 one")},
            {QStringLiteral("Bandsaw blade 20 mm"), QStringLiteral("2 one")},
            {QStringLiteral("Bench “Alder”, oiled"), QStringLiteral("3 one")},
            {QStringLiteral("Brass hinge 60 mm"), QStringLiteral("-4 one")},
            {QStringLiteral("Cordless drill"), QStringLiteral("1 one")},
            {QStringLiteral("Dowel 10 × 40 beech"), QStringLiteral("1860 one")},
            {QStringLiteral("Jig, stool legs"), QStringLiteral("1 one")},
            {QStringLiteral("Linseed oil, cold pressed"), QStringLiteral("18 litre")},
            {QStringLiteral("Oak board 40 mm"), QStringLiteral("12.25 squareMetre")},
            {QStringLiteral("Router 12 mm"), QStringLiteral("0 one")},
            {QStringLiteral("Sanding sheet 120"), QStringLiteral("85 one")},
            {QStringLiteral("Shelf “Hazel”"), QStringLiteral("5 one")},
            {QStringLiteral("Stool “Rowan”, oiled"), QStringLiteral("7 one")},
            {QStringLiteral("Wood glue"), QStringLiteral("6.4 kilogram")},
            {QStringLiteral("Wood screw 5 × 60"), QStringLiteral("940 one")},
        };
        QCOMPARE(shelves(m_coop), expected);
    }

    /// No record is ever taken below zero but those the story means to: glue for a night, hinges to the end.
    void onlyWhatShouldIsEverShort()
    {
        std::set<QString> wentShort;
        const auto all = m_coop.book->resources().resources();
        QVERIFY(all);
        for (const resources::ResourceRow &row : *all) {
            const auto movements = m_coop.book->resources().movements(row.key);
            QVERIFY(movements);
            for (const resources::MovementRow &movement : *movements) {
                if (movement.onhandAfter.isNegative())
                    wentShort.insert(row.name);
            }
        }
        QCOMPARE(wentShort, (std::set<QString>{QStringLiteral("Brass hinge 60 mm"), QStringLiteral("Wood glue")}));
    }

    void someOfEveryKindIsOpen()
    {
        for (const char *cls : {"Commitment", "Intent", "Claim"}) {
            const auto promises = m_coop.book->resources().promises(cls);
            QVERIFY(promises);
            const auto isOpen = [](const resources::PromiseRow &row) { return row.outstanding() > Decimal(); };
            const auto open = std::count_if(promises->begin(), promises->end(), isOpen);
            QVERIFY2(open > 0 && open < static_cast<std::ptrdiff_t>(promises->size()), cls);
            QVERIFY(std::none_of(promises->begin(), promises->end(),
                                 [](const resources::PromiseRow &row) { return row.outstanding().isNegative(); }));
        }
    }

    void membersTakeTurnsAtTheDesk()
    {
        const auto events = m_coop.book->resources().events();
        QVERIFY(events);
        std::set<std::string> recorders;
        int corrections = 0;
        for (const resources::EventRow &event : *events) {
            const auto stored = m_coop.book->journal().read(event.key);
            QVERIFY(stored);
            const std::size_t by = stored->envelope.find("\"by\":\"");
            QVERIFY(by != std::string::npos);
            recorders.insert(stored->envelope.substr(by + 6, stored->envelope.find('"', by + 6) - by - 6));
            corrections += event.corrects ? 1 : 0;
        }
        QCOMPARE(recorders.size(), std::size_t(6));
        QCOMPARE(corrections, 3);
        const auto everything = m_coop.book->records().list("EconomicEvent", true);
        QCOMPARE(
            std::count_if(everything->begin(), everything->end(), [](const auto &row) { return bool(row.reversedBy); }),
            1);
    }

    void theMillDeliversWhatTheWorkshopReceives()
    {
        const auto received = deliveries(m_coop);
        QVERIFY(received.size() >= 15);
        QCOMPARE(deliveries(m_mill), received);
    }

    void nothingIsSoldOrUsedBeforeItIsThere()
    {
        const DemoStory story = tellDemoStory(QDate(2026, 11, 22));
        QCOMPARE(story.start.dayOfWeek(), 1);
        QVERIFY(story.start.daysTo(story.today) >= 728 && story.start.daysTo(story.today) < 742);
        for (const Decimal stock : story.stockAtStart)
            QVERIFY(stock > Decimal());
        for (const DemoRun &run : story.runs)
            QVERIFY(run.pieces > 0 && !DemoStory::isHoliday(story.day(run.week, 0)));
        QCOMPARE(format(demoPrice(Decimal::fromMicros(2'500'000), 310'000)), std::string("77.5"));
    }

private:
    struct Told {
        std::unique_ptr<FixedTime> time;
        std::unique_ptr<Book> book;
    };

    std::unique_ptr<Book> created(const NewBook &options, const TimeSource &time)
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.tallybook").arg(++m_books));
        auto book = Book::create(path, options, {time, m_random, m_keys, {}});
        if (!book)
            qWarning("%s", qPrintable(book.error().line()));
        return book ? *std::move(book) : nullptr;
    }

    Told filled(const DemoBook &demo, const QString &now)
    {
        Told told{std::make_unique<FixedTime>(millisecondsAt(now)), {}};
        auto book = created(demo.options, *told.time);
        const Outcome done = book ? demo.fill(*book) : Outcome();
        if (!done)
            qWarning("%s", codeOf(done).constData());
        else
            told.book = std::move(book);
        return told;
    }

    static std::int64_t entriesOf(const Told &told) { return told.book->journal().entryCount(); }
    static QString nameOf(const Told &told, RecordKey key) { return *told.book->records().title(key); }

    static QByteArray exported(Book &book)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto written = exchange::JsonLdExport(book.journal(), book.records(), book.resources()).write(buffer);
        return written ? buffer.data() : codeOf(written);
    }

    /// On hand by name, without money and the heap of offcuts, which follow from the rest.
    static std::map<QString, QString> shelves(const Told &told)
    {
        std::map<QString, Quantity> sums;
        const auto all = told.book->resources().resources();
        for (const resources::ResourceRow &row : *all) {
            const bool isFree = row.name == u"Bank account" || row.specName.startsWith(u"Offcuts") ||
                                row.name.endsWith(u"(at the mill)");
            if (isFree)
                continue;
            Quantity &sum = sums[row.name];
            sum = {Decimal::fromMicros(sum.value.micros() + row.onhand.micros()), row.unit};
        }
        std::map<QString, QString> lines;
        for (const auto &[name, sum] : sums)
            lines[name] = QString::fromStdString(format(sum.value)) + u' ' + sum.unit;
        return lines;
    }

    /// Boards from the mill to the workshop, as one book tells them: day, item, quantity.
    static std::multiset<QString> deliveries(const Told &told)
    {
        std::multiset<QString> found;
        const auto events = told.book->resources().events();
        for (const resources::EventRow &event : *events) {
            if (event.action != u"transfer" || event.resourceUnit != u"squareMetre")
                continue;
            if (nameOf(told, event.provider) != u"Mill Co-op")
                continue;
            const RecordKey boards = event.toResource ? event.toResource : event.resource;
            found.insert(event.at + u' ' + nameOf(told, boards) + u' ' +
                         QString::fromStdString(format(event.resourceQuantity)));
        }
        return found;
    }

    SeededRandom m_random{"demo"};
    test::MemoryKeyStore m_keys;
    QTemporaryDir m_folder;
    int m_books = 0;
    Told m_coop;
    Told m_mill;
};

QTEST_GUILESS_MAIN(TestDemoCoop)
#include "test_democoop.moc"
