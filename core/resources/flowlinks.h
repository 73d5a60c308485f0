// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/recordkey.h"
#include "core/storage/database.h"

#include <vector>

namespace tally::resources
{

struct StockEvent;

/// What the flow of goods runs through.
enum class FlowKind { Event, Process, Resource };

struct FlowPoint {
    FlowKind kind = FlowKind::Resource;
    RecordKey key;
};

/// The recorded links of the flow of goods, one step at a time (rules: core/resources/README.md). `after` is `before`
/// read the other way: b is before a exactly when a is after b.
///
/// Goods go on from book to book: where one hands over goods of a lot and another, whose bundle was taken in, received
/// goods of a lot with that code, the second event comes after the first.
class FlowLinks
{
public:
    explicit FlowLinks(storage::Database &database)
        : m_database(database)
    {
    }
    /// Error "trace.notFlow" for a record of another class.
    [[nodiscard]] Result<FlowPoint> point(RecordKey key) const;
    /// What it came from, nearest in place first; at most `limit` of them, 0 for all.
    [[nodiscard]] Result<std::vector<FlowPoint>> before(const FlowPoint &point, int limit = 0) const;
    /// What became of it, nearest in place first; at most `limit` of them, 0 for all.
    [[nodiscard]] Result<std::vector<FlowPoint>> after(const FlowPoint &point, int limit = 0) const;

private:
    [[nodiscard]] Result<std::vector<FlowPoint>> links(const FlowPoint &point, bool back, int limit) const;
    [[nodiscard]] Result<std::vector<FlowPoint>> ofEvent(RecordKey event, bool back) const;
    Outcome addOtherBooks(std::vector<FlowPoint> &found, const StockEvent &event, bool back) const;
    [[nodiscard]] Result<std::vector<FlowPoint>> ofProcess(RecordKey process, bool back, int limit) const;
    [[nodiscard]] Result<std::vector<FlowPoint>> ofResource(RecordKey resource, bool back, int limit) const;
    storage::Database &m_database;
};

} // namespace tally::resources
