// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/checkpoint.h"

#include "core/base/utf8.h"
#include "core/journal/octets.h"

#include <algorithm>
#include <optional>

namespace tally::journal
{

namespace
{

std::optional<Checkpoint> read(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    if (lines.size() != 4 || lines[0].isEmpty() || !isUtf8(view(text)))
        return std::nullopt;
    if (std::any_of(lines[0].begin(), lines[0].end(), [](char c) { return static_cast<unsigned char>(c) < ' '; }))
        return std::nullopt;
    bool isNumber = false;
    const quint64 size = lines[1].toULongLong(&isNumber, 10);
    const auto root = decodeBase64(lines[2]);
    const auto digest = root ? Digest::fromBytes(view(*root)) : std::nullopt;
    if (!isNumber || !digest)
        return std::nullopt;
    return Checkpoint{QString::fromUtf8(lines[0]), size, *digest};
}

} // namespace

QByteArray Checkpoint::toText() const
{
    return origin.toUtf8() + '\n' + QByteArray::number(size) + '\n' + root.base64() + '\n';
}

Result<Checkpoint> Checkpoint::parse(const QByteArray &text)
{
    const auto checkpoint = read(text);
    // Writing it back finds leading zeros, signs, spaces and whatever follows the third line.
    if (!checkpoint || checkpoint->toText() != text)
        return refused(
            "checkpoint.malformed",
            QT_TRANSLATE_NOOP("Error", "This is not a checkpoint this program can read; nothing was taken from it."),
            {}, QString::fromUtf8(text.left(200)));
    return *checkpoint;
}

} // namespace tally::journal
