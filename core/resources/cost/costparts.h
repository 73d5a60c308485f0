// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/resources/cost/costledger.h"

#include <unordered_map>
#include <utility>
#include <vector>

namespace tally::resources
{

/// Sums by currency, and whether something is missing from them.
struct CostLedger::Parts {
    std::vector<std::pair<CurrencyNo, Decimal>> amounts;
    Decimal unpriced; ///< quantity no price is known for
    bool isIncomplete = false;

    Outcome add(CurrencyNo currency, Decimal amount, Decimal quantity);
    Outcome add(const Parts &other);
};

/// Costs items in the order in which they depend on each other: what went into a thing before the thing (Tarjan's
/// strongly connected components; those that are made of each other are costed side by side).
class CostLedger::Walk
{
public:
    explicit Walk(CostLedger &ledger)
        : m_ledger(ledger)
    {
    }
    Outcome visit(RecordKey item);

private:
    struct Mark {
        int index = 0;
        int low = 0;
        bool isOpen = false;
    };
    /// What a process that is worked out step by step has taken in and not yet given on.
    struct Pool {
        Parts parts;
        std::size_t given = 0; ///< outputs that took their share
    };
    Outcome close(RecordKey item);
    Outcome costAlone(CostedItem &item);
    Outcome costTogether(const std::vector<RecordKey> &items);
    Outcome stepTogether(CostedItem &item);
    Outcome priceMade(CostedItem &item, const CostedItem::Made &made);
    Outcome priceFromPool(CostedItem &item, const CostedItem::Made &made);
    Outcome setPrice(CostedItem &item, std::uint32_t number, const Parts &parts, Decimal share, CostBasis basis);
    Outcome passOn(CostedItem &item, std::uint32_t number, std::size_t firstDraw);
    [[nodiscard]] Result<Parts> goneIn(const ProcessFlows &flows);
    [[nodiscard]] Result<const std::vector<Parts> *> issueCosts(const CostedItem &item);
    [[nodiscard]] Result<Parts> costOf(const CostedItem &item, RecordKey event);

    CostLedger &m_ledger;
    std::unordered_map<RecordKey, Mark> m_marks;
    std::vector<RecordKey> m_open;
    int m_next = 0;
    std::set<RecordKey> m_together;  ///< items being worked out side by side
    std::set<RecordKey> m_processes; ///< that make any of them; what goes into others is passed on later
    std::map<RecordKey, Pool> m_pools;
    std::map<std::pair<RecordKey, RecordKey>, Parts> m_passed;                        ///< by item and event, of those
    std::map<RecordKey, std::map<std::pair<RecordKey, RecordKey>, Decimal>> m_shares; ///< by process, item and event
    std::map<RecordKey, Parts> m_gone;                                                ///< by process
    std::unordered_map<const CostedItem *, std::vector<Parts>> m_issueCosts;
};

} // namespace tally::resources
