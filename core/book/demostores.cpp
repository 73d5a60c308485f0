// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/demostores.h"

namespace tally::book
{

using resources::ActionId;
using resources::EventDraft;

EventDraft demoOwnEvent(DemoScribe &scribe, ActionId action, RecordKey resource, const Quantity &quantity,
                        const QString &at)
{
    EventDraft draft;
    draft.action = action;
    draft.provider = scribe.of("coop");
    draft.receiver = draft.provider;
    if (resource)
        draft.resource = resource;
    draft.resourceQuantity = quantity;
    draft.at = at;
    return draft;
}

EventDraft demoTransfer(RecordKey provider, RecordKey receiver, const Quantity &quantity, const QString &at)
{
    EventDraft draft;
    draft.action = ActionId::Transfer;
    draft.provider = provider;
    draft.receiver = receiver;
    draft.resourceQuantity = quantity;
    draft.at = at;
    return draft;
}

EventDraft demoPayment(DemoScribe &scribe, const DemoStores &stores, RecordKey receiver, Decimal amount,
                       const QString &at)
{
    EventDraft draft = demoTransfer(scribe.of("coop"), receiver, demoQuantity(amount, "one"), at);
    draft.resource = stores.bank;
    return draft;
}

EventDraft demoIncome(DemoScribe &scribe, const DemoStores &stores, RecordKey provider, Decimal amount,
                      const QString &at)
{
    EventDraft draft = demoTransfer(provider, scribe.of("coop"), demoQuantity(amount, "one"), at);
    draft.toResource = stores.bank;
    return draft;
}

Json::Object demoOakLot(DemoScribe &scribe, const DemoPurchase &delivery, int percent)
{
    // Renewed every year; what is delivered under it may go out until the end of the next.
    const int year = delivery.day.year();
    return {{"batchLotCode", delivery.lot},
            {"ty:certificate", QStringLiteral("Greenwood managed woodland, GW-0471/%1").arg(year)},
            {"ty:certifiedQuantity", demoJson(delivery.quantity, "squareMetre")},
            {"ty:yield", format(Decimal::fromMicros(std::int64_t{percent} * 10'000))},
            {"ty:certificateHolder", scribe.idOf("mill")},
            {"ty:certifier", scribe.idOf("certifier")},
            {"ty:certificateUntil", QDate(year + 1, 12, 31).toString(Qt::ISODate)}};
}

const char *demoIdOf(DemoProduct product)
{
    constexpr std::array<const char *, DemoProducts> Ids{"stool", "bench", "shelf"};
    return Ids[static_cast<std::size_t>(product)];
}

} // namespace tally::book
