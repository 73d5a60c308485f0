// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/recordservice.h"

namespace tally::parties
{

/// Shorthand for recording agents. Everything else about them goes through journal::RecordService.
class AgentService
{
public:
    explicit AgentService(journal::RecordService &records)
        : m_records(records)
    {
    }
    /// Error "agent.unnamed" for a name of nothing but white space; else as RecordService::record.
    [[nodiscard]] Result<RecordKey> addPerson(const QString &name);
    [[nodiscard]] Result<RecordKey> addOrganization(const QString &name);

private:
    [[nodiscard]] Result<RecordKey> add(const char *cls, const QString &name);
    journal::RecordService &m_records;
};

} // namespace tally::parties
