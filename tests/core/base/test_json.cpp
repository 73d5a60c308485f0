// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <QTest>

using namespace tally;

class JsonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsItsType();
    void answersWrongTypesWithEmptyValues();
    void looksUpWithoutInserting();
    void insertsWhenWrittenTo();
    void turnsIntoContainersOnDemand();
    void keepsMembersInAscendingOrder();
    void erasesMembers();
    void comparesByValue();
    void keepsTextAsUtf8();
};

void JsonTest::knowsItsType()
{
    QVERIFY(Json().isNull());
    QVERIFY(Json(true).isBool() && Json(true).boolean());
    QVERIFY(Json(7).isInteger());
    QCOMPARE(Json(std::int64_t{1} << 40).integer(), std::int64_t{1} << 40);
    QVERIFY(Json("a").isText() && !Json("a").isBool());
    QVERIFY(Json(Json::Array{1, 2}).isArray());
    QVERIFY(Json(Json::Object{{"a", 1}}).isObject());
}

void JsonTest::answersWrongTypesWithEmptyValues()
{
    const Json text("a");
    QCOMPARE(text.integer(), std::int64_t{0});
    QVERIFY(!text.boolean());
    QVERIFY(text.array().empty());
    QVERIFY(text.object().empty());
    QVERIFY(text["a"].isNull());
    QVERIFY(!text.contains("a"));
    QCOMPARE(Json(5).text(), std::string());
    QVERIFY(!Json(5).boolean());
}

void JsonTest::looksUpWithoutInserting()
{
    const Json object(Json::Object{{"a", 1}});
    QCOMPARE(object["a"].integer(), std::int64_t{1});
    QVERIFY(object["b"].isNull());
    QVERIFY(!object.contains("b"));
    QCOMPARE(object.object().size(), std::size_t{1});
}

void JsonTest::insertsWhenWrittenTo()
{
    Json body;
    body["action"] = "raise";
    body["quantity"]["value"] = "3";
    QVERIFY(body == Json(Json::Object{{"action", "raise"}, {"quantity", Json::Object{{"value", "3"}}}}));
}

void JsonTest::turnsIntoContainersOnDemand()
{
    Json value(5);
    value.toArray().push_back(1);
    QVERIFY(value == Json(Json::Array{1}));
    value.toArray().push_back(2);
    QVERIFY(value == Json(Json::Array{1, 2}));
    value.toObject().emplace("a", 1);
    QVERIFY(value == Json(Json::Object{{"a", 1}}));
}

void JsonTest::keepsMembersInAscendingOrder()
{
    Json body;
    for (const char *name : {"b", "a", "_", "B", "ab"})
        body[name] = 1;
    QStringList names;
    for (const auto &[name, value] : body.object())
        names.append(QString::fromStdString(name));
    QCOMPARE(names, (QStringList{u"B"_qs, u"_"_qs, u"a"_qs, u"ab"_qs, u"b"_qs}));
}

void JsonTest::erasesMembers()
{
    Json body(Json::Object{{"a", 1}, {"b", 2}});
    body.erase("a");
    body.erase("missing");
    QVERIFY(body == Json(Json::Object{{"b", 2}}));
    Json text("a");
    text.erase("a");
    QVERIFY(text == Json("a"));
}

void JsonTest::comparesByValue()
{
    QVERIFY(Json(1) != Json("1"));
    QVERIFY(Json() != Json(false));
    QVERIFY(Json(Json::Array{}) != Json(Json::Object{}));
    QVERIFY(Json(Json::Array{1, 2}) != Json(Json::Array{2, 1}));
}

void JsonTest::keepsTextAsUtf8()
{
    QCOMPARE(Json(u"Käse"_qs).text(), std::string("K\xc3\xa4se"));
    QCOMPARE(Json("K\xc3\xa4se").qtext(), u"Käse"_qs);
}

QTEST_GUILESS_MAIN(JsonTest)
#include "test_json.moc"
