// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QFont>
#include <QString>

namespace tally::paper
{

/// The typeface of everything on paper, `pixels` units of the painter high.
[[nodiscard]] QFont paperFont(int pixels, QFont::Weight weight = QFont::Normal);
/// Writes a file whole or not at all. Error "export.failed".
Outcome writeWhole(const QString &path, const QByteArray &bytes);

} // namespace tally::paper
