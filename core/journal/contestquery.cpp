// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/contestquery.h"

#include "core/base/bookkeys.h"
#include "core/base/t1.h"
#include "core/base/vocabulary.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace tally::journal
{

using storage::Statement;

namespace
{

struct AskedMember {
    std::string_view cls; ///< subclasses too
    std::string_view member;
};

// DESIGN §7: unit, assignee, work-order state. Rates, licence facts and memberships join with their classes.
constexpr std::array Asked = {AskedMember{"ResourceSpecification", "defaultUnitOfResource"},
                              AskedMember{"ResourceSpecification", "defaultUnitOfEffort"},
                              AskedMember{"ResourceSpecification", "ty:costing"},
                              AskedMember{"Commitment", "provider"},
                              AskedMember{"Commitment", "receiver"},
                              AskedMember{"Commitment", "finished"},
                              AskedMember{"Intent", "provider"},
                              AskedMember{"Intent", "receiver"},
                              AskedMember{"Intent", "finished"},
                              AskedMember{"Process", "finished"},
                              AskedMember{"Plan", "finished"}};

bool areEqual(const Json &a, const Json &b)
{
    return t1::write(a).value_or("?") == t1::write(b).value_or("!");
}

bool allAgree(const std::vector<ContestedValue> &values)
{
    return std::all_of(values.begin(), values.end(),
                       [&](const ContestedValue &other) { return areEqual(other.value, values.front().value); });
}

} // namespace

bool ContestQuery::asksAPerson(std::string_view cls, std::string_view member)
{
    return std::any_of(Asked.begin(), Asked.end(), [&](const AskedMember &asked) {
        return asked.member == member && vocabulary::isA(cls, asked.cls);
    });
}

Result<std::vector<Contest>> ContestQuery::open() const
{
    std::vector<Contest> found;
    TALLY_TRY(const auto records, candidates());
    for (const RecordKey record : records) {
        TALLY_TRY(auto contests, of(record));
        std::move(contests.begin(), contests.end(), std::back_inserter(found));
    }
    return found;
}

// Changes of one desk follow each other, so only a record that two desks changed can be contested.
Result<std::vector<RecordKey>> ContestQuery::candidates() const
{
    std::vector<RecordKey> records;
    const std::vector<LogState> logs = m_journal.states();
    const auto desks = std::count_if(logs.begin(), logs.end(), [](const LogState &state) {
        return state.log.book() == LogNo::OwnBook && state.log.desk() != 0 && state.size > 0;
    });
    if (desks < 2)
        return records; // asked after every change, so a book of one desk need not be looked through
    Statement query = m_journal.database().prepare(
        "SELECT record FROM revision WHERE reversed_by IS NULL AND record BETWEEN ?1 AND ?2 GROUP BY record "
        "HAVING min(entry >> 45) <> max(entry >> 45) ORDER BY record");
    query.bind(firstKeyOf(LogNo::OwnBook), RecordKey(LogNo(LogNo::OwnBook, LogNo::MaxDesk), RecordKey::MaxIndex));
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return records;
        records.push_back(query.key(0));
    }
}

Result<std::vector<Contest>> ContestQuery::of(RecordKey record) const
{
    std::map<std::string, std::vector<ContestedValue>> changes;
    QString cls;
    Statement query = m_journal.database().prepare(
        "SELECT revision.entry, record.class FROM revision JOIN record ON record.id = revision.record "
        "WHERE revision.record = ?1 AND revision.reversed_by IS NULL AND record.reversed_by IS NULL "
        "ORDER BY revision.t, revision.entry");
    query.bind(record);
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            break;
        cls = query.text(1);
        TALLY_TRY(const StoredEntry change, m_journal.read(query.key(0)));
        t1::Document document;
        TALLY_CHECK(document.parse(change.envelope, t1::Limits::composite()));
        for (t1::View member = document.root()["b"].first(); member.exists(); member = member.next()) {
            if (asksAPerson(query.utf8(1), member.name()))
                changes[std::string(member.name())].push_back({change.key, member.toJson()});
        }
    }
    std::vector<Contest> found;
    for (auto &[member, values] : changes) {
        TALLY_CHECK(dropSuperseded(values));
        if (!allAgree(values))
            found.push_back({record, cls, member, std::move(values)});
    }
    return found;
}

/// A change gives way to one that was made in knowledge of it.
Outcome ContestQuery::dropSuperseded(std::vector<ContestedValue> &values) const
{
    std::vector<ContestedValue> standing;
    for (const ContestedValue &value : values) {
        bool isSuperseded = false;
        for (const ContestedValue &other : values) {
            TALLY_TRY(const bool knew, saw(other.change, value.change));
            isSuperseded = isSuperseded || knew;
        }
        if (!isSuperseded)
            standing.push_back(value);
    }
    values = std::move(standing);
    return {};
}

Result<bool> ContestQuery::saw(RecordKey later, RecordKey earlier) const
{
    if (later.log() == earlier.log())
        return later.index() > earlier.index();
    Statement query = m_journal.database().prepare(
        "SELECT size FROM sighting WHERE log = ?1 AND other = ?2 AND entry <= ?3 ORDER BY entry DESC LIMIT 1");
    query.bind(later.log().raw(), earlier.log().raw(), later);
    TALLY_TRY(const bool found, query.next());
    return found && query.integer(0) > earlier.index();
}

} // namespace tally::journal
