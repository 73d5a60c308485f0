// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unit.h"
#include "core/journal/recordquery.h"
#include "core/resources/cost/costmove.h"
#include "core/storage/database.h"

#include <functional>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tally::resources
{

/// What cost has to know of a book that no record of goods says.
struct CostContext {
    RecordKey us;     ///< whose stock is valued; none values every record of ours
    QString currency; ///< of amounts that name none
};

/// The currencies met so far. Number 0 is "no price known".
class Currencies
{
public:
    [[nodiscard]] CurrencyNo numberOf(const QString &code);
    [[nodiscard]] QString code(CurrencyNo number) const { return m_codes[static_cast<std::size_t>(number)]; }

private:
    std::vector<QString> m_codes{QString()};
};

/// What cost goes by of a specification, as it stands now.
struct CostItem {
    RecordKey key;
    QString name;
    std::string unit; ///< all quantities of its moves are in it; empty until one is known
    CostMethod method = CostMethod::Average;
    std::optional<Quantity> weight; ///< of one unit
    QStringList categories;
};

/// One line of a move: what an event did to one stock record, in the item's unit.
struct CostPart {
    RecordKey record;
    std::int32_t day = 0;
    Decimal quantity;
};

/// A move as recorded, before anything is priced that does not say its own price.
struct SourceMove {
    CostMove move;
    RecordKey outputOf; ///< the process it came out of, if it says no price itself
    RecordKey inputOf;  ///< the process it went into
    RecordKey from;     ///< item that the same event took it from, if another
};

struct SourceItem {
    CostItem item;
    std::vector<SourceMove> moves;     ///< by place of their event; what came to nothing is left out
    std::vector<CostPart> parts;       ///< by record, with moves between our own places
    std::vector<RecordKey> unmeasured; ///< events whose quantity the item's unit cannot express
};

/// The Julian day an event is told to have happened (its ISO text, which may be empty), else that of its recording.
[[nodiscard]] std::int32_t costDay(std::string_view at, Hlc t);

/// Reads what cost is worked out from. Only our own book's rows take part; never writes.
class CostSource
{
public:
    CostSource(storage::Database &database, const journal::RecordQuery &records, CostContext context,
               const UnitTable &units = UnitTable::shipped());
    [[nodiscard]] Result<CostItem> item(RecordKey key) const;
    /// All moves of an item, or those of one event alone.
    [[nodiscard]] Result<SourceItem> moves(RecordKey item, RecordKey onlyEvent = {});
    /// Every item we own or owned something of.
    [[nodiscard]] Result<std::vector<RecordKey>> items() const;
    /// Items whose records the event names, first the one it takes from.
    [[nodiscard]] Result<std::vector<RecordKey>> itemsOf(RecordKey event) const;
    [[nodiscard]] Currencies &currencies() { return m_currencies; }
    [[nodiscard]] const Currencies &currencies() const { return m_currencies; }
    [[nodiscard]] const CostContext &context() const { return m_context; }
    [[nodiscard]] const UnitTable &units() const { return m_units; }
    [[nodiscard]] storage::Database &database() const { return m_database; }
    [[nodiscard]] const journal::RecordQuery &records() const { return m_records; }
    /// A currency as recorded: NULL is the book's own.
    [[nodiscard]] CurrencyNo currencyOf(const QString &recorded);

private:
    struct Row;
    [[nodiscard]] Result<std::vector<Row>> rows(const CostItem &item, RecordKey onlyEvent);
    [[nodiscard]] Result<SourceMove> moveOf(std::span<const Row> group);
    Outcome price(SourceMove &move, std::span<const Row> group, RecordKey base, Decimal basis);
    Outcome priceByPromise(CostMove &move);
    Outcome priceByClaim(CostMove &move);
    Outcome priceByAgreement(CostMove &move);
    [[nodiscard]] Result<RecordKey> otherItem(RecordKey record);

    storage::Database &m_database;
    const journal::RecordQuery &m_records;
    CostContext m_context;
    const UnitTable &m_units;
    Currencies m_currencies;
};

} // namespace tally::resources
