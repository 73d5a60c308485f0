// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/recordkey.h"
#include "core/storage/database.h"

#include <optional>
#include <QString>
#include <vector>

namespace tally::parties
{

/// An agent as it stands: the row of `agent`.
struct AgentRow {
    RecordKey key;
    QString type; ///< "Person", "Organization", "EcologicalAgent", "Agent"
    QString name;
    QString note;
    QString image;
    RecordKey primaryLocation;
};

/// Reads agents on whichever connection it is given. Never writes.
class AgentQuery
{
public:
    explicit AgentQuery(storage::Database &database)
        : m_database(database)
    {
    }
    /// By name, taken-back ones left out.
    [[nodiscard]] Result<std::vector<AgentRow>> agents(int book = LogNo::OwnBook) const;
    [[nodiscard]] Result<std::optional<AgentRow>> agent(RecordKey key) const; ///< nullopt if unknown or taken back
    /// The agent of the own book that has exactly this name; none if there is no single one.
    [[nodiscard]] Result<RecordKey> byName(const QString &name) const;

private:
    storage::Database &m_database;
};

} // namespace tally::parties
