// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/labelformat.h"
#include "core/resources/labeltext.h"

#include <QRectF>

class QPainter;

namespace tally::paper
{

/// Draws a code with its quiet zone, as large as `area` lets it be: a QR code square and at the upper left, bars over
/// the whole area. Black on white.
void paintCode(QPainter &painter, const QRectF &area, const resources::CodeSymbol &symbol);
/// Draws one label inside `area`, in units of a tenth of a millimetre. Words that do not fit are shortened, lines that
/// find no room are left out; the code and its text always stand. A text no code can hold leaves the code out.
void paintLabel(QPainter &painter, const QRectF &area, const resources::LabelTemplate &format,
                const resources::LabelText &text);

} // namespace tally::paper
