// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordkey.h"
#include "core/base/unit.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace tally::resources
{

/// What planning and forms go by: the row of `specification`.
struct SpecificationFacts {
    RecordKey key;
    QString name;
    QString defaultUnit; ///< unit id; null if not said
    QString effortUnit;  ///< unit id; null if not said
    bool substitutable = true;
    bool mediumOfExchange = false;
    std::optional<Quantity> leadTime; ///< from order to arrival
    bool refuseNegative = false;
};

/// Reads resource specifications on whichever connection it is given. Never writes.
class SpecificationQuery
{
public:
    explicit SpecificationQuery(storage::Database &database)
        : m_database(database)
    {
    }
    /// None if there is no such specification, or it was taken back.
    [[nodiscard]] Result<std::optional<SpecificationFacts>> specification(RecordKey key) const;
    /// All of a book, in recording order.
    [[nodiscard]] Result<std::vector<SpecificationFacts>> specifications(int book = LogNo::OwnBook) const;

private:
    storage::Database &m_database;
};

} // namespace tally::resources
