// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

namespace tally
{

/// Writes a file whole or not at all; one that was there stays until then. Error "export.failed".
Outcome writeWhole(const QString &path, const QByteArray &bytes);

/// The error of a file somebody asked for that could not be written; `why` as the system tells it.
[[nodiscard]] tl::unexpected<Error> notWritten(const QString &path, const QString &why = {});

} // namespace tally
