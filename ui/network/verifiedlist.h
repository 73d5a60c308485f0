// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bundlereader.h"

#include <QWidget>

class QGridLayout;

namespace tally::ui
{

/// What was verified of a bundle so far, a line for each step in the order they were taken.
class VerifiedList final : public QWidget
{
    Q_OBJECT
public:
    explicit VerifiedList(QWidget *parent = nullptr);
    void clear();
    /// Instead of steps, as long as there is none.
    void say(const QString &words);
    void add(const exchange::VerifiedStep &step);
    /// The step that did not hold, as the last line.
    void addRefused(const QString &words);
    [[nodiscard]] int count() const { return m_count; }

private:
    void addLine(bool held, const QString &words);
    QWidget *m_box = nullptr;
    QGridLayout *m_grid = nullptr;
    int m_count = 0;
    bool m_isWaiting = false;
};

} // namespace tally::ui
