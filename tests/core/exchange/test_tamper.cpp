// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coop.h"
#include "openbag.h"

#include "core/exchange/bundleindex.h"
#include "core/exchange/head.h"
#include "core/journal/octets.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace tally;
using namespace tally::exchange;
using namespace tally::test;

namespace
{

using Forge = void (*)(BagFiles &, const Coop &);
const QByteArray entriesName = "data/log/d1/entries.jsonl";
const QByteArray partsName = "data/log/d1/parts.jsonl";
const QByteArray indexName = "data/bundle.json";
const QByteArray headName = "data/head.note";

/// Signs the head again after bundle.json was changed, as only the desk itself could.
void signHead(BagFiles &files, const journal::SigningKey &key)
{
    Head head = must(Head::parse(must(journal::Note::parse(files[headName])).text));
    head.bundle = sha256(journal::view(files[indexName]));
    files[headName] = journal::signNote(head.toText(), key).toBytes();
}

void replace(QByteArray &text, const char *from, const char *to)
{
    if (!text.contains(from))
        qFatal("nothing to replace: %s", from);
    text.replace(from, to);
}

} // namespace
Q_DECLARE_METATYPE(Forge)

/// Changes anything at all in a bundle and expects it to be refused with nothing changed in the book.
class TestTamper final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void bytesAllOverCount();
    void everyFileCounts_data();
    void everyFileCounts();
    void newManifestsDoNotHelp_data();
    void newManifestsDoNotHelp();
    void forgeriesAreRefused_data();
    void forgeriesAreRefused();
    void unknownKindsAndMinorVersionsAreTaken();
    void anUnpackedFolderIsTheSameBundle();
    void aFolderIsCheckedAsStrictly();

private:
    void addFileRows() const;
    std::unique_ptr<Coop> m_mill;
    std::unique_ptr<Coop> m_bakery;
    QString m_path;
    BagFiles m_files;
    QByteArray m_before;
};

void TestTamper::initTestCase()
{
    m_mill = std::make_unique<Coop>(QStringLiteral("Mill"));
    m_bakery = std::make_unique<Coop>(QStringLiteral("Bakery"));
    m_mill->record(QStringLiteral("Ada"), {{"peer", Json::Object{{"note", "hello"}}}});
    m_mill->record(QStringLiteral("Wages"), {{"adm", Json::Object{{"note", "2000"}}}});
    m_mill->record(QStringLiteral("Bo"));
    Coop dairy(QStringLiteral("Dairy"));
    dairy.record(QStringLiteral("Cy"));
    must(m_mill->receive(dairy.bundle()));
    m_mill->acknowledge(2);
    m_path = m_mill->bundle();
    m_files = unpack(m_path);
    m_before = m_bakery->digest();
    QVERIFY(m_bakery->receiver().preview(m_path));
}

void TestTamper::bytesAllOverCount()
{
    const QByteArray bytes = bytesOf(m_path);
    const auto whole = must(BundleReceiver::inspect(m_path));
    const QString path = m_mill->folder() + u"/flipped.tally";
    for (qsizetype i = 0; i < bytes.size(); i += 5) {
        QByteArray flipped = bytes;
        flipped[i] = static_cast<char>(flipped[i] ^ (1 << (i % 8)));
        writeBytes(path, flipped);
        const auto summary = BundleReceiver::inspect(path);
        // Some bits of a deflate stream may change without changing what it expands to.
        if (summary)
            QCOMPARE(unpack(path), m_files);
    }
    QCOMPARE(whole.logs.size(), std::size_t{2});
}

void TestTamper::addFileRows() const
{
    QTest::addColumn<QByteArray>("name");
    for (const auto &[name, content] : m_files)
        if (!content.isEmpty())
            QTest::newRow(name.constData()) << name;
}

void TestTamper::everyFileCounts_data()
{
    addFileRows();
}

void TestTamper::everyFileCounts()
{
    QFETCH(const QByteArray, name);
    const QString path = m_mill->folder() + u"/changed.tally";
    for (const int place : {0, 1, 2, 3}) {
        BagFiles files = m_files;
        QByteArray &content = files[name];
        char &byte = content.data()[(content.size() - 1) * place / 3];
        byte = static_cast<char>(byte ^ 1);
        packAsIs(path, files);
        const QString code = codeOf(m_bakery->receive(path));
        QVERIFY2(code == u"bundle.manifest" || code == u"bundle.bag", qPrintable(code));
    }
    BagFiles files = m_files;
    files.erase(name);
    packAsIs(path, files);
    QVERIFY(!m_bakery->receive(path));
    QCOMPARE(m_bakery->digest(), m_before);
}

void TestTamper::newManifestsDoNotHelp_data()
{
    addFileRows();
}

void TestTamper::newManifestsDoNotHelp()
{
    QFETCH(const QByteArray, name);
    if (!name.startsWith("data/") || name == "data/README.txt")
        return; // nothing in them is believed
    const QString path = m_mill->folder() + u"/rebagged.tally";
    for (const int place : {0, 1, 2, 3}) {
        BagFiles files = m_files;
        QByteArray &content = files[name];
        char &byte = content.data()[(content.size() - 1) * place / 3];
        byte = static_cast<char>(byte ^ 1);
        packAsBag(path, files);
        const auto result = m_bakery->receiver().preview(path);
        // Acks of books that are not ours are not looked into.
        QVERIFY2(!result || name.startsWith("data/acks/"), "taken in spite of the change");
    }
    QCOMPARE(m_bakery->digest(), m_before);
}

void TestTamper::forgeriesAreRefused_data()
{
    QTest::addColumn<Forge>("forge");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *code, Forge forge) {
        QTest::newRow(name) << forge << QString::fromLatin1(code);
    };
    row("a head signed by another key of the same name", "bundle.signature",
        [](BagFiles &files, const Coop &mill) { signHead(files, journal::SigningKey::generate(mill.desk->name())); });
    row("a head signed by the root key", "bundle.signature",
        [](BagFiles &files, const Coop &mill) { signHead(files, *mill.root); });
    row("a head of another bundle.json", "bundle.index",
        [](BagFiles &files, const Coop &) { replace(files[indexName], "\"peer\"", "\"pub\""); });
    row("a later major format", "bundle.newer", [](BagFiles &files, const Coop &mill) {
        replace(files[indexName], "\"1.0\"", "\"2.0\"");
        signHead(files, *mill.desk);
    });
    row("a later head", "bundle.newer", [](BagFiles &files, const Coop &mill) {
        QByteArray text = must(journal::Note::parse(files[headName])).text;
        replace(text, "tallystick.head/1", "tallystick.head/2");
        files[headName] = journal::signNote(text, *mill.desk).toBytes();
    });
    row("an unknown audience", "bundle.index", [](BagFiles &files, const Coop &mill) {
        replace(files[indexName], "\"peer\"", "\"all\"");
        signHead(files, *mill.desk);
    });
    row("a wrong count of entries", "bundle.index", [](BagFiles &files, const Coop &mill) {
        replace(files[indexName], "\"hidden\":1", "\"hidden\":0");
        signHead(files, *mill.desk);
    });
    row("counts of whole and hidden swapped", "bundle.index", [](BagFiles &files, const Coop &mill) {
        replace(files[indexName], "\"hidden\":1,\"parts\":1,\"size\":3,\"whole\":2",
                "\"hidden\":2,\"parts\":1,\"size\":3,\"whole\":1");
        signHead(files, *mill.desk);
    });
    row("a log that bundle.json does not name", "bundle.index",
        [](BagFiles &files, const Coop &) { files["data/log/d2/entries.jsonl"] = "{}\n"; });
    row("an entry that was never signed", "bundle.root",
        [](BagFiles &files, const Coop &) { replace(files[entriesName], "Bo", "Eve"); });
    row("an entry less", "bundle.index", [](BagFiles &files, const Coop &) {
        QByteArray &text = files[entriesName];
        text.truncate(text.chopped(1).lastIndexOf('\n') + 1);
    });
    row("an entry more", "bundle.log", [](BagFiles &files, const Coop &) {
        QByteArray &text = files[entriesName];
        text += text.left(text.indexOf('\n') + 1);
    });
    row("entries in another order", "bundle.log", [](BagFiles &files, const Coop &) {
        QByteArray &text = files[entriesName];
        const qsizetype first = text.indexOf('\n') + 1;
        text = text.mid(first) + text.left(first);
    });
    row("an entry that is no canonical JSON", "bundle.log",
        [](BagFiles &files, const Coop &) { replace(files[entriesName], "{\"b\"", "{ \"b\""); });
    row("a last line without end", "bundle.lines", [](BagFiles &files, const Coop &) { files[entriesName].chop(1); });
    row("an empty line", "bundle.log", [](BagFiles &files, const Coop &) { files[entriesName].prepend('\n'); });
    row("a part that nobody committed to", "bundle.log",
        [](BagFiles &files, const Coop &) { replace(files[partsName], "hello", "hullo"); });
    row("a part under another class", "bundle.log",
        [](BagFiles &files, const Coop &) { replace(files[partsName], "\"a\":\"peer\"", "\"a\":\"pub\""); });
    row("a part of a hidden entry", "bundle.log",
        [](BagFiles &files, const Coop &) { replace(files[partsName], "\"e\":0", "\"e\":1"); });
    row("a part beyond the last entry", "bundle.log",
        [](BagFiles &files, const Coop &) { replace(files[partsName], "\"e\":0", "\"e\":9"); });
    row("a part without salt", "bundle.part",
        [](BagFiles &files, const Coop &) { replace(files[partsName], "\"_\"", "\"a\""); });
    row("a checkpoint without signature", "note.malformed", [](BagFiles &files, const Coop &) {
        QByteArray &note = files["data/log/d1/checkpoint"];
        note.truncate(note.indexOf("\n\n") + 2);
    });
    row("a checkpoint of another log", "bundle.index",
        [](BagFiles &files, const Coop &) { files["data/log/d1/checkpoint"] = files["data/roster/checkpoint"]; });
    row("a roster that root did not sign", "bundle.signature", [](BagFiles &files, const Coop &mill) {
        const QByteArray text = must(journal::Note::parse(files["data/roster/checkpoint"])).text;
        files["data/roster/checkpoint"] = journal::signNote(text, *mill.desk).toBytes();
    });
    row("a roster with another desk key", "bundle.signature", [](BagFiles &files, const Coop &mill) {
        const auto other = journal::SigningKey::generate(mill.desk->name());
        files["data/roster/entries.jsonl"].replace(mill.desk->verifier().toText(), other.verifier().toText());
        signHead(files, other);
    });
    row("a roster without genesis", "entry.misplaced", [](BagFiles &files, const Coop &) {
        QByteArray &text = files["data/roster/entries.jsonl"];
        text = text.mid(text.indexOf('\n') + 1);
    });
    row("no roster", "bundle.missing", [](BagFiles &files, const Coop &) { files.erase("data/roster/entries.jsonl"); });
    row("no head", "bundle.missing", [](BagFiles &files, const Coop &) { files.erase(headName); });
    row("a proof for another size", "bundle.index",
        [](BagFiles &files, const Coop &) { replace(files["data/log/d1/proof.txt"], "base 0", "base 1"); });
    row("evidence that cannot be read", "evidence.malformed",
        [](BagFiles &files, const Coop &) { files["data/evidence/x.note"] = "proof!\n"; });
    row("an ack that cannot be read", "note.malformed",
        [](BagFiles &files, const Coop &) { files["data/acks/x.note"] = "ack!\n"; });
}

void TestTamper::forgeriesAreRefused()
{
    QFETCH(const Forge, forge);
    QFETCH(const QString, code);
    BagFiles files = m_files;
    forge(files, *m_mill);
    const QString path = m_mill->folder() + u"/forged.tally";
    packAsBag(path, files);
    const auto result = m_bakery->receive(path);
    QVERIFY(!result);
    QCOMPARE(codeOf(result), code);
    QCOMPARE(result.error().kind, code == u"bundle.newer" ? ErrorKind::Newer : ErrorKind::Refused);
    QCOMPARE(m_bakery->digest(), m_before);
}

void TestTamper::unknownKindsAndMinorVersionsAreTaken()
{
    Coop mill(QStringLiteral("New mill"));
    Coop bakery(QStringLiteral("Bakery"));
    {
        auto recording = must(mill.recorder->begin());
        journal::EntryDraft draft;
        draft.kind = "ty.somethingNew/3";
        draft.body = Json::Object{{"@type", "ty:SomethingNew"}, {"unheardOf", 42}};
        must(recording.add(std::move(draft)));
        must(recording.commit());
    }
    BagFiles files = unpack(mill.bundle());
    replace(files[indexName], "\"1.0\"", "\"1.7\"");
    files[indexName].chop(1);
    files[indexName] += ",\"zz\":\"unheard of\"}";
    files["data/unheard/of.txt"] = "of a later minor version\n";
    signHead(files, *mill.desk);
    const QString path = mill.folder() + u"/minor.tally";
    packAsBag(path, files);
    QCOMPARE(must(bakery.receive(path)).newEntries, 1);
    QVERIFY(must(bakery.journal->read(RecordKey(LogNo(2, 1), 0))).envelope.find("unheardOf") != std::string::npos);
}

void TestTamper::anUnpackedFolderIsTheSameBundle()
{
    Coop bakery(QStringLiteral("Bakery"));
    QTemporaryDir folder;
    unpackTo(folder.path(), m_files);
    QCOMPARE(must(bakery.receive(folder.path())).newEntries, 3);
    QVERIFY(must(bakery.receive(m_path)).older);
    QCOMPARE(bakery.count("entry_part"), 1);
}

void TestTamper::aFolderIsCheckedAsStrictly()
{
    QTemporaryDir folder;
    unpackTo(folder.path(), m_files);
    const QString entries = folder.filePath(QString::fromUtf8(entriesName));
    writeBytes(entries, m_files[entriesName] + "{}\n");
    QCOMPARE(codeOf(m_bakery->receive(folder.path())), QStringLiteral("bundle.manifest"));
    writeBytes(entries, m_files[entriesName]);
    writeBytes(folder.filePath(QStringLiteral("data/extra")), "x");
    QCOMPARE(codeOf(m_bakery->receive(folder.path())), QStringLiteral("bundle.manifest"));
    QVERIFY(QFile::remove(folder.filePath(QStringLiteral("data/extra"))));
    QVERIFY(QFile::rename(entries, folder.filePath(QStringLiteral("elsewhere"))));
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("elsewhere")), entries));
    QCOMPARE(codeOf(m_bakery->receive(folder.path())), QStringLiteral("bundle.unreadable"));
    QTemporaryDir empty;
    QCOMPARE(codeOf(m_bakery->receive(empty.path())), QStringLiteral("bundle.missing"));
}

QTEST_GUILESS_MAIN(TestTamper)
#include "test_tamper.moc"
