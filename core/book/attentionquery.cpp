// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/attentionquery.h"

#include "core/base/bookkeys.h"
#include "core/base/t1.h"
#include "core/base/utf8.h"
#include "core/book/decisionquery.h"
#include "core/book/lookmarks.h"
#include "core/book/ownagent.h"
#include "core/book/shortages.h"
#include "core/exchange/exchangestore.h"
#include "core/exchange/peerstore.h"
#include "core/resources/certificatequery.h"
#include "core/resources/eventmoment.h"
#include "core/resources/specificationquery.h"
#include "core/resources/stockquery.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <QDateTime>
#include <unordered_map>

namespace tally::book
{

using resources::PromiseRow;
using resources::ResourceRow;
using storage::Statement;

namespace
{

QString titleOf(const ResourceRow &row)
{
    return row.name.isEmpty() ? row.specName : row.name;
}

/// Which stock records are in quarantine, by themselves or by their lots, each of which is asked once.
class Quarantine
{
public:
    [[nodiscard]] static Result<Quarantine> of(Book &book)
    {
        Quarantine made(book.records());
        TALLY_TRY(made.m_records, resources::StockQuery(book.database(), book.records()).quarantined());
        return made;
    }
    [[nodiscard]] Result<bool> holds(const ResourceRow &row)
    {
        if (m_records.contains(row.key) || !row.lot)
            return m_records.contains(row.key);
        const auto [lot, isNew] = m_lots.try_emplace(row.lot, false);
        if (isNew) {
            TALLY_TRY(const Json members, m_query.body(row.lot));
            lot->second = !members["ty:quarantine"].text().empty();
        }
        return lot->second;
    }

private:
    explicit Quarantine(const journal::RecordQuery &query)
        : m_query(query)
    {
    }
    const journal::RecordQuery &m_query;
    std::unordered_map<RecordKey, QString> m_records;
    std::unordered_map<RecordKey, bool> m_lots;
};

/// What `us` has at hand of the specification and may use, in the unit of the first record that has one.
Result<OnHand> onHandOf(const resources::ResourceQuery &resources, RecordKey spec, RecordKey us, Quarantine &quarantine)
{
    OnHand sum{spec, {}, {}};
    TALLY_TRY(const std::vector<ResourceRow> rows, resources.resourcesOf(spec));
    for (const ResourceRow &row : rows) {
        const RecordKey holder = row.custodian ? row.custodian : row.accountable;
        if (us && (row.accountable != us || holder != us))
            continue;
        if (!sum.resource) {
            sum.resource = row.key;
            sum.quantity.unit = row.unit;
        }
        TALLY_TRY(const bool isHeld, quarantine.holds(row));
        if (isHeld)
            continue;
        const auto part = UnitTable::shipped().convert(row.onhand, row.unit, sum.quantity.unit);
        const auto total = part ? add(sum.quantity.value, *part) : part;
        if (total)
            sum.quantity.value = *total;
    }
    return sum;
}

} // namespace

AttentionQuery::AttentionQuery(Book &book, QDate today)
    : m_book(book)
    , m_today(today)
{
}

Result<std::vector<AttentionRow>> AttentionQuery::rows() const
{
    Rows rows;
    TALLY_CHECK(addBelowZero(rows));
    TALLY_CHECK(addShort(rows));
    TALLY_CHECK(addExpiring(rows));
    TALLY_CHECK(addOverspent(rows));
    TALLY_CHECK(addPromises(rows));
    TALLY_CHECK(addOrders(rows));
    TALLY_CHECK(addPeers(rows));
    TALLY_CHECK(addContested(rows));
    return rows;
}

Result<int> AttentionQuery::count() const
{
    TALLY_TRY(const Rows found, rows());
    return static_cast<int>(found.size());
}

Urgency AttentionQuery::urgencyOf(QDate date) const
{
    return date <= m_today ? Urgency::Now : Urgency::Soon;
}

QString AttentionQuery::nameOf(RecordKey key) const
{
    if (!key)
        return {};
    const auto row = m_book.records().find(key);
    return row && *row ? (*row)->label : QString();
}

bool AttentionQuery::isMoney(RecordKey spec) const
{
    const auto facts = resources::SpecificationQuery(m_book.database()).specification(spec);
    return facts && *facts && (*facts)->mediumOfExchange;
}

Outcome AttentionQuery::addBelowZero(Rows &rows) const
{
    TALLY_TRY(const std::vector<ResourceRow> found, m_book.resources().belowZero(Most));
    for (const ResourceRow &record : found) {
        AttentionRow row;
        row.urgency = Urgency::Now;
        row.key = record.key;
        row.name = titleOf(record);
        row.isMoney = isMoney(record.spec);
        row.quantity = {std::min(record.onhand, record.accounting), record.unit};
        rows.push_back(std::move(row));
    }
    return {};
}

Outcome AttentionQuery::addShort(Rows &rows) const
{
    TALLY_TRY(const auto promises, m_book.resources().openPromises("Commitment", m_today.addDays(StockDays + 1), Most));
    if (promises.empty())
        return {};
    TALLY_TRY(const RecordKey us, ownAgent(m_book));
    TALLY_TRY(Quarantine quarantine, Quarantine::of(m_book));
    const auto onHand = [&](const PromiseRow &promise) -> Result<OnHand> {
        RecordKey spec = promise.conformsTo;
        if (!spec && promise.resource) {
            TALLY_TRY(const auto record, m_book.resources().resource(promise.resource));
            spec = record ? record->spec : RecordKey();
        }
        return spec ? onHandOf(m_book.resources(), spec, us, quarantine) : OnHand();
    };
    TALLY_TRY(const std::vector<Shortage> shortages, findShortages(promises, us, onHand));
    const auto first = static_cast<std::ptrdiff_t>(rows.size());
    for (const Shortage &shortage : shortages) {
        AttentionRow row;
        row.kind = AttentionKind::Short;
        row.urgency = shortage.covered.isValid() ? Urgency::Soon : Urgency::Now;
        row.key = shortage.resource ? shortage.resource : shortage.promise;
        row.name = nameOf(shortage.spec);
        row.isMoney = isMoney(shortage.spec);
        row.quantity = shortage.missing;
        row.date = shortage.from;
        row.covered = shortage.covered;
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin() + first, rows.end(), [](const AttentionRow &a, const AttentionRow &b) {
        return std::pair(a.urgency, a.date) < std::pair(b.urgency, b.date);
    });
    return {};
}

// From the lots with anything left, which are few, to their dates.
Outcome AttentionQuery::addExpiring(Rows &rows) const
{
    Statement query = m_book.database().prepare(
        "SELECT r.id, r.name, coalesce(s.name, ''), coalesce(l.code, ''), r.onhand, coalesce(r.unit, ''), l.expires "
        "FROM economic_resource r CROSS JOIN lot l ON l.id = r.lot "
        "LEFT JOIN resource_specification s ON s.id = r.spec "
        "WHERE r.lot IS NOT NULL AND r.onhand > 0 AND r.movements > 0 AND +r.id >= ?1 AND +r.id < ?2 "
        "AND l.expires < ?3 ORDER BY l.expires, r.id LIMIT ?4");
    query.bind(firstKeyOf(LogNo::OwnBook), firstKeyOf(LogNo::OwnBook + 1),
               m_today.addDays(LotDays + 1).toString(Qt::ISODate), Most);
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return {};
        AttentionRow row;
        row.kind = AttentionKind::Expiring;
        row.key = query.key(0);
        row.name = query.text(1).isEmpty() ? query.text(2) : query.text(1);
        row.lot = query.text(3);
        row.quantity = {query.decimal(4), query.text(5)};
        row.date = resources::dayToldBy(query.text(6));
        row.urgency = urgencyOf(row.date);
        rows.push_back(std::move(row));
    }
}

/// Each desk gave out what was left, not knowing of the other.
Outcome AttentionQuery::addOverspent(Rows &rows) const
{
    TALLY_TRY(const auto certificates,
              resources::CertificateQuery(m_book.database(), m_book.records()).overspent(Most));
    for (const resources::Certificate &certificate : certificates) {
        AttentionRow row;
        row.kind = AttentionKind::Overspent;
        row.urgency = Urgency::Now;
        row.key = certificate.lot;
        row.name = certificate.text;
        row.lot = certificate.code;
        row.quantity = {-certificate.rest(), certificate.in.unit};
        rows.push_back(std::move(row));
    }
    return {};
}

AttentionRow AttentionQuery::rowOf(const PromiseRow &promise, RecordKey us) const
{
    AttentionRow row;
    row.key = promise.key;
    row.date = resources::dayToldBy(promise.due);
    row.urgency = urgencyOf(row.date);
    row.action = promise.action;
    row.quantity = {promise.outstanding(), promise.unit};
    row.name = nameOf(promise.conformsTo);
    row.isMoney = promise.conformsTo && isMoney(promise.conformsTo);
    if (row.name.isEmpty())
        row.name = nameOf(promise.resource);
    row.job = nameOf(promise.inputOf ? promise.inputOf : promise.outputOf);
    if (row.job.isEmpty())
        row.job = nameOf(promise.plannedWithin);
    const bool isInside = (promise.provider == promise.receiver && promise.provider) || promise.action == u"work";
    row.kind = isInside                                  ? AttentionKind::Work
               : promise.receiver == us && us.raw() != 0 ? AttentionKind::ToGet
                                                         : AttentionKind::ToGive;
    row.party = nameOf(row.kind == AttentionKind::ToGive ? promise.receiver : promise.provider);
    return row;
}

Outcome AttentionQuery::addPromises(Rows &rows) const
{
    TALLY_TRY(const auto promises,
              m_book.resources().openPromises("Commitment", m_today.addDays(PromiseDays + 1), Most));
    if (promises.empty())
        return {};
    TALLY_TRY(const RecordKey us, ownAgent(m_book));
    const auto first = static_cast<std::ptrdiff_t>(rows.size());
    for (const PromiseRow &promise : promises)
        rows.push_back(rowOf(promise, us));
    std::stable_sort(rows.begin() + first, rows.end(),
                     [](const AttentionRow &a, const AttentionRow &b) { return a.kind < b.kind; });
    return {};
}

// A plan has no word for being finished: it is while nothing that is planned within it is open.
Outcome AttentionQuery::addOrders(Rows &rows) const
{
    Statement query = m_book.database().prepare(
        "SELECT DISTINCT p.id, coalesce(p.name, ''), p.due FROM promise o CROSS JOIN plan p ON p.id = o.planned_within "
        "WHERE o.settled = 0 AND o.finished = 0 AND o.reversed_by IS NULL AND o.class IN ('Commitment', 'Intent') "
        "AND +o.id >= ?1 AND +o.id < ?2 AND p.due < ?3 ORDER BY p.due, p.id LIMIT ?4");
    query.bind(firstKeyOf(LogNo::OwnBook), firstKeyOf(LogNo::OwnBook + 1),
               m_today.addDays(PromiseDays + 1).toString(Qt::ISODate), Most);
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return {};
        AttentionRow row;
        row.kind = AttentionKind::Order;
        row.key = query.key(0);
        row.name = query.text(1);
        row.date = resources::dayToldBy(query.text(2));
        row.urgency = urgencyOf(row.date);
        rows.push_back(std::move(row));
    }
}

Outcome AttentionQuery::addPeers(Rows &rows) const
{
    const LookMarks marks(m_book.journal());
    Rows changed;
    for (const journal::BookIdentity &peer : m_book.journal().books()) {
        if (peer.number == LogNo::OwnBook)
            continue;
        AttentionRow row;
        row.name = peer.name;
        row.book = peer.number;
        row.key = firstKeyOf(peer.number);
        row.kind = AttentionKind::Unsent;
        TALLY_TRY(row.entries, exchange::PeerStore(m_book.journal()).unsent(peer.number));
        TALLY_TRY(const auto sent, exchange::ExchangeStore(m_book.database()).lastSent(peer.number));
        if (sent)
            row.date = QDateTime::fromMSecsSinceEpoch(sent->atMs).date();
        if (row.entries > 0)
            rows.push_back(row);
        TALLY_TRY(const std::int64_t looked, marks.lookedAt(peer.number));
        row.kind = AttentionKind::PeerChanged;
        row.date = {};
        row.entries = m_book.journal().entryCount(peer.number) - looked;
        if (row.entries > 0)
            changed.push_back(row);
    }
    rows.insert(rows.end(), changed.begin(), changed.end());
    return {};
}

Outcome AttentionQuery::addContested(Rows &rows) const
{
    TALLY_TRY(const std::vector<Decision> decisions, DecisionQuery(m_book).open());
    for (const Decision &decision : decisions) {
        AttentionRow row;
        row.kind = AttentionKind::Contested;
        row.urgency = Urgency::Now;
        row.key = decision.record;
        row.name = decision.title;
        row.cls = decision.cls;
        row.member = decision.member;
        row.entries = std::ssize(decision.answers);
        rows.push_back(std::move(row));
    }
    return {};
}

} // namespace tally::book
