// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/countservice.h"
#include "core/resources/eventmoment.h"
#include "core/resources/itemquery.h"
#include "core/resources/placeservice.h"
#include "core/resources/placetree.h"
#include "tests/support/testbook.h"

#include <QDateTime>
#include <QTest>

using namespace tally;
using namespace tally::resources;
using namespace tally::support;

namespace
{

constexpr std::int64_t Minute = 60'000;

/// A book with a co-op, two shelves in one room, and stock on them.
struct Shop {
    TestBook book;
    RecordKey us = book.agent("Co-op");
    RecordKey room = book.add("SpatialThing", {{"name", "Store room"}});
    RecordKey left = book.add("SpatialThing", {{"name", "Left shelf"}, {"ty:within", toText(room)}});
    RecordKey right = book.add("SpatialThing", {{"name", "Right shelf"}, {"ty:within", toText(room)}});
    RecordKey wood =
        book.add("ResourceSpecification",
                 {{"name", "Oak"}, {"defaultUnitOfResource", "metre"}, {"resourceClassifiedAs", "Wood/Boards"}});
    RecordKey screws = book.add("ResourceSpecification", {{"name", "Screws"}, {"resourceClassifiedAs", "Ironware"}});
    RecordKey oak = placed("Oak boards", wood, "40", "metre", left);
    RecordKey box = placed("Screws", screws, "500", "one", right);

    RecordKey placed(const char *name, RecordKey spec, const char *amount, const char *unit, RecordKey place)
    {
        NewResource made;
        made.name = QString::fromLatin1(name);
        made.conformsTo = spec;
        EventDraft draft;
        draft.action = ActionId::Raise;
        draft.provider = us;
        draft.receiver = us;
        made.kept = Json::Object{{"currentLocation", toText(place)}};
        draft.resource = made;
        draft.resourceQuantity = quantity(amount, unit);
        return book.record(draft).withPart(1);
    }
    void take(RecordKey record, const char *amount, const char *unit, const QString &at = {})
    {
        EventDraft draft;
        draft.action = ActionId::Lower;
        draft.provider = us;
        draft.receiver = us;
        draft.resource = record;
        draft.resourceQuantity = quantity(amount, unit);
        draft.at = at;
        book.record(draft);
    }
    [[nodiscard]] CountService service(TestBook &desk) const
    {
        return {desk.recordService(), desk.events(), desk.database()};
    }
    [[nodiscard]] RecordKey plan(CountDraft draft)
    {
        book.time.advance(1000);
        return must(service(book).plan(draft, us));
    }
    [[nodiscard]] RecordKey planned(RecordKey place = {}, const char *category = "")
    {
        return plan({QStringLiteral("March"), {}, place, QString::fromLatin1(category), true, false, false});
    }
    Result<RecordKey> enter(TestBook &desk, RecordKey count, RecordKey record, const char *amount, const char *unit)
    {
        desk.time.advance(1000);
        auto recording = must(desk.recorder().begin());
        const auto key = service(desk).enter(recording, {count, record, quantity(amount, unit), {}, {}});
        if (key)
            must(recording.commit());
        return key;
    }
    Result<CountPosting> post(TestBook &desk, RecordKey count, const char *reason = "Miscounted")
    {
        desk.time.advance(1000);
        auto recording = must(desk.recorder().begin());
        const auto posting = service(desk).post(recording, count, QString::fromLatin1(reason));
        if (posting)
            must(recording.commit());
        return posting;
    }
    [[nodiscard]] static CountSheetLine line(TestBook &desk, RecordKey count, RecordKey record)
    {
        for (const CountSheetLine &line : must(CountQuery(desk.database()).sheet(count)))
            if (line.stock.key == record)
                return line;
        return {};
    }
};

QString differenceOf(const CountSheetLine &line)
{
    const auto difference = line.difference();
    return difference ? text(*difference) : QStringLiteral("none");
}

} // namespace

class TestCount final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlanFreezesWhatIsToBeCounted_data();
    void aPlanFreezesWhatIsToBeCounted();
    void whatIsEnteredIsComparedWithTheBookAtThatMoment();
    void aRecountSupersedesTheEarlierOne();
    void postingRaisesAndLowersAndNeverOverwrites();
    void postingTwiceIsRefused();
    void takingThePostingBackOpensTheLineAgain();
    void twoDesksCountTwoRooms();
    void twoDesksPostingAtOnceIsShown();
    void whatIsDatedBeforeTheCountButComesLaterIsShown();
    void wrongEntriesAreRefused_data();
    void wrongEntriesAreRefused();
    void accuracyOverTime();
    void aMomentIsTakenFromWhatIsTold_data();
    void aMomentIsTakenFromWhatIsTold();
    void placesAreATree();
    void aPlaceCannotStandInItself();
    void aRingOfTwoDesksIsCutOpen();
};

void TestCount::aPlanFreezesWhatIsToBeCounted_data()
{
    QTest::addColumn<bool>("byRoom");
    QTest::addColumn<QByteArray>("category");
    QTest::addColumn<int>("items");
    QTest::newRow("everything") << false << QByteArray() << 2;
    QTest::newRow("a room takes its shelves") << true << QByteArray() << 2;
    QTest::newRow("a category takes what is below it") << false << QByteArray("Wood") << 1;
    QTest::newRow("another word that begins alike is another category") << false << QByteArray("Woo") << 0;
    QTest::newRow("both narrow it") << true << QByteArray("Ironware") << 1;
}

void TestCount::aPlanFreezesWhatIsToBeCounted()
{
    QFETCH(bool, byRoom);
    QFETCH(QByteArray, category);
    QFETCH(int, items);
    Shop shop;
    const CountDraft draft{
        QStringLiteral("March"), {}, byRoom ? shop.room : RecordKey(), QString::fromUtf8(category), true, false, false};
    if (items == 0) {
        QCOMPARE(codeOf(shop.service(shop.book).plan(draft, shop.us)), QStringLiteral("count.nothing"));
        return;
    }
    const RecordKey count = shop.plan(draft);
    shop.placed("Late", shop.wood, "3", "metre", shop.left);
    QCOMPARE(must(CountQuery(shop.book.database()).sheet(count)).size(), static_cast<std::size_t>(items));
    QVERIFY(shop.book.rebuildsAlike());
}

void TestCount::whatIsEnteredIsComparedWithTheBookAtThatMoment()
{
    Shop shop;
    const RecordKey count = shop.planned(shop.room);
    must(shop.enter(shop.book, count, shop.oak, "3800", "centimetre"));
    shop.take(shop.oak, "5", "metre"); // after the count: no business of it
    const CountSheetLine line = Shop::line(shop.book, count, shop.oak);
    QCOMPARE(text(line.book), QStringLiteral("40"));
    QCOMPARE(text(*line.found), QStringLiteral("38"));
    QCOMPARE(differenceOf(line), QStringLiteral("-2"));
    QCOMPARE(text(line.stock.onhand), QStringLiteral("35"));
    QCOMPARE(differenceOf(Shop::line(shop.book, count, shop.box)), QStringLiteral("none"));
}

void TestCount::aRecountSupersedesTheEarlierOne()
{
    Shop shop;
    const RecordKey count = shop.planned();
    must(shop.enter(shop.book, count, shop.oak, "30", "metre"));
    must(shop.enter(shop.book, count, shop.oak, "41", "metre"));
    const CountSheetLine line = Shop::line(shop.book, count, shop.oak);
    QCOMPARE(differenceOf(line), QStringLiteral("1"));
    QCOMPARE(line.earlier, 1);
    must(shop.book.events().reverse(line.counted->line));
    QCOMPARE(differenceOf(Shop::line(shop.book, count, shop.oak)), QStringLiteral("-10"));
    QVERIFY(shop.book.rebuildsAlike());
}

void TestCount::postingRaisesAndLowersAndNeverOverwrites()
{
    Shop shop;
    const RecordKey count = shop.planned();
    must(shop.enter(shop.book, count, shop.oak, "38", "metre"));
    must(shop.enter(shop.book, count, shop.box, "512", "one"));
    shop.take(shop.oak, "5", "metre");
    const CountPosting posting = must(shop.post(shop.book, count, "Broken, and a box found"));
    QCOMPARE(posting.differences, 2);
    QCOMPARE(posting.uncounted, 0);
    QCOMPARE(shop.book.balance(shop.oak), QStringLiteral("33/33"));
    QCOMPARE(shop.book.balance(shop.box), QStringLiteral("512/512"));
    const CountSheetLine line = Shop::line(shop.book, count, shop.oak);
    QVERIFY(line.isPosted());
    QCOMPARE(text(*line.outstanding()), QStringLiteral("0"));
    QCOMPARE(differenceOf(line), QStringLiteral("-2"));
    const auto movements = must(shop.book.resources().movements(shop.oak));
    QCOMPARE(movements.front().action, QStringLiteral("lower"));
    QCOMPARE(movements.front().note, QStringLiteral("Broken, and a box found"));
    QVERIFY(shop.book.rebuildsAlike());
}

void TestCount::postingTwiceIsRefused()
{
    Shop shop;
    const RecordKey count = shop.planned();
    QCOMPARE(codeOf(shop.post(shop.book, count)), QStringLiteral("count.nothingCounted"));
    must(shop.enter(shop.book, count, shop.oak, "38", "metre"));
    QCOMPARE(codeOf(shop.post(shop.book, count, "  ")), QStringLiteral("count.reason"));
    QCOMPARE(must(shop.post(shop.book, count)).uncounted, 1);
    QCOMPARE(codeOf(shop.post(shop.book, count)), QStringLiteral("count.posted"));
    QCOMPARE(codeOf(shop.enter(shop.book, count, shop.oak, "38", "metre")), QStringLiteral("count.closed"));
    QCOMPARE(shop.book.balance(shop.oak), QStringLiteral("38/38"));
    QCOMPARE(shop.book.balance(shop.box), QStringLiteral("500/500"));
}

void TestCount::takingThePostingBackOpensTheLineAgain()
{
    Shop shop;
    const RecordKey count = shop.planned();
    must(shop.enter(shop.book, count, shop.oak, "38", "metre"));
    const CountPosting posting = must(shop.post(shop.book, count));
    for (auto entry = posting.entries.rbegin(); entry != posting.entries.rend(); ++entry)
        must(shop.book.events().reverse(*entry));
    QVERIFY(!must(CountQuery(shop.book.database()).count(count))->isFinished);
    QVERIFY(!Shop::line(shop.book, count, shop.oak).isPosted());
    QCOMPARE(must(shop.post(shop.book, count)).differences, 1);
    QCOMPARE(shop.book.balance(shop.oak), QStringLiteral("38/38"));
    QVERIFY(shop.book.rebuildsAlike());
}

void TestCount::twoDesksCountTwoRooms()
{
    Shop shop;
    const RecordKey count = shop.planned();
    TestBook other(2);
    other.receive(shop.book);
    must(shop.enter(shop.book, count, shop.oak, "38", "metre"));
    must(shop.enter(other, count, shop.box, "499", "one"));
    shop.book.receive(other);
    other.receive(shop.book);
    for (TestBook *desk : {&shop.book, &other}) {
        QCOMPARE(differenceOf(Shop::line(*desk, count, shop.oak)), QStringLiteral("-2"));
        QCOMPARE(differenceOf(Shop::line(*desk, count, shop.box)), QStringLiteral("-1"));
        QVERIFY(desk->rebuildsAlike());
    }
    QCOMPARE(must(shop.post(other, count)).differences, 2);
}

void TestCount::twoDesksPostingAtOnceIsShown()
{
    Shop shop;
    const RecordKey count = shop.planned();
    must(shop.enter(shop.book, count, shop.oak, "38", "metre"));
    TestBook other(2);
    other.receive(shop.book);
    must(shop.post(shop.book, count));
    must(shop.post(other, count));
    shop.book.receive(other);
    const CountSheetLine line = Shop::line(shop.book, count, shop.oak);
    QCOMPARE(line.postings.size(), std::size_t{2});
    QCOMPARE(text(*line.outstanding()), QStringLiteral("2"));
    QVERIFY(shop.book.rebuildsAlike());
}

void TestCount::whatIsDatedBeforeTheCountButComesLaterIsShown()
{
    Shop shop;
    const QString before = momentText(shop.book.time.nowMs());
    const RecordKey count = shop.planned();
    must(shop.enter(shop.book, count, shop.oak, "38", "metre"));
    must(shop.post(shop.book, count));
    shop.book.time.advance(Minute);
    shop.take(shop.oak, "2", "metre", before); // what the count had found missing
    const CountSheetLine line = Shop::line(shop.book, count, shop.oak);
    QCOMPARE(differenceOf(line), QStringLiteral("0"));
    QCOMPARE(text(*line.outstanding()), QStringLiteral("2"));
}

void TestCount::wrongEntriesAreRefused_data()
{
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<QString>("code");
    QTest::newRow("less than nothing") << QByteArray("-1") << QByteArray("metre") << QStringLiteral("count.negative");
    QTest::newRow("another dimension") << QByteArray("1") << QByteArray("kilogram") << QStringLiteral("unit.dimension");
    QTest::newRow("nothing at all is a count") << QByteArray("0") << QByteArray("metre") << QString();
}

void TestCount::wrongEntriesAreRefused()
{
    QFETCH(QByteArray, amount);
    QFETCH(QByteArray, unit);
    QFETCH(QString, code);
    Shop shop;
    const RecordKey count = shop.planned();
    QCOMPARE(codeOf(shop.enter(shop.book, count, shop.oak, amount.constData(), unit.constData())), code);
    QCOMPARE(codeOf(shop.enter(shop.book, shop.oak, shop.oak, "1", "metre")), QStringLiteral("count.unknown"));
    QCOMPARE(codeOf(shop.enter(shop.book, count, shop.wood, "1", "metre")), QStringLiteral("count.item"));
}

void TestCount::accuracyOverTime()
{
    Shop shop;
    const RecordKey first = shop.planned();
    must(shop.enter(shop.book, first, shop.oak, "38", "metre"));
    must(shop.enter(shop.book, first, shop.box, "500", "one"));
    must(shop.post(shop.book, first));
    const RecordKey second = shop.planned();
    must(shop.enter(shop.book, second, shop.oak, "38", "metre"));
    const auto accuracy = must(CountQuery(shop.book.database()).accuracy());
    QCOMPARE(accuracy.size(), std::size_t{2});
    QCOMPARE(accuracy.at(0).right, 1);
    QCOMPARE(accuracy.at(0).lines, 2);
    QCOMPARE(text(accuracy.at(0).absolute.at(QStringLiteral("metre"))), QStringLiteral("2"));
    QCOMPARE(accuracy.at(1).right, 1);
    QCOMPARE(accuracy.at(1).lines, 1);
}

void TestCount::aMomentIsTakenFromWhatIsTold_data()
{
    const std::int64_t noon = QDateTime(QDate(2026, 3, 2), QTime(12, 0)).toMSecsSinceEpoch();
    const auto dayEnd = [](int day) { return QDate(2026, 3, day).endOfDay().toMSecsSinceEpoch(); };
    QTest::addColumn<QString>("at");
    QTest::addColumn<qint64>("moment");
    QTest::newRow("nothing told: when it was recorded") << QString() << qint64{noon};
    QTest::newRow("a moment") << momentText(noon - Minute) << qint64{noon - Minute};
    QTest::newRow("the day it was recorded on") << QStringLiteral("2026-03-02") << qint64{noon};
    QTest::newRow("an earlier day: its end") << QStringLiteral("2026-03-01") << qint64{dayEnd(1)};
    QTest::newRow("no date") << QStringLiteral("soon") << qint64{noon};
}

void TestCount::aMomentIsTakenFromWhatIsTold()
{
    QFETCH(QString, at);
    QFETCH(qint64, moment);
    const std::int64_t noon = QDateTime(QDate(2026, 3, 2), QTime(12, 0)).toMSecsSinceEpoch();
    QCOMPARE(qint64{eventMoment(at, Hlc::of(noon, 7)).ms()}, moment);
}

void TestCount::placesAreATree()
{
    Shop shop;
    const PlaceTree tree = must(PlaceTree::read(shop.book.database()));
    QCOMPARE(tree.path(shop.left), QStringLiteral("Store room › Left shelf"));
    QCOMPARE(tree.depth(shop.left), 1);
    QCOMPARE(tree.under(shop.room).size(), std::size_t{3});
    QCOMPARE(tree.byText(u"left shelf"), shop.left);
    QCOMPARE(tree.byText(u"store room › left shelf"), shop.left);
    QCOMPARE(tree.byText(u"cellar"), RecordKey());
    PlaceService places(shop.book.recordService(), shop.book.database());
    must(places.change(shop.left, {QStringLiteral("Window shelf"), {}, {}}));
    const PlaceTree changed = must(PlaceTree::read(shop.book.database()));
    QCOMPARE(changed.path(shop.left), QStringLiteral("Window shelf"));
    QCOMPARE(must(places.change(shop.left, {QStringLiteral("Window shelf"), {}, {}})), RecordKey());
    QVERIFY(shop.book.rebuildsAlike());
}

void TestCount::aPlaceCannotStandInItself()
{
    Shop shop;
    PlaceService places(shop.book.recordService(), shop.book.database());
    const auto into = [&](RecordKey within) {
        return codeOf(places.change(shop.room, {QStringLiteral("Store room"), {}, within}));
    };
    QCOMPARE(into(shop.room), QStringLiteral("place.ring"));
    QCOMPARE(into(shop.left), QStringLiteral("place.ring"));
    QCOMPARE(codeOf(places.add({QStringLiteral(" "), {}, {}})), QStringLiteral("place.name"));
}

void TestCount::aRingOfTwoDesksIsCutOpen()
{
    Shop shop;
    TestBook other(2);
    other.receive(shop.book);
    shop.book.change(shop.left, {{"ty:within", toText(shop.right)}});
    other.change(shop.right, {{"ty:within", toText(shop.left)}});
    shop.book.receive(other);
    other.receive(shop.book);
    for (TestBook *desk : {&shop.book, &other}) {
        const PlaceTree tree = must(PlaceTree::read(desk->database()));
        QCOMPARE(tree.places().size(), std::size_t{3});
        QCOMPARE(tree.path(shop.right), QStringLiteral("Left shelf › Right shelf"));
        QVERIFY(desk->rebuildsAlike());
    }
}

QTEST_GUILESS_MAIN(TestCount)
#include "test_count.moc"
