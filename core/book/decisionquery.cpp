// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/decisionquery.h"

#include "core/base/t1.h"
#include "core/journal/journalquery.h"
#include "core/journal/roster.h"

namespace tally::book
{

using journal::Contest;
using journal::ContestedValue;

Result<std::vector<Decision>> DecisionQuery::open() const
{
    std::vector<Decision> found;
    TALLY_TRY(const auto contests, journal::ContestQuery(m_book.journal()).open());
    for (const Contest &contest : contests) {
        TALLY_TRY(Decision decision, told(contest));
        found.push_back(std::move(decision));
    }
    return found;
}

Result<Decision> DecisionQuery::of(RecordKey record, std::string_view member) const
{
    TALLY_TRY(const auto contests, journal::ContestQuery(m_book.journal()).of(record));
    for (const Contest &contest : contests)
        if (contest.member == member)
            return told(contest);
    return Decision{};
}

Result<Decision> DecisionQuery::told(const Contest &contest) const
{
    Decision decision{contest.record, contest.cls, contest.member, {}, {}};
    TALLY_TRY(decision.title, titleOf(contest.record));
    for (const ContestedValue &value : contest.values) {
        TALLY_TRY(DeskAnswer given, answer(value));
        decision.answers.push_back(std::move(given));
    }
    return decision;
}

Result<DeskAnswer> DecisionQuery::answer(const ContestedValue &value) const
{
    DeskAnswer given;
    given.change = value.change;
    given.value = value.value;
    given.desk = value.change.log().deskName();
    TALLY_TRY(const journal::Roster roster, journal::Roster::load(m_book.journal()));
    if (const journal::RosterDesk *desk = roster.findDesk(value.change.log().desk()))
        given.desk = desk->label;
    TALLY_TRY(const auto line, journal::JournalQuery(m_book.database()).line(value.change));
    if (line) {
        given.t = line->t;
        t1::Document document;
        TALLY_CHECK(document.parse(line->envelope, t1::Limits::composite()));
        given.who = nameOf(document.root()["by"].text());
    }
    if (value.value.isText())
        given.name = nameOf(value.value.text());
    return given;
}

QString DecisionQuery::nameOf(std::string_view id) const
{
    if (id.empty())
        return {};
    const auto key = m_book.records().resolve(QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())));
    if (!key || !*key)
        return {};
    return m_book.records().title(*key).value_or(QString());
}

/// Promises and wishes seldom have a name; they are known by what they are about.
Result<QString> DecisionQuery::titleOf(RecordKey record) const
{
    TALLY_TRY(const auto row, m_book.records().find(record));
    if (row && !row->label.isEmpty())
        return row->label;
    TALLY_TRY(const Json body, m_book.records().body(record));
    for (const char *about : {"resourceInventoriedAs", "resourceConformsTo"})
        if (body[about].isText())
            if (const QString name = nameOf(body[about].text()); !name.isEmpty())
                return name;
    return m_book.records().title(record);
}

} // namespace tally::book
