// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/jsonldorder.h"

namespace tally::exchange
{

JsonLdOrder::JsonLdOrder(const JsonLdSurvey &survey)
    : m_survey(survey)
{
    const auto count = survey.records().size();
    m_states.assign(count, State::Waiting);
    m_chainPlaces.assign(count, -1);
    m_sequence.reserve(count);
    for (int record = 0; record < static_cast<int>(count); ++record) {
        if (!isEntry(record) || !isChained(record))
            continue;
        m_chainPlaces[static_cast<std::size_t>(record)] = static_cast<int>(m_chain.size());
        m_chain.push_back(record);
    }
    buildEdges();
    for (int record = 0; record < static_cast<int>(count); ++record) {
        if (isEntry(record))
            visit(record);
    }
}

bool JsonLdOrder::isEntry(int record) const
{
    return m_survey.record(record).mergedInto < 0 && m_survey.ownerOf(record) == record;
}

bool JsonLdOrder::isChained(int record) const
{
    const JsonLdRecord &entry = m_survey.record(record);
    if (entry.cls == nullptr || entry.cls->name != "EconomicResource")
        return entry.cls != nullptr && entry.cls->name == "EconomicEvent";
    const JsonLdStock *stock = entry.id < 0 ? nullptr : m_survey.stock(entry.id);
    return stock != nullptr && stock->opening != record && (stock->opening >= 0 || stock->firstEvent >= 0);
}

void JsonLdOrder::buildEdges()
{
    const auto &references = m_survey.references();
    m_firstEdge.assign(m_survey.records().size() + 1, 0);
    std::vector<std::pair<int, int>> ends(references.size(), {-1, -1});
    for (std::size_t i = 0; i < references.size(); ++i) {
        const int from = m_survey.ownerOf(references[i].from);
        const int target = m_survey.find(references[i].to, references[i].property->refersTo);
        const int to = target < 0 ? -1 : m_survey.ownerOf(target);
        if (to < 0 || to == from)
            continue;
        ends[i] = {from, to};
        ++m_firstEdge[static_cast<std::size_t>(from) + 1];
    }
    for (std::size_t r = 1; r < m_firstEdge.size(); ++r)
        m_firstEdge[r] += m_firstEdge[r - 1];
    m_edges.resize(m_firstEdge.back());
    std::vector<std::uint32_t> next(m_firstEdge.begin(), m_firstEdge.end() - 1);
    for (std::size_t i = 0; i < references.size(); ++i) {
        if (ends[i].first >= 0)
            m_edges[next[static_cast<std::size_t>(ends[i].first)]++] = {ends[i].second, static_cast<std::uint32_t>(i)};
    }
}

/// Depth first with a stack of our own: a chain of a million events would be a million calls deep.
void JsonLdOrder::visit(int record)
{
    if (m_states[static_cast<std::size_t>(record)] == State::Done)
        return;
    open(record);
    while (!m_stack.empty()) {
        Frame frame = m_stack.back();
        const std::size_t depth = m_stack.size();
        const bool wentOn = goOn(frame);
        m_stack[depth - 1] = frame;
        if (!wentOn)
            close(frame);
    }
}

void JsonLdOrder::open(int record)
{
    const bool chained = m_chainPlaces[static_cast<std::size_t>(record)] >= 0;
    m_states[static_cast<std::size_t>(record)] = State::Open;
    m_openChained += chained ? 1 : 0;
    m_stack.push_back({record, m_firstEdge[static_cast<std::size_t>(record)], chained});
}

void JsonLdOrder::close(const Frame &frame)
{
    m_stack.pop_back();
    m_states[static_cast<std::size_t>(frame.record)] = State::Done;
    m_sequence.push_back(frame.record);
    if (!frame.isChained)
        return;
    --m_openChained;
    ++m_chainDone;
}

/// Opens the next record that has to come before; false if there is none left.
bool JsonLdOrder::goOn(Frame &frame)
{
    if (frame.isChained) {
        const int place = m_chainPlaces[static_cast<std::size_t>(frame.record)];
        if (m_chainDone < static_cast<std::size_t>(place)) {
            open(m_chain[m_chainDone]); // the earliest not yet done; it is not open, see below
            return true;
        }
    }
    const std::uint32_t end = m_firstEdge[static_cast<std::size_t>(frame.record) + 1];
    while (frame.edge < end) {
        const Edge edge = m_edges[frame.edge++];
        const State state = m_states[static_cast<std::size_t>(edge.to)];
        if (state == State::Done)
            continue;
        // Whatever is open waits for this record. While an event is open, all earlier ones are done, and it has to come
        // before any later one.
        const bool isLaterEvent = m_openChained > 0 && m_chainPlaces[static_cast<std::size_t>(edge.to)] >= 0;
        if (state == State::Open || isLaterEvent) {
            const JsonLdSurvey::Reference &reference = m_survey.references()[edge.reference];
            m_leftOut.insert(keyOf(reference.from, reference.to));
            continue;
        }
        open(edge.to);
        return true;
    }
    return false;
}

} // namespace tally::exchange
