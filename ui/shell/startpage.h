// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace tally::ui
{

/// What is shown while no book is open: make one, open one, look at the demo, or go on with a recent one.
class StartPage final : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);
    void setRecent(const QStringList &paths);

Q_SIGNALS:
    void createChosen();
    void openChosen();
    void demoChosen();
    void recentChosen(const QString &path);

private:
    [[nodiscard]] QWidget *buildCard();
    QVBoxLayout *m_recent = nullptr;
    QWidget *m_recentBox = nullptr;
};

} // namespace tally::ui
