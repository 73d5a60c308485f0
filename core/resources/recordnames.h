// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/recordquery.h"

#include <unordered_map>

namespace tally::resources
{

/// Names of records that many rows refer to, each read once. For one picture of the book: later changes are not seen.
/// What cannot be read has no name.
class RecordNames
{
public:
    explicit RecordNames(const journal::RecordQuery &records)
        : m_records(records)
    {
    }
    /// Its name; empty for none, and for a record without a name.
    [[nodiscard]] QString of(RecordKey key) const;
    /// The code of a lot, which has no name.
    [[nodiscard]] QString lotCode(RecordKey lot) const;

private:
    const journal::RecordQuery &m_records;
    mutable std::unordered_map<RecordKey, QString> m_known;
};

} // namespace tally::resources
