// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/journal/recordquery.h"
#include "core/resources/resourcequery.h"

#include <QIODevice>

namespace tally::exchange
{

/// Writes a book's own records as one JSON-LD document in recording order, streaming; what is written imports into an
/// empty book to the same tables.
class JsonLdExport
{
public:
    JsonLdExport(const journal::Journal &journal, const journal::RecordQuery &records,
                 const resources::ResourceQuery &resources);

    /// Error "storage.…" or "export.write".
    Outcome write(QIODevice &target) const;
    /// One record with its members, references as public ids; also the row of `list` and `show`.
    [[nodiscard]] Result<Json> record(RecordKey key) const;
    /// Rows of `list KIND`: id, members, `outstanding` where it applies. Error "list.kind" for an unknown KIND.
    [[nodiscard]] Result<std::vector<Json>> list(std::string_view kind) const;

private:
    const journal::Journal &m_journal;
    const journal::RecordQuery &m_records;
    const resources::ResourceQuery &m_resources;
};

} // namespace tally::exchange
