// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace tally::ui
{

/// What is known of something, a fact a row: its name at the left, at the right what is so.
class FactGrid final : public QWidget
{
    Q_OBJECT
public:
    explicit FactGrid(QWidget *parent);
    /// Words that wrap; gives their label, to be dressed otherwise.
    QLabel *addFact(const QString &name, const QString &value);
    /// Several of a kind, a line each; beyond `most` only how many more there are. Nothing if there are none.
    void addList(const QString &name, QStringList lines, int most);
    void addSide(const QString &name, QWidget *side);

private:
    QGridLayout *m_grid;
};

} // namespace tally::ui
