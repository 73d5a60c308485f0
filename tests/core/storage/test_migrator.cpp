// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

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

QStringList tablesOf(Database &database)
{
    QStringList tables;
    Statement query = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (query.next().value())
        tables += query.text(0);
    return tables;
}

} // namespace

class TestMigrator final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("book")); }

private Q_SLOTS:
    void init()
    {
        m_database.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = Database::open(path(), Access::Create).value();
    }

    void theProgramKnowsTheStepsOfItsSources()
    {
        const QDir steps(QStringLiteral(TALLY_SOURCE_DIR "/core/storage/sql/durable"));
        const QStringList names = steps.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
        QCOMPARE(Migrator::newest(), static_cast<int>(names.size()));
        for (int step = 1; step <= names.size(); ++step)
            QVERIFY2(names.at(step - 1).startsWith(QStringLiteral("%1_").arg(step, 3, 10, QLatin1Char('0'))),
                     qPrintable(names.at(step - 1)));
    }

    void anEmptyFileGetsAllSteps()
    {
        QCOMPARE(Migrator::versionOf(*m_database).value(), 0);
        QVERIFY(Migrator::migrate(*m_database));
        QCOMPARE(Migrator::versionOf(*m_database).value(), Migrator::newest());
        const QStringList tables = tablesOf(*m_database);
        for (const char *table : {"book", "log", "entry", "entry_part", "local", "checkpoint", "ack", "evidence"})
            QVERIFY2(tables.contains(QString::fromLatin1(table)), table);
        QCOMPARE(m_database->quickCheck().value(), QStringList());
        QVERIFY(!m_database->inTransaction());
    }

    void aFileThatIsUpToDateIsLeftAlone()
    {
        QVERIFY(Migrator::migrate(*m_database));
        QVERIFY(m_database->execute("INSERT INTO local VALUES ('a', 'b')"));
        m_database.reset();
        auto reader = Database::open(path(), Access::ReadOnly).value();
        QVERIFY(Migrator::migrate(*reader)); // it could not write
        QCOMPARE(Migrator::versionOf(*reader).value(), Migrator::newest());
    }

    void aNewerFileIsNotTouchedAndCanBeRead()
    {
        QVERIFY(Migrator::migrate(*m_database));
        QVERIFY(m_database->execute("PRAGMA user_version = 999"));
        const auto outcome = Migrator::migrate(*m_database);
        QCOMPARE(codeOf(outcome), QByteArray("storage.newer"));
        QCOMPARE(outcome.error().kind, ErrorKind::Newer);
        QVERIFY2(outcome.error().message().contains(u"999"), qPrintable(outcome.error().message()));
        QCOMPARE(Migrator::versionOf(*m_database).value(), 999);
        QVERIFY(tablesOf(*m_database).contains(QStringLiteral("entry")));
    }

    void aStepThatFailsLeavesTheFileAsItWas()
    {
        QVERIFY(
            m_database->execute("CREATE TABLE ack (stands_in_the_way)")); // a table of the second step, after its first
        const QStringList before = tablesOf(*m_database);
        QCOMPARE(codeOf(Migrator::migrate(*m_database)), QByteArray("storage.failed"));
        QCOMPARE(Migrator::versionOf(*m_database).value(), 1);
        QVERIFY(!m_database->inTransaction());
        QVERIFY(!tablesOf(*m_database).contains(QStringLiteral("checkpoint")));
        QVERIFY(m_database->execute("DROP TABLE ack"));
        QVERIFY(Migrator::migrate(*m_database)); // goes on where it stopped
        QCOMPARE(Migrator::versionOf(*m_database).value(), Migrator::newest());
        QVERIFY(before.size() < tablesOf(*m_database).size());
    }

    void aReadOnlyFileThatIsBehindIsRefused()
    {
        QVERIFY(m_database->execute("CREATE TABLE t (x)"));
        m_database.reset();
        auto reader = Database::open(path(), Access::ReadOnly).value();
        QCOMPARE(codeOf(Migrator::migrate(*reader)), QByteArray("storage.readOnly"));
    }

    void whatIsRecordedIsNeitherChangedNorDeleted_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("an entry changed") << QByteArray("UPDATE entry SET t = 1") << false;
        QTest::newRow("an entry deleted") << QByteArray("DELETE FROM entry") << false;
        QTest::newRow("a part changed") << QByteArray("UPDATE entry_part SET audience = 'pub'") << false;
        QTest::newRow("a part withdrawn") << QByteArray("DELETE FROM entry_part") << true;
        QTest::newRow("a genesis changed") << QByteArray("UPDATE book SET genesis = x'00'") << false;
        QTest::newRow("a book's id changed") << QByteArray("UPDATE book SET id = 'y'") << false;
        QTest::newRow("a petname changed") << QByteArray("UPDATE book SET name = 'Peer'") << true;
        QTest::newRow("a checkpoint deleted") << QByteArray("DELETE FROM checkpoint") << false;
        QTest::newRow("evidence deleted") << QByteArray("DELETE FROM evidence") << false;
        QTest::newRow("evidence changed") << QByteArray("UPDATE evidence SET at = 1") << false;
        QTest::newRow("a part of no entry")
            << QByteArray("INSERT INTO entry_part VALUES (9, zeroblob(32), 'pub', x'7b7d')") << false;
        QTest::newRow("a leaf that is no hash")
            << QByteArray("INSERT INTO entry VALUES (2, 0, '', 0, NULL, x'00')") << false;
        QTest::newRow("a log that has shown more than it holds")
            << QByteArray("INSERT INTO log VALUES (1, 1, 2, x'', 0)") << false;
        QTest::newRow("a book beyond the last")
            << QByteArray("INSERT INTO book VALUES (1024, 'z', '', '', x'')") << false;
        QTest::newRow("text where a number belongs")
            << QByteArray("INSERT INTO entry VALUES (3, 'soon', '', 0, NULL, zeroblob(32))") << false;
    }
    void whatIsRecordedIsNeitherChangedNorDeleted()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const bool, isAllowed);
        QVERIFY(Migrator::migrate(*m_database));
        QVERIFY(m_database->execute("INSERT INTO book VALUES (1, 'x', 'Weavers', 'EUR', x'01')"));
        QVERIFY(m_database->execute("INSERT INTO entry VALUES (1, 0, 'vf.agent', 0, x'7b7d', zeroblob(32))"));
        QVERIFY(m_database->execute("INSERT INTO entry_part VALUES (1, zeroblob(32), 'mem', x'7b7d')"));
        QVERIFY(m_database->execute("INSERT INTO checkpoint VALUES (1, 1, zeroblob(32), 'note')"));
        QVERIFY(m_database->execute("INSERT INTO evidence VALUES (zeroblob(32), 1, 1, 'note', 0)"));
        QCOMPARE(m_database->execute(sql.constData()).has_value(), isAllowed);
    }
};

QTEST_GUILESS_MAIN(TestMigrator)
#include "test_migrator.moc"
