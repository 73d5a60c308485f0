// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/network/factpane.h"
#include "ui/network/networkrows.h"

class QLabel;

namespace tally::ui
{

/// A desk of this book in detail, and how desks are added and closed.
class DeskPane final : public FactPane
{
    Q_OBJECT
public:
    explicit DeskPane(QWidget *parent = nullptr);
    /// `bookPath` is shown in the commands.
    void show(const DeskLine &line, const QString &bookPath);

private:
    QLabel *addCommand(const QString &words);
    QLabel *m_add;
    QLabel *m_close;
};

} // namespace tally::ui
