// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/replay/threedesks.h"

#include <algorithm>

namespace tally::support
{

using namespace journal;
using namespace resources;

namespace
{

void collectReferences(const Json &value, std::vector<RecordKey> &keys)
{
    if (const auto key = value.isText() ? parseRecordKey(std::string_view(value.text())) : std::nullopt)
        keys.push_back(key->entry());
    for (const Json &element : value.array())
        collectReferences(element, keys);
    for (const auto &[name, member] : value.object())
        collectReferences(member, keys);
}

Json amount(int value, const char *unit)
{
    return Json::Object{{"hasNumericalValue", std::to_string(value)}, {"hasUnit", unit}};
}

Quantity pieces(int value)
{
    return {Decimal::whole(value), QStringLiteral("one")};
}

} // namespace

ThreeDesks::ThreeDesks(quint32 seed)
    : m_random(seed)
{
    for (int i = 0; i < 3; ++i)
        m_desks[static_cast<std::size_t>(i)] = std::make_unique<TestBook>(i + 1);
    TestBook &first = desk(0);
    const RecordKey coop = first.agent("Co-op");
    first.agent("Alice");
    const RecordKey cloth = first.spec("Cloth");
    first.add("ResourceSpecification", {{"name", "Loose"}});
    const RecordKey cut = first.add("ProcessSpecification", {{"name", "Cut"}});
    first.add("ProcessSpecification", {{"name", "Sew"}});
    first.add("SpatialThing", {{"name", "Loft"}});
    first.process("Cut", cut);
    first.process("Sew");
    first.stock("Roll", cloth, coop, "50");
    first.stock("Rest", {}, coop, "20");
    first.add("BatchLotRecord", {{"batchLotCode", "CLOTH-1"}, {"ty:certifiedQuantity", amount(60, "one")}});
    meet();
}

void ThreeDesks::work(int acts)
{
    for (int i = 0; i < acts; ++i) {
        TestBook &book = desk(below(3));
        book.time.advance(below(5000)); // clocks drift apart
        actOn(book);
        if (below(6) == 0)
            desk(below(3)).receive(book, 1 + below(8));
    }
}

void ThreeDesks::meet()
{
    for (int round = 0; round < 2; ++round) {
        for (const auto &from : m_desks) {
            for (const auto &to : m_desks) {
                if (from != to)
                    to->receive(*from);
            }
        }
    }
}

std::vector<std::vector<WrittenEntry>> ThreeDesks::logs() const
{
    std::vector<std::vector<WrittenEntry>> logs;
    for (const auto &book : m_desks) {
        std::vector<WrittenEntry> &log = logs.emplace_back();
        must(book->journal().forEach(book->journal().ownLog(), 0,
                                     [&](RecordKey key, std::string_view envelope, const Digest &) -> Result<bool> {
                                         t1::Document document;
                                         must(document.parse(envelope, t1::Limits::composite()));
                                         WrittenEntry entry{key, std::string(envelope), {}};
                                         collectReferences(document.root()["b"].toJson(), entry.refersTo);
                                         log.push_back(std::move(entry));
                                         return true;
                                     }));
    }
    return logs;
}

void ThreeDesks::actOn(TestBook &book)
{
    switch (below(14)) {
    case 0:
        return correct(book);
    case 1:
        return takeBack(book);
    case 2:
        return change(book);
    case 3:
        return promise(book);
    default:
        return recordEvent(book);
    }
}

void ThreeDesks::recordEvent(TestBook &book)
{
    count(book.events().record(draft(book)));
}

EventDraft ThreeDesks::draft(TestBook &book)
{
    EventDraft draft;
    draft.action = static_cast<ActionId>(below(19));
    const ActionForm form = EventService::form(draft.action);
    draft.provider = any(book, "Person");
    draft.receiver = below(2) == 0 ? draft.provider : any(book, "Person");
    if (form.resource)
        draft.resource = anyStock(book);
    if (form.mayCreateResource && below(3) == 0)
        draft.resource = NewResource{QStringLiteral("New"), any(book, "ResourceSpecification"), {}, {}, {}, {}, {}, {}};
    if (form.mayCreateToResource && below(2) == 0)
        draft.toResource = NewResource{QStringLiteral("Part"), {}, {}, {}, {}, {}, {}, {}};
    else if (form.toResource && below(2) == 0)
        draft.toResource = anyStock(book);
    const InputOutput side = action(draft.action).inputOutput;
    if (side == InputOutput::Input)
        draft.inputOf = any(book, "Process");
    if (side == InputOutput::Output)
        draft.outputOf = any(book, "Process");
    draft.resourceQuantity = pieces(1 + below(6));
    if (form.effort)
        draft.effortQuantity = Quantity{Decimal::whole(1 + below(4)), QStringLiteral("hour")};
    if (below(2) == 0)
        draft.certifiedFrom = any(book, "BatchLotRecord");
    draft.at = QStringLiteral("2026-03-%1").arg(1 + below(28), 2, 10, QLatin1Char('0'));
    if (below(2) == 0)
        draft.kept["ty:cost"] = std::to_string(1 + below(90));
    if (draft.kept.contains("ty:cost") && below(9) == 0)
        draft.kept["ty:currency"] = "GBP";
    if (below(3) == 0)
        draft.state = below(2) == 0 ? QStringLiteral("good") : QStringLiteral("worn");
    if (below(4) == 0)
        draft.toLocation = any(book, "SpatialThing");
    if (const RecordKey commitment = any(book, "Commitment"); commitment && below(3) == 0)
        draft.fulfills = {commitment, any(book, "Commitment")};
    return draft;
}

void ThreeDesks::correct(TestBook &book)
{
    const auto events = must(book.resources().events());
    const EventRow &subject = events[static_cast<std::size_t>(below(static_cast<int>(events.size())))];
    EventDraft draft;
    draft.action = findAction(subject.action.toStdString())->id;
    draft.corrects = subject.key;
    draft.resourceQuantity = pieces(below(2) == 0 ? -1 : 1);
    count(book.events().record(draft));
}

void ThreeDesks::takeBack(TestBook &book)
{
    const auto log = book.journal().state(LogNo(LogNo::OwnBook, 1 + below(3)));
    if (log.size > 12)
        count(book.events().reverse(RecordKey(log.log, 12 + below(static_cast<int>(log.size - 12)))));
}

void ThreeDesks::change(TestBook &book)
{
    switch (below(7)) {
    case 0:
        book.change(any(book, "ResourceSpecification"), {{"name", "Cloth " + std::to_string(below(9))}});
        return;
    case 1:
        book.change(any(book, "Process"), {{"basedOn", toText(any(book, "ProcessSpecification"))}});
        return;
    case 2:
        book.change(anyStock(book), {{"name", "Stock " + std::to_string(below(9))},
                                     {"trackingIdentifier", "S" + std::to_string(below(99))}});
        return;
    case 3:
        if (const RecordKey commitment = any(book, "Commitment"))
            book.change(commitment, {{"resourceQuantity", amount(1 + below(9), "one")}});
        return;
    case 4:
        book.change(any(book, "BatchLotRecord"), {{"ty:certifiedQuantity", amount(5 + below(60), "one")}});
        return;
    case 5:
        book.change(any(book, "BatchLotRecord"), {{"ty:yield", "0." + std::to_string(1 + below(9))}});
        return;
    default:
        book.change(any(book, "ResourceSpecification"),
                    {{"defaultUnitOfResource", below(8) == 0 ? "kilogram" : "one"}});
    }
}

void ThreeDesks::promise(TestBook &book)
{
    const RecordKey intent =
        book.add("Intent", {{"action", "transfer"}, {"resourceQuantity", amount(1 + below(9), "one")}});
    book.add("Commitment", {{"action", "transfer"},
                            {"resourceQuantity", amount(1 + below(9), "one")},
                            {"satisfies", Json::Array{Json(toText(intent))}}});
}

RecordKey ThreeDesks::any(TestBook &book, const char *cls)
{
    const auto rows = must(book.records().list(cls));
    return rows.empty() ? RecordKey() : rows[static_cast<std::size_t>(below(static_cast<int>(rows.size())))].key;
}

RecordKey ThreeDesks::anyStock(TestBook &book)
{
    const auto rows = must(book.resources().resources());
    return rows.empty() ? RecordKey() : rows[static_cast<std::size_t>(below(static_cast<int>(rows.size())))].key;
}

void ThreeDesks::count(const Result<RecordKey> &result)
{
    if (!result && result.error().kind != ErrorKind::Refused)
        stopTest(result.error());
    m_refusals += result ? 0 : 1;
}

} // namespace tally::support
