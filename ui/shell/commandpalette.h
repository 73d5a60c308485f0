// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;
class QLineEdit;
class QListWidget;

namespace tally::ui
{

class ActionRegistry;

/// Every act by name: type a few letters, Enter does it. Also the list of keys.
class CommandPalette final : public QDialog
{
    Q_OBJECT
public:
    explicit CommandPalette(const ActionRegistry &actions, QWidget *parent = nullptr);
    /// What was chosen; null if nothing was.
    [[nodiscard]] QAction *chosen() const { return m_chosen; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &words);
    void choose();
    const ActionRegistry &m_actions;
    QLineEdit *m_search;
    QListWidget *m_list;
    QAction *m_chosen = nullptr;
};

} // namespace tally::ui
