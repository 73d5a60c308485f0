// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history.h"

#include "ui/shell/actionregistry.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QWidget>

namespace tally::ui
{
namespace
{

constexpr int Kept = 100;

} // namespace

History::History(ActionRegistry &actions, QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_back(actions.add({QStringLiteral("history.back"), tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left)}))
    , m_forward(actions.add({QStringLiteral("history.forward"), tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right)}))
{
    m_back->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)});
    m_forward->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)});
    connect(m_back, &QAction::triggered, this, [this] { go(-1); });
    connect(m_forward, &QAction::triggered, this, [this] { go(1); });
    // Views take every button that is pressed on them, so the window itself would not hear of these.
    QCoreApplication::instance()->installEventFilter(this);
    tell();
}

void History::visit(const Spot &spot)
{
    const Spot *present = m_at < 0 ? nullptr : &m_spots.at(static_cast<std::size_t>(m_at));
    if (present != nullptr && present->place == spot.place && (!spot.key || present->key == spot.key))
        return;
    m_spots.resize(static_cast<std::size_t>(m_at + 1));
    m_spots.push_back(spot);
    if (m_spots.size() > Kept)
        m_spots.erase(m_spots.begin());
    m_at = static_cast<int>(m_spots.size()) - 1;
    tell();
}

void History::leave(RecordKey key)
{
    if (m_at >= 0 && key)
        m_spots.at(static_cast<std::size_t>(m_at)).key = key;
}

void History::forget()
{
    m_spots.clear();
    m_at = -1;
    tell();
}

void History::go(int step)
{
    const int to = m_at + step;
    if (to < 0 || to >= static_cast<int>(m_spots.size()))
        return;
    const Spot spot = m_spots.at(static_cast<std::size_t>(to));
    Q_EMIT wanted(spot);
    m_at = to;
    tell();
}

void History::tell()
{
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < static_cast<int>(m_spots.size()));
}

bool History::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress || !watched->isWidgetType())
        return false;
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if ((button != Qt::BackButton && button != Qt::ForwardButton) ||
        static_cast<QWidget *>(watched)->window() != m_window)
        return false;
    go(button == Qt::BackButton ? -1 : 1);
    return true;
}

} // namespace tally::ui
