// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/formats/jsonldstocks.h"

namespace tally::exchange
{

/// Economic events and reversals of a document, through the event service.
class JsonLdEvents
{
public:
    JsonLdEvents(JsonLdSession &session, JsonLdLinks &links, JsonLdMembers &members, JsonLdStocks &stocks);

    /// Records the event; what the service warns of goes into the report.
    Outcome record(int record);
    Outcome recordReversal(int record);

private:
    /// Where a property goes in a draft; all null for one without a place of its own.
    struct Place {
        QString resources::EventDraft::*text = nullptr;
        bool isDate = false;
        RecordKey resources::EventDraft::*key = nullptr;
        std::vector<RecordKey> resources::EventDraft::*keys = nullptr;
        std::optional<Quantity> resources::EventDraft::*quantity = nullptr;
        resources::ResourceChoice resources::EventDraft::*stock = nullptr;
    };
    struct Stock {
        JsonValue value; ///< where it is named, or the event itself if another object says it
        std::optional<JsonLdTarget> to;
    };
    struct Reading {
        resources::EventDraft draft;
        KeptMembers kept;
        std::string action;
        Stock resource;   ///< resourceInventoriedAs, looked at when the rest is known
        Stock toResource; ///< toResourceInventoriedAs
    };
    [[nodiscard]] static std::vector<Place> places();
    [[nodiscard]] Result<Reading> read(int record);
    Outcome readMember(int record, const JsonLdMembers::Member &member, Reading &reading);
    void reportForm(const JsonLdMembers::Member &member, Reading &reading);
    Outcome readText(const JsonLdMembers::Member &member, const Place &place, Reading &reading);
    Outcome readKeys(int record, const JsonLdMembers::Member &member, const Place &place, Reading &reading);
    Outcome readOther(int record, const JsonLdMembers::Member &member, Reading &reading);
    Outcome readOtherKeys(int record, const JsonLdMembers::Member &member, Reading &reading);
    Outcome addImplied(int record, Reading &reading);
    Outcome chooseStock(const Stock &stock, bool isReceiving, Reading &reading);
    void noteNewStock(const Stock &stock, RecordKey key);
    Outcome compareNested(const Stock &stock);

    JsonLdSession &m_session;
    JsonLdLinks &m_links;
    JsonLdMembers &m_members;
    JsonLdStocks &m_stocks;
    const vocabulary::Class &m_class;
    JsonValue m_object;          ///< the event being read
    std::vector<Place> m_places; ///< by place in vocabulary::properties()
};

} // namespace tally::exchange
