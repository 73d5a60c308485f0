// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/formats/jsonldmembers.h"

namespace tally::exchange
{

/// Stock records of a document: created inside the first event that names them, by an opening balance where the
/// document gives quantities outside events, or with nothing on hand where an event uses what it cannot create. Later
/// descriptions are compared with what the events made of them.
class JsonLdStocks
{
public:
    JsonLdStocks(JsonLdSession &session, JsonLdLinks &links, JsonLdMembers &members);

    /// What the document says about the stock record `id`, to be created in `use`; a placeholder (reported at `use`) if
    /// it says nothing.
    [[nodiscard]] Result<resources::NewResource> described(int id, JsonValue use);
    /// The same for one nested without an id.
    [[nodiscard]] Result<resources::NewResource> describedBy(int record);
    /// Whether the document describes the id, but not as stock; then reported at `use`.
    [[nodiscard]] bool isSomethingElse(int id, JsonValue use);
    /// Creates it with a quantity of zero, so that it can be used; none if no unit is known.
    [[nodiscard]] Result<RecordKey> addEmpty(int id, JsonValue use, QString unit, RecordKey spec);
    /// A description that stands outside events, in its turn.
    Outcome record(int record);
    /// Whether the object says anything that `compare` would look at.
    [[nodiscard]] bool saysState(JsonValue object) const;
    /// Reports where the stock record differs from what the object says of it now.
    Outcome compare(int record);

private:
    /// What a description says that is no part of the record but its state.
    struct State {
        RecordKey accountable;
        std::optional<Quantity> accounting;
        std::optional<Quantity> onhand;
    };
    struct Description {
        resources::NewResource resource;
        State state;
        Json::Object said; ///< by member, to tell contradictions
        KeptMembers kept;
    };
    Outcome read(int record, bool creates, Description &description);
    Outcome readMember(int record, const JsonLdMembers::Member &member, bool creates, Description &description);
    Outcome readState(int record, const JsonLdMembers::Member &member, Description &description);
    [[nodiscard]] Result<Description> describe(int id, int creator);
    static void finish(Description &description);
    [[nodiscard]] Result<RecordKey> open(int id, int record, Description description, const Quantity &quantity);
    Outcome openBalance(int record);
    Outcome adjustOnhand(int record, RecordKey key, const State &state);
    Outcome keepAsForeign(int record);
    Outcome compareMember(const JsonLdMembers::Member &member, const resources::ResourceRow &row);
    [[nodiscard]] Result<RecordKey> keyOf(const JsonLdMembers::Member &member, const QString &found);
    void dropSerial(int record, Description &description, const Quantity &quantity);

    JsonLdSession &m_session;
    JsonLdLinks &m_links;
    JsonLdMembers &m_members;
};

} // namespace tally::exchange
