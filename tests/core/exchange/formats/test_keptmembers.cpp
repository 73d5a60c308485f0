// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/t1.h"
#include "core/exchange/formats/keptmembers.h"

#include <QTest>

using namespace tally;
using namespace tally::exchange;

class TestKeptMembers final : public QObject
{
    Q_OBJECT

private:
    static Json kept(const QByteArray &object)
    {
        JsonTree tree;
        const auto size = static_cast<std::size_t>(object.size());
        if (tree.parse({object.constData(), size}, 0, size).problem != nullptr)
            qFatal("malformed test text");
        KeptMembers members;
        members.addAll(tree.root());
        return members.toJson();
    }

    static QByteArray written(const Json &kept)
    {
        std::string text;
        KeptMembers::write(kept, text);
        return QByteArray::fromStdString(text);
    }

private Q_SLOTS:
    void whatIsKeptComesBack_data()
    {
        QTest::addColumn<QByteArray>("object");
        const auto row = [](const char *what, const QByteArray &object) { QTest::newRow(what) << object; };
        row("plain values", R"({"a":1,"b":"x","c":true,"d":null,"e":[1,[2]],"f":{"g":-3}})");
        row("nothing", "{}");
        row("empty containers", R"({"a":[],"b":{}})");
        row("names that T1 does not allow", "{\"http://x.example/#y\":1,\"ä\":{\"\":2}}");
        row("a nested type, which is no part of the entry", R"({"a":{"@id":"x","@type":"Person"}})");
        row("our own marks", R"({"@pairs":[1],"a":{"@json":["x"]}})");
        row("control characters", "{\"a\":\"\\u0000\\u0001\\n\"}");
        row("deep nesting", "{\"a\":[[[[[[[[[{\"b\":[1,\"\\\"\\\\\"]}]]]]]]]]]}");
        row("a long text", "{\"a\":\"" + QByteArray("\xC3\xA4\xE2\x82\xAC").repeated(20000) + "\"}");
        row("the largest integers", R"({"a":9007199254740991,"b":-9007199254740991})");
    }

    void whatIsKeptComesBack()
    {
        QFETCH(QByteArray, object);
        const Json value = kept(object);
        QVERIFY(t1::write(value, t1::Limits::composite()).has_value());
        QCOMPARE(written(value), object);
        QCOMPARE(kept(written(value)), value);
    }

    void fractionsAndLargeNumbersBecomeText()
    {
        QCOMPARE(written(kept(R"({"a":1.50,"b":-0,"c":9007199254740992,"d":1e3})")),
                 QByteArray(R"({"a":"1.50","b":"-0","c":"9007199254740992","d":"1e3"})"));
    }

    void aNameWithControlCharactersComesBack()
    {
        const Json value = kept("{\"a\\u0000b\":1}");
        QVERIFY(t1::write(value).has_value());
        QCOMPARE(written(value), QByteArray("{\"a\\u0000b\":1}"));
    }

    void twoSpellingsOfOneNameAreBothKept()
    {
        KeptMembers members;
        members.add("a", Json("x"));
        members.add("a", Json("x"));
        members.add("a", Json("y"));
        QCOMPARE(written(members.toJson()), QByteArray(R"({"a":["x","y"]})"));
    }

    void somebodyElsesMarksDoNotCrash()
    {
        const Json odd =
            Json::Object{{"@pairs", Json::Array{Json(1), Json(Json::Array{"a"}), Json(Json::Array{Json(), Json(2)})}}};
        QCOMPARE(KeptMembers::membersOf(odd).size(), std::size_t{1});
        QCOMPARE(KeptMembers::membersOf(Json("text")).size(), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(TestKeptMembers)
#include "test_keptmembers.moc"
