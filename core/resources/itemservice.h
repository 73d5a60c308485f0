// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/issue.h"
#include "core/journal/recordservice.h"
#include "core/resources/itemdraft.h"
#include "core/storage/database.h"

namespace tally::resources
{

/// Checks and records kinds of items with their suppliers' terms. Records only what differs from what the book says.
class ItemService
{
public:
    /// One entry of an act: a new record, or a change of one.
    struct Step {
        std::string cls;
        RecordKey subject; ///< none for a new record
        Json members;      ///< null takes a member away
    };

    ItemService(const journal::RecordService &service, const journal::RecordQuery &records, storage::Database &database)
        : m_service(service)
        , m_records(records)
        , m_database(database)
    {
    }
    /// An item as the book has it.
    [[nodiscard]] Result<ItemDraft> read(RecordKey item) const;
    /// `item` is the one to change, none for a new one. Refusals: no name, a code that another item has, a purchase or
    /// use unit without an amount or against a unit of measure, amounts below zero or in units that do not measure what
    /// the stock unit does, a supplier twice or none, a currency that is none. Warning: another item of that name.
    [[nodiscard]] journal::Issues check(RecordKey item, const ItemDraft &draft) const;
    /// Whether all that was recorded of the item can be told in `unit`. Error "item.unitUsed" if not. Goes through
    /// every amount, so it is asked when the unit changes and not with each letter; `write` asks it, too.
    [[nodiscard]] Outcome checkUnit(RecordKey item, const QString &unit) const;
    /// What is to be recorded, in order: the item first, if it is new or differs. Terms of a new item do not name it
    /// yet. Nothing if nothing differs.
    [[nodiscard]] Result<std::vector<Step>> steps(RecordKey item, const ItemDraft &draft) const;
    /// Checks and adds the steps to a recording under way; gives their entries.
    [[nodiscard]] Result<std::vector<RecordKey>> write(journal::Recording &recording, RecordKey item,
                                                       const ItemDraft &draft) const;

private:
    [[nodiscard]] Outcome checkAll(RecordKey item, const ItemDraft &draft) const;
    const journal::RecordService &m_service;
    const journal::RecordQuery &m_records;
    storage::Database &m_database;
};

/// The members that say what the draft says; what is not said has none.
[[nodiscard]] Json membersOf(const ItemDraft &draft);
[[nodiscard]] Json membersOf(const SupplierDraft &draft);

} // namespace tally::resources
