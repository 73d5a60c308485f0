// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace tally::ui
{

/// A button that shows one action of the registry: its words, and its key when it is the page's primary one.
class ActionButton final : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind { Primary, Secondary };
    ActionButton(QAction *action, Kind kind, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    [[nodiscard]] QString keys() const;
    [[nodiscard]] int keyWidth() const;

    QAction *m_action;
    Kind m_kind;
};

} // namespace tally::ui
