// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coop.h"

#include "core/exchange/bag/bag.h"
#include "core/exchange/exchangestore.h"
#include "core/exchange/peerstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtTest>

using namespace tally;
using namespace tally::exchange;
using namespace tally::test;

namespace
{

journal::PrivatePart part(const char *audience, const char *text)
{
    return {audience, Json::Object{{"note", text}}};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Bag openBag(const QString &path)
{
    return must(Bag::open(must(BagSource::fromPath(path, {}))));
}

LogNo logOf(int book, int desk = 1)
{
    return {book, desk};
}

} // namespace

/// Two co-ops, and two desks of one, that send each other bundles.
class TestExchange final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPeerHoldsTheSameLogAfterReceiving();
    void aBookWithoutEntriesTravelsToo();
    void receivingTwiceChangesNothing();
    void previewChangesNothing();
    void theSameStateGivesTheSameBytes();
    void anIncrementalBundleBeginsWhereThePeerConfirmed();
    void aGapIsRefused();
    void anOlderBundleIsKnownAlready();
    void aLaterHeadMustNotShrink();
    void twoHistoriesAreProvedAndRefused();
    void evidenceReachesOthers();
    void confidentialEntriesTravelAsLeaves();
    void partsTravelToThoseWhoMayReadThem_data();
    void partsTravelToThoseWhoMayReadThem();
    void partsComeLaterWithAWiderAudience();
    void desksOfOneBookConverge();
    void bundlesForOwnDesksStayAmongThem();
    void aDeskThatLostEntriesIsTold();
    void aClosedDeskEndsAtItsCut();
    void withoutRootKeyAStoredSignatureMustFit();
    void anotherKeyCannotSignForTheDesk();
    void otherRootKeysThanPinnedAreRefused();
    void cancellingChangesNothing();
    void peersAreListed();
    void inspectNeedsNoBook();
    void largeLogsTravel();
};

void TestExchange::aPeerHoldsTheSameLogAfterReceiving()
{
    Coop mill(QStringLiteral("Mill"));
    Coop bakery(QStringLiteral("Bäckerei & Söhne"));
    mill.record(QStringLiteral("Ada"));
    mill.record(QStringLiteral("Bo"));
    const QString path = mill.bundle();
    QVERIFY(QFileInfo(path).fileName().startsWith(u"mill_" + mill.id().left(8) + u"_d1_20260301T080002Z_1"));

    const auto preview = must(bakery.receive(path));
    QVERIFY(preview.newPeer && !preview.ownBook && !preview.older);
    QCOMPARE(preview.petname, QStringLiteral("Mill"));
    QCOMPARE(preview.newEntries, 2);
    QCOMPARE(preview.bundle.kind, QStringLiteral("full"));
    QCOMPARE(bakery.journal->findBook(mill.id()), std::optional(2));
    QCOMPARE(bakery.journal->state(logOf(2)).size, 2);
    QCOMPARE(bakery.journal->state(logOf(2)).frontier.root(), mill.journal->state(logOf(1)).frontier.root());
    QCOMPARE(must(bakery.journal->read(RecordKey(logOf(2), 1))).envelope,
             must(mill.journal->read(RecordKey(logOf(1), 1))).envelope);
    QVERIFY(must(bakery.journal->audit()).isEmpty());
}

void TestExchange::aBookWithoutEntriesTravelsToo()
{
    Coop mill(QStringLiteral("Mill"));
    Coop bakery(QStringLiteral("Bakery"));
    const auto preview = must(bakery.receive(mill.bundle()));
    QVERIFY(preview.newPeer);
    QCOMPARE(preview.newEntries, 0);
    QCOMPARE(bakery.journal->state(logOf(2, 0)).size, 2);
}

void TestExchange::receivingTwiceChangesNothing()
{
    Coop mill(QStringLiteral("Mill"));
    Coop bakery(QStringLiteral("Bakery"));
    mill.record(QStringLiteral("Ada"), {part("peer", "hello")});
    const QString path = mill.bundle();
    must(bakery.receive(path));
    const QByteArray before = bakery.digest();
    bakery.time.advance(60'000);
    const auto again = must(bakery.receive(path));
    QVERIFY(again.older && !again.newPeer);
    QCOMPARE(again.knownEntries, 1);
    QCOMPARE(bakery.digest(), before);
}

void TestExchange::previewChangesNothing()
{
    Coop mill(QStringLiteral("Mill"));
    Coop bakery(QStringLiteral("Bakery"));
    mill.record(QStringLiteral("Ada"));
    const QByteArray before = bakery.digest();
    QCOMPARE(must(bakery.receiver().preview(mill.bundle())).newEntries, 1);
    QCOMPARE(bakery.digest(), before);
}

void TestExchange::theSameStateGivesTheSameBytes()
{
    Coop mill(QStringLiteral("Mill"));
    mill.recordMany(300);
    const QString first = mill.bundle();
    const QString second = mill.bundle();
    QVERIFY(first != second);
    QCOMPARE(contentOf(second), contentOf(first));
    mill.record(QStringLiteral("Ada"));
    QVERIFY(contentOf(mill.bundle()) != contentOf(first));
}

void TestExchange::anIncrementalBundleBeginsWhereThePeerConfirmed()
{
    Coop mill(QStringLiteral("Mill"));
    Coop bakery(QStringLiteral("Bakery"));
    mill.recordMany(5);
    must(bakery.receive(mill.bundle()));
    bakery.acknowledge(2);
    must(mill.receive(bakery.bundle(Audience::Peer, 2)));
    QCOMPARE(must(ExchangeStore(*mill.database).acknowledged(logOf(1), 2)), 5);

    mill.recordMany(3, QStringLiteral("Later"));
    const auto written = must(mill.tryBundle(Audience::Peer, 2));
    QCOMPARE(written.kind, QStringLiteral("incremental"));
    QCOMPARE(written.entries, 3);
    const auto preview = must(bakery.receive(written.path));
    QCOMPARE(preview.newEntries, 3);
    QCOMPARE(preview.knownEntries, 0);
    QCOMPARE(bakery.journal->state(logOf(2)).frontier.root(), mill.journal->state(logOf(1)).frontier.root());
}

void TestExchange::aGapIsRefused()
{
    Coop mill(QStringLiteral("Mill"));
    Coop bakery(QStringLiteral("Bakery"));
    Coop dairy(QStringLiteral("Dairy"));
    mill.recordMany(5);
    must(bakery.receive(mill.bundle()));
    bakery.acknowledge(2);
    must(mill.receive(bakery.bundle(Audience::Peer, 2)));
    mill.recordMany(3, QStringLiteral("Later"));
    const QString incremental = mill.bundle(Audience::Peer, 2);
    const QByteArray before = dairy.digest();
    QCOMPARE(codeOf(dairy.receive(incremental)), QStringLiteral("bundle.gap"));
    QCOMPARE(dairy.digest(), before);
    QVERIFY(BundleReceiver::inspect(incremental));
}

void TestExchange::anOlderBundleIsKnownAlready()
{
    Coop mill(QStringLiteral("Mill"));
    Coop bakery(QStringLiteral("Bakery"));
    mill.recordMany(5);
    const QString older = mill.bundle();
    mill.time.advance(60'000);
    mill.recordMany(2, QStringLiteral("Later"));
    must(bakery.receive(mill.bundle()));
    const QByteArray before = bakery.digest();
    const auto preview = must(bakery.receive(older));
    QVERIFY(preview.older);
    QCOMPARE(preview.knownEntries, 5);
    QCOMPARE(bakery.count("checkpoint"), 3); // the older checkpoint is kept as well: a signature is worth keeping
    QCOMPARE(bakery.journal->state(logOf(2)).size, 7);
    QVERIFY(bakery.digest() != before);
}

void TestExchange::aLaterHeadMustNotShrink()
{
    Coop mill(QStringLiteral("Mill"));
    Coop bakery(QStringLiteral("Bakery"));
    mill.recordMany(2);
    const auto restored = mill.clone();
    mill.recordMany(3, QStringLiteral("Later"));
    must(bakery.receive(mill.bundle()));
    restored->time.advance(3'600'000);
    const QByteArray before = bakery.digest();
    QCOMPARE(codeOf(bakery.receive(restored->bundle())), QStringLiteral("bundle.shrunk"));
    QCOMPARE(bakery.digest(), before);
}

void TestExchange::twoHistoriesAreProvedAndRefused()
{
    for (const int longer : {0, 1, 6}) {
        Coop mill(QStringLiteral("Mill"));
        Coop bakery(QStringLiteral("Bakery"));
        mill.recordMany(4);
        const auto twin = mill.clone();
        mill.recordMany(3, QStringLiteral("Honest"));
        twin->recordMany(3 + longer, QStringLiteral("Other"));
        must(bakery.receive(mill.bundle()));
        const QByteArray before = bakery.digest();
        QCOMPARE(codeOf(bakery.receive(twin->bundle())), QStringLiteral("bundle.fork"));
        QCOMPARE(bakery.digest(), before);
        QCOMPARE(bakery.count("evidence"), 1);
        QVERIFY(must(PeerStore(*bakery.journal).find(QStringLiteral("Mill"))).forked);

        Coop dairy(QStringLiteral("Dairy")); // hears the longer story first
        must(dairy.receive(twin->bundle()));
        QCOMPARE(codeOf(dairy.receive(mill.bundle())), QStringLiteral("bundle.fork"));
        QCOMPARE(dairy.count("evidence"), 1);
    }
}

void TestExchange::evidenceReachesOthers()
{
    Coop mill(QStringLiteral("Mill"));
    Coop bakery(QStringLiteral("Bakery"));
    Coop dairy(QStringLiteral("Dairy"));
    mill.recordMany(4);
    const auto twin = mill.clone();
    mill.recordMany(1, QStringLiteral("Honest"));
    twin->recordMany(2, QStringLiteral("Other"));
    must(dairy.receive(mill.bundle()));
    must(bakery.receive(mill.bundle()));
    QCOMPARE(codeOf(bakery.receive(twin->bundle())), QStringLiteral("bundle.fork"));
    must(dairy.receive(bakery.bundle()));
    QCOMPARE(dairy.count("evidence"), 1);
    QVERIFY(must(PeerStore(*dairy.journal).find(QStringLiteral("Mill"))).forked);
    QVERIFY(!must(PeerStore(*dairy.journal).find(QStringLiteral("Bakery"))).forked);
}

void TestExchange::confidentialEntriesTravelAsLeaves()
{
    Coop mill(QStringLiteral("Mill"));
    Coop bakery(QStringLiteral("Bakery"));
    mill.record(QStringLiteral("Ada"));
    mill.record(QStringLiteral("Wages"), {part("adm", "2000")});
    mill.record(QStringLiteral("Both"), {part("adm", "secret"), part("pub", "open")});
    const QString path = mill.bundle();
    const QByteArray lines = must(openBag(path).read("data/log/d1/entries.jsonl", 1 << 20));
    QCOMPARE(lines.count("{\"leaf\":\""), 1);
    QVERIFY(!lines.contains("Wages") && lines.contains("Both"));
    const auto preview = must(bakery.receive(path));
    QCOMPARE(preview.bundle.logs.at(1).hidden, 1);
    QCOMPARE(preview.bundle.logs.at(1).whole, 2);
    QCOMPARE(codeOf(bakery.journal->read(RecordKey(logOf(2), 1))), QStringLiteral("entry.hidden"));
    QCOMPARE(bakery.journal->state(logOf(2)).frontier.root(), mill.journal->state(logOf(1)).frontier.root());
}

void TestExchange::partsTravelToThoseWhoMayReadThem_data()
{
    QTest::addColumn<int>("audience");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("anybody reads public parts")
        << static_cast<int>(Audience::Public) << QStringList{QStringLiteral("pub")};
    QTest::newRow("a peer reads peer parts too")
        << static_cast<int>(Audience::Peer) << QStringList{QStringLiteral("peer"), QStringLiteral("pub")};
}

void TestExchange::partsTravelToThoseWhoMayReadThem()
{
    QFETCH(const int, audience);
    QFETCH(const QStringList, expected);
    Coop mill(QStringLiteral("Mill"));
    Coop bakery(QStringLiteral("Bakery"));
    mill.record(QStringLiteral("Ada"),
                {part("pub", "a"), part("peer", "b"), part("mem", "c"), part("adm", "d"), part("agr:d1/0", "e")});
    must(bakery.receive(mill.bundle(static_cast<Audience>(audience))));
    QStringList found;
    for (const auto &[cls, bytes] : must(bakery.journal->parts(RecordKey(logOf(2), 0))))
        found += QString::fromStdString(cls);
    found.sort();
    QCOMPARE(found, expected);
}

void TestExchange::partsComeLaterWithAWiderAudience()
{
    Coop mill(QStringLiteral("Mill"));
    Coop bakery(QStringLiteral("Bakery"));
    mill.record(QStringLiteral("Ada"), {part("peer", "b")});
    must(bakery.receive(mill.bundle(Audience::Public)));
    QCOMPARE(bakery.count("entry_part"), 0);
    must(bakery.receive(mill.bundle(Audience::Peer)));
    QCOMPARE(bakery.count("entry_part"), 1);
}

void TestExchange::desksOfOneBookConverge()
{
    Coop office(QStringLiteral("Mill"));
    office.record(QStringLiteral("Ada"));
    const auto workshop = office.addDesk();
    office.record(QStringLiteral("Bo"));
    workshop->record(QStringLiteral("Cy"), {part("adm", "secret")});

    const auto preview = must(workshop->receive(office.bundle(Audience::Own)));
    QVERIFY(preview.ownBook && !preview.newPeer);
    must(office.receive(workshop->bundle(Audience::Own)));
    for (const int number : {1, 2})
        QCOMPARE(office.journal->state(logOf(1, number)).frontier.root(),
                 workshop->journal->state(logOf(1, number)).frontier.root());
    QCOMPARE(office.journal->state(logOf(1, 2)).projected, 1);
    QCOMPARE(must(office.recorder->digests()), must(workshop->recorder->digests()));
    QCOMPARE(office.count("entry_part"), 1);

    Coop bakery(QStringLiteral("Bakery"));
    must(bakery.receive(office.bundle())); // the office passes on the workshop's signature
    QCOMPARE(bakery.journal->state(logOf(2, 2)).size, 1);
}

void TestExchange::bundlesForOwnDesksStayAmongThem()
{
    Coop office(QStringLiteral("Mill"));
    Coop bakery(QStringLiteral("Bakery"));
    office.record(QStringLiteral("Ada"));
    const auto workshop = office.addDesk();
    QCOMPARE(codeOf(bakery.receive(office.bundle(Audience::Own))), QStringLiteral("bundle.audience"));
    QCOMPARE(codeOf(workshop->receive(office.bundle(Audience::Peer))), QStringLiteral("bundle.audience"));
}

void TestExchange::aDeskThatLostEntriesIsTold()
{
    Coop office(QStringLiteral("Mill"));
    const auto workshop = office.addDesk();
    const auto restored = office.clone();
    office.record(QStringLiteral("Ada"));
    must(workshop->receive(office.bundle(Audience::Own)));
    QCOMPARE(codeOf(restored->receive(workshop->bundle(Audience::Own))), QStringLiteral("bundle.ownLogAhead"));
}

void TestExchange::aClosedDeskEndsAtItsCut()
{
    Coop office(QStringLiteral("Mill"));
    Coop bakery(QStringLiteral("Bakery"));
    Coop dairy(QStringLiteral("Dairy"));
    const auto workshop = office.addDesk();
    workshop->record(QStringLiteral("Ada"));
    must(office.receive(workshop->bundle(Audience::Own)));
    const auto &state = office.journal->state(logOf(1, 2));
    office.addToRoster(journal::deskCloseEntry(2, state.size, state.frontier.root(), QStringLiteral("stolen")));
    must(bakery.receive(office.bundle()));
    QCOMPARE(bakery.journal->state(logOf(2, 2)).size, 1);

    workshop->record(QStringLiteral("Thief"));
    const QString stolen = workshop->bundle();
    QCOMPARE(codeOf(bakery.receive(stolen)), QStringLiteral("bundle.closedDesk"));
    must(dairy.receive(stolen)); // does not know of the closing yet
}

void TestExchange::withoutRootKeyAStoredSignatureMustFit()
{
    Coop office(QStringLiteral("Mill"));
    office.record(QStringLiteral("Ada"));
    QCOMPARE(codeOf(office.tryBundle(Audience::Peer, {}, false)), QStringLiteral("bundle.noSignature"));
    must(office.tryBundle());
    QVERIFY(office.tryBundle(Audience::Peer, {}, false));
    const auto workshop = office.addDesk();
    QCOMPARE(codeOf(office.tryBundle(Audience::Peer, {}, false)), QStringLiteral("bundle.noSignature"));
    QCOMPARE(QDir(office.folder()).entryList({QStringLiteral("*.tally")}).size(), 2);
}

void TestExchange::anotherKeyCannotSignForTheDesk()
{
    Coop mill(QStringLiteral("Mill"));
    mill.record(QStringLiteral("Ada"));
    mill.desk = std::make_unique<journal::SigningKey>(journal::SigningKey::generate(mill.origin(1)));
    QCOMPARE(codeOf(mill.tryBundle()), QStringLiteral("key.notDesk"));
}

void TestExchange::otherRootKeysThanPinnedAreRefused()
{
    Coop mill(QStringLiteral("Mill"));
    Coop bakery(QStringLiteral("Bakery"));
    Coop dairy(QStringLiteral("Dairy"));
    const auto other = journal::SigningKey::generate(journal::rootKeyName());
    bakery.addToRoster(journal::peerPinEntry({mill.id(), QStringLiteral("Mill"), {other.verifier()}}));
    dairy.addToRoster(journal::peerPinEntry({mill.id(), QStringLiteral("Mill"), {mill.root->verifier()}}));
    QCOMPARE(codeOf(bakery.receive(mill.bundle())), QStringLiteral("bundle.otherKeys"));
    QVERIFY(dairy.receive(mill.bundle()));
}

void TestExchange::cancellingChangesNothing()
{
    Coop mill(QStringLiteral("Mill"));
    Coop bakery(QStringLiteral("Bakery"));
    mill.recordMany(5000);
    const QString path = mill.bundle();
    const QByteArray before = bakery.digest();
    QCOMPARE(codeOf(bakery.receiver().receive(path, [](std::int64_t, std::int64_t) { return false; })),
             QStringLiteral("job.cancelled"));
    QCOMPARE(bakery.digest(), before);
    QVERIFY(!bakery.journal->findBook(mill.id()));
    QVERIFY(bakery.receive(path));
}

void TestExchange::peersAreListed()
{
    Coop mill(QStringLiteral("Mill"));
    Coop bakery(QStringLiteral("Bakery"));
    mill.recordMany(3);
    must(bakery.receive(mill.bundle()));
    PeerStore peers(*bakery.journal);
    const auto rows = must(peers.all());
    QCOMPARE(rows.size(), std::size_t{1});
    QCOMPARE(rows[0].entries, 3);
    QCOMPARE(rows[0].rootKeys, QStringList{QString::fromUtf8(mill.root->verifier().toText())});
    QCOMPARE(rows[0].lastReceived, QStringLiteral("2026-03-01T08:00:00Z"));
    QVERIFY(rows[0].lastAcknowledged.isEmpty() && !rows[0].forked);
    must(peers.rename(2, QStringLiteral("The mill")));
    QCOMPARE(must(peers.find(QStringLiteral("The mill"))).bookId, mill.id());
    QCOMPARE(must(peers.find(mill.id().left(8))).book, 2);
    QCOMPARE(codeOf(peers.find(QStringLiteral("Bakery"))), QStringLiteral("peer.unknown"));
}

void TestExchange::inspectNeedsNoBook()
{
    Coop mill(QStringLiteral("Mill"));
    mill.recordMany(3);
    const auto summary = must(BundleReceiver::inspect(mill.bundle(Audience::Public)));
    QCOMPARE(summary.bookId, mill.id());
    QCOMPARE(summary.audience, QStringLiteral("pub"));
    QCOMPARE(summary.madeBy, QStringLiteral("d1"));
    QStringList steps;
    for (const VerifiedStep &step : summary.steps)
        steps += step.id;
    QCOMPARE(steps.join(u", "), QStringLiteral("zip, manifest, head, roster, log d1, references"));
    QCOMPARE(codeOf(BundleReceiver::inspect(QStringLiteral("/nowhere.tally"))), QStringLiteral("bundle.unreadable"));
}

void TestExchange::largeLogsTravel()
{
    Coop mill(QStringLiteral("Mill"));
    Coop bakery(QStringLiteral("Bakery"));
    mill.record(QStringLiteral("x").repeated(16'000));
    mill.record(QStringLiteral("Ada"), {part("peer", std::string(16'000, 'y').c_str())});
    mill.recordMany(20'000);
    must(bakery.receive(mill.bundle()));
    QCOMPARE(bakery.journal->state(logOf(2)).frontier.root(), mill.journal->state(logOf(1)).frontier.root());
    QVERIFY(must(bakery.journal->audit()).isEmpty());
}

QTEST_GUILESS_MAIN(TestExchange)
#include "test_bundleexchange.moc"
