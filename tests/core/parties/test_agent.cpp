// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/agentquery.h"
#include "tests/support/testbook.h"

#include <QTest>

using namespace tally;
using namespace tally::parties;
using namespace tally::support;

class TestAgent final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agentsAreListedByName();
    void changesAreLaidOver();
    void takenBackChangeIsUndone();
    void takenBackAgentIsNotListed();
    void concurrentChangesEndAlikeOnEveryDesk();
};

void TestAgent::agentsAreListedByName()
{
    TestBook book;
    const AgentQuery query(book.database());
    const RecordKey zoe = book.agent("Zoë");
    const RecordKey coop = book.add("Organization", {{"name", "Co-op"}});
    const RecordKey river = book.add("EcologicalAgent", {{"name", "River"}});
    const auto rows = must(query.agents());
    QStringList names;
    for (const AgentRow &row : rows)
        names << row.name + u' ' + row.type;
    QCOMPARE(names, (QStringList{QStringLiteral("Co-op Organization"), QStringLiteral("River EcologicalAgent"),
                                 QStringLiteral("Zoë Person")}));
    QCOMPARE(must(query.byName(QStringLiteral("Zoë"))), zoe);
    QCOMPARE(must(query.byName(QStringLiteral("Zoe"))), RecordKey());
    QCOMPARE(must(query.agent(coop))->key, coop);
    QCOMPARE(must(query.agent(river))->type, QStringLiteral("EcologicalAgent"));
    QVERIFY(!must(query.agent(book.spec("Desk"))));
}

void TestAgent::changesAreLaidOver()
{
    TestBook book;
    const AgentQuery query(book.database());
    const RecordKey loft = book.add("SpatialThing", {{"name", "Loft"}});
    const RecordKey alice = book.agent("Alice");
    book.change(alice, {{"note", "welds"}, {"primaryLocation", toText(loft)}});
    book.change(alice, {{"name", "Alice B."}});
    const AgentRow row = *must(query.agent(alice));
    QCOMPARE(row.name, QStringLiteral("Alice B."));
    QCOMPARE(row.note, QStringLiteral("welds"));
    QCOMPARE(row.primaryLocation, loft);
    QCOMPARE(row.image, QString(QLatin1String("")));
    QVERIFY(book.rebuildsAlike());
}

void TestAgent::takenBackChangeIsUndone()
{
    TestBook book;
    const AgentQuery query(book.database());
    const RecordKey alice = book.agent("Alice");
    const RecordKey first = book.change(alice, {{"name", "Alicia"}});
    book.change(alice, {{"name", "Al"}});
    must(book.events().reverse(first));
    QCOMPARE(must(query.agent(alice))->name, QStringLiteral("Al"));
    QVERIFY(book.rebuildsAlike());
}

void TestAgent::takenBackAgentIsNotListed()
{
    TestBook book;
    const AgentQuery query(book.database());
    const RecordKey alice = book.agent("Alice");
    must(book.events().reverse(alice));
    QVERIFY(!must(query.agent(alice)));
    QVERIFY(must(query.agents()).empty());
}

void TestAgent::concurrentChangesEndAlikeOnEveryDesk()
{
    TestBook office(1);
    TestBook shop(2);
    const RecordKey alice = office.agent("Alice");
    shop.receive(office);
    office.change(alice, {{"name", "Alice A."}});
    shop.time.advance(60'000);
    shop.change(alice, {{"name", "Alice B."}});
    shop.receive(office);
    office.receive(shop);
    QCOMPARE(must(AgentQuery(office.database()).agent(alice))->name, QStringLiteral("Alice B."));
    QVERIFY(must(office.recorder().digests()) == must(shop.recorder().digests()));
}

QTEST_GUILESS_MAIN(TestAgent)
#include "test_agent.moc"
