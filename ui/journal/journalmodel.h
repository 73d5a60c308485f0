// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalquery.h"
#include "ui/common/rowsmodel.h"

#include <functional>

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

/// Entries newest first, read a window at a time as the view asks for more.
class JournalModel final : public RowsModel<EntryRow>
{
public:
    /// The next rows after the given place (from the newest when none); fewer than asked for at the end.
    using Fetch = std::function<std::vector<EntryRow>(std::optional<journal::Place> before, int limit)>;
    JournalModel(Fetch fetch, QObject *parent = nullptr);

    /// Starts again at the newest entry, or at the one given.
    void restart(std::optional<journal::Place> before = std::nullopt);
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] bool isComplete() const { return m_complete; }

    static constexpr int Window = 200;

private:
    Fetch m_fetch;
    bool m_complete = false;
};

[[nodiscard]] std::vector<Column<EntryRow>> entryColumns();

} // namespace tally::ui
