// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tally::ui
{

/// Codes of the languages in `folders` (those built into the program) there is a translation for ("de"), with English,
/// in alphabetical order of their own names.
[[nodiscard]] QStringList installedLanguages(const QStringList &folders = {QStringLiteral(":/i18n")});
/// "Deutsch"; a language names itself.
[[nodiscard]] QString languageName(const QString &code);

} // namespace tally::ui
