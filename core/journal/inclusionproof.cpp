// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/inclusionproof.h"

#include <QCoreApplication>

namespace tally::journal
{

QByteArray InclusionProof::toText() const
{
    QByteArray text = "tallystick.inclusion/1\n" + origin.toUtf8() + '\n' + QByteArray::number(index) + '\n' +
                      QByteArray::number(size) + '\n' + leaf.base64() + '\n' + root.base64() + '\n';
    for (const Digest &hash : path)
        text += hash.base64() + '\n';
    return text;
}

Result<InclusionProof> proveInclusion(const Journal &journal, RecordKey entry)
{
    const LogNo log = entry.log();
    TALLY_TRY(const std::vector<Digest> leaves, journal.leaves(log));
    const auto index = static_cast<std::uint64_t>(entry.index());
    if (index >= leaves.size())
        return refused("entry.notFound", QT_TRANSLATE_NOOP("Error", "This book holds no entry %1."), {toText(entry)});
    InclusionProof proof;
    proof.origin = journal.identity(log.book()).origin(log);
    proof.index = index;
    proof.size = leaves.size();
    proof.leaf = leaves[static_cast<std::size_t>(index)];
    proof.root = journal.state(log).frontier.root();
    proof.path = inclusionProof(leaves, index);
    TALLY_CHECK(verifyInclusion(proof.leaf, proof.index, proof.size, proof.path, proof.root));
    return proof;
}

} // namespace tally::journal
