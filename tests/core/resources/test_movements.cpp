// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"
#include "core/resources/movementreader.h"
#include "tests/support/testbook.h"

#include <QTest>

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
    void receivingFillsWhatIsThereOrMakesIt();
    void adjustingTakesASign();
    void packingAndUnpacking();
    void splittingAndMerging();
    void issuingAndScrapping();
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
