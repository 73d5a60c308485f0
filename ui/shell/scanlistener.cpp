// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scanlistener.h"

#include "core/journal/labelcode.h"
#include "ui/shell/actionregistry.h"

#include <QApplication>
#include <QRegularExpression>
#include <QWidget>
#include <utility>

namespace tally::ui
{
namespace
{

bool isEnter(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

bool isModifier(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Shift || key.key() == Qt::Key_CapsLock;
}

/// Whether the text can be the beginning of a label's code.
bool canBegin(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^[Xx]([0-9]{1,3}([^0-9A-Za-z][0-9]{0,9}){0,3})?$"));
    return shape.match(text).hasMatch();
}

} // namespace

ScanListener::ScanListener(QWidget *window, const ActionRegistry &actions)
    : QObject(window)
    , m_window(window)
    , m_actions(actions)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &ScanListener::release);
    qApp->installEventFilter(this);
}

/// Only where a key arrives first, not on its way up through the parents.
bool ScanListener::isOurs(const QObject *watched) const
{
    const QWidget *focus = QApplication::focusWidget();
    return !m_delivering && watched == (focus == nullptr ? m_window : focus) &&
           (focus == nullptr || focus->window() == m_window) && QApplication::activeModalWidget() == nullptr &&
           QApplication::activePopupWidget() == nullptr;
}

bool ScanListener::canFollow(const QKeyEvent &key) const
{
    const Qt::KeyboardModifiers others = key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return others == Qt::NoModifier && key.text().size() == 1 && key.text().front().isPrint() &&
           canBegin(m_text + key.text());
}

bool ScanListener::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || !isOurs(watched))
        return QObject::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnd = isEnter(*key) && journal::parseLabelCode(m_text).has_value();
    if (event->type() == QEvent::ShortcutOverride) {
        if (!isEnd && !canFollow(*key))
            return false;
        key->accept(); // no shortcut, so that the key comes here
        return true;
    }
    return take(key);
}

bool ScanListener::take(QKeyEvent *key)
{
    if (isModifier(*key))
        return false;
    if (isEnter(*key) && journal::parseLabelCode(m_text)) {
        const QString code = m_text;
        m_pause.stop();
        m_held.clear();
        m_text.clear();
        Q_EMIT scanned(code);
        return true;
    }
    if (!canFollow(*key)) {
        release();
        return false;
    }
    m_held.push_back({key->key(), key->modifiers(), key->text()});
    m_text += key->text();
    m_pause.start();
    return true;
}

/// It was typing after all.
void ScanListener::release()
{
    m_pause.stop();
    const std::vector<Held> held = std::exchange(m_held, {});
    m_text.clear();
    for (const Held &one : held)
        deliver(QKeyEvent(QEvent::KeyPress, one.key, one.modifiers, one.text));
}

/// As the window system would have: the field in focus first, then shortcuts, then whoever has the focus.
void ScanListener::deliver(const QKeyEvent &key)
{
    QWidget *focus = QApplication::focusWidget();
    if (focus == nullptr)
        return;
    m_delivering = true;
    QKeyEvent asked(QEvent::ShortcutOverride, key.key(), key.modifiers(), key.text());
    asked.ignore();
    QApplication::sendEvent(focus, &asked);
    const QKeySequence keys(key.key() | static_cast<int>(key.modifiers() & ~Qt::ShiftModifier));
    for (QAction *action : m_actions.all()) {
        if (asked.isAccepted() || !action->isEnabled() || action->shortcut() != keys)
            continue;
        m_delivering = false;
        return action->trigger();
    }
    QKeyEvent pressed(QEvent::KeyPress, key.key(), key.modifiers(), key.text());
    QApplication::sendEvent(focus, &pressed);
    m_delivering = false;
}

} // namespace tally::ui
