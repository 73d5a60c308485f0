// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/cost/costsource.h"

#include <vector>

namespace tally::resources
{

/// Goods that went into a process, by the item and event that took them from stock.
struct ProcessInput {
    RecordKey item;
    RecordKey event;
};

/// Goods that came out of it.
struct ProcessOutput {
    RecordKey item;
    RecordKey event;
    Decimal quantity; ///< in `unit`
    std::string unit;
    CostOrder at;
    std::optional<Decimal> ownPrice; ///< a by-product that says what it is worth; the rest is the others'
    CurrencyNo ownCurrency = NoPrice;
};

/// One process as cost sees it.
struct ProcessFlows {
    std::vector<ProcessInput> inputs;
    std::vector<ProcessOutput> outputs; ///< in the order of their days
    Decimal workValue;                  ///< of work and use, where a rate is known
    CurrencyNo workCurrency = NoPrice;
    Decimal hoursWithoutRate;
};

/// Reads what went into a process and what came out of it. Work counts where the event says what it is worth
/// (`ty:value`), or its specification what an hour of it counts for (`ty:valuePerUnitOfUse`), in the book's currency;
/// other hours are counted, never priced at nothing in silence.
class ProcessReader
{
public:
    ProcessReader(CostSource &source, const journal::RecordQuery &records)
        : m_source(source)
        , m_records(records)
    {
    }
    [[nodiscard]] Result<ProcessFlows> flows(RecordKey process);

private:
    Outcome addGoods(RecordKey process, ProcessFlows &flows);
    Outcome addWork(RecordKey process, ProcessFlows &flows);
    [[nodiscard]] Result<std::optional<Decimal>> worth(RecordKey event, RecordKey kind, const Quantity &effort);
    CostSource &m_source;
    const journal::RecordQuery &m_records;
};

/// Shares what went into a process among what came out: by quantity, largest remainder. Nullopt if the quantities are
/// in units that do not convert into each other.
[[nodiscard]] Result<std::optional<std::vector<Decimal>>>
shareAmongOutputs(Decimal cost, CurrencyNo currency, const std::vector<ProcessOutput> &outputs, const UnitTable &units);

} // namespace tally::resources
