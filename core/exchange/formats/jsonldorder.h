// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/formats/jsonldsurvey.h"

#include <cstdint>
#include <unordered_set>
#include <vector>

namespace tally::exchange
{

/// The order in which the records of a document are recorded: definitions before uses, otherwise as they stand; events
/// always as they stand. Where that cannot be, because records point at each other in a ring or at a later event, the
/// reference met last is left out.
class JsonLdOrder
{
public:
    explicit JsonLdOrder(const JsonLdSurvey &survey);

    /// Numbers of the records that become entries, and of the stock records that only tell how things stand.
    [[nodiscard]] const std::vector<int> &sequence() const { return m_sequence; }
    [[nodiscard]] bool isLeftOut(int record, JsonLdTarget to) const { return m_leftOut.count(keyOf(record, to)) > 0; }

private:
    enum class State : std::uint8_t { Waiting, Open, Done };
    struct Edge {
        int to;
        std::uint32_t reference;
    };
    struct Frame {
        int record;
        std::uint32_t edge;
        bool isChained;
    };
    [[nodiscard]] static std::uint64_t keyOf(int record, JsonLdTarget to)
    {
        return (std::uint64_t{static_cast<std::uint32_t>(record)} << 32) | to.raw();
    }
    [[nodiscard]] bool isEntry(int record) const;
    [[nodiscard]] bool isChained(int record) const;
    void buildEdges();
    void visit(int record);
    void open(int record);
    void close(const Frame &frame);
    bool goOn(Frame &frame);

    const JsonLdSurvey &m_survey;
    std::vector<std::uint32_t> m_firstEdge; ///< edges of record r are [m_firstEdge[r], m_firstEdge[r + 1])
    std::vector<Edge> m_edges;
    std::vector<int> m_chain;       ///< events and later descriptions of stock, as they stand
    std::vector<int> m_chainPlaces; ///< place in m_chain by record; −1 for all others
    std::size_t m_chainDone = 0;
    int m_openChained = 0;
    std::vector<State> m_states;
    std::vector<Frame> m_stack;
    std::vector<int> m_sequence;
    std::unordered_set<std::uint64_t> m_leftOut;
};

} // namespace tally::exchange
