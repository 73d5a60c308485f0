// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/recordnames.h"

namespace tally::resources
{

QString RecordNames::of(RecordKey key) const
{
    if (!key)
        return {};
    const auto known = m_known.find(key);
    if (known != m_known.end())
        return known->second;
    const auto row = m_records.find(key);
    return m_known.emplace(key, row && *row ? (*row)->label : QString()).first->second;
}

QString RecordNames::lotCode(RecordKey lot) const
{
    const auto known = m_known.find(lot);
    if (known != m_known.end())
        return known->second;
    const auto body = m_records.body(lot);
    return m_known.emplace(lot, body ? (*body)["batchLotCode"].qtext() : QString()).first->second;
}

} // namespace tally::resources
