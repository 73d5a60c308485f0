// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stillstyle.h"

#include <QApplication>

namespace tally::ui
{

StillStyle::StillStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                                      Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QApplication::setEffectEnabled(effect, false);
}

int StillStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    if (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

void StillStyle::drawItemText(QPainter *painter, const QRect &place, int flags, const QPalette &palette, bool isEnabled,
                              const QString &text, QPalette::ColorRole role) const
{
    // A label asks for the side by the direction of its own words; nothing else tells that direction.
    const bool isLabel = (flags & Qt::TextForceLeftToRight) != 0;
    if (isLabel && QGuiApplication::isRightToLeft() && (flags & Qt::AlignLeft) != 0)
        flags = (flags & ~Qt::AlignLeft) | Qt::AlignRight;
    QProxyStyle::drawItemText(painter, place, flags, palette, isEnabled, text, role);
}

} // namespace tally::ui
