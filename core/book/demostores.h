// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/demoscribe.h"
#include "core/book/demostory.h"

#include <array>
#include <unordered_map>

namespace tally::book
{

/// Of the certified oak that comes in, the part that may come out as certified benches; the rest are offcuts.
inline constexpr int DemoOakYield = 90; // per cent
/// A lot of the mill's oak with its certificate, as both books tell it; only the yield, in per cent, is each one's own.
[[nodiscard]] Json::Object demoOakLot(DemoScribe &scribe, const DemoPurchase &delivery, int percent);

/// Where the workshop's things are in its book, as the story goes on.
struct DemoStores {
    std::array<DemoShelf, DemoMaterials> materials;
    std::array<DemoShelf, DemoProducts> products;
    /// What may still go out under the certificate of a stock record's lot.
    struct Certified {
        RecordKey lot;
        Decimal left;
    };
    std::unordered_map<RecordKey, Certified> certified; ///< by stock record
    DemoShelf offcuts;
    DemoShelf blades;
    DemoShelf hinges;
    RecordKey bank;
    RecordKey bandsaw;
    RecordKey router;
    RecordKey drill;

    [[nodiscard]] DemoShelf &shelf(DemoMaterial material) { return materials[static_cast<std::size_t>(material)]; }
    [[nodiscard]] DemoShelf &shelf(DemoProduct product) { return products[static_cast<std::size_t>(product)]; }
};

/// An event of the workshop with itself on both sides: what it makes, uses up, counts.
[[nodiscard]] resources::EventDraft demoOwnEvent(DemoScribe &scribe, resources::ActionId action, RecordKey resource,
                                                 const Quantity &quantity, const QString &at);
/// A hand-over of `quantity` from one agent to another.
[[nodiscard]] resources::EventDraft demoTransfer(RecordKey provider, RecordKey receiver, const Quantity &quantity,
                                                 const QString &at);
/// Money out of the workshop's bank account, and into it.
[[nodiscard]] resources::EventDraft demoPayment(DemoScribe &scribe, const DemoStores &stores, RecordKey receiver,
                                                Decimal amount, const QString &at);
[[nodiscard]] resources::EventDraft demoIncome(DemoScribe &scribe, const DemoStores &stores, RecordKey provider,
                                               Decimal amount, const QString &at);
/// Story name of what a product is an item of: "stool".
[[nodiscard]] const char *demoIdOf(DemoProduct product);

} // namespace tally::book
