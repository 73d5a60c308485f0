// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/recordquery.h"
#include "core/resources/resourcerow.h"
#include "core/storage/database.h"

#include <unordered_map>
#include <vector>

namespace tally::resources
{

/// A stock record with what a list of stock says beside it.
struct StockLine {
    ResourceRow stock;
    bool isMoney = false;    ///< its specification is a medium of exchange
    bool isOnTheWay = false; ///< the last thing that happened to it is that a carrier picked it up
};

/// What a lot's own record says.
struct LotRow {
    QString code;
    QString expires;    ///< as recorded; empty if it does not
    QString quarantine; ///< why it may not be used; empty if it may
};

/// Reads a whole stock in a fixed number of queries, whatever its size.
class StockQuery
{
public:
    StockQuery(storage::Database &database, const journal::RecordQuery &records)
        : m_database(database)
        , m_records(records)
    {
    }
    [[nodiscard]] Result<std::vector<StockLine>> lines(int book = LogNo::OwnBook) const; ///< by key
    /// Whether `lines` has more than `limit`, told without reading them.
    [[nodiscard]] Result<bool> isLongerThan(int limit, int book = LogNo::OwnBook) const;
    /// Every lot that a listed stock record belongs to.
    [[nodiscard]] Result<std::unordered_map<RecordKey, LotRow>> lots(int book = LogNo::OwnBook) const;
    /// Stock records that are in quarantine by themselves, not by their lot, and why.
    [[nodiscard]] Result<std::unordered_map<RecordKey, QString>> quarantined(int book = LogNo::OwnBook) const;
    /// Commitments for goods that are neither done with nor wholly fulfilled, the earliest due first; those without a
    /// date last.
    [[nodiscard]] Result<std::vector<PromiseRow>> openCommitments(int book = LogNo::OwnBook) const;

private:
    storage::Database &m_database;
    const journal::RecordQuery &m_records;
};

} // namespace tally::resources
