// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace tally::ui
{

/// Lets a list of choices that has the focus take letters and digits for finding a choice, as lists do everywhere,
/// though acts of the page have single letters as their keys.
class TypeAhead final : public QObject
{
    Q_OBJECT
public:
    /// Watches the whole program as long as it lives.
    explicit TypeAhead(QObject *parent = nullptr);
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tally::ui
