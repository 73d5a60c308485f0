// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/cost/costlabel.h"

#include <QCoreApplication>

namespace tally::resources
{

namespace
{

QString words(const char *text)
{
    return QCoreApplication::translate("Cost", text);
}

} // namespace

QString basisLabel(CostBasis basis)
{
    switch (basis) {
    case CostBasis::Given:
        return words(QT_TRANSLATE_NOOP("Cost", "said when it came in"));
    case CostBasis::Claimed:
        return words(QT_TRANSLATE_NOOP("Cost", "as billed"));
    case CostBasis::Agreed:
        return words(QT_TRANSLATE_NOOP("Cost", "as agreed"));
    case CostBasis::Made:
        return words(QT_TRANSLATE_NOOP("Cost", "what went into it"));
    case CostBasis::Converted:
        return words(QT_TRANSLATE_NOOP("Cost", "what it was made of"));
    case CostBasis::Found:
        return words(QT_TRANSLATE_NOOP("Cost", "found, at the last known cost"));
    case CostBasis::None:
    case CostBasis::Unknown:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Cost", "no price known"));
}

} // namespace tally::resources
