// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/recordquery.h"
#include "core/resources/codepattern.h"
#include "core/storage/database.h"

namespace tally::resources
{

/// What codes of lots and serial numbers of an item have to look like (`ty:lotPattern`, `ty:serialPattern` of its
/// specification). People are held to it where they enter codes; what was recorded before a rule was made, or comes in
/// from other books, stands. Never writes.
class CodeRules
{
public:
    enum class Of { Lots, Serials };
    CodeRules(storage::Database &database, const journal::RecordQuery &records)
        : m_database(database)
        , m_records(records)
    {
    }
    /// None if the item has no rule, or one that cannot be read.
    [[nodiscard]] Result<std::optional<CodePattern>> rule(RecordKey item, Of of) const;
    /// The next code by the rule; empty without one.
    [[nodiscard]] Result<QString> suggestion(RecordKey item, Of of, QDate day) const;
    /// Error "code.shape" saying what is expected, with the next code as an example. Anything goes without a rule.
    Outcome check(RecordKey item, Of of, const QString &code, QDate day) const;
    /// What the goods of an item have: serial numbers where it is told apart by them or has a rule for these alone.
    [[nodiscard]] static Of codesOf(const Json &item);
    [[nodiscard]] static bool hasRule(const Json &item);
    /// What to warn of where new goods of an item that is told apart by codes get none: "code.missing".
    [[nodiscard]] static std::optional<Error> lack(const Json &item);
    /// The lot of that item with that code; none if there is none.
    [[nodiscard]] Result<RecordKey> lot(RecordKey item, const QString &code) const;
    /// The member of a specification that holds the rule.
    [[nodiscard]] static const char *member(Of of) { return of == Of::Lots ? "ty:lotPattern" : "ty:serialPattern"; }

private:
    [[nodiscard]] Result<std::vector<std::pair<RecordKey, QString>>> lots(RecordKey item) const;
    [[nodiscard]] Result<QStringList> taken(RecordKey item, Of of) const;

    storage::Database &m_database;
    const journal::RecordQuery &m_records;
};

} // namespace tally::resources
