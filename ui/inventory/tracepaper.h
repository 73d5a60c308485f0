// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

class QPrinter;

namespace tally::ui
{

class TraceGraph;

/// The drawing on paper and in files, always in the colours of paper. Files are complete or not there. Error
/// "export.failed".
Outcome saveTraceSvg(TraceGraph &graph, const QString &title, const QString &path);
Outcome saveTracePdf(TraceGraph &graph, const QString &title, const QString &path);
/// On one sheet of the printer's paper, its title above.
void printTrace(TraceGraph &graph, const QString &title, QPrinter &printer);

} // namespace tally::ui
