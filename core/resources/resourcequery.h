// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/recordquery.h"
#include "core/resources/resourcerow.h"
#include "core/storage/database.h"

#include <optional>
#include <QDate>
#include <vector>

namespace tally::resources
{

/// Reads stock, events and promises on whichever connection it is given. Never writes. `book` 1 is ours, others are
/// peers as their own books tell it.
class ResourceQuery
{
public:
    explicit ResourceQuery(storage::Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<std::vector<ResourceRow>> resources(int book = LogNo::OwnBook) const; ///< by name
    [[nodiscard]] Result<std::optional<ResourceRow>> resource(RecordKey key) const;
    /// Own records of one specification, most on hand first.
    [[nodiscard]] Result<std::vector<ResourceRow>> resourcesOf(RecordKey spec) const;
    /// Own records with less than nothing on hand or owned, by name; all when `limit` is 0.
    [[nodiscard]] Result<std::vector<ResourceRow>> belowZero(int limit = 0) const;
    /// Whoever is accountable for most own records; none while there is no stock.
    [[nodiscard]] Result<RecordKey> mostAccountable() const;
    /// Latest movements first when `newestFirst`; balances after each are right either way. `limit` 0 means all.
    [[nodiscard]] Result<std::vector<MovementRow>> movements(RecordKey resource, int limit = 0,
                                                             bool newestFirst = true) const;
    /// What a standing event did to the stock records it names.
    [[nodiscard]] Result<std::vector<StockChange>> changesBy(RecordKey event) const;
    [[nodiscard]] Result<std::optional<EventRow>> event(RecordKey key) const;
    [[nodiscard]] Result<std::vector<EventRow>>
    events(int book = LogNo::OwnBook) const; ///< recording order, without taken-back ones
    [[nodiscard]] Result<std::vector<EventRow>> eventsCorrecting(RecordKey event) const; ///< standing ones
    [[nodiscard]] Result<std::vector<EventRow>>
    eventsOf(RecordKey process) const; ///< inputs and outputs, standing ones
    /// Stock records with this serial number and lot (each only if given) that `accountable` is accountable for.
    [[nodiscard]] Result<std::vector<RecordKey>> tracked(const QString &serial, RecordKey lot,
                                                         RecordKey accountable) const;
    /// Stock record with this serial number or lot that `accountable` is accountable for (DESIGN §5 rule 3); none if
    /// there is no single one.
    [[nodiscard]] Result<RecordKey> findByTracking(const QString &serial, RecordKey lot, RecordKey accountable) const;
    [[nodiscard]] Result<std::vector<PromiseRow>> promises(std::string_view cls, int book = LogNo::OwnBook) const;
    /// Promises of goods (not of effort) that are not done with and of which something is still to come.
    [[nodiscard]] Result<std::vector<PromiseRow>> openPromises(std::string_view cls, int book = LogNo::OwnBook) const;
    [[nodiscard]] Result<std::optional<PromiseRow>> promise(RecordKey key) const;
    /// Own promises still to be kept that are due before the day, soonest first; those without a date are left out.
    [[nodiscard]] Result<std::vector<PromiseRow>> openPromises(std::string_view cls, QDate before, int limit) const;
    /// Promises that the act names as `relation` ("fulfills", "satisfies", "settles"), in the order it names them.
    [[nodiscard]] Result<std::vector<RecordKey>> promisesOf(RecordKey act, std::string_view relation) const;
    /// Facts of a specification that stock goes by; nullopt if there is no such specification.
    [[nodiscard]] Result<std::optional<SpecificationRow>> specification(RecordKey key) const;
    /// A standing record that would be left hanging if the entry were taken back: it moves a stock record the entry
    /// made, corrects, fulfils, settles or belongs to something it made. None if nothing does.
    [[nodiscard]] Result<RecordKey> dependant(RecordKey entry) const;
    /// Whether the entry changed a record and was not taken back.
    [[nodiscard]] Result<bool> changeStands(RecordKey entry) const;
    /// Process specification the process is based on; none if it has none.
    [[nodiscard]] Result<RecordKey> basedOn(RecordKey process) const;

    /// The connection it reads on, for queries that stand beside it.
    [[nodiscard]] storage::Database &database() const { return m_database; }

private:
    storage::Database &m_database;
};

} // namespace tally::resources
