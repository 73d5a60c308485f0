// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QRegularExpression>
#include <QStringList>
#include <QTest>

namespace tally::ui::test
{

/// Somebody who knows the program from its window alone: goes on by clicks on what can be seen and by groups of keys,
/// and every one is counted and written down. A word typed in one field is one step, as is a click, a key with its
/// modifiers, or Enter.
class Walk
{
public:
    /// Types where the focus is.
    void type(const QString &text)
    {
        note(QStringLiteral("type “%1” in “%2”").arg(text, nameOf(focus())));
        QTest::keyClicks(focus(), text);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const QString keys = QKeySequence(QKeyCombination(modifiers, key)).toString();
        note(QStringLiteral("press %1 in “%2”").arg(keys, nameOf(focus())));
        QTest::keyClick(focus(), key, modifiers);
    }

    /// Clicks on the button or field of that name in `window`; false if there is none that can be seen and used.
    [[nodiscard]] bool click(QWidget &window, const QString &name)
    {
        if (QApplication::activePopupWidget() != nullptr)
            return false; // the click would only close what is open
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            const bool isThere = widget->isVisible() && widget->isEnabled() && !widget->visibleRegion().isEmpty();
            if (!isThere || nameOf(widget) != name || widget->focusPolicy() == Qt::NoFocus)
                continue;
            note(QStringLiteral("click “%1”").arg(name));
            QTest::mouseClick(widget, Qt::LeftButton);
            return true;
        }
        return false;
    }

    [[nodiscard]] const QStringList &steps() const { return m_steps; }

private:
    [[nodiscard]] static QWidget *focus() { return QApplication::focusWidget(); }

    [[nodiscard]] static QString nameOf(const QWidget *widget)
    {
        static const QRegularExpression mnemonic(QStringLiteral("&(?!&)"));
        if (widget == nullptr)
            return {};
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return button == nullptr ? widget->accessibleName() : button->text().remove(mnemonic);
    }

    void note(const QString &step) { m_steps.append(QStringLiteral("%1. %2").arg(m_steps.size() + 1).arg(step)); }

    QStringList m_steps;
};

} // namespace tally::ui::test
