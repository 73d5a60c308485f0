// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unit.h"
#include "core/journal/recordquery.h"
#include "core/resources/flowlinks.h"
#include "core/resources/resourcequery.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace tally::resources
{

/// How to reach somebody, as far as the book knows.
struct Contact {
    QString name;
    QString email;
    QString phone;
    QString address;
    QString note;
    [[nodiscard]] bool isReachable() const { return !email.isEmpty() || !phone.isEmpty() || !address.isEmpty(); }
};

/// Whose books tell of a handing over.
enum class RecallTold {
    ByGiver,      ///< theirs; the receiver's book is not here
    ByGiverAlone, ///< the receiver's book is here and does not tell of it
    ByBoth,       ///< the receiver recorded it too
    ByReceiver    ///< the receiver's; no book here tells that it was given
};

/// One handing over of goods that came from what is recalled.
struct RecallLine {
    RecordKey event;
    int book = LogNo::OwnBook; ///< whose entry it is: ours, or a peer's as we received it; the giver's if both tell
    QString at;                ///< as recorded; may be empty
    RecordKey provider;
    RecordKey receiver;
    RecordKey resource; ///< the record it was taken from; where only the receiver tells, the one it came into
    QString item;
    QString lot; ///< code of what was handed over; empty if it has none
    QString serial;
    Quantity quantity;     ///< less what corrections took off
    bool isReturn = false; ///< it came back to the book's own co-op
    RecallTold told = RecallTold::ByGiver;
    RecordKey receipt; ///< the receiver's own entry of it, the first if it came in parts; none if nobody recorded it
    Quantity received; ///< how much of it the receiver recorded, in the unit of `quantity`
    [[nodiscard]] bool isDisputed() const { return told == RecallTold::ByBoth && received.value != quantity.value; }
};

/// Goods of it that nobody has received: still to be taken off the shelves.
struct RecallStock {
    RecordKey resource;
    int book = LogNo::OwnBook;
    QString item;
    QString lot;
    Quantity onhand;
    RecordKey location;
    RecordKey custodian;
};

struct RecallReceipt;

/// Who got what of a lot, when, and how to reach them; and what of it is still here. Follows recorded links forward
/// from every record of the lot, into everything made with it, and on into peers' books where a lot there has the same
/// code. What giver and receiver both recorded is one line (recallmatch.h); what only the receiver recorded is one too.
struct RecallSheet {
    RecordKey subject;
    QString title;                                   ///< "ASH-26-02, Ash board 27 mm"
    std::vector<RecallLine> lines;                   ///< by receiver's name, then date
    std::vector<RecallStock> stock;                  ///< more than nothing on hand; ours first
    std::unordered_map<RecordKey, Contact> contacts; ///< of every agent and place named
    std::size_t steps = 0;                           ///< events, processes and records looked at
    [[nodiscard]] const Contact &contact(RecordKey agent) const;
    /// How many got any of it. Somebody whom two books name alike counts once.
    [[nodiscard]] int receivers() const;
};

/// Makes recall sheets. Never writes.
class RecallQuery
{
public:
    RecallQuery(storage::Database &database, const journal::RecordQuery &records, const ResourceQuery &resources,
                std::vector<journal::BookIdentity> books)
        : m_database(database)
        , m_records(records)
        , m_resources(resources)
        , m_books(std::move(books))
    {
    }
    /// Of a lot, a stock record, an event or a process, of our book or a peer's. `us` is the agent whose book ours is.
    /// Error "trace.notFlow" for a record of another class.
    [[nodiscard]] Result<RecallSheet> sheet(RecordKey subject, RecordKey us) const;
    /// Lots and stock records that go by this code or serial number in our book, oldest first.
    [[nodiscard]] Result<std::vector<RecordKey>> named(const QString &code) const;

private:
    struct Lots;
    struct Walker;
    [[nodiscard]] Result<Contact> contactOf(RecordKey key) const;
    [[nodiscard]] Result<std::optional<RecallLine>> lineOf(const EventRow &event, RecordKey record,
                                                           const Lots &lots) const;
    [[nodiscard]] Result<std::vector<journal::BookIdentity>> heardBooks() const;
    Outcome addEvent(RecallSheet &sheet, const Lots &lots, RecordKey event, RecordKey us) const;
    Outcome addReceipts(std::vector<RecallReceipt> &receipts, const Lots &lots, RecordKey record,
                        bool isOfSubject) const;
    Outcome addStock(RecallSheet &sheet, const Lots &lots, RecordKey record) const;
    Outcome addContacts(RecallSheet &sheet, const std::vector<RecallReceipt> &receipts) const;
    Outcome addContact(RecallSheet &sheet, RecordKey key) const;
    storage::Database &m_database;
    const journal::RecordQuery &m_records;
    const ResourceQuery &m_resources;
    std::vector<journal::BookIdentity> m_books;
};

} // namespace tally::resources
