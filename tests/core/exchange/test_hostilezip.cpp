// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coop.h"
#include "openbag.h"

#include "core/base/zipformat.h"
#include "core/exchange/bag/bagsource.h"

#include <QtTest>

using namespace tally;
using namespace tally::exchange;
using namespace tally::test;

namespace
{

/// Finds its way through a zip file so that single fields can be changed.
class ZipEdit
{
public:
    explicit ZipEdit(QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] qint64 end() const { return m_bytes.size() - zip::endBytes; }
    [[nodiscard]] qint64 directory() const { return zip::get32(m_bytes.constData() + end() + 16); }
    [[nodiscard]] qint64 central(const QByteArray &name) const
    {
        qint64 at = directory();
        while (m_bytes.mid(at + zip::centralBytes, zip::get16(m_bytes.constData() + at + 28)) != name)
            at += zip::centralBytes + zip::get16(m_bytes.constData() + at + 28);
        return at;
    }
    [[nodiscard]] qint64 local(const QByteArray &name) const
    {
        return zip::get32(m_bytes.constData() + central(name) + 42);
    }
    void set16(qint64 at, quint16 value) { qToLittleEndian(value, m_bytes.data() + at); }
    void set32(qint64 at, quint32 value) { qToLittleEndian(value, m_bytes.data() + at); }
    /// A field that both headers have; `at` as in the local header.
    void both16(const QByteArray &name, qint64 at, quint16 value)
    {
        set16(local(name) + at, value);
        set16(central(name) + at + 2, value);
    }
    void both32(const QByteArray &name, qint64 at, quint32 value)
    {
        set32(local(name) + at, value);
        set32(central(name) + at + 2, value);
    }

private:
    QByteArray &m_bytes;
};

using Change = void (*)(QByteArray &);
const QByteArray victim = "top/data/log/d1/entries.jsonl";

} // namespace
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(tally::exchange::BundleLimits)

/// Zip files that other programs may read in several ways, and that must not be read here at all.
class TestHostileZip final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theUnchangedFileIsRead();
    void changedHeadersAreRefused_data();
    void changedHeadersAreRefused();
    void namesThatLeadElsewhereAreRefused_data();
    void namesThatLeadElsewhereAreRefused();
    void moreThanOneTopFolderIsRefused();
    void truncatedFilesAreRefused();
    void filesBeyondTheLimitsAreRefused_data();
    void filesBeyondTheLimitsAreRefused();
    void textThatRepeatsEndlesslyStaysBelowTheRatio();

private:
    QString write(const QByteArray &bytes) const;
    QTemporaryDir m_folder;
    BagFiles m_files;
    QByteArray m_bytes;
};

void TestHostileZip::initTestCase()
{
    Coop mill(QStringLiteral("Mill"));
    mill.recordMany(600);
    m_files = unpack(mill.bundle());
    packAsIs(m_folder.filePath(QStringLiteral("good.tally")), m_files);
    m_bytes = bytesOf(m_folder.filePath(QStringLiteral("good.tally")));
}

QString TestHostileZip::write(const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(QStringLiteral("changed.tally"));
    writeBytes(path, bytes);
    return path;
}

void TestHostileZip::theUnchangedFileIsRead()
{
    QCOMPARE(codeOf(BundleReceiver::inspect(write(m_bytes))), QStringLiteral("no error"));
}

void TestHostileZip::changedHeadersAreRefused_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
    row("an encrypted entry", [](QByteArray &b) { ZipEdit(b).both16(victim, 6, 0x0001); });
    row("a data descriptor", [](QByteArray &b) { ZipEdit(b).both16(victim, 6, 0x0008); });
    row("a name in another encoding", [](QByteArray &b) { ZipEdit(b).both16(victim, 6, 0x0800); });
    row("an unknown method", [](QByteArray &b) { ZipEdit(b).both16(victim, 8, 9); });
    row("deflated bytes declared as stored", [](QByteArray &b) { ZipEdit(b).both16(victim, 8, 0); });
    row("a zip64 version", [](QByteArray &b) { ZipEdit(b).both16(victim, 4, 45); });
    row("a zip64 size", [](QByteArray &b) { ZipEdit(b).both32(victim, 22, 0xffffffff); });
    row("another time", [](QByteArray &b) { ZipEdit(b).both16(victim, 12, 0x5a21); });
    row("a wrong check sum", [](QByteArray &b) { ZipEdit(b).both32(victim, 14, 12345); });
    row("a size too small", [](QByteArray &b) { ZipEdit(b).both32(victim, 22, 17); });
    row("a size too large", [](QByteArray &b) { ZipEdit(b).both32(victim, 22, 90'000'000); });
    row("a packed size too small", [](QByteArray &b) { ZipEdit(b).both32(victim, 18, 17); });
    row("a local check sum of its own", [](QByteArray &b) { ZipEdit(b).set32(ZipEdit(b).local(victim) + 14, 1); });
    row("a local size of its own", [](QByteArray &b) { ZipEdit(b).set32(ZipEdit(b).local(victim) + 22, 1); });
    row("a local name of its own", [](QByteArray &b) { b[ZipEdit(b).local(victim) + zip::localBytes] = 'x'; });
    row("a local extra field", [](QByteArray &b) { ZipEdit(b).set16(ZipEdit(b).local(victim) + 28, 4); });
    row("a central extra field", [](QByteArray &b) { ZipEdit(b).set16(ZipEdit(b).central(victim) + 30, 4); });
    row("an entry comment", [](QByteArray &b) { ZipEdit(b).set16(ZipEdit(b).central(victim) + 32, 4); });
    row("a second disk", [](QByteArray &b) { ZipEdit(b).set16(ZipEdit(b).central(victim) + 34, 1); });
    row("a symbolic link", [](QByteArray &b) { ZipEdit(b).set32(ZipEdit(b).central(victim) + 38, 0120777U << 16); });
    row("a device", [](QByteArray &b) { ZipEdit(b).set32(ZipEdit(b).central(victim) + 38, 0060644U << 16); });
    row("a folder", [](QByteArray &b) { ZipEdit(b).set32(ZipEdit(b).central(victim) + 38, 0x10); });
    row("a program", [](QByteArray &b) { ZipEdit(b).set32(ZipEdit(b).central(victim) + 38, 0100755U << 16); });
    row("two entries at one place", [](QByteArray &b) { ZipEdit(b).set32(ZipEdit(b).central(victim) + 42, 0); });
    row("an entry beyond the file",
        [](QByteArray &b) { ZipEdit(b).set32(ZipEdit(b).central(victim) + 42, 0x7ffffff0); });
    row("bytes after the end", [](QByteArray &b) { b += "more"; });
    row("a comment at the end", [](QByteArray &b) {
        ZipEdit(b).set16(ZipEdit(b).end() + 20, 4);
        b += "more";
    });
    row("bytes before the first entry", [](QByteArray &b) { b.prepend("#!/bin/sh\n"); });
    row("a gap before the directory", [](QByteArray &b) {
        const qint64 directory = ZipEdit(b).directory();
        b.insert(directory, "gap!");
        ZipEdit(b).set32(ZipEdit(b).end() + 16, static_cast<quint32>(directory + 4));
    });
    row("fewer entries than there are", [](QByteArray &b) {
        ZipEdit(b).set16(ZipEdit(b).end() + 8, 3);
        ZipEdit(b).set16(ZipEdit(b).end() + 10, 3);
    });
    row("more entries than there are", [](QByteArray &b) {
        ZipEdit(b).set16(ZipEdit(b).end() + 8, 300);
        ZipEdit(b).set16(ZipEdit(b).end() + 10, 300);
    });
    row("a directory of another size", [](QByteArray &b) { ZipEdit(b).set32(ZipEdit(b).end() + 12, 46); });
    row("a second end record", [](QByteArray &b) { b += b.right(zip::endBytes); });
}

void TestHostileZip::changedHeadersAreRefused()
{
    QFETCH(const Change, change);
    QByteArray bytes = m_bytes;
    change(bytes);
    const QString code = codeOf(BundleReceiver::inspect(write(bytes)));
    QVERIFY2(code == u"bundle.zip" || code == u"bundle.limit" || code == u"bundle.names", qPrintable(code));
}

void TestHostileZip::namesThatLeadElsewhereAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *title, const QByteArray &name, const char *code = "bundle.names") {
        QTest::newRow(title) << name << QString::fromLatin1(code);
    };
    row("the folder above", "../evil.txt");
    row("a step up inside", "data/../../evil.txt");
    row("this folder", "data/./evil.txt");
    row("an empty step", "data//evil.txt");
    row("a folder entry", "data/evil/");
    row("a backslash", "data\\evil.txt");
    row("a drive", "c:evil.txt");
    row("a letter outside ASCII", "data/\xc3\xa4.txt");
    row("a control character", QByteArray("data/a\0b", 8));
    row("seven levels", "a/b/c/d/e/f");
    row("more than 200 bytes", "data/" + QByteArray(200, 'x'));
    row("a name equal but for case", "data/ReadMe.txt");
    row("a file that is a folder", "data/log");
    row("a folder that is a file", "bagit.txt/evil");
    row("a list of files to fetch", "fetch.txt", "bundle.bag");
    row("a second manifest", "manifest-md5.txt", "bundle.bag");
    row("a file outside the payload", "evil.txt", "bundle.bag");
    row("a file that no manifest lists", "data/evil.txt", "bundle.manifest");
}

void TestHostileZip::namesThatLeadElsewhereAreRefused()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QString, code);
    BagFiles files = m_files;
    files[name] = "evil";
    const QString path = m_folder.filePath(QStringLiteral("names.tally"));
    packAsIs(path, files);
    QCOMPARE(codeOf(BundleReceiver::inspect(path)), code);
}

void TestHostileZip::moreThanOneTopFolderIsRefused()
{
    BagFiles files;
    for (const auto &[name, content] : m_files)
        files["one/" + name] = content;
    const QString path = m_folder.filePath(QStringLiteral("tops.tally"));
    packAsIs(path, files, "");
    QVERIFY(BundleReceiver::inspect(path));
    files["two/evil.txt"] = "evil";
    packAsIs(path, files, "");
    QCOMPARE(codeOf(BundleReceiver::inspect(path)), QStringLiteral("bundle.zip"));
    packAsIs(path, m_files, "");
    QCOMPARE(codeOf(BundleReceiver::inspect(path)), QStringLiteral("bundle.zip"));
}

void TestHostileZip::truncatedFilesAreRefused()
{
    for (qsizetype size = 0; size < m_bytes.size(); size += 101)
        QCOMPARE(codeOf(BundleReceiver::inspect(write(m_bytes.left(size)))), QStringLiteral("bundle.zip"));
}

void TestHostileZip::filesBeyondTheLimitsAreRefused_data()
{
    QTest::addColumn<BundleLimits>("limits");
    QTest::newRow("bytes of the file") << BundleLimits{1000};
    QTest::newRow("expanded bytes") << BundleLimits{1 << 20, 10'000};
    QTest::newRow("expansion of one file") << BundleLimits{1 << 20, 1 << 20, 3};
    QTest::newRow("number of files") << BundleLimits{1 << 20, 1 << 20, 100, 5};
    QTest::newRow("number of entries") << BundleLimits{1 << 20, 1 << 20, 100, 100, 600};
}

void TestHostileZip::filesBeyondTheLimitsAreRefused()
{
    QFETCH(const BundleLimits, limits);
    QCOMPARE(codeOf(BundleReceiver::inspect(write(m_bytes), limits)), QStringLiteral("bundle.limit"));
    QVERIFY(BundleReceiver::inspect(write(m_bytes), {1 << 20, 1 << 20, 100, 100, 602}));
}

void TestHostileZip::textThatRepeatsEndlesslyStaysBelowTheRatio()
{
    const QString path = m_folder.filePath(QStringLiteral("repeat.tally"));
    packAsIs(path, {{"data/zeros", QByteArray(50'000'000, '0')}});
    const auto source = BagSource::fromPath(path, {});
    QVERIFY2(source, "the writer must not make what readers refuse");
    QCOMPARE(must(readAll(*must((*source)->open("data/zeros")), 60'000'000, "zeros")), QByteArray(50'000'000, '0'));
    BundleLimits strict;
    strict.ratio = 10;
    QCOMPARE(codeOf(BagSource::fromPath(path, strict)), QStringLiteral("bundle.limit"));
}

QTEST_GUILESS_MAIN(TestHostileZip)
#include "test_hostilezip.moc"
