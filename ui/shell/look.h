// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace tally::ui
{

/// What a widget is, for the style sheet (its property "look"). Widgets say this and nothing about colours or sizes.
enum class Look {
    Plain,
    Title,
    PaneTitle,
    Heading,
    Dim,
    Small,
    Issue,
    Caution,
    Sentence,
    Code,
    Key,
    BookName,
    BadgeGood,
    BadgeWarning,
    BadgeBad,
    BadgeNeutral,
    Card,
    Why,
    Status,
    Notice,
    Error,
    Rail,
    RailCount,
    Page,
    Start,
    Clear,
    Popup,
    Primary,
    Foot,
    Link,
    Quiet,
    Chip,
    Wrong
};

/// Sets the look and has the style sheet read again.
void setLook(QWidget *widget, Look look);
[[nodiscard]] QLabel *styledLabel(const QString &text, Look look, QWidget *parent = nullptr);

} // namespace tally::ui
