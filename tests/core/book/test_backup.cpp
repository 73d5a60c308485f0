// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/backup.h"

#include "tests/core/book/memorykeystore.h"

#include <csignal>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/resource.h>

using namespace tally;
using namespace tally::book;

namespace
{

constexpr std::int64_t Noon = 1'772'366'400'000; // 2026-03-01T12:00:00Z
constexpr std::int64_t DayMs = 86'400'000;

template<typename T>
QByteArray codeOf(const Result<T> &result)
{
    return result ? QByteArray() : QByteArray(result.error().code);
}

std::vector<QDateTime> times(const QStringList &texts)
{
    std::vector<QDateTime> made;
    for (const QString &text : texts)
        made.push_back(QDateTime::fromString(text, Qt::ISODate));
    return made;
}

/// No file of this process may grow beyond so many bytes while this lives: a medium without room.
class NarrowMedium
{
public:
    explicit NarrowMedium(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit narrow{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &narrow);
    }
    ~NarrowMedium()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    NarrowMedium(const NarrowMedium &) = delete;
    NarrowMedium &operator=(const NarrowMedium &) = delete;

private:
    void (*m_handler)(int);
    rlimit m_before = {};
};

} // namespace

/// Copies of a book: which stay, when one is made, and that what bears a backup's name is one.
class TestBackup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keys = test::MemoryKeyStore();
        m_time = FixedTime(Noon);
        m_path = m_folder->filePath(QStringLiteral("coop.tallybook"));
        m_backups = m_folder->filePath(QStringLiteral("backups"));
        auto made = Book::create(
            m_path, {QStringLiteral("Orchard"), QStringLiteral("EUR"), QStringLiteral("Office"), QStringLiteral("Ana")},
            environment());
        QCOMPARE(codeOf(made), QByteArray());
        m_book = *std::move(made);
    }
    void cleanup() { m_book.reset(); }

    void theRotationLetsGo_data()
    {
        QTest::addColumn<QStringList>("made");
        QTest::addColumn<QStringList>("gone");
        const auto at = [](const char *day) -> QString {
            return QString::fromLatin1(day) + QStringLiteral("T12:00:00Z");
        };
        QTest::newRow("nothing when there is nothing") << QStringList() << QStringList();
        QTest::newRow("never the only copy") << QStringList{at("2020-01-01")} << QStringList();
        QTest::newRow("the earlier of two of one day")
            << QStringList{QStringLiteral("2026-03-01T09:00:00Z"), QStringLiteral("2026-03-01T17:00:00Z")}
            << QStringList{QStringLiteral("2026-03-01T09:00:00Z")};
        QTest::newRow("no day of two when they follow each other")
            << QStringList{at("2026-03-01"), at("2026-03-02")} << QStringList();
        QTest::newRow("the third day back, in the same week and month")
            << QStringList{at("2026-03-12"), at("2026-03-11"), at("2026-03-10")} << QStringList{at("2026-03-10")};
        QTest::newRow("nothing that is the newest of its week")
            << QStringList{at("2026-03-12"), at("2026-03-11"), at("2026-03-08")} << QStringList();
        QTest::newRow("a third week back, unless it is the newest of a month")
            << QStringList{at("2026-03-25"), at("2026-03-24"), at("2026-03-18"), at("2026-03-11"), at("2026-02-20")}
            << QStringList{at("2026-03-11")};
        QTest::newRow("a third month back")
            << QStringList{at("2026-03-25"), at("2026-03-24"), at("2026-02-20"), at("2026-01-20")}
            << QStringList{at("2026-01-20")};
        QTest::newRow("a week that began in the old year, counted once")
            << QStringList{at("2026-01-02"), at("2026-01-01"), at("2025-12-30"), at("2025-12-29")}
            << QStringList{at("2025-12-29")};
    }
    void theRotationLetsGo()
    {
        QFETCH(QStringList, made);
        QFETCH(QStringList, gone);
        QStringList found;
        for (const std::size_t position : expendable(times(made), {2, 2, 2}))
            found.append(made.at(static_cast<qsizetype>(position)));
        QCOMPARE(found, gone);
    }

    void withoutAnyRotationTheNewestStays()
    {
        QCOMPARE(expendable(times({QStringLiteral("2026-03-02T12:00:00Z"), QStringLiteral("2026-03-01T12:00:00Z")}),
                            {0, 0, 0}),
                 std::vector<std::size_t>{1});
    }

    void aCopyIsDueOncePerDay()
    {
        const QDateTime noon = QDateTime::fromMSecsSinceEpoch(Noon);
        QVERIFY(isBackupDue({}, noon));
        QVERIFY(!isBackupDue({{QString(), noon, 0, 0}}, noon.addSecs(60)));
        QVERIFY(isBackupDue({{QString(), noon, 0, 0}}, noon.addDays(1)));
    }

    void aBackupIsAWholeBook()
    {
        const auto made = makeBackup(*m_book, m_backups);
        QCOMPARE(codeOf(made), QByteArray());
        QVERIFY(made->entries == 2 && made->bytes > 0);
        QCOMPARE(made->madeAt.toMSecsSinceEpoch(), Noon);
        QCOMPARE(QDir(m_backups).entryList(QDir::Files), QStringList{QFileInfo(made->path).fileName()});
        const auto copy = Book::open(made->path, Access::Read, environment());
        QCOMPARE(codeOf(copy), QByteArray());
        QCOMPARE(*(*copy)->check(), QStringList());
        QCOMPARE(*(*copy)->contentDigest(), *m_book->contentDigest());
    }

    void twoCopiesOfOneSecondBothStandUntilTheyRotate()
    {
        QCOMPARE(codeOf(makeBackup(*m_book, m_backups)), QByteArray());
        const auto second = makeBackup(*m_book, m_backups);
        QCOMPARE(codeOf(second), QByteArray());
        QCOMPARE(listed(), std::vector<QString>{second->path}); // of one day the newest stays
    }

    void theCopyJustMadeStaysThoughTheClockWasPutBack()
    {
        QCOMPARE(codeOf(makeBackup(*m_book, m_backups)), QByteArray());
        m_time = FixedTime(Noon - 3600 * 1000);
        const auto made = makeBackup(*m_book, m_backups, {1, 0, 0});
        QCOMPARE(codeOf(made), QByteArray());
        QVERIFY(QFile::exists(made->path));
        QVERIFY(made->bytes > 0);
    }

    void oldCopiesGoAndForeignFilesStay()
    {
        QDir().mkpath(m_backups);
        const QString mine = m_backups + QStringLiteral("/orchard.tallybook");
        const QString other = m_backups + QStringLiteral("/mill_aaaaaaaa_d1_20200101T000000Z_5.tallybook");
        QVERIFY(QFile::copy(m_path, mine) && QFile::copy(m_path, other));
        for (int day = 0; day < 12; ++day) {
            QCOMPARE(codeOf(makeBackup(*m_book, m_backups, {3, 0, 0})), QByteArray());
            m_time.advance(DayMs);
        }
        QCOMPARE(listed().size(), std::size_t(3));
        QVERIFY(QFile::exists(mine) && QFile::exists(other));
    }

    void halfACopyIsNoBackup()
    {
        QDir().mkpath(m_backups);
        QFile half(m_backups +
                   QStringLiteral("/orchard_%1_d1_20260301T110000Z_2.tallybook.new").arg(m_book->identity().id8()));
        QVERIFY(half.open(QIODevice::WriteOnly) && half.write("SQLite") == 6);
        half.close();
        QCOMPARE(listed(), std::vector<QString>());
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        QFile file(m_backups);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto made = makeBackup(*m_book, m_backups + QStringLiteral("/in it"));
        QCOMPARE(codeOf(made), QByteArray("backup.folder"));
        QVERIFY(made.error().message().contains(m_backups));
        QCOMPARE(*m_book->check(), QStringList());
    }

    void aMediumWithoutRoomLeavesNothingBehind()
    {
        const auto before = makeBackup(*m_book, m_backups);
        QCOMPARE(codeOf(before), QByteArray());
        m_time.advance(DayMs);
        {
            const NarrowMedium medium(16'384);
            const auto made = makeBackup(*m_book, m_backups);
            QVERIFY2(codeOf(made).startsWith("storage."), codeOf(made).constData());
            QVERIFY(!made.error().message().isEmpty());
        }
        QCOMPARE(QDir(m_backups).entryList(QDir::Files), QStringList{QFileInfo(before->path).fileName()});
        QCOMPARE(codeOf(makeBackup(*m_book, m_backups)), QByteArray());
    }

    void cancellingLeavesNothingBehind()
    {
        for (const std::int64_t at : {1, 2}) {
            const auto made =
                makeBackup(*m_book, m_backups, {}, [at](std::int64_t done, std::int64_t) { return done < at; });
            QCOMPARE(codeOf(made), QByteArray("job.cancelled"));
            QCOMPARE(QDir(m_backups).entryList(QDir::Files), QStringList());
        }
    }

    void whatWasRestoredSaysTheSameAndGoesOnAsANewDesk()
    {
        const auto made = makeBackup(*m_book, m_backups);
        const Digest digest = *m_book->contentDigest();
        const QString target = m_folder->filePath(QStringLiteral("restored.tallybook"));
        QCOMPARE(codeOf(restoreBackup(made->path, target, environment())), QByteArray());
        auto restored = Book::revive(target, QStringLiteral("Office again"), environment());
        QCOMPARE(codeOf(restored), QByteArray());
        QCOMPARE(*(*restored)->contentDigest(), digest);
        QCOMPARE((*restored)->journal().ownLog(), LogNo(LogNo::OwnBook, 2));
        QCOMPARE(*(*restored)->check(), QStringList());
        QVERIFY(m_book->isWritable()); // the book it was made of goes on beside it
    }

    void nothingIsRestoredOverAFile()
    {
        const auto made = makeBackup(*m_book, m_backups);
        QCOMPARE(codeOf(restoreBackup(made->path, m_path, environment())), QByteArray("storage.exists"));
        QCOMPARE(*m_book->check(), QStringList());
    }

    void aDamagedBackupIsNotRestored()
    {
        const auto made = makeBackup(*m_book, m_backups);
        QFile file(made->path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = file.readAll();
        const qsizetype name = bytes.indexOf("\"name\":\"Ana\"");
        QVERIFY(name > 0 && file.seek(name + 8) && file.write("Eva") == 3);
        file.close();
        const QString target = m_folder->filePath(QStringLiteral("restored.tallybook"));
        QVERIFY(!examine(made->path, environment()).isEmpty());
        QCOMPARE(codeOf(restoreBackup(made->path, target, environment())), QByteArray("backup.differs"));
        QVERIFY(!QFile::exists(target) && !QFile::exists(target + QStringLiteral(".new")));
    }

    void aFileThatIsNoBookIsExaminedToo()
    {
        QFile file(m_folder->filePath(QStringLiteral("note.tallybook")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("just a note") > 0);
        file.close();
        QCOMPARE(examine(file.fileName(), environment()).size(), 1);
        QCOMPARE(examine(m_path, environment()), QStringList());
    }

private:
    [[nodiscard]] Environment environment()
    {
        return {m_time, m_random, m_keys, m_folder->filePath(QStringLiteral("marks"))};
    }
    [[nodiscard]] std::vector<QString> listed() const
    {
        std::vector<QString> paths;
        for (const BackupFile &file : backupsIn(m_backups, m_book->identity().id8()))
            paths.push_back(file.path);
        return paths;
    }

    FixedTime m_time{Noon};
    SeededRandom m_random{"backup"};
    test::MemoryKeyStore m_keys;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_backups;
    std::unique_ptr<Book> m_book;
};

QTEST_GUILESS_MAIN(TestBackup)
#include "test_backup.moc"
