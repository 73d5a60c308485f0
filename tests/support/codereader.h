// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace tally::support
{

/// What a decoder that is not ours reads in a picture of one byte a dot, dark is 0: "QR-Code:X1-42-4821" for each code.
[[nodiscard]] QStringList readCodes(const QByteArray &dots, int width, int height);

} // namespace tally::support
