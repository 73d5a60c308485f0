// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importbook.h"

#include <QTest>

using namespace tally;
using namespace tally::test;

namespace
{

constexpr const char *People = R"({"@id": "coop", "@type": "Organization", "name": "Co-op"},
    {"@id": "bob", "@type": "Person", "name": "Bob"},
    {"@id": "work", "@type": "ResourceSpecification", "name": "Work", "defaultUnitOfEffort": "hour"})";

QByteArray workBy(const char *id, const char *more)
{
    return QByteArray(R"({"@id": ")") + id +
           R"(", "@type": "EconomicEvent", "action": "work", "provider": "bob", "receiver": "coop",
        "effortQuantity": {"hasNumericalValue": "2", "hasUnit": "hour"})" +
           more + '}';
}

QString text(const Json &value)
{
    return value.qtext();
}

} // namespace

class TestJsonLdImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void definitionsMayFollowTheirUses()
    {
        ImportBook book;
        const auto report = book.importGraph(
            R"({"@id": "c", "@type": "Commitment", "action": "work", "provider": "bob", "receiver": "coop", "inputOf": "p", "satisfies": "i",
                "effortQuantity": {"hasNumericalValue": "2", "hasUnit": "hour"}},
               {"@id": "i", "@type": "Intent", "action": "work", "receiver": "coop"},
               {"@id": "p", "@type": "Process", "name": "P", "basedOn": "ps"},
               {"@id": "ps", "@type": "ProcessSpecification", "name": "PS"},
               {"@id": "bob", "@type": "Person", "name": "Bob"}, {"@id": "coop", "@type": "Organization", "name": "Co-op"})");
        QCOMPARE(lines(report), QStringList());
        QCOMPARE(report.recorded, 6);
        QCOMPARE(text(book.row("commitment", "c")["inputOf"]), QStringLiteral("p"));
        QCOMPARE(text(book.row("process", "p")["basedOn"]), QStringLiteral("ps"));
    }

    void eventsKeepTheirOrder()
    {
        ImportBook book;
        book.importGraph((QByteArray(People) + ',' + workBy("e1", "") +
                          R"(, {"@id": "c", "@type": "Claim", "action": "transfer",
            "provider": "coop", "receiver": "bob", "resourceQuantity": {"hasNumericalValue": "9", "hasUnit": "one"}, "triggeredBy": "e3"},)" +
                          workBy("e2", "") + ',' + workBy("e3", "")));
        QStringList order;
        for (const Json &row : book.rows("event"))
            order += text(row["id"]);
        QCOMPARE(order, QStringList({QStringLiteral("e1"), QStringLiteral("e2"), QStringLiteral("e3")}));
        QCOMPARE(text(book.row("claim", "c")["triggeredBy"]), QStringLiteral("e3"));
    }

    void aReferenceToALaterEventIsKeptAndReported()
    {
        ImportBook book;
        const auto report = book.importGraph(
            (QByteArray(People) + ',' + workBy("e1", R"(, "triggeredBy": "e2")") + ',' + workBy("e2", "")));
        QCOMPARE(paths(report), QStringList({QStringLiteral("/@graph/3/triggeredBy")}));
        QCOMPARE(text(book.row("event", "e1")["ty:kept"]["triggeredBy"]), QStringLiteral("e2"));
        QVERIFY(!book.row("event", "e1").contains("triggeredBy"));
    }

    void recordsInARingAreRecordedAndTheRingReported()
    {
        ImportBook book;
        const auto report = book.importGraph(
            R"({"@id": "a", "@type": "EconomicResource", "name": "A", "accountingQuantity": {"hasNumericalValue": 1, "hasUnit": "one"}, "containedIn": "b"},
            {"@id": "b", "@type": "EconomicResource", "name": "B", "accountingQuantity": {"hasNumericalValue": 1, "hasUnit": "one"}, "containedIn": "a"})");
        QCOMPARE(report.recorded, 2);
        QVERIFY(paths(report).contains(QStringLiteral("/@graph/1/containedIn")));
        QCOMPARE(book.balance("a"), QStringLiteral("1 1 one"));
    }

    void theSameDocumentTwiceChangesNothing()
    {
        const QByteArray document = graphOf((QByteArray(People) + ',' + workBy("e1", "")));
        ImportBook book;
        QCOMPARE(book.import(document).recorded, 4);
        const auto again = book.import(document);
        QCOMPARE(again.recorded, 0);
        QCOMPARE(again.skipped, 4);
        QCOMPARE(book.entryCount(), 4);
    }

    void aDryRunReportsTheSameAndRecordsNothing()
    {
        const QByteArray document =
            graphOf((QByteArray(People) + ',' + workBy("e1", R"(, "hasPointInTime": "2026-3-2")")));
        ImportBook book;
        const auto tried = book.tryImport(document, true);
        QVERIFY(tried.has_value());
        QCOMPARE(book.entryCount(), 0);
        QCOMPARE(lines(book.import(document)), lines(*tried));
        QCOMPARE(tried->recorded, 4);
    }

    void idsWithAndWithoutPrefixAreTheSame()
    {
        ImportBook book;
        const auto report = book.import(
            "{\"@context\": [{\"@vocab\": \"https://w3id.org/valueflows/ont/vf#\"}, {\"bob\": "
            "\"https://bob.example/\"}], "
            "\"@graph\": [{\"@id\": \"bob:it\", \"@type\": \"Person\", \"name\": \"Bob\"}, "
            "{\"@id\": \"x\", \"@type\": \"Process\", \"name\": \"X\", \"inScopeOf\": \"https://bob.example/it\"}]}");
        QCOMPARE(lines(report), QStringList());
        QCOMPARE(text(book.row("process", "x")["inScopeOf"]), QStringLiteral("bob:it"));
    }

    void blankIdsHoldInsideOneDocument()
    {
        const char *graph =
            R"({"@id": "_:b", "@type": "Person", "name": "Bob"}, {"@id": "p", "@type": "Process", "name": "P", "inScopeOf": "_:b"})";
        ImportBook book;
        QCOMPARE(lines(book.importGraph(graph)), QStringList());
        QVERIFY(text(book.row("process", "p")["inScopeOf"]).startsWith(u"tally:"));
        QCOMPARE(book.importGraph(R"({"@id": "_:b", "@type": "Person", "name": "Another"})").recorded, 1);
    }

    void shapesOfADocumentAreAllRead_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QStringList>("reported");
        const QByteArray context = "\"@context\": {\"@vocab\": \"https://w3id.org/valueflows/ont/vf#\"}";
        const QByteArray bob = R"("@id": "bob", "@type": "Person", "name": "Bob")";
        QTest::newRow("a graph") << QByteArray('{' + context + R"(, "@graph": [{)" + bob + "}]}") << QStringList();
        QTest::newRow("a graph before its context")
            << QByteArray(R"({"@graph": [{)" + bob + "}], " + context + '}') << QStringList();
        QTest::newRow("one object as graph")
            << QByteArray('{' + context + R"(, "@graph": {)" + bob + "}}") << QStringList();
        QTest::newRow("a lone object") << QByteArray('{' + context + ", " + bob + '}') << QStringList();
        QTest::newRow("an array") << QByteArray("[{" + bob + "}]") << QStringList({QStringLiteral("/@context")});
        QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF{" + context + ", " + bob + '}') << QStringList();
        QTest::newRow("keyword aliases")
            << QByteArray("{\"@context\": {\"@vocab\": \"https://w3id.org/valueflows/ont/vf#\", \"id\": \"@id\", "
                          "\"type\": \"@type\"}, "
                          "\"@graph\": [{\"id\": \"bob\", \"type\": \"Person\", \"name\": \"Bob\"}]}")
            << QStringList();
        QTest::newRow("typed literals and lists of one")
            << QByteArray('{' + context +
                          R"(, "@graph": [{"@id": "bob", "@type": ["Person"], "name": [{"@value": "Bob"}]}]})")
            << QStringList();
        QTest::newRow("something beside the graph")
            << QByteArray('{' + context + R"(, "title": "x", "@graph": [{)" + bob + "}]}")
            << QStringList({QStringLiteral("/title")});
        QTest::newRow("something in the graph that is no record")
            << QByteArray('{' + context + R"(, "@graph": [7, {)" + bob + "}]}")
            << QStringList({QStringLiteral("/@graph/0")});
        QTest::newRow("a context inside the record")
            << QByteArray('{' + context + R"(, "@graph": [{"@context": {}, )" + bob + "}]}")
            << QStringList({QStringLiteral("/@graph/0/@context")});
    }

    void shapesOfADocumentAreAllRead()
    {
        QFETCH(QByteArray, document);
        QFETCH(QStringList, reported);
        ImportBook book;
        QCOMPARE(paths(book.import(document)), reported);
        QCOMPARE(text(book.row("person", "bob")["name"]), QStringLiteral("Bob"));
    }

    void amountsAreReadDigitByDigit_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("recorded"); // null: refused
        const auto row = [](const char *what, const char *written, const char *recorded) {
            QTest::newRow(what) << QByteArray(written) << QString::fromLatin1(recorded);
        };
        row("an integer", "12", "12");
        row("a fraction", "0.1", "0.1");
        row("trailing zeros", "8.00", "8");
        row("an exponent", "1.5e3", "1500");
        row("text", R"("2.50")", "2.5");
        row("a typed literal", R"({"@value": "3.25", "@type": "xsd:decimal"})", "3.25");
        row("the largest", "999999999999.999999", "999999999999.999999");
        row("too many decimals", "0.0000001", nullptr);
        row("too large", "1000000000000", nullptr);
        row("far too large", "1e400", nullptr);
        row("a decimal comma", R"("1,5")", nullptr);
        row("words", R"("some")", nullptr);
        row("a boolean", "true", nullptr);
        row("an object", "{}", nullptr);
    }

    void amountsAreReadDigitByDigit()
    {
        QFETCH(QByteArray, written);
        QFETCH(QString, recorded);
        ImportBook book;
        const auto report = book.tryGraph((
            QByteArray(
                R"({"@id": "i", "@type": "Intent", "action": "work", "effortQuantity": {"hasUnit": "hour", "hasNumericalValue": )") +
            written + "}}"));
        QCOMPARE(report.has_value(), !recorded.isNull());
        if (report) {
            QCOMPARE(text(book.row("intent", "i")["effortQuantity"]["hasNumericalValue"]), recorded);
            return;
        }
        QCOMPARE(report.error().code, "import.refused");
        QVERIFY2(report.error().message().contains(u"“i”"), qPrintable(report.error().message()));
        QCOMPARE(book.entryCount(), 0);
    }

    void valuesAreRepairedAndReported_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("recorded"); // null: kept instead
        QTest::addColumn<QString>("reported"); // empty: nothing
        const auto row = [](const char *what, const char *member, const char *name, const char *recorded,
                            const char *reported) {
            QTest::newRow(what) << QByteArray(member) << QString::fromLatin1(name) << QString::fromUtf8(recorded)
                                << QString::fromLatin1(reported);
        };
        row("a number as text", R"("note": 7)", "note", "7", "/@graph/0/note");
        row("a text with a language", R"("note": {"@value": "Hallo", "@language": "de"})", "note", "Hallo",
            "/@graph/0/note");
        row("a list where one belongs", R"("note": ["a", "b"])", "note", nullptr, "/@graph/0/note");
        row("an object where text belongs", R"("note": {"a": 1})", "note", nullptr, "/@graph/0/note");
        row("nothing", R"("note": null)", "note", "", "");
        row("an empty list", R"("note": [])", "note", "", "");
        row("a date to repair", R"("due": "2026-3-2")", "due", "2026-03-02", "/@graph/0/due");
        row("a date that never was", R"("due": "2026-02-30")", "due", nullptr, "/@graph/0/due");
        row("a number as date", R"("due": 2026)", "due", nullptr, "/@graph/0/due");
        row("a hyphenated action is no repair", R"("action": "transfer-custody")", "action", "transferCustody", "");
        row("an action with prefix is no repair", R"("action": {"@id": "vf:deliverService"})", "action",
            "deliverService", "");
        row("an undeclared prefix", R"("vf:note": "x")", "note", "x", "/@graph/0/vf:note");
        row("a capital first letter", R"("Note": "x")", "note", "x", "/@graph/0/Note");
        row("the resource's spelling", R"("conformsTo": "work")", "resourceConformsTo", "work", "/@graph/0/conformsTo");
        row("two agents where one belongs", R"("provider": ["bob", "coop"])", "provider", nullptr,
            "/@graph/0/provider");
        row("a number as reference", R"("provider": 7)", "provider", nullptr, "/@graph/0/provider");
        row("a reference to another class", R"("provider": "work")", "provider", nullptr, "/@graph/0/provider");
        row("a member of another class", R"("hasRecipeInput": "x")", "hasRecipeInput", nullptr,
            "/@graph/0/hasRecipeInput");
        row("a member nobody knows", R"("colour": "red")", "colour", nullptr, "/@graph/0/colour");
        row("a boolean as text", R"("finished": "true")", "finished", "true", "/@graph/0/finished");
        row("a boolean that is none", R"("finished": "perhaps")", "finished", nullptr, "/@graph/0/finished");
    }

    void valuesAreRepairedAndReported()
    {
        QFETCH(QByteArray, member);
        QFETCH(QString, name);
        QFETCH(QString, recorded);
        QFETCH(QString, reported);
        ImportBook book;
        const QByteArray action = member.contains("\"action\"") ? QByteArray() : QByteArray(R"("action": "work", )");
        const auto report =
            book.importGraph((R"({"@id": "i", "@type": "Intent", )" + action + member + "}, " + People));
        QCOMPARE(paths(report), reported.isEmpty() ? QStringList() : QStringList({reported}));
        const Json row = book.row("intent", "i");
        const std::string key = name.toStdString();
        QCOMPARE(row["ty:kept"].contains(key), recorded.isNull());
        const Json &value = row[key];
        QCOMPARE(value.isBool() ? (value.boolean() ? QStringLiteral("true") : QStringLiteral("false")) : value.qtext(),
                 recorded.isNull() ? QString::fromLatin1("") : recorded);
    }

    void unitsAreReadByTheirNames_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<QString>("read"); // null: refused
        QTest::addColumn<bool>("reported");
        QTest::newRow("a bare name") << QByteArray("\"litre\"") << QStringLiteral("litre") << false;
        QTest::newRow("a prefix") << QByteArray("\"om2:litre\"") << QStringLiteral("litre") << false;
        QTest::newRow("a full address") << QByteArray(
                                               "\"http://www.ontology-of-units-of-measure.org/resource/om-2/litre\"")
                                        << QStringLiteral("litre") << false;
        QTest::newRow("an object") << QByteArray(R"({"@id": "om2:litre"})") << QStringLiteral("litre") << false;
        QTest::newRow("a synonym") << QByteArray("\"liter\"") << QStringLiteral("litre") << true;
        QTest::newRow("a name nobody knows") << QByteArray("\"bushelful\"") << QString() << false;
    }

    void unitsAreReadByTheirNames()
    {
        QFETCH(QByteArray, unit);
        QFETCH(QString, read);
        QFETCH(bool, reported);
        ImportBook book;
        const auto report = book.tryGraph((
            R"({"@id": "i", "@type": "Intent", "action": "consume", "resourceQuantity": {"hasNumericalValue": 1, "hasUnit": )" +
            unit + "}}"));
        QCOMPARE(report.has_value(), !read.isNull());
        if (!report)
            return;
        QCOMPARE(text(book.row("intent", "i")["resourceQuantity"]["hasUnit"]), read);
        QCOMPARE(paths(*report),
                 reported ? QStringList({QStringLiteral("/@graph/0/resourceQuantity/hasUnit")}) : QStringList());
    }

    void recipesAreOneEntryHoweverTheyAreTold_data()
    {
        QTest::addColumn<QByteArray>("graph");
        const QByteArray recipe = R"("@id": "r", "@type": "Recipe", "name": "Bread", "primaryOutput": "bread")";
        const QByteArray process =
            R"("@id": "rp", "@type": "RecipeProcess", "name": "Bake", "hasDuration": {"hasNumericalValue": "2", "hasUnit": "hour"})";
        const QByteArray in =
            R"("@id": "in", "@type": "RecipeFlow", "action": "consume", "resourceConformsTo": "flour")";
        const QByteArray out =
            R"("@id": "out", "@type": "RecipeFlow", "action": "produce", "resourceConformsTo": "bread")";
        QTest::newRow("nested") << QByteArray('{' + recipe + R"(, "recipeIncludes": [{)" + process +
                                              R"(, "hasRecipeInput": [{)" + in + R"(}], "hasRecipeOutput": [{)" + out +
                                              "}]}]}");
        QTest::newRow("relational") << QByteArray('{' + in + R"(, "recipeInputOf": "rp"}, {)" + out +
                                                  R"(, "recipeOutputOf": "rp"}, {)" + process + "}, {" + recipe +
                                                  R"(, "recipeIncludes": ["rp"]})");
        QTest::newRow("lists of ids") << QByteArray(
            '{' + recipe + R"(, "recipeIncludes": {"@id": "rp"}}, {)" + process +
            R"(, "hasRecipeInput": "in", "hasRecipeOutput": ["out"]}, {)" + out + "}, {" + in + '}');
    }

    void recipesAreOneEntryHoweverTheyAreTold()
    {
        QFETCH(QByteArray, graph);
        ImportBook book;
        const auto report =
            book.importGraph((graph + R"(, {"@id": "flour", "@type": "ResourceSpecification", "name": "Flour"},
            {"@id": "bread", "@type": "ResourceSpecification", "name": "Bread"})"));
        QCOMPARE(lines(report), QStringList());
        QCOMPARE(report.recorded, 3);
        const Json recipe = book.row("recipe", "r");
        QCOMPARE(recipe["recipeIncludes"].array().size(), std::size_t{1});
        const Json &process = recipe["recipeIncludes"].array().front();
        QCOMPARE(text(process["@id"]), QStringLiteral("rp"));
        QCOMPARE(text(process["hasRecipeInput"].array().at(0)["@id"]), QStringLiteral("in"));
        QCOMPARE(text(process["hasRecipeOutput"].array().at(0)["resourceConformsTo"]), QStringLiteral("bread"));
        QVERIFY(!process["hasRecipeInput"].array().at(0).contains("recipeInputOf"));
        QCOMPARE(book.key("rp").entry(), book.key("r"));
        QCOMPARE(book.key("out").entry(), book.key("r"));
    }

    void partsOfARecipeCanBePointedAt()
    {
        ImportBook book;
        const char *graph =
            R"({"@id": "rp", "@type": "RecipeProcess", "name": "Bake", "hasRecipeInput": [{"@id": "in", "@type": "RecipeFlow", "action": "work"}]},
                               {"@id": "lone", "@type": "RecipeFlow", "action": "work", "recipeInputOf": "elsewhere"})";
        const auto report = book.importGraph(graph);
        QCOMPARE(paths(report), QStringList({QStringLiteral("/@graph/1/recipeInputOf")}));
        QCOMPARE(book.importGraph(graph).skipped, 2);
    }

    void recordsAreNestedInBothDirections()
    {
        ImportBook book;
        const auto report = book.importGraph((QByteArray(People) + R"(,
            {"@id": "plan", "@type": "Plan", "name": "Plan", "planIncludes": [{"@id": "p", "@type": "Process", "name": "P",
                "hasInput": [{"@id": "c", "@type": "Commitment", "action": "work", "provider": "bob", "receiver": "coop",
                              "clauseOf": {"@id": "deal", "@type": "Agreement", "name": "Deal"}}, "i"]}]},
            {"@id": "i", "@type": "Intent", "action": "work", "receiver": "coop"},
            {"@id": "offer", "@type": "Proposal", "name": "Offer", "publishes": {"@id": "j", "@type": "Intent", "action": "work", "provider": "bob"}, "reciprocal": ["i"]})"));
        QCOMPARE(lines(report), QStringList());
        QCOMPARE(text(book.row("process", "p")["plannedWithin"]), QStringLiteral("plan"));
        QCOMPARE(text(book.row("commitment", "c")["inputOf"]), QStringLiteral("p"));
        QCOMPARE(text(book.row("commitment", "c")["clauseOf"]), QStringLiteral("deal"));
        QCOMPARE(text(book.row("intent", "i")["inputOf"]), QStringLiteral("p"));
        QCOMPARE(text(book.row("proposal", "offer")["publishes"].array().at(0)), QStringLiteral("j"));
        QCOMPARE(text(book.row("proposal", "offer")["reciprocal"].array().at(0)), QStringLiteral("i"));
    }

    void oneIdForSeveralRecordsIsReported()
    {
        ImportBook book;
        const char *graph =
            R"({"@id": "x", "@type": "Person", "name": "Ann"}, {"@id": "x", "@type": "Person", "name": "Ben"},
            {"@id": "x", "@type": "Process", "name": "Dig", "inScopeOf": "x"}, {"@id": "x", "@type": "Person", "name": "Ann", "note": "tall"})";
        const auto report = book.importGraph(graph);
        QCOMPARE(paths(report), QStringList({QStringLiteral("/@graph/1"), QStringLiteral("/@graph/2")}));
        QCOMPARE(report.recorded, 3);
        QCOMPARE(text(book.row("person", "x")["note"]), QStringLiteral("tall"));
        QCOMPARE(text(book.row("person", "x~2")["name"]), QStringLiteral("Ben"));
        QCOMPARE(text(book.row("process", "x~3")["inScopeOf"]), QStringLiteral("x"));
        QCOMPARE(book.importGraph(graph).recorded, 0);
    }

    void anIdTakenInTheBookByAnotherTypeIsReported()
    {
        ImportBook book;
        book.importGraph(R"({"@id": "x", "@type": "Person", "name": "Ann"})");
        const auto report = book.importGraph(R"({"@id": "x", "@type": "Process", "name": "Dig"})");
        QCOMPARE(paths(report), QStringList({QStringLiteral("/@graph/0")}));
        QCOMPARE(text(book.row("process", "x~2")["name"]), QStringLiteral("Dig"));
    }

    void whatNobodyDescribesBecomesAPlaceholder()
    {
        ImportBook book;
        const auto report = book.importGraph(
            "{\"@id\": \"p\", \"@type\": \"Process\", \"name\": \"P\", \"inScopeOf\": \"https://coop.example/\", "
            "\"basedOn\": \"urn:x:bake\"}, "
            "{\"@id\": \"q\", \"@type\": \"Process\", \"name\": \"Q\", \"inScopeOf\": \"https://coop.example/\"}, "
            "{\"@id\": \"c\", \"@type\": \"Commitment\", \"action\": \"work\", \"satisfies\": \"wish\"}");
        QCOMPARE(paths(report), QStringList({QStringLiteral("/@graph/0/inScopeOf"), QStringLiteral("/@graph/0/basedOn"),
                                             QStringLiteral("/@graph/2/satisfies")}));
        const Json coop = book.row("agent", "https://coop.example/");
        QCOMPARE(text(coop["name"]), QStringLiteral("coop.example"));
        QVERIFY(coop["ty:placeholder"].boolean());
        QCOMPARE(text(book.row("processspecification", "urn:x:bake")["name"]), QStringLiteral("bake"));
        QCOMPARE(text(book.row("commitment", "c")["ty:kept"]["satisfies"]), QStringLiteral("wish"));
    }

    void recordsOfUnknownTypeAreKept()
    {
        ImportBook book;
        const auto report = book.importGraph(
            R"({"@id": "x", "@type": "Poem", "name": "Ode", "verses": 12, "by": {"@type": "Person", "name": "Ann"}}, {"@id": "y", "note": "no type"})");
        QCOMPARE(paths(report), QStringList({QStringLiteral("/@graph/0/@type"), QStringLiteral("/@graph/0/verses"),
                                             QStringLiteral("/@graph/0/by"), QStringLiteral("/@graph/1")}));
        QCOMPARE(text(book.row("foreign", "x")["ty:type"]), QStringLiteral("Poem"));
        QCOMPARE(book.row("foreign", "x")["ty:kept"]["verses"].integer(), 12);
        QCOMPARE(book.rows("person").size(), std::size_t{0});
    }

    void oneRefusedRecordRefusesTheDocument_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QString>("names");
        QTest::newRow("an action that is none")
            << QByteArray(R"({"@id": "bad", "@type": "EconomicEvent", "action": "devour"})") << QStringLiteral("bad");
        QTest::newRow("an event without action")
            << QByteArray(R"({"@id": "bad", "@type": "EconomicEvent"})") << QStringLiteral("bad");
        QTest::newRow("a negative quantity") << QByteArray(R"({"@id": "bad", "@type": "EconomicEvent", "action": "work",
            "effortQuantity": {"hasNumericalValue": -1, "hasUnit": "hour"}})")
                                             << QStringLiteral("bad");
        QTest::newRow("a quantity without unit")
            << QByteArray(
                   R"({"@id": "bad", "@type": "Intent", "action": "work", "effortQuantity": {"hasNumericalValue": 1}})")
            << QStringLiteral("bad");
        QTest::newRow("a record without id")
            << QByteArray(R"({"@type": "Intent", "effortQuantity": {"hasNumericalValue": "x", "hasUnit": "hour"}})")
            << QStringLiteral("/@graph/3");
        QTest::newRow("a reversal of nothing")
            << QByteArray(R"({"@type": "ty:Reversal", "ty:reverses": "nobody"})") << QStringLiteral("/@graph/3");
    }

    void oneRefusedRecordRefusesTheDocument()
    {
        QFETCH(QByteArray, record);
        QFETCH(QString, names);
        ImportBook book;
        const auto report = book.tryGraph((QByteArray(People) + ',' + record));
        QVERIFY(!report.has_value());
        QCOMPARE(report.error().code, "import.refused");
        QVERIFY2(report.error().message().contains(names), qPrintable(report.error().message()));
        QCOMPARE(book.entryCount(), 0);
    }

    void cancellingRecordsNothing()
    {
        ImportBook book;
        const auto report = book.tryCancelled(graphOf(People), 2);
        QVERIFY(!report.has_value());
        QCOMPARE(report.error().code, "job.cancelled");
        QCOMPARE(book.entryCount(), 0);
    }

    void reversalsTakeBackOnce()
    {
        ImportBook book;
        book.importGraph((QByteArray(People) + ',' + workBy("e1", "")));
        const char *reversal = R"({"@type": "ty:Reversal", "ty:reverses": "e1"})";
        QCOMPARE(book.importGraph(reversal).recorded, 1);
        QCOMPARE(book.rows("event").size(), std::size_t{0});
        QCOMPARE(book.importGraph(reversal).skipped, 1);
    }
};

QTEST_GUILESS_MAIN(TestJsonLdImport)
#include "test_jsonldimport.moc"
