// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace tally::ui
{

/// A column of things one below the other that scrolls when it is longer than its place, and shows what is behind it.
/// Takes no focus itself: the keys go from control to control.
class ScrollColumn final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrollColumn(QWidget *parent = nullptr);
    /// Parent for what is added.
    [[nodiscard]] QWidget *content() const { return widget(); }
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// Never narrower than what is in it, since it does not scroll sideways.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QVBoxLayout *m_column;
};

} // namespace tally::ui
