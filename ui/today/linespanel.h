// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/todayline.h"

#include <QWidget>

class QLabel;

namespace tally::ui
{

class TableView;

/// A title with lines under it; where there are none, a kind word instead.
class LinesPanel final : public QWidget
{
    Q_OBJECT
public:
    LinesPanel(TodayModel::Kind kind, const QString &name, QWidget *parent = nullptr);
    void setTitle(const QString &title, const QString &state);
    /// `nothing` is said while there are no lines.
    void setLines(std::vector<TodayLine> lines, const QString &nothing);
    [[nodiscard]] TableView *table() const { return m_table; }
    void takeFocus();

Q_SIGNALS:
    void opened(const tally::ui::TodayLine &line);

private:
    TodayModel *m_model;
    TableView *m_table;
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_nothing;
};

} // namespace tally::ui
