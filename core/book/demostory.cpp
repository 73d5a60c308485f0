// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/demostory.h"

#include "core/book/demodice.h"

#include <algorithm>
#include <map>

namespace tally::book
{

namespace
{

constexpr std::uint64_t Seed = 1790; // any number will do; it must only stay the same
constexpr int LastWeek = DemoStory::Weeks - 1;

constexpr Decimal thousandths(std::int64_t n)
{
    return Decimal::fromMicros(n * 1000);
}

constexpr Decimal none()
{
    return {};
}

/// In the order of DemoMaterial: what a stool, a bench and a shelf take, then how it is bought.
constexpr std::array<DemoMaterialFacts, DemoMaterials> Materials{{
    {"ash",
     "squareMetre",
     {thousandths(600), none(), thousandths(1100)},
     thousandths(500),
     thousandths(42'500),
     none(),
     310'000,
     9,
     2,
     "ASH",
     "rackB2"},
    {"oak",
     "squareMetre",
     {none(), thousandths(1600), none()},
     thousandths(250),
     thousandths(12'250),
     thousandths(250),
     500'000,
     13,
     4,
     "OAK",
     "rackB1"},
    {"oil",
     "litre",
     {thousandths(100), thousandths(250), thousandths(150)},
     thousandths(5000),
     thousandths(18'000),
     thousandths(500),
     84'000,
     13,
     1,
     "LO",
     "cabinet3"},
    {"dowel",
     "one",
     {thousandths(12'000), none(), thousandths(8000)},
     thousandths(500'000),
     thousandths(1'860'000),
     thousandths(76'000),
     300,
     17,
     3,
     nullptr,
     "drawers"},
    {"screw",
     "one",
     {none(), thousandths(16'000), thousandths(20'000)},
     thousandths(200'000),
     thousandths(940'000),
     thousandths(40'000),
     600,
     17,
     5,
     nullptr,
     "drawers"},
    {"glue",
     "kilogram",
     {thousandths(20), thousandths(50), none()},
     thousandths(2500),
     thousandths(6400),
     thousandths(800),
     95'000,
     21,
     6,
     nullptr,
     "cabinet3"},
    {"sandpaper",
     "one",
     {thousandths(1000), thousandths(2000), thousandths(2000)},
     thousandths(50'000),
     thousandths(85'000),
     none(),
     8'000,
     19,
     7,
     nullptr,
     "cabinet1"},
}};

constexpr std::array<int, DemoProducts> PiecesAtStart{8, 3, 4};
constexpr std::array<int, DemoProducts> PiecesAtEnd{7, 3, 5};

std::size_t indexOf(DemoProduct product)
{
    return static_cast<std::size_t>(product);
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

bool isBusy(QDate monday)
{
    const int month = monday.month();
    return (month >= 3 && month <= 5) || (month >= 9 && month <= 11);
}

/// Numbers things by year: "WO-2026-0031", "ASH-26-04".
class Numbering
{
public:
    QString order(QDate day)
    {
        return QStringLiteral("WO-%1-%2").arg(day.year()).arg(++m_last[{"WO", day.year()}], 4, 10, QLatin1Char('0'));
    }
    QString lot(const char *prefix, QDate day)
    {
        const int number = ++m_last[{prefix, day.year()}];
        return QStringLiteral("%1-%2-%3")
            .arg(QLatin1String(prefix))
            .arg(day.year() % 100, 2, 10, QLatin1Char('0'))
            .arg(number, 2, 10, QLatin1Char('0'));
    }

private:
    std::map<std::pair<std::string_view, int>, int> m_last;
};

/// Plans what is made and sold, week by week, so that nothing is sold that is not there.
class Trade
{
public:
    Trade(DemoStory &story, Numbering &numbers)
        : m_story(story)
        , m_numbers(numbers)
        , m_pieces(PiecesAtStart)
    {
    }
    void week(int week)
    {
        const QDate monday = m_story.day(week, 0);
        if (DemoStory::isHoliday(monday))
            return;
        const bool busy = isBusy(monday);
        if (week % (busy ? 2 : 3) == 0 && week < LastWeek)
            make(week, DemoProduct::Stool, m_dice.between(busy ? 6 : 4, busy ? 9 : 6));
        if (week % 5 == 1)
            make(week, DemoProduct::Bench, m_dice.between(2, busy ? 4 : 3));
        if (week % 6 == 3)
            make(week, DemoProduct::Shelf, m_dice.between(3, busy ? 6 : 4));
        sell(week, DemoProduct::Stool, busy ? 65 : 50, 8);
        sell(week, DemoProduct::Bench, busy ? 40 : 30, 3);
        sell(week, DemoProduct::Shelf, busy ? 40 : 30, 4);
    }
    /// Leaves on the shelves what should be there today.
    void lastWeek()
    {
        for (const DemoProduct product : {DemoProduct::Stool, DemoProduct::Bench, DemoProduct::Shelf}) {
            const int over = m_pieces[indexOf(product)] - PiecesAtEnd[indexOf(product)];
            if (over > 0)
                m_story.sales.push_back({LastWeek, product, over});
        }
    }

private:
    void make(int week, DemoProduct product, int pieces)
    {
        m_story.runs.push_back({week, product, pieces, m_numbers.order(m_story.day(week, 0))});
        m_pieces[indexOf(product)] += pieces;
    }
    void sell(int week, DemoProduct product, int percent, int most)
    {
        // Towards the end nothing goes below what is to be left.
        const int keep = week > LastWeek - 8 ? PiecesAtEnd[indexOf(product)] : 1;
        const bool isWanted = m_dice.chance(percent);
        const int pieces = std::min(m_dice.between(1, most), m_pieces[indexOf(product)] - keep);
        if (!isWanted || pieces <= 0)
            return;
        m_story.sales.push_back({week, product, pieces});
        m_pieces[indexOf(product)] -= pieces;
    }

    DemoStory &m_story;
    Numbering &m_numbers;
    DemoDice m_dice{Seed};
    std::array<int, DemoProducts> m_pieces;
};

std::int64_t usedBefore(const DemoStory &story, const DemoMaterialFacts &facts, int week)
{
    std::int64_t micros = 0;
    for (const DemoRun &run : story.runs) {
        if (run.week < week)
            micros += facts.perPiece[indexOf(run.product)].micros() * run.pieces;
    }
    return micros;
}

int openWeek(const DemoStory &story, int week)
{
    while (week > 0 && DemoStory::isHoliday(story.day(week, 0)))
        --week;
    return week;
}

/// Buys in whole packs what will be used until the next purchase; the stock at the start is then what makes today's
/// come out as it should.
void planPurchases(DemoStory &story, DemoMaterial material)
{
    const DemoMaterialFacts &facts = factsOf(material);
    std::int64_t bought = 0;
    for (int week = facts.firstWeek; week < DemoStory::Weeks; week += facts.everyWeeks) {
        const std::int64_t missing = usedBefore(story, facts, week + facts.everyWeeks) - bought;
        const std::int64_t packs = (missing + facts.pack.micros() - 1) / facts.pack.micros();
        if (packs <= 0)
            continue;
        const Decimal quantity = Decimal::fromMicros(packs * facts.pack.micros());
        bought += quantity.micros();
        const int open = openWeek(story, week);
        story.purchases.push_back(
            {open, story.day(open, 0), material, quantity, demoPrice(quantity, facts.priceInCents), {}});
    }
    const std::int64_t used = usedBefore(story, facts, DemoStory::Weeks);
    story.stockAtStart[static_cast<std::size_t>(material)] =
        Decimal::fromMicros(facts.atEnd.micros() + facts.lost.micros() + used - bought);
}

void nameLots(DemoStory &story, Numbering &numbers)
{
    for (DemoPurchase &purchase : story.purchases) {
        if (const char *prefix = factsOf(purchase.material).lotPrefix)
            purchase.lot = numbers.lot(prefix, purchase.day);
    }
}

} // namespace

const DemoMaterialFacts &factsOf(DemoMaterial material)
{
    return Materials[static_cast<std::size_t>(material)];
}

Decimal demoPrice(Decimal quantity, int cents)
{
    // Micros of units × cents per hundred units: 10⁸ to a cent, and a cent is 10⁴ micros.
    return Decimal::fromMicros(quantity.micros() * cents / 100'000'000 * 10'000);
}

QDate DemoStory::day(int week, int weekday) const
{
    return std::min(start.addDays(7 * week + weekday), today);
}

bool DemoStory::isHoliday(QDate monday)
{
    const QDate sunday = monday.addDays(6);
    const bool isTurnOfYear =
        sunday.dayOfYear() <= 10 || (monday.month() == 12 && sunday.day() >= 25) || sunday.year() != monday.year();
    const bool isSummer = monday.month() == 8 && monday.day() >= 5 && monday.day() <= 18;
    return isTurnOfYear || isSummer;
}

DemoStory tellDemoStory(QDate today)
{
    DemoStory story;
    story.today = today;
    story.start = mondayOf(today.addDays(-1)).addDays(-7 * (DemoStory::Weeks - 1));
    story.piecesAtStart = PiecesAtStart;
    Numbering numbers;
    Trade trade(story, numbers);
    for (int week = 0; week < DemoStory::Weeks; ++week)
        trade.week(week);
    trade.lastWeek();
    for (const DemoMaterial material : demoMaterials())
        planPurchases(story, material);
    std::stable_sort(story.purchases.begin(), story.purchases.end(),
                     [](const DemoPurchase &a, const DemoPurchase &b) { return a.week < b.week; });
    nameLots(story, numbers);
    return story;
}

} // namespace tally::book
