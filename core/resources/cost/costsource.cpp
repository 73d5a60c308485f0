// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/cost/costsource.h"

#include "core/base/bookkeys.h"
#include "core/base/currencycode.h"
#include "core/resources/eventmoment.h"
#include "core/resources/memberread.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <QDate>
#include <span>

namespace tally::resources
{

using storage::Statement;

namespace
{

constexpr std::int64_t MsPerDay = 86'400'000;
constexpr std::int64_t JulianDayOf1970 = 2'440'588;

#define TALLY_COST_ROW                                                                                                 \
    "SELECT m.event, m.t, m.resource, m.accounting, coalesce(r.unit, ''), e.at, e.action = 'raise', e.corrects, "      \
    "e.output_of, e.input_of, e.resource, p.event, p.amount, p.currency "
#define TALLY_COST_OURS                                                                                                \
    "r.spec = ?1 AND r.id >= ?2 AND r.id < ?3 AND (?4 IS NULL OR r.accountable IS NULL OR r.accountable = ?4) AND "    \
    "m.accounting <> 0"

constexpr std::string_view AllRows =
    TALLY_COST_ROW "FROM economic_resource r JOIN movement m ON m.resource = r.id JOIN economic_event e ON "
                   "e.id = m.event LEFT JOIN cost_price p ON p.event = m.event WHERE " TALLY_COST_OURS;
constexpr std::string_view RowsOfEvent =
    TALLY_COST_ROW "FROM economic_event e JOIN economic_resource r ON r.id IN (e.resource, e.to_resource) JOIN "
                   "movement m ON m.resource = r.id AND m.t = e.t AND m.event = e.id LEFT JOIN cost_price p ON "
                   "p.event = e.id WHERE e.id = ?5 AND " TALLY_COST_OURS;

} // namespace

std::int32_t costDay(std::string_view at, Hlc t)
{
    if (const QDate day = dayToldBy(at); day.isValid())
        return static_cast<std::int32_t>(day.toJulianDay());
    return static_cast<std::int32_t>(JulianDayOf1970 + t.ms() / MsPerDay);
}

struct CostSource::Row {
    CostOrder at;
    RecordKey subject; ///< the event, or the one it corrects
    RecordKey record;
    Decimal quantity; ///< in the item's unit
    bool isRaise = false;
    RecordKey outputOf;
    RecordKey inputOf;
    RecordKey from; ///< resourceInventoriedAs
    std::optional<Decimal> price;
    CurrencyNo currency = NoPrice;
    bool isMeasured = true;
    [[nodiscard]] bool isCorrection() const { return subject != at.place.key; }
};

CurrencyNo Currencies::numberOf(const QString &code)
{
    const auto known = std::find(m_codes.begin(), m_codes.end(), code);
    if (known != m_codes.end())
        return static_cast<CurrencyNo>(known - m_codes.begin());
    m_codes.push_back(code);
    return static_cast<CurrencyNo>(m_codes.size() - 1);
}

CostSource::CostSource(storage::Database &database, const journal::RecordQuery &records, CostContext context,
                       const UnitTable &units)
    : m_database(database)
    , m_records(records)
    , m_context(std::move(context))
    , m_units(units)
{
}

CurrencyNo CostSource::currencyOf(const QString &recorded)
{
    return m_currencies.numberOf(recorded.isEmpty() ? m_context.currency : recorded);
}

Result<CostItem> CostSource::item(RecordKey key) const
{
    CostItem item;
    item.key = key;
    TALLY_TRY(const Json body, m_records.body(key));
    item.name = body["name"].qtext();
    item.unit = body["defaultUnitOfResource"].text();
    item.method = body["ty:costing"].text() == "fifo" ? CostMethod::Fifo : CostMethod::Average;
    item.weight = quantityIn(body["ty:weight"]);
    const Json &categories = body["resourceClassifiedAs"];
    if (categories.isText())
        item.categories.append(categories.qtext());
    for (const Json &category : categories.array())
        item.categories.append(category.qtext());
    return item;
}

Result<std::vector<RecordKey>> CostSource::items() const
{
    // What is money is not valued in money.
    Statement query = m_database.prepare(
        "SELECT DISTINCT r.spec FROM economic_resource r LEFT JOIN specification s ON s.id = r.spec WHERE r.spec IS "
        "NOT NULL AND r.movements > 0 AND r.id >= ?1 AND r.id < ?2 AND (?3 IS NULL OR r.accountable IS NULL OR "
        "r.accountable = ?3) AND coalesce(s.medium_of_exchange, 0) = 0 ORDER BY r.spec");
    query.bind(firstKeyOf(LogNo::OwnBook), firstKeyOf(LogNo::OwnBook + 1), m_context.us);
    std::vector<RecordKey> keys;
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return keys;
        keys.push_back(query.key(0));
    }
}

Result<std::vector<RecordKey>> CostSource::itemsOf(RecordKey event) const
{
    Statement query = m_database.prepare("SELECT r.spec FROM economic_event e JOIN economic_resource r ON r.id IN "
                                         "(e.resource, e.to_resource) WHERE e.id = ?1 AND r.spec IS NOT NULL ORDER BY "
                                         "r.id = e.to_resource");
    query.bind(event);
    std::vector<RecordKey> keys;
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return keys;
        if (std::find(keys.begin(), keys.end(), query.key(0)) == keys.end())
            keys.push_back(query.key(0));
    }
}

Result<std::vector<CostSource::Row>> CostSource::rows(const CostItem &item, RecordKey onlyEvent)
{
    Statement query = m_database.prepare(onlyEvent ? RowsOfEvent : AllRows);
    query.bind(item.key, firstKeyOf(LogNo::OwnBook), firstKeyOf(LogNo::OwnBook + 1), m_context.us);
    if (onlyEvent)
        query.bindAt(4, onlyEvent);
    std::vector<Row> rows;
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            break;
        Row &row = rows.emplace_back();
        const Hlc t{query.integer(1)};
        row.at = {costDay(query.utf8(5), t), {t, query.key(0)}};
        row.record = query.key(2);
        row.quantity = query.decimal(3);
        row.isRaise = query.number(6) != 0;
        row.subject = query.isNull(7) ? query.key(0) : query.key(7);
        row.outputOf = query.key(8);
        row.inputOf = query.key(9);
        row.from = query.key(10);
        if (!query.isNull(11)) {
            row.price = query.decimal(12);
            row.currency = currencyOf(query.text(13));
        }
        if (const std::string_view unit = query.utf8(4); unit != item.unit) {
            const auto converted =
                m_units.convert(row.quantity, QString::fromUtf8(unit.data(), static_cast<qsizetype>(unit.size())),
                                QString::fromStdString(item.unit));
            row.isMeasured = converted.has_value();
            row.quantity = converted.value_or(Decimal());
        }
    }
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        return std::tie(a.subject, a.at.place, a.record) < std::tie(b.subject, b.at.place, b.record);
    });
    return rows;
}

Result<SourceItem> CostSource::moves(RecordKey key, RecordKey onlyEvent)
{
    SourceItem source;
    TALLY_TRY(source.item, item(key));
    if (source.item.unit.empty()) {
        Statement query = m_database.prepare("SELECT unit FROM economic_resource WHERE spec = ?1 AND unit IS NOT NULL "
                                             "ORDER BY id LIMIT 1");
        TALLY_TRY(const bool found, query.bind(key).next());
        source.item.unit = found ? std::string(query.utf8(0)) : std::string();
    }
    TALLY_TRY(const std::vector<Row> all, rows(source.item, onlyEvent));
    for (auto begin = all.begin(); begin != all.end();) {
        const auto end = std::find_if(begin, all.end(), [&](const Row &row) { return row.subject != begin->subject; });
        TALLY_TRY(const SourceMove move, moveOf({begin, end}));
        for (auto row = begin; row != end; ++row) {
            source.parts.push_back({row->record, move.move.at.day, row->quantity});
            if (!row->isMeasured)
                source.unmeasured.push_back(row->at.place.key);
        }
        if (!move.move.quantity.isZero())
            source.moves.push_back(move);
        begin = end;
    }
    std::sort(source.moves.begin(), source.moves.end(),
              [](const SourceMove &a, const SourceMove &b) { return a.move.at < b.move.at; });
    return source;
}

/// A correction acts where and when what it corrects did: the event is costed as if it had been right from the start.
Result<SourceMove> CostSource::moveOf(std::span<const Row> group)
{
    const auto base = std::find_if(group.begin(), group.end(), [](const Row &row) { return !row.isCorrection(); });
    const Row &first = base == group.end() ? group.front() : *base;
    SourceMove source;
    source.move.at = first.at;
    Decimal recorded;
    for (const Row &row : group) {
        TALLY_TRY(source.move.quantity, add(source.move.quantity, row.quantity));
        if (row.at.place.key == first.at.place.key) {
            TALLY_TRY(recorded, add(recorded, row.quantity));
        }
    }
    if (source.move.quantity.isNegative())
        source.inputOf = first.inputOf;
    else if (!source.move.quantity.isZero())
        TALLY_CHECK(price(source, group, first.at.place.key, recorded));
    return source;
}

/// A correction that says no price of its own keeps the price of a unit.
Outcome CostSource::price(SourceMove &source, std::span<const Row> group, RecordKey base, Decimal recorded)
{
    CostMove &move = source.move;
    Decimal extra;
    Decimal priced = recorded;
    RecordKey seen;
    const Row *first = &group.front();
    for (const Row &row : group) {
        if (row.at.place.key == base) {
            first = &row;
            if (row.price && row.at.place.key != seen) {
                move.basis = CostBasis::Given;
                move.value = *row.price;
                move.currency = row.currency;
            }
        } else if (row.price && row.at.place.key != seen) {
            TALLY_TRY(extra, add(extra, *row.price));
        } else if (!row.price) {
            TALLY_TRY(priced, add(priced, row.quantity));
        }
        seen = row.at.place.key;
    }
    if (move.basis != CostBasis::Given)
        TALLY_CHECK(priceByPromise(move));
    if (move.currency != NoPrice) {
        TALLY_TRY(const Decimal value, priced == recorded ? Result<Decimal>(move.value)
                                                          : scale(move.value, priced, recorded, Rounding::HalfEven));
        TALLY_TRY(move.value, add(value, extra));
        return {};
    }
    move.basis = CostBasis::Unknown;
    source.outputOf = first->outputOf;
    if (source.outputOf) {
        move.basis = CostBasis::Made;
    } else if (first->from && first->from != first->record) {
        TALLY_TRY(source.from, otherItem(first->from));
        move.basis = source.from ? CostBasis::Converted : CostBasis::Unknown;
    } else if (first->isRaise) {
        move.basis = CostBasis::Found;
    }
    return {};
}

Outcome CostSource::priceByPromise(CostMove &move)
{
    TALLY_CHECK(priceByClaim(move));
    return move.currency == NoPrice ? priceByAgreement(move) : Outcome();
}

// Money has one name in most books: that of the book's currency. Where there are several, each is its own.
#define TALLY_MONEY_NAME                                                                                               \
    "CASE WHEN (SELECT count(*) FROM specification o WHERE o.medium_of_exchange = 1 AND o.id >= ?2 AND o.id < ?3) > "  \
    "1 "                                                                                                               \
    "THEN s.name END"

/// Nothing if claims in several currencies are for one receipt: they do not add.
Outcome CostSource::priceByClaim(CostMove &move)
{
    Statement query = m_database.prepare(
        "SELECT p.quantity, s.name, " TALLY_MONEY_NAME
        " FROM cost_claim c JOIN promise p ON p.id = c.claim JOIN specification s ON s.id = p.conforms_to WHERE "
        "c.event = ?1 AND p.reversed_by IS NULL AND p.is_effort = 0 AND s.medium_of_exchange = 1 AND (?4 IS NULL OR "
        "p.provider = ?4)");
    query.bind(move.at.place.key, firstKeyOf(LogNo::OwnBook), firstKeyOf(LogNo::OwnBook + 1), m_context.us);
    CurrencyNo currency = NoPrice;
    Decimal value;
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            break;
        const CurrencyNo named = currencyOf(isCurrencyCode(query.text(1)) ? query.text(1) : query.text(2));
        if (currency != NoPrice && named != currency)
            return {};
        currency = named;
        TALLY_TRY(value, add(value, query.decimal(0)));
    }
    move.currency = currency;
    move.value = value;
    move.basis = currency == NoPrice ? move.basis : CostBasis::Claimed;
    return {};
}

/// What is given in return under the agreement, by the share of its goods that this receipt brings; only where the
/// agreement is about goods of one kind in one unit and money of one kind, so that shares can be told.
Outcome CostSource::priceByAgreement(CostMove &move)
{
    Statement query = m_database.prepare(
        "SELECT sum(p.quantity), min(s.name), min(" TALLY_MONEY_NAME
        "), f.quantity, (SELECT sum(d.quantity) FROM cost_clause x JOIN promise d ON d.id = x.commitment WHERE "
        "x.agreement = c.agreement AND x.is_return = 0 AND d.reversed_by IS NULL) FROM fulfilment f JOIN cost_clause c "
        "ON c.commitment = f.promise AND c.is_return = 0 JOIN cost_clause b ON b.agreement = c.agreement AND "
        "b.is_return = 1 JOIN promise p ON p.id = b.commitment JOIN specification s ON s.id = p.conforms_to WHERE "
        "f.act = ?1 AND f.relation = 'fulfills' AND f.position = 0 AND p.reversed_by IS NULL AND p.is_effort = 0 AND "
        "s.medium_of_exchange = 1 AND (?4 IS NULL OR p.provider = ?4) GROUP BY c.agreement HAVING "
        "count(DISTINCT p.conforms_to) = 1 AND (SELECT count(DISTINCT d.unit) = 1 AND count(DISTINCT d.conforms_to) = "
        "1 FROM cost_clause x JOIN promise d ON d.id = x.commitment WHERE x.agreement = c.agreement AND x.is_return = "
        "0 AND d.reversed_by IS NULL)");
    query.bind(move.at.place.key, firstKeyOf(LogNo::OwnBook), firstKeyOf(LogNo::OwnBook + 1), m_context.us);
    TALLY_TRY(const bool found, query.next());
    if (!found || query.integer(4) <= 0)
        return {};
    TALLY_TRY(move.value, scale(query.decimal(0), query.decimal(3), query.decimal(4), Rounding::HalfEven));
    move.currency = currencyOf(isCurrencyCode(query.text(1)) ? query.text(1) : query.text(2));
    move.basis = CostBasis::Agreed;
    return {};
}

Result<RecordKey> CostSource::otherItem(RecordKey record)
{
    Statement query = m_database.prepare("SELECT spec FROM economic_resource WHERE id = ?1 AND (?2 IS NULL OR "
                                         "accountable IS NULL OR accountable = ?2)");
    TALLY_TRY(const bool found, query.bind(record, m_context.us).next());
    return found ? query.key(0) : RecordKey();
}

} // namespace tally::resources
