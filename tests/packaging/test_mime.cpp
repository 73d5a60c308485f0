// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/testbook.h"

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QTemporaryDir>
#include <QTest>

namespace tally
{
namespace
{

constexpr std::int64_t Now = 1'772'355'600'000; // 2026-03-01 09:00 UTC

} // namespace

/// What a desktop takes our files for, once packaging/tallystick-mime.xml is installed.
class TestMime final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aBookIsKnownByItsContentWhateverItsName();
    void anotherDatabaseIsNoBook();
    void namesTellBooksAndBundles_data();
    void namesTellBooksAndBundles();

private:
    [[nodiscard]] QString typeOf(const QByteArray &content) const { return m_types.mimeTypeForData(content).name(); }

    QTemporaryDir m_share;
    QMimeDatabase m_types;
};

void TestMime::initTestCase()
{
    QVERIFY(QDir(m_share.path()).mkpath(QStringLiteral("mime/packages")));
    QVERIFY(QFile::copy(QStringLiteral(TALLY_SOURCE_DIR "/packaging/tallystick-mime.xml"),
                        m_share.filePath(QStringLiteral("mime/packages/tallystick.xml"))));
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_share.path()));
    qputenv("XDG_DATA_DIRS", QFile::encodeName(m_share.path()));
}

void TestMime::aBookIsKnownByItsContentWhateverItsName()
{
    ui::test::TestBooks books(Now);
    const QString path = books.path(QStringLiteral("copy.bin"));
    {
        const auto book = book::Book::create(
            path, {QStringLiteral("Elm"), QStringLiteral("EUR"), QStringLiteral("Office")}, books.environment());
        QVERIFY2(book.has_value(), qPrintable(book ? QString() : book.error().line()));
    }
    const QMimeType type = m_types.mimeTypeForFile(path);
    QCOMPARE(type.name(), QStringLiteral("application/vnd.tallystick.book"));
    QCOMPARE(type.iconName(), QStringLiteral("application-vnd.tallystick.book"));
}

void TestMime::anotherDatabaseIsNoBook()
{
    QByteArray header = QByteArrayLiteral("SQLite format 3") + QByteArray(85, '\0');
    QVERIFY(typeOf(header) != QStringLiteral("application/vnd.tallystick.book"));
    QCOMPARE(typeOf(header.replace(68, 4, "TALY")), QStringLiteral("application/vnd.tallystick.book"));
    QVERIFY(typeOf(header.replace(0, 6, "sqlite")) != QStringLiteral("application/vnd.tallystick.book"));
}

void TestMime::namesTellBooksAndBundles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("type");
    QTest::newRow("a book") << QStringLiteral("elm.tallybook") << QStringLiteral("application/vnd.tallystick.book");
    QTest::newRow("a bundle") << QStringLiteral("elm_dsvq4vms_d1_20260301T080002Z_1.tally")
                              << QStringLiteral("application/vnd.tallystick.bundle");
    QTest::newRow("in capitals, from an old stick")
        << QStringLiteral("ELM.TALLY") << QStringLiteral("application/vnd.tallystick.bundle");
    QTest::newRow("a file that only begins alike") << QStringLiteral("elm.tallyho") << QString();
}

void TestMime::namesTellBooksAndBundles()
{
    QFETCH(QString, file);
    QTEST(m_types.mimeTypeForFile(file, QMimeDatabase::MatchExtension).name(), "type");
}

} // namespace tally

QTEST_GUILESS_MAIN(tally::TestMime)
#include "test_mime.moc"
