// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/journal/entry.h"

#include <span>
#include <string_view>

namespace tally::journal
{

/// Owns tables derived from entries. Entries of one log arrive in order, and after everything they refer to; entries of
/// different desks may otherwise arrive in any order, and the tables must come out the same. A projection never refuses
/// what is recorded: what cannot be right (stock below zero, a promise over-fulfilled) is shown, not thrown away.
class Projection
{
public:
    virtual ~Projection() = default;
    /// Stable name, also the prefix under which its schema's hash is remembered.
    [[nodiscard]] virtual std::string_view name() const = 0;
    /// CREATE TABLE statements separated by lines "--;;"; dropped and rebuilt when they change.
    [[nodiscard]] virtual std::string_view schema() const = 0;
    /// CREATE INDEX statements, made after a bulk replay.
    [[nodiscard]] virtual std::string_view indexes() const = 0;
    /// The tables of schema(), for dropping and for digests.
    [[nodiscard]] virtual std::span<const char *const> tables() const = 0;
    /// Outside bulk mode the tables are up to date when this returns.
    virtual Outcome apply(const Entry &entry) = 0;
    /// While many entries are replayed nobody reads in between, so caches may stay unwritten until `flush`.
    virtual void setBulk(bool bulk) { static_cast<void>(bulk); }
    /// Writes what is cached; called before every commit.
    virtual Outcome flush() = 0;
    /// Forgets what is cached, after a rollback.
    virtual void discard() = 0;
};

} // namespace tally::journal
