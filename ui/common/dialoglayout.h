// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDialog;
class QFormLayout;
class QPushButton;
class QVBoxLayout;

namespace tally::ui
{

/// How dialogs are laid out, so that all of them look alike.

/// The dialog's own layout, with the margins and gaps of all.
[[nodiscard]] QVBoxLayout *dialogColumn(QDialog *dialog);
/// Fields one below the other, as wide as there is room. To be put into a layout, which owns it.
[[nodiscard]] QFormLayout *fieldForm();
/// Ends a column with two buttons: one that accepts and says what is done then, and Cancel. Gives the first.
QPushButton *addAnswers(QDialog *dialog, QVBoxLayout *column, const QString &verb);

} // namespace tally::ui
