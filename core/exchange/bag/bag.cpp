// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bag/bag.h"

#include "core/exchange/bag/hashingstream.h"

#include <algorithm>
#include <QList>

namespace tally::exchange
{

namespace
{

constexpr qsizetype hexDigits = 64;
constexpr qsizetype maxTagBytes = 64 * 1024 * 1024; ///< a manifest of 100 000 files of 200 bytes fits

tl::unexpected<Error> badBag(const QByteArray &file, const QString &why)
{
    return refused("bundle.bag",
                   QT_TRANSLATE_NOOP("Error", "The bundle is not a complete BagIt bag: %1. Nothing was taken from it."),
                   {QString::fromUtf8(file)}, why);
}

tl::unexpected<Error> notListed(const QByteArray &file, const QString &why)
{
    return refused(
        "bundle.manifest",
        QT_TRANSLATE_NOOP("Error", "The bundle's manifest and its files disagree about %1. Nothing was taken from it."),
        {QString::fromUtf8(file)}, why);
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

bool isPayload(const QByteArray &name)
{
    return name.startsWith(bagit::payloadFolder);
}

} // namespace

QByteArray bagit::declaration()
{
    return QByteArrayLiteral("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
}

QByteArray bagit::manifestLine(const Digest &digest, const QByteArray &name)
{
    return digest.hex() + "  " + name + '\n';
}

Result<std::map<QByteArray, Digest>> bagit::parseManifest(const QByteArray &text, const QByteArray &file)
{
    std::map<QByteArray, Digest> manifest;
    if (!text.isEmpty() && !text.endsWith('\n'))
        return badBag(file, QStringLiteral("the last line has no end"));
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf('\n', at);
        const QByteArray line = text.mid(at, end - at);
        at = end + 1;
        const QByteArray hex = line.left(hexDigits);
        if (line.size() < hexDigits + 3 || line.mid(hexDigits, 2) != "  " ||
            !std::all_of(hex.begin(), hex.end(), isHex))
            return badBag(file, QString::fromUtf8(line.left(200)));
        const QByteArray raw = QByteArray::fromHex(hex);
        const auto digest = Digest::fromBytes({raw.constData(), static_cast<std::size_t>(raw.size())});
        if (!digest || !manifest.emplace(line.mid(hexDigits + 2), *digest).second)
            return badBag(file, QString::fromUtf8(line.left(200)));
    }
    return manifest;
}

Bag::Bag(std::unique_ptr<BagSource> source)
    : m_source(std::move(source))
{
}

Result<Bag> Bag::open(std::unique_ptr<BagSource> source)
{
    Bag bag(std::move(source));
    TALLY_CHECK(bag.checkTagFiles());
    TALLY_CHECK(bag.checkPayload());
    return bag;
}

Result<QByteArray> Bag::readTag(const QByteArray &name) const
{
    TALLY_TRY(const auto stream, m_source->open(name));
    return readAll(*stream, maxTagBytes, name);
}

Outcome Bag::checkTagFiles()
{
    const QList<QByteArray> tagged = {bagit::infoName, bagit::declarationName, bagit::manifestName};
    for (const auto &[name, size] : files())
        if (!isPayload(name) && name != bagit::tagManifestName && !tagged.contains(name))
            return badBag(name, QStringLiteral("it does not belong beside the payload"));
    TALLY_TRY(const QByteArray text, readTag(bagit::tagManifestName));
    TALLY_TRY(const auto tags, bagit::parseManifest(text, bagit::tagManifestName));
    for (const QByteArray &name : tagged) {
        TALLY_TRY(const QByteArray content, readTag(name));
        const auto listed = tags.find(name);
        if (listed == tags.end())
            return notListed(name, QStringLiteral("tag manifest"));
        if (listed->second != sha256({content.constData(), static_cast<std::size_t>(content.size())}))
            return notListed(name, QStringLiteral("its SHA-256 is another"));
        if (name == bagit::declarationName && content != bagit::declaration())
            return badBag(name, QStringLiteral("another version or encoding"));
        if (name == bagit::manifestName) {
            TALLY_TRY(m_manifest, bagit::parseManifest(content, name));
        }
    }
    if (std::ssize(tags) != tagged.size())
        return badBag(bagit::tagManifestName, QStringLiteral("it lists other files"));
    return {};
}

Outcome Bag::checkPayload()
{
    for (const auto &[name, size] : files())
        if (isPayload(name) && m_manifest.count(name) == 0)
            return notListed(name, QStringLiteral("it is not listed"));
    for (const auto &[name, digest] : m_manifest)
        if (!isPayload(name) || !contains(name))
            return notListed(name, QStringLiteral("it is listed and not there"));
    return {};
}

Result<std::unique_ptr<ByteStream>> Bag::stream(const QByteArray &name) const
{
    TALLY_TRY(auto source, m_source->open(name));
    return std::make_unique<HashingStream>(std::move(source), digestOf(name), name);
}

Result<QByteArray> Bag::read(const QByteArray &name, qsizetype maxBytes) const
{
    TALLY_TRY(const auto bytes, stream(name));
    return readAll(*bytes, maxBytes, name);
}

Digest Bag::digestOf(const QByteArray &name) const
{
    const auto listed = m_manifest.find(name);
    return listed == m_manifest.end() ? Digest() : listed->second;
}

} // namespace tally::exchange
