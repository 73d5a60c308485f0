// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/t1.h"

#include <limits>
#include <QFile>
#include <QTest>
#include <random>

using namespace tally;

class T1WriteTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesCanonically_data();
    void writesCanonically();
    void refusesToWrite_data();
    void refusesToWrite();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void readsWhatItWrites();
    void survivesDamagedBytes();
    void writesTheRfc8785Arrays();
};

namespace
{

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

/// An entry as a book holds it.
const QByteArray
    Sample(R"({"b":{"action":"consume","note":"Käse \"alt\"\n","parts":[1,-2,[],{},true,false,null],)"
           R"("resourceQuantity":{"hasNumericalValue":"0.5","hasUnit":"kilogram"}},"by":"d1/3",)"
           R"("c":[["mem","47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"]],"k":"vf.event/1","l":"abcd2345/d1",)"
           R"("n":42,"o":"add","t":"019ca8a8ec80-0007","v":1})");

} // namespace

void T1WriteTest::writesCanonically_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const Json &value, const QByteArray &expected) {
        const auto written = t1::write(value);
        QTest::newRow(name) << (written ? QByteArray::fromStdString(*written) : QByteArray(written.error().code))
                            << expected;
    };
    row("null", Json(), "null");
    row("booleans", Json::Array{true, false}, "[true,false]");
    row("integers", Json::Array{0, -1, std::int64_t{9007199254740991}}, "[0,-1,9007199254740991]");
    row("empty containers", Json::Array{Json::Array{}, Json::Object{}, ""}, R"([[],{},""])");
    row("members in order", Json::Object{{"b", 1}, {"a", 2}, {"B", 3}}, R"({"B":3,"a":2,"b":1})");
    row("short escapes", "\"\\/\b\f\n\r\t", R"("\"\\/\b\f\n\r\t")");
    row("long escapes", "\x01\x1f\x7f", "\"\\u0001\\u001f\x7f\"");
    row("UTF-8", u"Käse 😀"_qs, "\"Käse 😀\"");
}

void T1WriteTest::writesCanonically()
{
    QFETCH(QByteArray, written);
    QTEST(written, "expected");
}

void T1WriteTest::refusesToWrite_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Json &value, const QString &expected) {
        const auto written = t1::write(value);
        const bool right = !written && written.error().is("t1.unwritable");
        QTest::newRow(name) << (right ? written.error().detail : u"accepted"_qs) << expected;
    };
    const QString badName = u"a member name is empty, too long or holds a character that is not allowed"_qs;
    row("an empty name", Json::Object{{"", 1}}, badName);
    row("a name with a space", Json::Object{{"a b", 1}}, badName);
    row("a name with an umlaut", Json::Object{{"ä", 1}}, badName);
    row("a name of 65 characters", Json::Object{{std::string(65, 'a'), 1}}, badName);
    row("no UTF-8", "K\xe4se", u"a text is not UTF-8"_qs);
    row("a NUL", std::string("a\0b", 3), u"a text holds U+0000"_qs);
    row("2^53", std::int64_t{1} << 53, u"a number is beyond 2^53-1"_qs);
    row("minus 2^53", -(std::int64_t{1} << 53), u"a number is beyond 2^53-1"_qs);
    row("the smallest integer of all", std::numeric_limits<std::int64_t>::min(), u"a number is beyond 2^53-1"_qs);
    row("a long text", std::string(16 * 1024 + 1, 'a'), u"a text is longer than allowed"_qs);
    row("a text made long by escapes", std::string(8 * 1024 + 1, '"'), u"a text is longer than allowed"_qs);
    row("too much in all", Json::Array(5, std::string(16 * 1024, 'a')), u"the text is longer than allowed"_qs);
    row("too many elements", Json::Array(100'001), u"an array has more elements than allowed"_qs);
    Json deep;
    for (int i = 0; i < 17; ++i)
        deep = Json(Json::Array{Json(1), deep});
    row("too deep", deep, u"values are nested deeper than allowed"_qs);
    Json wide;
    for (int i = 0; i < 257; ++i)
        wide[QStringLiteral("m%1").arg(i).toStdString()] = 1;
    row("too many members", wide, u"an object has more members than allowed"_qs);
}

void T1WriteTest::refusesToWrite()
{
    QFETCH(QString, detail);
    QTEST(detail, "expected");
}

void T1WriteTest::writesWhatItReads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("an entry") << Sample;
    QTest::newRow("a bare integer") << QByteArray("0");
    QTest::newRow("escapes") << QByteArray(R"("\u0001\\")");
    QTest::newRow("empty containers") << QByteArray("[[],{},[{}]]");
    QTest::newRow("the deepest nesting") << nested(16);
}

void T1WriteTest::writesWhatItReads()
{
    QFETCH(QByteArray, text);
    t1::Document document;
    QVERIFY(document.parse(view(text)));
    QCOMPARE(QByteArray::fromStdString(t1::write(document.root().toJson()).value()), text);
}

namespace
{

class RandomJson
{
public:
    explicit RandomJson(unsigned seed)
        : m_random(seed)
    {
    }

    Json value(int depth)
    {
        switch (below(depth > 0 ? 6 : 4)) {
        case 0:
            return Json();
        case 1:
            return Json(below(2) == 1);
        case 2:
            return Json(static_cast<std::int64_t>(m_random() >> (11 + below(53))) * (below(2) == 1 ? 1 : -1));
        case 3:
            return Json(text());
        case 4:
            return Json(array(depth));
        default:
            return Json(object(depth));
        }
    }

private:
    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }

    QString text()
    {
        QString text;
        for (int i = below(12); i > 0; --i) {
            const char32_t points[]{char32_t(1 + below(0x7f)), char32_t(0x80 + below(0xd000)),
                                    char32_t(0xe000 + below(0x1000)), char32_t(0x10000 + below(0x100000))};
            text += QString::fromUcs4(&points[below(4)], 1);
        }
        return text;
    }

    Json::Array array(int depth)
    {
        Json::Array values;
        for (int i = below(5); i > 0; --i)
            values.push_back(value(depth - 1));
        return values;
    }

    Json::Object object(int depth)
    {
        Json::Object members;
        for (int i = below(5); i > 0; --i)
            members.emplace(QStringLiteral("m%1").arg(below(1000)).toStdString(), value(depth - 1));
        return members;
    }

    std::mt19937_64 m_random;
};

} // namespace

void T1WriteTest::readsWhatItWrites()
{
    RandomJson random(4);
    t1::Document document;
    for (int i = 0; i < 5'000; ++i) {
        const Json value = random.value(5);
        const std::string written = t1::write(value).value();
        QVERIFY(document.parse(written));
        QVERIFY(document.root().toJson() == value);
    }
}

/// Whatever happens to the bytes: no crash, and what is still accepted is still canonical.
void T1WriteTest::survivesDamagedBytes()
{
    std::mt19937 random(5);
    t1::Document document;
    int accepted = 0;
    for (int i = 0; i < 100'000; ++i) {
        std::string bytes = Sample.toStdString();
        for (unsigned flips = 1 + random() % 4; flips > 0; --flips)
            bytes[random() % bytes.size()] = static_cast<char>(random());
        if (i % 3 == 0)
            bytes.resize(random() % bytes.size());
        QCOMPARE(document.parse(bytes).has_value(), t1::validate(bytes).has_value());
        if (!document.root().exists())
            continue;
        ++accepted;
        QCOMPARE(t1::write(document.root().toJson()).value(), bytes);
    }
    QVERIFY(accepted > 0);
}

void T1WriteTest::writesTheRfc8785Arrays()
{
    QFile file(QStringLiteral(TALLY_SOURCE_DIR "/../shared/data/jcs/output/arrays.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the RFC 8785 cases are not here");
    const QByteArray bytes = file.readAll();
    t1::Document document;
    QVERIFY(document.parse(view(bytes)));
    QCOMPARE(QByteArray::fromStdString(t1::write(document.root().toJson()).value()), bytes);
}

QTEST_GUILESS_MAIN(T1WriteTest)
#include "test_t1write.moc"
