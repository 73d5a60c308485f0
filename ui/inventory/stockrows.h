// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/resources/cost/costrows.h"
#include "core/resources/recordnames.h"
#include "core/resources/stockquery.h"
#include "ui/common/cell.h"

#include <QDate>
#include <vector>

namespace tally::ui
{

/// How a stock record stands, for the chips; what calls loudest is its badge.
struct Standing {
    bool isBelowZero = false; ///< less than nothing is recorded
    bool isShort = false;     ///< more is promised than is there
    bool isCovered = false;   ///< short, but what is on order makes up for it
    bool isExpired = false;
    bool isExpiring = false; ///< within a month
    bool isOnTheWay = false;
    bool isElsewhere = false; ///< ours, in other hands
    bool isTheirs = false;    ///< in our hands, not ours
    bool isEmpty = false;
    bool isQuarantined = false; ///< may not be used for now
    friend bool operator==(const Standing &, const Standing &) = default;
};

/// A stock record with everything its row shows, in names rather than keys.
struct StockRow {
    resources::ResourceRow stock;
    QString place;     ///< location, or what it is packed in
    QString lot;       ///< lot code or serial number
    QString owner;     ///< accountable agent
    QString custodian; ///< whoever holds it
    QString stage;
    QString sign; ///< unit as it stands after a figure; the currency's sign for money
    bool isMoney = false;
    QDate expires;
    QString quarantine; ///< why it may not be used; empty if it may
    Decimal free;       ///< on hand less what is promised out
    Decimal promised;
    Decimal onOrder; ///< of its kind
    Standing standing;
    std::vector<resources::CostAmount> value; ///< its share of what its kind cost; none until worked out
    [[nodiscard]] QString name() const { return stock.name.isEmpty() ? stock.specName : stock.name; }
    /// A figure of this record as people read it, without and with the unit.
    [[nodiscard]] QString figureOf(Decimal value) const;
    [[nodiscard]] QString amountOf(Decimal value) const;
    /// Whether the rows say the same.
    friend bool operator==(const StockRow &a, const StockRow &b);
};

/// A stock at one moment.
struct StockPicture {
    std::vector<StockRow> rows;
    std::vector<resources::PromiseRow> commitments; ///< open ones, the earliest due first
    RecordKey us;
};

using Names = resources::RecordNames;

/// Whether reading the stock takes longer than the window's thread should be kept.
[[nodiscard]] Result<bool> isStockLarge(book::Book &book);
/// The stock of our own book, read in a fixed number of queries. `today` decides what expires.
[[nodiscard]] Result<StockPicture> readStock(book::Book &book, const QDate &today);
[[nodiscard]] Badge badgeOf(const StockRow &row);

} // namespace tally::ui
