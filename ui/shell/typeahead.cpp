// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/typeahead.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>

namespace tally::ui
{
namespace
{

bool findsAChoice(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return modifiers == Qt::NoModifier && !key.text().isEmpty() && key.text().front().isLetterOrNumber();
}

} // namespace

TypeAhead::TypeAhead(QObject *parent)
    : QObject(parent)
{
    QApplication::instance()->installEventFilter(this);
}

bool TypeAhead::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || qobject_cast<QComboBox *>(watched) == nullptr ||
        !findsAChoice(static_cast<QKeyEvent &>(*event)))
        return false;
    event->accept(); // the key comes to the list itself, not to an act
    return true;
}

} // namespace tally::ui
