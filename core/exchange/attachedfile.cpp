// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/attachedfile.h"

#include "core/journal/blobstore.h"
#include "core/journal/recordquery.h"

namespace tally::exchange
{

QByteArray blobName(const Digest &digest)
{
    const QByteArray hex = digest.hex();
    return BlobFolder + hex.left(2) + '/' + hex;
}

std::optional<Digest> blobNamed(const QByteArray &name)
{
    const auto digest = journal::digestFromHex(name.mid(name.lastIndexOf('/') + 1));
    return digest && blobName(*digest) == name ? digest : std::nullopt;
}

std::optional<Digest> fileAttachedBy(std::string_view envelope, t1::Document &document)
{
    // Looked for from the end: after the kind come only short members, and most entries are of other kinds.
    constexpr std::string_view Kind = "\"k\":\"";
    const std::size_t kind = envelope.rfind(Kind);
    if (kind == std::string_view::npos || !envelope.substr(kind + Kind.size()).starts_with("ty.attachment/"))
        return std::nullopt;
    if (!document.parse(envelope, t1::Limits::composite()) || document.root()["o"].raw() != "add")
        return std::nullopt;
    const std::string_view hash = document.root()["b"]["ty:sha256"].raw();
    return journal::digestFromHex(QByteArray(hash.data(), static_cast<qsizetype>(hash.size())));
}

Result<std::map<Digest, std::int64_t>> filesToSend(const journal::Journal &journal,
                                                   const std::vector<AttachedFile> &attached)
{
    const journal::RecordQuery records(journal);
    const journal::BlobStore blobs(journal.database());
    std::map<Digest, std::int64_t> files;
    for (const AttachedFile &file : attached) {
        TALLY_TRY(const auto row, records.find(file.entry));
        if (row && row->reversedBy)
            continue;
        TALLY_TRY(const auto size, blobs.size(file.digest));
        if (size)
            files.emplace(file.digest, *size);
    }
    return files;
}

} // namespace tally::exchange
