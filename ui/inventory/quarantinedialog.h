// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace tally::ui
{

/// Asks why goods may not be used for now. Records nothing.
class QuarantineDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `goods` in words: "ASH-26-02, Ash board 27 mm".
    explicit QuarantineDialog(const QString &goods, QWidget *parent = nullptr);
    [[nodiscard]] QString reason() const;

private:
    QLineEdit *m_reason;
    QPushButton *m_ok;
};

} // namespace tally::ui
