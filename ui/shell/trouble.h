// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace tally::ui
{

/// What can be done about a trouble; each a button on its page.
enum class TroubleAct {
    TryAgain,
    OpenReadOnly,
    GoOnReading, ///< the book is open for reading already
    GoOnAsNewDesk,
    Locate,
    RemoveFromList,
    Restore,
    OpenOther,
    TryKeys,
    GoOnRecording,
    Back
};

/// Something that keeps a book from being opened, written or signed, in words: what happened, what was kept, what to
/// do, and the acts that do it, the likeliest first.
struct Trouble {
    enum class Kind { InUse, Newer, ReadOnly, KeysOut, Damaged, Gone, NotABook, Restored, Other };
    Kind kind = Kind::Other;
    QString title;
    QString happened;
    QString kept;
    QString advice;
    QStringList findings; ///< one line each, for whoever repairs it
    QString path;
    std::vector<TroubleAct> acts;
};

/// The page for an error met while opening `path`, or while a key was asked for.
[[nodiscard]] Trouble troubleOf(const Error &error, const QString &path);
/// Whether the error stands in the way of writing alone.
[[nodiscard]] bool leavesReading(const Error &error);
/// Whether the error is that a key cannot be had.
[[nodiscard]] bool isAboutKeys(const Error &error);
[[nodiscard]] QString wordsFor(TroubleAct act);

} // namespace tally::ui
