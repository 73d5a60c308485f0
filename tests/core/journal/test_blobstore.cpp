// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/blobstore.h"
#include "core/journal/octets.h"
#include "core/storage/migrator.h"
#include "core/storage/statement.h"
#include "tests/core/journal/testbook.h"

using namespace tally;
using namespace tally::journal;
using tally::storage::Database;
using tally::test::codeOf;
using tally::test::kept;

namespace
{

struct Store {
    Store() { kept(storage::Migrator::migrate(*database)); }
    [[nodiscard]] std::int64_t rows() const
    {
        auto row = database->prepare("SELECT count(*) FROM blob");
        kept(row.next());
        return row.integer(0);
    }
    /// Changes what is stored behind the store's back.
    void damage(const Digest &digest) const
    {
        auto row = database->prepare("UPDATE blob SET bytes = x'00' WHERE sha256 = ?1");
        row.bindBlobAt(0, digest.view());
        kept(row.run());
    }
    std::unique_ptr<Database> database = kept(Database::temporary());
    BlobStore blobs{*database};
};

} // namespace

class TestBlobStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameBytesAreKeptOnce()
    {
        Store store;
        const QByteArray bytes("\0a\xff", 3);
        const Digest digest = kept(store.blobs.put(bytes));
        QCOMPARE(digest, sha256(view(bytes)));
        QCOMPARE(kept(store.blobs.put(bytes)), digest);
        QCOMPARE(store.rows(), 1);
        QCOMPARE(kept(store.blobs.get(digest)), std::optional(bytes));
        QCOMPARE(kept(store.blobs.size(digest)), std::optional<std::int64_t>(3));
        kept(store.blobs.put("b"));
        QCOMPARE(store.rows(), 2);
        QVERIFY(kept(store.blobs.damaged()).empty());
    }

    void whatIsNotHereIsSaid()
    {
        Store store;
        QCOMPARE(kept(store.blobs.get(sha256("nothing"))), std::optional<QByteArray>());
        QCOMPARE(kept(store.blobs.size(sha256("nothing"))), std::optional<std::int64_t>());
        QVERIFY(!kept(store.blobs.has(sha256("nothing"))));
    }

    void aBookWithoutTheTableHoldsNone()
    {
        const auto database = kept(Database::temporary());
        const BlobStore blobs(*database);
        QVERIFY(!kept(blobs.has(sha256("a"))));
        QVERIFY(!kept(blobs.get(sha256("a"))).has_value());
        QVERIFY(kept(blobs.damaged()).empty());
    }

    void emptyOrTooLargeIsRefused()
    {
        Store store;
        QCOMPARE(codeOf(store.blobs.put({})), QByteArray("blob.empty"));
        QCOMPARE(codeOf(store.blobs.put(QByteArray(BlobStore::MostBytes + 1, 'x'))), QByteArray("blob.tooLarge"));
        QCOMPARE(store.rows(), 0);
        kept(store.blobs.put(QByteArray(BlobStore::MostBytes, 'x')));
        QCOMPARE(store.rows(), 1);
    }

    void damageIsFoundAndMendedByTheSameBytes()
    {
        Store store;
        const Digest digest = kept(store.blobs.put("chair"));
        const Digest other = kept(store.blobs.put("table"));
        store.damage(digest);
        QCOMPARE(codeOf(store.blobs.get(digest)), QByteArray("blob.damaged"));
        QCOMPARE(kept(store.blobs.damaged()), std::vector{digest});
        QCOMPARE(kept(store.blobs.get(other)), std::optional(QByteArray("table")));
        kept(store.blobs.put("chair"));
        QCOMPARE(kept(store.blobs.get(digest)), std::optional(QByteArray("chair")));
        QVERIFY(kept(store.blobs.damaged()).empty());
    }

    void lookingThroughAllCanBeCancelled()
    {
        Store store;
        kept(store.blobs.put("chair"));
        kept(store.blobs.put("table"));
        std::vector<std::pair<std::int64_t, std::int64_t>> told;
        const auto answered = store.blobs.damaged([&told](std::int64_t done, std::int64_t total) {
            told.emplace_back(done, total);
            return done < 1;
        });
        QCOMPARE(codeOf(answered), QByteArray("job.cancelled"));
        QCOMPARE(told, (std::vector<std::pair<std::int64_t, std::int64_t>>{{0, 2}, {1, 2}}));
        QVERIFY(kept(store.blobs.damaged([](std::int64_t, std::int64_t) { return true; })).empty());
    }

    void nothingIsDeletedOrRenamed()
    {
        Store store;
        kept(store.blobs.put("chair"));
        QVERIFY(!store.database->execute("DELETE FROM blob"));
        QVERIFY(!store.database->execute("UPDATE blob SET sha256 = zeroblob(32)"));
        QCOMPARE(store.rows(), 1);
    }

    void hashesAreReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<bool>("isRead");
        const QByteArray hex = sha256("a").hex();
        QTest::newRow("64 lower-case digits") << hex << true;
        QTest::newRow("upper case") << hex.toUpper() << false;
        QTest::newRow("one digit short") << hex.left(63) << false;
        QTest::newRow("one digit more") << hex + '0' << false;
        QTest::newRow("no digit among them") << 'g' + hex.mid(1) << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void hashesAreReadStrictly()
    {
        QFETCH(const QByteArray, hex);
        QFETCH(const bool, isRead);
        QCOMPARE(digestFromHex(hex).has_value(), isRead);
        if (isRead)
            QCOMPARE(digestFromHex(hex)->hex(), hex);
    }
};

QTEST_GUILESS_MAIN(TestBlobStore)
#include "test_blobstore.moc"
