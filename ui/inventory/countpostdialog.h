// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inventory/countsheet.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace tally::ui
{

/// Asks why the book and the shelves differ, and says what posting a count will raise and lower.
class CountPostDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit CountPostDialog(const std::vector<CountSheetRow> &rows, QWidget *parent = nullptr);
    [[nodiscard]] QString reason() const;
    /// "Cotton store 100 kg → 98 kg", one for each line that differs.
    [[nodiscard]] static QStringList changes(const std::vector<CountSheetRow> &rows);

private:
    QComboBox *m_reason;
    QPushButton *m_ok = nullptr;
};

} // namespace tally::ui
