// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inventory/movementtrial.h"
#include "ui/shell/session.h"

#include <optional>
#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QKeyEvent;
class QLayout;
class QLineEdit;
class QPushButton;
class QTableView;

namespace tally::ui
{

class DateEdit;

/// Many movements in one grid: typed, pasted from a spreadsheet, or scanned. Each line says what it will do, or what is
/// wrong with it; all are recorded as one act, or none. The same grid takes what is there when a book begins. Gives the
/// act; records nothing itself.
class MovementsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// What `exec` answers when somebody would rather take opening stock from a file.
    static constexpr int FromFile = 2;
    MovementsDialog(Session &session, MovementLines::Of what, QWidget *parent = nullptr);
    [[nodiscard]] MovementLines &lines() { return *m_lines; }
    /// The lines in their order, with what they have in common.
    [[nodiscard]] MovementList list() const;
    /// More than the window should wait for.
    [[nodiscard]] bool isLong() const;
    [[nodiscard]] QString words() const;
    /// Tries all lines on the book as it is, keeping nothing; many of them, or in a large stock, beside the window.
    void validate();
    /// Only lines as they were tried last; those written since are tried first.
    void accept() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildUi();
    [[nodiscard]] QLayout *buildWays();
    void buildTable();
    [[nodiscard]] MovementList written(std::vector<resources::MovementLine> lines) const;
    void take(Result<MovementTrial> &trial, const std::vector<int> &rows);
    [[nodiscard]] QString sum() const;
    void showAbout();
    [[nodiscard]] bool leaves(const QKeyEvent &key) const;
    void scan();
    void paste();
    void removeLine();
    [[nodiscard]] resources::MovementKind usualKind() const;

    Session &m_session;
    MovementLines::Of m_what;
    std::optional<resources::MovementReader> m_reader; ///< of the stock as it is; none once that has changed
    MovementTrial m_trial;                             ///< the last one
    MovementLines *m_lines;
    QTableView *m_table;
    QLineEdit *m_code;
    QComboBox *m_kind;
    DateEdit *m_day;
    QPushButton *m_file;
    QLabel *m_about;
    QLabel *m_sentence;
    QPushButton *m_ok = nullptr;
    QTimer m_soon;
};

} // namespace tally::ui
