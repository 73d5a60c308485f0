// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordkey.h"

#include <QObject>
#include <QString>
#include <vector>

class QAction;

namespace tally::ui
{

class ActionRegistry;

/// Where somebody has been, as in a browser: places and the records looked at there, with Back and Forward for keys,
/// menus and the mouse's side buttons. Going somewhere new forgets what lay ahead.
class History final : public QObject
{
    Q_OBJECT
public:
    struct Spot {
        QString place;
        RecordKey key; ///< none: the place itself
    };

    /// Adds the acts "history.back" and "history.forward". Side buttons count when pressed inside `window`.
    History(ActionRegistry &actions, QWidget *window);
    /// Notes that `spot` was gone to; the same record, or the place one is in, is not noted again.
    void visit(const Spot &spot);
    /// What was looked at last in the present place, so that Back comes to it again.
    void leave(RecordKey key);
    void forget();

Q_SIGNALS:
    /// Asks to be shown this, without a `visit`.
    void wanted(const tally::ui::History::Spot &spot);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void go(int step);
    void tell();
    QWidget *m_window;
    QAction *m_back;
    QAction *m_forward;
    std::vector<Spot> m_spots;
    int m_at = -1; ///< index of the present one
};

} // namespace tally::ui
