// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/formats/jsonldvalues.h"

#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace tally::exchange
{

/// One object of the document that describes a record, by itself or nested in another.
struct JsonLdRecord {
    int element = 0;
    std::uint32_t node = 0;
    const vocabulary::Class *cls = nullptr; ///< null for a type we do not know
    int id = -1;                            ///< number of its id, −1 if it has none
    int parent = -1;                        ///< record it is nested in
    int owner = -1;                         ///< record whose entry holds it; itself unless it is a part
    int nextWithId = -1;                    ///< next object with the same id
    int mergedInto = -1;                    ///< object that describes the same record first; never set for stock
    int copy = 0;                           ///< how many other records took the id before
    bool isTyped = false;
};

/// An id of the document. Ids are equal if they are after writing out declared prefixes.
struct JsonLdId {
    std::string text;     ///< as first written
    int firstRecord = -1; ///< chain of objects with this id
    int lastRecord = -1;  ///< its end
};

/// What the document says about a stock record.
struct JsonLdStock {
    std::vector<int> descriptions; ///< objects, in document order
    int opening = -1;              ///< the one that stands outside events and gives quantities
    int firstEvent = -1;           ///< first event that names it
};

/// Something a record points at: an id of the document, or a record nested without one.
class JsonLdTarget
{
public:
    [[nodiscard]] static constexpr JsonLdTarget ofId(int id) { return JsonLdTarget(id); }
    [[nodiscard]] static constexpr JsonLdTarget ofRecord(int record) { return JsonLdTarget(~record); }
    [[nodiscard]] constexpr bool isRecord() const { return m_raw < 0; }
    [[nodiscard]] constexpr int id() const { return m_raw; }
    [[nodiscard]] constexpr int record() const { return ~m_raw; }
    [[nodiscard]] constexpr std::uint32_t raw() const { return static_cast<std::uint32_t>(m_raw); }

private:
    explicit constexpr JsonLdTarget(int raw)
        : m_raw(raw)
    {
    }
    int m_raw;
};

/// First look at a document: which records it describes, under which ids, and what points at what. Holds a few dozen
/// bytes for each record; the texts stay in the document.
class JsonLdSurvey
{
public:
    struct Reference {
        int from;
        JsonLdTarget to;
        const vocabulary::Property *property;
    };
    /// A reference told from the other end: the Process says what its inputs are.
    struct Implied {
        int record; ///< the one that gets the member
        const vocabulary::Property *property;
        JsonLdTarget to;
    };
    /// A record described elsewhere that belongs into the entry of another: a RecipeFlow into that of its
    /// RecipeProcess.
    struct Absorbed {
        int parent;
        const vocabulary::Property *property; ///< the parent's, "hasRecipeInput"
        int record;
    };

    JsonLdSurvey(JsonLdDocument &document, JsonLdContext &context, ReportBuilder &report);

    /// Error "import.syntax".
    Outcome run();

    [[nodiscard]] const std::vector<JsonLdRecord> &records() const { return m_records; }
    [[nodiscard]] const JsonLdRecord &record(int number) const { return m_records[static_cast<std::size_t>(number)]; }
    [[nodiscard]] const JsonLdId &id(int number) const { return m_ids[static_cast<std::size_t>(number)]; }
    [[nodiscard]] const std::vector<Reference> &references() const { return m_references; }
    [[nodiscard]] const JsonLdStock *stock(int id) const;
    /// −1 if the document does not use that id.
    [[nodiscard]] int findId(std::string_view text) const;
    /// The record in the document that a member of that range means by `to`; −1 if there is none. A stock record is
    /// found where it is created: at its opening balance or at the first event that names it.
    [[nodiscard]] int find(JsonLdTarget to, std::string_view wanted) const;
    [[nodiscard]] bool isStock(int record) const;
    [[nodiscard]] int ownerOf(int record) const { return this->record(record).owner; }
    /// The record described by the object at that node.
    [[nodiscard]] int recordAt(int element, std::uint32_t node) const;
    [[nodiscard]] std::vector<Implied> impliedFor(int record) const;
    [[nodiscard]] std::vector<Absorbed> absorbedBy(int record) const;
    /// Further objects that describe the same record.
    [[nodiscard]] std::vector<int> mergedInto(int record) const;
    /// Property meant by `property` in a record of class `cls`; the two spellings of conformsTo are told apart by
    /// class.
    [[nodiscard]] static const vocabulary::Property *meant(const vocabulary::Class &cls,
                                                           const vocabulary::Property *property);

private:
    struct UnresolvedImplied {
        JsonLdTarget record;
        const vocabulary::Property *property;
        JsonLdTarget to;
        int element;
        std::string pointer;
    };
    struct Candidate {
        JsonLdTarget parent;
        const vocabulary::Property *property;
        JsonLdTarget record;
    };

    [[nodiscard]] bool isEvent(int record) const;
    int visit(JsonValue object, const vocabulary::Class *expected, int parent);
    void readHead(JsonValue object, int record);
    void readType(JsonValue value, int record);
    void visitMember(JsonValue value, int record);
    void visitReference(JsonValue value, int record, const vocabulary::Property &property);
    void visitNested(JsonValue value, int record, const vocabulary::Property &property);
    void visitInverse(JsonLdTarget child, int record, const vocabulary::Property &property, JsonValue value);
    void noteStocks();
    void dropUnused();
    int intern(std::string_view text);
    [[nodiscard]] bool describesMore(JsonValue object);

    Outcome settleIds();
    Outcome settleId(int id);
    [[nodiscard]] Result<bool> merges(int first, int later);
    Outcome merge(int first, int later);
    Outcome rename(int first, int later);
    [[nodiscard]] Result<bool> agree(int a, int b);
    /// What a record says by standing inside another: (property, target).
    using SaidByPlace = std::vector<std::pair<const vocabulary::Property *, JsonLdTarget>>;
    [[nodiscard]] bool agreeByPlace(int record, JsonValue other, int otherRecord);
    void settleStock();
    void settleImplied();
    void settleAbsorbed();
    void settleOwners();
    Outcome reportOneSided();

    JsonLdDocument &m_document;
    JsonLdContext &m_context;
    ReportBuilder &m_report;
    JsonLdValues m_values;
    int m_element = 0;
    std::vector<JsonLdRecord> m_records;
    std::vector<JsonLdId> m_ids;
    std::unordered_map<std::string, int> m_idNumbers;
    std::vector<int> m_sharedIds; ///< ids with more than one object
    std::vector<Reference> m_references;
    std::unordered_map<int, JsonLdStock> m_stock;
    std::vector<UnresolvedImplied> m_unresolved;
    std::unordered_map<int, SaidByPlace> m_saidByPlace; ///< of records with ids that are used more than once
    std::vector<Implied> m_implied;                     ///< by record
    std::vector<Candidate> m_candidates;
    std::vector<Absorbed> m_absorbed; ///< by parent
    std::unordered_map<int, std::vector<int>> m_merged;
    std::unordered_set<int> m_unused; ///< nested in what is kept as a whole
};

} // namespace tally::exchange
