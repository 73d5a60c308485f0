// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/forkevidence.h"

#include "core/exchange/compactrange.h"
#include "core/journal/octets.h"

#include <algorithm>
#include <QList>

namespace tally::exchange
{

namespace
{

using journal::Checkpoint;
using journal::Note;

QByteArray magic()
{
    return QByteArrayLiteral("tallystick.evidence/1\n");
}

QByteArray noteMark()
{
    return QByteArrayLiteral("note\n");
}

tl::unexpected<Error> malformed()
{
    return refused("evidence.malformed",
                   QT_TRANSLATE_NOOP("Error", "A proof of two histories cannot be read; it was not kept."));
}

tl::unexpected<Error> weak(const QString &why)
{
    return refused("evidence.weak",
                   QT_TRANSLATE_NOOP("Error", "A proof of two histories does not prove it; it was not kept."), {}, why);
}

QByteArray hashLines(const QByteArray &word, const std::vector<Digest> &hashes)
{
    QByteArray lines;
    for (const Digest &hash : hashes)
        lines += word + ' ' + hash.base64() + '\n';
    return lines;
}

bool readHashes(const QByteArray &block, ForkEvidence &evidence)
{
    const QList<QByteArray> lines = block.split('\n');
    return std::all_of(lines.begin(), lines.end() - 1, [&](const QByteArray &line) {
        const qsizetype space = line.indexOf(' ');
        const auto raw = journal::decodeBase64(line.mid(space + 1));
        const auto hash = raw ? Digest::fromBytes(journal::view(*raw)) : std::nullopt;
        const QByteArray word = line.left(space);
        if (!hash || (word != "peak" && word != "range"))
            return false;
        (word == "peak" ? evidence.peaks : evidence.range).push_back(*hash);
        return true;
    });
}

bool isSigned(const Note &note, const std::vector<journal::VerifierKey> &keys)
{
    return std::any_of(keys.begin(), keys.end(),
                       [&](const journal::VerifierKey &key) { return verify(note, key).has_value(); });
}

} // namespace

QByteArray ForkEvidence::toText() const
{
    return magic() + hashLines("peak", peaks) + hashLines("range", range) + noteMark() + smaller.toBytes() +
           noteMark() + larger.toBytes();
}

Result<ForkEvidence> ForkEvidence::parse(const QByteArray &text)
{
    const QByteArray mark = '\n' + noteMark();
    const qsizetype first = text.indexOf(mark) + 1;
    const qsizetype second = text.indexOf(mark, first) + 1;
    ForkEvidence evidence;
    if (!text.startsWith(magic()) || first == 0 || second == 0 ||
        !readHashes(text.mid(magic().size(), first - magic().size()), evidence))
        return malformed();
    const qsizetype skip = noteMark().size();
    TALLY_TRY(evidence.smaller, Note::parse(text.mid(first + skip, second - first - skip)));
    TALLY_TRY(evidence.larger, Note::parse(text.mid(second + skip)));
    return evidence.toText() == text ? Result<ForkEvidence>(std::move(evidence)) : malformed();
}

Result<Digest> ForkEvidence::otherRoot() const
{
    TALLY_TRY(const Checkpoint a, Checkpoint::parse(smaller.text));
    TALLY_TRY(const Checkpoint b, Checkpoint::parse(larger.text));
    if (a.size == b.size)
        return b.root;
    TALLY_TRY(const CompactRange tree, CompactRange::restore(0, a.size, peaks));
    return tree.root();
}

Result<Checkpoint> ForkEvidence::verify(const Keys &keys) const
{
    TALLY_TRY(const Checkpoint a, Checkpoint::parse(smaller.text));
    TALLY_TRY(const Checkpoint b, Checkpoint::parse(larger.text));
    const auto known = keys(a.origin);
    if (a.origin != b.origin || !isSigned(smaller, known) || !isSigned(larger, known))
        return weak(QStringLiteral("origins or signatures"));
    if (a.size == b.size)
        return a.root != b.root ? Result<Checkpoint>(a) : weak(QStringLiteral("roots are equal"));
    TALLY_TRY(CompactRange tree, CompactRange::restore(0, a.size, peaks));
    const Digest rootThen = tree.root();
    TALLY_TRY(const CompactRange rest, CompactRange::restore(a.size, b.size, range));
    tree.join(rest);
    if (rootThen == a.root || tree.root() != b.root)
        return weak(QStringLiteral("hashes"));
    return a;
}

} // namespace tally::exchange
