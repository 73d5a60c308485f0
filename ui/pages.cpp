// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages.h"

#include "ui/imports/csvimportacts.h"
#include "ui/inventory/countspage.h"
#include "ui/inventory/inventorypage.h"
#include "ui/inventory/placespage.h"
#include "ui/items/itemacts.h"
#include "ui/items/itemspage.h"
#include "ui/journal/journalpage.h"
#include "ui/network/networkpage.h"
#include "ui/reports/reportspage.h"
#include "ui/search/searchpage.h"
#include "ui/settings/settingspage.h"
#include "ui/today/todaypage.h"

#include <QCoreApplication>

namespace tally::ui
{
namespace
{

QString title(const char *text)
{
    return QCoreApplication::translate("Places", text);
}

template<typename P>
Page *make(const PageContext &context)
{
    return new P(context);
}

/// With the acts that fill it from a spreadsheet and that lead to items, which are rooms of their own.
Page *makeInventory(const PageContext &context)
{
    auto *page = new InventoryPage(context);
    new CsvImportActs(context, page);
    new ItemActs(context, page);
    return page;
}

std::function<Page *(const PageContext &)> makeSettings(const SettingsParts &parts)
{
    if (parts.preferences == nullptr)
        return {};
    return [parts](const PageContext &context) { return new SettingsPage(context, parts); };
}

} // namespace

Places allPlaces(const SettingsParts &parts)
{
    return {{QStringLiteral("today"), title(QT_TRANSLATE_NOOP("Places", "Today")), make<TodayPage>},
            {QStringLiteral("inventory"),
             title(QT_TRANSLATE_NOOP("Places", "Inventory")),
             makeInventory,
             true,
             {},
             {QStringLiteral("EconomicResource"), QStringLiteral("BatchLotRecord")}},
            {QStringLiteral("work"), title(QT_TRANSLATE_NOOP("Places", "Work")), {}},
            {QStringLiteral("accounts"), title(QT_TRANSLATE_NOOP("Places", "Accounts")), {}},
            {QStringLiteral("contributions"), title(QT_TRANSLATE_NOOP("Places", "Contributions")), {}},
            {QStringLiteral("licences"), title(QT_TRANSLATE_NOOP("Places", "Licences")), {}},
            {QStringLiteral("network"), title(QT_TRANSLATE_NOOP("Places", "Network")), make<NetworkPage>},
            {QStringLiteral("reports"), title(QT_TRANSLATE_NOOP("Places", "Reports")), make<ReportsPage>},
            {QStringLiteral("journal"), title(QT_TRANSLATE_NOOP("Places", "Journal")), make<JournalPage>},
            {QStringLiteral("items"),
             title(QT_TRANSLATE_NOOP("Places", "Items")),
             make<ItemsPage>,
             false,
             {},
             {QStringLiteral("ResourceSpecification"), QStringLiteral("ty:SupplierTerm")}},
            {QStringLiteral("counts"),
             title(QT_TRANSLATE_NOOP("Places", "Counts")),
             make<CountsPage>,
             false,
             {},
             {QStringLiteral("ty:StockCount"), QStringLiteral("ty:CountLine")}},
            {QStringLiteral("places"),
             title(QT_TRANSLATE_NOOP("Places", "Places")),
             make<PlacesPage>,
             false,
             {},
             {QStringLiteral("SpatialThing")}},
            {QStringLiteral("search"), title(QT_TRANSLATE_NOOP("Places", "Search")), make<SearchPage>, false},
            {QStringLiteral("settings"), title(QT_TRANSLATE_NOOP("Places", "Settings")), makeSettings(parts), false,
             QKeySequence(Qt::CTRL | Qt::Key_Comma)}};
}

} // namespace tally::ui
