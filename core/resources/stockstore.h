// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/changelog.h"
#include "core/resources/fold.h"
#include "core/storage/database.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace tally::resources
{

/// One stock record in memory.
struct StockRecord {
    StockState state;
    RecordKey spec;
    RecordKey inherited; ///< see economic_resource
    std::int64_t movements = 0;
    journal::Place last;
    bool changed = false;
};

/// One row of `movement`.
struct Movement {
    RecordKey resource;
    journal::Place place; ///< of the event
    Delta delta;
};

/// Rows of `economic_resource`, `movement`, `process` and `resource_specification`, with a cache of records that is
/// written back when asked: at once after a single event, seldom in a replay.
class StockStore
{
public:
    explicit StockStore(storage::Database &database);

    /// Whether the key is that of an event, stock record, process or specification.
    [[nodiscard]] Result<bool> knows(RecordKey key) const;
    /// The record, loaded if need be; null if there is none. Stays where it is until it is forgotten.
    [[nodiscard]] Result<StockRecord *> find(RecordKey key);
    /// A record described by an event; `members` as in its body.
    [[nodiscard]] Result<StockRecord *> create(RecordKey key, const Json &members);
    /// The record before its first movement.
    [[nodiscard]] Result<StockState> startOf(const StockRecord &record);
    /// Reads the record's members again after a change.
    Outcome refresh(RecordKey key);
    /// Added movements wait until written, many at a time and in key order, which is what a B-tree takes fastest.
    Outcome addMovement(const Movement &movement);
    Outcome writeMovements();
    Outcome setMovement(const Movement &movement);
    Outcome removeMovement(RecordKey record, journal::Place place);

    Outcome addProcess(RecordKey key, const Json &members);
    /// Reads the process again after a change; true if its specification is another one now.
    [[nodiscard]] Result<bool> refreshProcess(RecordKey key);
    Outcome addSpecification(RecordKey key, const Json &members);
    /// Reads the specification again after a change; true if its unit is another one now.
    [[nodiscard]] Result<bool> refreshSpecification(RecordKey key);
    /// What the event's process adds to it; looked up only where the action's row asks for it.
    [[nodiscard]] Result<ProcessFacts> processFacts(const StockEvent &event);

    [[nodiscard]] ChangeLog &changes() { return m_changes; }
    Outcome write();
    /// Empties the cache of records, or everything remembered. What is unwritten is lost.
    void forgetRecords();
    void forget();
    [[nodiscard]] std::size_t cached() const { return m_records.size(); }

private:
    [[nodiscard]] Result<StockState> startFrom(const StockRecord &record, const Json &members);
    Outcome writeRecord(const StockRecord &record);
    [[nodiscard]] Result<std::optional<Json>> present(std::string_view sql, RecordKey key) const;
    [[nodiscard]] Result<const std::string *> unitOf(RecordKey spec);
    [[nodiscard]] Result<RecordKey> basedOn(RecordKey process);
    [[nodiscard]] Result<RecordKey> containerOf(RecordKey process) const;

    storage::Database &m_database;
    ChangeLog m_changes;
    std::unordered_map<RecordKey, StockRecord> m_records;
    std::unordered_map<RecordKey, std::string> m_units;       ///< default unit by specification, empty if it has none
    std::unordered_map<RecordKey, RecordKey> m_specByProcess; ///< what processes are based on
    std::vector<Movement> m_added;                            ///< movements not yet written
};

} // namespace tally::resources
