// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordkey.h"
#include "core/base/unit.h"
#include "core/storage/database.h"

#include <optional>
#include <QString>
#include <QStringList>
#include <unordered_map>
#include <vector>

namespace tally::resources
{

/// A kind of item as people look it up: the row of `item`.
struct ItemRow {
    RecordKey key;
    QString name;
    QString code;
    QStringList categories;
    QString tracking; ///< "stock", "lot", "serial"; empty if not said
};

/// On what terms somebody supplies a kind of item: the row of `supplier_term`.
struct SupplierTermRow {
    RecordKey key;
    RecordKey item;
    RecordKey supplier;
    QString code;
    std::optional<Decimal> price; ///< for one unit of the item
    QString currency;             ///< ISO 4217 code; the book's own if empty
    std::optional<Quantity> leadTime;
    std::optional<Quantity> packSize;
};

/// A picture or document of a record: the row of `attachment`.
struct AttachmentRow {
    RecordKey key;
    RecordKey about;
    QString name;
    QString sha256; ///< hexadecimal, as recorded
    QString mediaType;
    friend bool operator==(const AttachmentRow &, const AttachmentRow &) = default;
};

/// Reads items on whichever connection it is given. Never writes.
class ItemQuery
{
public:
    explicit ItemQuery(storage::Database &database)
        : m_database(database)
    {
    }
    /// What kinds of items are classified as, to be asked of many stock records.
    class Categories
    {
    public:
        void add(RecordKey item, QStringList categories) { m_of.emplace(item, std::move(categories)); }
        /// Whether the item is of that category or of one below it.
        [[nodiscard]] bool fits(RecordKey item, const QString &category) const;
        /// Every category and those above it, sorted.
        [[nodiscard]] QStringList all() const;

    private:
        std::unordered_map<RecordKey, QStringList> m_of;
    };

    [[nodiscard]] Result<std::vector<ItemRow>> items(int book = LogNo::OwnBook) const; ///< by name
    [[nodiscard]] Result<Categories> categories(int book = LogNo::OwnBook) const;
    /// Every category of any item and those above it, sorted; read without reading the items one by one.
    [[nodiscard]] Result<QStringList> categoryNames(int book = LogNo::OwnBook) const;
    /// Items with that code, whatever the case.
    [[nodiscard]] Result<std::vector<RecordKey>> byCode(const QString &code) const;
    /// Items called exactly that, whatever the case.
    [[nodiscard]] Result<std::vector<RecordKey>> byName(const QString &name) const;
    [[nodiscard]] Result<std::vector<SupplierTermRow>> suppliersOf(RecordKey item) const;
    /// The terms of all suppliers of a book's items, item by item.
    [[nodiscard]] Result<std::vector<SupplierTermRow>> suppliers(int book = LogNo::OwnBook) const;
    /// Every different amount that events tell of its stock, as recorded. Goes through all of them.
    [[nodiscard]] Result<std::vector<Quantity>> amountsOf(RecordKey item) const;
    /// Those that were not taken back, in the order they were attached.
    [[nodiscard]] Result<std::vector<AttachmentRow>> attachmentsOf(RecordKey record) const;
    /// Those whose keys are from `first` to `last`, by key.
    [[nodiscard]] Result<std::vector<AttachmentRow>> attachmentsBetween(RecordKey first, RecordKey last) const;
    [[nodiscard]] Result<std::vector<AttachmentRow>> attachments() const; ///< of all books, by key
    /// None if there is no such, or it was taken back.
    [[nodiscard]] Result<std::optional<AttachmentRow>> attachment(RecordKey key) const;

private:
    storage::Database &m_database;
};

} // namespace tally::resources
