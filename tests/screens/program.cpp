// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/program.h"

#include "tests/screens/dialogwatch.h"
#include "ui/help/helpacts.h"
#include "ui/shell/startacts.h"

namespace tally::screens
{

Program::Program(Stage &stage, QSize size)
    : m_stage(stage)
    , backups(session, stage.preferences(), [&stage](const QString &) { return stage.environment(); })
    , places(stage.places(backups))
    , window(session, stage.theme(), stage.recent(), places)
{
    stage.forgetChoices();
    new ui::HelpActs(window, session);
    window.waysToABook().setBookFolder(stage.preferences().bookFolder());
    window.resize(size);
    window.show();
    settle();
}

Outcome Program::open(const QString &path)
{
    TALLY_CHECK(session.open(path, book::Access::Write, m_stage.environment()));
    settle();
    return {};
}

} // namespace tally::screens
