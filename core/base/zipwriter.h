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

namespace tally
{

/// Writes a zip file (the part of the format in zipformat.h) to a seekable file, one entry after the other, holding no
/// more than one buffer of it. Same calls, same zlib: same bytes. Does not own the file.
class ZipWriter
{
public:
    enum class Method { Deflated, Stored };
    /// How the list of entries at the end is sorted. Some readers want the first entry first there, too.
    enum class Listing { ByName, AsWritten };
    /// An error as the person who wanted the file understands it; %1 in the text is its name.
    struct Failure {
        const char *code;
        const char *text;
    };

    ZipWriter(QFileDevice &file, Failure notWritten, Failure tooLarge);
    ~ZipWriter();
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    /// Begins an entry, named in ASCII. Error `notWritten`, and `tooLarge` from 4 GiB or 65,534 entries on; the same
    /// for the others.
    Outcome begin(const QByteArray &name, Method method = Method::Deflated);
    Outcome write(std::string_view bytes);
    Outcome end();
    /// Writes the central directory. Nothing may follow.
    Outcome finish(Listing listing = Listing::ByName);

private:
    struct Entry {
        QByteArray name;
        Method method = Method::Deflated;
        qint64 offset = 0;
        quint32 crc = 0;
        qint64 packed = 0;
        qint64 size = 0;
    };
    [[nodiscard]] static QByteArray common(const Entry &entry);
    Outcome add(Entry &entry, std::string_view piece);
    Outcome deflateSome(std::string_view bytes, int flush);
    Outcome keepRatio();
    Outcome put(std::string_view bytes);
    Outcome patch(const Entry &entry);
    [[nodiscard]] tl::unexpected<Error> notWritten() const;
    [[nodiscard]] tl::unexpected<Error> tooLarge() const;

    QFileDevice &m_file;
    Failure m_notWritten;
    Failure m_tooLarge;
    qint64 m_at = 0; ///< bytes written so far
    std::vector<Entry> m_entries;
    std::unique_ptr<z_stream_s> m_deflate;
    int m_level;
    std::vector<unsigned char> m_buffer;
};

} // namespace tally
