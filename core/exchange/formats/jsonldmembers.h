// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/formats/jsonldlinks.h"
#include "core/exchange/formats/keptmembers.h"

#include <bitset>
#include <functional>

namespace tally::exchange
{

/// One object of the document beside the tree it stands in.
struct JsonLdObject {
    int record = -1;
    JsonValue value;
};

/// Reads the members of a record's objects: decides which property each one means, reports what is unknown or
/// misplaced, and makes bodies of records that need no rules.
class JsonLdMembers
{
public:
    JsonLdMembers(JsonLdSession &session, JsonLdLinks &links);

    /// A member that has a meaning: the property, and the value as it stands.
    struct Member {
        const vocabulary::Property *property;
        JsonValue value;
        bool isDuration; ///< time:hasDuration in its text form
    };

    /// Calls `use(member)` for every member of the object that its class allows and that was not seen before;
    /// everything else goes to `kept` and is reported. `use` returns an Outcome. `seen` spans the objects that describe
    /// one record.
    template<typename Use>
    Outcome forEach(JsonValue object, const vocabulary::Class &cls, KeptMembers &kept, Use &&use)
    {
        for (JsonValue value = object.first(); value.exists(); value = value.next()) {
            Member member{nullptr, value, false};
            if (place(cls, member, kept))
                TALLY_CHECK(use(member));
        }
        return {};
    }
    /// Forgets which members were seen; call before the first object of a record.
    void begin() { m_seen.reset(); }

    /// Value of a member that is no reference; none if it is kept as written.
    [[nodiscard]] Result<std::optional<Json>> literal(const Member &member, const vocabulary::Class &cls);
    /// The records a reference member names, in order; what cannot be used goes to `kept`.
    [[nodiscard]] Result<std::vector<RecordKey>> references(int record, const Member &member,
                                                            const vocabulary::Class &cls, KeptMembers &kept);
    /// All values of a member: the elements of its list, or itself.
    [[nodiscard]] static std::vector<JsonValue> values(JsonValue value);
    /// Whether the member says nothing: null or an empty list.
    [[nodiscard]] static bool isVoid(JsonValue value);
    /// What a value of a reference member points at; none if it is no reference.
    [[nodiscard]] std::optional<JsonLdTarget> target(JsonValue value) const;
    /// Calls `use(object)` with the object that describes `record`, which may stand in another element than the one
    /// being read; that one is being read again afterwards.
    template<typename Use>
    Outcome visitObject(int record, Use &&use)
    {
        const int element = m_element;
        JsonTree other;
        TALLY_TRY(const JsonValue object, objectOf(record, other));
        bind(m_session.survey.record(record).element);
        const Outcome outcome = use(object);
        bind(element);
        return outcome;
    }
    /// Runs `read` as if no member was seen before, for a record inside the one being read.
    template<typename Read>
    Outcome readInner(Read &&read)
    {
        const std::bitset<256> outer = m_seen;
        begin();
        const Outcome outcome = read();
        m_seen = outer;
        return outcome;
    }
    /// How a stock record comes to be that no event creates: (id, the member that names it, the object it stands in).
    using StockCreator = std::function<Result<RecordKey>(int, JsonValue, JsonValue)>;
    void setStockCreator(StockCreator creator) { m_createStock = std::move(creator); }
    /// Makes the element of a record the one being read.
    [[nodiscard]] Result<JsonValue> enter(int record);

    /// Members of the body of any record but events and stock, parts nested. Nested parts carry "@part", their number
    /// in the survey; see takeParts.
    [[nodiscard]] Result<Json::Object> body(int record);
    /// Body of a record whose class we do not know, or (not reported again) cannot record as what it is.
    [[nodiscard]] Result<Json::Object> foreignBody(int record, bool isReported);
    /// Takes the "@part" marks out of a body: (part of the entry, record of the survey).
    [[nodiscard]] static std::vector<std::pair<int, int>> takeParts(Json &body);
    [[nodiscard]] int element() const { return m_element; }
    void reportKept(JsonValue value, const vocabulary::Class *cls);

private:
    [[nodiscard]] Result<JsonValue> objectOf(int record, JsonTree &tree) const;
    void bind(int element);
    Outcome addNested(int record, const Member &member, Json::Object &body, KeptMembers &kept);
    Outcome addStock(const Member &member, Json::Object &body, KeptMembers &kept);
    [[nodiscard]] bool isSaidByPlace(int record, const Member &member) const;
    [[nodiscard]] Json typeNames(JsonValue value) const;
    void addForeign(JsonValue value, bool isReported, Json::Object &body, KeptMembers &kept);
    [[nodiscard]] bool place(const vocabulary::Class &cls, Member &member, KeptMembers &kept);
    [[nodiscard]] bool placeOther(const JsonLdTerm &term, const vocabulary::Class &cls, Member &member,
                                  KeptMembers &kept);
    Outcome addMember(int record, const Member &member, const vocabulary::Class &cls, Json::Object &body,
                      KeptMembers &kept);
    Outcome addImplied(int record, Json::Object &body);
    Outcome addParts(int record, Json::Object &body);

    JsonLdSession &m_session;
    JsonLdLinks &m_links;
    std::bitset<256> m_seen; ///< by place in vocabulary::properties()
    int m_element = -1;
    JsonValue m_object; ///< whose members are being made a body
    StockCreator m_createStock;
};

} // namespace tally::exchange
