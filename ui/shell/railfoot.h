// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <vector>

class QPushButton;

namespace tally::ui
{

/// What stands at the foot of the rail: statements of a line or two, each of which opens what it speaks of. It does not
/// grow with its words; what is longer is shortened, and the tip has all of it.
class RailFoot final : public QWidget
{
    Q_OBJECT
public:
    struct Line {
        QString text;
        QString tip; ///< what pressing it does
    };
    explicit RailFoot(QWidget *parent = nullptr);
    void setLines(const std::vector<Line> &lines);

Q_SIGNALS:
    void chosen(int line);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addButton();
    void fit();
    std::vector<Line> m_lines;
    std::vector<QPushButton *> m_buttons;
};

} // namespace tally::ui
