// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tally::exchange
{

/// Eight words that stand for a book, for two people to read to each other: 64 bits of SHA-256 over the book's id, one
/// word for each byte (core/exchange/FORMAT.md). The words are English and are never translated, since both sides must
/// see the same ones. The id itself is a hash of the signed genesis, so equal words mean equal root keys at the start.
[[nodiscard]] QStringList bookWords(const QString &bookId);
/// All 256, in the order of the byte they stand for.
[[nodiscard]] const QStringList &wordList();

} // namespace tally::exchange
