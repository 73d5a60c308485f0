// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/cost/costledger.h"
#include "tests/replay/threedesks.h"

#include <QTest>

using namespace tally;
using namespace tally::resources;
using namespace tally::support;

namespace
{

CostContext contextOf(TestBook &book, const char *us)
{
    return {us == nullptr ? RecordKey() : must(book.records().byLabel("Agent", QLatin1String(us))),
            QStringLiteral("EUR")};
}

QString words(const CostAmount &amount)
{
    return text(amount.amount) + u' ' + amount.currency;
}

QString words(const std::vector<CostAmount> &amounts)
{
    QStringList list;
    for (const CostAmount &amount : amounts)
        list.append(words(amount));
    return list.join(u'+');
}

/// Everything a ledger says, a line for each value, layer and issue.
QStringList linesOf(CostLedger &costs)
{
    QStringList lines;
    for (const ItemValue &value : must(costs.values())) {
        const RecordKey item = value.item.key;
        lines.append(toText(item) + QStringLiteral(" has ") + text(value.quantity) + u' ' + words(value.value));
        for (const ValueShare &share : value.records)
            lines.append(QStringLiteral("  in ") + toText(share.where) + u' ' + words(share.value));
        for (const LayerRow &layer : must(costs.layers(item)))
            lines.append(QStringLiteral("  layer ") + toText(layer.entry) + u' ' + text(layer.quantity) + u' ' +
                         words(layer.value));
        for (const IssueRow &issue : must(costs.issues(item))) {
            lines.append(QStringLiteral("  issue ") + toText(issue.entry) + u' ' + text(issue.quantity) + u' ' +
                         words(issue.cost));
            for (const DrawRow &draw : issue.draws)
                lines.append(QStringLiteral("    of ") + toText(draw.entry) + u' ' + text(draw.quantity) + u' ' +
                             words(draw.value));
        }
    }
    return lines;
}

QStringList freshLines(TestBook &book, const char *us)
{
    CostLedger costs(book.database(), book.records(), contextOf(book, us));
    return linesOf(costs);
}

} // namespace

/// Layers and values are those of the entries, whatever the order in which desks heard of them and whether they were
/// kept up act by act or worked out at the end.
class TestCostReplay final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void desksAgreeOnLayers_data();
    void desksAgreeOnLayers();
    void keptUpEqualsWorkedOutAnew_data();
    void keptUpEqualsWorkedOutAnew();
};

void TestCostReplay::desksAgreeOnLayers_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 21; seed <= 28; ++seed)
        QTest::newRow(qPrintable(QStringLiteral("history %1").arg(seed))) << seed;
}

void TestCostReplay::desksAgreeOnLayers()
{
    QFETCH(quint32, seed);
    ThreeDesks desks(seed);
    desks.work(160);
    desks.meet();
    for (const char *us : {static_cast<const char *>(nullptr), "Co-op"}) {
        const QStringList first = freshLines(desks.desk(0), us);
        QVERIFY(first.size() > 10);
        QCOMPARE(freshLines(desks.desk(1), us), first);
        QCOMPARE(freshLines(desks.desk(2), us), first);
    }
    const QStringList before = freshLines(desks.desk(1), nullptr);
    must(desks.desk(1).recorder().rebuild());
    QCOMPARE(freshLines(desks.desk(1), nullptr), before);
}

void TestCostReplay::keptUpEqualsWorkedOutAnew_data()
{
    desksAgreeOnLayers_data();
}

void TestCostReplay::keptUpEqualsWorkedOutAnew()
{
    QFETCH(quint32, seed);
    ThreeDesks desks(seed);
    TestBook &book = desks.desk(0);
    CostLedger costs(book.database(), book.records(), contextOf(book, nullptr));
    book.recorder().onCommitted([&](const journal::ChangeSet &changes) { must(costs.apply(changes)); });
    for (int i = 0; i < 40; ++i) {
        desks.work(4);
        QCOMPARE(linesOf(costs), freshLines(book, nullptr));
    }
}

QTEST_GUILESS_MAIN(TestCostReplay)
#include "test_costreplay.moc"
