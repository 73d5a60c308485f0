// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QAction;
class QLabel;

namespace tally::ui
{

/// What stands beside a table while several rows are chosen: how many, what they add up to, and the acts that make
/// sense for many.
class ManyPane final : public QFrame
{
    Q_OBJECT
public:
    explicit ManyPane(const QList<QAction *> &acts, QWidget *parent = nullptr);
    /// `title` is a heading ("3 items chosen"), `sums` what they add up to, one line each.
    void show(const QString &title, const QStringList &sums);

private:
    QLabel *m_title;
    QLabel *m_sums;
};

} // namespace tally::ui
