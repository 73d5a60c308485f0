// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/changeset.h"
#include "core/resources/cost/costrows.h"
#include "core/resources/cost/itemledger.h"
#include "core/resources/cost/landedcost.h"
#include "core/resources/cost/processcost.h"

#include <functional>
#include <map>
#include <memory>
#include <set>

namespace tally::resources
{

/// What one item costs, as far as it was asked for.
struct CostedItem {
    struct Made {
        std::uint32_t number; ///< of the move
        RecordKey process;
        RecordKey from; ///< or the item the same event took it from
    };
    SourceItem source; ///< its moves have gone into the ledger
    ItemLedger ledger;
    std::vector<Made> made; ///< receipts that cost what went into them
    std::map<std::uint32_t, RecordKey> intoProcess;
    std::map<std::uint32_t, std::vector<LandedShare>> freight; ///< of receipts, by number of their move
    std::set<RecordKey> upstream;
    std::vector<CostNote> notes;
    std::vector<CostNote> madeNotes;
    bool isCosted = false;
};

/// Cost layers of the items of our book, worked out when they are asked for and kept until something changes: a new
/// receipt or issue of an item, whatever its date, re-costs that item from its own place on, and what was made of it;
/// nothing else. What items were made of is costed first; items made of each other are worked out side by side in the
/// order of their days. The same entries give the same layers, whatever the order in which they came. Use from one
/// thread at a time; reads on the connection it is given and never writes.
class CostLedger
{
public:
    using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;

    CostLedger(storage::Database &database, const journal::RecordQuery &records, CostContext context,
               const UnitTable &units = UnitTable::shipped());
    ~CostLedger();
    /// Takes in what a commit changed; cheap for single events, forgets what it cannot tell the reach of.
    Outcome apply(const journal::ChangeSet &changes);
    void forget();

    /// Days are those of the events; without one, everything recorded counts. What is known now is used for every day:
    /// a late price changes earlier values too. Places are those where the goods were on that day (placeonday.h).
    [[nodiscard]] Result<ItemValue> value(RecordKey item, QDate on = {});
    /// Every item, in recording order. Error "job.cancelled".
    [[nodiscard]] Result<std::vector<ItemValue>> values(QDate on = {}, const Progress &progress = {});
    [[nodiscard]] Result<std::vector<LayerRow>> layers(RecordKey item, QDate on = {});
    /// What left the stock, latest first; all when `limit` is 0.
    [[nodiscard]] Result<std::vector<IssueRow>> issues(RecordKey item, std::size_t limit = 0);
    /// What one event took of an item; none if it took nothing.
    [[nodiscard]] Result<std::optional<IssueRow>> issue(RecordKey item, RecordKey event);
    /// Further costs (freight, duty) as far as no goods took them on: what is in no layer and no issue is here, to the
    /// last millionth. With a day: those of events up to then.
    [[nodiscard]] Result<std::vector<LooseCost>> laidNowhere(QDate on = {});
    /// Moves gone through by the last re-costing of that item.
    [[nodiscard]] Result<std::size_t> reached(RecordKey item);

private:
    class Walk;
    struct Parts;
    [[nodiscard]] Result<CostedItem *> costed(RecordKey item);
    [[nodiscard]] Result<CostedItem *> loaded(RecordKey item);
    Outcome takeIn(CostedItem &item, SourceItem source);
    Outcome addFreight(CostedItem &item, SourceMove &move);
    Outcome addFrom(CostedItem &item, const SourceMove &move, std::uint32_t number);
    Outcome applyEvent(RecordKey event);
    void markStale(RecordKey item);
    void drop(RecordKey item);
    [[nodiscard]] Result<const ProcessFlows *> flows(RecordKey process);
    [[nodiscard]] std::vector<CostAmount> amounts(const Parts &parts) const;
    [[nodiscard]] IssueRow rowOf(const CostedItem &item, std::uint32_t number,
                                 std::vector<const CostDraw *> draws) const;
    [[nodiscard]] CostAmount amountOf(CurrencyNo currency, Decimal value) const;
    Outcome addNotes(const CostedItem &item, const std::vector<CostLayer> &layers, ItemValue &value) const;
    static void addFreightNotes(const CostedItem &item, QDate on, ItemValue &value);
    [[nodiscard]] Result<Decimal> laid(const FurtherCost &cost);
    Outcome shareByRecord(const CostedItem &item, QDate on, ItemValue &value) const;
    Outcome shareByPlace(QDate on, ItemValue &value) const;
    [[nodiscard]] Result<RecordKey> placeOf(RecordKey record, QDate on) const;

    CostSource m_source;
    LandedCost m_landed;
    ProcessReader m_processes;
    std::map<RecordKey, std::unique_ptr<CostedItem>> m_items;
    std::map<RecordKey, std::set<RecordKey>> m_dependants; ///< items made of an item
    std::map<RecordKey, ProcessFlows> m_flows;
};

} // namespace tally::resources
