// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/t1.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace tally;

class T1Test final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void keepsToTheLimits_data();
    void keepsToTheLimits();
    void namesThePlaceOfTheFault_data();
    void namesThePlaceOfTheFault();
    void survivesDeepNesting();
    void looksIntoADocument();
    void walksArraysAndObjects();
    void answersWrongTypesWithNothing();
    void unescapesText();
    void reusesADocument();
    void isEmptyAfterARefusal();
    void judgesTheJsonTestSuite();
    void judgesTheRfc8785Cases_data();
    void judgesTheRfc8785Cases();
};

namespace
{

const QString ShareDir = QStringLiteral(TALLY_SOURCE_DIR "/../shared/data");

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What both readers say; they must not disagree.
bool isT1(const QByteArray &bytes, const t1::Limits &limits = t1::Limits())
{
    t1::Document document;
    const bool parsed = document.parse(view(bytes), limits).has_value();
    const bool validated = t1::validate(view(bytes), limits).has_value();
    if (parsed != validated)
        qFatal("the two readers disagree");
    return parsed;
}

/// Names a00000, a00001 …: ascending and all different.
QByteArray objectOf(int members)
{
    QByteArray text("{");
    for (int i = 0; i < members; ++i) {
        text += i == 0 ? "" : ",";
        text += "\"a" + QByteArray::number(i).rightJustified(5, '0') + "\":0";
    }
    return text + '}';
}

QByteArray arrayOf(int elements)
{
    QByteArray text = QByteArray("0,").repeated(elements);
    text.chop(1);
    return '[' + text + ']';
}

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

QByteArray textOf(int size)
{
    return '"' + QByteArray(size, 'a') + '"';
}

/// An entry as a book holds it.
const QByteArray
    Sample(R"({"b":{"action":"consume","note":"Käse \"alt\"\n","parts":[1,-2,[],{},true,false,null],)"
           R"("resourceQuantity":{"hasNumericalValue":"0.5","hasUnit":"kilogram"}},"by":"d1/3",)"
           R"("c":[["mem","47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"]],"k":"vf.event/1","l":"abcd2345/d1",)"
           R"("n":42,"o":"add","t":"019ca8a8ec80-0007","v":1})");

} // namespace

void T1Test::accepts_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("null", "null");
    row("true", "true");
    row("false", "false");
    row("zero", "0");
    row("an integer", "-17");
    row("the largest integer", "9007199254740991");
    row("the smallest integer", "-9007199254740991");
    row("an empty text", "\"\"");
    row("an empty array", "[]");
    row("an empty object", "{}");
    row("arrays in arrays", "[[],[[]],{}]");
    row("ascending names", R"({"-":0,".":0,"0":0,":":0,"@":0,"A":0,"_":0,"a":0,"aa":0})");
    row("equal names in different objects", R"([{"a":0},{"a":{"a":0}}])");
    row("a name of 64 characters", "{\"" + QByteArray(64, 'a') + "\":0}");
    row("short escapes", R"("\"\\\b\f\n\r\t")");
    row("long escapes", R"("\u0001\u0007\u000b\u000e\u001f")");
    row("a solidus as itself", R"("a/b")");
    row("DEL as itself", "\"\x7f\"");
    row("UTF-8 as itself", "\"Käse €😀\"");
    row("the line separator as itself", "\"\xe2\x80\xa8\"");
    row("noncharacters as themselves", "\"\xef\xbf\xbf\xf4\x8f\xbf\xbf\"");
    row("an unnormalized text", "\"a\xcc\x88\"");
    row("an entry", Sample);
}

void T1Test::accepts()
{
    QFETCH(QByteArray, text);
    QVERIFY(isT1(text));
}

void T1Test::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("nothing", "");
    row("a byte order mark", "\xef\xbb\xbf{}");
    row("a space before", " 1");
    row("a space after", "1 ");
    row("a line feed after", "1\n");
    row("a space after a comma", "[1, 2]");
    row("a space after a colon", R"({"a": 1})");
    row("two values", "1 2");
    row("a second value", "{}{}");
    row("half a literal", "tru");
    row("a capital literal", "True");
    row("a literal and more", "nullx");
    row("minus zero", "-0");
    row("a leading zero", "01");
    row("a leading zero behind a minus", "-01");
    row("a plus", "+1");
    row("a fraction", "1.0");
    row("an exponent", "1e3");
    row("a capital exponent", "1E3");
    row("a minus alone", "-");
    row("2^53", "9007199254740992");
    row("minus 2^53", "-9007199254740992");
    row("a 17-digit integer", "10000000000000000");
    row("2^64", "18446744073709551616");
    row("an endless integer", QByteArray(1000, '9'));
    row("descending names", R"({"b":0,"a":0})");
    row("a name twice", R"({"a":0,"a":0})");
    row("a name before its beginning", R"({"aa":0,"a":0})");
    row("capitals behind small letters", R"({"a":0,"A":0})");
    row("an empty name", R"({"":0})");
    row("a name of 65 characters", "{\"" + QByteArray(65, 'a') + "\":0}");
    row("a space in a name", R"({"a b":0})");
    row("an umlaut in a name", R"({"ä":0})");
    row("an escape in a name", R"({"\u0061":0})");
    row("a slash in a name", R"({"a/b":0})");
    row("a semicolon in a name", R"({"a;":0})");
    row("a name that is no text", "{1:0}");
    row("a name without a value", R"({"a"})");
    row("a name without a value behind the colon", R"({"a":})");
    row("a comma before the first element", "[,1]");
    row("a comma behind the last element", "[1,]");
    row("a comma behind the last member", R"({"a":0,})");
    row("two commas", "[1,,2]");
    row("no comma", "[1 2]");
    row("an array closed as an object", "[}");
    row("an object closed as an array", "{]");
    row("an array not closed", "[1");
    row("an object not closed", R"({"a":1)");
    row("a bracket too many", "[]]");
    row("a text not closed", "\"a");
    row("a text that ends in a backslash", "\"a\\");
    row("a name not closed", "{\"a");
    row("an escaped solidus", R"("\/")");
    row("an escaped letter", R"("\u0061")");
    row("an escaped umlaut", R"("\u00e4")");
    row("an escaped DEL", R"("\u007f")");
    row("a long escape where a short one exists", R"("\u000a")");
    row("a long escape for the quote", R"("\u0022")");
    row("capital hexadecimal digits", R"("\u001F")");
    row("a digit that is none", R"("\u001g")");
    row("another digit that is none", R"("\u00g1")");
    row("a short hexadecimal number", R"("\u00")");
    row("a capital U", R"("\U0001")");
    row("an unknown escape", R"("\v")");
    row("U+0000 escaped", R"("\u0000")");
    row("U+0000 as itself", QByteArray("\"\0\"", 3));
    row("U+0000 behind the value", QByteArray("1\0", 2));
    row("U+0000 instead of a value", QByteArray("\0", 1));
    row("a control character as itself", "\"\x1f\"");
    row("a line feed as itself", "\"\n\"");
    row("an escaped lone surrogate", R"("\ud800")");
    row("an escaped surrogate pair", R"("\ud83d\ude00")");
    row("a surrogate in UTF-8", "\"\xed\xa0\x80\"");
    row("an overlong form", "\"\xc0\xaf\"");
    row("beyond the last code point", "\"\xf4\x90\x80\x80\"");
    row("Latin-1", "\"K\xe4se\"");
    row("UTF-8 cut off by the quote", "\"\xc3\"");
    row("single quotes", "'a'");
    row("a comment", "/**/1");
}

void T1Test::refuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!isT1(text));
    QVERIFY(!isT1("[" + text + "]") || text.isEmpty());
}

void T1Test::keepsToTheLimits_data()
{
    QTest::addColumn<QByteArray>("within");
    QTest::addColumn<QByteArray>("beyond");
    QTest::addColumn<bool>("composite");
    QTest::newRow("depth 16") << nested(16) << nested(17) << false;
    QTest::newRow("256 members") << objectOf(256) << objectOf(257) << false;
    QTest::newRow("100 000 elements") << arrayOf(100'000) << arrayOf(100'001) << true;
    QTest::newRow("a text of 16 KiB") << textOf(16 * 1024) << textOf(16 * 1024 + 1) << false;
    QTest::newRow("64 KiB in all") << arrayOf(32 * 1024 - 1).replace("[0,", "[10,") << arrayOf(32 * 1024) << false;
    const QByteArray most = '[' + QByteArray(textOf(16 * 1024 - 3) + ',').repeated(63);
    QTest::newRow("1 MiB in all") << QByteArray(most + textOf(16 * 1024 - 4) + ']')
                                  << QByteArray(most + textOf(16 * 1024 - 3) + ']') << true;
}

void T1Test::keepsToTheLimits()
{
    QFETCH(QByteArray, within);
    QFETCH(QByteArray, beyond);
    QFETCH(bool, composite);
    const t1::Limits limits = composite ? t1::Limits::composite() : t1::Limits();
    QVERIFY(isT1(within, limits));
    QVERIFY(!isT1(beyond, limits));
}

void T1Test::namesThePlaceOfTheFault_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("detail");
    QTest::newRow("order") << QByteArray(R"({"b":0,"a":0})") << u"byte 8: member names are not strictly ascending"_qs;
    QTest::newRow("UTF-8") << QByteArray("\"a\xff\"") << u"byte 2: the bytes are not UTF-8"_qs;
    QTest::newRow("a fraction") << QByteArray("[1.5]") << u"byte 2: a number is not an integer"_qs;
    QTest::newRow("the end") << QByteArray("[1") << u"byte 2: a comma or a closing bracket was expected"_qs;
    QTest::newRow("a space") << QByteArray("[ 1]") << u"byte 1: a value was expected"_qs;
}

void T1Test::namesThePlaceOfTheFault()
{
    QFETCH(QByteArray, text);
    const Outcome outcome = t1::validate(view(text));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, "t1.invalid");
    QCOMPARE(outcome.error().kind, ErrorKind::Refused);
    QTEST(outcome.error().detail, "detail");
}

void T1Test::survivesDeepNesting()
{
    const t1::Limits generous{1'000'000, 256, 100'000, 16 * 1024, 10'000'000};
    QVERIFY(!isT1(QByteArray(1'000'000, '['), generous));
    QVERIFY(!isT1(QByteArray("{\"a\":").repeated(100'000), generous));
    QVERIFY(isT1(nested(64), generous));
    QVERIFY(!isT1(nested(65), generous));
}

void T1Test::looksIntoADocument()
{
    t1::Document document;
    QVERIFY(document.parse(view(Sample)));
    const t1::View root = document.root();
    QVERIFY(root.isObject());
    QCOMPARE(root.size(), 9);
    QCOMPARE(bytesOf(root.bytes()), Sample);
    QCOMPARE(root["n"].integer(), std::int64_t{42});
    QVERIFY(root["n"].isInteger());
    QCOMPARE(bytesOf(root["k"].raw()), QByteArray("vf.event/1"));
    QCOMPARE(bytesOf(root["k"].bytes()), QByteArray("\"vf.event/1\""));
    QCOMPARE(root["b"]["note"].qtext(), u"Käse \"alt\"\n"_qs);
    QCOMPARE(bytesOf(root["b"]["resourceQuantity"].bytes()),
             QByteArray(R"({"hasNumericalValue":"0.5","hasUnit":"kilogram"})"));
    QCOMPARE(root["b"]["parts"].size(), 7);
    QVERIFY(!root["missing"].exists());
    QVERIFY(!root["missing"]["deeper"].exists());
    QVERIFY(!root["zz"].exists());
}

void T1Test::walksArraysAndObjects()
{
    t1::Document document;
    QVERIFY(document.parse(R"({"a":[1,[2,3],{"x":4},5],"b":{},"c":[]})"));
    QStringList seen;
    for (t1::View v = document.root().first(); v.exists(); v = v.next())
        seen.append(QString::fromUtf8(bytesOf(v.name()) + '=' + bytesOf(v.bytes())));
    QCOMPARE(seen, (QStringList{u"a=[1,[2,3],{\"x\":4},5]"_qs, u"b={}"_qs, u"c=[]"_qs}));
    seen.clear();
    for (t1::View v = document.root()["a"].first(); v.exists(); v = v.next())
        seen.append(QString::fromUtf8(bytesOf(v.name()) + '=' + bytesOf(v.bytes())));
    QCOMPARE(seen, (QStringList{u"=1"_qs, u"=[2,3]"_qs, u"={\"x\":4}"_qs, u"=5"_qs}));
    QVERIFY(!document.root()["b"].first().exists());
    QVERIFY(!document.root()["c"].first().exists());
    QVERIFY(!document.root().next().exists());
}

void T1Test::answersWrongTypesWithNothing()
{
    t1::Document document;
    QVERIFY(document.parse(R"({"n":5,"t":"x","y":true})"));
    const t1::View root = document.root();
    QCOMPARE(root["t"].integer(), std::int64_t{0});
    QCOMPARE(root["n"].text(), std::string());
    QVERIFY(root["n"].raw().empty());
    QVERIFY(!root["n"].boolean());
    QVERIFY(root["y"].boolean());
    QVERIFY(!root["n"]["x"].exists());
    QCOMPARE(root["t"].size(), 0);
    QCOMPARE(root.integer(), std::int64_t{0});
    const t1::View none;
    QVERIFY(!none.exists() && !none.isText() && !none.boolean());
    QVERIFY(none.bytes().empty() && none.raw().empty() && none.text().empty() && none.name().empty());
    QVERIFY(!none.next().exists() && !none.first().exists() && !none["a"].exists());
    QVERIFY(none.toJson().isNull());
}

void T1Test::unescapesText()
{
    t1::Document document;
    QVERIFY(document.parse(R"(["\"\\\b\f\n\r\t\u0001\u001f","a\\u0041","","ä\tö"])"));
    const t1::View first = document.root().first();
    QCOMPARE(first.text(), std::string("\"\\\b\f\n\r\t\x01\x1f"));
    QCOMPARE(first.next().text(), std::string("a\\u0041"));
    QCOMPARE(first.next().next().text(), std::string());
    QCOMPARE(first.next().next().next().qtext(), u"ä\tö"_qs);
}

void T1Test::reusesADocument()
{
    t1::Document document;
    QVERIFY(document.parse("[1,2,3]"));
    QVERIFY(document.parse("\"x\""));
    QCOMPARE(document.root().text(), std::string("x"));
    QVERIFY(document.parse("{}"));
    QVERIFY(document.root().isObject());
}

void T1Test::isEmptyAfterARefusal()
{
    t1::Document document;
    QVERIFY(!document.root().exists());
    QVERIFY(document.parse("[1,2,3]"));
    QVERIFY(!document.parse("[1,2,3"));
    QVERIFY(!document.root().exists());
    QVERIFY(document.bytes().empty());
}

void T1Test::judgesTheJsonTestSuite()
{
    const QDir dir(ShareDir + u"/json");
    if (!dir.exists())
        QSKIP("the JSON test suite is not here");
    const t1::Limits generous{16, 256, 100'000, 16 * 1024, 1 << 24};
    int accepted = 0;
    int refused = 0;
    for (const QString &name : dir.entryList({u"*.json"_qs}, QDir::Files)) {
        const QByteArray bytes = contentOf(dir.filePath(name));
        const bool good = isT1(bytes, generous);
        QVERIFY2(!good || name.startsWith(u"y_"), qPrintable(name));
        QVERIFY2(good || !isT1(bytes), qPrintable(name));
        accepted += good ? 1 : 0;
        refused += name.startsWith(u"y_") ? 0 : 1;
    }
    QCOMPARE(accepted, 20);
    QCOMPARE(refused, 94 + 18);
}

void T1Test::judgesTheRfc8785Cases_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    QTest::newRow("arrays") << u"arrays.json"_qs << true;
    QTest::newRow("names beyond ASCII") << u"french.json"_qs << false;
    QTest::newRow("structures with empty names") << u"structures.json"_qs << false;
    QTest::newRow("unicode with spaces in names") << u"unicode.json"_qs << false;
    QTest::newRow("fractions") << u"values.json"_qs << false;
    QTest::newRow("weird names") << u"weird.json"_qs << false;
}

void T1Test::judgesTheRfc8785Cases()
{
    QFETCH(QString, name);
    QFETCH(bool, good);
    const QByteArray bytes = contentOf(ShareDir + u"/jcs/output/" + name);
    if (bytes.isEmpty())
        QSKIP("the RFC 8785 cases are not here");
    QCOMPARE(isT1(bytes), good);
}

QTEST_GUILESS_MAIN(T1Test)
#include "test_t1.moc"
