// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace tally::ui
{

class ScrollColumn;

/// The frame of a pane that shows beside a table what was chosen there: its content scrolls when it is longer than the
/// page. Says what to choose while nothing is.
class DetailPane : public QFrame
{
    Q_OBJECT
public:
    void showNothing();

protected:
    /// `nothing` is what it says then.
    explicit DetailPane(const QString &nothing, QWidget *parent = nullptr);
    void showContent();
    [[nodiscard]] QWidget *content() const;
    [[nodiscard]] QVBoxLayout *column() const;

private:
    ScrollColumn *m_scroll;
    QLabel *m_nothing;
};

} // namespace tally::ui
