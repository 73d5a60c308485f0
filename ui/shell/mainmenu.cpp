// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainmenu.h"

#include "ui/shell/actionregistry.h"

namespace tally::ui
{

MainMenu::MainMenu(const ActionRegistry &actions, QWidget *parent)
    : QMenu(parent)
    , m_actions(actions)
{
    setAccessibleName(tr("Menu"));
    connect(this, &QMenu::aboutToShow, this, &MainMenu::fill);
}

void MainMenu::fill()
{
    clear();
    const char *const sections[][7] = {
        {"book.create", "book.open", "book.demo", "book.close"},
        {"event.record", "edit.undo", "edit.redo"},
        {"search.everything", "program.palette", "history.back", "history.forward"},
        {"book.verify", "backup.make", "bundle.export", "bundle.receive", "records.import"},
        {"person.choose", "view.system", "view.light", "view.dark"},
        {"go.settings", "help.show", "program.keys", "program.quit"}};
    for (const auto &section : sections) {
        for (const char *id : section)
            if (QAction *action = m_actions.action(QLatin1String(id)))
                addAction(action);
        addSeparator();
    }
}

} // namespace tally::ui
