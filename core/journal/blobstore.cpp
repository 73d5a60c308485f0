// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/blobstore.h"

#include "core/journal/octets.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <QCoreApplication>

namespace tally::journal
{

using storage::Statement;

namespace
{

QByteArray bytesIn(const Statement &row, int column)
{
    const std::string_view bytes = row.blob(column);
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

Outcome checkSize(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return refused("blob.empty", QT_TRANSLATE_NOOP("Error", "There is nothing in this file. Nothing was kept."));
    if (bytes.size() > BlobStore::MostBytes)
        return refused("blob.tooLarge",
                       QT_TRANSLATE_NOOP("Error", "This file is larger than %1 MB, which is as much as one attachment "
                                                  "may be. Nothing was kept; make it smaller, or note where it is."),
                       {QString::number(BlobStore::MostBytes >> 20)});
    return {};
}

} // namespace

Result<bool> BlobStore::isThere() const
{
    Statement row = m_database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'blob'");
    return row.next();
}

Result<Digest> BlobStore::put(const QByteArray &bytes)
{
    TALLY_CHECK(checkSize(bytes));
    const Digest digest = sha256(view(bytes));
    TALLY_TRY(const bool isKnown, has(digest));
    if (isKnown && get(digest))
        return digest;
    Statement row = m_database.prepare("INSERT INTO blob(sha256, bytes) VALUES (?1, ?2) ON CONFLICT(sha256) DO UPDATE "
                                       "SET bytes = excluded.bytes");
    row.bindBlobAt(0, digest.view());
    row.bindBlobAt(1, view(bytes));
    TALLY_CHECK(row.run());
    return digest;
}

Result<std::optional<QByteArray>> BlobStore::get(const Digest &digest) const
{
    TALLY_TRY(const bool there, isThere());
    if (!there)
        return std::nullopt;
    Statement row = m_database.prepare("SELECT bytes FROM blob WHERE sha256 = ?1");
    row.bindBlobAt(0, digest.view());
    TALLY_TRY(const bool found, row.next());
    if (!found)
        return std::nullopt;
    QByteArray bytes = bytesIn(row, 0);
    if (sha256(view(bytes)) != digest)
        return failed("blob.damaged",
                      QT_TRANSLATE_NOOP("Error", "An attachment was damaged in the book's file and cannot be used. Its "
                                                 "entry is kept; attach the file again, or restore a backup."),
                      {}, QString::fromLatin1(digest.hex()));
    return std::optional(std::move(bytes));
}

Result<std::optional<std::int64_t>> BlobStore::size(const Digest &digest) const
{
    TALLY_TRY(const bool there, isThere());
    if (!there)
        return std::nullopt;
    Statement row = m_database.prepare("SELECT length(bytes) FROM blob WHERE sha256 = ?1");
    row.bindBlobAt(0, digest.view());
    TALLY_TRY(const bool found, row.next());
    return found ? std::optional(row.integer(0)) : std::nullopt;
}

Result<bool> BlobStore::has(const Digest &digest) const
{
    return size(digest).map([](const auto &bytes) { return bytes.has_value(); });
}

Result<std::vector<Digest>> BlobStore::damaged(const Progress &progress) const
{
    std::vector<Digest> found;
    TALLY_TRY(const bool there, isThere());
    if (!there)
        return found;
    Statement count = m_database.prepare("SELECT count(*) FROM blob");
    TALLY_CHECK(count.next());
    Statement row = m_database.prepare("SELECT sha256, bytes FROM blob ORDER BY sha256");
    for (std::int64_t done = 0; true; ++done) {
        if (progress && !progress(done, count.integer(0)))
            return refused("job.cancelled", QT_TRANSLATE_NOOP("Error", "Cancelled. Nothing was changed."));
        TALLY_TRY(const bool more, row.next());
        if (!more)
            return found;
        const auto digest = Digest::fromBytes(row.blob(0));
        if (digest && sha256(row.blob(1)) != *digest)
            found.push_back(*digest);
    }
}

std::optional<Digest> digestFromHex(const QByteArray &hex)
{
    const bool isHex =
        std::all_of(hex.begin(), hex.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    return isHex && hex.size() == 64 ? Digest::fromBytes(view(QByteArray::fromHex(hex))) : std::nullopt;
}

} // namespace tally::journal
