// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/statement.h"

#include <atomic>
#include <limits>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace tally;
using namespace tally::storage;
using Access = Database::Access;

namespace
{

template<typename T>
QByteArray codeOf(const Result<T> &result)
{
    return result ? QByteArray() : QByteArray(result.error().code);
}

/// The value of a step that the test takes for granted; ends the test program where it cannot go on.
template<typename T>
T kept(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", result.error().code, qPrintable(result.error().line()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

QString valueOf(Database &database, const char *sql)
{
    Statement query = database.prepare(sql);
    return kept(query.next()) ? query.text(0) : QString();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A small file system in memory, mounted while it lives; not there where the test may not mount.
class SmallDisk
{
public:
    SmallDisk(const QString &folder, const QString &size)
        : m_folder(folder)
    {
        m_isMounted = run(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                                    u"size=" % size, QStringLiteral("none"), folder});
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            run(QStringLiteral("umount"), {m_folder});
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)
    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    bool remount(const QString &options)
    {
        return run(QStringLiteral("mount"), {QStringLiteral("-o"), u"remount," % options, m_folder});
    }

private:
    static bool run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(program, arguments);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }
    QString m_folder;
    bool m_isMounted = false;
};

} // namespace

class TestDatabase final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString path(const char *name = "book") const { return m_folder->filePath(QString::fromUtf8(name)); }
    [[nodiscard]] std::unique_ptr<Database> create(const char *name = "book") const
    {
        return kept(Database::open(path(name), Access::Create));
    }
    /// A book "left" with old rows, over some of which new ones are written already, and the journal that knows them.
    void leaveHalfWritten() const
    {
        auto database = create("begun");
        kept(database->execute("CREATE TABLE t (i INTEGER PRIMARY KEY, x, pad)"));
        kept(database->execute("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) "
                               "INSERT INTO t SELECT i, 'old', zeroblob(2000) FROM n"));
        auto transaction = kept(Transaction::begin(*database, Writing::InPlace));
        kept(database->execute("PRAGMA cache_size = 50"));
        kept(database->execute("UPDATE t SET x = 'new new new'"));
        for (const char *suffix : {"", "-journal"})
            QVERIFY(QFile::copy(path("begun") + QLatin1String(suffix), path("left") + QLatin1String(suffix)));
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aFileThatIsThereIsNotMadeAnew()
    {
        QVERIFY(write(path(), "a letter"));
        const auto made = Database::open(path(), Access::Create);
        QCOMPARE(codeOf(made), QByteArray("storage.exists"));
        QCOMPARE(made.error().args, QStringList(path()));
        QCOMPARE(contentOf(path()), QByteArray("a letter"));
    }

    void onlyBooksAreOpened_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("code");
        QByteArray other = QByteArray("SQLite format 3").append('\0');
        QTest::newRow("no file") << QByteArray() << QByteArray("storage.notFound");
        QTest::newRow("an empty file") << QByteArray("") << QByteArray("storage.notABook");
        QTest::newRow("a letter") << QByteArray("Dear Ana, ").repeated(100) << QByteArray("storage.notABook");
        QTest::newRow("a header and nothing else") << other << QByteArray("storage.notABook");
    }
    void onlyBooksAreOpened()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QByteArray, code);
        if (!content.isNull())
            QVERIFY(write(path(), content));
        for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
            const auto opened = Database::open(path(), access);
            QCOMPARE(codeOf(opened), code);
            QCOMPARE(opened.error().kind, ErrorKind::System);
            QCOMPARE(contentOf(path()), content);
        }
    }

    void anotherProgramsDatabaseIsNoBook()
    {
        {
            auto database = create();
            kept(database->execute("CREATE TABLE t (x)"));
            kept(database->execute("PRAGMA application_id = 7"));
        }
        QCOMPARE(codeOf(Database::open(path(), Access::ReadWrite)), QByteArray("storage.notABook"));
    }

    void aFolderIsNoBook()
    {
        QCOMPARE(codeOf(Database::open(m_folder->path(), Access::ReadOnly)), QByteArray("storage.notABook"));
        QCOMPARE(codeOf(Database::open(m_folder->path(), Access::ReadWrite)), QByteArray("storage.notABook"));
        QCOMPARE(codeOf(Database::open(path("no/such/folder"), Access::Create)), QByteArray("storage.permission"));
    }

    void pathsMayHoldAnything_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("a question mark") << QByteArray("what?mode=memory");
        QTest::newRow("a hash and a percent sign") << QByteArray("100%25#1");
        QTest::newRow("blanks and quotes") << QByteArray("Ana's \"book\" ");
        QTest::newRow("other scripts") << QByteArray("кооператив 本");
    }
    void pathsMayHoldAnything()
    {
        QFETCH(const QByteArray, name);
        {
            auto database = create(name.constData());
            kept(database->execute("CREATE TABLE t (x)"));
        }
        QVERIFY(QFileInfo::exists(path(name.constData())));
        QCOMPARE(codeOf(Database::open(path(name.constData()), Access::ReadOnly)), QByteArray());
    }

    void connectionsAreSetUpForBooks()
    {
        auto writer = create();
        QCOMPARE(valueOf(*writer, "PRAGMA journal_mode"), QStringLiteral("wal"));
        QCOMPARE(valueOf(*writer, "PRAGMA synchronous"), QStringLiteral("2")); // FULL
        const auto reader = kept(Database::open(path(), Access::ReadOnly));
        for (Database *database : {writer.get(), reader.get()}) {
            QCOMPARE(valueOf(*database, "PRAGMA foreign_keys"), QStringLiteral("1"));
            QCOMPARE(valueOf(*database, "PRAGMA trusted_schema"), QStringLiteral("0"));
        }
        QVERIFY(reader->isReadOnly());
        QVERIFY(!writer->isReadOnly());
        QCOMPARE(codeOf(reader->execute("CREATE TABLE t (x)")), QByteArray("storage.readOnly"));
    }

    void valuesAreReadBackAsTheyWereBound()
    {
        auto database = create();
        kept(database->execute("CREATE TABLE t (a, b, c, d, e, f, g, h, i, j, k)"));
        const QString accents = QStringLiteral("Ana’s çaışma 本");
        const std::string_view withNul("x\0y", 3);
        Statement insert = database->prepare("INSERT INTO t VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
        insert.bind(nullptr, std::numeric_limits<std::int64_t>::min(), true, Decimal::fromMicros(-1),
                    RecordKey(LogNo(1, 2), 3, 4), RecordKey(), accents, QString(), QStringLiteral(""),
                    std::string_view());
        insert.bindBlobAt(10, withNul);
        kept(insert.run());
        Statement row = database->prepare("SELECT * FROM t");
        QVERIFY(kept(row.next()));
        QCOMPARE(row.columns(), 11);
        QVERIFY(row.isNull(0));
        QCOMPARE(row.integer(1), std::numeric_limits<std::int64_t>::min());
        QCOMPARE(row.number(2), 1);
        QVERIFY(row.decimal(3) == Decimal::fromMicros(-1));
        QCOMPARE(row.key(4), RecordKey(LogNo(1, 2), 3, 4));
        QVERIFY(row.isNull(5));
        QCOMPARE(row.key(5), RecordKey());
        QCOMPARE(row.text(6), accents);
        QVERIFY(row.text(7).isNull());
        QVERIFY(!row.text(8).isNull() && row.text(8).isEmpty());
        QVERIFY(!row.isNull(9)); // a view of nothing is an empty text
        QVERIFY(row.utf8(9).empty());
        QVERIFY(row.blob(10) == withNul);
        QVERIFY(!kept(row.next()));
    }

    void borrowedTextIsReadBackAsItWas()
    {
        auto database = create();
        kept(database->execute("CREATE TABLE t (a TEXT, b TEXT) STRICT"));
        Statement insert = database->prepare("INSERT INTO t VALUES (?1, ?2)");
        std::string text = "çaışma";
        kept(insert.bind(Borrowed{text}, Borrowed{{}}).run());
        text = "other!!!"; // what has run no longer looks at the bytes
        Statement row = database->prepare("SELECT a, b FROM t");
        QVERIFY(kept(row.next()));
        QCOMPARE(row.text(0), QStringLiteral("çaışma"));
        QVERIFY(!row.isNull(1) && row.utf8(1).empty()); // a view of nothing is an empty text
    }

    void anEmptyBlobIsNotNull()
    {
        auto database = create();
        kept(database->execute("CREATE TABLE t (x BLOB NOT NULL) STRICT"));
        Statement insert = database->prepare("INSERT INTO t VALUES (?1)");
        insert.bindBlobAt(0, {});
        kept(insert.run());
        QCOMPARE(valueOf(*database, "SELECT typeof(x) FROM t"), QStringLiteral("blob"));
    }

    void aStatementReadHalfWayCanBeAskedAgain()
    {
        auto database = create();
        Statement query = database->prepare("SELECT ?1 UNION ALL SELECT ?1 + 100");
        query.bind(1);
        QVERIFY(kept(query.next()));
        QCOMPARE(query.number(0), 1);
        query.bind(2);
        QVERIFY(kept(query.next()));
        QCOMPARE(query.number(0), 2);
    }

    void theSameTextCanBeReadTwiceAtOnce()
    {
        auto database = create();
        kept(database->execute("CREATE TABLE t (x)"));
        kept(database->execute("INSERT INTO t VALUES (1), (2), (3)"));
        QStringList pairs;
        Statement outer = database->prepare("SELECT x FROM t ORDER BY x");
        while (kept(outer.next())) {
            Statement inner = database->prepare("SELECT x FROM t ORDER BY x");
            while (kept(inner.next()))
                pairs += outer.text(0) + inner.text(0);
        }
        QCOMPARE(pairs.join(u' '), QStringLiteral("11 12 13 21 22 23 31 32 33"));
    }

    void aStatementComesBackWithoutItsOldValues()
    {
        auto database = create();
        database->prepare("SELECT ?1").bind(5);
        Statement again = database->prepare("SELECT ?1");
        QVERIFY(kept(again.next()));
        QVERIFY(again.isNull(0));
    }

    void aTextThatIsNoSqlFailsWhenItIsRun()
    {
        auto database = create();
        Statement wrong = database->prepare("SELEKT 1");
        wrong.bind(1, QStringLiteral("x"));
        const auto outcome = wrong.run();
        QCOMPARE(codeOf(outcome), QByteArray("storage.failed"));
        QVERIFY2(outcome.error().detail.contains(u"SELEKT"), qPrintable(outcome.error().detail));
        QCOMPARE(codeOf(database->execute("SELEKT 1")), QByteArray("storage.failed"));
    }

    void aTransactionIsKeptOnlyByItsCommit()
    {
        auto database = create();
        kept(database->execute("CREATE TABLE t (x)"));
        {
            const auto dropped = kept(Transaction::begin(*database));
            kept(database->execute("INSERT INTO t VALUES (1)"));
            QVERIFY(database->inTransaction());
        }
        QVERIFY(!database->inTransaction());
        {
            auto transaction = kept(Transaction::begin(*database));
            Transaction moved(std::move(transaction));
            kept(database->execute("INSERT INTO t VALUES (2)"));
            kept(moved.commit());
            QVERIFY(!database->inTransaction());
        }
        QCOMPARE(valueOf(*database, "SELECT group_concat(x) FROM t"), QStringLiteral("2"));
    }

    void aTransactionInsideAnotherIsRefusedAndTheOuterOneGoesOn()
    {
        auto database = create();
        kept(database->execute("CREATE TABLE t (x)"));
        auto outer = kept(Transaction::begin(*database));
        kept(database->execute("INSERT INTO t VALUES (1)"));
        QCOMPARE(codeOf(Transaction::begin(*database)), QByteArray("storage.failed"));
        kept(outer.commit());
        QCOMPARE(valueOf(*database, "SELECT count(*) FROM t"), QStringLiteral("1"));
    }

    void aCommitThatFailsKeepsNothing()
    {
        auto database = create();
        kept(database->execute("CREATE TABLE parent (id INTEGER PRIMARY KEY)"));
        kept(database->execute("CREATE TABLE child (id INTEGER REFERENCES parent(id) DEFERRABLE INITIALLY DEFERRED)"));
        {
            auto transaction = kept(Transaction::begin(*database));
            kept(database->execute("INSERT INTO child VALUES (1)"));
            QCOMPARE(codeOf(transaction.commit()), QByteArray("storage.failed"));
        }
        QVERIFY(!database->inTransaction());
        QCOMPARE(valueOf(*database, "SELECT count(*) FROM child"), QStringLiteral("0"));
    }

    void aSecondWriterIsToldSo()
    {
        auto first = create();
        kept(first->execute("CREATE TABLE t (x)"));
        auto second = kept(Database::open(path(), Access::ReadWrite));
        auto transaction = kept(Transaction::begin(*first));
        kept(first->execute("INSERT INTO t VALUES (1)"));
        QCOMPARE(codeOf(Transaction::begin(*second)), QByteArray("storage.busy"));
        QCOMPARE(valueOf(*second, "SELECT count(*) FROM t"), QStringLiteral("0")); // reading goes on
        kept(transaction.commit());
        QCOMPARE(valueOf(*second, "SELECT count(*) FROM t"), QStringLiteral("1"));
    }

    void whatIsWrittenInPlaceIsKeptOnlyByItsCommit()
    {
        auto database = create();
        kept(database->execute("CREATE TABLE t (x)"));
        {
            auto dropped = kept(Transaction::begin(*database, Writing::InPlace));
            QCOMPARE(valueOf(*database, "PRAGMA journal_mode"), QStringLiteral("delete"));
            kept(database->execute("INSERT INTO t VALUES (1)"));
        }
        QCOMPARE(valueOf(*database, "PRAGMA journal_mode"), QStringLiteral("wal"));
        auto transaction = kept(Transaction::begin(*database, Writing::InPlace));
        kept(database->execute("INSERT INTO t VALUES (2)"));
        kept(transaction.commit());
        QCOMPARE(valueOf(*database, "PRAGMA journal_mode"), QStringLiteral("wal"));
        QCOMPARE(valueOf(*database, "SELECT group_concat(x) FROM t"), QStringLiteral("2"));
    }

    void nothingIsWrittenInPlaceUnderAnotherConnection()
    {
        auto first = create();
        kept(first->execute("CREATE TABLE t (x)"));
        auto reader = kept(Database::open(path(), Access::ReadOnly));
        auto transaction = kept(Transaction::begin(*first, Writing::InPlace));
        QCOMPARE(valueOf(*first, "PRAGMA journal_mode"), QStringLiteral("wal"));
        kept(first->execute("INSERT INTO t VALUES (1)"));
        QCOMPARE(valueOf(*reader, "SELECT count(*) FROM t"), QStringLiteral("0"));
        kept(transaction.commit());
        QCOMPARE(valueOf(*reader, "SELECT count(*) FROM t"), QStringLiteral("1"));
    }

    void whoComesWhileItIsWrittenInPlaceIsToldSo()
    {
        auto database = create();
        kept(database->execute("CREATE TABLE t (x)"));
        auto transaction = kept(Transaction::begin(*database, Writing::InPlace));
        QCOMPARE(codeOf(Database::open(path(), Access::ReadOnly)), QByteArray("storage.busy"));
        kept(database->execute("INSERT INTO t VALUES (1)"));
        kept(transaction.commit());
        QCOMPARE(valueOf(*kept(Database::open(path(), Access::ReadOnly)), "SELECT x FROM t"), QStringLiteral("1"));
    }

    /// The files as a process that dies half-way leaves them.
    void whatWasHalfWrittenInPlaceIsTakenBack_data()
    {
        QTest::addColumn<Access>("access");
        QTest::newRow("by who writes next") << Access::ReadWrite;
        QTest::newRow("by who only reads") << Access::ReadOnly;
    }
    void whatWasHalfWrittenInPlaceIsTakenBack()
    {
        QFETCH(const Access, access);
        leaveHalfWritten();
        QVERIFY(contentOf(path("left")).contains("new new new"));
        auto left = kept(Database::open(path("left"), access));
        QCOMPARE(valueOf(*left, "SELECT count(DISTINCT x) || min(x) FROM t"), QStringLiteral("1old"));
        QCOMPARE(kept(left->quickCheck()), QStringList());
        QVERIFY(!QFileInfo::exists(path("left-journal")));
    }

    void whatWasHalfWrittenIsNotReadWhereItCannotBeTakenBack()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("disc")));
        SmallDisk disc(path("disc"), QStringLiteral("4m"));
        if (!disc.isMounted())
            QSKIP("mounting is not allowed here");
        leaveHalfWritten();
        for (const char *suffix : {"", "-journal"})
            QVERIFY(QFile::copy(path("left") + QLatin1String(suffix), path("disc/left") + QLatin1String(suffix)));
        QVERIFY(disc.remount(QStringLiteral("ro")));
        QCOMPARE(codeOf(Database::open(path("disc/left"), Access::ReadOnly)), QByteArray("storage.unfinished"));
    }

    void scriptsMayHoldTriggers()
    {
        auto database = create();
        kept(database->executeScript("CREATE TABLE t (x); -- one; two\n--;;\n"
                                     "CREATE TRIGGER double AFTER INSERT ON t WHEN new.x < 10 BEGIN\n"
                                     "    INSERT INTO t VALUES (new.x * 2); INSERT INTO t VALUES (100);\nEND;\n--;;\n"
                                     "INSERT INTO t VALUES (6)\n"));
        QCOMPARE(valueOf(*database, "SELECT group_concat(x) FROM t"), QStringLiteral("6,12,100"));
        kept(database->executeScript({}));
        QCOMPARE(codeOf(database->executeScript("INSERT INTO t VALUES (7)\n--;;\nnonsense")),
                 QByteArray("storage.failed"));
    }

    void aTemporaryDatabaseLeavesNoFile()
    {
        auto database = kept(Database::temporary());
        kept(database->execute("CREATE TABLE t (x)"));
        auto other = kept(Database::temporary());
        QCOMPARE(codeOf(other->execute("INSERT INTO t VALUES (1)")), QByteArray("storage.failed"));
        QVERIFY(!QFileInfo::exists(database->path()));
    }

    void damageIsFound()
    {
        {
            auto database = create();
            kept(database->execute("CREATE TABLE t (x)"));
            kept(database->execute("CREATE INDEX i ON t(x)"));
            kept(database->execute(
                "WITH n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 5000) INSERT INTO t SELECT "
                "x FROM n"));
            QCOMPARE(kept(database->quickCheck()), QStringList());
        }
        QByteArray bytes = contentOf(path());
        for (qsizetype at = 3 * 4096; at < 8 * 4096; ++at)
            bytes[at] = '\x55';
        QVERIFY(write(path(), bytes));
        auto database = kept(Database::open(path(), Access::ReadOnly));
        const auto findings = database->quickCheck();
        QVERIFY(!findings || !findings->isEmpty());
        Statement read = database->prepare("SELECT sum(x) FROM t NOT INDEXED");
        QCOMPARE(codeOf(read.next()), QByteArray("storage.damaged"));
    }

    void aCopyIsOneFileWithTheSameRows()
    {
        auto database = create();
        kept(database->execute("CREATE TABLE t (x)"));
        kept(database->execute("INSERT INTO t VALUES (1), (2)"));
        kept(database->vacuumInto(path("copy")));
        QVERIFY(!QFileInfo::exists(path("copy") + QStringLiteral("-wal")));
        const auto copy = kept(Database::open(path("copy"), Access::ReadOnly));
        QCOMPARE(valueOf(*copy, "SELECT count(*) FROM t"), QStringLiteral("2"));
        QVERIFY(valueOf(*copy, "PRAGMA journal_mode") != QStringLiteral("wal"));
    }

    void aCopyOverwritesNothing()
    {
        auto database = create();
        QVERIFY(write(path("copy"), "a letter"));
        QCOMPARE(codeOf(database->vacuumInto(path("copy"))), QByteArray("storage.exists"));
        QCOMPARE(contentOf(path("copy")), QByteArray("a letter"));
    }

    void aCopyThatFailsNamesItsPlaceAndLeavesNothing()
    {
        auto database = create();
        const QString target = path("no/such/folder");
        const auto copied = database->vacuumInto(target);
        QCOMPARE(codeOf(copied), QByteArray("storage.permission"));
        QCOMPARE(copied.error().args, QStringList(target));
    }

    void aCopyToAFullStickLeavesNoHalf()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("stick")));
        const SmallDisk stick(path("stick"), QStringLiteral("64k"));
        if (!stick.isMounted())
            QSKIP("mounting is not allowed here");
        auto database = create();
        kept(database->execute("CREATE TABLE t (x)"));
        kept(database->execute("INSERT INTO t VALUES (zeroblob(200000))"));
        const QString target = path("stick/copy");
        const auto copied = database->vacuumInto(target);
        QCOMPARE(codeOf(copied), QByteArray("storage.full"));
        QCOMPARE(copied.error().args, QStringList(target));
        QCOMPARE(QDir(path("stick")).entryList(QDir::Files), QStringList());
    }

    void aBookThatCannotBeMadeLeavesNoFile()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("stick")));
        const SmallDisk stick(path("stick"), QStringLiteral("4k"));
        if (!stick.isMounted())
            QSKIP("mounting is not allowed here");
        QCOMPARE(codeOf(Database::open(path("stick/book"), Access::Create)), QByteArray("storage.full"));
        QCOMPARE(QDir(path("stick")).entryList(QDir::Files), QStringList());
    }

    void aFullDiskKeepsWhatWasCommitted()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("disk")));
        SmallDisk disk(path("disk"), QStringLiteral("512k"));
        if (!disk.isMounted())
            QSKIP("mounting is not allowed here");
        auto database = create("disk/book");
        kept(database->execute("CREATE TABLE t (x)"));
        kept(database->execute("INSERT INTO t VALUES ('kept')"));
        QByteArray code;
        {
            auto transaction = kept(Transaction::begin(*database));
            kept(database->execute("PRAGMA cache_spill = ON"));
            code = codeOf(database->execute("INSERT INTO t VALUES (zeroblob(2000000))"));
            if (code.isEmpty())
                code = codeOf(transaction.commit());
        }
        QCOMPARE(code, QByteArray("storage.full"));
        QVERIFY(!database->inTransaction());
        QCOMPARE(valueOf(*database, "SELECT group_concat(x) FROM t"), QStringLiteral("kept"));
        QVERIFY(disk.remount(QStringLiteral("size=8m")));
        kept(database->execute("INSERT INTO t VALUES ('goes on')"));
        QCOMPARE(valueOf(*database, "SELECT group_concat(x) FROM t"), QStringLiteral("kept,goes on"));
    }

    void aReadOnlyMediumIsReadAndNotWritten()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("disc")));
        SmallDisk disc(path("disc"), QStringLiteral("4m"));
        if (!disc.isMounted())
            QSKIP("mounting is not allowed here");
        {
            auto database = create("disc/book"); // closes in WAL mode, with nothing left in the WAL
            kept(database->execute("CREATE TABLE t AS SELECT 'here' AS x"));
        }
        QVERIFY(disc.remount(QStringLiteral("ro")));
        QCOMPARE(codeOf(Database::open(path("disc/book"), Access::ReadWrite)), QByteArray("storage.readOnly"));
        const auto reader = kept(Database::open(path("disc/book"), Access::ReadOnly));
        QCOMPARE(valueOf(*reader, "SELECT x FROM t"), QStringLiteral("here"));
        QCOMPARE(codeOf(reader->execute("DELETE FROM t")), QByteArray("storage.readOnly"));
        QCOMPARE(codeOf(Database::open(path("disc/new"), Access::Create)), QByteArray("storage.permission"));
    }

    /// A count without end; nothing but the interruption lets it come back.
    void aReadUnderWayIsInterruptedFromAnotherThread()
    {
        auto database = create();
        std::atomic<bool> isUnderWay = false;
        std::thread other([&] {
            while (!isUnderWay)
                std::this_thread::yield();
            database->interrupt();
        });
        Outcome ended;
        {
            Statement count =
                database->prepare("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n");
            isUnderWay = true;
            ended = count.run();
        }
        other.join();
        QCOMPARE(codeOf(ended), QByteArray("storage.interrupted"));
        QCOMPARE(ended.error().args, QStringList(path()));
    }

    void whatIsAskedAfterAnInterruptionIsNotBegun()
    {
        auto database = create();
        kept(database->execute("CREATE TABLE t AS SELECT 1 AS x"));
        {
            auto begun = kept(Transaction::begin(*database));
            kept(database->execute("UPDATE t SET x = 2"));
            database->interrupt();
            QCOMPARE(codeOf(database->prepare("SELECT x FROM t").next()), QByteArray("storage.interrupted"));
            QCOMPARE(codeOf(database->execute("DELETE FROM t")), QByteArray("storage.interrupted"));
            QCOMPARE(codeOf(begun.commit()), QByteArray("storage.interrupted"));
        }
        QVERIFY(!database->inTransaction());
        const auto again = kept(Database::open(path(), Access::ReadOnly));
        QCOMPARE(valueOf(*again, "SELECT x FROM t"), QStringLiteral("1"));
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "test_database.moc"
