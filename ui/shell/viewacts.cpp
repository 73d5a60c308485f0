// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/viewacts.h"

#include "ui/shell/actionregistry.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QActionGroup>
#include <tuple>

namespace tally::ui
{

ViewActs::ViewActs(Theme &theme, ActionRegistry &actions, QObject *parent)
    : QObject(parent)
{
    auto *group = new QActionGroup(this);
    const std::tuple<const char *, QString, Theme::Choice> choices[] = {
        {"view.system", tr("Light or dark as the system"), Theme::Choice::System},
        {"view.light", tr("Light"), Theme::Choice::Light},
        {"view.dark", tr("Dark"), Theme::Choice::Dark}};
    for (const auto &[id, text, choice] : choices) {
        QAction *action = actions.add({QLatin1String(id), text});
        action->setCheckable(true);
        action->setChecked(choice == theme.choice());
        group->addAction(action);
        connect(action, &QAction::triggered, &theme, [&theme, choice = choice] { theme.choose(choice); });
        connect(&theme, &Theme::changed, action,
                [&theme, action, choice = choice] { action->setChecked(choice == theme.choice()); });
    }
}

} // namespace tally::ui
