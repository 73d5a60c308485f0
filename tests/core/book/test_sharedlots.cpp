// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/democoop.h"
#include "core/book/demostory.h"
#include "core/exchange/bundlereceiver.h"
#include "core/exchange/bundlewriter.h"
#include "core/resources/recall.h"
#include "core/resources/trace.h"
#include "tests/core/book/memorykeystore.h"

#include <algorithm>
#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

using namespace tally;
using namespace tally::book;

namespace
{

constexpr int Peer = LogNo::OwnBook + 1;

bool has(const std::vector<RecordKey> &keys, RecordKey key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

bool anyOfPeer(const std::vector<RecordKey> &keys)
{
    return std::any_of(keys.begin(), keys.end(), [](RecordKey key) { return key.log().book() == Peer; });
}

} // namespace

/// A sawmill and a workshop that each took in the other's bundle: what is recalled or followed in one book goes on in
/// the other, by the code of the lot.
class TestSharedLots final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_coop = made(demoCoop(), QStringLiteral("coop.tallybook"));
        m_mill = made(demoPeer(), QStringLiteral("mill.tallybook"));
        QVERIFY(m_coop && m_mill);
        m_alone = received(*m_mill, oakLots().front());
        send(*m_mill, *m_coop);
        send(*m_coop, *m_mill);
    }

    void aBookAloneKnowsOnlyItsOwnDelivery()
    {
        QCOMPARE(m_alone.size(), 1);
        QVERIFY2(m_alone.front().startsWith(QStringLiteral("Elm Street Workshop")), qPrintable(m_alone.front()));
    }

    void theSupplierReachesEverybodyWhoGotWhatWeMade()
    {
        int customers = 0;
        for (const QString &lot : oakLots()) {
            const QStringList theirs = received(*m_mill, lot);
            QCOMPARE(theirs, received(*m_coop, lot));
            QVERIFY(theirs.size() >= 1);
            customers += static_cast<int>(std::count_if(theirs.begin(), theirs.end(), [](const QString &line) {
                return line.contains(QStringLiteral("Bench")) && line.contains(QStringLiteral(".example"));
            }));
        }
        QVERIFY2(customers > 5, qPrintable(QString::number(customers)));
    }

    void ourOwnReceiptConfirmsTheirDelivery()
    {
        for (Book *book : {m_mill.get(), m_coop.get()})
            for (const QString &lot : oakLots()) {
                const resources::RecallSheet all = sheet(*book, lot);
                int joined = 0;
                for (const resources::RecallLine &line : all.lines) {
                    joined += line.receipt ? 1 : 0;
                    QVERIFY(!line.isDisputed());
                    QVERIFY(line.told == resources::RecallTold::ByBoth || line.told == resources::RecallTold::ByGiver);
                }
                QCOMPARE(joined, 1);
            }
    }

    void whatIsStillInStockHereIsToldThere()
    {
        const QString latest = oakLots().back();
        const resources::RecallSheet theirs = sheet(*m_mill, latest);
        const resources::RecallSheet ours = sheet(*m_coop, latest);
        QCOMPARE(theirs.stock.size(), ours.stock.size());
        QVERIFY(!theirs.stock.empty());
        QCOMPARE(theirs.stock.front().book, Peer);
        QCOMPARE(ours.stock.front().book, int(LogNo::OwnBook));
        QCOMPARE(theirs.stock.front().onhand, ours.stock.front().onhand);
    }

    void ourBoardsAreTracedToTheirLogs()
    {
        const RecordKey boards = recordOf(*m_coop, oakLots().front());
        const auto walk = resources::trace(m_coop->database(), boards);
        QVERIFY(walk.has_value());
        QStringList met;
        for (const RecordKey key : walk->order)
            if (key.log().book() == Peer)
                met.append(*m_coop->records().title(key));
        QVERIFY2(met.contains(QString(QStringLiteral("Saw ") + oakLots().front())), qPrintable(met.join(u'|')));
        QVERIFY2(met.contains(QStringLiteral("Oak logs")), qPrintable(met.join(u'|')));
        QVERIFY2(!met.contains(QStringLiteral("Ash logs")), qPrintable(met.join(u'|')));
    }

    void theirLogsAreTrackedToOurBenches()
    {
        const RecordKey boards = recordOf(*m_mill, oakLots().front());
        const auto walk = resources::track(m_mill->database(), boards);
        QVERIFY(walk.has_value());
        const bool hasBench = std::any_of(walk->resources.begin(), walk->resources.end(), [&](RecordKey key) {
            return key.log().book() == Peer && m_mill->records().title(key)->startsWith(QStringLiteral("Bench"));
        });
        QVERIFY(hasBench);
    }

    /// What became of our boards is ours alone: they never went back to the mill.
    void ourBoardsAreNotTrackedIntoTheMill()
    {
        const auto walk = resources::track(m_coop->database(), recordOf(*m_coop, oakLots().front()));
        QVERIFY(walk.has_value());
        QVERIFY(!anyOfPeer(walk->order));
        const auto back = resources::trace(m_mill->database(), recordOf(*m_mill, oakLots().front()));
        QVERIFY(back.has_value());
        QVERIFY(!anyOfPeer(back->order));
    }

    void tracedAndTrackedAreEachOthersReverse()
    {
        const RecordKey boards = recordOf(*m_coop, oakLots().front());
        const auto back = resources::trace(m_coop->database(), boards);
        QVERIFY(back.has_value());
        int theirs = 0;
        for (const RecordKey key : back->order) {
            if (key.log().book() != Peer)
                continue;
            ++theirs;
            const auto forward = resources::track(m_coop->database(), key);
            QVERIFY(forward.has_value());
            QVERIFY2(has(forward->order, boards), qPrintable(toText(key)));
        }
        QVERIFY(theirs > 3);
    }

    /// A lot that gets another code no longer goes by the old one; taking the change back brings the link back.
    void theCodeOfALotIsItsLatest()
    {
        const QString code = oakLots().front();
        const RecordKey lot = must(recall(*m_coop).named(code)).front();
        const RecordKey boards = recordOf(*m_coop, code);
        journal::EntryDraft renamed =
            m_coop->recordService().toEntry({"BatchLotRecord", Json::Object{{"batchLotCode", "TYPO"}}, {}});
        renamed.op = journal::Op::Set;
        renamed.body = Json::Object{{"subject", toText(lot)}, {"batchLotCode", "TYPO"}};
        const RecordKey change = added(*m_coop, std::move(renamed));
        QVERIFY(!anyOfPeer(must(resources::trace(m_coop->database(), boards)).order));
        must(m_coop->events().reverse(change));
        QVERIFY(anyOfPeer(must(resources::trace(m_coop->database(), boards)).order));
        QCOMPARE(must(m_coop->check()), QStringList());
    }

    void rebuildingKeepsTheLinks()
    {
        const auto before = must(m_mill->recorder().digests());
        QVERIFY(m_mill->rebuild().has_value());
        QCOMPARE(must(m_mill->recorder().digests()), before);
    }

private:
    template<typename T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().line()));
        return *std::move(result);
    }

    static RecordKey added(Book &book, journal::EntryDraft draft)
    {
        journal::Recording recording = must(book.recorder().begin());
        const RecordKey key = must(recording.add(std::move(draft)));
        must(recording.commit());
        return key;
    }

    std::unique_ptr<Book> made(const DemoBook &demo, const QString &name)
    {
        return must(makeDemo(demo, m_folder.filePath(name), {m_time, m_random, m_keys, {}}));
    }

    void send(Book &from, Book &to)
    {
        exchange::BundleRequest request;
        request.audience = exchange::Audience::Peer;
        request.directory = m_folder.path();
        const journal::SigningKey desk = must(from.deskKey());
        const journal::SigningKey root = must(from.rootKey());
        const auto bundle = must(exchange::BundleWriter(from.journal()).write(request, desk, &root, m_time.nowMs()));
        must(exchange::BundleReceiver(to.recorder(), {}, &m_time).receive(bundle.path));
    }

    static QStringList oakLots()
    {
        QStringList lots;
        for (const DemoPurchase &purchase : tellDemoStory(QDate(2026, 11, 22)).purchases)
            if (purchase.material == DemoMaterial::Oak)
                lots.append(purchase.lot);
        return lots;
    }

    static resources::RecallQuery recall(Book &book)
    {
        return {book.database(), book.records(), book.resources(), book.journal().books()};
    }

    static resources::RecallSheet sheet(Book &book, const QString &lot)
    {
        return must(recall(book).sheet(must(recall(book).named(lot)).front(), book.ourAgent()));
    }

    /// Who got what, how much and when, and how to reach them; in either book the same.
    static QStringList received(Book &book, const QString &lot)
    {
        const resources::RecallSheet all = sheet(book, lot);
        QStringList lines;
        for (const resources::RecallLine &line : all.lines) {
            const resources::Contact &who = all.contact(line.receiver);
            lines.append(QStringList{who.name, who.email, who.phone, line.item, line.lot,
                                     QString::fromStdString(format(line.quantity.value)), line.at}
                             .join(u' '));
        }
        lines.sort();
        return lines;
    }

    static RecordKey recordOf(Book &book, const QString &lot)
    {
        const RecordKey key = must(recall(book).named(lot)).front();
        for (const resources::ResourceRow &row : must(book.resources().resources()))
            if (row.lot == key)
                return row.key;
        return {};
    }

    FixedTime m_time{QDateTime::fromString(QStringLiteral("2026-11-22T18:00:00Z"), Qt::ISODate).toMSecsSinceEpoch()};
    SeededRandom m_random{"shared lots"};
    test::MemoryKeyStore m_keys;
    QTemporaryDir m_folder;
    std::unique_ptr<Book> m_coop;
    std::unique_ptr<Book> m_mill;
    QStringList m_alone;
};

QTEST_GUILESS_MAIN(TestSharedLots)
#include "test_sharedlots.moc"
