// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/trouble.h"

#include <QWidget>

class QFrame;
class QVBoxLayout;

namespace tally::ui
{

/// One trouble, calmly: what happened, what was kept, what to do, and buttons that do it. Esc goes back and changes
/// nothing.
class TroublePage final : public QWidget
{
    Q_OBJECT
public:
    explicit TroublePage(QWidget *parent = nullptr);
    void tell(const Trouble &trouble);
    [[nodiscard]] const Trouble &trouble() const { return m_trouble; }
    void takeFocus();

Q_SIGNALS:
    void chosen(tally::ui::TroubleAct act);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *buildCard();
    void addWords(QVBoxLayout *column, const QString &heading, const QString &words);
    void addFindings(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    Trouble m_trouble;
    QVBoxLayout *m_place;
    QFrame *m_card = nullptr;
    QWidget *m_first = nullptr;
};

} // namespace tally::ui
