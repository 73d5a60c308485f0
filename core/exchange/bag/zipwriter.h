// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <memory>
#include <QByteArray>
#include <QFileDevice>
#include <string_view>
#include <vector>

struct z_stream_s;

namespace tally::exchange
{

/// Writes the zip profile of core/exchange/FORMAT.md to a seekable file, one entry after the other, holding no more
/// than one buffer of it. Same calls, same zlib: same bytes. The central directory is sorted by name. Does not own the
/// file.
class ZipWriter
{
public:
    explicit ZipWriter(QFileDevice &file);
    ~ZipWriter();
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    /// Begins an entry. Error "bundle.write", "bundle.tooLarge"; the same for the others.
    Outcome begin(const QByteArray &name);
    Outcome write(std::string_view bytes);
    Outcome end();
    /// Writes the central directory. Nothing may follow.
    Outcome finish();

private:
    struct Entry {
        QByteArray name;
        qint64 offset = 0;
        quint32 crc = 0;
        qint64 packed = 0;
        qint64 size = 0;
    };
    [[nodiscard]] QByteArray common(const Entry &entry) const;
    Outcome deflateSome(std::string_view bytes, int flush);
    Outcome keepRatio();
    Outcome put(std::string_view bytes);
    Outcome patch(const Entry &entry);

    QFileDevice &m_file;
    qint64 m_at = 0; ///< bytes written so far
    std::vector<Entry> m_entries;
    std::unique_ptr<z_stream_s> m_deflate;
    int m_level;
    std::vector<unsigned char> m_buffer;
};

} // namespace tally::exchange
