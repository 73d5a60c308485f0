// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace tally::storage
{

class Database;

/// Brings the durable tables of a file up to what this program knows, forward only: runs sql/durable/NNN_*.sql in order
/// and remembers the last in `user_version`. A failed step leaves the file as it was.
class Migrator
{
public:
    /// Highest step this program has.
    [[nodiscard]] static int newest();
    /// Step a file has reached.
    [[nodiscard]] static Result<int> versionOf(Database &database);
    /// Error "storage.newer" if the file has reached a step this program does not know, or a storage error.
    static Outcome migrate(Database &database);
};

} // namespace tally::storage
