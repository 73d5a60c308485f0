// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/resourceprojection.h"
#include "core/resources/stockstore.h"

#include <optional>
#include <set>

namespace tally::resources
{

/// The work behind ResourceProjection. An event steps the records it touches forward; a record that an event reaches
/// out of order, or whose past changed, is put on a list and folded again from its movements: after the entry, or in
/// bulk before the commit. Both ways go through `step`, so the order of arrival leaves no trace.
class ResourceProjection::Engine
{
public:
    explicit Engine(storage::Database &database);
    Outcome apply(const journal::Entry &entry);
    Outcome flush();
    void discard();
    void setBulk(bool bulk) { m_bulk = bulk; }

private:
    Outcome project(const journal::Entry &entry);
    Outcome addEvent(const journal::Entry &entry);
    Outcome insertEvent(const StockEvent &event);
    Outcome createNamed(const journal::Entry &entry, const StockEvent &event);
    Outcome touch(RecordKey key, const StockEvent &event);
    Outcome handDown(const StockEvent &event);
    Outcome addOthers(const journal::Entry &entry);
    Outcome change(const journal::Entry &entry);
    Outcome refresh(RecordKey subject);
    Outcome refreshEvent(RecordKey event);
    Outcome takeBack(const journal::Entry &entry);
    Outcome takeBackEvent(const StockEvent &event);
    /// Puts the records on the list that a query of one parameter names.
    Outcome foldLater(std::string_view sql, RecordKey parameter);
    Outcome refold(RecordKey key);
    Outcome bequeath(const StockRecord &from, const StockEvent &event);
    Outcome settle();

    storage::Database &m_database;
    const UnitTable &m_units = UnitTable::shipped();
    StockStore m_store;
    std::set<RecordKey> m_toFold;                    ///< records to fold again
    std::set<RecordKey> m_remeasured;                ///< specifications whose unit changed
    std::set<RecordKey> m_respecified;               ///< processes whose specification changed
    std::optional<storage::Statement> m_insertEvent; ///< kept ready: a replay runs it for every event
    bool m_bulk = false;
};

} // namespace tally::resources
