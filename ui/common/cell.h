// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QVariant>

namespace tally::ui
{

/// A state as a sign and a word; the tone adds colour, third and never alone.
struct Badge {
    enum class Tone { Neutral, Good, Warning, Bad };
    QString text; ///< "▼ below zero"; empty for no badge
    Tone tone = Tone::Neutral;
};

/// What one cell of a table shows.
struct Cell {
    QString text;
    QString second = {}; ///< smaller second line: answers "which one?"
    QString unit = {};   ///< small and dim after the text
    Badge badge = {};
    bool alarming = false; ///< a figure to look at; the words say why
    bool dim = false;
    QString tip = {};
    bool heading = false; ///< a title over the rows that follow, not a row itself
};

/// Roles beyond Qt's own, understood by CellDelegate and the filter.
enum CellRole {
    SecondLineRole = Qt::UserRole + 1,
    UnitRole,
    BadgeRole,
    AlarmRole,
    DimRole,
    SortRole,
    NumberRole,
    HeadingRole
};

} // namespace tally::ui

Q_DECLARE_METATYPE(tally::ui::Badge)
