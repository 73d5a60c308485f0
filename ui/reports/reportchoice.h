// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QDate>
#include <QWidget>
#include <utility>

class QComboBox;
class QLabel;

namespace tally::ui
{

class DateEdit;
class FilterBar;

/// The line above a report: which one, of which days, and words to find rows by. Only the days the report asks for are
/// shown.
class ReportChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit ReportChoice(QWidget *parent = nullptr);
    [[nodiscard]] QString report() const;
    /// Chooses a report; nothing happens if it is chosen already.
    void choose(const QString &id);
    /// Puts the days chosen into `context`, today where none is.
    void fill(reports::ReportContext &context) const;
    /// Today for the date keys.
    void setToday(QDate today);
    [[nodiscard]] FilterBar &bar() const { return *m_bar; }

Q_SIGNALS:
    /// Another report, or other days.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] const reports::Definition *definition() const;
    void showDays();
    void tellDays();
    QComboBox *m_report;
    QLabel *m_fromLabel;
    DateEdit *m_from;
    QLabel *m_toLabel;
    DateEdit *m_to;
    FilterBar *m_bar;
    std::pair<QDate, QDate> m_told; ///< the days last told of
};

} // namespace tally::ui
