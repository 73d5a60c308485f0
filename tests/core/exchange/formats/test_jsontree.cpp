// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/jsontree.h"
#include "importbook.h"

#include <QDir>
#include <QTest>

using namespace tally;
using namespace tally::exchange;
using namespace tally::test;

class TestJsonTree final : public QObject
{
    Q_OBJECT

private:
    static JsonTree::Fault parse(JsonTree &tree, const QByteArray &text)
    {
        return tree.parse({text.constData(), static_cast<std::size_t>(text.size())}, 0,
                          static_cast<std::size_t>(text.size()));
    }

private Q_SLOTS:
    void valuesKeepTheirText()
    {
        const QByteArray text =
            "{\"n\": 1.50, \"big\": 123456789012345678901234567890, \"t\": \"a\\u00e9\\n\", \"l\": [true, null]}";
        JsonTree tree;
        QVERIFY(parse(tree, text).problem == nullptr);
        QCOMPARE(tree.root().member("n").text(), "1.50");
        QCOMPARE(tree.root().member("big").text(), "123456789012345678901234567890");
        QCOMPARE(tree.root().member("t").text(), "aé\n");
        QCOMPARE(tree.root().member("l").count(), 2);
        QVERIFY(tree.root().member("l").first().isBoolean());
        QVERIFY(tree.root().member("l").first().next().isNull());
        QVERIFY(!tree.root().member("none").exists());
    }

    void pointersLeadToValues()
    {
        const QByteArray text = R"({"@graph": [1, {"a/b": {"c~d": [7, 8]}}]})";
        JsonTree tree;
        QVERIFY(parse(tree, text).problem == nullptr);
        const JsonValue inner = tree.root().first().first().next().first().first();
        QCOMPARE(tree.pointer(inner.first().next().index()), std::string("/@graph/1/a~1b/c~0d/1"));
        QCOMPARE(tree.pointer(0), std::string());
    }

    void malformedTextIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a name twice") << QByteArray(R"({"a": 1, "a": 1})");
        QTest::newRow("a name twice, spelled differently") << QByteArray("{\"a\": 1, \"\\u0061\": 1}");
        QTest::newRow("a number with a leading zero") << QByteArray("[01]");
        QTest::newRow("a number without digits") << QByteArray("[-]");
        QTest::newRow("no comma") << QByteArray("[1 2]");
        QTest::newRow("a comma at the end") << QByteArray("[1,]");
        QTest::newRow("not closed") << QByteArray(R"({"a": [1)");
        QTest::newRow("something after it") << QByteArray("[1] 2");
        QTest::newRow("a broken escape") << QByteArray("[\"\\x\"]");
        QTest::newRow("half a surrogate pair") << QByteArray("[\"\\ud800\"]");
        QTest::newRow("bytes that are no UTF-8") << QByteArray("[\"\xff\"]");
        QTest::newRow("a control character") << QByteArray("[\"\x01\"]");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("65 levels") << QByteArray(65, '[') + QByteArray(65, ']');
    }

    void malformedTextIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, text);
        JsonTree tree;
        const JsonTree::Fault fault = parse(tree, text);
        QVERIFY(fault.problem != nullptr);
        QVERIFY(fault.offset <= static_cast<std::size_t>(text.size()));
        QVERIFY(!tree.root().exists());
    }

    void manyMembersAreComparedToo()
    {
        QByteArray text = "{";
        for (int i = 0; i < 5000; ++i)
            text += '"' + QByteArray::number(i) + "\":0,";
        JsonTree tree;
        QVERIFY(parse(tree, text + "\"x\":0}").problem == nullptr);
        QCOMPARE(tree.root().count(), 5001);
        QVERIFY(parse(tree, text + "\"17\":0}").problem != nullptr);
    }

    void sixtyFourLevelsAreRead()
    {
        JsonTree tree;
        QVERIFY(parse(tree, QByteArray(64, '[') + QByteArray(64, ']')).problem == nullptr);
    }

    void equalityIgnoresTheOrderOfMembers()
    {
        JsonTree one;
        JsonTree two;
        QVERIFY(parse(one, R"({"a": [1, 2], "b": "x"})").problem == nullptr);
        QVERIFY(parse(two, R"({"b": "x", "a": [1, 2]})").problem == nullptr);
        QVERIFY(sameJson(one.root(), two.root()));
        QVERIFY(parse(two, R"({"b": "x", "a": [2, 1]})").problem == nullptr);
        QVERIFY(!sameJson(one.root(), two.root()));
        QVERIFY(parse(two, R"({"b": "x", "a": [1, 2.0]})").problem == nullptr);
        QVERIFY(!sameJson(one.root(), two.root()));
    }

    void theJsonTestSuiteIsReadStrictly()
    {
        const QString folder = sharedFolder("data/json");
        if (folder.isEmpty())
            QSKIP("the JSONTestSuite files are not beside this checkout");
        const auto files = QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files);
        QVERIFY(files.size() >= 150);
        for (const QFileInfo &file : files) {
            JsonTree tree;
            const bool valid = parse(tree, fileContent(file.filePath())).problem == nullptr;
            const bool isDuplicate = file.fileName().startsWith(u"y_object_duplicated_key");
            if (file.fileName().startsWith(u"y_"))
                QVERIFY2(valid != isDuplicate, qPrintable(file.fileName()));
            if (file.fileName().startsWith(u"n_"))
                QVERIFY2(!valid, qPrintable(file.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(TestJsonTree)
#include "test_jsontree.moc"
