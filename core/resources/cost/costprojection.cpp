// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/cost/costprojection.h"

#include "core/resources/memberread.h"
#include "core/storage/statement.h"

#include <array>

namespace tally::resources
{

namespace
{

constexpr std::array Tables = {"cost_price", "landed_cost", "landed_line", "cost_claim", "cost_clause"};

constexpr std::string_view Schema = R"sql(
CREATE TABLE cost_price ( -- what an event says the goods it moves cost, all of them together
    event INTEGER PRIMARY KEY, -- record key
    amount INTEGER NOT NULL, -- millionths of the currency
    currency TEXT -- ISO 4217 code; NULL: the book's own
) STRICT;
--;;
CREATE TABLE landed_cost ( -- events whose cost belongs to receipts: freight, duty, insurance
    event INTEGER PRIMARY KEY, -- record key
    amount INTEGER NOT NULL, -- millionths of the currency
    currency TEXT, -- ISO 4217 code; NULL: the book's own
    spread_by TEXT NOT NULL -- value, weight or quantity
) STRICT;
--;;
CREATE TABLE landed_line ( -- the receipts such a cost belongs to
    cost INTEGER NOT NULL, -- event of landed_cost
    receipt INTEGER NOT NULL, -- event that brought goods in
    position INTEGER NOT NULL, -- place in the list as recorded; ties of a spread go to the earlier
    PRIMARY KEY (cost, receipt)
) STRICT, WITHOUT ROWID;
--;;
CREATE TABLE cost_claim ( -- claims and the event they are for
    event INTEGER NOT NULL, -- triggeredBy
    claim INTEGER NOT NULL,
    PRIMARY KEY (event, claim)
) STRICT, WITHOUT ROWID;
--;;
CREATE TABLE cost_clause ( -- commitments under an agreement
    agreement INTEGER NOT NULL,
    is_return INTEGER NOT NULL, -- 1: given in return (reciprocalClauseOf)
    commitment INTEGER NOT NULL,
    PRIMARY KEY (agreement, is_return, commitment)
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX cost_clause_commitment ON cost_clause(commitment);
)sql";

} // namespace

std::string_view CostProjection::schema() const
{
    return Schema;
}

std::span<const char *const> CostProjection::tables() const
{
    return Tables;
}

Outcome CostProjection::apply(const journal::Entry &entry)
{
    if (entry.op != journal::Op::Add)
        return {};
    if (entry.kind == "vf.event")
        return addPrice(entry);
    return entry.kind == "vf.claim" || entry.kind == "vf.commitment" ? addPromises(entry) : Outcome();
}

Outcome CostProjection::addPrice(const journal::Entry &event)
{
    const t1::View cost = event.body["ty:cost"];
    if (!cost.isText())
        return {};
    const auto amount = parseCanonical(cost.raw());
    if (!amount)
        return {};
    if (event.body["ty:addsCostTo"].exists())
        return addLanded(event, *amount);
    storage::Statement insert =
        m_database.prepare("INSERT INTO cost_price(event, amount, currency) VALUES (?1, ?2, ?3)");
    insert.bind(event.key, *amount, nullptr);
    if (const t1::View currency = event.body["ty:currency"]; currency.isText())
        insert.bindAt(2, currency.raw());
    return insert.run();
}

Outcome CostProjection::addLanded(const journal::Entry &event, Decimal amount)
{
    const t1::View by = event.body["ty:spreadBy"];
    storage::Statement insert =
        m_database.prepare("INSERT INTO landed_cost(event, amount, currency, spread_by) VALUES (?1, ?2, ?3, ?4)");
    insert.bind(event.key, amount, nullptr, by.isText() ? by.raw() : std::string_view("value"));
    if (const t1::View currency = event.body["ty:currency"]; currency.isText())
        insert.bindAt(2, currency.raw());
    TALLY_CHECK(insert.run());
    storage::Statement line =
        m_database.prepare("INSERT OR IGNORE INTO landed_line(cost, receipt, position) VALUES (?1, ?2, ?3)");
    int position = 0;
    for (const RecordKey receipt : referencesIn(event.body, "ty:addsCostTo", event.book()))
        if (receipt)
            TALLY_CHECK(line.bind(event.key, receipt, position++).run());
    return {};
}

Outcome CostProjection::addPromises(const journal::Entry &entry)
{
    if (const RecordKey event = entry.reference("triggeredBy"); event && entry.kind == "vf.claim") {
        storage::Statement insert = m_database.prepare("INSERT INTO cost_claim(event, claim) VALUES (?1, ?2)");
        return insert.bind(event, entry.key).run();
    }
    storage::Statement insert =
        m_database.prepare("INSERT INTO cost_clause(agreement, is_return, commitment) VALUES (?1, ?2, ?3)");
    if (const RecordKey agreement = entry.reference("clauseOf"))
        TALLY_CHECK(insert.bind(agreement, false, entry.key).run());
    if (const RecordKey agreement = entry.reference("reciprocalClauseOf"))
        TALLY_CHECK(insert.bind(agreement, true, entry.key).run());
    return {};
}

} // namespace tally::resources
