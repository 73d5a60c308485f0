// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/itemquery.h"

#include "core/base/bookkeys.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace tally::resources
{

using storage::Statement;

namespace
{

Result<std::vector<RecordKey>> keys(Statement &row)
{
    std::vector<RecordKey> found;
    while (true) {
        TALLY_TRY(const bool more, row.next());
        if (!more)
            return found;
        found.push_back(row.key(0));
    }
}

#define TALLY_TERM                                                                                                     \
    "SELECT id, item, supplier, code, price, lead_value, lead_unit, pack_value, pack_unit, currency FROM "             \
    "supplier_term "

/// Reads what TALLY_TERM selects.
Result<std::vector<SupplierTermRow>> terms(Statement &row)
{
    std::vector<SupplierTermRow> found;
    while (true) {
        TALLY_TRY(const bool more, row.next());
        if (!more)
            return found;
        SupplierTermRow term{row.key(0), row.key(1), row.key(2), row.text(3), {}, row.text(9), {}, {}};
        if (!row.isNull(4))
            term.price = row.decimal(4);
        if (!row.isNull(5))
            term.leadTime = Quantity{row.decimal(5), row.text(6)};
        if (!row.isNull(7))
            term.packSize = Quantity{row.decimal(7), row.text(8)};
        found.push_back(std::move(term));
    }
}

#define TALLY_ATTACHMENT "SELECT id, about, name, sha256, media_type FROM attachment "

/// Reads what TALLY_ATTACHMENT selects.
Result<std::vector<AttachmentRow>> readAttachments(Statement &row)
{
    std::vector<AttachmentRow> found;
    while (true) {
        TALLY_TRY(const bool more, row.next());
        if (!more)
            return found;
        found.push_back({row.key(0), row.key(1), row.text(2), row.text(3), row.text(4)});
    }
}

} // namespace

bool ItemQuery::Categories::fits(RecordKey item, const QString &category) const
{
    const auto found = m_of.find(item);
    if (found == m_of.end())
        return false;
    return std::any_of(found->second.begin(), found->second.end(), [&](const QString &own) {
        const bool begins = own.startsWith(category, Qt::CaseInsensitive);
        return begins && (own.size() == category.size() || own.at(category.size()) == u'/');
    });
}

QStringList ItemQuery::Categories::all() const
{
    QStringList found;
    for (const auto &[item, categories] : m_of)
        for (const QString &category : categories)
            for (qsizetype end = category.indexOf(u'/'); true; end = category.indexOf(u'/', end + 1)) {
                found.append(category.left(end));
                if (end < 0)
                    break;
            }
    found.removeDuplicates();
    found.sort(Qt::CaseInsensitive);
    return found;
}

Result<std::vector<ItemRow>> ItemQuery::items(int book) const
{
    Statement row = m_database.prepare("SELECT id, name, code, categories, tracking FROM item WHERE id >= ?1 AND id < "
                                       "?2 ORDER BY name, id");
    row.bind(firstKeyOf(book), firstKeyOf(book + 1));
    std::vector<ItemRow> items;
    while (true) {
        TALLY_TRY(const bool more, row.next());
        if (!more)
            return items;
        items.push_back(
            {row.key(0), row.text(1), row.text(2), row.text(3).split(u'\n', Qt::SkipEmptyParts), row.text(4)});
    }
}

Result<ItemQuery::Categories> ItemQuery::categories(int book) const
{
    TALLY_TRY(const std::vector<ItemRow> rows, items(book));
    Categories categories;
    for (const ItemRow &row : rows)
        categories.add(row.key, row.categories);
    return categories;
}

Result<QStringList> ItemQuery::categoryNames(int book) const
{
    Statement row = m_database.prepare("SELECT min(id), categories FROM item WHERE id >= ?1 AND id < ?2 GROUP BY 2");
    row.bind(firstKeyOf(book), firstKeyOf(book + 1));
    Categories found;
    while (true) {
        TALLY_TRY(const bool more, row.next());
        if (!more)
            return found.all();
        found.add(row.key(0), row.text(1).split(u'\n', Qt::SkipEmptyParts));
    }
}

Result<std::vector<RecordKey>> ItemQuery::byCode(const QString &code) const
{
    if (code.isEmpty())
        return std::vector<RecordKey>();
    Statement row = m_database.prepare("SELECT id FROM item WHERE code <> '' AND code = ?1 COLLATE NOCASE AND id >= ?2 "
                                       "AND id < ?3 ORDER BY id");
    row.bind(code, firstKeyOf(LogNo::OwnBook), firstKeyOf(LogNo::OwnBook + 1));
    return keys(row);
}

Result<std::vector<RecordKey>> ItemQuery::byName(const QString &name) const
{
    if (name.isEmpty())
        return std::vector<RecordKey>();
    Statement row = m_database.prepare("SELECT id FROM item WHERE name = ?1 COLLATE NOCASE AND name <> '' AND id >= ?2 "
                                       "AND id < ?3 ORDER BY id");
    row.bind(name, firstKeyOf(LogNo::OwnBook), firstKeyOf(LogNo::OwnBook + 1));
    return keys(row);
}

Result<std::vector<SupplierTermRow>> ItemQuery::suppliersOf(RecordKey item) const
{
    Statement row = m_database.prepare(TALLY_TERM "WHERE item = ?1 ORDER BY id");
    row.bind(item);
    return terms(row);
}

Result<std::vector<SupplierTermRow>> ItemQuery::suppliers(int book) const
{
    Statement row = m_database.prepare(TALLY_TERM "WHERE item >= ?1 AND item < ?2 ORDER BY item, id");
    row.bind(firstKeyOf(book), firstKeyOf(book + 1));
    return terms(row);
}

Result<std::vector<Quantity>> ItemQuery::amountsOf(RecordKey item) const
{
    Statement row = m_database.prepare(
        "SELECT DISTINCT e.quantity, e.unit FROM economic_resource r JOIN movement m ON m.resource = r.id JOIN "
        "economic_event e ON e.id = m.event WHERE r.spec = ?1 AND e.quantity IS NOT NULL AND e.unit IS NOT NULL");
    row.bind(item);
    std::vector<Quantity> amounts;
    while (true) {
        TALLY_TRY(const bool more, row.next());
        if (!more)
            return amounts;
        amounts.push_back({row.decimal(0), row.text(1)});
    }
}

Result<std::vector<AttachmentRow>> ItemQuery::attachmentsOf(RecordKey record) const
{
    Statement row = m_database.prepare(TALLY_ATTACHMENT "WHERE about = ?1 ORDER BY t, id");
    row.bind(record);
    return readAttachments(row);
}

Result<std::vector<AttachmentRow>> ItemQuery::attachmentsBetween(RecordKey first, RecordKey last) const
{
    Statement row = m_database.prepare(TALLY_ATTACHMENT "WHERE id BETWEEN ?1 AND ?2 ORDER BY id");
    row.bind(first, last);
    return readAttachments(row);
}

Result<std::vector<AttachmentRow>> ItemQuery::attachments() const
{
    Statement row = m_database.prepare(TALLY_ATTACHMENT "ORDER BY id");
    return readAttachments(row);
}

Result<std::optional<AttachmentRow>> ItemQuery::attachment(RecordKey key) const
{
    Statement row = m_database.prepare(TALLY_ATTACHMENT "WHERE id = ?1");
    row.bind(key);
    TALLY_TRY(const auto found, readAttachments(row));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

} // namespace tally::resources
