// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

#include <QDate>
#include <vector>

namespace tally::book
{

/// Why something needs a person.
enum class AttentionKind {
    BelowZero,   ///< a stock record with less than nothing
    Short,       ///< too little of an item for what is promised soon
    Expiring,    ///< a lot with stock on hand that expires soon or has expired
    ToGive,      ///< promised by us, overdue or due soon
    ToGet,       ///< promised to us, overdue or due soon
    Work,        ///< promised inside the house: work, use and making
    Order,       ///< a work order that is due and not finished
    Unsent,      ///< entries that a peer was never sent
    PeerChanged, ///< entries of a peer nobody has looked at
    Contested,   ///< desks say different things and a person is asked
    Overspent,   ///< more was given out as certified than a lot's certificate covers
};

enum class Urgency { Now, Soon, Notice };

/// One thing that needs a person, in names rather than keys. Which members are filled depends on the kind.
struct AttentionRow {
    AttentionKind kind = AttentionKind::BelowZero;
    Urgency urgency = Urgency::Notice;
    RecordKey key; ///< it opens: a stock record (BelowZero, Short, Expiring), a lot (Overspent), else the record itself
    QString name;  ///< the item, the work order or the peer
    QString party; ///< the other side of a promise
    QString job;   ///< the process a promise belongs to, else its work order
    QString lot;   ///< code of the lot that expires, or whose certificate it is
    QString action;           ///< of a promise, camelCase
    bool isMoney = false;     ///< `name` is what it is counted in
    Quantity quantity;        ///< on hand (BelowZero, Expiring), missing (Short), too much (Overspent) or still to come
    QDate date;               ///< due, expiry, or when a bundle was last sent; none if never
    QDate covered;            ///< Short: when a promised delivery makes up for it in time
    std::int64_t entries = 0; ///< of a peer; Contested: how many answers there are
    QString cls;              ///< Contested: the record's class
    std::string member;       ///< Contested: what the answers are about
    int book = LogNo::OwnBook; ///< the peer's
};

/// Finds what waits for a person in the own book, by indexes over what is open, so that it costs the same in a long
/// book as in a short one. Never writes.
class AttentionQuery
{
public:
    /// How far ahead it looks, in days.
    static constexpr int PromiseDays = 7;
    static constexpr int StockDays = 14;
    static constexpr int LotDays = 30;
    /// Rows of one kind read at most; more than a person can look at.
    static constexpr int Most = 500;

    AttentionQuery(Book &book, QDate today);
    /// Everything that waits, kind by kind, in each the most urgent first.
    [[nodiscard]] Result<std::vector<AttentionRow>> rows() const;
    /// How many rows there are.
    [[nodiscard]] Result<int> count() const;

private:
    using Rows = std::vector<AttentionRow>;
    Outcome addBelowZero(Rows &rows) const;
    Outcome addShort(Rows &rows) const;
    Outcome addExpiring(Rows &rows) const;
    Outcome addOverspent(Rows &rows) const;
    Outcome addPromises(Rows &rows) const;
    Outcome addOrders(Rows &rows) const;
    Outcome addPeers(Rows &rows) const;
    Outcome addContested(Rows &rows) const;
    [[nodiscard]] AttentionRow rowOf(const resources::PromiseRow &promise, RecordKey us) const;
    [[nodiscard]] Urgency urgencyOf(QDate date) const;
    [[nodiscard]] QString nameOf(RecordKey key) const;
    [[nodiscard]] bool isMoney(RecordKey spec) const;

    Book &m_book;
    QDate m_today;
};

} // namespace tally::book
