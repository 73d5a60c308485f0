// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/recentbooks.h"

#include <QListWidget>

namespace tally::ui
{

/// Books opened before: name, place and when. Enter or a double click opens, Delete takes one off the list (its file
/// stays where it is).
class RecentList final : public QListWidget
{
    Q_OBJECT
public:
    explicit RecentList(QWidget *parent = nullptr);
    void setBooks(const std::vector<RecentBook> &books);
    [[nodiscard]] QString chosenPath() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void opened(const QString &path);
    void removed(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// A path as people say it: "~" for their own folder.
[[nodiscard]] QString homely(const QString &path);

} // namespace tally::ui
