// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projection.h"
#include "core/storage/database.h"

#include <array>
#include <optional>
#include <set>
#include <string>

namespace tally::book
{

/// The words by which records are found: names, codes, lots, serial numbers, addresses and notes, as they stand now.
/// Records without any are not in it. Notes of events stay in their own table and are indexed where they are; so this
/// projection comes after that of the records and before that of stock, whose table still has the note that goes.
///
/// Tables: `search_text`, `search_change`. The full-text indexes `search_index` (of search_text) and `search_note` (of
/// economic_event) hold no text of their own and are made after a replay, in one go.
class SearchProjection final : public journal::Projection
{
public:
    /// Name, code, note and address or purpose; nothing where a change leaves them alone.
    using Texts = std::array<std::optional<std::string>, 4>;

    explicit SearchProjection(storage::Database &database);
    [[nodiscard]] std::string_view name() const override { return "search"; }
    [[nodiscard]] std::string_view schema() const override;
    [[nodiscard]] std::string_view indexes() const override;
    [[nodiscard]] std::span<const char *const> tables() const override;
    Outcome apply(const journal::Entry &entry) override;
    void setBulk(bool bulk) override;
    Outcome flush() override;
    void discard() override;

private:
    Outcome addParts(const journal::Entry &entry);
    Outcome revise(const journal::Entry &entry);
    Outcome reverse(const journal::Entry &entry);
    Outcome settle(RecordKey record);
    Outcome add(RecordKey record, std::string_view cls, const Texts &texts);
    Outcome unindex(RecordKey record);
    /// Takes the event's note as it still is out of the index; `flush` puts in what it will then be.
    Outcome renote(RecordKey event);
    /// Whether there are indexes to keep up; not while everything is replayed.
    [[nodiscard]] Result<bool> isIndexed();
    [[nodiscard]] Result<std::string> classOf(RecordKey record); ///< empty if it is unknown
    storage::Database &m_database;
    std::optional<bool> m_indexed; ///< isIndexed, while that cannot change
    std::set<RecordKey> m_notes;   ///< events whose notes are not in the index yet
};

} // namespace tally::book
