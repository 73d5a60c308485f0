// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <array>
#include <cstddef>
#include <QDate>
#include <QString>
#include <vector>

namespace tally::book
{

enum class DemoProduct { Stool, Bench, Shelf };
enum class DemoMaterial { Ash, Oak, Oil, Dowel, Screw, Glue, Sandpaper };
constexpr std::size_t DemoProducts = 3;
constexpr std::size_t DemoMaterials = 7;

/// A material as the workshop buys and uses it.
struct DemoMaterialFacts {
    const char *id;   ///< name in the story
    const char *unit; ///< of all its amounts
    std::array<Decimal, DemoProducts> perPiece;
    Decimal pack;     ///< smallest amount sold
    Decimal atEnd;    ///< on hand today
    Decimal lost;     ///< what counts found missing over the two years
    int priceInCents; ///< per hundred units
    int everyWeeks;   ///< how often it is bought
    int firstWeek;
    const char *lotPrefix; ///< null where deliveries are not kept apart
    const char *place;
};
[[nodiscard]] const DemoMaterialFacts &factsOf(DemoMaterial material);
[[nodiscard]] constexpr std::array<DemoMaterial, DemoMaterials> demoMaterials()
{
    using M = DemoMaterial;
    return {M::Ash, M::Oak, M::Oil, M::Dowel, M::Screw, M::Glue, M::Sandpaper};
}

/// Something bought; boards come from the mill, in whose own book the same delivery stands.
struct DemoPurchase {
    int week = 0;
    QDate day;
    DemoMaterial material = DemoMaterial::Ash;
    Decimal quantity;
    Decimal price; ///< of the whole, in the book's currency
    QString lot;   ///< empty where deliveries are not kept apart
    [[nodiscard]] bool isFromMill() const { return material <= DemoMaterial::Oak; }
};

/// A batch made in one week.
struct DemoRun {
    int week = 0;
    DemoProduct product = DemoProduct::Stool;
    int pieces = 0;
    QString order; ///< "WO-2026-0031", also the lot of what is made
};

struct DemoSale {
    int week = 0;
    DemoProduct product = DemoProduct::Stool;
    int pieces = 0;
};

/// What happened in two years that end today: a pure function of the day, so that the workshop's book and the mill's
/// tell the same deliveries without reading each other. Weeks begin on Mondays; nothing lies after today.
struct DemoStory {
    static constexpr int Weeks = 105;
    QDate today;
    QDate start; ///< Monday of week 0
    std::array<int, DemoProducts> piecesAtStart{};
    std::array<Decimal, DemoMaterials> stockAtStart{};
    std::vector<DemoRun> runs; ///< each list in order of time
    std::vector<DemoSale> sales;
    std::vector<DemoPurchase> purchases;

    /// A day of a week (0 = Monday), today at the latest.
    [[nodiscard]] QDate day(int week, int weekday) const;
    [[nodiscard]] static bool isHoliday(QDate monday);
};
[[nodiscard]] DemoStory tellDemoStory(QDate today);

/// `quantity` units at `cents` per hundred units, rounded down to whole cents.
[[nodiscard]] Decimal demoPrice(Decimal quantity, int cents);

} // namespace tally::book
