// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/cost/layerqueue.h"

#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace tally::resources
{

/// The moves of one item in the order of their days, and what each issue took from which receipt. Keeps the queue of
/// layers as it stood every so many moves: after a change it goes back to the last of those before it and stops as soon
/// as the queue is what it was before, so that exactly what the change reaches is worked out again. Whatever the order
/// in which moves came, the same moves end in the same layers. Moves are known by their number, which stays.
class ItemLedger
{
public:
    explicit ItemLedger(CostMethod method = CostMethod::Average)
        : m_method(method)
        , m_queue(method)
    {
    }
    /// Takes moves in any order; fastest in that of their days. Returns the move's number.
    std::uint32_t insert(const CostMove &move);
    /// A further cost of a receipt whose price is only known when its turn comes (found goods): laid on if that price
    /// is in the same currency. Before the receipt with that number, the next, is inserted.
    void addFurther(std::uint32_t receipt, CurrencyNo currency, Decimal amount);
    /// Another price for a receipt; does nothing if it is the same.
    void setPrice(std::uint32_t receipt, const CostMove &price);
    /// Works out what has changed since the last time. The work is proportional to the moves it reaches.
    Outcome recost();
    /// Takes one step after `rewind`, for items whose costs hang together and are worked out side by side. False at the
    /// end.
    void rewind();
    [[nodiscard]] const CostMove *upcoming() const;
    [[nodiscard]] std::uint32_t upcomingNumber() const { return m_order[m_done]; }
    Outcome step();

    [[nodiscard]] CostMethod method() const { return m_method; }
    [[nodiscard]] const CostMove &move(std::uint32_t number) const { return m_moves[number]; }
    [[nodiscard]] const std::vector<std::uint32_t> &order() const { return m_order; }
    [[nodiscard]] const std::vector<CostDraw> &draws() const { return m_draws; }
    [[nodiscard]] const LayerQueue &queue() const { return m_queue; }
    /// Layers as they stood at the end of that day, by what is known now.
    [[nodiscard]] Result<LayerQueue> queueOn(std::int32_t day) const;
    /// The number of the move of that event, if it has one.
    [[nodiscard]] std::optional<std::uint32_t> numberOf(RecordKey event) const;
    /// Moves the last `recost` went through.
    [[nodiscard]] std::size_t reached() const { return m_reached; }

private:
    struct Checkpoint {
        std::size_t position; ///< moves before it
        std::size_t draws;
        LayerQueue queue;
    };
    void touch(std::size_t position);
    Outcome priceFound(std::uint32_t number);
    void goBack();
    void keepCheckpoint();
    [[nodiscard]] bool isAsBefore(const std::vector<Checkpoint> &old, std::size_t &next) const;
    void takeOver(std::vector<Checkpoint> &old, std::size_t from, const std::vector<CostDraw> &draws,
                  std::size_t firstDraw);

    CostMethod m_method;
    std::vector<CostMove> m_moves;
    std::vector<std::uint32_t> m_order;
    std::unordered_map<RecordKey, std::uint32_t> m_numbers; ///< by event
    std::unordered_map<std::uint32_t, std::vector<std::pair<CurrencyNo, Decimal>>> m_further;
    std::vector<CostDraw> m_draws;
    std::vector<Checkpoint> m_checkpoints;
    LayerQueue m_queue;            ///< after `m_done` moves
    std::size_t m_done = 0;        ///< moves folded
    std::size_t m_changedFrom = 0; ///< positions that changed since: from, up to
    std::size_t m_changedTo = 0;
    std::size_t m_reached = 0;
};

} // namespace tally::resources
