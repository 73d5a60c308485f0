// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

#include <QDateTime>
#include <QDir>
#include <QString>

namespace tally::exchange
{

/// Name of a bundle's top folder, and of its file but for the number: `<slug>_<book8>_<desk>_<utc>`. The slug is what
/// ASCII can hold of the book's name.
[[nodiscard]] QString bundleName(const journal::BookIdentity &book, LogNo desk, const QDateTime &madeAt);
/// The first of `<name>_1.tally`, `<name>_2.tally` … that does not exist in the folder yet.
[[nodiscard]] QString freeBundlePath(const QDir &folder, const QString &name);

} // namespace tally::exchange
