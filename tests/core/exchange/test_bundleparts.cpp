// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coop.h"

#include "core/exchange/bundleindex.h"
#include "core/exchange/bundlename.h"
#include "core/exchange/compactrange.h"
#include "core/exchange/disclosure.h"
#include "core/exchange/forkevidence.h"
#include "core/exchange/head.h"
#include "core/exchange/logreader.h"
#include "core/exchange/partline.h"
#include "core/journal/merkletree.h"

#include <QtTest>

using namespace tally;
using namespace tally::exchange;
using namespace tally::test;

namespace
{

Digest leaf(int number)
{
    return journal::leafHash(std::to_string(number));
}

CompactRange rangeOver(int begin, int end)
{
    CompactRange range(static_cast<std::uint64_t>(begin));
    for (int i = begin; i < end; ++i)
        range.append(leaf(i));
    return range;
}

Digest rootOver(int size)
{
    journal::Frontier frontier;
    for (int i = 0; i < size; ++i)
        frontier.append(leaf(i));
    return frontier.root();
}

/// A stream over text, one piece per byte, so that every line lies across pieces.
class Crumbs final : public ByteStream
{
public:
    explicit Crumbs(QByteArray text)
        : m_text(std::move(text))
    {
    }
    [[nodiscard]] Result<std::string_view> next() override
    {
        if (m_at == m_text.size())
            return std::string_view();
        return std::string_view(m_text.constData() + m_at++, 1);
    }

private:
    QByteArray m_text;
    qsizetype m_at = 0;
};

Head someHead()
{
    return {QStringLiteral("abcdefghijklmnopqrstuvwxyz234567"),
            3,
            {{1, 10, leaf(1)}, {3, 0, leaf(2)}},
            QStringLiteral("2026-03-01T08:00:00Z"),
            leaf(3)};
}

} // namespace

/// The small texts and trees that bundles are made of.
class TestBundleParts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rangesHaveTheRootOfTheTree();
    void neighbouringRangesJoin();
    void wrongNumbersOfHashesAreRefused();
    void headsAreReadBack();
    void brokenHeadsAreRefused_data();
    void brokenHeadsAreRefused();
    void aHeadCoversWhatItDoesNotShrink();
    void indexesAreReadBack();
    void partLinesAreReadBack();
    void brokenPartLinesAreRefused_data();
    void brokenPartLinesAreRefused();
    void linesAreFoundAcrossPieces();
    void confidentialIsWhatHoldsAdmPartsOnly_data();
    void confidentialIsWhatHoldsAdmPartsOnly();
    void evidenceProvesOnlyTrueForks();
    void namesOfBundlesArePlain_data();
    void namesOfBundlesArePlain();
};

void TestBundleParts::rangesHaveTheRootOfTheTree()
{
    for (int size = 0; size <= 70; ++size)
        QCOMPARE(rangeOver(0, size).root(), rootOver(size));
}

void TestBundleParts::neighbouringRangesJoin()
{
    for (int end = 0; end <= 40; ++end)
        for (int middle = 0; middle <= end; ++middle) {
            const CompactRange left = rangeOver(0, middle);
            const CompactRange right = rangeOver(middle, end);
            CompactRange whole = must(CompactRange::restore(0, left.end(), left.hashes()));
            whole.join(must(CompactRange::restore(right.begin(), right.end(), right.hashes())));
            QCOMPARE(whole.root(), rootOver(end));
        }
}

void TestBundleParts::wrongNumbersOfHashesAreRefused()
{
    const auto hashes = rangeOver(0, 7).hashes();
    QVERIFY(CompactRange::restore(0, 7, hashes));
    QCOMPARE(codeOf(CompactRange::restore(0, 8, hashes)), QStringLiteral("merkle.frontier"));
    QCOMPARE(codeOf(CompactRange::restore(0, 6, hashes)), QStringLiteral("merkle.frontier"));
    QCOMPARE(codeOf(CompactRange::restore(0, 0, hashes)), QStringLiteral("merkle.frontier"));
}

void TestBundleParts::headsAreReadBack()
{
    const Head head = someHead();
    QCOMPARE(must(Head::parse(head.toText())), head);
    QCOMPARE(head.toText().count('\n'), 7);
    QCOMPARE(head.find(3)->size, 0);
    QCOMPARE(head.find(2), nullptr);
}

void TestBundleParts::brokenHeadsAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *from, const char *to, const char *code = "bundle.head") {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(code);
    };
    row("a later version", "head/1", "head/9", "bundle.newer");
    row("another text", "tallystick", "trollystick");
    row("no book id", "abcdef", "ABCDEF");
    row("a size with a zero before", "log d1 10", "log d1 010");
    row("a negative size", "log d1 10", "log d1 -1");
    row("a desk twice", "log d3", "log d1");
    row("the roster as a desk", "log d1", "log r0");
    row("a time with zone", "00Z", "00+00:00");
    row("a day that does not exist", "2026-03-01", "2026-02-30");
    row("a line more", "Z\n", "Z\n\n");
}

void TestBundleParts::brokenHeadsAreRefused()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, code);
    QByteArray text = someHead().toText();
    QVERIFY(text.contains(from));
    text.replace(from, to);
    QCOMPARE(codeOf(Head::parse(text)), code);
}

void TestBundleParts::aHeadCoversWhatItDoesNotShrink()
{
    Head later = someHead();
    QVERIFY(later.covers(someHead()));
    later.logs[0].size = 11;
    later.logs.push_back({4, 1, leaf(4)});
    QVERIFY(later.covers(someHead()));
    later.logs[0].size = 9;
    QVERIFY(!later.covers(someHead()));
    later = someHead();
    later.logs.pop_back();
    QVERIFY(!later.covers(someHead()));
    later = someHead();
    later.rosterSize = 2;
    QVERIFY(!later.covers(someHead()));
}

void TestBundleParts::indexesAreReadBack()
{
    const BundleIndex index{QStringLiteral("pub"),
                            QStringLiteral("abc"),
                            QStringLiteral("d1"),
                            QStringLiteral("incremental"),
                            QStringLiteral("now"),
                            {{QStringLiteral("r0"), 0, 2, 2, 0, 0, 900}, {QStringLiteral("d1"), 4, 9, 3, 2, 1, 1200}}};
    const QByteArray bytes = must(index.toBytes());
    QCOMPARE(must(BundleIndex::parse(bytes)).logs, index.logs);
    const auto code = [&](const char *from, const char *to) {
        QByteArray changed = bytes;
        changed.replace(from, to);
        return codeOf(BundleIndex::parse(changed));
    };
    QCOMPARE(code("incremental", "full"), QStringLiteral("bundle.index"));
    QCOMPARE(code("\"whole\":3", "\"whole\":4"), QStringLiteral("bundle.index"));
    QCOMPARE(code("\"base\":4", "\"base\":10"), QStringLiteral("bundle.index"));
    QCOMPARE(code("\"base\":4", "\"base\":-4"), QStringLiteral("bundle.index"));
    QCOMPARE(code("\"d1\",\"hidden\"", "\"r0\",\"hidden\""), QStringLiteral("bundle.index"));
    QCOMPARE(code("\"1.0\"", "\"10.0\""), QStringLiteral("bundle.newer"));
    QCOMPARE(code("\"format\"", "\"fromat\""), QStringLiteral("bundle.index"));
}

void TestBundleParts::partLinesAreReadBack()
{
    const std::string bytes = R"({"_":"AAAAAAAAAAAAAAAAAAAAAA","note":"a \"b\" ü"})";
    const std::string line = partLine(7, "agr:d1/3", bytes);
    const PartLine part = must(PartLine::parse(line));
    QCOMPARE(part.entry, 7);
    QCOMPARE(part.audience, std::string("agr:d1/3"));
    QCOMPARE(part.bytes, bytes);
    QCOMPARE(part.digest(), sha256(0x02, bytes));
}

void TestBundleParts::brokenPartLinesAreRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("not JSON") << QByteArray("hello");
    QTest::newRow("an unknown class") << QByteArray(R"({"a":"all","e":0,"p":{"_":"AAAAAAAAAAAAAAAAAAAAAA"}})");
    QTest::newRow("an agreement without id") << QByteArray(R"({"a":"agr:","e":0,"p":{"_":"AAAAAAAAAAAAAAAAAAAAAA"}})");
    QTest::newRow("no salt") << QByteArray(R"({"a":"pub","e":0,"p":{}})");
    QTest::newRow("a short salt") << QByteArray(R"({"a":"pub","e":0,"p":{"_":"AAAA"}})");
    QTest::newRow("a part that is text") << QByteArray(R"({"a":"pub","e":0,"p":"{}"})");
    QTest::newRow("an index that is text") << QByteArray(R"({"a":"pub","e":"0","p":{"_":"AAAAAAAAAAAAAAAAAAAAAA"}})");
    QTest::newRow("a member more") << QByteArray(R"({"a":"pub","e":0,"p":{"_":"AAAAAAAAAAAAAAAAAAAAAA"},"x":1})");
    QTest::newRow("white space") << QByteArray(R"({"a":"pub", "e":0,"p":{"_":"AAAAAAAAAAAAAAAAAAAAAA"}})");
}

void TestBundleParts::brokenPartLinesAreRefused()
{
    QFETCH(const QByteArray, line);
    QCOMPARE(codeOf(PartLine::parse({line.constData(), static_cast<std::size_t>(line.size())})),
             QStringLiteral("bundle.part"));
}

void TestBundleParts::linesAreFoundAcrossPieces()
{
    Crumbs crumbs("first\n\nthird\n");
    LineReader reader(crumbs, 5, "file");
    QStringList lines;
    for (std::string_view line; must(reader.next(line));)
        lines += QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()));
    QCOMPARE(lines, (QStringList{QStringLiteral("first"), QString(), QStringLiteral("third")}));
    std::string_view line;
    Crumbs endless("first");
    QCOMPARE(codeOf(LineReader(endless, 5, "file").next(line)), QStringLiteral("bundle.lines"));
    Crumbs tooLong("firsts\n");
    QCOMPARE(codeOf(LineReader(tooLong, 5, "file").next(line)), QStringLiteral("bundle.lines"));
}

void TestBundleParts::confidentialIsWhatHoldsAdmPartsOnly_data()
{
    QTest::addColumn<QByteArray>("envelope");
    QTest::addColumn<bool>("confidential");
    QTest::newRow("no parts") << QByteArray(R"({"b":{}})") << false;
    QTest::newRow("one adm part") << QByteArray(R"({"b":{},"c":[["adm","x"]]})") << true;
    QTest::newRow("two adm parts") << QByteArray(R"({"b":{},"c":[["adm","x"],["adm","y"]]})") << true;
    QTest::newRow("adm and pub") << QByteArray(R"({"b":{},"c":[["adm","x"],["pub","y"]]})") << false;
    QTest::newRow("mem only") << QByteArray(R"({"b":{},"c":[["mem","x"]]})") << false;
    QTest::newRow("adm parts of a body's member") << QByteArray(R"({"b":{"c":[["adm","x"]]}})") << false;
}

void TestBundleParts::confidentialIsWhatHoldsAdmPartsOnly()
{
    QFETCH(const QByteArray, envelope);
    QFETCH(const bool, confidential);
    QCOMPARE(isConfidential({envelope.constData(), static_cast<std::size_t>(envelope.size())}), confidential);
}

void TestBundleParts::evidenceProvesOnlyTrueForks()
{
    const auto key = journal::SigningKey::generate(QStringLiteral("tallystick.book/x/d1"));
    const auto checkpoint = [&](int size, const Digest &root) {
        return journal::signNote(journal::Checkpoint{key.name(), static_cast<quint64>(size), root}.toText(), key);
    };
    const auto keys = [&](const QString &) { return std::vector{key.verifier()}; };
    const auto code = [&](const ForkEvidence &evidence) {
        const auto again = must(ForkEvidence::parse(evidence.toText()));
        return codeOf(again.verify(keys));
    };
    const auto peaks = rangeOver(0, 5).hashes();
    const auto rest = rangeOver(5, 12).hashes();
    QCOMPARE(code({checkpoint(5, leaf(99)), checkpoint(5, rootOver(5)), {}, {}}), QStringLiteral("no error"));
    QCOMPARE(code({checkpoint(5, leaf(99)), checkpoint(12, rootOver(12)), peaks, rest}), QStringLiteral("no error"));
    QCOMPARE(code({checkpoint(5, rootOver(5)), checkpoint(5, rootOver(5)), {}, {}}), QStringLiteral("evidence.weak"));
    QCOMPARE(code({checkpoint(5, rootOver(5)), checkpoint(12, rootOver(12)), peaks, rest}),
             QStringLiteral("evidence.weak"));
    QCOMPARE(code({checkpoint(5, leaf(99)), checkpoint(12, leaf(98)), peaks, rest}), QStringLiteral("evidence.weak"));
    QCOMPARE(code({checkpoint(5, leaf(99)), checkpoint(12, rootOver(12)), rest, peaks}),
             QStringLiteral("merkle.frontier"));
    const auto stranger = journal::SigningKey::generate(key.name());
    const journal::Note forged = journal::signNote(checkpoint(5, leaf(99)).text, stranger);
    QCOMPARE(code({forged, checkpoint(5, rootOver(5)), {}, {}}), QStringLiteral("evidence.weak"));
}

void TestBundleParts::namesOfBundlesArePlain_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("slug");
    QTest::newRow("a plain name") << QStringLiteral("Mill 7") << QStringLiteral("mill-7");
    QTest::newRow("accents and signs") << QStringLiteral("Bäckerei & Söhne!") << QStringLiteral("backerei-sohne");
    QTest::newRow("another script") << QStringLiteral("Мельница") << QStringLiteral("book");
    QTest::newRow("a path") << QStringLiteral("../../etc") << QStringLiteral("etc");
    QTest::newRow("a long name") << QString(60, u'x') << QString(40, u'x');
}

void TestBundleParts::namesOfBundlesArePlain()
{
    QFETCH(const QString, name);
    QFETCH(const QString, slug);
    journal::BookIdentity book;
    book.id = QStringLiteral("abcdefghijklmnop");
    book.name = name;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(Coop::Start, Qt::UTC);
    QCOMPARE(bundleName(book, LogNo(1, 2), time), QString(slug + u"_abcdefgh_d2_20260301T080000Z"));
}

QTEST_GUILESS_MAIN(TestBundleParts)
#include "test_bundleparts.moc"
