// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/jsonldsurvey.h"

#include <algorithm>
#include <map>

/// Second half of the survey: what the whole document must be known for.
namespace tally::exchange
{

namespace
{

using Kind = JsonLdTerm::Kind;
using vocabulary::Range;

QString className(const JsonLdRecord &record)
{
    return record.cls == nullptr ? QString() : forReport(record.cls->name);
}

bool isStockRecord(const JsonLdRecord &record)
{
    return record.cls != nullptr && record.cls->name == "EconomicResource";
}

/// One class may stand for the other: Agent and Person.
bool areRelated(const vocabulary::Class *a, const vocabulary::Class *b)
{
    if (a == nullptr || b == nullptr)
        return a == b;
    return vocabulary::isA(a->name, b->name) || vocabulary::isA(b->name, a->name);
}

} // namespace

Outcome JsonLdSurvey::settleIds()
{
    for (const UnresolvedImplied &implied : m_unresolved) {
        if (!m_sharedIds.empty() && implied.record.isRecord())
            m_saidByPlace[implied.record.record()].emplace_back(implied.property, implied.to);
    }
    for (const int id : m_sharedIds)
        TALLY_CHECK(settleId(id));
    dropUnused();
    noteStocks();
    return {};
}

/// Objects with one id are one record if they do not contradict each other, and several records otherwise.
Outcome JsonLdSurvey::settleId(int id)
{
    constexpr std::size_t MostRecords = 64; // each further object is compared with all of them
    std::vector<int> firsts;
    for (int number = this->id(id).firstRecord; number >= 0; number = record(number).nextWithId) {
        bool merged = false;
        for (std::size_t i = 0; i < firsts.size() && !merged; ++i) {
            TALLY_TRY(merged, merges(firsts[i], number));
            if (merged)
                TALLY_CHECK(merge(firsts[i], number));
        }
        if (merged)
            continue;
        m_records[static_cast<std::size_t>(number)].copy = static_cast<int>(firsts.size());
        firsts.push_back(number);
        if (firsts.size() > MostRecords)
            return refused(
                "import.refused",
                QT_TRANSLATE_NOOP("Error", "The id “%1” stands for too many different records. Nothing was recorded."),
                {forReport(this->id(id).text)});
        if (firsts.size() > 1)
            TALLY_CHECK(rename(firsts.front(), number));
    }
    return {};
}

Result<bool> JsonLdSurvey::merges(int first, int later)
{
    const JsonLdRecord &one = record(first);
    const JsonLdRecord &two = record(later);
    if (one.isTyped && two.isTyped && !areRelated(one.cls, two.cls))
        return false;
    const bool mayBeStock = (isStockRecord(one) || !one.isTyped) && (isStockRecord(two) || !two.isTyped);
    return mayBeStock && (isStockRecord(one) || isStockRecord(two)) ? Result<bool>(true) : agree(first, later);
}

Outcome JsonLdSurvey::merge(int first, int later)
{
    JsonLdRecord &one = m_records[static_cast<std::size_t>(first)];
    JsonLdRecord &two = m_records[static_cast<std::size_t>(later)];
    const bool isNarrower =
        one.cls != nullptr && two.cls != nullptr && two.isTyped && vocabulary::isA(two.cls->name, one.cls->name);
    if (!one.isTyped || isNarrower) {
        one.cls = two.cls;
        one.isTyped = one.isTyped || two.isTyped;
    }
    if (!two.isTyped)
        two.cls = one.cls;
    // A stock record is described before and after: each object is looked at for itself.
    if (isStockRecord(one))
        return {};
    two.mergedInto = first;
    m_merged[first].push_back(later);
    // What is nested without an id in a mere repetition is repeated too.
    JsonTree tree;
    TALLY_CHECK(m_document.parse(one.element, tree));
    TALLY_TRY(const JsonTree *repeated, m_document.element(two.element));
    if (!sameJson(tree.at(one.node), repeated->at(two.node)))
        return {};
    const std::uint32_t end = repeated->endOf(two.node);
    for (std::size_t i = static_cast<std::size_t>(later) + 1; i < m_records.size(); ++i) {
        if (m_records[i].element != two.element || m_records[i].node >= end)
            break;
        if (m_records[i].id < 0)
            m_records[i].mergedInto = first;
    }
    return {};
}

Outcome JsonLdSurvey::rename(int first, int later)
{
    const JsonLdRecord &one = record(first);
    const JsonLdRecord &two = record(later);
    const QString id = forReport(this->id(one.id).text);
    TALLY_TRY(const JsonTree *tree, m_document.element(two.element));
    m_report.add(two.element, m_document.pointer(two.element) + tree->pointer(two.node),
                 one.cls == two.cls
                     ? QT_TRANSLATE_NOOP("Import", "the id “%1” already stands for another %2")
                     : QT_TRANSLATE_NOOP("Import", "the id “%1” already stands for a record of another type (%2)"),
                 QT_TRANSLATE_NOOP("Import", "recorded as “%3”"),
                 {id, className(one), QString(id % u'~' % QString::number(two.copy + 1))});
    return {};
}

/// What is nested in an object that has turned out to have no type is kept with it.
void JsonLdSurvey::dropUnused()
{
    for (JsonLdRecord &record : m_records) {
        const JsonLdRecord *parent = record.parent < 0 ? nullptr : &m_records[static_cast<std::size_t>(record.parent)];
        const bool isInForeign = parent != nullptr && (parent->cls == nullptr || m_unused.count(record.parent) > 0);
        if (!isInForeign)
            continue;
        m_unused.insert(static_cast<int>(&record - m_records.data()));
        record.mergedInto = record.parent;
    }
}

void JsonLdSurvey::noteStocks()
{
    for (int record = 0; record < static_cast<int>(m_records.size()); ++record) {
        const JsonLdRecord &entry = this->record(record);
        if (isStock(record) && entry.id >= 0 && entry.mergedInto < 0)
            m_stock[entry.id].descriptions.push_back(record);
    }
}

/// Whether two objects say nothing that contradicts: members that both have are the same.
Result<bool> JsonLdSurvey::agree(int a, int b)
{
    const JsonLdRecord &one = record(a);
    const JsonLdRecord &two = record(b);
    JsonTree first;
    TALLY_CHECK(m_document.parse(one.element, first));
    TALLY_TRY(const JsonTree *second, m_document.element(two.element));
    if (!agreeByPlace(a, second->at(two.node), b) || !agreeByPlace(b, first.at(one.node), a))
        return false;
    std::unordered_map<std::string, JsonValue> members;
    const JsonValue left = first.at(one.node);
    for (JsonValue member = left.first(); member.exists(); member = member.next())
        members.emplace(m_context.member(member.name()).name, member);
    for (JsonValue member = second->at(two.node).first(); member.exists(); member = member.next()) {
        const JsonLdTerm &term = m_context.member(member.name());
        const auto other = members.find(term.name);
        const bool isKnownType = term.kind == Kind::Type && one.cls != nullptr;
        if (other == members.end() || term.kind == Kind::Id || isKnownType)
            continue;
        const bool isReference = term.kind == Kind::Property && term.property->range == Range::Reference;
        if (isReference && !term.property->inverseOf.empty())
            continue; // lists of what points here may be told in portions
        const std::string_view id = isReference ? m_values.id(member) : std::string_view();
        if (!sameJson(member, other->second) && (id.empty() || findId(id) != findId(m_values.id(other->second))))
            return false;
    }
    return true;
}

/// An event nested in one process is not the event that names another.
bool JsonLdSurvey::agreeByPlace(int record, JsonValue other, int otherRecord)
{
    const auto own = m_saidByPlace.find(record);
    if (own == m_saidByPlace.end())
        return true;
    const auto theirs = m_saidByPlace.find(otherRecord);
    for (const auto &[property, to] : own->second) {
        for (JsonValue member = other.first(); member.exists(); member = member.next()) {
            const int id = m_context.member(member.name()).property == property ? findId(m_values.id(member)) : -1;
            if (id >= 0 && JsonLdTarget::ofId(id).raw() != to.raw())
                return false;
        }
        for (const auto &[otherProperty, otherTo] : theirs == m_saidByPlace.end() ? SaidByPlace() : theirs->second) {
            if (otherProperty == property && otherTo.raw() != to.raw())
                return false;
        }
    }
    return true;
}

void JsonLdSurvey::settleStock()
{
    for (auto &[id, stock] : m_stock) {
        for (const int number : stock.descriptions) {
            const JsonLdRecord &description = record(number);
            if (description.parent >= 0 || stock.opening >= 0)
                continue;
            // Parsed without error before.
            const auto tree = m_document.element(description.element);
            const JsonValue object = tree ? (*tree)->at(description.node) : JsonValue();
            for (JsonValue member = object.first(); member.exists(); member = member.next()) {
                const JsonLdTerm &term = m_context.member(member.name());
                if (term.name == "accountingQuantity" || term.name == "onhandQuantity")
                    stock.opening = number;
            }
        }
    }
    // Whoever creates the record needs what its descriptions point at.
    const std::size_t count = m_references.size();
    for (std::size_t i = 0; i < count; ++i) {
        const Reference reference = m_references[i];
        const JsonLdRecord &from = record(reference.from);
        if (!isStockRecord(from) || from.id < 0)
            continue;
        const int creator = find(JsonLdTarget::ofId(from.id), "EconomicResource");
        if (creator >= 0 && creator != reference.from)
            m_references.push_back({creator, reference.to, reference.property});
    }
}

void JsonLdSurvey::settleImplied()
{
    for (const UnresolvedImplied &implied : m_unresolved) {
        int child = implied.record.isRecord() ? implied.record.record() : this->id(implied.record.id()).firstRecord;
        if (child >= 0 && record(child).mergedInto >= 0)
            child = record(child).mergedInto;
        const bool fits = child >= 0 && record(child).cls != nullptr &&
                          vocabulary::allows(*record(child).cls, implied.property->name);
        if (!fits) {
            m_report.add(
                implied.element, implied.pointer,
                QT_TRANSLATE_NOOP("Import", "this document describes nothing under that id that could be meant"),
                QT_TRANSLATE_NOOP("Import", "left out"));
            continue;
        }
        m_implied.push_back({child, implied.property, implied.to});
        m_references.push_back({child, implied.to, implied.property});
    }
    m_unresolved.clear();
    std::stable_sort(m_implied.begin(), m_implied.end(),
                     [](const Implied &a, const Implied &b) { return a.record < b.record; });
}

void JsonLdSurvey::settleAbsorbed()
{
    for (const Candidate &candidate : m_candidates) {
        const int parent = candidate.parent.isRecord() ? candidate.parent.record() : find(candidate.parent, "");
        const int child = find(candidate.record, candidate.property->refersTo);
        if (parent < 0 || child < 0 || record(child).owner != child || record(parent).cls == nullptr ||
            !vocabulary::allows(*record(parent).cls, candidate.property->name))
            continue;
        int top = record(parent).mergedInto >= 0 ? record(parent).mergedInto : parent;
        const int holder = top;
        while (record(top).owner != top)
            top = record(top).owner;
        const int part = record(child).mergedInto >= 0 ? record(child).mergedInto : child;
        if (top == part || record(part).owner != part)
            continue;
        m_records[static_cast<std::size_t>(part)].owner = holder;
        m_absorbed.push_back({holder, candidate.property, part});
    }
    m_candidates.clear();
    std::stable_sort(m_absorbed.begin(), m_absorbed.end(),
                     [](const Absorbed &a, const Absorbed &b) { return a.parent < b.parent; });
}

/// From the holder of a part to the record at the top of its entry. A stock record nested in an event belongs to it.
void JsonLdSurvey::settleOwners()
{
    for (std::size_t i = 0; i < m_records.size(); ++i) {
        int top = m_records[i].mergedInto >= 0 ? m_records[i].mergedInto : static_cast<int>(i);
        while (record(top).owner != top)
            top = record(top).owner;
        const JsonLdRecord &own = record(top);
        if (isStockRecord(own) && own.parent >= 0)
            top = record(own.parent).owner;
        m_records[i].owner = top;
    }
}

/// An agreement in which each agent promises something and nothing is said to be in return.
Outcome JsonLdSurvey::reportOneSided()
{
    struct Sides {
        std::vector<int> clauses;
        bool hasReciprocal = false;
    };
    std::map<int, Sides> agreements;
    for (const Reference &reference : m_references) {
        const std::string_view name = reference.property->name;
        if (name != "clauseOf" && name != "reciprocalClauseOf")
            continue;
        const int agreement = find(reference.to, "Agreement");
        if (agreement >= 0 && name == "clauseOf")
            agreements[agreement].clauses.push_back(reference.from);
        else if (agreement >= 0)
            agreements[agreement].hasReciprocal = true;
    }
    if (agreements.empty())
        return {};
    std::unordered_map<int, std::uint32_t> providers;
    for (const Reference &reference : m_references) {
        if (reference.property->name == "provider")
            providers.emplace(reference.from, reference.to.raw());
    }
    for (const auto &[agreement, sides] : agreements) {
        const std::uint32_t first = sides.clauses.empty() ? 0 : providers[sides.clauses.front()];
        const auto differs = [&providers, first](int clause) { return providers[clause] != first; };
        if (sides.hasReciprocal || !std::any_of(sides.clauses.begin(), sides.clauses.end(), differs))
            continue;
        const JsonLdRecord &entry = record(agreement);
        TALLY_TRY(const JsonTree *tree, m_document.element(entry.element));
        m_report.add(
            entry.element, m_document.pointer(entry.element) + tree->pointer(entry.node),
            QT_TRANSLATE_NOOP("Import", "all commitments of this agreement are clauses and none is reciprocal"),
            QT_TRANSLATE_NOOP("Import", "recorded as written"));
    }
    return {};
}

} // namespace tally::exchange
