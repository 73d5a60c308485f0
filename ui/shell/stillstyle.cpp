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

} // namespace tally::ui
