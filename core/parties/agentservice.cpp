// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/agentservice.h"

#include "core/base/utf8.h"

#include <QCoreApplication>

namespace tally::parties
{

Result<RecordKey> AgentService::addPerson(const QString &name)
{
    return add("Person", name);
}

Result<RecordKey> AgentService::addOrganization(const QString &name)
{
    return add("Organization", name);
}

Result<RecordKey> AgentService::add(const char *cls, const QString &name)
{
    const QString typed = normalized(name);
    if (typed.isEmpty())
        return refused("agent.unnamed", QT_TRANSLATE_NOOP("Error", "An agent needs a name. Nothing was recorded."));
    return m_records.record({cls, Json::Object{{"name", typed}}, {}});
}

} // namespace tally::parties
