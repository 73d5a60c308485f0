// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actionregistry.h"

#include "ui/shell/icons.h"

#include <QWidget>

namespace tally::ui
{

ActionRegistry::ActionRegistry(QObject *parent)
    : QObject(parent)
{
}

QAction *ActionRegistry::add(const Spec &spec)
{
    Q_ASSERT(!m_actions.contains(spec.id));
    auto *action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    action->setShortcut(spec.keys);
    action->setIconVisibleInMenu(true);
    if (!spec.icon.isEmpty())
        action->setIcon(icon(spec.icon));
    if (!spec.tip.isEmpty())
        action->setToolTip(spec.tip);
    m_actions.emplace(spec.id, action);
    if (m_window != nullptr)
        m_window->addAction(action);
    return action;
}

QAction *ActionRegistry::action(const QString &id) const
{
    const auto found = m_actions.find(id);
    return found == m_actions.end() ? nullptr : found->second;
}

QList<QAction *> ActionRegistry::all() const
{
    QList<QAction *> list;
    for (const auto &[id, action] : m_actions)
        list.append(action);
    return list;
}

void ActionRegistry::serve(QWidget *window)
{
    m_window = window;
    window->addActions(all());
}

} // namespace tally::ui
