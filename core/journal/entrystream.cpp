// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entrystream.h"

#include "core/journal/roster.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace tally::journal
{

/// One log being read: its next entry, parsed.
class EntryStream::Cursor
{
public:
    Cursor(const Journal &journal, LogNo log, std::int64_t first, std::int64_t end)
        : m_query(journal.database().prepare("SELECT id, envelope FROM entry WHERE id BETWEEN ?1 AND ?2 ORDER BY id"))
        , m_book8(journal.identity(log.book()).id8().toStdString())
        , m_log(log)
    {
        m_query.bind(RecordKey(log, first), RecordKey(log, end - 1));
    }

    /// Moves to the next entry that has an envelope; `position` follows.
    Outcome advance(std::int64_t &position)
    {
        m_atEnd = true;
        while (true) {
            TALLY_TRY(const bool more, m_query.next());
            if (!more)
                return {};
            if (!m_query.isNull(1))
                break;
            position = m_query.key(0).index() + 1;
        }
        TALLY_TRY(m_entry, parseEntry(m_query.blob(1), m_query.key(0), m_book8, m_document));
        m_atEnd = false;
        return {};
    }

    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    [[nodiscard]] LogNo log() const { return m_log; }
    [[nodiscard]] const Entry &entry() const { return m_entry; }

private:
    storage::Statement m_query;
    std::string m_book8;
    LogNo m_log;
    t1::Document m_document;
    Entry m_entry;
    bool m_atEnd = true;
};

EntryStream::EntryStream(const Journal &journal, Positions from)
    : m_journal(journal)
    , m_positions(std::move(from))
{
}

EntryStream::~EntryStream() = default;

EntryStream::Positions EntryStream::cutsOf(const Journal &journal)
{
    Positions cuts;
    for (const BookIdentity &book : journal.books()) {
        // A roster that cannot be read is a finding of its own checks and no reason to keep the book shut.
        const auto roster = journal.state(LogNo(book.number, 0)).size > 0 ? Roster::load(journal, book.number)
                                                                          : Result<Roster>(Roster(book.id));
        if (!roster)
            continue;
        for (const auto &[number, desk] : roster->desks()) {
            if (desk.cutSize)
                cuts[LogNo(book.number, number)] = *desk.cutSize;
        }
    }
    return cuts;
}

Outcome EntryStream::open()
{
    m_opened = true;
    m_cuts = cutsOf(m_journal);
    for (const BookIdentity &book : m_journal.books()) {
        for (const LogState &state : m_journal.states(book.number)) {
            std::int64_t &position = m_positions[state.log];
            const std::int64_t end = cut(state.log, state.size);
            if (state.log.isRoster() || position >= end)
                continue;
            auto cursor = std::make_unique<Cursor>(m_journal, state.log, position, end);
            TALLY_CHECK(cursor->advance(position));
            if (!cursor->atEnd())
                m_cursors.push_back(std::move(cursor));
        }
    }
    return {};
}

// A desk should have seen what it changes; one that forgot to say so must not make the order of arrival matter.
bool EntryStream::isReady(const Entry &entry) const
{
    const RecordKey subject = entry.op == Op::Add ? RecordKey() : entry.subject();
    if (subject && !hasPassed(subject.log(), subject.index() + 1))
        return false;
    return std::all_of(entry.seen.begin(), entry.seen.end(),
                       [&](const SeenLog &seen) { return hasPassed(LogNo(entry.book(), seen.desk), seen.size); });
}

bool EntryStream::hasPassed(LogNo log, std::int64_t size) const
{
    if (log.isRoster())
        return m_journal.state(log).size >= size; // never streamed, so being here is all there is to wait for
    const auto found = m_positions.find(log);
    return found != m_positions.end() && found->second >= cut(log, size);
}

std::int64_t EntryStream::cut(LogNo log, std::int64_t size) const
{
    const auto found = m_cuts.find(log);
    return found == m_cuts.end() ? size : std::min(size, found->second);
}

Result<const Entry *> EntryStream::next()
{
    if (!m_opened)
        TALLY_CHECK(open());
    if (m_current) {
        TALLY_CHECK(m_current->advance(m_positions[m_current->log()]));
        if (m_current->atEnd())
            std::erase_if(m_cursors, [this](const auto &cursor) { return cursor.get() == m_current; });
    }
    m_current = nullptr;
    for (const auto &cursor : m_cursors) {
        const bool isEarlier = !m_current || cursor->entry().t < m_current->entry().t;
        if (isEarlier && isReady(cursor->entry()))
            m_current = cursor.get();
    }
    if (!m_current)
        return nullptr;
    m_positions[m_current->log()] = m_current->entry().key.index() + 1;
    return &m_current->entry();
}

} // namespace tally::journal
