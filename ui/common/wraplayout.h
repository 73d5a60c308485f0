// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QLayout>
#include <vector>

namespace tally::ui
{

/// Lays widgets side by side in reading order and goes on in a new line where there is no room for the next, so that a
/// row of long words never makes the window wider than the screen. Owns its items, as layouts do.
class WrapLayout final : public QLayout
{
    Q_OBJECT
public:
    explicit WrapLayout(QWidget *parent);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &place) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

private:
    /// Height of what is laid into `place`; moves the widgets there if `moves`.
    int arrange(const QRect &place, bool moves) const;
    void placeLine(const std::vector<QLayoutItem *> &line, QPoint at, int height, const QRect &place) const;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace tally::ui
