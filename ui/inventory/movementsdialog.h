// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/movementbatch.h"
#include "ui/common/recordtogethercommand.h"
#include "ui/inventory/movementlines.h"

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
    /// Records the lines, in their order.
    [[nodiscard]] RecordTogetherCommand::Act act() const;
    [[nodiscard]] QString words() const;
    /// Tries all lines on the book as it is, keeping nothing.
    void validate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildUi();
    [[nodiscard]] QLayout *buildWays();
    void buildTable();
    [[nodiscard]] Result<resources::MovementReader> reader(book::Book &book);
    [[nodiscard]] resources::MovementLine lineOf(const resources::MovementLine &line) const;
    void tryLine(resources::MovementBatch &batch, int row);
    [[nodiscard]] QString sum() const;
    void showAbout();
    [[nodiscard]] bool leaves(const QKeyEvent &key) const;
    void scan();
    void paste();
    void removeLine();
    [[nodiscard]] resources::MovementKind usualKind() const;

    /// What trying all lines came to.
    struct Tally {
        int written = 0;
        int wrong = 0;
        int warned = 0;
        int recorded = 0; ///< lines that make something
        int newItems = 0;
        Decimal value; ///< in the book's currency
    };
    Session &m_session;
    MovementLines::Of m_what;
    std::optional<resources::MovementReader> m_reader; ///< of the stock as it is; none once that has changed
    Tally m_tally;
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
