// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/shortages.h"

#include "core/resources/action.h"
#include "core/resources/eventmoment.h"

#include <algorithm>
#include <map>

namespace tally::book
{

namespace
{

using resources::PromiseRow;

/// Whether keeping the promise takes from our stock (−1), adds to it (+1), or neither.
int direction(const PromiseRow &promise, RecordKey us)
{
    const resources::Action *action = resources::findAction(promise.action.toStdString());
    if (action == nullptr || promise.isEffort)
        return 0;
    const bool gives = promise.provider == us && promise.receiver != us;
    const bool gets = promise.receiver == us && promise.provider != us;
    switch (action->id) {
    case resources::ActionId::Consume:
        return gets ? 0 : -1;
    case resources::ActionId::Produce:
        return gives ? 0 : 1;
    case resources::ActionId::Transfer:
    case resources::ActionId::TransferCustody:
        return gives ? -1 : gets ? 1 : 0;
    default:
        return 0;
    }
}

/// One specification, day by day: once as if nothing came in, once with what is promised to us.
struct Walk {
    OnHand stock;
    std::int64_t alone = 0;
    std::int64_t helped = 0;
    std::int64_t worst = 0;
    bool isHelped = true;
    QDate lastHelp;
    Shortage found;

    void take(const PromiseRow &promise, std::int64_t micros)
    {
        alone -= micros;
        helped -= micros;
        if (alone >= 0)
            return;
        if (found.from.isNull()) {
            found.from = resources::dayToldBy(promise.due);
            found.promise = promise.key;
        }
        isHelped = isHelped && helped >= 0;
        worst = std::min(worst, alone);
    }
    void give(const PromiseRow &promise, std::int64_t micros)
    {
        helped += micros;
        lastHelp = resources::dayToldBy(promise.due);
    }
};

Shortage resultOf(const Walk &walk)
{
    Shortage shortage = walk.found;
    shortage.spec = walk.stock.spec;
    shortage.resource = walk.stock.resource;
    shortage.missing = {Decimal::fromMicros(-walk.worst), walk.stock.quantity.unit};
    if (walk.isHelped)
        shortage.covered = walk.lastHelp;
    return shortage;
}

} // namespace

Result<std::vector<Shortage>> findShortages(const std::vector<PromiseRow> &promises, RecordKey us,
                                            const std::function<Result<OnHand>(const PromiseRow &)> &onHand)
{
    std::vector<const PromiseRow *> ordered;
    for (const PromiseRow &promise : promises)
        if (direction(promise, us) != 0 && promise.outstanding() > Decimal())
            ordered.push_back(&promise);
    // What comes in on a day is there for what goes out on it.
    std::stable_sort(ordered.begin(), ordered.end(), [us](const PromiseRow *a, const PromiseRow *b) {
        return std::pair(resources::dayToldBy(a->due), -direction(*a, us)) <
               std::pair(resources::dayToldBy(b->due), -direction(*b, us));
    });
    std::map<RecordKey, Walk> walks;
    for (const PromiseRow *promise : ordered) {
        TALLY_TRY(const OnHand stock, onHand(*promise));
        if (!stock.spec)
            continue;
        const auto [place, isNew] = walks.try_emplace(stock.spec);
        Walk &walk = place->second;
        if (isNew) {
            walk.stock = stock;
            if (walk.stock.quantity.unit.isEmpty())
                walk.stock.quantity.unit = promise->unit;
            walk.alone = walk.helped = stock.quantity.value.micros();
        }
        const auto amount =
            UnitTable::shipped().convert(promise->outstanding(), promise->unit, walk.stock.quantity.unit);
        if (!amount)
            continue; // in another dimension: nothing can be said
        if (direction(*promise, us) < 0)
            walk.take(*promise, amount->micros());
        else
            walk.give(*promise, amount->micros());
    }
    std::vector<Shortage> shortages;
    for (const auto &[spec, walk] : walks)
        if (walk.worst < 0)
            shortages.push_back(resultOf(walk));
    return shortages;
}

} // namespace tally::book
