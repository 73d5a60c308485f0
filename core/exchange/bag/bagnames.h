// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <set>

namespace tally::exchange
{

/// Collects the file names of a bag and refuses what some file system could read as another place or another file:
/// characters outside [A-Za-z0-9._/-], empty, "." or ".." segments, more than 200 bytes or 6 levels, names equal but
/// for case, and a file that is also a folder.
class BagNames
{
public:
    /// Error "bundle.names".
    Outcome add(const QByteArray &name);

private:
    std::set<QByteArray> m_files;   ///< in lower case
    std::set<QByteArray> m_folders; ///< in lower case
};

} // namespace tally::exchange
