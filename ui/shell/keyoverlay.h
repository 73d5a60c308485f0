// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QGridLayout;
class QVBoxLayout;

namespace tally::ui
{

class ActionRegistry;

/// The keys that work now, by what they are for. Made from the same actions that answer to the keys, so it cannot say
/// anything else. Closes with Esc or with the key that opened it.
class KeyOverlay final : public QDialog
{
    Q_OBJECT
public:
    explicit KeyOverlay(const ActionRegistry &actions, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addGroup(const QString &title, const QList<QPair<QString, QString>> &lines, QVBoxLayout *column);
};

} // namespace tally::ui
