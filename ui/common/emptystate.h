// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QLabel;

namespace tally::ui
{

/// What an empty page says: one sentence, one button, one link. The focus goes to the button, and Enter presses it.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    /// `button` and `link` may be null.
    EmptyState(const QString &title, const QString &sentence, QAction *button, QAction *link,
               QWidget *parent = nullptr);
    /// With several links, one below the other; those that are null are left out.
    EmptyState(const QString &title, const QString &sentence, QAction *button, const QList<QAction *> &links,
               QWidget *parent = nullptr);
};

} // namespace tally::ui
