// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bag/bagsource.h"

#include <QFile>
#include <vector>

namespace tally::exchange
{

/// Reads the zip profile of core/exchange/FORMAT.md and refuses every other zip file, however well other programs read
/// it: two readers must never see two different contents. `open` checks the directory, all headers and that entries
/// fill the file without gap or overlap; a stream checks sizes and CRC of what it gives.
class ZipReader final : public BagSource
{
public:
    /// Error "bundle.zip", "bundle.names", "bundle.limit", "bundle.unreadable".
    [[nodiscard]] static Result<std::unique_ptr<BagSource>> open(std::unique_ptr<QFile> file,
                                                                 const BundleLimits &limits);
    [[nodiscard]] const std::map<QByteArray, std::int64_t> &files() const override { return m_sizes; }
    [[nodiscard]] Result<std::unique_ptr<ByteStream>> open(const QByteArray &name) override;

    struct Entry {
        QByteArray name;   ///< in the zip file, with the top folder
        QByteArray common; ///< what local and central header say alike
        quint16 method = 0;
        quint32 crc = 0;
        qint64 packed = 0;
        qint64 size = 0;
        qint64 offset = 0; ///< of the local header
        [[nodiscard]] qint64 dataOffset() const;
    };

private:
    explicit ZipReader(std::unique_ptr<QFile> file);
    Outcome read(const BundleLimits &limits);
    [[nodiscard]] Result<QByteArray> readAt(qint64 offset, qint64 size) const;
    Outcome readDirectory(const BundleLimits &limits);
    Outcome checkLocalHeaders(qint64 directoryAt) const;
    Outcome checkLimits(const BundleLimits &limits) const;
    Outcome indexByName();

    std::unique_ptr<QFile> m_file;
    qint64 m_directoryAt = 0;
    std::vector<Entry> m_entries;
    std::map<QByteArray, std::int64_t> m_sizes;
    std::map<QByteArray, std::size_t> m_places; ///< name without top folder → m_entries
};

} // namespace tally::exchange
