// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/sha256.h"

#include <functional>
#include <optional>
#include <QByteArray>
#include <vector>

namespace tally::storage
{
class Database;
}

namespace tally::journal
{

/// The bytes of attachments, each once, by their SHA-256. They are no projection: nothing brings them back once they
/// are gone, so nothing here is ever deleted. A book that this program has only read so far may not have the table yet
/// and then holds none.
class BlobStore
{
public:
    static constexpr qsizetype MostBytes = qsizetype{16} << 20; ///< of one attachment

    explicit BlobStore(storage::Database &database)
        : m_database(database)
    {
    }
    /// Keeps the bytes; those that are here already stay, and mend what was damaged. Inside a transaction. Error
    /// "blob.empty", "blob.tooLarge", storage errors.
    [[nodiscard]] Result<Digest> put(const QByteArray &bytes);
    /// None if they are not here. Error "blob.damaged" if they are no longer what they were.
    [[nodiscard]] Result<std::optional<QByteArray>> get(const Digest &digest) const;
    /// How many bytes; none if they are not here. Does not read them.
    [[nodiscard]] Result<std::optional<std::int64_t>> size(const Digest &digest) const;
    [[nodiscard]] Result<bool> has(const Digest &digest) const;
    using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;
    /// Those whose bytes have another hash; reads every one. Error "job.cancelled" where `progress` answers false.
    [[nodiscard]] Result<std::vector<Digest>> damaged(const Progress &progress = {}) const;

private:
    [[nodiscard]] Result<bool> isThere() const;
    storage::Database &m_database;
};

/// A SHA-256 as 64 lower-case hexadecimal digits say it; none if they do not.
[[nodiscard]] std::optional<Digest> digestFromHex(const QByteArray &hex);

} // namespace tally::journal
