// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalquery.h"
#include "ui/common/rowsmodel.h"

#include <functional>
#include <QTimer>

namespace tally::ui
{

/// An entry as its row shows it.
struct EntryRow {
    journal::JournalLine line;
    QString words;
    QString author;
    QString desk;
    enum class Verdict { Unchecked, Holds, Found } verdict = Verdict::Unchecked;
};

/// Some rows of a list that is read bit by bit, and where to go on; no place once all has been looked at.
struct EntryPiece {
    std::vector<EntryRow> rows;
    std::optional<journal::Place> next;
};

/// Entries newest first, read a window at a time as the view asks for more. Where few entries fit a filter, it goes on
/// looking in idle moments until a window is full, so that the window of the program never waits for a search.
class JournalModel final : public RowsModel<EntryRow>
{
public:
    /// Looks on from the given place (from the newest when none) for at most that many rows.
    using Fetch = std::function<EntryPiece(std::optional<journal::Place> before, int limit)>;
    /// `looked` is told after every piece.
    JournalModel(Fetch fetch, std::function<void()> looked, QObject *parent = nullptr);

    /// Starts again at the newest entry, or at the one given.
    void restart(std::optional<journal::Place> before = std::nullopt);
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] bool isComplete() const { return !m_next; }
    /// It is looking for more at the moment.
    [[nodiscard]] bool isSearching() const { return m_next && rowCount() < m_wanted; }
    /// How far back it has looked; none at the beginning and at the end.
    [[nodiscard]] std::optional<journal::Place> reached() const { return m_next; }

    static constexpr int Window = 200;

private:
    void goOn();
    Fetch m_fetch;
    std::function<void()> m_looked;
    std::optional<journal::Place> m_next;
    int m_wanted = 0;
    QTimer m_idle;
};

/// Taken back, verified or not checked yet, as a sign and words.
[[nodiscard]] Badge stateOf(const EntryRow &row);
[[nodiscard]] std::vector<Column<EntryRow>> entryColumns();

} // namespace tally::ui
