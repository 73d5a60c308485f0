// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entry.h"

#include <QTest>

using namespace tally;
using namespace tally::journal;

namespace
{

const QByteArray Book8 = "abcdefgh";
const RecordKey Here(LogNo(LogNo::OwnBook, 2), 7);
const QByteArray DigestText = "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"; // of no bytes

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// The members of a right envelope in T1 order; a test replaces, adds or leaves out one of them.
std::map<QByteArray, QByteArray> members()
{
    return {{"b", R"({"@type":"Person","name":"Ana"})"},
            {"k", R"("vf.agent/1")"},
            {"l", R"("abcdefgh/d2")"},
            {"n", "7"},
            {"o", R"("add")"},
            {"t", R"("019cb3a5e400-0000")"},
            {"v", "1"}};
}

QByteArray envelopeOf(const std::map<QByteArray, QByteArray> &members)
{
    QByteArray bytes;
    for (const auto &[name, value] : members)
        bytes += (bytes.isEmpty() ? "{\"" : ",\"") + name + "\":" + value;
    return bytes + '}';
}

QByteArray partOf(const QByteArray &audience, const QByteArray &digest)
{
    return "[[\"" + audience + "\",\"" + digest + "\"]]";
}

QByteArray codeFor(const QByteArray &envelope)
{
    t1::Document document;
    const auto entry = parseEntry(view(envelope), Here, view(Book8), document);
    return entry ? QByteArray() : QByteArray(entry.error().code);
}

} // namespace

class TestEntry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberIsReadBack()
    {
        auto parts = members();
        parts["by"] = R"("d1/3")";
        parts["c"] = partOf("agr:d1/4", DigestText);
        parts["o"] = R"("set")";
        parts["b"] = R"({"name":"Ana","subject":"d1/3#2"})";
        parts["s"] = R"({"d1":17,"d10":4})";
        const QByteArray envelope = envelopeOf(parts);
        t1::Document document;
        const auto entry = parseEntry(view(envelope), Here, view(Book8), document);
        QVERIFY2(entry, entry ? "" : qPrintable(entry.error().line()));
        QCOMPARE(entry->key, Here);
        QCOMPARE(entry->t.ms(), 0x019cb3a5e400);
        QVERIFY(entry->kind == "vf.agent");
        QCOMPARE(entry->version, 1);
        QCOMPARE(entry->op, Op::Set);
        QVERIFY(entry->by == "d1/3");
        QCOMPARE(entry->subject(), RecordKey(LogNo(1, 1), 3, 2));
        QCOMPARE(entry->seen.size(), std::size_t(2));
        QCOMPARE(entry->seen[0].desk, 1);
        QCOMPARE(entry->seen[0].size, 17);
        QCOMPARE(entry->seen[1].desk, 10);
        QCOMPARE(entry->seen[1].size, 4);
    }

    void oneMemberDecidesWhetherAnEntryIsTaken_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value"); // none to leave the member out
        QTest::addColumn<QByteArray>("code");
        const QByteArray good;
        const QByteArray bad("entry.malformed");
        const auto row = [](const char *title, const char *name, const QByteArray &value, const QByteArray &code) {
            QTest::newRow(title) << QByteArray(name) << value << code;
        };
        row("all as it should be", "v", "1", good);
        row("format 2 is newer", "v", "2", "entry.newer");
        row("format 0 never was", "v", "0", bad);
        row("the format is a number", "v", "\"1\"", bad);
        row("the format is left out", "v", {}, bad);
        row("no other members", "x", "1", bad);
        row("no member that sorts before all others", "a", "null", bad);
        row("no member that looks like one", "B", "{}", bad);
        row("a body is an object", "b", "[]", bad);
        row("a body is there", "b", {}, bad);
        row("an empty body is one", "b", "{}", good);
        row("a kind has a version", "k", "\"vf.agent\"", bad);
        row("a kind has a name", "k", "\"/1\"", bad);
        row("a kind has one version", "k", "\"vf.agent/1/1\"", bad);
        row("a version begins at 1", "k", "\"vf.agent/0\"", bad);
        row("a version has one spelling", "k", "\"vf.agent/01\"", bad);
        row("a version is no sum", "k", "\"vf.agent/+1\"", bad);
        row("a version is not negative", "k", "\"vf.agent/-1\"", bad);
        row("a version fits", "k", "\"vf.agent/99999999999\"", bad);
        row("a kind holds no escapes", "k", "\"vf\\n/1\"", bad);
        row("a kind holds no blanks", "k", "\"vf agent/1\"", bad);
        row("a kind is short", "k", '"' + QByteArray(65, 'k') + "/1\"", bad);
        row("a kind is there", "k", {}, bad);
        row("an unknown kind is taken", "k", "\"xy.unheardOf/3\"", good);
        row("the log is the one it lies in", "l", "\"abcdefgh/d1\"", "entry.misplaced");
        row("the book is the one it lies in", "l", "\"abcdefgi/d2\"", "entry.misplaced");
        row("the log is no beginning of one", "l", "\"abcdefgh/d22\"", "entry.misplaced");
        row("the log is there", "l", {}, bad);
        row("the index is its place", "n", "8", "entry.misplaced");
        row("the index is a number", "n", "\"7\"", bad);
        row("the index is there", "n", {}, bad);
        row("an act we do not know", "o", "\"delete\"", bad);
        row("an act is text", "o", "0", bad);
        row("a reading is there", "t", {}, bad);
        row("a reading has its form", "t", "\"19cb3a5e400-0000\"", "hlc.malformed");
        row("an actor of this book", "by", "\"d1/3\"", good);
        row("an actor of another book", "by", "\"ijklmnop/d1/3\"", good);
        row("an actor is a record id", "by", "\"Ana\"", bad);
        row("an actor is not nothing", "by", "\"\"", bad);
        row("an actor is text", "by", "3", bad);
        row("sizes of another log", "s", R"({"d1":1})", good);
        row("sizes of the roster", "s", R"({"r0":3})", good);
        row("no sizes are left out", "s", "{}", bad);
        row("sizes are an object", "s", "[1]", bad);
        row("sizes are no number", "s", "5", bad);
        row("a size of nothing tells nothing", "s", R"({"d1":0})", bad);
        row("a size is not negative", "s", R"({"d1":-1})", bad);
        row("a size is a number", "s", R"({"d1":"4"})", bad);
        row("a size a log cannot reach", "s", R"({"d1":536870912})", bad);
        row("a size of no desk", "s", R"({"d256":1})", bad);
        row("its own log it knows", "s", R"({"d2":7})", bad);
        row("a private part", "c", partOf("adm", DigestText), good);
        row("no parts are left out", "c", "[]", bad);
        row("parts are a list", "c", "{}", bad);
        row("a part is a list", "c", R"([{"adm":1}])", bad);
        row("a part has two members", "c", R"([["adm"]])", bad);
        row("a part has an audience we know", "c", partOf("all", DigestText), bad);
        row("an agreement is a record", "c", partOf("agr:x", DigestText), bad);
        row("a digest is complete", "c", partOf("adm", DigestText.chopped(1)), bad);
        row("a digest has one spelling", "c", partOf("adm", DigestText.chopped(1) + "V"), bad);
        row("a digest is not padded", "c", partOf("adm", DigestText + "="), bad);
    }
    void oneMemberDecidesWhetherAnEntryIsTaken()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, value);
        QFETCH(const QByteArray, code);
        auto parts = members();
        if (value.isNull())
            parts.erase(name);
        else
            parts[name] = value;
        QCOMPARE(codeFor(envelopeOf(parts)), code);
    }

    void whatChangesSomethingNamesIt_data()
    {
        QTest::addColumn<QByteArray>("op");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("code");
        const QByteArray bad("entry.malformed");
        for (const char *op : {"set", "reverse", "resolve", "erase"}) {
            const auto row = [op](const char *title, const char *body, const QByteArray &code) {
                QTest::addRow("%s: %s", op, title) << QByteArray(op) << QByteArray(body) << code;
            };
            row("a record of another desk", R"({"subject":"d1/900"})", {});
            row("a part of an entry", "{\"subject\":\"d2/3#5\"}", {});
            row("the entry before", R"({"subject":"d2/6"})", {});
            row("itself", R"({"subject":"d2/7"})", bad);
            row("a later entry of its log", R"({"subject":"d2/8"})", bad);
            row("a record of another book", R"({"subject":"ijklmnop/d2/8"})", {});
            row("nothing", R"({})", bad);
            row("a name", R"({"subject":"Ana"})", bad);
            row("a number", R"({"subject":3})", bad);
        }
    }
    void whatChangesSomethingNamesIt()
    {
        QFETCH(const QByteArray, op);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, code);
        auto parts = members();
        parts["o"] = '"' + op + '"';
        parts["b"] = body;
        QCOMPARE(codeFor(envelopeOf(parts)), code);
    }

    void onlyEntriesWithManyLinesMayBeLong_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<int>("size");
        QTest::addColumn<QByteArray>("code");
        constexpr int Small = 64 * 1024;
        constexpr int Large = 1024 * 1024;
        QTest::newRow("an event up to 64 KiB") << QByteArray("vf.event") << Small << QByteArray();
        QTest::newRow("an event beyond") << QByteArray("vf.event") << Small + 1 << QByteArray("entry.tooLarge");
        QTest::newRow("a recipe up to 1 MiB") << QByteArray("vf.recipe") << Large << QByteArray();
        QTest::newRow("a recipe beyond") << QByteArray("vf.recipe") << Large + 1 << QByteArray("t1.invalid");
        QTest::newRow("a kind we do not know") << QByteArray("xy.unheardOf") << Large << QByteArray();
    }
    void onlyEntriesWithManyLinesMayBeLong()
    {
        QFETCH(const QByteArray, kind);
        QFETCH(const int, size);
        QFETCH(const QByteArray, code);
        auto parts = members();
        parts["k"] = '"' + kind + "/1\"";
        parts["b"] = "[]";
        const QByteArray text = '"' + QByteArray(1000, 'x') + '"';
        qsizetype missing = size - envelopeOf(parts).size() - 6; // {"x":[ and ] but for the [] that is there
        QByteArray lines = text;
        for (missing -= text.size(); missing > 2 * text.size(); missing -= text.size() + 1)
            lines += ',' + text;
        lines += ",\"" + QByteArray(missing - 3, 'x') + '"';
        parts["b"] = "{\"x\":[" + lines + "]}";
        const QByteArray envelope = envelopeOf(parts);
        QCOMPARE(envelope.size(), size);
        QCOMPARE(codeFor(envelope), code);
    }

    void bytesThatAreNoObjectAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("nothing") << QByteArray() << QByteArray("t1.invalid");
        QTest::newRow("a list") << QByteArray("[]") << QByteArray("entry.malformed");
        QTest::newRow("an empty object") << QByteArray("{}") << QByteArray("entry.malformed");
        QTest::newRow("a line feed at the end") << envelopeOf(members()) + '\n' << QByteArray("t1.invalid");
        QTest::newRow("half an entry") << envelopeOf(members()).chopped(1) << QByteArray("t1.invalid");
    }
    void bytesThatAreNoObjectAreRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, code);
        QCOMPARE(codeFor(bytes), code);
    }

    void referencesAreOfTheEntrysOwnBook()
    {
        auto parts = members();
        parts["b"] = R"({"name":"Ana","provider":"d1/3","receiver":"ijklmnop/d1/3"})";
        const QByteArray envelope = envelopeOf(parts);
        t1::Document document;
        const RecordKey place(LogNo(5, 2), 7);
        const auto entry = parseEntry(view(envelope), place, view(Book8), document);
        QVERIFY(entry);
        QCOMPARE(entry->reference("provider"), RecordKey(LogNo(5, 1), 3));
        QCOMPARE(entry->reference("receiver"), RecordKey());
        QCOMPARE(entry->reference("name"), RecordKey());
        QCOMPARE(entry->reference("absent"), RecordKey());
    }

    void partsAreNumberedInDocumentOrder()
    {
        const QByteArray body = R"({"@type":"Recipe","a":[{"@type":"A1"},{"x":{"@type":"A2","deep":{"@type":"A3"}}}],)"
                                R"("b":{"hasNumericalValue":"1"},"c":{"@type":"C"}})";
        t1::Document document;
        QVERIFY(document.parse(view(body)));
        QStringList found;
        visitParts(document.root(), [&](int part, t1::View record, std::string_view holder) {
            found += QString::number(part) + u' ' + record["@type"].qtext() + u' ' +
                     QString::fromUtf8(holder.data(), static_cast<qsizetype>(holder.size()));
        });
        QCOMPARE(found, QStringList({QStringLiteral("0 Recipe "), QStringLiteral("1 A1 a"), QStringLiteral("2 A2 x"),
                                     QStringLiteral("3 A3 deep"), QStringLiteral("4 C c")}));
    }

    void aBodyWithoutATypeIsARecordAllTheSame()
    {
        t1::Document document;
        QVERIFY(document.parse(R"({"name":{"x":1}})"));
        int parts = 0;
        visitParts(document.root(), [&](int, t1::View, std::string_view) { ++parts; });
        QCOMPARE(parts, 1);
    }

    void aRecordStandsAloneOnlyIfNoneIsInside_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("parts");
        QTest::newRow("a record") << QByteArray("{\"@type\":\"A\",\"x\":1}") << 1;
        QTest::newRow("a record with objects") << QByteArray("{\"@type\":\"A\",\"x\":{\"y\":[{}]}}") << 1;
        QTest::newRow("without a class") << QByteArray("{\"x\":1}") << 1;
        QTest::newRow("without a class, one inside") << QByteArray("{\"x\":{\"@type\":\"B\"}}") << 2;
        QTest::newRow("two inside each other") << QByteArray("{\"@type\":\"A\",\"x\":{\"@type\":\"B\"}}") << 2;
        QTest::newRow("a text that looks like one") << QByteArray("{\"@type\":\"A\",\"x\":\"\\\"@type\\\":\"}") << 1;
        QTest::newRow("a text beside one")
            << QByteArray("{\"@type\":\"A\",\"x\":\"\\\"@type\\\":\",\"y\":{\"@type\":\"B\"}}") << 2;
        QTest::newRow("a class named so") << QByteArray("{\"@type\":\"@type\",\"x\":{\"@type\":\"@type\"}}") << 2;
    }

    void aRecordStandsAloneOnlyIfNoneIsInside()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const int, parts);
        t1::Document document;
        QVERIFY(document.parse(view(body)));
        QCOMPARE(standsAlone(document.root()), parts == 1);
        int found = 0;
        visitParts(document.root(), [&](int, t1::View, std::string_view) { ++found; });
        QCOMPARE(found, parts);
    }

    void placesSortByReadingThenKey()
    {
        const RecordKey one(LogNo(1, 1), 5);
        const RecordKey two(LogNo(1, 2), 0);
        QVERIFY((journal::Place{Hlc::of(5, 0), two} < journal::Place{Hlc::of(5, 1), one}));
        QVERIFY((journal::Place{Hlc::of(5, 1), one} < journal::Place{Hlc::of(5, 1), two}));
    }
};

QTEST_GUILESS_MAIN(TestEntry)
#include "test_entry.moc"
