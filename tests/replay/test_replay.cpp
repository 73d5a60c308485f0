// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/certificatequery.h"
#include "tests/replay/threedesks.h"

#include <QTest>
#include <set>

using namespace tally;
using namespace tally::journal;
using namespace tally::support;

namespace
{

using Logs = std::vector<std::vector<WrittenEntry>>;
using Digests = Recorder::TableDigests;

Outcome makeTables(storage::Database &database, std::string_view (Projection::*script)() const,
                   const std::vector<Projection *> &projections)
{
    for (const Projection *projection : projections)
        TALLY_CHECK(database.executeScript((projection->*script)()));
    return {};
}

/// Feeds the logs to fresh tables in an order drawn at random among those that keep each log's order and let nothing
/// come before what it refers to. Now and then it changes between single entries and bulk.
class Shuffle
{
public:
    Shuffle(const Logs &logs, quint32 seed)
        : m_logs(logs)
        , m_random(seed)
        , m_database(must(storage::Database::temporary()))
        , m_projections(*m_database)
        , m_next(logs.size(), 0)
    {
    }

    Digests run(std::string_view book8)
    {
        const auto projections = m_projections.all();
        auto transaction = must(storage::Transaction::begin(*m_database));
        must(makeTables(*m_database, &Projection::schema, projections));
        while (const WrittenEntry *entry = draw()) {
            t1::Document document;
            const Entry parsed = must(parseEntry(entry->envelope, entry->key, book8, document));
            for (Projection *projection : projections)
                must(projection->apply(parsed));
            m_done.insert(entry->key);
            if (m_random.bounded(20) == 0)
                turn(projections);
        }
        for (Projection *projection : projections)
            must(projection->flush());
        must(transaction.commit());
        return must(Recorder::digests(*m_database, projections));
    }

private:
    void turn(const std::vector<Projection *> &projections)
    {
        const bool bulk = m_random.bounded(2) == 0;
        for (Projection *projection : projections) {
            must(projection->flush());
            projection->setBulk(bulk);
        }
    }

    /// The next entry of a log picked at random among those that can go on; null at the end.
    const WrittenEntry *draw()
    {
        std::vector<std::size_t> ready;
        for (std::size_t i = 0; i < m_logs.size(); ++i) {
            if (m_next[i] < m_logs[i].size() && isReady(m_logs[i][m_next[i]]))
                ready.push_back(i);
        }
        if (ready.empty())
            return nullptr;
        const std::size_t log = ready[m_random.bounded(static_cast<quint32>(ready.size()))];
        return &m_logs[log][m_next[log]++];
    }

    [[nodiscard]] bool isReady(const WrittenEntry &entry) const
    {
        return std::all_of(entry.refersTo.begin(), entry.refersTo.end(),
                           [this](RecordKey key) { return m_done.count(key) != 0; });
    }

    const Logs &m_logs;
    QRandomGenerator m_random;
    std::unique_ptr<storage::Database> m_database;
    Projections m_projections;
    std::vector<std::size_t> m_next;
    std::set<RecordKey> m_done;
};

/// Codes of the lots that are overspent by the row kept of each, and by what each says when it is read.
QStringList overspentLots(TestBook &desk, bool isAsked)
{
    const resources::CertificateQuery query(desk.database(), desk.records());
    QStringList codes;
    for (const resources::Certificate &one : must(isAsked ? query.all() : query.overspent())) {
        if (one.isOverspent())
            codes << one.code;
    }
    return codes;
}

QStringList differing(const Digests &a, const Digests &b)
{
    QStringList tables;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i] != b[i])
            tables << a[i].first;
    }
    return tables;
}

} // namespace

/// The same entries make the same tables, in whatever order they come and whether one by one or in bulk.
class TestReplay final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void desksAgreeOnceTheyHaveMet_data();
    void desksAgreeOnceTheyHaveMet();
    void thousandShufflesEndAlike();
};

void TestReplay::desksAgreeOnceTheyHaveMet_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::newRow(qPrintable(QStringLiteral("history %1").arg(seed))) << seed;
}

void TestReplay::desksAgreeOnceTheyHaveMet()
{
    QFETCH(quint32, seed);
    ThreeDesks desks(seed);
    desks.work(120);
    desks.meet();
    const Digests first = must(desks.desk(0).recorder().digests());
    QCOMPARE(differing(must(desks.desk(1).recorder().digests()), first), QStringList());
    QCOMPARE(differing(must(desks.desk(2).recorder().digests()), first), QStringList());
    QVERIFY(desks.desk(1).rebuildsAlike());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(overspentLots(desks.desk(i), false), overspentLots(desks.desk(i), true));
}

void TestReplay::thousandShufflesEndAlike()
{
    ThreeDesks desks(42);
    desks.work(150);
    desks.meet();
    const Logs logs = desks.logs();
    const Digests expected = must(desks.desk(0).recorder().digests());
    const std::string book8 = desks.desk(0).journal().identity().id8().toStdString();
    for (quint32 seed = 0; seed < 1000; ++seed)
        QVERIFY2(differing(Shuffle(logs, seed).run(book8), expected).isEmpty(),
                 qPrintable(QStringLiteral("shuffle %1").arg(seed)));
}

QTEST_GUILESS_MAIN(TestReplay)
#include "test_replay.moc"
