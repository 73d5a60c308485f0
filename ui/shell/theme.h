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
    /// Type and metrics at so many per cent of the system's size, 100 to 300; everything shown follows at once.
    void setPercent(int percent);
    [[nodiscard]] int percent() const { return m_percent; }
    [[nodiscard]] const Tokens &tokens() const;
    /// The style sheet with every @token filled in, for a base size in pixels; its lengths grow with that size, hair
    /// lines do not.
    [[nodiscard]] static QString styleSheet(const Tokens &tokens, int basePixels);

Q_SIGNALS:
    /// The person chose another look or size.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readSystem();
    void apply();

    QApplication &m_application;
    QFont m_base; ///< at 100 %
    int m_percent = 100;
    Choice m_choice = Choice::System;
    bool m_systemIsDark = false;
};

/// Pixels for a length that was drawn for the usual size of type, at the size in use.
[[nodiscard]] int scaled(int designed);

} // namespace tally::ui
