// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/bag/bundlelimits.h"

#include <cstdint>
#include <map>
#include <memory>
#include <QByteArray>
#include <QString>
#include <string_view>

namespace tally::exchange
{

/// Bytes of one file, in pieces of at most 64 KiB.
class ByteStream
{
public:
    static constexpr std::size_t PieceBytes = 64 * 1024;
    virtual ~ByteStream() = default;
    /// The next piece, valid until the next call. Empty at the end, which is reached only after all checks on the file
    /// held.
    [[nodiscard]] virtual Result<std::string_view> next() = 0;
};

/// The files of a bag, whether they stand in a zip file or in a folder. Names are relative to the bag's top folder and
/// obey BagNames; nothing is ever unpacked. Several streams may be open at once; they must not outlive the source.
class BagSource
{
public:
    virtual ~BagSource() = default;
    /// Name and size in bytes of every file.
    [[nodiscard]] virtual const std::map<QByteArray, std::int64_t> &files() const = 0;
    /// Error "bundle.missing" if there is no such file, or that of reading.
    [[nodiscard]] virtual Result<std::unique_ptr<ByteStream>> open(const QByteArray &name) = 0;

    /// A `.tally` file, of which a private copy is taken first so that it cannot change while it is read, or a folder.
    /// Error "bundle.zip", "bundle.names", "bundle.limit", "bundle.unreadable".
    [[nodiscard]] static Result<std::unique_ptr<BagSource>> fromPath(const QString &path, const BundleLimits &limits);
};

/// The whole of a stream. Error "bundle.limit" if it is longer than `maxBytes`.
[[nodiscard]] Result<QByteArray> readAll(ByteStream &stream, qsizetype maxBytes, const QByteArray &name);

} // namespace tally::exchange
