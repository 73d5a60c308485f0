// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importreport.h"

#include <QDialog>

namespace tally::ui
{

/// What an import could not take as it stood: one row for each place, with what was done about it.
class ImportReportDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ImportReportDialog(const exchange::ImportReport &report, QWidget *parent = nullptr);
    [[nodiscard]] static QString summary(const exchange::ImportReport &report);
};

} // namespace tally::ui
