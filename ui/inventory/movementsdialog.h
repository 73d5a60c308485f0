// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/recordtogethercommand.h"
#include "ui/inventory/movementlines.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QKeyEvent;
class QLineEdit;
class QPushButton;
class QTableView;

namespace tally::ui
{

/// Many movements in one grid: typed, pasted from a spreadsheet, or scanned. Each line says what it will do, or what is
/// wrong with it; all are recorded as one act, or none. Gives the act; records nothing itself.
class MovementsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit MovementsDialog(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] MovementLines &lines() { return *m_lines; }
    /// Records the lines, in their order.
    [[nodiscard]] RecordTogetherCommand::Act act() const;
    [[nodiscard]] QString words() const;
    /// Tries all lines on the book as it is, keeping nothing.
    void validate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildUi();
    [[nodiscard]] bool leaves(const QKeyEvent &key) const;
    void scan();
    void paste();
    void removeLine();
    [[nodiscard]] resources::MovementKind usualKind() const;

    Session &m_session;
    MovementLines *m_lines;
    QTableView *m_table;
    QLineEdit *m_code;
    QComboBox *m_kind;
    QLabel *m_sentence;
    QPushButton *m_ok = nullptr;
    QTimer m_soon;
};

} // namespace tally::ui
