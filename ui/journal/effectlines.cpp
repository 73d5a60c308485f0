// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/effectlines.h"

#include "ui/common/figures.h"
#include "ui/shell/classwords.h"

#include <QCoreApplication>

namespace tally::ui
{
namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Entry", text);
}

QString withUnit(const QString &figure, const QString &unit)
{
    return unit.isEmpty() ? figure : figure + QChar(QChar::Nbsp) + unitSign(unit);
}

void addChange(std::vector<WhyLine> &lines, const resources::StockChange &change)
{
    const auto line = [&](const char *what, Decimal delta) {
        if (!delta.isZero())
            lines.push_back({change.name, say(what), withUnit(signedFigure(delta), change.unit), change.resource});
    };
    if (change.onhand == change.accounting)
        return line(QT_TRANSLATE_NOOP("Entry", "on hand and owned"), change.onhand);
    line(QT_TRANSLATE_NOOP("Entry", "on hand"), change.onhand);
    line(QT_TRANSLATE_NOOP("Entry", "owned"), change.accounting);
}

} // namespace

std::vector<WhyLine> effectLines(const journal::EntryEffects &effects,
                                 const std::vector<resources::StockChange> &changes, const EntryWords &words)
{
    std::vector<WhyLine> lines;
    for (const resources::StockChange &change : changes)
        addChange(lines, change);
    for (const journal::EntryEffects::Made &made : effects.made) {
        const QString cls = className(made.cls);
        const QString second = say(QT_TRANSLATE_NOOP("Entry", "new: %1")).arg(cls);
        if (made.key.part() > 0) // the entry's own record is no news; what is described inside it is
            lines.push_back({made.label.isEmpty() ? cls : made.label, second, {}, made.key});
    }
    if (effects.changed)
        lines.push_back({words.name(effects.changed), say(QT_TRANSLATE_NOOP("Entry", "changed")), {}, effects.changed});
    return lines;
}

} // namespace tally::ui
