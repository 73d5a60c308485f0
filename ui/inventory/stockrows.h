// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "ui/common/cell.h"

#include <unordered_map>
#include <vector>

namespace tally::ui
{

/// How a stock record stands to us, for the chips and the state column.
enum class Standing { Usual, Short, Elsewhere, Theirs, Empty };

/// A stock record with everything its row shows, in names rather than keys.
struct StockRow {
    resources::ResourceRow stock;
    QString place;     ///< location, or what it is packed in
    QString lot;       ///< lot code or serial number
    QString owner;     ///< accountable agent
    QString custodian; ///< whoever holds it
    QString stage;
    Standing standing = Standing::Usual;
    [[nodiscard]] QString name() const { return stock.name.isEmpty() ? stock.specName : stock.name; }
};

/// Names of records that many rows refer to, read once per refresh.
class Names
{
public:
    explicit Names(const journal::RecordQuery &records)
        : m_records(records)
    {
    }
    /// Its name; empty for none, and for a record without a name.
    [[nodiscard]] QString of(RecordKey key) const;
    /// The code of a lot, which has no name.
    [[nodiscard]] QString lotCode(RecordKey lot) const;

private:
    const journal::RecordQuery &m_records;
    mutable std::unordered_map<RecordKey, QString> m_known;
};

/// The agent whose book this is: the one named like the book, else whoever is accountable for most of the stock.
[[nodiscard]] RecordKey ourselves(const book::Book &book, const std::vector<resources::ResourceRow> &stock);
[[nodiscard]] Result<std::vector<StockRow>> readStock(const book::Book &book);
[[nodiscard]] Badge badgeOf(const StockRow &row);

} // namespace tally::ui
