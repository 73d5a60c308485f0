// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/journal/entry.h"
#include "core/storage/database.h"

#include <optional>
#include <QString>
#include <QStringList>
#include <unordered_set>
#include <vector>

namespace tally::journal
{

/// One entry as the journal's page lists it: the exact bytes and where they stand.
struct JournalLine {
    RecordKey key;
    Hlc t;
    QString kind; ///< "vf.event"; empty where only the leaf is known
    Op op = Op::Add;
    std::string envelope; ///< empty where only the leaf is known
    Digest leaf;
    RecordKey reversedBy; ///< entry that took it back; none while it stands
    [[nodiscard]] Place place() const { return {t, key}; }
};

/// Which entries are wanted; what is left empty lets all through.
struct JournalFilter {
    std::vector<QString> kinds; ///< "vf.event"; any of them
    RecordKey author;           ///< the agent it names as its author
    std::optional<int> desk;    ///< number of the desk, 0 for the roster
    std::int64_t fromMs = 0;    ///< first moment, milliseconds since 1970 UTC
    std::int64_t untilMs = 0;   ///< first moment that is too late; 0 for none
    bool onlyTakenBack = false;
    QStringList words; ///< each stands in the entry's text, or in the name of a record it mentions; case does not count
    [[nodiscard]] bool isEmpty() const;
};

/// Part of a search: what was found, and where to go on.
struct JournalScan {
    std::vector<JournalLine> lines;
    std::optional<Place> next; ///< go on before this place; none once all has been looked at
};

/// What an entry did to the records of the book.
struct EntryEffects {
    struct Made {
        RecordKey key;
        QString cls;
        QString label;
    };
    std::vector<Made> made;
    RecordKey changed; ///< the record it changed; none if it made its own
};

/// Reads entries of all desks of a book by time, a window at a time, so that a long journal opens as fast as a short
/// one.
class JournalQuery
{
public:
    explicit JournalQuery(storage::Database &database)
        : m_database(database)
    {
    }

    /// The `limit` newest entries of `book` that stand before `before` (all when none), newest first.
    [[nodiscard]] Result<std::vector<JournalLine>> newest(int book, std::optional<Place> before, int limit) const;
    /// Looks at up to `most` entries before `before`, the newest first, and stops once `limit` of them fit the filter.
    /// So a search of a long journal goes in steps that each take only a moment. The first step looks up which records
    /// have the words in their names.
    class Search
    {
    public:
        Search() = default;
        explicit Search(JournalFilter filter);
        [[nodiscard]] Result<JournalScan> step(storage::Database &database, int book, std::optional<Place> before,
                                               int limit, int most);

    private:
        Outcome findNames(storage::Database &database, int book);
        [[nodiscard]] bool fits(const JournalLine &line) const;
        [[nodiscard]] bool hasWords(const JournalLine &line) const;
        JournalFilter m_filter;
        std::vector<std::unordered_set<RecordKey>> m_named; ///< per word: records with it in their names
        bool m_hasNames = false;
    };
    /// What the entry made or changed; empty for one the journal does not hold.
    [[nodiscard]] Result<EntryEffects> effects(RecordKey entry) const;
    /// One entry; none if the journal does not hold it.
    [[nodiscard]] Result<std::optional<JournalLine>> line(RecordKey entry) const;

private:
    storage::Database &m_database;
};

} // namespace tally::journal
