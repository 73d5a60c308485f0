// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace tally::ui
{

/// The program's style: Fusion, standing still. Qt 6.4 cannot tell whether the system asks for reduced motion, so
/// nothing here moves by itself, for anybody.
class StillStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    StillStyle();
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
};

} // namespace tally::ui
