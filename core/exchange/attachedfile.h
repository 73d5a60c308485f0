// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordkey.h"
#include "core/base/sha256.h"
#include "core/base/t1.h"
#include "core/journal/journal.h"

#include <map>
#include <optional>
#include <QByteArray>
#include <string_view>
#include <vector>

namespace tally::exchange
{

/// An entry that attaches a file, and the file by its hash.
struct AttachedFile {
    RecordKey entry;
    Digest digest;
};

inline constexpr char BlobFolder[] = "data/blob/";
/// Where the bytes stand in a bundle: "data/blob/<first 2 digits>/<64 digits>".
[[nodiscard]] QByteArray blobName(const Digest &digest);
/// The hash that such a name says; none if it is not exactly one.
[[nodiscard]] std::optional<Digest> blobNamed(const QByteArray &name);

/// The file that an entry attaches; none for any other entry. Cheap for those; `document` is written over.
[[nodiscard]] std::optional<Digest> fileAttachedBy(std::string_view envelope, t1::Document &document);

/// Of what the readable entries of a bundle attach, the files whose bytes go along, by hash, with their sizes: those of
/// attachments that were not taken back and that are here.
[[nodiscard]] Result<std::map<Digest, std::int64_t>> filesToSend(const journal::Journal &journal,
                                                                 const std::vector<AttachedFile> &attached);

} // namespace tally::exchange
