// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tokens.h"

namespace tally::ui
{
namespace
{

QColor rgb(unsigned value)
{
    return QColor(static_cast<QRgb>(value | 0xff000000U));
}

Tokens makeLight()
{
    Tokens t;
    t.window = rgb(0xf6f5f2);
    t.panel = rgb(0xffffff);
    t.line = rgb(0xe3e0d9);
    t.text = rgb(0x22262b);
    t.dim = rgb(0x6b7078);
    t.dimSelected = rgb(0x5f646c);
    t.accent = rgb(0x1f6f5c);
    t.accentTint = rgb(0xe2efe9);
    t.onAccent = rgb(0xffffff);
    t.selection = rgb(0xe8f1ed);
    t.control = rgb(0x8b8e8c);
    t.good = rgb(0x2f7d4f);
    t.goodText = rgb(0x276b43);
    t.goodTint = rgb(0xe4f2e8);
    t.warning = rgb(0xb4690e);
    t.warningText = rgb(0x8f5208);
    t.warningTint = rgb(0xfbf0dd);
    t.bad = rgb(0xb3261e);
    t.badText = t.bad;
    t.badTint = rgb(0xfbe6e3);
    t.neutralTint = rgb(0xf1efea);
    t.rail = rgb(0x23302c);
    t.railText = rgb(0xc9d4cf);
    t.railSelected = rgb(0x3b4b46);
    t.railOnSelected = rgb(0xffffff);
    t.railBadge = rgb(0xd48d48);
    t.series = {rgb(0x3a6ea5), rgb(0x1f6f5c), rgb(0xc9803a), rgb(0x7a5c99), rgb(0x8a8f3c), rgb(0xb3564f)};
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.dark = true;
    t.window = rgb(0x16191a);
    t.panel = rgb(0x1d2122);
    t.line = rgb(0x303637);
    t.text = rgb(0xe6e8e6);
    t.dim = rgb(0x9aa19d);
    t.dimSelected = rgb(0xa9b0ac);
    t.accent = rgb(0x5fbf9f);
    t.accentTint = rgb(0x1f3a31);
    t.onAccent = rgb(0x10201a);
    t.selection = rgb(0x243530);
    t.control = rgb(0x6f7776);
    t.good = rgb(0x7ccb97);
    t.goodText = t.good;
    t.goodTint = rgb(0x1d3425);
    t.warning = rgb(0xe0a350);
    t.warningText = t.warning;
    t.warningTint = rgb(0x3a2d17);
    t.bad = rgb(0xf08a80);
    t.badText = t.bad;
    t.badTint = rgb(0x3d201d);
    t.neutralTint = rgb(0x272c2d);
    t.rail = rgb(0x101413);
    t.railText = rgb(0xaab5b0);
    t.railSelected = rgb(0x33423d);
    t.railOnSelected = rgb(0xf2f5f3);
    t.railBadge = rgb(0xe0a066);
    t.series = {rgb(0x7fb0e0), rgb(0x5fbf9f), rgb(0xe0a066), rgb(0xb99ad6), rgb(0xc3c873), rgb(0xe39a93)};
    return t;
}

} // namespace

const Tokens &Tokens::light()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens &Tokens::darkened()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

const Tokens &Tokens::of(const QPalette &palette)
{
    return isDark(palette) ? darkened() : light();
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QPalette Tokens::palette() const
{
    QPalette p(text, panel, line, control, line, text, text, panel, window);
    p.setColor(QPalette::AlternateBase, neutralTint);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, onAccent);
    p.setColor(QPalette::PlaceholderText, dim);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::ToolTipBase, panel);
    p.setColor(QPalette::ToolTipText, text);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, dim);
    return p;
}

} // namespace tally::ui
