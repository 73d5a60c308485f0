// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/book.h"

#include "core/exchange/bundlereceiver.h"
#include "core/exchange/bundlewriter.h"
#include "core/journal/blobstore.h"
#include "core/journal/roster.h"
#include "tests/core/book/memorykeystore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tally;
using namespace tally::book;

namespace
{

constexpr std::int64_t Noon = 1'772'366'400'000; // 2026-03-01T12:00:00Z

template<typename T>
QByteArray codeOf(const Result<T> &result)
{
    return result ? QByteArray() : QByteArray(result.error().code);
}

} // namespace

/// A book as a file: made, opened, locked, restored, shared between desks.
class TestBook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_keys = test::MemoryKeyStore();
        m_path = m_folder->filePath(QStringLiteral("coop.tallybook"));
    }

    void aNewBookIsSound()
    {
        const auto book = made();
        QVERIFY(book);
        QCOMPARE(book->name(), QStringLiteral("Orchard"));
        QCOMPARE(book->identity().currency, QStringLiteral("EUR"));
        QVERIFY(book->isWritable());
        QVERIFY(!book->actor());
        QCOMPARE(*book->check(), QStringList());
        QCOMPARE(codeOf(book->deskKey()), QByteArray());
        QCOMPARE(codeOf(book->rootKey()), QByteArray());
    }

    void aBookIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QByteArray>("code");
        const QString euro = QStringLiteral("EUR");
        const QString name = QStringLiteral("Orchard");
        const QByteArray badName("book.name");
        const QByteArray badCurrency("book.currency");
        QTest::newRow("without a name") << QString() << euro << badName;
        QTest::newRow("with a name of blanks") << QStringLiteral("  ") << euro << badName;
        QTest::newRow("with a name of two lines") << QStringLiteral("a\nb") << euro << badName;
        QTest::newRow("with a name of 201 bytes") << QString(201, u'a') << euro << badName;
        QTest::newRow("with a currency in small letters") << name << QStringLiteral("eur") << badCurrency;
        QTest::newRow("with a currency spelt out") << name << QStringLiteral("Euro") << badCurrency;
        QTest::newRow("with no currency") << name << QString() << badCurrency;
    }
    void aBookIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, currency);
        QFETCH(QByteArray, code);
        QCOMPARE(codeOf(Book::create(m_path, {name, currency, {}}, environment())), code);
        QVERIFY(!QFile::exists(m_path));
    }

    void aFileThatIsThereIsLeftAlone()
    {
        QFile other(m_path);
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
        other.close();
        QCOMPARE(codeOf(Book::create(m_path, {QStringLiteral("Orchard"), QStringLiteral("EUR"), {}}, environment())),
                 QByteArray("storage.exists"));
        QVERIFY(other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), QByteArray("mine"));
    }

    void noFileStaysWhereKeysCannotBeKept()
    {
        m_keys.setLocked(true);
        QCOMPARE(codeOf(Book::create(m_path, {QStringLiteral("Orchard"), QStringLiteral("EUR"), {}}, environment())),
                 QByteArray("key.locked"));
        QVERIFY(!QFile::exists(m_path));
    }

    void aMissingBookIsSaidToBeMissing()
    {
        QCOMPARE(codeOf(Book::open(m_path, Access::Write, environment())), QByteArray("storage.notFound"));
        QCOMPARE(codeOf(Book::open(m_path, Access::Read, environment())), QByteArray("storage.notFound"));
        QVERIFY(!QFile::exists(m_path));
    }

    void theSecondWriterIsTurnedAwayAndReadersAreNot()
    {
        auto first = made();
        QCOMPARE(record(*first, "Ana"), QByteArray());
        const auto second = Book::open(m_path, Access::Write, environment());
        QCOMPARE(codeOf(second), QByteArray("book.inUse"));
        QVERIFY(second.error().message().contains(QString::number(QCoreApplication::applicationPid())));

        const auto reader = Book::open(m_path, Access::Read, environment());
        QCOMPARE(codeOf(reader), QByteArray());
        QVERIFY(!(*reader)->isWritable());
        QCOMPARE((*reader)->records().list("Person")->size(), std::size_t(1));
        QCOMPARE(record(**reader, "Bo"), QByteArray("journal.readOnly"));
        QCOMPARE(record(*first, "Bo"), QByteArray());
        QCOMPARE((*reader)->records().list("Person")->size(), std::size_t(2));

        first.reset();
        QCOMPARE(codeOf(Book::open(m_path, Access::Write, environment())), QByteArray());
    }

    void whoRecordsIsRememberedByTheFile()
    {
        auto book = made();
        QCOMPARE(record(*book, "Ana"), QByteArray());
        const RecordKey ana = book->records().list("Person")->front().key;
        QCOMPARE(codeOf(book->setActor(ana)), QByteArray());
        book.reset();
        book = opened();
        QVERIFY(book);
        QCOMPARE(book->actor(), ana);
    }

    void aPersonNamedAtTheStartRecordsForTheCoop()
    {
        auto made = Book::create(
            m_path,
            {QStringLiteral("Orchard"), QStringLiteral("EUR"), QStringLiteral("Office"), QStringLiteral(" Ana Ruiz ")},
            environment());
        QCOMPARE(codeOf(made), QByteArray());
        QCOMPARE(*(*made)->records().title((*made)->actor()), QStringLiteral("Ana Ruiz"));
        QCOMPARE(*(*made)->records().title((*made)->ourAgent()), QStringLiteral("Orchard"));
        QCOMPARE(*(*made)->check(), QStringList());
        made->reset();
        const auto book = opened();
        QVERIFY(book);
        QCOMPARE(toText(book->actor()), QStringLiteral("d1/0"));
        QCOMPARE(toText(book->ourAgent()), QStringLiteral("d1/1"));
    }

    void aPersonWithoutANameIsRefused()
    {
        QCOMPARE(codeOf(Book::create(
                     m_path,
                     {QStringLiteral("Orchard"), QStringLiteral("EUR"), QStringLiteral("Office"), QStringLiteral(" ")},
                     environment())),
                 QByteArray("book.person"));
        QVERIFY(!QFile::exists(m_path));
    }

    void whoWeAreIsSaidInTheRosterForEveryDesk()
    {
        auto book = made();
        QVERIFY(!book->ourAgent());
        QCOMPARE(record(*book, "Orchard"), QByteArray());
        QCOMPARE(record(*book, "Orchard Growers"), QByteArray());
        QCOMPARE(*book->records().title(book->ourAgent()), QStringLiteral("Orchard")); // it bears the book's name
        const RecordKey growers = book->records().list("Person")->back().key;
        QCOMPARE(codeOf(book->setOurAgent(*parseRecordKey(QStringLiteral("d1/7")))), QByteArray("agent.unknown"));
        QCOMPARE(codeOf(book->setOurAgent(growers)), QByteArray());
        QCOMPARE(book->ourAgent(), growers);
        const QString copy = m_folder->filePath(QStringLiteral("shop.tallybook"));
        QCOMPARE(*book->addDesk(QStringLiteral("Shop"), copy), QStringLiteral("d2"));
        QCOMPARE((*Book::open(copy, Access::Read, environment()))->ourAgent(), growers);
        QCOMPARE(*book->check(), QStringList());
    }

    void recordingNeverAsksForAKey()
    {
        auto book = made();
        m_keys.setLocked(true);
        const int asked = m_keys.asked();
        QCOMPARE(record(*book, "Ana"), QByteArray());
        book.reset();
        book = opened();
        QVERIFY(book);
        QCOMPARE(record(*book, "Bo"), QByteArray());
        QCOMPARE(*book->check(), QStringList());
        QCOMPARE(m_keys.asked(), asked);
        QCOMPARE(codeOf(book->deskKey()), QByteArray("key.locked"));
        QCOMPARE(codeOf(book->addDesk(QStringLiteral("Shop"))), QByteArray("key.locked"));
        m_keys.setLocked(false);
        m_keys.forget();
        QCOMPARE(codeOf(book->deskKey()), QByteArray("key.missing"));
        QCOMPARE(codeOf(book->rootKey()), QByteArray("key.missing"));
        QCOMPARE(record(*book, "Cy"), QByteArray());
    }

    void aBackupPutBackIsReadButNotWritten()
    {
        restoreOldCopy();
        const auto refused = Book::open(m_path, Access::Write, environment());
        QCOMPARE(codeOf(refused), QByteArray("book.restored"));
        const auto reader = Book::open(m_path, Access::Read, environment());
        QCOMPARE(codeOf(reader), QByteArray());
        QCOMPARE((*reader)->records().list("Person")->size(), std::size_t(1));
        // Refusing must not wear off: the mark stays where it was.
        QCOMPARE(codeOf(Book::open(m_path, Access::Write, environment())), QByteArray("book.restored"));
    }

    void aBackupPutBackGoesOnAsANewDesk()
    {
        restoreOldCopy();
        auto revived = Book::revive(m_path, QStringLiteral("Office again"), environment());
        QCOMPARE(codeOf(revived), QByteArray());
        QCOMPARE((*revived)->journal().ownLog(), LogNo(LogNo::OwnBook, 2));
        QCOMPARE(record(**revived, "Cy"), QByteArray());
        QCOMPARE(*(*revived)->check(), QStringList());
        revived->reset();
        const auto book = opened();
        QVERIFY(book);
        QCOMPARE(book->records().list("Person")->size(), std::size_t(2));
        QCOMPARE(codeOf(book->deskKey()), QByteArray());
    }

    void aBackupIsNotRevivedWithoutAKeyForTheDesk()
    {
        restoreOldCopy();
        m_keys.setLocked(true);
        QCOMPARE(codeOf(Book::revive(m_path, QStringLiteral("Office again"), environment())), QByteArray("key.locked"));
        m_keys.setLocked(false);
        QCOMPARE(codeOf(Book::open(m_path, Access::Write, environment())), QByteArray("book.restored"));
    }

    void anOrdinaryReopeningIsNoRestoredBackup()
    {
        for (const char *name : {"Ana", "Bo", "Cy"}) {
            auto book = QFile::exists(m_path) ? opened() : made();
            QVERIFY(book);
            QCOMPARE(record(*book, name), QByteArray());
        }
        QVERIFY(opened());
    }

    void twoDesksOfOneBookConverge()
    {
        auto office = made();
        QCOMPARE(record(*office, "Ana"), QByteArray());
        const QString copy = m_folder->filePath(QStringLiteral("shop.tallybook"));
        QCOMPARE(*office->addDesk(QStringLiteral("Shop"), copy), QStringLiteral("d2"));
        auto shop = Book::open(copy, Access::Write, environment());
        QCOMPARE(codeOf(shop), QByteArray());
        QCOMPARE((*shop)->journal().ownLog(), LogNo(LogNo::OwnBook, 2));
        QCOMPARE((*shop)->identity().id, office->identity().id);
        QCOMPARE(record(**shop, "Bo"), QByteArray());
        QCOMPARE(record(*office, "Cy"), QByteArray());

        QCOMPARE(handOver(**shop, *office), QByteArray());
        QCOMPARE(handOver(*office, **shop), QByteArray());
        QCOMPARE(office->records().list("Person")->size(), std::size_t(3));
        QCOMPARE(*office->contentDigest(), *(*shop)->contentDigest());
        QCOMPARE(*office->recorder().digests(), *(*shop)->recorder().digests());
        QCOMPARE(*office->check(), QStringList());
        QCOMPARE(*(*shop)->check(), QStringList());
    }

    void aCopyIsNotWrittenOverAFile()
    {
        const auto book = made();
        QFile other(m_folder->filePath(QStringLiteral("shop.tallybook")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        QCOMPARE(codeOf(book->addDesk(QStringLiteral("Shop"), other.fileName())), QByteArray("storage.exists"));
        QCOMPARE(journal::Roster::load(book->journal())->desks().size(), std::size_t(1));
    }

    void aDeskIsClosedOnce()
    {
        const auto book = made();
        QCOMPARE(*book->addDesk(QStringLiteral("Shop"), m_folder->filePath(QStringLiteral("shop.tallybook"))),
                 QStringLiteral("d2"));
        QCOMPARE(codeOf(book->closeDesk(3, QStringLiteral("lost"))), QByteArray("desk.unknown"));
        QCOMPARE(codeOf(book->closeDesk(1, QStringLiteral("lost"))), QByteArray("desk.own"));
        QCOMPARE(codeOf(book->closeDesk(2, QStringLiteral("lost"))), QByteArray());
        QCOMPARE(codeOf(book->closeDesk(2, QStringLiteral("lost"))), QByteArray("desk.closed"));
        QCOMPARE(journal::Roster::load(book->journal())->findDesk(2)->reason, QStringLiteral("lost"));
        QCOMPARE(*book->check(), QStringList());
    }

    void checksAreCalledByName()
    {
        const auto book = made();
        for (const QString &name : Book::checkNames())
            QCOMPARE(*book->check({name}), QStringList());
        QCOMPARE(codeOf(book->check({QStringLiteral("weather")})), QByteArray("check.unknown"));
    }

    void aDamagedAttachmentIsFound()
    {
        const auto book = made();
        const auto keep = [&book](const QByteArray &bytes) {
            auto transaction = storage::Transaction::begin(book->database());
            QVERIFY(transaction);
            QVERIFY(journal::BlobStore(book->database()).put(bytes));
            QVERIFY(transaction->commit());
        };
        keep("chair");
        keep("table");
        QCOMPARE(*book->check(), QStringList());
        QVERIFY(book->database().execute("UPDATE blob SET bytes = x'00' WHERE bytes = CAST('chair' AS BLOB)"));
        const QString hash = QString::fromLatin1(sha256("chair").hex());
        QCOMPARE(*book->check({QStringLiteral("attachments")}),
                 QStringList{QStringLiteral("attachments: the file %1 is no longer what was attached").arg(hash)});
        keep("chair");
        QCOMPARE(*book->check(), QStringList());
    }

    void rebuildingChangesNothing()
    {
        const auto book = made();
        QCOMPARE(record(*book, "Ana"), QByteArray());
        const auto before = *book->recorder().digests();
        QCOMPARE(codeOf(book->rebuild()), QByteArray());
        QCOMPARE(*book->recorder().digests(), before);
    }

private:
    [[nodiscard]] Environment environment()
    {
        return {m_time, m_random, m_keys, m_folder->filePath(QStringLiteral("marks"))};
    }

    std::unique_ptr<Book> made()
    {
        return orNull(Book::create(m_path, {QStringLiteral("Orchard"), QStringLiteral("EUR"), QStringLiteral("Office")},
                                   environment()));
    }
    std::unique_ptr<Book> opened() { return orNull(Book::open(m_path, Access::Write, environment())); }
    static std::unique_ptr<Book> orNull(Result<std::unique_ptr<Book>> book)
    {
        if (!book)
            qWarning("%s", qPrintable(book.error().line()));
        return book ? *std::move(book) : nullptr;
    }

    static QByteArray record(Book &book, const char *person)
    {
        return codeOf(book.recordService().record({"Person", Json::Object{{"name", person}}, {}}));
    }

    // A file as it was with Ana in it, put back after Bo was recorded too.
    void restoreOldCopy()
    {
        const QString backup = m_folder->filePath(QStringLiteral("backup.tallybook"));
        auto book = made();
        QVERIFY(book);
        QCOMPARE(record(*book, "Ana"), QByteArray());
        book.reset();
        QVERIFY(QFile::copy(m_path, backup));
        book = opened();
        QVERIFY(book);
        QCOMPARE(record(*book, "Bo"), QByteArray());
        book.reset();
        QVERIFY(QFile::remove(m_path));
        QVERIFY(QFile::copy(backup, m_path));
    }

    QByteArray handOver(Book &from, Book &to)
    {
        const auto desk = from.deskKey();
        const auto root = from.rootKey();
        if (!desk || !root)
            return codeOf(desk) + codeOf(root);
        m_time.advance(1000);
        exchange::BundleRequest request;
        request.directory = m_folder->path();
        request.audience = exchange::Audience::Own;
        const auto written = exchange::BundleWriter(from.journal()).write(request, *desk, &*root, m_time.nowMs());
        if (!written)
            return codeOf(written);
        return codeOf(exchange::BundleReceiver(to.recorder()).receive(written->path));
    }

    FixedTime m_time{Noon};
    SeededRandom m_random{"book"};
    test::MemoryKeyStore m_keys;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestBook)
#include "test_book.moc"
