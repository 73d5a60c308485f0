// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"
#include "ui/shell/railfoot.h"

#include <map>
#include <QFrame>

class QButtonGroup;
class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace tally::ui
{

/// The rail at the left: whose book this is, the places, and at its foot what is to be said of the book.
class NavigationRail final : public QFrame
{
    Q_OBJECT
public:
    explicit NavigationRail(const Places &places, QWidget *parent = nullptr);
    void setBook(const QString &name, const QString &desk);
    void setFoot(const std::vector<RailFoot::Line> &lines);
    void setMenu(QMenu *menu);
    void setCurrent(const QString &place);
    /// How many things in that place wait for a person; a badge beside its name unless 0.
    void setCount(const QString &place, int count);

Q_SIGNALS:
    void chosen(const QString &place);
    void footChosen(int line);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPlace(const Place &place, int number, QVBoxLayout *column);
    QLabel *m_name;
    QLabel *m_desk;
    QPushButton *m_menu;
    RailFoot *m_foot;
    QButtonGroup *m_group;
    std::map<QString, QPushButton *> m_buttons;
    std::map<QString, QLabel *> m_counts;
};

} // namespace tally::ui
