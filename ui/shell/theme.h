// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tokens.h"

#include <QFont>
#include <QObject>

class QApplication;

namespace tally::ui
{

/// Gives the whole program its palette, its type sizes and its one style sheet, and follows the system between light
/// and dark unless the person chose one. The only place where looks are set.
class Theme final : public QObject
{
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    explicit Theme(QApplication &application);
    void choose(Choice choice);
    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] const Tokens &tokens() const;
    /// The style sheet with every @token filled in, for a base size in pixels.
    [[nodiscard]] static QString styleSheet(const Tokens &tokens, int basePixels);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readSystem();
    void apply();

    QApplication &m_application;
    Choice m_choice = Choice::System;
    bool m_systemIsDark = false;
};

} // namespace tally::ui
