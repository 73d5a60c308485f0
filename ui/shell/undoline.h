// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QKeySequence>

class QAction;
class QLabel;
class QPushButton;

namespace tally::ui
{

/// The line at the foot that says what was just done and offers one next step, mostly Undo.
class UndoLine final : public QFrame
{
    Q_OBJECT
public:
    explicit UndoLine(QWidget *parent = nullptr);
    /// Shows `text` with a button for `offer` (null for none) until something else is said.
    void say(const QString &text, QAction *offer = nullptr);
    [[nodiscard]] QString text() const;

private:
    void showOffer();
    QLabel *m_text;
    QPushButton *m_button;
    QPushButton *m_close;
    QAction *m_offer = nullptr;
};

} // namespace tally::ui
