// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/recall.h"

#include "core/base/bookkeys.h"
#include "core/resources/action.h"
#include "core/resources/memberread.h"
#include "core/resources/recallmatch.h"
#include "core/resources/stockquery.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <map>
#include <QCoreApplication>
#include <set>
#include <unordered_set>

namespace tally::resources
{

using storage::Statement;

/// The codes of all lots in stock, of all books, and which records belong to them.
struct RecallQuery::Lots {
    std::unordered_map<RecordKey, QString> codes;           ///< by lot
    std::unordered_map<QString, std::vector<RecordKey>> by; ///< lots by code
    [[nodiscard]] QString codeOf(RecordKey lot) const
    {
        const auto known = codes.find(lot);
        return known == codes.end() ? QString() : known->second;
    }
};

/// A walk forward that begins at several places and goes over into other books by the codes of lots. With every place
/// goes the day since when goods of the subject can be there: what left a heap before they came to it, by the days that
/// were told, holds nothing of them.
struct RecallQuery::Walker {
    storage::Database &database;
    const Lots &lots;
    FlowLinks links;
    struct Met {
        FlowPoint point;
        QString since; ///< empty: from the beginning
    };
    std::unordered_map<RecordKey, QString> met = {};
    std::vector<Met> waiting = {};
    std::vector<FlowPoint> order = {};
    std::unordered_set<RecordKey> ofSubject = {}; ///< records of the lot, and of its code in other books

    void add(const FlowPoint &point, const QString &since = {})
    {
        const auto [known, isNew] = met.emplace(point.key, since);
        if (isNew)
            order.push_back(point);
        else if (known->second <= since)
            return;
        known->second = since;
        waiting.push_back({point, since});
    }
    /// Goes on to an event, unless it happened too early.
    Outcome addEvent(const FlowPoint &point, const QString &since)
    {
        Statement query = database.prepare("SELECT substr(at, 1, 10) FROM economic_event WHERE id = ?1");
        query.bind(point.key);
        TALLY_TRY(const bool known, query.next());
        const QString day = known ? query.text(0) : QString();
        if (day.isEmpty() || day >= since)
            add(point, day.isEmpty() ? since : day);
        return {};
    }
    Outcome addRecordsOf(RecordKey lot)
    {
        Statement query = database.prepare("SELECT id FROM economic_resource WHERE lot = ?1 AND lot IS NOT NULL");
        query.bind(lot);
        while (true) {
            TALLY_TRY(const bool more, query.next());
            if (!more)
                return {};
            ofSubject.insert(query.key(0));
            add({FlowKind::Resource, query.key(0)});
        }
    }
    /// The same lot in the books of others. Their days begin anew: they had it when they had it.
    Outcome addSameLot(RecordKey record)
    {
        Statement query = database.prepare("SELECT lot FROM economic_resource WHERE id = ?1 AND lot IS NOT NULL");
        query.bind(record);
        TALLY_TRY(const bool has, query.next());
        const QString code = has ? lots.codeOf(query.key(0)) : QString();
        const auto same = code.isEmpty() ? lots.by.end() : lots.by.find(code);
        if (same == lots.by.end())
            return {};
        for (const RecordKey lot : same->second)
            if (lot.log().book() != record.log().book())
                TALLY_CHECK(addRecordsOf(lot));
        return {};
    }
    Outcome run()
    {
        while (!waiting.empty()) {
            const Met from = waiting.back();
            waiting.pop_back();
            if (met.at(from.point.key) != from.since)
                continue; // found again since, from an earlier day
            TALLY_TRY(const auto next, links.after(from.point));
            for (const FlowPoint &one : next) {
                if (one.kind == FlowKind::Event)
                    TALLY_CHECK(addEvent(one, from.since));
                else
                    add(one, from.since);
            }
            if (from.point.kind == FlowKind::Resource)
                TALLY_CHECK(addSameLot(from.point.key));
        }
        return {};
    }
};

namespace
{

/// Goods changed hands: both sides are told and differ.
bool handsOver(const EventRow &event)
{
    return event.provider && event.receiver && event.provider != event.receiver && !event.corrects &&
           !event.resourceUnit.isEmpty();
}

/// As the giver's book has it: taken from a record.
bool isDelivery(const EventRow &event)
{
    return handsOver(event) && event.resource && event.action != u"raise";
}

/// As the receiver's has it: come into one, and taken from none that it knows.
bool isReceipt(const EventRow &event, RecordKey record)
{
    const bool isInto = event.toResource == record && !event.resource;
    return handsOver(event) && (isInto || (event.resource == record && event.action == u"raise"));
}

} // namespace

const Contact &RecallSheet::contact(RecordKey agent) const
{
    static const Contact nobody;
    const auto known = contacts.find(agent);
    return known == contacts.end() ? nobody : known->second;
}

int RecallSheet::receivers() const
{
    std::map<QString, std::map<int, std::set<RecordKey>>> named;
    for (const RecallLine &line : lines)
        named[contact(line.receiver).name.toCaseFolded()][line.receiver.log().book()].insert(line.receiver);
    std::size_t count = 0;
    for (const auto &[name, books] : named) {
        std::size_t most = 0;
        for (const auto &[book, keys] : books)
            most = std::max(most, keys.size());
        count += most;
    }
    return static_cast<int>(count);
}

Result<RecallSheet> RecallQuery::sheet(RecordKey subject, RecordKey us) const
{
    Lots lots;
    for (const journal::BookIdentity &book : m_books) {
        TALLY_TRY(const auto ofBook, StockQuery(m_database, m_records).lots(book.number));
        for (const auto &[lot, row] : ofBook) {
            lots.codes.emplace(lot, row.code);
            if (!row.code.isEmpty())
                lots.by[row.code].push_back(lot);
        }
    }
    Walker walker{m_database, lots, FlowLinks(m_database)};
    TALLY_TRY(const auto row, m_records.find(subject));
    RecallSheet sheet;
    sheet.subject = subject;
    if (row && row->cls == u"BatchLotRecord") {
        TALLY_CHECK(walker.addRecordsOf(subject));
        sheet.title = lots.codeOf(subject);
    } else {
        TALLY_TRY(const FlowPoint start, walker.links.point(subject));
        walker.add(start);
        TALLY_TRY(sheet.title, m_records.title(subject));
    }
    TALLY_CHECK(walker.run());
    sheet.steps = walker.order.size();
    std::vector<RecallReceipt> receipts;
    for (const FlowPoint &point : walker.order) {
        if (point.kind == FlowKind::Event)
            TALLY_CHECK(addEvent(sheet, lots, point.key, us));
        if (point.kind != FlowKind::Resource)
            continue;
        TALLY_CHECK(addStock(sheet, lots, point.key));
        TALLY_CHECK(addReceipts(receipts, lots, point.key, walker.ofSubject.count(point.key) != 0));
    }
    TALLY_CHECK(addContacts(sheet, receipts));
    TALLY_TRY(const auto heard, heardBooks());
    joinReceipts(sheet, std::move(receipts), heard);
    const auto place = [&](const RecallLine &line) {
        return std::tuple(sheet.contact(line.receiver).name.toCaseFolded(), line.receiver, line.at, line.event);
    };
    std::sort(sheet.lines.begin(), sheet.lines.end(),
              [&](const auto &a, const auto &b) { return place(a) < place(b); });
    std::sort(sheet.stock.begin(), sheet.stock.end(),
              [](const auto &a, const auto &b) { return a.resource < b.resource; });
    return sheet;
}

/// Those of which any event is here.
Result<std::vector<journal::BookIdentity>> RecallQuery::heardBooks() const
{
    std::vector<journal::BookIdentity> heard;
    Statement query = m_database.prepare("SELECT EXISTS (SELECT 1 FROM economic_event WHERE id >= ?1 AND id < ?2)");
    for (const journal::BookIdentity &book : m_books) {
        TALLY_CHECK(query.bind(firstKeyOf(book.number), firstKeyOf(book.number + 1)).next());
        if (query.number(0) != 0)
            heard.push_back(book);
    }
    return heard;
}

/// What the event tells, less what corrections took off; none if nothing is left of it.
Result<std::optional<RecallLine>> RecallQuery::lineOf(const EventRow &event, RecordKey record, const Lots &lots) const
{
    RecallLine line;
    line.event = event.key;
    line.book = event.key.log().book();
    line.at = event.at;
    line.provider = event.provider;
    line.receiver = event.receiver;
    line.resource = record;
    line.quantity = {event.resourceQuantity, event.resourceUnit};
    TALLY_TRY(const auto corrections, m_resources.eventsCorrecting(event.key));
    for (const EventRow &correction : corrections) {
        TALLY_TRY(const Decimal by, UnitTable::shipped().convert(correction.resourceQuantity, correction.resourceUnit,
                                                                 line.quantity.unit));
        TALLY_TRY(line.quantity.value, add(line.quantity.value, by));
    }
    if (line.quantity.value.isZero())
        return std::nullopt;
    TALLY_TRY(const auto stock, m_resources.resource(record));
    if (stock) {
        line.item = stock->name.isEmpty() ? stock->specName : stock->name;
        line.lot = lots.codeOf(stock->lot);
        line.serial = stock->serial;
    }
    return std::optional(std::move(line));
}

Outcome RecallQuery::addEvent(RecallSheet &sheet, const Lots &lots, RecordKey key, RecordKey us) const
{
    TALLY_TRY(const auto event, m_resources.event(key));
    if (!event || !isDelivery(*event))
        return {};
    TALLY_TRY(auto line, lineOf(*event, event->resource, lots));
    if (!line)
        return {};
    line->isReturn = us && event->receiver == us;
    sheet.lines.push_back(std::move(*line));
    return {};
}

/// What came into a record of a lot, as its own book tells.
Outcome RecallQuery::addReceipts(std::vector<RecallReceipt> &receipts, const Lots &lots, RecordKey record,
                                 bool isOfSubject) const
{
    if (m_books.size() < 2)
        return {}; // nobody else's word to join it with
    Statement query = m_database.prepare(
        "SELECT e.id FROM economic_resource r JOIN movement m ON m.resource = r.id JOIN economic_event e ON e.id = "
        "m.event WHERE r.id = ?1 AND r.lot IS NOT NULL AND e.provider <> e.receiver AND e.corrects IS NULL AND "
        "(e.resource IS NULL OR e.action = 'raise') ORDER BY m.t, m.event");
    query.bind(record);
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return {};
        TALLY_TRY(const auto event, m_resources.event(query.key(0)));
        if (!event || !isReceipt(*event, record))
            continue;
        TALLY_TRY(auto line, lineOf(*event, record, lots));
        if (line && !line->lot.isEmpty())
            receipts.push_back({std::move(*line), isOfSubject});
    }
}

Outcome RecallQuery::addStock(RecallSheet &sheet, const Lots &lots, RecordKey record) const
{
    TALLY_TRY(const auto row, m_resources.resource(record));
    if (!row || row->onhand <= Decimal())
        return {};
    sheet.stock.push_back({record,
                           record.log().book(),
                           row->name.isEmpty() ? row->specName : row->name,
                           lots.codeOf(row->lot),
                           {row->onhand, row->unit},
                           row->location,
                           row->custodian});
    return {};
}

Outcome RecallQuery::addContacts(RecallSheet &sheet, const std::vector<RecallReceipt> &receipts) const
{
    for (const RecallLine &line : sheet.lines)
        for (const RecordKey key : {line.provider, line.receiver})
            TALLY_CHECK(addContact(sheet, key));
    for (const RecallReceipt &receipt : receipts)
        for (const RecordKey key : {receipt.line.provider, receipt.line.receiver})
            TALLY_CHECK(addContact(sheet, key));
    for (const RecallStock &stock : sheet.stock)
        for (const RecordKey key : {stock.location, stock.custodian})
            TALLY_CHECK(addContact(sheet, key));
    return {};
}

Outcome RecallQuery::addContact(RecallSheet &sheet, RecordKey key) const
{
    if (!key || sheet.contacts.find(key) != sheet.contacts.end())
        return {};
    TALLY_TRY(Contact contact, contactOf(key));
    sheet.contacts.emplace(key, std::move(contact));
    return {};
}

Result<Contact> RecallQuery::contactOf(RecordKey key) const
{
    TALLY_TRY(const Json body, m_records.body(key));
    Contact contact;
    TALLY_TRY(contact.name, m_records.title(key));
    contact.email = body["ty:email"].qtext();
    contact.phone = body["ty:phone"].qtext();
    contact.note = body["note"].qtext();
    contact.address = body["mappableAddress"].qtext();
    if (const RecordKey place = referenceIn(body, "primaryLocation", key.log().book())) {
        const auto location = m_records.body(place);
        contact.address = location ? (*location)["mappableAddress"].qtext() : QString();
    }
    return contact;
}

Result<std::vector<RecordKey>> RecallQuery::named(const QString &code) const
{
    std::vector<RecordKey> found;
    TALLY_TRY(const auto lots, StockQuery(m_database, m_records).lots());
    for (const auto &[lot, row] : lots)
        if (row.code.compare(code, Qt::CaseInsensitive) == 0)
            found.push_back(lot);
    Statement serials = m_database.prepare(
        "SELECT id FROM economic_resource WHERE serial = ?1 AND serial IS NOT NULL AND id < ?2 AND movements > 0");
    serials.bind(code, firstKeyOf(LogNo::OwnBook + 1));
    while (true) {
        TALLY_TRY(const bool more, serials.next());
        if (!more)
            break;
        found.push_back(serials.key(0));
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace tally::resources
