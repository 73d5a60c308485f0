// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tally
{

/// Has the program speak the language `code` ("de"); empty takes the first language of the person's locale that there
/// is a translation for. What is not translated stays English, with English plurals. Before any window is made; calling
/// it again replaces what was installed.
void installLanguage(const QString &code);

} // namespace tally
