// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/stockevent.h"

#include <algorithm>
#include <array>

namespace tally::resources
{

namespace
{

using Read = void (*)(StockEvent &, t1::View, int book);

struct Member {
    std::string_view name;
    Read read;
};

template<RecordKey StockEvent::*Field>
void readKey(StockEvent &event, t1::View value, int book)
{
    if (value.isText())
        event.*Field = parseRecordKey(value.raw(), book).value_or(RecordKey());
}

template<RecordKey StockEvent::*Field>
void readResource(StockEvent &event, t1::View value, int book)
{
    readKey<Field>(event, value, book);
    event.describesRecords |= value.isObject();
}

template<Decimal StockEvent::*Amount, std::string_view StockEvent::*Unit>
void readQuantity(StockEvent &event, t1::View value, int)
{
    const auto amount = parseCanonical(value["hasNumericalValue"].raw());
    const std::string_view unit = value["hasUnit"].raw();
    if (!amount || unit.empty())
        return;
    event.*Amount = *amount;
    event.*Unit = unit;
}

template<std::string StockEvent::*Field>
void readText(StockEvent &event, t1::View value, int)
{
    event.*Field = value.text();
}

void readAction(StockEvent &event, t1::View value, int)
{
    event.action = findAction(value.raw());
}

void readEarlyDate(StockEvent &event, t1::View value, int)
{
    event.at = value.raw();
}

/// Members as stock needs them, ascending as in a body. A point in time replaces an end, an end a beginning.
constexpr auto Members = std::to_array<Member>({
    {"action", readAction},
    {"atLocation", readKey<&StockEvent::atLocation>},
    {"corrects", readKey<&StockEvent::corrects>},
    {"effortQuantity", readQuantity<&StockEvent::effort, &StockEvent::effortUnit>},
    {"hasBeginning", readEarlyDate},
    {"hasEnd", readEarlyDate},
    {"hasPointInTime", readEarlyDate},
    {"inputOf", readKey<&StockEvent::inputOf>},
    {"note", readText<&StockEvent::note>},
    {"outputOf", readKey<&StockEvent::outputOf>},
    {"provider", readKey<&StockEvent::provider>},
    {"receiver", readKey<&StockEvent::receiver>},
    {"resourceConformsTo", readKey<&StockEvent::conformsTo>},
    {"resourceInventoriedAs", readResource<&StockEvent::resource>},
    {"resourceQuantity", readQuantity<&StockEvent::quantity, &StockEvent::unit>},
    {"state", readText<&StockEvent::state>},
    {"toLocation", readKey<&StockEvent::toLocation>},
    {"toResourceInventoriedAs", readResource<&StockEvent::toResource>},
});
static_assert(std::is_sorted(Members.begin(), Members.end(),
                             [](const Member &a, const Member &b) { return a.name < b.name; }));

/// Keys of the records described inside the event are those of their parts (core/journal/entry.h).
void nameParts(StockEvent &event, const journal::Entry &entry)
{
    journal::visitParts(entry.body, [&](int part, t1::View, std::string_view holder) {
        if (holder == "resourceInventoriedAs")
            event.resource = entry.key.withPart(part);
        else if (holder == "toResourceInventoriedAs")
            event.toResource = entry.key.withPart(part);
    });
}

} // namespace

std::optional<StockEvent> readEvent(const journal::Entry &entry)
{
    StockEvent event;
    event.place = {entry.t, entry.key};
    const Member *at = Members.begin();
    for (t1::View value = entry.body.first(); value.exists(); value = value.next()) {
        const std::string_view name = value.name();
        while (at != Members.end() && at->name < name)
            ++at;
        if (at != Members.end() && at->name == name)
            at->read(event, value, entry.book());
    }
    if (!event.action)
        return std::nullopt;
    if (event.describesRecords)
        nameParts(event, entry);
    return event;
}

StockEvent stockEventFrom(const storage::Statement &row)
{
    StockEvent event;
    event.place = {Hlc{row.integer(1)}, row.key(0)};
    event.action = findAction(row.utf8(2));
    event.provider = row.key(3);
    event.receiver = row.key(4);
    event.resource = row.key(5);
    event.toResource = row.key(6);
    event.inputOf = row.key(7);
    event.outputOf = row.key(8);
    event.toLocation = row.key(9);
    event.atLocation = row.key(10);
    event.corrects = row.key(11);
    event.quantity = row.decimal(12);
    event.unit = row.utf8(13);
    event.state = row.utf8(14);
    return event;
}

} // namespace tally::resources
