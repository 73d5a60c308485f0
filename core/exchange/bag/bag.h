// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/exchange/bag/bagsource.h"

#include <map>

namespace tally::exchange
{

/// A BagIt 1.0 bag (RFC 8493) with SHA-256 manifests. `open` checks the tag files and that manifest and payload name
/// the same files; what a stream gives is compared with the manifest, so nothing unverified leaves the bag.
class Bag
{
public:
    /// Error "bundle.bag" (tag files), "bundle.manifest" (a listed file is missing, changed or not listed), and those
    /// of the source.
    [[nodiscard]] static Result<Bag> open(std::unique_ptr<BagSource> source);

    [[nodiscard]] const std::map<QByteArray, std::int64_t> &files() const { return m_source->files(); }
    [[nodiscard]] bool contains(const QByteArray &name) const { return files().count(name) != 0; }
    /// A file of the payload; its stream ends with "bundle.manifest" if it is not what the manifest says.
    [[nodiscard]] Result<std::unique_ptr<ByteStream>> stream(const QByteArray &name) const;
    [[nodiscard]] Result<QByteArray> read(const QByteArray &name, qsizetype maxBytes) const;
    /// SHA-256 of a payload file according to the manifest; of nothing if not listed.
    [[nodiscard]] Digest digestOf(const QByteArray &name) const;

private:
    explicit Bag(std::unique_ptr<BagSource> source);
    Outcome checkTagFiles();
    Outcome checkPayload();
    [[nodiscard]] Result<QByteArray> readTag(const QByteArray &name) const;

    std::unique_ptr<BagSource> m_source;
    std::map<QByteArray, Digest> m_manifest;
};

/// Names of tag files, and the exact text of the declaration.
namespace bagit
{
inline constexpr char declarationName[] = "bagit.txt";
inline constexpr char infoName[] = "bag-info.txt";
inline constexpr char manifestName[] = "manifest-sha256.txt";
inline constexpr char tagManifestName[] = "tagmanifest-sha256.txt";
inline constexpr char payloadFolder[] = "data/";
[[nodiscard]] QByteArray declaration();
/// One line as `sha256sum` writes and checks it: hex digest, two spaces, name.
[[nodiscard]] QByteArray manifestLine(const Digest &digest, const QByteArray &name);
/// Error "bundle.bag".
[[nodiscard]] Result<std::map<QByteArray, Digest>> parseManifest(const QByteArray &text, const QByteArray &file);
} // namespace bagit

} // namespace tally::exchange
