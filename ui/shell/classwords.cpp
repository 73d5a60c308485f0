// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/classwords.h"

#include <QCoreApplication>
#include <utility>

namespace tally::ui
{

QString className(const QString &cls)
{
    static const std::pair<const char *, const char *> names[] = {
        {"Person", QT_TRANSLATE_NOOP("Entry", "person")},
        {"Organization", QT_TRANSLATE_NOOP("Entry", "co-op or firm")},
        {"EcologicalAgent", QT_TRANSLATE_NOOP("Entry", "ecological agent")},
        {"ResourceSpecification", QT_TRANSLATE_NOOP("Entry", "kind of item")},
        {"ProcessSpecification", QT_TRANSLATE_NOOP("Entry", "kind of job")},
        {"EconomicResource", QT_TRANSLATE_NOOP("Entry", "item in stock")},
        {"SpatialThing", QT_TRANSLATE_NOOP("Entry", "place")},
        {"Process", QT_TRANSLATE_NOOP("Entry", "job")},
        {"Plan", QT_TRANSLATE_NOOP("Entry", "work order")},
        {"Recipe", QT_TRANSLATE_NOOP("Entry", "recipe")},
        {"RecipeProcess", QT_TRANSLATE_NOOP("Entry", "recipe step")},
        {"RecipeFlow", QT_TRANSLATE_NOOP("Entry", "recipe line")},
        {"Intent", QT_TRANSLATE_NOOP("Entry", "wish")},
        {"Commitment", QT_TRANSLATE_NOOP("Entry", "promise")},
        {"Claim", QT_TRANSLATE_NOOP("Entry", "claim")},
        {"Agreement", QT_TRANSLATE_NOOP("Entry", "agreement")},
        {"Proposal", QT_TRANSLATE_NOOP("Entry", "proposal")},
        {"BatchLotRecord", QT_TRANSLATE_NOOP("Entry", "lot")},
        {"Unit", QT_TRANSLATE_NOOP("Entry", "unit")},
        {"AgreementBundle", QT_TRANSLATE_NOOP("Entry", "bundle of agreements")},
        {"ProposalList", QT_TRANSLATE_NOOP("Entry", "list of proposals")},
        {"RecipeExchange", QT_TRANSLATE_NOOP("Entry", "exchange in a recipe")},
        {"ty:StockCount", QT_TRANSLATE_NOOP("Entry", "stock count")},
        {"ty:CountLine", QT_TRANSLATE_NOOP("Entry", "counted amount")},
        {"ty:SupplierTerm", QT_TRANSLATE_NOOP("Entry", "terms of a supplier")},
        {"ty:Attachment", QT_TRANSLATE_NOOP("Entry", "attachment")},
        {"ty:ValueEquation", QT_TRANSLATE_NOOP("Entry", "value equation")},
        {"ty:Bucket", QT_TRANSLATE_NOOP("Entry", "share of a value equation")},
        {"EconomicEvent", QT_TRANSLATE_NOOP("Entry", "event")}};
    for (const auto &[id, words] : names)
        if (cls == QLatin1String(id))
            return QCoreApplication::translate("Entry", words);
    return cls;
}

} // namespace tally::ui
