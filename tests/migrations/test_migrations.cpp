// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/roster.h"
#include "core/storage/migrator.h"
#include "tests/core/journal/testbook.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace tally;
using namespace tally::storage;
using tally::test::codeOf;
using tally::test::kept;
using tally::test::TestBook;
using Access = Database::Access;

namespace
{

std::string contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll().toStdString();
}

QStringList stepFiles()
{
    const QDir folder(QStringLiteral(TALLY_SOURCE_DIR "/core/storage/sql/durable"));
    return folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

/// A file as the program of that step would have made it.
std::unique_ptr<Database> fileOfStep(const QString &path, int step)
{
    auto database = kept(Database::open(path, Access::Create));
    for (const QString &name : stepFiles().mid(0, step))
        kept(database->executeScript(contentOf(QStringLiteral(TALLY_SOURCE_DIR "/core/storage/sql/durable/") + name)));
    kept(database->execute(("PRAGMA user_version = " + std::to_string(step)).c_str()));
    return database;
}

QStringList schemaOf(Database &database)
{
    QStringList lines;
    Statement query =
        database.prepare("SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1");
    while (kept(query.next()))
        lines += query.text(0);
    return lines;
}

QString countOf(Database &database, const char *sql)
{
    Statement query = database.prepare(sql);
    return kept(query.next()) ? query.text(0) : QString();
}

} // namespace

/// Books of every earlier step of the tables, opened by this version.
class TestMigrations final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void anEarlierBookOpensWithAllItHeld_data()
    {
        QTest::addColumn<int>("step");
        for (int step = 1; step <= Migrator::newest(); ++step)
            QTest::addRow("a book of step %d", step) << step;
    }
    void anEarlierBookOpensWithAllItHeld()
    {
        QFETCH(const int, step);
        const QString path = m_folder.filePath(QString::number(step));
        {
            auto earlier = fileOfStep(path, step);
            kept(earlier->executeScript(contentOf(QStringLiteral(TALLY_SOURCE_DIR "/tests/migrations/book_001.sql"))));
        }
        {
            auto database = kept(Database::open(path, Access::ReadWrite));
            kept(Migrator::migrate(*database));
            QCOMPARE(kept(Migrator::versionOf(*database)), Migrator::newest());
            QCOMPARE(kept(database->quickCheck()), QStringList());
            auto fresh = kept(Database::temporary());
            kept(Migrator::migrate(*fresh));
            QCOMPARE(schemaOf(*database), schemaOf(*fresh));
        }
        TestBook book(path, Access::ReadWrite);
        QCOMPARE(kept(book.journal().audit()), QStringList());
        QCOMPARE(book.journal().identity().name, QStringLiteral("Weavers"));
        QCOMPARE(book.journal().entryCount(), 6);
        QVERIFY(kept(journal::Roster::load(book.journal())).findDesk(1));
        QCOMPARE(book.label(RecordKey(LogNo(1, 1), 0)), QStringLiteral("Ana Lopes"));
        QCOMPARE(kept(book.records().resolve(u"urn:ben")), RecordKey(LogNo(1, 1), 5));
        QCOMPARE(kept(book.journal().parts(RecordKey(LogNo(1, 1), 5))).size(), std::size_t(1));
        book.time().advance(1'000'000);
        QCOMPARE(book.add("Cleo"), RecordKey(LogNo(1, 1), 6));
        QCOMPARE(kept(book.journal().audit()), QStringList());
    }

    void aBookOfALaterStepIsReadAndNotWritten()
    {
        const QString path = m_folder.filePath(QStringLiteral("later"));
        {
            auto later = fileOfStep(path, Migrator::newest());
            kept(later->executeScript(contentOf(QStringLiteral(TALLY_SOURCE_DIR "/tests/migrations/book_001.sql"))));
            kept(later->execute("CREATE TABLE from_the_future (x)"));
            kept(later->execute(("PRAGMA user_version = " + std::to_string(Migrator::newest() + 1)).c_str()));
        }
        auto database = kept(Database::open(path, Access::ReadWrite));
        QCOMPARE(codeOf(Migrator::migrate(*database)), QByteArray("storage.newer"));
        QCOMPARE(countOf(*database, "SELECT count(*) FROM sqlite_schema WHERE name = 'from_the_future'"),
                 QStringLiteral("1"));
        FixedTime time(0);
        SeededRandom random("x");
        const auto journal = kept(journal::Journal::open(*database, time, random));
        QCOMPARE(kept(journal->audit()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "test_migrations.moc"
