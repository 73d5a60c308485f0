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

const char *demoIdOf(DemoProduct product)
{
    constexpr std::array<const char *, DemoProducts> Ids{"stool", "bench", "shelf"};
    return Ids[static_cast<std::size_t>(product)];
}

} // namespace tally::book
