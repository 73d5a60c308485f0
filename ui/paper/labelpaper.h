// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/labelformat.h"
#include "core/resources/labeltext.h"

#include <QByteArray>
#include <vector>

class QPainter;

namespace tally::paper
{

/// What is to be printed: each label as often as it is wanted.
struct LabelJob {
    resources::LabelTemplate format;
    resources::LabelSheet sheet;
    int start = 1; ///< position of the first on the first sheet, from 1
    std::vector<resources::LabelText> labels;
    [[nodiscard]] int pages() const;
};

/// Draws one page in units of a tenth of a millimetre, from the corner of the paper. `outlines` shows where labels end,
/// for the preview.
void paintLabelPage(QPainter &painter, const LabelJob &job, int page, bool outlines = false);
/// All pages, in the size of the sheet. Error "label.none" when there is nothing to print.
[[nodiscard]] Result<QByteArray> labelsPdf(const LabelJob &job, const QString &title);

} // namespace tally::paper
