// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/codesymbol.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace tally::resources
{

/// What stands on a label: its code, and lines of text in the order named. Fields: name, item, lot, serial, expires,
/// place, quantity, book.
struct LabelTemplate {
    QString id;
    CodeKind code = CodeKind::Qr;
    QStringList fields;
    [[nodiscard]] QString name() const; ///< translated
};

/// Paper with labels on it, or a roll of single ones. All lengths are tenths of a millimetre.
struct LabelSheet {
    QString id;
    QString page; ///< "A4"; empty for a printer of single labels
    int width = 0;
    int height = 0;
    int columns = 1;
    int rows = 1;
    int labelWidth = 0;
    int labelHeight = 0;
    int left = 0; ///< from the edge to the first label
    int top = 0;
    int gapX = 0;
    int gapY = 0;
    [[nodiscard]] bool isRoll() const { return page.isEmpty(); }
    [[nodiscard]] int perPage() const { return columns * rows; }
    [[nodiscard]] QString name() const; ///< translated: "3 × 8 labels of 70 × 37 mm on A4 paper"
};

/// Where one label goes.
struct LabelSpot {
    int page = 0;
    int x = 0; ///< tenths of a millimetre
    int y = 0;
    friend bool operator==(const LabelSpot &, const LabelSpot &) = default;
};

/// The shipped ones (resources/labels/labels.json), read once.
[[nodiscard]] const std::vector<LabelTemplate> &labelTemplates();
[[nodiscard]] const std::vector<LabelSheet> &labelSheets();
/// By id. Error "label.template", "label.sheet": names those there are.
[[nodiscard]] Result<LabelTemplate> findLabelTemplate(const QString &id);
[[nodiscard]] Result<LabelSheet> findLabelSheet(const QString &id);

/// Places for `count` labels, row by row, the first at position `start` (from 1) of the first page: a sheet some
/// labels of which are used. A start outside the sheet counts as the nearest inside.
[[nodiscard]] std::vector<LabelSpot> spotsOn(const LabelSheet &sheet, int start, int count);

} // namespace tally::resources
