// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coop.h"

#include "core/exchange/bundleoutlook.h"
#include "core/exchange/exchangestore.h"
#include "core/exchange/openedbundle.h"
#include "core/exchange/peerstore.h"

#include <QFile>
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

std::map<QString, std::int64_t> countsOf(const BundleOutlook &outlook)
{
    std::map<QString, std::int64_t> counts;
    for (const BundleOutlook::Count &count : outlook.counts)
        counts[count.cls] = count.entries;
    return counts;
}

} // namespace

/// What is said before a bundle is written or taken in, and what is remembered of exchanges.
class TestBundleOutlook final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itForetellsWhatIsWritten();
    void onlyWhatThePeerHasNotConfirmed();
    void whatIsOpenedIsTakenWithoutReadingTheFileAgain();
    void aBundleThatWasOvertakenIsOpenedAnew();
    void verificationIsToldStepByStepAndCanBeCancelled();
    void anExportCanBeCancelled();
    void aReceiptAloneIsNews();
    void peersThatWereNotSentEverythingWait();
    void namesAndComparisonsAreRemembered();
    void historyIsNewestFirst();
};

void TestBundleOutlook::itForetellsWhatIsWritten()
{
    Coop mill(QStringLiteral("Mill"));
    mill.record(QStringLiteral("Ada"), {part("peer", "hello")});
    mill.record(QStringLiteral("Bo"), {part("adm", "secret")});
    mill.record(QStringLiteral("Cy"));
    const BundleOutlook outlook = must(lookAhead(*mill.journal, {Audience::Peer, {}, {}}));
    QCOMPARE(outlook.entries, 3);
    QCOMPARE(outlook.hidden, 1);
    QCOMPARE(outlook.parts, 1);
    QCOMPARE(outlook.partsKept, 1);
    const std::map<QString, std::int64_t> counts{{QString(), 1}, {QStringLiteral("Person"), 2}};
    QCOMPARE(countsOf(outlook), counts);
    QVERIFY(outlook.holds(RecordKey(LogNo(1, 1), 2)) && !outlook.holds(RecordKey(LogNo(1, 1), 3)));
    QCOMPARE(must(mill.tryBundle()).entries, outlook.entries);
    const BundleOutlook own = must(lookAhead(*mill.journal, {Audience::Own, {}, {}}));
    QCOMPARE(own.hidden, 0);
    QCOMPARE(own.partsKept, 0);
}

void TestBundleOutlook::onlyWhatThePeerHasNotConfirmed()
{
    Coop mill(QStringLiteral("Mill"));
    Coop bakery(QStringLiteral("Bakery"));
    mill.record(QStringLiteral("Ada"));
    must(bakery.receive(mill.bundle()));
    bakery.acknowledge(2);
    must(mill.receive(bakery.bundle(Audience::Peer, 2)));
    mill.record(QStringLiteral("Bo"));
    QCOMPARE(must(lookAhead(*mill.journal, {Audience::Peer, 2, {}})).entries, 1);
    QCOMPARE(must(lookAhead(*mill.journal, {Audience::Peer, 2, {}, true})).entries, 2);
    QCOMPARE(must(mill.tryBundle(Audience::Peer, 2)).entries, 1);
}

void TestBundleOutlook::whatIsOpenedIsTakenWithoutReadingTheFileAgain()
{
    Coop mill(QStringLiteral("Mill"));
    Coop bakery(QStringLiteral("Bakery"));
    mill.record(QStringLiteral("Ada"));
    const QString path = mill.bundle();
    BundleReceiver receiver = bakery.receiver();
    const QByteArray before = bakery.digest();
    const OpenedBundle opened = must(receiver.open(path));
    QCOMPARE(bakery.digest(), before);
    QVERIFY(QFile::remove(path));
    QCOMPARE(must(receiver.receive(opened)).newEntries, 1);
    QCOMPARE(bakery.journal->entryCount(2), 1);
}

void TestBundleOutlook::aBundleThatWasOvertakenIsOpenedAnew()
{
    Coop mill(QStringLiteral("Mill"));
    Coop bakery(QStringLiteral("Bakery"));
    mill.record(QStringLiteral("Ada"));
    const QString early = mill.bundle();
    mill.record(QStringLiteral("Bo"));
    const QString late = mill.bundle();
    BundleReceiver receiver = bakery.receiver();
    const OpenedBundle opened = must(receiver.open(late));
    must(receiver.receive(early));
    QCOMPARE(must(receiver.receive(opened)).newEntries, 1);
    QCOMPARE(bakery.journal->entryCount(2), 2);
    QVERIFY(must(bakery.journal->audit()).isEmpty());
}

void TestBundleOutlook::verificationIsToldStepByStepAndCanBeCancelled()
{
    Coop mill(QStringLiteral("Mill"));
    Coop bakery(QStringLiteral("Bakery"));
    mill.record(QStringLiteral("Ada"));
    const QString path = mill.bundle();
    QStringList steps;
    const auto note = [&steps](const VerifiedStep &step) { steps.append(step.id); };
    const OpenedBundle opened = must(bakery.receiver().open(path, {note, {}}));
    QCOMPARE(steps, (QStringList{QStringLiteral("zip"), QStringLiteral("manifest"), QStringLiteral("head"),
                                 QStringLiteral("roster"), QStringLiteral("log d1"), QStringLiteral("references")}));
    const QByteArray before = bakery.digest();
    const auto stop = [](std::int64_t, std::int64_t) { return false; };
    QCOMPARE(codeOf(bakery.receiver().open(path, {{}, stop})), QStringLiteral("job.cancelled"));
    QCOMPARE(codeOf(bakery.receiver().receive(opened, stop)), QStringLiteral("job.cancelled"));
    QCOMPARE(bakery.digest(), before);
}

void TestBundleOutlook::anExportCanBeCancelled()
{
    Coop mill(QStringLiteral("Mill"));
    mill.record(QStringLiteral("Ada"));
    const QByteArray before = mill.digest();
    const auto written = BundleWriter(*mill.journal)
                             .write({Audience::Public, {}, mill.folder()}, *mill.desk, mill.root.get(),
                                    mill.time.nowMs(), [](std::int64_t, std::int64_t) { return false; });
    QCOMPARE(codeOf(written), QStringLiteral("job.cancelled"));
    QVERIFY(QDir(mill.folder()).entryList({QStringLiteral("*.tally")}).isEmpty());
    QCOMPARE(mill.digest(), before);
}

void TestBundleOutlook::aReceiptAloneIsNews()
{
    Coop mill(QStringLiteral("Mill"));
    Coop bakery(QStringLiteral("Bakery"));
    mill.record(QStringLiteral("Ada"));
    must(bakery.receive(mill.bundle()));
    must(mill.receive(bakery.bundle(Audience::Peer, 2)));
    QVERIFY(!must(PeerStore(*mill.journal).lastSeen()));
    bakery.acknowledge(2);
    bakery.time.advance(60'000);
    const QString path = bakery.bundle(Audience::Peer, 2);
    const ReceivePreview preview = must(mill.receiver().preview(path));
    QVERIFY(preview.older && preview.bringsNews());
    QCOMPARE(preview.newReceipts, 2); // of the roster and of the desk
    must(mill.receive(path));
    QCOMPARE(must(PeerStore(*mill.journal).lastSeen()), std::optional<std::int64_t>(bakery.Start / 1000));
    QVERIFY(!must(mill.receiver().preview(path)).bringsNews());
}

void TestBundleOutlook::peersThatWereNotSentEverythingWait()
{
    Coop mill(QStringLiteral("Mill"));
    Coop bakery(QStringLiteral("Bakery"));
    QCOMPARE(must(PeerStore(*mill.journal).waiting()), 0);
    bakery.record(QStringLiteral("Ada"));
    must(mill.receive(bakery.bundle()));
    QCOMPARE(must(PeerStore(*mill.journal).waiting()), 0);
    mill.record(QStringLiteral("Bo"));
    QCOMPARE(must(PeerStore(*mill.journal).unsent(2)), 1);
    QCOMPARE(must(PeerStore(*mill.journal).waiting()), 1);
    static_cast<void>(mill.bundle(Audience::Public));
    QCOMPARE(must(PeerStore(*mill.journal).waiting()), 1);
    static_cast<void>(mill.bundle(Audience::Peer, 2));
    QCOMPARE(must(PeerStore(*mill.journal).waiting()), 0);
    QCOMPARE(must(PeerStore(*mill.journal).all()).front().unsent, 0);
}

void TestBundleOutlook::namesAndComparisonsAreRemembered()
{
    Coop mill(QStringLiteral("Mill"));
    Coop bakery(QStringLiteral("Bakery"));
    must(mill.receive(bakery.bundle()));
    PeerStore peers(*mill.journal);
    QVERIFY(!must(peers.all()).front().compared);
    must(peers.setCompared(2, true));
    must(peers.rename(2, QStringLiteral("  The  bakers ")));
    QVERIFY(must(peers.find(QStringLiteral("The bakers"))).compared);
    must(peers.setCompared(2, false));
    QVERIFY(!must(peers.all()).front().compared);
    QCOMPARE(codeOf(peers.rename(2, QStringLiteral(" "))), QStringLiteral("peer.petname"));
    QCOMPARE(codeOf(peers.rename(2, QStringLiteral("Mill"))), QStringLiteral("peer.petname"));
    QCOMPARE(must(peers.all()).front().petname, QStringLiteral("The bakers"));
}

void TestBundleOutlook::historyIsNewestFirst()
{
    Coop mill(QStringLiteral("Mill"));
    Coop bakery(QStringLiteral("Bakery"));
    bakery.record(QStringLiteral("Ada"));
    must(mill.receive(bakery.bundle()));
    static_cast<void>(mill.bundle(Audience::Peer, 2));
    bakery.record(QStringLiteral("Bo"));
    must(mill.receive(bakery.bundle()));
    const ExchangeStore store(*mill.database);
    const auto history = must(store.history(10));
    QCOMPARE(history.size(), std::size_t(3));
    QVERIFY(!history[0].sent && history[1].sent && !history[2].sent);
    QCOMPARE(sizesOf(history[0]), (std::map<int, std::int64_t>{{0, 2}, {1, 2}}));
    QCOMPARE(must(store.before(history[0]))->id, history[2].id);
    QVERIFY(!must(store.before(history[1])));
    QCOMPARE(must(store.history(1)).size(), std::size_t(1));
}

QTEST_APPLESS_MAIN(TestBundleOutlook)
#include "test_bundleoutlook.moc"
