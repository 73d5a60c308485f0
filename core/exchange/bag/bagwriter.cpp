// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bag/bagwriter.h"

#include "core/exchange/bag/bag.h"

namespace tally::exchange
{

ZipWriter bundleZip(QFileDevice &file)
{
    return {
        file,
        {"bundle.write", QT_TRANSLATE_NOOP("Error", "The bundle %1 could not be written; no file was left behind.")},
        {"bundle.tooLarge",
         QT_TRANSLATE_NOOP("Error", "The bundle %1 would be larger than 4 GiB; no file was left behind.")}};
}

BagWriter::BagWriter(QFileDevice &file, QByteArray top)
    : m_zip(bundleZip(file))
    , m_top(std::move(top))
{
    m_pending.reserve(2 * ByteStream::PieceBytes);
}

Outcome BagWriter::begin(const QByteArray &name, ZipWriter::Method method)
{
    m_name = name;
    m_hash = Sha256Stream();
    m_size = 0;
    return m_zip.begin(m_top + '/' + name, method);
}

Outcome BagWriter::write(std::string_view bytes)
{
    m_pending += bytes;
    m_size += static_cast<std::int64_t>(bytes.size());
    return m_pending.size() < ByteStream::PieceBytes ? Outcome() : flush();
}

Outcome BagWriter::flush()
{
    m_hash.add(m_pending);
    TALLY_CHECK(m_zip.write(m_pending));
    m_pending.clear();
    return {};
}

Result<Digest> BagWriter::end()
{
    TALLY_CHECK(flush());
    TALLY_CHECK(m_zip.end());
    m_total += m_size;
    const Digest digest = m_hash.finish();
    m_manifest.emplace(m_name, digest);
    return digest;
}

Result<Digest> BagWriter::add(const QByteArray &name, const QByteArray &content, ZipWriter::Method method)
{
    TALLY_CHECK(begin(name, method));
    TALLY_CHECK(write({content.constData(), static_cast<std::size_t>(content.size())}));
    return end();
}

Outcome BagWriter::finish(const QByteArray &info)
{
    QByteArray manifest;
    for (const auto &[name, digest] : m_manifest)
        manifest += bagit::manifestLine(digest, name);
    const QByteArray oxum = "Payload-Oxum: " + QByteArray::number(qint64{m_total}) + '.' +
                            QByteArray::number(static_cast<qint64>(m_manifest.size())) + '\n';
    QByteArray tagManifest;
    TALLY_CHECK(addTag(bagit::infoName, info + oxum, tagManifest));
    TALLY_CHECK(addTag(bagit::declarationName, bagit::declaration(), tagManifest));
    TALLY_CHECK(addTag(bagit::manifestName, manifest, tagManifest));
    TALLY_CHECK(add(bagit::tagManifestName, tagManifest));
    return m_zip.finish();
}

Outcome BagWriter::addTag(const QByteArray &name, const QByteArray &content, QByteArray &tagManifest)
{
    TALLY_TRY(const Digest digest, add(name, content));
    tagManifest += bagit::manifestLine(digest, name);
    return {};
}

} // namespace tally::exchange
