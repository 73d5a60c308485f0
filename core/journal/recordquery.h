// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/recordkey.h"
#include "core/journal/journal.h"
#include "core/storage/database.h"

#include <optional>

namespace tally::journal
{

struct RecordRow {
    RecordKey key;
    QString cls;   ///< "Person", "EconomicEvent" …
    QString label; ///< its name; empty for most flows
    QString alias; ///< id it was imported under; null if none
    RecordKey reversedBy;
};

/// Reads records of any class, on whichever connection it is given. Never writes.
class RecordQuery
{
public:
    explicit RecordQuery(const Journal &journal)
        : m_journal(journal)
    {
    }

    [[nodiscard]] Result<std::optional<RecordRow>> find(RecordKey key) const;
    /// Own records of a class and its subclasses, in recording order; taken-back ones left out unless asked for.
    [[nodiscard]] Result<std::vector<RecordRow>> list(std::string_view cls, bool withReversed = false,
                                                      int book = LogNo::OwnBook) const;
    /// By what people and files say: "d1/42", "d1/42#1", a full "tally:<book>/d1/42", a foreign id, or the code of a
    /// label (labelcode.h). None if unknown. A foreign id that looks like one of ours loses against the record that has
    /// it.
    [[nodiscard]] Result<RecordKey> resolve(QStringView id) const;
    [[nodiscard]] Result<RecordKey> byAlias(QStringView alias) const;
    /// First record of that class (or a subclass) whose name is exactly `label`.
    [[nodiscard]] Result<RecordKey> byLabel(std::string_view cls, const QString &label) const;
    /// The id to show outside: the foreign id it was imported under if `resolve` leads from there back to it, else
    /// "tally:<book-id>/d1/42".
    [[nodiscard]] Result<QString> publicId(RecordKey key) const;
    /// Its name, else its class and short id: never empty for a known record.
    [[nodiscard]] Result<QString> title(RecordKey key) const;
    /// The record's members as recorded, with every later Set laid over in order. References are left as record ids.
    [[nodiscard]] Result<Json> body(RecordKey key) const;
    /// Entries that made it, changed it or took one of these back, oldest first; empty for an unknown record.
    [[nodiscard]] Result<std::vector<RecordKey>> history(RecordKey key) const;

private:
    [[nodiscard]] RecordKey placeOf(QStringView id) const;
    Outcome layRevisions(RecordKey key, Json &body) const;
    const Journal &m_journal;
};

} // namespace tally::journal
