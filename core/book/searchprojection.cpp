// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/searchprojection.h"

#include "core/book/searchgroup.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace tally::book
{

using storage::Statement;

namespace
{

// The full-text indexes are not among tables(): how they are laid out depends on how the entries came in, what they
// answer does not.
constexpr std::string_view Schema = R"sql(
DROP TABLE IF EXISTS search_index;
--;;
DROP TABLE IF EXISTS search_note;
--;;
-- What a record is found by, as it stands now. Empty text where there is none.
CREATE TABLE search_text (
    id INTEGER PRIMARY KEY, -- record key
    kind TEXT NOT NULL, -- group it is listed in: item, stock, agent, work, deal, other
    name TEXT NOT NULL,
    code TEXT NOT NULL, -- serial number, code of a lot or of an item, symbol of a unit
    note TEXT NOT NULL,
    more TEXT NOT NULL -- address of a place, purpose of a proposal
) STRICT;
--;;
-- Of records whose words were changed: what they were recorded with (t is 0), and every change. NULL: left alone.
CREATE TABLE search_change (
    record INTEGER NOT NULL, -- record changed
    t INTEGER NOT NULL, -- clock reading of the change
    entry INTEGER NOT NULL, -- entry that holds the change
    name TEXT,
    code TEXT,
    note TEXT,
    more TEXT,
    reversed_by INTEGER, -- entry that took the change back; NULL while it stands
    PRIMARY KEY (record, t, entry)
) STRICT, WITHOUT ROWID;
)sql";

// Merging segments is what a full-text index spends most of its time on, so it waits until the bulk is in; sizes of
// documents are only needed for a ranking we do not use.
constexpr std::string_view Indexes = R"sql(
CREATE VIRTUAL TABLE search_index USING fts5(kind, name, code, note, more, content='search_text', content_rowid='id',
    columnsize=0, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
--;;
CREATE VIRTUAL TABLE search_note USING fts5(note, content='economic_event', content_rowid='id',
    columnsize=0, tokenize='unicode61 remove_diacritics 2');
--;;
INSERT INTO search_note(search_note, rank) VALUES ('automerge', 0);
--;;
INSERT INTO search_note(search_note, rank) VALUES ('crisismerge', 1000);
--;;
INSERT INTO search_note(search_note, rank) VALUES ('hashsize', 524288);
--;;
INSERT INTO search_note(search_note) VALUES ('rebuild');
--;;
INSERT INTO search_note(search_note, rank) VALUES ('automerge', 4);
--;;
INSERT INTO search_index(search_index) VALUES ('rebuild');
)sql";

constexpr std::array Tables = {"search_text", "search_change"};

constexpr std::string_view EventClass = "EconomicEvent";

constexpr std::size_t MostPending = 4096;

enum Part { Name, Code, Note, More };

/// Where a member's text goes. No class has two members for one place.
constexpr std::pair<std::string_view, Part> Members[] = {
    {"name", Name},   {"label", Name}, {"trackingIdentifier", Code}, {"batchLotCode", Code}, {"ty:code", Code},
    {"symbol", Code}, {"note", Note},  {"mappableAddress", More},    {"purpose", More}};

SearchProjection::Texts textsOf(t1::View record)
{
    SearchProjection::Texts texts;
    for (t1::View member = record.first(); member.exists(); member = member.next()) {
        const auto *const place = std::find_if(std::begin(Members), std::end(Members),
                                               [&](const auto &known) { return known.first == member.name(); });
        if (place != std::end(Members))
            texts[place->second] = member.text();
    }
    return texts;
}

bool hasWords(const SearchProjection::Texts &texts)
{
    return std::any_of(texts.begin(), texts.end(), [](const auto &text) { return text && !text->empty(); });
}

constexpr std::string_view InsertRow =
    "INSERT INTO search_text(id, kind, name, code, note, more) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
constexpr std::string_view InsertWords =
    "INSERT INTO search_index(rowid, kind, name, code, note, more) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";

// Rows go into the index as bound values: where a statement reads one table and writes another, SQLite sets a
// savepoint, and for a full-text index each savepoint means a segment of its own.
Outcome write(Statement insert, RecordKey record, std::string_view cls, const SearchProjection::Texts &texts)
{
    insert.bind(record, kindOf(groupOfClass(cls)));
    for (std::size_t part = 0; part < texts.size(); ++part)
        insert.bindAt(static_cast<int>(2 + part), texts[part].value_or(std::string()));
    return insert.run();
}

} // namespace

SearchProjection::SearchProjection(storage::Database &database)
    : m_database(database)
{
}

std::string_view SearchProjection::schema() const
{
    return Schema;
}

std::string_view SearchProjection::indexes() const
{
    return Indexes;
}

std::span<const char *const> SearchProjection::tables() const
{
    return Tables;
}

Outcome SearchProjection::apply(const journal::Entry &entry)
{
    switch (entry.op) {
    case journal::Op::Add:
        return addParts(entry);
    case journal::Op::Set:
    case journal::Op::Resolve:
        return revise(entry);
    case journal::Op::Reverse:
        return reverse(entry);
    case journal::Op::Erase:
        return {};
    }
    return {};
}

void SearchProjection::setBulk(bool bulk)
{
    static_cast<void>(bulk);
    m_indexed.reset();
}

void SearchProjection::discard()
{
    m_indexed.reset();
    m_notes.clear();
}

Result<bool> SearchProjection::isIndexed()
{
    if (!m_indexed) {
        Statement query = m_database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'search_note'");
        TALLY_TRY(m_indexed, query.next());
    }
    return *m_indexed;
}

Outcome SearchProjection::flush()
{
    Statement notes = m_database.prepare("SELECT note FROM economic_event WHERE id = ?1 AND note IS NOT NULL");
    Statement insert = m_database.prepare("INSERT INTO search_note(rowid, note) VALUES (?1, ?2)");
    for (const RecordKey event : m_notes) {
        TALLY_TRY(const bool hasNote, notes.bind(event).next());
        if (hasNote)
            TALLY_CHECK(insert.bind(event, notes.utf8(0)).run());
    }
    m_notes.clear();
    return {};
}

Outcome SearchProjection::addParts(const journal::Entry &entry)
{
    TALLY_TRY(const bool indexed, isIndexed());
    if (!indexed && entry.body["@type"].raw() == EventClass && journal::standsAlone(entry.body))
        return {};
    Outcome outcome;
    journal::visitParts(entry.body, [&](int part, t1::View record, std::string_view) {
        const std::string_view type = record["@type"].raw();
        if (!outcome || part > RecordKey::MaxPart)
            return;
        const RecordKey key = entry.key.withPart(part);
        if (type == EventClass) {
            if (indexed && record["note"].exists())
                m_notes.insert(key);
            return;
        }
        const Texts texts = textsOf(record);
        if (!hasWords(texts))
            return;
        outcome = add(key, type.empty() ? entry.kind : type, texts);
    });
    TALLY_CHECK(outcome);
    return m_notes.size() < MostPending ? Outcome() : flush();
}

Outcome SearchProjection::add(RecordKey record, std::string_view cls, const Texts &texts)
{
    TALLY_CHECK(write(m_database.prepare(InsertRow), record, cls, texts));
    TALLY_TRY(const bool indexed, isIndexed());
    return indexed ? write(m_database.prepare(InsertWords), record, cls, texts) : Outcome();
}

Outcome SearchProjection::unindex(RecordKey record)
{
    TALLY_TRY(const bool indexed, isIndexed());
    if (!indexed)
        return {};
    Statement remove =
        m_database.prepare("INSERT INTO search_index(search_index, rowid, kind, name, code, note, more) "
                           "SELECT 'delete', id, kind, name, code, note, more FROM search_text WHERE id = ?1");
    return remove.bind(record).run();
}

Outcome SearchProjection::renote(RecordKey event)
{
    TALLY_TRY(const bool indexed, isIndexed());
    if (!indexed || !m_notes.insert(event).second)
        return {};
    Statement remove = m_database.prepare("INSERT INTO search_note(search_note, rowid, note) SELECT 'delete', id, note "
                                          "FROM economic_event WHERE id = ?1 AND note IS NOT NULL");
    return remove.bind(event).run();
}

Result<std::string> SearchProjection::classOf(RecordKey record)
{
    Statement query = m_database.prepare("SELECT class FROM record WHERE id = ?1");
    query.bind(record);
    TALLY_TRY(const bool found, query.next());
    return found ? std::string(query.utf8(0)) : std::string();
}

Outcome SearchProjection::revise(const journal::Entry &entry)
{
    const RecordKey record = entry.subject();
    const Texts texts = textsOf(entry.body);
    const bool saysSomething = std::any_of(texts.begin(), texts.end(), [](const auto &text) { return !!text; });
    if (!record || !saysSomething)
        return {};
    TALLY_TRY(const std::string cls, classOf(record));
    if (cls == EventClass)
        return renote(record);
    if (cls.empty())
        return {};
    // The words it was recorded with come along once it is changed for the first time; until then they are the row.
    Statement base = m_database.prepare(
        "INSERT INTO search_change(record, t, entry, name, code, note, more) SELECT ?1, 0, ?1, "
        "(SELECT name FROM search_text WHERE id = ?1), (SELECT code FROM search_text WHERE id = ?1), "
        "(SELECT note FROM search_text WHERE id = ?1), (SELECT more FROM search_text WHERE id = ?1) "
        "WHERE NOT EXISTS (SELECT 1 FROM search_change WHERE record = ?1)");
    TALLY_CHECK(base.bind(record).run());
    Statement change = m_database.prepare(
        "INSERT INTO search_change(record, t, entry, name, code, note, more) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    change.bind(record, entry.t.raw, entry.key);
    for (std::size_t part = 0; part < texts.size(); ++part)
        if (texts[part])
            change.bindAt(static_cast<int>(3 + part), *texts[part]);
    TALLY_CHECK(change.run());
    return settle(record);
}

// Two desks may take the same change back; the lower key is remembered on every desk. What was recorded at first has
// no clock reading here: taking the whole record back leaves its words, so that it can still be found.
Outcome SearchProjection::reverse(const journal::Entry &entry)
{
    const RecordKey subject = entry.subject().entry();
    Statement revised = m_database.prepare("SELECT record FROM revision WHERE entry = ?1");
    TALLY_TRY(const bool wasChange, revised.bind(subject).next());
    if (!wasChange)
        return {};
    const RecordKey record = revised.key(0);
    TALLY_TRY(const std::string cls, classOf(record));
    if (cls == EventClass)
        return renote(record);
    Statement changes = m_database.prepare("UPDATE search_change SET reversed_by = min(coalesce(reversed_by, ?3), ?3) "
                                           "WHERE record = ?1 AND entry = ?2 AND t > 0 RETURNING 1");
    changes.bind(record, subject, entry.key);
    TALLY_TRY(const bool hadWords, changes.next());
    if (!hadWords)
        return {}; // it changed other members only
    TALLY_CHECK(changes.run());
    return settle(record);
}

// The latest change that still stands gives each text; changes can arrive in any order.
Outcome SearchProjection::settle(RecordKey record)
{
    Texts texts;
    Statement changes = m_database.prepare("SELECT name, code, note, more FROM search_change WHERE record = ?1 AND "
                                           "reversed_by IS NULL ORDER BY t, entry");
    changes.bind(record);
    while (true) {
        TALLY_TRY(const bool more, changes.next());
        if (!more)
            break;
        for (int part = Name; part <= More; ++part)
            if (!changes.isNull(part))
                texts[static_cast<std::size_t>(part)] = std::string(changes.utf8(part));
    }
    TALLY_CHECK(unindex(record));
    TALLY_CHECK(m_database.prepare("DELETE FROM search_text WHERE id = ?1").bind(record).run());
    if (!hasWords(texts))
        return {};
    TALLY_TRY(const std::string cls, classOf(record));
    return add(record, cls, texts);
}

} // namespace tally::book
