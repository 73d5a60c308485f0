// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/book.h"
#include "core/book/recordlookup.h"
#include "core/book/searchprojection.h"
#include "core/book/searchquery.h"
#include "core/exchange/bundlereceiver.h"
#include "core/exchange/bundlewriter.h"
#include "core/storage/statement.h"
#include "tests/core/book/memorykeystore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tally;
using namespace tally::book;

namespace
{

constexpr std::int64_t Noon = 1'772'366'400'000; // 2026-03-01T12:00:00Z
constexpr int Limit = 5;

template<typename T>
T kept(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", result.error().code, qPrintable(result.error().line()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

std::vector<RecordKey> keysOf(const std::vector<SearchHit> &hits)
{
    std::vector<RecordKey> keys;
    for (const SearchHit &hit : hits)
        keys.push_back(hit.key);
    return keys;
}

QString toText(SearchGroup group)
{
    return QString::fromUtf8(nameOf(group).data(), static_cast<qsizetype>(nameOf(group).size()));
}

} // namespace

/// Everything is found by what people remember of it, as it stands now, whatever is typed.
class TestSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keys = test::MemoryKeyStore();
        m_book =
            kept(Book::create(path("coop"), {QStringLiteral("Orchard"), QStringLiteral("EUR"), {}}, environment()));
        m_coop = add("Organization", {{"name", "Orchard"}});
        m_oak = add("ResourceSpecification", {{"name", "Oak board"}, {"note", "quarter-sawn"}});
        m_lot = add("BatchLotRecord", {{"batchLotCode", "OAK-26-11"}});
        m_cafe = add("Organization", {{"name", "Café Łódź"}});
        resources::EventDraft raise;
        raise.action = resources::ActionId::Raise;
        raise.provider = raise.receiver = m_coop;
        resources::NewResource stock;
        stock.name = QStringLiteral("Oak at the yard");
        stock.conformsTo = m_oak;
        stock.trackingIdentifier = QStringLiteral("S/N-0007");
        raise.resource = stock;
        raise.resourceQuantity = Quantity{Decimal::whole(1), QStringLiteral("one")};
        raise.note = QStringLiteral("Delivered by Juno, one board split");
        m_event = kept(m_book->events().record(raise));
        m_stock = m_event.withPart(1);
    }
    void cleanup()
    {
        m_book.reset();
        m_folder.reset();
    }

    void recordsAreFoundBy_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QString &words, const QStringList &found) {
            QTest::newRow(name) << words << found;
        };
        const QString event = QStringLiteral("entries d1/4");
        row("the whole name", QStringLiteral("Oak board"), {QStringLiteral("items d1/1")});
        row("the beginning of a word in small letters", QStringLiteral("boa"), {QStringLiteral("items d1/1"), event});
        row("several words in any order", QStringLiteral("yard oak"), {QStringLiteral("stock d1/4#1")});
        row("a name without its accents", QStringLiteral("cafe"), {QStringLiteral("agents d1/3")});
        row("a name with other accents", QStringLiteral("cäfé"), {QStringLiteral("agents d1/3")});
        row("the code of a lot", QStringLiteral("oak-26-11"), {QStringLiteral("stock d1/2")});
        row("the beginning of that code", QStringLiteral("OAK-2"), {QStringLiteral("stock d1/2")});
        row("a serial number", QStringLiteral("S/N-0007"), {QStringLiteral("stock d1/4#1")});
        row("the note of an item", QStringLiteral("quarter"), {QStringLiteral("items d1/1")});
        row("the note of an event", QStringLiteral("juno"), {event});
        row("the number of an entry", QStringLiteral("d1/4"), {event});
        row("the number of a part", QStringLiteral(" d1/4#1 "), {QStringLiteral("stock d1/4#1"), event});
        row("nothing: the middle of a word", QStringLiteral("ard"), {});
        row("nothing: one word of two is missing", QStringLiteral("oak zebra"), {});
        row("nothing: an entry that is not there", QStringLiteral("d1/400"), {});
    }
    void recordsAreFoundBy()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, found);
        QCOMPARE(find(words), found);
    }

    void whateverIsTypedIsNoMistake_data()
    {
        QTest::addColumn<QString>("words");
        const QStringList odd = {QStringLiteral("\""),        QStringLiteral("\"oak"),      QStringLiteral("*"),
                                 QStringLiteral("oak*"),      QStringLiteral("AND"),        QStringLiteral("oak AND"),
                                 QStringLiteral("OR NOT"),    QStringLiteral("-oak"),       QStringLiteral("^oak"),
                                 QStringLiteral("name:oak"),  QStringLiteral("{oak}"),      QStringLiteral("(oak"),
                                 QStringLiteral("NEAR(a b)"), QStringLiteral("oak + yard"), QStringLiteral("'; DROP"),
                                 QStringLiteral("\\"),        QStringLiteral("—…"),         QStringLiteral("\t\n"),
                                 QString(5000, u'a'),         QString(400, u'"'),           QString(),
                                 QString(QChar(0)) + u'x',    QString(QChar(0xd800)),       QStringLiteral("😀 oak")};
        for (int i = 0; i < odd.size(); ++i)
            QTest::newRow(qPrintable(QStringLiteral("oddity %1").arg(i))) << odd.at(i);
    }
    void whateverIsTypedIsNoMistake()
    {
        QFETCH(QString, words);
        const auto found = SearchQuery(*m_book).find(words, Limit);
        QVERIFY2(found.has_value(), qPrintable(found ? QString() : found.error().line()));
    }

    void aRenamedRecordIsFoundByItsNewNameOnly()
    {
        const RecordKey renamed = kept(m_book->recordService().change(m_oak, Json::Object{{"name", "Ash plank"}}));
        QCOMPARE(find("ash plank"), QStringList(QStringLiteral("items d1/1")));
        QCOMPARE(find("board quarter"), QStringList());
        QCOMPARE(find("plank quarter"), QStringList(QStringLiteral("items d1/1")));
        kept(m_book->events().reverse(renamed));
        QCOMPARE(find("ash plank"), QStringList());
        QCOMPARE(find("board quarter"), QStringList(QStringLiteral("items d1/1")));
        compareWithARebuild();
    }

    void takingBackAChangeOfSomethingElseLeavesTheWords()
    {
        const RecordKey changed =
            kept(m_book->recordService().change(m_oak, Json::Object{{"defaultUnitOfResource", "kilogram"}}));
        kept(m_book->events().reverse(changed));
        QCOMPARE(find("board quarter"), QStringList(QStringLiteral("items d1/1")));
        compareWithARebuild();
    }

    void aNoteThatIsChangedIsFoundByItsNewWordsOnly()
    {
        kept(m_book->recordService().change(m_event, Json::Object{{"note", "By Ada"}}));
        QCOMPARE(find("juno"), QStringList());
        QCOMPARE(find("ada"), QStringList(QStringLiteral("entries d1/4")));
        m_time.advance(1000);
        const RecordKey changed = kept(m_book->recordService().change(m_event, Json::Object{{"note", "By Tove"}}));
        QCOMPARE(find("ada"), QStringList());
        kept(m_book->events().reverse(changed));
        QCOMPARE(find("tove"), QStringList());
        QCOMPARE(find("ada"), QStringList(QStringLiteral("entries d1/4")));
        compareWithARebuild();
    }

    void aRecordWithoutWordsIsFoundOnceItIsGivenSome()
    {
        const RecordKey plan = add("Plan", {});
        kept(m_book->recordService().change(plan, Json::Object{{"name", "Spring stools"}}));
        const RecordKey emptied = kept(m_book->recordService().change(plan, Json::Object{{"name", ""}}));
        QCOMPARE(find("stools"), QStringList());
        kept(m_book->events().reverse(emptied));
        QCOMPARE(find("stools"), QStringList(QStringLiteral("work d1/5")));
        compareWithARebuild();
    }

    void whatWasTakenBackIsFoundLastAndSaysSo()
    {
        const RecordKey first = add("Person", {{"name", "Juno"}});
        kept(m_book->events().reverse(add("Person", {{"name", "Juno"}})));
        const auto groups = kept(SearchQuery(*m_book).find(QStringLiteral("juno"), Limit));
        const SearchHits &agents = groups.front();
        QCOMPARE(agents.hits.size(), std::size_t(2));
        QCOMPARE(agents.hits.front().key, first);
        QVERIFY(!agents.hits.front().takenBack);
        QVERIFY(agents.hits.back().takenBack);
    }

    void theNameThatIsMeantComesFirst()
    {
        for (int i = 0; i < 80; ++i)
            add("ResourceSpecification", {{"name", "Stool leg of oak " + std::to_string(i)}});
        const RecordKey oak = add("ResourceSpecification", {{"name", "Oak"}});
        for (int i = 0; i < 20; ++i)
            add("ResourceSpecification", {{"name", "Dowel, oak " + std::to_string(i)}});
        const auto groups = kept(SearchQuery(*m_book).find(QStringLiteral("oak"), Limit));
        QCOMPARE(groups.front().hits.size(), std::size_t(Limit));
        QVERIFY(groups.front().more);
        QCOMPARE(groups.front().hits.at(0).key, oak);
        QCOMPARE(groups.front().hits.at(1).key, m_oak);
    }

    void stockSaysWhereItIsAndWhatIsUsedUpComesLater()
    {
        resources::EventDraft raise;
        raise.action = resources::ActionId::Raise;
        raise.provider = raise.receiver = m_coop;
        resources::NewResource stock;
        stock.name = QStringLiteral("Oak at the yard");
        stock.conformsTo = m_oak;
        stock.ofBatchLot = m_lot;
        raise.resource = stock;
        raise.resourceQuantity = Quantity{Decimal::whole(0), QStringLiteral("one")};
        kept(m_book->events().record(raise));
        const auto groups = kept(SearchQuery(*m_book).find(QStringLiteral("oak at the yard"), Limit));
        const std::vector<SearchHit> &hits = groups.front().hits;
        QCOMPARE(hits.size(), std::size_t(2));
        QCOMPARE(hits.at(0).key, m_stock);
        QCOMPARE(hits.at(0).onhand, Decimal::whole(1));
        QCOMPARE(hits.at(0).code, QStringLiteral("S/N-0007"));
        QCOMPARE(hits.at(1).onhand, Decimal::whole(0));
        QCOMPARE(hits.at(1).code, QStringLiteral("OAK-26-11"));
    }

    void desksThatMetFindTheSame()
    {
        QCOMPARE(kept(m_book->addDesk(QStringLiteral("Shop"), path("shop"))), QStringLiteral("d2"));
        const auto shop = kept(Book::open(path("shop"), Access::Write, environment()));
        m_time.advance(1000);
        const RecordKey first = kept(m_book->recordService().change(m_oak, Json::Object{{"name", "Elm board"}}));
        m_time.advance(1000);
        kept(shop->recordService().change(m_oak, Json::Object{{"name", "Fir board"}, {"note", "sanded"}}));
        kept(shop->recordService().change(m_event, Json::Object{{"note", "By Tove"}}));
        m_time.advance(1000);
        kept(m_book->events().reverse(first));
        handOver(*shop, *m_book);
        handOver(*m_book, *shop);
        for (Book *book : {m_book.get(), shop.get()}) {
            QCOMPARE(find("fir sanded", *book), QStringList(QStringLiteral("items d1/1")));
            QCOMPARE(find("elm", *book), QStringList());
            QCOMPARE(find("tove", *book), QStringList(QStringLiteral("entries d1/4")));
            QCOMPARE(find("juno", *book), QStringList());
            QCOMPARE(kept(book->check()), QStringList());
        }
        QCOMPARE(kept(m_book->recorder().digests()), kept(shop->recorder().digests()));
        compareWithARebuild();
    }

    void aPeersRecordsAreListedApart()
    {
        const auto peer =
            kept(Book::create(path("mill"), {QStringLiteral("Mill"), QStringLiteral("EUR"), {}}, environment()));
        kept(peer->recordService().record({"ResourceSpecification", Json::Object{{"name", "Oak log"}}, {}}));
        handOver(*peer, *m_book, exchange::Audience::Public);
        QCOMPARE(find("oak log"), QStringList(QStringLiteral("peers d1/0")));
        compareWithARebuild();
    }

    void aBookOpenForReadingIsSearchedToo()
    {
        const auto reader = kept(Book::open(path("coop"), Access::Read, environment()));
        QCOMPARE(find("juno", *reader), QStringList(QStringLiteral("entries d1/4")));
    }

    void recordsOfOneClassAreLookedUp()
    {
        const RecordLookup agents(*m_book, "Agent");
        QCOMPARE(keysOf(kept(agents.find(QStringLiteral("cafe"), Limit))), std::vector{m_cafe});
        QCOMPARE(keysOf(kept(agents.find(QStringLiteral("oak"), Limit))), std::vector<RecordKey>());
        QCOMPARE(keysOf(kept(agents.find(m_cafe))), std::vector{m_cafe});
        QCOMPARE(keysOf(kept(agents.find(m_oak))), std::vector<RecordKey>());
        QVERIFY(kept(agents.isLongerThan(1)));
        QVERIFY(!kept(agents.isLongerThan(1000)));
        const RecordKey gone = add("Person", {{"name", "Cafeteria"}});
        QCOMPARE(keysOf(kept(agents.find({}, 1))), std::vector{gone}); // the latest, when nothing is asked for
        static_cast<void>(kept(m_book->events().reverse(gone)));
        QCOMPARE(keysOf(kept(agents.find(QStringLiteral("cafe"), Limit))), std::vector{m_cafe});
        QVERIFY(keysOf(kept(agents.find({}, 1))) != std::vector{gone});
    }

    void stockThatIsLookedUpSaysHowMuchThereIs()
    {
        const auto found = kept(RecordLookup(*m_book, "EconomicResource").find(QStringLiteral("oak"), Limit));
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().name, QStringLiteral("Oak at the yard"));
        QVERIFY(!found.front().unit.isEmpty());
        QVERIFY(found.front().onhand > Decimal());
    }

private:
    [[nodiscard]] Environment environment() { return {m_time, m_random, m_keys, {}}; }
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->filePath(QLatin1String(name) + QStringLiteral(".tallybook"));
    }

    RecordKey add(const char *cls, Json::Object members)
    {
        m_time.advance(1000);
        return kept(m_book->recordService().record({cls, Json(std::move(members)), {}}));
    }

    [[nodiscard]] QStringList find(const QString &words) { return find(words, *m_book); }
    [[nodiscard]] QStringList find(const char *words) { return find(QString::fromUtf8(words), *m_book); }
    [[nodiscard]] static QStringList find(const char *words, Book &book)
    {
        return find(QString::fromUtf8(words), book);
    }
    /// "group id" of every hit, in order.
    [[nodiscard]] static QStringList find(const QString &words, Book &book)
    {
        QStringList lines;
        for (const SearchHits &group : kept(SearchQuery(book).find(words, Limit)))
            for (const SearchHit &hit : group.hits)
                lines.append(QStringLiteral("%1 %2").arg(toText(group.group), tally::toText(hit.key)));
        return lines;
    }

    void handOver(Book &from, Book &to, exchange::Audience audience = exchange::Audience::Own)
    {
        const auto desk = kept(from.deskKey());
        const auto root = kept(from.rootKey());
        m_time.advance(1000);
        exchange::BundleRequest request;
        request.directory = m_folder->path();
        request.audience = audience;
        const auto written = kept(exchange::BundleWriter(from.journal()).write(request, desk, &root, m_time.nowMs()));
        kept(exchange::BundleReceiver(to.recorder()).receive(written.path));
    }

    /// The same tables, and the same words in the indexes: what is asked for one by one is there, nothing else is.
    void compareWithARebuild()
    {
        const auto before = kept(m_book->recorder().digests());
        QCOMPARE(indexIsSound(), QByteArray());
        kept(m_book->rebuild());
        QCOMPARE(kept(m_book->recorder().digests()), before);
        QCOMPARE(indexIsSound(), QByteArray());
    }

    [[nodiscard]] QByteArray indexIsSound()
    {
        for (const char *sql : {"INSERT INTO search_index(search_index, rank) VALUES ('integrity-check', 1)",
                                "INSERT INTO search_note(search_note, rank) VALUES ('integrity-check', 1)"}) {
            if (const Outcome sound = m_book->database().execute(sql); !sound)
                return sound.error().line().toUtf8();
        }
        return {};
    }

    FixedTime m_time{Noon};
    SeededRandom m_random{"search"};
    test::MemoryKeyStore m_keys;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Book> m_book;
    RecordKey m_coop;
    RecordKey m_oak;
    RecordKey m_lot;
    RecordKey m_cafe;
    RecordKey m_event;
    RecordKey m_stock;
};

QTEST_GUILESS_MAIN(TestSearch)
#include "test_search.moc"
