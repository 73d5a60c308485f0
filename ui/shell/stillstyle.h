// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace tally::ui
{

/// The program's style: Fusion, standing still, and mirrored whole where it is mirrored. Qt 6.4 cannot tell whether the
/// system asks for reduced motion, so nothing here moves by itself, for anybody.
class StillStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    StillStyle();
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    /// Words written from left to right begin at the right edge in a window from right to left, as all its words do.
    void drawItemText(QPainter *painter, const QRect &place, int flags, const QPalette &palette, bool isEnabled,
                      const QString &text, QPalette::ColorRole role) const override;
};

} // namespace tally::ui
