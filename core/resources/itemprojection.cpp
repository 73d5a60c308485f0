// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/itemprojection.h"

#include "core/resources/memberread.h"

#include <array>

namespace tally::resources
{

using storage::Statement;

namespace
{

constexpr std::array Tables = {"item", "item_change", "supplier_term", "supplier_term_change", "attachment"};

constexpr std::string_view Schema = R"sql(
CREATE TABLE item ( -- kinds of goods as people look them up
    id INTEGER PRIMARY KEY, -- record key of the specification
    name TEXT NOT NULL,
    code TEXT NOT NULL, -- empty if it has none
    categories TEXT NOT NULL, -- one to a line, levels parted by "/"
    tracking TEXT NOT NULL, -- stock, lot or serial; empty if not said
    recorded TEXT NOT NULL -- members it was recorded with, canonical JSON
) STRICT;
--;;
CREATE INDEX item_code ON item(code COLLATE NOCASE) WHERE code <> '';
--;;
CREATE INDEX item_name ON item(name COLLATE NOCASE) WHERE name <> '';
--;;
CREATE TABLE item_change ( -- later changes of members
    record INTEGER NOT NULL, -- the specification
    t INTEGER NOT NULL, -- clock reading of the change
    entry INTEGER NOT NULL UNIQUE, -- the entry that changes it
    members TEXT NOT NULL, -- its body, canonical JSON
    reversed_by INTEGER, -- first entry that took the change back; NULL while it stands
    PRIMARY KEY (record, t, entry)
) STRICT, WITHOUT ROWID;
--;;
CREATE TABLE supplier_term ( -- on what terms somebody supplies a kind of goods
    id INTEGER PRIMARY KEY, -- record key
    item INTEGER, -- specification
    supplier INTEGER, -- agent
    code TEXT NOT NULL, -- what the supplier calls it
    price INTEGER, -- millionths of the currency, for one unit of the item; NULL if not said
    currency TEXT NOT NULL, -- ISO 4217 code; empty for the book's own
    lead_value INTEGER, -- from order to arrival, millionths of lead_unit
    lead_unit TEXT,
    pack_value INTEGER, -- what is sold together, millionths of pack_unit
    pack_unit TEXT,
    recorded TEXT NOT NULL -- members it was recorded with, canonical JSON
) STRICT;
--;;
CREATE INDEX supplier_term_item ON supplier_term(item) WHERE item IS NOT NULL;
--;;
CREATE TABLE supplier_term_change ( -- later changes of members
    record INTEGER NOT NULL, -- supplier_term
    t INTEGER NOT NULL, -- clock reading of the change
    entry INTEGER NOT NULL UNIQUE, -- the entry that changes it
    members TEXT NOT NULL, -- its body, canonical JSON
    reversed_by INTEGER, -- first entry that took the change back; NULL while it stands
    PRIMARY KEY (record, t, entry)
) STRICT, WITHOUT ROWID;
--;;
CREATE TABLE attachment ( -- pictures and documents that belong to a record
    id INTEGER PRIMARY KEY, -- record key
    about INTEGER NOT NULL, -- record it belongs to
    t INTEGER NOT NULL, -- clock reading of when it was attached
    name TEXT NOT NULL, -- file name
    sha256 TEXT NOT NULL, -- of its bytes, hexadecimal
    media_type TEXT NOT NULL -- empty if not said
) STRICT;
--;;
CREATE INDEX attachment_about ON attachment(about, t);
)sql";

std::string categoriesIn(const Json &members)
{
    const Json &classes = members["resourceClassifiedAs"];
    std::string lines = classes.text();
    for (const Json &one : classes.array())
        lines += (lines.empty() ? "" : "\n") + one.text();
    return lines;
}

void bindItem(Statement &row, RecordKey item, const Json &members)
{
    row.bind(members["name"].text(), members["ty:code"].text(), categoriesIn(members), members["ty:tracking"].text(),
             item);
}

void bindTerm(Statement &row, RecordKey term, const Json &members)
{
    const int book = term.log().book();
    row.bind(referenceIn(members, "conformsTo", book), referenceIn(members, "provider", book),
             members["ty:supplierCode"].text(), nullptr, members["ty:currency"].text(), nullptr, nullptr, nullptr,
             nullptr, term);
    if (const auto price = parseCanonical(members["ty:price"].text()))
        row.bindAt(3, *price);
    bindQuantity(row, 5, members["ty:leadTime"]);
    bindQuantity(row, 7, members["ty:packSize"]);
}

constexpr std::array<ChangedTable, 1> Items = {
    {{"INSERT INTO item(name, code, categories, tracking, id, recorded) VALUES (?, ?, ?, ?, ?, ?)",
      "SELECT recorded FROM item WHERE id = ?",
      "UPDATE item SET name = ?, code = ?, categories = ?, tracking = ? WHERE id = ?", bindItem}}};

constexpr std::array<ChangedTable, 1> Terms = {
    {{"INSERT INTO supplier_term(item, supplier, code, price, currency, lead_value, lead_unit, pack_value, pack_unit, "
      "id, recorded) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      "SELECT recorded FROM supplier_term WHERE id = ?",
      "UPDATE supplier_term SET item = ?, supplier = ?, code = ?, price = ?, currency = ?, lead_value = ?, "
      "lead_unit = ?, pack_value = ?, pack_unit = ? WHERE id = ?",
      bindTerm}}};

constexpr std::array<std::string_view, 1> ItemKinds = {"vf.resourceSpecification"};
constexpr std::array<std::string_view, 1> TermKinds = {"ty.supplierTerm"};
constexpr std::array<ChangedRecords, 2> Records = {{
    {ItemKinds, TALLY_CHANGE_LOG_SQL("item_change"), Items},
    {TermKinds, TALLY_CHANGE_LOG_SQL("supplier_term_change"), Terms},
}};
constexpr std::array<std::string_view, 3> Removals = {"DELETE FROM item WHERE id BETWEEN ?1 AND ?2",
                                                      "DELETE FROM supplier_term WHERE id BETWEEN ?1 AND ?2",
                                                      "DELETE FROM attachment WHERE id BETWEEN ?1 AND ?2"};
constexpr RowsLayout Layout = {"item", Schema, {}, Tables, Records, Removals};

} // namespace

ItemProjection::ItemProjection(storage::Database &database)
    : RowsProjection(database, Layout)
{
}

Outcome ItemProjection::add(const journal::Entry &entry)
{
    return entry.kind == "ty.attachment" ? attach(entry) : RowsProjection::add(entry);
}

Outcome ItemProjection::attach(const journal::Entry &entry)
{
    const RecordKey about = entry.reference("ty:about");
    if (!about)
        return {};
    Statement row =
        database().prepare("INSERT INTO attachment(id, about, t, name, sha256, media_type) VALUES (?, ?, ?, ?, ?, ?)");
    row.bind(entry.key, about, entry.t.raw, entry.body["name"].text(), entry.body["ty:sha256"].text(),
             entry.body["ty:mediaType"].text());
    return row.run();
}

} // namespace tally::resources
