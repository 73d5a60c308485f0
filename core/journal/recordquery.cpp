// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/recordquery.h"

#include "core/base/bookkeys.h"
#include "core/base/vocabulary.h"
#include "core/journal/labelcode.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace tally::journal
{

using storage::Statement;

namespace
{

#define TALLY_RECORD_COLUMNS "id, class, label, alias, reversed_by"

RecordRow rowOf(const Statement &query)
{
    return {query.key(0), query.text(1), query.text(2), query.text(3), query.key(4)};
}

std::vector<std::string_view> withSubclasses(std::string_view cls)
{
    std::vector<std::string_view> found{cls};
    for (const vocabulary::Class &candidate : vocabulary::classes()) {
        if (candidate.name != cls && vocabulary::isA(candidate.name, cls))
            found.push_back(candidate.name);
    }
    return found;
}

const Json *memberOfPart(const Json &record, int wanted, int &part, bool isRoot)
{
    if (record.isArray()) {
        for (const Json &element : record.array()) {
            if (const Json *found = memberOfPart(element, wanted, part, false))
                return found;
        }
    }
    if (!record.isObject())
        return nullptr;
    if ((isRoot || record.contains("@type")) && part++ == wanted)
        return &record;
    for (const auto &[name, value] : record.object()) {
        if (const Json *found = memberOfPart(value, wanted, part, false))
            return found;
    }
    return nullptr;
}

} // namespace

Result<std::optional<RecordRow>> RecordQuery::find(RecordKey key) const
{
    Statement query = m_journal.database().prepare("SELECT " TALLY_RECORD_COLUMNS " FROM record WHERE id = ?1");
    query.bind(key);
    TALLY_TRY(const bool found, query.next());
    return found ? std::optional(rowOf(query)) : std::nullopt;
}

Result<std::vector<RecordRow>> RecordQuery::list(std::string_view cls, bool withReversed, int book) const
{
    std::vector<RecordRow> rows;
    for (const std::string_view one : withSubclasses(cls)) {
        // The literal condition lets SQLite see that the partial index by class applies.
        const bool isEvent = one == "EconomicEvent";
        Statement query = m_journal.database().prepare(
            isEvent ? "SELECT " TALLY_RECORD_COLUMNS " FROM record WHERE class = ?1 AND id BETWEEN ?2 AND ?3"
                    : "SELECT " TALLY_RECORD_COLUMNS
                      " FROM record WHERE class = ?1 AND id BETWEEN ?2 AND ?3 AND class <> 'EconomicEvent'");
        query.bind(one, firstKeyOf(book), lastKeyOf(book));
        while (true) {
            TALLY_TRY(const bool more, query.next());
            if (!more)
                break;
            if (withReversed || query.isNull(4))
                rows.push_back(rowOf(query));
        }
    }
    std::sort(rows.begin(), rows.end(), [](const RecordRow &a, const RecordRow &b) { return a.key < b.key; });
    return rows;
}

Result<RecordKey> RecordQuery::byAlias(QStringView alias) const
{
    Statement query = m_journal.database().prepare(
        "SELECT id FROM record WHERE alias = ?1 AND id BETWEEN ?2 AND ?3 AND alias IS NOT NULL "
        "ORDER BY reversed_by IS NOT NULL, id LIMIT 1");
    query.bind(alias.toString(), firstKeyOf(LogNo::OwnBook), lastKeyOf(LogNo::OwnBook));
    TALLY_TRY(const bool found, query.next());
    return found ? query.key(0) : RecordKey();
}

Result<RecordKey> RecordQuery::byLabel(std::string_view cls, const QString &label) const
{
    Statement query = m_journal.database().prepare("SELECT id, class FROM record WHERE label = ?1 AND label <> '' AND "
                                                   "reversed_by IS NULL AND id BETWEEN ?2 AND ?3 ORDER BY id");
    query.bind(label, firstKeyOf(LogNo::OwnBook), lastKeyOf(LogNo::OwnBook));
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return RecordKey();
        if (vocabulary::isA(query.utf8(1), cls))
            return query.key(0);
    }
}

// An id of this book goes before a foreign one: whoever sends a file must not be able to take an id over. What we
// imported from a peer goes before what the peer's own log holds, so that files link to our copy.
Result<RecordKey> RecordQuery::resolve(QStringView id) const
{
    const RecordKey key = placeOf(id);
    TALLY_TRY(const auto row, find(key));
    if (row && key.log().book() == LogNo::OwnBook)
        return key;
    TALLY_TRY(const RecordKey alias, byAlias(id));
    if (alias || row)
        return alias ? alias : key;
    for (const RecordKey labelled : labelledPlaces(m_journal, id)) {
        TALLY_TRY(const auto known, find(labelled));
        if (known)
            return labelled;
    }
    return RecordKey();
}

/// Reads "d1/42", "<book>/d1/42" and "tally:<book>/d1/42"; none for any other shape and for books we do not know.
RecordKey RecordQuery::placeOf(QStringView id) const
{
    constexpr QStringView Scheme = u"tally:";
    if (const auto key = parseRecordKey(id))
        return *key;
    const QStringView place = id.startsWith(Scheme) ? id.mid(Scheme.size()) : id;
    const qsizetype slash = place.indexOf(u'/');
    const auto book = slash < 0 ? std::nullopt : m_journal.findBook(place.left(slash));
    return book ? parseRecordKey(place.mid(slash + 1), *book).value_or(RecordKey()) : RecordKey();
}

// Two records may have come in under one foreign id, and a peer's record under one of ours; only the record that the id
// leads back to may show it.
Result<QString> RecordQuery::publicId(RecordKey key) const
{
    TALLY_TRY(const auto row, find(key));
    if (row && !row->alias.isNull()) {
        TALLY_TRY(const RecordKey meant, resolve(row->alias));
        if (meant == key)
            return row->alias;
    }
    return QString(u"tally:" % m_journal.identity(std::max(key.log().book(), 1)).id % u'/' % toText(key));
}

Result<QString> RecordQuery::title(RecordKey key) const
{
    TALLY_TRY(const auto row, find(key));
    if (!row)
        return QString();
    return row->label.isEmpty() ? QString(row->cls % u' ' % toText(key)) : row->label;
}

Result<Json> RecordQuery::body(RecordKey key) const
{
    TALLY_TRY(const StoredEntry stored, m_journal.read(key));
    t1::Document document;
    TALLY_CHECK(document.parse(stored.envelope, t1::Limits::composite()));
    int part = 0;
    const Json whole = document.root()["b"].toJson();
    const Json *found = memberOfPart(whole, key.part(), part, true);
    if (!found)
        return refused("record.notFound", QT_TRANSLATE_NOOP("Error", "This book holds no record %1."), {toText(key)});
    Json body = *found;
    TALLY_CHECK(layRevisions(key, body));
    return body;
}

Outcome RecordQuery::layRevisions(RecordKey key, Json &body) const
{
    Statement query = m_journal.database().prepare(
        "SELECT entry FROM revision WHERE record = ?1 AND reversed_by IS NULL ORDER BY t, entry");
    query.bind(key);
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return {};
        TALLY_TRY(const StoredEntry change, m_journal.read(query.key(0)));
        t1::Document document;
        TALLY_CHECK(document.parse(change.envelope, t1::Limits::composite()));
        for (t1::View member = document.root()["b"].first(); member.exists(); member = member.next()) {
            // What a record is and where it came from cannot be changed, only its members.
            if (member.name() != "subject" && !member.name().starts_with('@'))
                body[member.name()] = member.toJson();
        }
    }
}

Result<std::vector<RecordKey>> RecordQuery::history(RecordKey key) const
{
    std::vector<RecordKey> entries;
    Statement query = m_journal.database().prepare(
        "SELECT id FROM entry WHERE id IN (SELECT ?2 FROM record WHERE id = ?1 UNION ALL "
        "SELECT reversed_by FROM record WHERE id = ?1 UNION ALL SELECT entry FROM revision WHERE record = ?1 UNION ALL "
        "SELECT reversed_by FROM revision WHERE record = ?1) ORDER BY id <> ?2, t, id");
    query.bind(key, key.entry());
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return entries;
        entries.push_back(query.key(0));
    }
}

} // namespace tally::journal
