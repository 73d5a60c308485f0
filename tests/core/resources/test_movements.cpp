// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"
#include "core/resources/movementbatch.h"
#include "tests/support/testbook.h"

#include <algorithm>
#include <QTest>
#include <set>

using namespace tally;
using namespace tally::resources;
using namespace tally::support;

namespace
{

/// A co-op with two shelves, a neighbour, gowns and oak.
struct Store {
    TestBook book;
    RecordKey us = book.agent("Co-op");
    RecordKey clinic = book.agent("Clinic");
    RecordKey shelf = book.add("SpatialThing", {{"name", "Shelf"}});
    RecordKey yard = book.add("SpatialThing", {{"name", "Yard"}});
    RecordKey oakKind =
        book.add("ResourceSpecification", {{"name", "Oak"}, {"ty:code", "OAK-27"}, {"defaultUnitOfResource", "metre"}});
    RecordKey gownKind = book.spec("Gown");
    RecordKey oak = book.stock("Oak boards", oakKind, us, "40", "metre");
    RecordKey gown = book.stock("Gown 7", gownKind, us, "1", "one", "G-7");
    RecordKey crate = book.stock("Crate", {}, us, "1");
    bool isOpening = false;

    [[nodiscard]] MovementReader reader() const
    {
        return must(MovementReader::make(book.database(), book.records(), us,
                                         [](const QString &text) { return parseLenient(text.toStdString()); }));
    }
    [[nodiscard]] Result<RecordKey> act(const MovementLine &line)
    {
        const auto draft = reader().read(line);
        if (!draft)
            return tl::unexpected(draft.error());
        book.time.advance(1000);
        return book.events().record(draft->event);
    }
    /// Each line's code, how many entries it took, its warnings and its cost.
    [[nodiscard]] Result<QStringList> actTogether(const std::vector<MovementLine> &lines)
    {
        book.time.advance(1000);
        auto recording = must(book.recorder().begin());
        MovementReader reading = reader();
        reading.setOpening(isOpening);
        MovementBatch batch(reading, recording, book.recordService(), book.events(), book.resources());
        QStringList told;
        for (const MovementLine &line : lines) {
            TALLY_TRY(const MovementAdded added, batch.add(line));
            told.append(added.code + u' ' + QString::number(added.entries.size()));
            for (const journal::Issue &warning : added.warnings)
                told.back() += u' ' + QString::fromLatin1(warning.error.code);
            if (added.cost)
                told.back() += u' ' + text(*added.cost);
        }
        TALLY_CHECK(recording.commit());
        return told;
    }
    /// "place name: onhand" of our records of a kind, as recorded.
    [[nodiscard]] QStringList whereIs(RecordKey kind) const
    {
        QStringList found;
        const PlaceTree tree = must(PlaceTree::read(book.database()));
        for (const ResourceRow &row : must(book.resources().resources()))
            if (row.spec == kind && !row.onhand.isZero())
                found.append(tree.path(row.location) + QStringLiteral(": ") + text(row.onhand));
        found.sort();
        return found;
    }
};

MovementLine line(MovementKind kind, const char *item, const char *amount = "")
{
    MovementLine line;
    line.kind = kind;
    line.item = QString::fromUtf8(item);
    line.amount = QString::fromUtf8(amount);
    return line;
}

MovementLine with(MovementLine line, QString MovementLine::*member, const char *text)
{
    line.*member = QString::fromUtf8(text);
    return line;
}

} // namespace

class TestMovements final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasAWord();
    void custodyComingHomeIsOneRecord();
    void movingPutsWhatIsAlikeTogether();
    void whatHasANumberStaysOneRecordWhereverItGoes();
    void receivingFillsWhatIsThereOrMakesIt();
    void adjustingTakesASign();
    void packingAndUnpacking();
    void splittingAndMerging();
    void issuingAndScrapping();
    void linesOfOneBatchSeeTheOnesBefore();
    void aLotGoesWithItsGoods();
    void openingStockMakesWhatIsMissing();
    void aCostIsThatOfOneAsItIsWritten_data();
    void aCostIsThatOfOneAsItIsWritten();
    void codesSayWhichIsMeant();
    void wrongLinesSayWhatIsWrong_data();
    void wrongLinesSayWhatIsWrong();
};

void TestMovements::everyKindHasAWord()
{
    for (const MovementKind kind : {MovementKind::Receive, MovementKind::Adjust, MovementKind::Unpack})
        QCOMPARE(movementKind(tally::toQString(resources::toText(kind)).toUpper()), std::optional(kind));
    QVERIFY(!movementKind(u"steal"));
}

void TestMovements::custodyComingHomeIsOneRecord()
{
    Store store;
    must(store.act(with(line(MovementKind::Lend, "G-7"), &MovementLine::agent, "Clinic")));
    QCOMPARE(store.book.balance(store.gown), QStringLiteral("1/0"));
    QCOMPARE(store.book.at(store.gown).custodian, store.clinic);
    must(store.act(with(line(MovementKind::Return, "g-7"), &MovementLine::agent, "clinic")));
    QCOMPARE(store.book.balance(store.gown), QStringLiteral("1/1"));
    QCOMPARE(store.book.at(store.gown).custodian, store.us);
    QCOMPARE(must(store.book.resources().resourcesOf(store.gownKind)).size(), std::size_t{1});
}

void TestMovements::movingPutsWhatIsAlikeTogether()
{
    Store store;
    must(store.act(with(line(MovementKind::Move, "OAK-27", "10"), &MovementLine::place, "Shelf")));
    MovementLine more = with(line(MovementKind::Move, "", "500 centimetre"), &MovementLine::place, "Shelf");
    more.item = tally::toText(store.oak); // its name stands for two by now
    must(store.act(more));
    QCOMPARE(store.whereIs(store.oakKind), (QStringList{QStringLiteral(": 25"), QStringLiteral("Shelf: 15")}));
}

void TestMovements::whatHasANumberStaysOneRecordWhereverItGoes()
{
    Store store;
    must(store.act(with(line(MovementKind::Move, "G-7"), &MovementLine::place, "Shelf")));
    QCOMPARE(store.whereIs(store.gownKind), (QStringList{QStringLiteral("Shelf: 1")}));
    QCOMPARE(store.book.balance(store.gown), QStringLiteral("1/1"));
    QCOMPARE(must(store.book.resources().resourcesOf(store.gownKind)).size(), std::size_t{1});
    QVERIFY(store.book.rebuildsAlike());
}

void TestMovements::receivingFillsWhatIsThereOrMakesIt()
{
    Store store;
    must(store.act(line(MovementKind::Receive, "oak", "2")));
    QCOMPARE(store.book.balance(store.oak), QStringLiteral("42/42"));
    must(store.act(with(line(MovementKind::Receive, "oak", "3"), &MovementLine::place, "Yard")));
    QCOMPARE(store.whereIs(store.oakKind), (QStringList{QStringLiteral(": 42"), QStringLiteral("Yard: 3")}));
    MovementLine bought = with(line(MovementKind::Receive, "oak", "4"), &MovementLine::agent, "Clinic");
    bought.place = QStringLiteral("Shelf");
    must(store.act(bought));
    QVERIFY(store.whereIs(store.oakKind).contains(QStringLiteral("Shelf: 4")));
}

void TestMovements::adjustingTakesASign()
{
    Store store;
    must(store.act(line(MovementKind::Adjust, "oak", "-1.5")));
    QCOMPARE(store.book.balance(store.oak), QStringLiteral("38.5/38.5"));
    must(store.act(line(MovementKind::Adjust, "oak", "+0.5")));
    QCOMPARE(store.book.balance(store.oak), QStringLiteral("39/39"));
}

void TestMovements::packingAndUnpacking()
{
    Store store;
    must(store.act(with(line(MovementKind::Pack, "G-7"), &MovementLine::into, "Crate")));
    QCOMPARE(store.book.at(store.gown).containedIn, store.crate);
    must(store.act(line(MovementKind::Unpack, "G-7")));
    QCOMPARE(store.book.at(store.gown).containedIn, RecordKey());
    QCOMPARE(store.book.balance(store.gown), QStringLiteral("1/1"));
}

void TestMovements::splittingAndMerging()
{
    Store store;
    must(store.act(with(line(MovementKind::Split, "oak", "15"), &MovementLine::into, "Oak, reserved")));
    QCOMPARE(store.book.balance(store.oak), QStringLiteral("25/25"));
    must(store.act(with(line(MovementKind::Merge, "Oak, reserved"), &MovementLine::into, "Oak boards")));
    QCOMPARE(store.book.balance(store.oak), QStringLiteral("40/40"));
}

void TestMovements::issuingAndScrapping()
{
    Store store;
    must(store.act(line(MovementKind::Scrap, "oak", "1")));
    must(store.act(line(MovementKind::Issue, "oak", "2")));
    must(store.act(with(line(MovementKind::Issue, "oak", "3"), &MovementLine::agent, "Clinic")));
    QCOMPARE(store.book.balance(store.oak), QStringLiteral("34/34"));
    QVERIFY(store.book.rebuildsAlike());
}

void TestMovements::linesOfOneBatchSeeTheOnesBefore()
{
    Store store;
    store.book.spec("Glue", "litre");
    must(store.actTogether({line(MovementKind::Receive, "glue", "3"), line(MovementKind::Receive, "Glue", "2"),
                            with(line(MovementKind::Move, "glue", "1"), &MovementLine::place, "Shelf")}));
    QCOMPARE(store.book.resources().resources()->size(), std::size_t{5}); // oak, gown, crate, glue here and there
    QVERIFY(store.book.rebuildsAlike());
}

void TestMovements::aLotGoesWithItsGoods()
{
    Store store;
    const RecordKey silk = store.book.add("ResourceSpecification", {{"name", "Silk"},
                                                                    {"defaultUnitOfResource", "kilogram"},
                                                                    {"ty:tracking", "lot"},
                                                                    {"ty:lotPattern", "S-{count:2}"}});
    const auto receive = [](const char *amount, const char *lot, const char *place = "") {
        return with(with(line(MovementKind::Receive, "Silk", amount), &MovementLine::lot, lot), &MovementLine::place,
                    place);
    };
    const auto added = must(
        store.actTogether({receive("5", ""), receive("1", "s-01"), receive("2", "S-01", "Shelf"), receive("4", "")}));
    QCOMPARE(added, QStringList({QStringLiteral("S-01 2"), QStringLiteral("S-01 1"), QStringLiteral("S-01 1"),
                                 QStringLiteral("S-02 2")})); // its code, and how many entries it took
    std::set<RecordKey> lots;
    for (const ResourceRow &row : must(store.book.resources().resourcesOf(silk)))
        lots.insert(row.lot);
    QCOMPARE(lots.size(), std::size_t{2});
    QCOMPARE(store.whereIs(silk),
             (QStringList{QStringLiteral(": 4"), QStringLiteral(": 6"), QStringLiteral("Shelf: 2")}));
    QCOMPARE(codeOf(store.actTogether({receive("1", "the best")})), QStringLiteral("code.shape"));
    MovementLine free = receive("1", "");
    free.isFree = true;
    QCOMPARE(must(store.actTogether({free})), QStringList(QStringLiteral(" 1 code.missing")));
}

void TestMovements::openingStockMakesWhatIsMissing()
{
    Store store;
    const auto opening = [](const char *item, const char *amount, const char *cost = "") {
        MovementLine line = with(::line(MovementKind::Receive, item, amount), &MovementLine::cost, cost);
        line.place = QStringLiteral("Cellar");
        line.day = QStringLiteral("2026-01-01");
        return line;
    };
    MovementLine apart = opening("Dye", "3");
    apart.unit = QStringLiteral("kg");
    QCOMPARE(codeOf(store.actTogether({opening("Glue", "3 l")})), QStringLiteral("movement.place"));
    store.isOpening = true;
    QCOMPARE(must(store.actTogether({opening("Glue", "3 l", "1.50"), apart, opening("oak", "2"), opening("Wax", "0")})),
             QStringList({QStringLiteral(" 3 4.5"), QStringLiteral(" 2"), QStringLiteral(" 1"), QStringLiteral(" 0")}));
    QCOMPARE(codeOf(store.actTogether({opening("Dye", "")})), QStringLiteral("movement.amount"));
    const auto stock = must(store.book.resources().resources());
    QCOMPARE(
        std::count_if(stock.begin(), stock.end(),
                      [](const ResourceRow &row) { return row.unit == u"litre" && row.onhand == Decimal::whole(3); }),
        1);
    QVERIFY(store.whereIs(store.oakKind).contains(QStringLiteral("Cellar: 2")));
    QVERIFY(store.book.rebuildsAlike());
}

void TestMovements::aCostIsThatOfOneAsItIsWritten_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("cost");
    QTest::addColumn<QString>("told"); // entries it took, and what all of it cost; or an error
    QTest::newRow("in the stock's unit") << "100"
                                         << ""
                                         << "0.60"
                                         << " 1 60";
    QTest::newRow("in another unit of measure") << "200 centimetre"
                                                << ""
                                                << "0.03"
                                                << " 1 6";
    QTest::newRow("in what it is bought in") << "2 roll"
                                             << ""
                                             << "30"
                                             << " 1 60";
    QTest::newRow("with the unit in a column of its own") << "2"
                                                          << "roll"
                                                          << "30"
                                                          << " 1 60";
    QTest::newRow("none of it said") << "2 roll"
                                     << ""
                                     << ""
                                     << " 1";
    QTest::newRow("below zero") << "2 roll"
                                << ""
                                << "-30"
                                << "cost.negative";
    QTest::newRow("in a unit it has not") << "2 crate"
                                          << ""
                                          << "30"
                                          << "unit.unknown";
}

void TestMovements::aCostIsThatOfOneAsItIsWritten()
{
    QFETCH(const QString, amount);
    QFETCH(const QString, unit);
    QFETCH(const QString, cost);
    QFETCH(const QString, told);
    Store store;
    store.book.add("ResourceSpecification",
                   {{"name", "Wire"},
                    {"defaultUnitOfResource", "metre"},
                    {"ty:purchaseUnit", "roll"},
                    {"ty:purchaseUnitIs", Json::Object{{"hasNumericalValue", "50"}, {"hasUnit", "metre"}}}});
    MovementLine line = ::line(MovementKind::Receive, "Wire");
    line.amount = amount;
    line.unit = unit;
    line.cost = cost;
    const auto done = store.actTogether({line});
    QCOMPARE(done ? done->join(u',') : QString::fromLatin1(done.error().code), told);
}

void TestMovements::codesSayWhichIsMeant()
{
    Store store;
    must(store.act(with(line(MovementKind::Scrap, "Gown"), &MovementLine::lot, "g-7")));
    QCOMPARE(store.book.balance(store.gown), QStringLiteral("0/0"));
    QCOMPARE(codeOf(store.act(with(line(MovementKind::Scrap, "Gown"), &MovementLine::lot, "G-8"))),
             QStringLiteral("movement.lot"));
}

void TestMovements::wrongLinesSayWhatIsWrong_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, MovementKind kind, const char *item, const char *amount, const char *code) {
        QTest::newRow(name) << static_cast<int>(kind) << QByteArray(item) << QByteArray(amount)
                            << QString::fromLatin1(code);
    };
    row("nothing is called so", MovementKind::Issue, "Elm", "1", "movement.item");
    row("nothing is named", MovementKind::Issue, " ", "1", "movement.item");
    row("no number", MovementKind::Issue, "oak", "some", "decimal.malformed");
    row("no unit", MovementKind::Issue, "oak", "3 bananas", "unit.unknown");
    row("another dimension", MovementKind::Scrap, "oak", "3 kilogram", "unit.dimension");
    row("nobody to lend to", MovementKind::Lend, "oak", "3", "movement.agent");
    row("nowhere to go", MovementKind::Move, "oak", "3", "movement.place");
    row("nothing to merge into", MovementKind::Merge, "oak", "3", "movement.into");
    row("by how much?", MovementKind::Adjust, "oak", "", "movement.amount");
    row("half a gown", MovementKind::Scrap, "G-7", "0.5", "serial.quantity");
}

void TestMovements::wrongLinesSayWhatIsWrong()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, item);
    QFETCH(QByteArray, amount);
    QFETCH(QString, code);
    Store store;
    QCOMPARE(codeOf(store.act(line(static_cast<MovementKind>(kind), item.constData(), amount.constData()))), code);
}

QTEST_GUILESS_MAIN(TestMovements)
#include "test_movements.moc"
