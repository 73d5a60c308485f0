// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/jsonldcontext.h"

#include <QTest>

using namespace tally;
using namespace tally::exchange;

class TestJsonLdContext final : public QObject
{
    Q_OBJECT

private:
    struct Read {
        JsonLdContext context;
        std::vector<ReportRow> rows;
    };

    static Read read(const QByteArray &text)
    {
        Read result;
        JsonTree tree;
        const auto size = static_cast<std::size_t>(text.size());
        if (tree.parse({text.constData(), size}, 0, size).problem != nullptr)
            qFatal("malformed test text");
        ReportBuilder report;
        result.context.read(tree.root(), report);
        result.rows = report.take();
        return result;
    }

private Q_SLOTS:
    void membersAreUnderstood_data()
    {
        QTest::addColumn<QByteArray>("context");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("property"); // empty: unknown
        const auto row = [](const char *what, const char *context, const char *name, const char *property) {
            QTest::newRow(what) << QByteArray(context) << QByteArray(name) << QByteArray(property);
        };
        const char *plain = "{\"@vocab\": \"https://w3id.org/valueflows/ont/vf#\"}";
        row("a bare name", plain, "provider", "provider");
        row("the old namespace, http", "{\"@vocab\": \"http://w3id.org/valueflows#\"}", "provider", "provider");
        row("a full address", plain, "http://w3id.org/valueflows/ont/vf#provider", "provider");
        row("a declared prefix", "{\"v\": \"https://w3id.org/valueflows/ont/vf#\"}", "v:provider", "provider");
        row("a prefix that is well known", plain, "vf:provider", "provider");
        row("an alias", "[{\"@vocab\": \"https://w3id.org/valueflows/ont/vf#\"}, {\"von\": \"vf:provider\"}]", "von",
            "provider");
        row("an alias with a type", R"({"von": {"@id": "vf:provider", "@type": "@id"}})", "von", "provider");
        row("our own term", R"({"ty": "urn:tallystick:ns:"})", "ty:leadTime", "ty:leadTime");
        row("our own term under another prefix", R"({"t": "urn:tallystick:ns:"})", "t:leadTime", "ty:leadTime");
        row("a unit term of the ontology of units", plain, "om2:hasUnit", "");
        row("a capital first letter", plain, "Provider", "provider");
        row("a name nobody knows", plain, "locatedAt", "");
        row("another vocabulary", "{\"@vocab\": \"http://schema.org/\"}", "provider", "");
        row("a foreign prefix", plain, "foaf:name", "");
        row("aliases in a ring", R"({"a": "b", "b": "a"})", "a", "");
        row("no context at all", "null", "provider", "provider");
        row("a known address as context", "\"https://w3id.org/valueflows/ont/vf\"", "provider", "provider");
    }

    void membersAreUnderstood()
    {
        QFETCH(QByteArray, context);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, property);
        Read result = read(context);
        const JsonLdTerm &term = result.context.member(name.constData());
        const auto *found = term.property;
        QCOMPARE(found == nullptr ? QByteArray()
                                  : QByteArray(found->name.data(), static_cast<qsizetype>(found->name.size())),
                 property);
    }

    void keywordsCanHaveAliases()
    {
        Read result =
            read("{\"@vocab\": \"https://w3id.org/valueflows/ont/vf#\", \"id\": \"@id\", \"type\": \"@type\"}");
        QCOMPARE(result.context.member("id").kind, JsonLdTerm::Kind::Id);
        QCOMPARE(result.context.member("type").kind, JsonLdTerm::Kind::Type);
    }

    void foreignNamesThatLookLikeOursAreWrittenOut()
    {
        Read result = read("{\"@vocab\": \"http://schema.org/\"}");
        QCOMPARE(result.context.member("name").name, std::string("http://schema.org/name"));
        QCOMPARE(result.context.type("Person").name, std::string("http://schema.org/Person"));
    }

    void idsAreExpandedByDeclaredPrefixesOnly()
    {
        Read result = read("{\"bob\": \"https://bob.example/\"}");
        std::string scratch;
        QCOMPARE(result.context.expanded("bob:57f1", scratch), "https://bob.example/57f1");
        QCOMPARE(result.context.expanded("alice:57f1", scratch), "alice:57f1");
        QCOMPARE(result.context.expanded("bob", scratch), "bob");
        QCOMPARE(result.context.expanded("https://bob.example/57f1", scratch), "https://bob.example/57f1");
    }

    void whatCannotBeUsedIsReported_data()
    {
        QTest::addColumn<QByteArray>("context");
        QTest::addColumn<QString>("path"); // empty: nothing to report
        QTest::newRow("a tidy one")
            << QByteArray("{\"@vocab\": \"https://w3id.org/valueflows/ont/vf#\", \"provider\": {\"@type\": \"@id\"}}")
            << QString();
        QTest::newRow("none") << QByteArray("null") << QStringLiteral("/@context");
        QTest::newRow("one to be fetched")
            << QByteArray("[{\"@vocab\": \"https://w3id.org/valueflows#\"}, \"https://example.org/context\"]")
            << QStringLiteral("/@context/1");
        QTest::newRow("a reverse term")
            << QByteArray("{\"@vocab\": \"https://w3id.org/valueflows#\", \"made\": {\"@reverse\": \"vf:provider\"}}")
            << QStringLiteral("/@context/made");
        QTest::newRow("a number") << QByteArray("{\"@vocab\": \"https://w3id.org/valueflows#\", \"x\": 5}")
                                  << QStringLiteral("/@context/x");
    }

    void whatCannotBeUsedIsReported()
    {
        QFETCH(QByteArray, context);
        QFETCH(QString, path);
        const Read result = read(context);
        QCOMPARE(result.rows.size(), std::size_t(path.isEmpty() ? 0 : 1));
        if (!path.isEmpty())
            QCOMPARE(result.rows.front().path, path);
    }
};

QTEST_GUILESS_MAIN(TestJsonLdContext)
#include "test_jsonldcontext.moc"
