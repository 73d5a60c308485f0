// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/base/zipwriter.h"

#include <map>
#include <QByteArray>
#include <string>

namespace tally::exchange
{

/// For the zip file of a bundle. Error "bundle.write", "bundle.tooLarge".
[[nodiscard]] ZipWriter bundleZip(QFileDevice &file);

/// Writes a bag into a zip file, payload first, file by file. Does not own the file.
class BagWriter
{
public:
    /// `top` is the name of the one folder that everything stands in.
    BagWriter(QFileDevice &file, QByteArray top);
    /// Begins a payload file, named from the top folder on ("data/head.note"). Errors as bundleZip; the same for the
    /// others.
    Outcome begin(const QByteArray &name, ZipWriter::Method method = ZipWriter::Method::Deflated);
    Outcome write(std::string_view bytes);
    /// Ends it and gives its SHA-256.
    [[nodiscard]] Result<Digest> end();
    [[nodiscard]] Result<Digest> add(const QByteArray &name, const QByteArray &content,
                                     ZipWriter::Method method = ZipWriter::Method::Deflated);
    /// Uncompressed bytes of the file now open.
    [[nodiscard]] std::int64_t size() const { return m_size; }
    /// Writes the tag files: `info` is bag-info.txt, to which the payload's size is added.
    Outcome finish(const QByteArray &info);

private:
    Outcome flush();
    Outcome addTag(const QByteArray &name, const QByteArray &content, QByteArray &tagManifest);

    ZipWriter m_zip;
    QByteArray m_top;
    QByteArray m_name;
    Sha256Stream m_hash;
    std::string m_pending; ///< collected so that packing and hashing see long pieces
    std::int64_t m_size = 0;
    std::int64_t m_total = 0;
    std::map<QByteArray, Digest> m_manifest;
};

} // namespace tally::exchange
