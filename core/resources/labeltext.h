// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/journal/recordquery.h"
#include "core/resources/resourcequery.h"

#include <QString>

namespace tally::resources
{

/// What a label can say of one record, in words; empty where there is nothing to say. Dates are ISO 8601 and amounts
/// plain, because a label outlives the language of the window that printed it.
struct LabelText {
    QString code; ///< see labelcode.h
    QString name;
    QString item; ///< its specification, if it has another name
    QString lot;
    QString serial;
    QString expires;
    QString place;
    QString quantity;
    QString book;
    /// A field by the name that templates use, with a word before it where it needs one ("Lot ASH-26-02").
    [[nodiscard]] QString field(const QString &name) const;
};

/// Reads what labels say of stock records, lots, specifications, places and any other record.
class LabelQuery
{
public:
    LabelQuery(const journal::Journal &journal, const journal::RecordQuery &records, const ResourceQuery &resources)
        : m_journal(journal)
        , m_records(records)
        , m_resources(resources)
    {
    }
    /// Error "record.notFound".
    [[nodiscard]] Result<LabelText> of(RecordKey key) const;

private:
    Outcome fillStock(LabelText &text, const ResourceRow &stock) const;
    Outcome fillLot(LabelText &text, RecordKey lot) const;
    const journal::Journal &m_journal;
    const journal::RecordQuery &m_records;
    const ResourceQuery &m_resources;
};

} // namespace tally::resources
