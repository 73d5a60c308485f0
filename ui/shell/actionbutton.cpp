// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actionbutton.h"

#include "ui/shell/look.h"
#include "ui/shell/tokens.h"

#include <QAction>
#include <QGuiApplication>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace tally::ui
{
namespace
{

constexpr int KeyGap = 8;
constexpr int KeyPadding = 5;
constexpr int EdgeRight = 12;

QFont keyFont(const QFont &base)
{
    QFont font = base;
    font.setPixelSize(qMax(9, QFontInfo(base).pixelSize() - 2));
    return font;
}

} // namespace

ActionButton::ActionButton(QAction *action, Kind kind, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
    , m_kind(kind)
{
    if (kind == Kind::Primary)
        setLook(this, Look::Primary);
    follow();
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

void ActionButton::follow()
{
    setText(m_action->text());
    setAccessibleName(m_action->text());
    setEnabled(m_action->isEnabled());
    const QString tip = m_action->toolTip();
    setToolTip(keys().isEmpty() ? tip : tr("%1 (%2)").arg(tip, keys()));
    updateGeometry();
    update();
}

QString ActionButton::keys() const
{
    return m_action->shortcut().toString(QKeySequence::NativeText);
}

int ActionButton::keyWidth() const
{
    if (m_kind != Kind::Primary || keys().isEmpty())
        return 0;
    return QFontMetrics(keyFont(font())).horizontalAdvance(keys()) + 2 * KeyPadding;
}

QSize ActionButton::sizeHint() const
{
    const int extra = keyWidth();
    return QPushButton::sizeHint() + QSize(extra > 0 ? extra + KeyGap : 0, 0);
}

void ActionButton::paintEvent(QPaintEvent *event)
{
    const int width = keyWidth();
    if (width == 0) {
        QPushButton::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    const Tokens &tokens = Tokens::of(QGuiApplication::palette());
    painter.setPen(isEnabled() ? tokens.onAccent : tokens.dim);
    const QRect words = rect().adjusted(EdgeRight, 0, -(EdgeRight + width + KeyGap), 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignVCenter | Qt::AlignLeading, text());
    painter.setFont(keyFont(font()));
    const int height = painter.fontMetrics().height() + 2;
    const QRect box(rect().right() - EdgeRight - width, rect().center().y() - height / 2, width, height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(0.85);
    const QRect shown = QStyle::visualRect(layoutDirection(), rect(), box);
    painter.drawRoundedRect(QRectF(shown).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.drawText(shown, Qt::AlignCenter, keys());
}

} // namespace tally::ui
