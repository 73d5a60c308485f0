// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bookwords.h"

#include "core/base/sha256.h"

#include <algorithm>
#include <QFile>

namespace tally::exchange
{

namespace
{

constexpr std::size_t WordsOfABook = 8;
constexpr qsizetype ListSize = 256;

QStringList readList()
{
    QFile file(QStringLiteral(":/words/words/words.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

const QStringList &wordList()
{
    static const QStringList words = readList();
    return words;
}

QStringList bookWords(const QString &bookId)
{
    const QStringList &list = wordList();
    if (list.size() != ListSize)
        return {};
    // Hashed once more, so that the words say something the letters of the id, which people also see, do not.
    const QByteArray text = "tallystick.words/1\n" + bookId.toUtf8();
    const Digest digest = sha256({text.constData(), static_cast<std::size_t>(text.size())});
    QStringList words;
    std::transform(digest.bytes.begin(), digest.bytes.begin() + WordsOfABook, std::back_inserter(words),
                   [&list](std::uint8_t byte) { return list.at(byte); });
    return words;
}

} // namespace tally::exchange
