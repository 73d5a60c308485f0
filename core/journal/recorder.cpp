// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/recorder.h"

#include "core/journal/entrystream.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace tally::journal
{

namespace
{

constexpr std::int64_t ProgressEvery = 4096; // entries between two calls of a progress function

QString schemaName(const Projection &projection)
{
    return QStringLiteral("projection:") +
           QString::fromLatin1(projection.name().data(), static_cast<qsizetype>(projection.name().size()));
}

QString schemaHash(const Projection &projection)
{
    return QString::fromLatin1(sha256(std::string(projection.schema()) + std::string(projection.indexes())).hex());
}

Outcome runScripts(storage::Database &database, const std::vector<Projection *> &projections,
                   std::string_view (Projection::*script)() const)
{
    for (const Projection *projection : projections)
        TALLY_CHECK(database.executeScript((projection->*script)()));
    return {};
}

Outcome dropTables(storage::Database &database, const std::vector<Projection *> &projections)
{
    for (const Projection *projection : projections) {
        for (const char *table : projection->tables())
            TALLY_CHECK(database.execute(("DROP TABLE IF EXISTS " + std::string(table)).c_str()));
    }
    return {};
}

/// Statements that take away what an index script makes.
std::vector<std::string> undoing(std::string_view script)
{
    constexpr std::pair<std::string_view, const char *> Made[] = {{"CREATE INDEX ", "DROP INDEX IF EXISTS "},
                                                                  {"CREATE UNIQUE INDEX ", "DROP INDEX IF EXISTS "},
                                                                  {"CREATE VIRTUAL TABLE ", "DROP TABLE IF EXISTS "}};
    std::vector<std::string> statements;
    for (const auto &[made, undo] : Made) {
        for (std::size_t at = script.find(made); at != std::string_view::npos; at = script.find(made, at + 1)) {
            const std::string_view name = script.substr(at + made.size());
            statements.push_back(undo + std::string(name.substr(0, name.find(' '))));
        }
    }
    return statements;
}

Outcome flushAll(const std::vector<Projection *> &projections)
{
    for (Projection *projection : projections)
        TALLY_CHECK(projection->flush());
    return {};
}

Outcome applyAll(EntryStream &stream, const std::vector<Projection *> &projections, const Recorder::Progress &progress,
                 std::int64_t total)
{
    for (std::int64_t done = 0;; ++done) {
        TALLY_TRY(const Entry *entry, stream.next());
        if (!entry)
            return flushAll(projections);
        for (Projection *projection : projections)
            TALLY_CHECK(projection->apply(*entry));
        if (progress && done % ProgressEvery == 0 && !progress(done, total))
            return refused("job.cancelled", QT_TRANSLATE_NOOP("Error", "Cancelled. Nothing was changed."));
    }
}

// Ordered by every column, so that only the rows count and not how they came in. Where the key comes first, SQLite sees
// that the rest cannot matter and sorts nothing.
std::string allRowsOf(storage::Database &database, const char *table)
{
    std::string sql = "SELECT * FROM " + std::string(table);
    const int columns = database.prepare(sql).columns();
    for (int column = 1; column <= columns; ++column)
        sql += (column == 1 ? " ORDER BY " : ", ") + std::to_string(column);
    return sql;
}

Result<Digest> digestOf(storage::Database &database, const char *table)
{
    Sha256Stream hash;
    storage::Statement rows = database.prepare(allRowsOf(database, table));
    while (true) {
        TALLY_TRY(const bool more, rows.next());
        if (!more)
            return hash.finish();
        for (int column = 0; column < rows.columns(); ++column) {
            // Length first, so that no two different rows run into the same bytes; a NULL has none.
            const bool isNull = rows.isNull(column); // asked before the value is turned into text
            const std::string_view value = rows.utf8(column);
            hash.add(isNull ? std::string("-") : std::to_string(value.size()) + ':');
            hash.add(value);
        }
    }
}

} // namespace

Recorder::Recorder(Journal &journal, std::vector<Projection *> projections)
    : m_journal(journal)
    , m_projections(std::move(projections))
{
}

Outcome Recorder::prepare()
{
    readCuts();
    TALLY_TRY(const bool current, schemaIsCurrent());
    TALLY_TRY(const bool ready, isSomethingReady());
    if (current && !ready)
        return {};
    if (m_journal.database().isReadOnly()) {
        if (current)
            return {}; // the tables are right for the entries they know
        return failed(
            "projection.stale",
            QT_TRANSLATE_NOOP(
                "Error",
                "The tables of %1 were made by another version. Open the book once for writing to remake them."),
            {m_journal.database().path()});
    }
    if (!current)
        return rebuild();
    TALLY_TRY(Recording recording, begin());
    recording.m_foreign = true;
    return recording.commit().map([](const ChangeSet &) {});
}

std::map<LogNo, std::int64_t> Recorder::projectedSizes() const
{
    std::map<LogNo, std::int64_t> sizes;
    for (const BookIdentity &book : m_journal.books()) {
        for (const LogState &state : m_journal.states(book.number))
            sizes[state.log] = state.projected;
    }
    return sizes;
}

Result<bool> Recorder::isSomethingReady() const
{
    EntryStream stream(m_journal, projectedSizes());
    TALLY_TRY(const Entry *entry, stream.next());
    return entry != nullptr;
}

void Recorder::readCuts()
{
    m_cuts = EntryStream::cutsOf(m_journal);
}

bool Recorder::mustQuarantine() const
{
    const EntryStream::Positions cuts = EntryStream::cutsOf(m_journal);
    return std::any_of(cuts.begin(), cuts.end(),
                       [this](const auto &cut) { return m_journal.state(cut.first).projected > cut.second; });
}

// A laptop that was lost and closed from another desk may come back and learn of it.
Outcome Recorder::checkOpen(LogNo log) const
{
    const auto cut = m_cuts.find(log);
    if (cut == m_cuts.end() || m_journal.state(log).size < cut->second)
        return {};
    return refused("journal.deskClosed",
                   QT_TRANSLATE_NOOP("Error",
                                     "Desk %1 was closed; what it writes does not count. Nothing was recorded; "
                                     "open a new desk."),
                   {log.deskName()});
}

Result<bool> Recorder::schemaIsCurrent() const
{
    for (const Projection *projection : m_projections) {
        TALLY_TRY(const QString known, m_journal.local(schemaName(*projection)));
        if (known != schemaHash(*projection))
            return false;
    }
    return true;
}

Outcome Recorder::rememberSchema()
{
    for (const Projection *projection : m_projections)
        TALLY_CHECK(m_journal.setLocal(schemaName(*projection), schemaHash(*projection)));
    return {};
}

Result<Recording> Recorder::begin(storage::Writing writing)
{
    if (m_journal.database().isReadOnly())
        return refused("journal.readOnly",
                       QT_TRANSLATE_NOOP("Error", "%1 is open for reading only. Nothing was recorded."),
                       {m_journal.database().path()});
    if (m_recording)
        return refused(
            "journal.busy",
            QT_TRANSLATE_NOOP("Error", "Another act is being recorded. Nothing was recorded; wait until it is done."));
    if (m_stale)
        TALLY_CHECK(m_journal.reload());
    m_stale = false;
    TALLY_TRY(storage::Transaction transaction, storage::Transaction::begin(m_journal.database(), writing));
    return Recording(*this, std::move(transaction));
}

Outcome Recorder::apply(const Entry &entry)
{
    for (Projection *projection : m_projections)
        TALLY_CHECK(projection->apply(entry));
    m_journal.setProjected(entry.key.log(), entry.key.index() + 1);
    return {};
}

// Only what waits for nothing: the log is projected up to here, the desk was not closed before, and the entry names no
// other log. Whatever else there is comes out of an EntryStream at commit.
Outcome Recorder::applyNow(const Entry &entry)
{
    const LogNo log = entry.key.log();
    const auto cut = m_cuts.find(log);
    const bool isOpen = cut == m_cuts.end() || entry.key.index() < cut->second;
    const bool waits = !entry.seen.empty() || (entry.op != Op::Add && entry.subject().log() != log);
    if (log.isRoster() || waits || !isOpen || m_journal.state(log).projected != entry.key.index())
        return {};
    return apply(entry);
}

void Recorder::setBulk(bool bulk)
{
    for (Projection *projection : m_projections)
        projection->setBulk(bulk);
}

Outcome Recorder::dropIndexes()
{
    for (const Projection *projection : m_projections) {
        for (const std::string &statement : undoing(projection->indexes()))
            TALLY_CHECK(m_journal.database().execute(statement.c_str()));
    }
    setBulk(false); // what a projection knows of its indexes is no longer so
    return {};
}

Outcome Recorder::makeIndexes()
{
    TALLY_CHECK(runScripts(m_journal.database(), m_projections, &Projection::indexes));
    setBulk(false);
    return {};
}

Outcome Recorder::applyReady(const Progress &progress)
{
    EntryStream::Positions from = projectedSizes();
    std::int64_t total = 0;
    for (const auto &[log, projected] : from)
        total += log.isRoster() ? 0 : m_journal.state(log).size - projected;
    EntryStream stream(m_journal, std::move(from));
    setBulk(true);
    const Outcome applied = applyAll(stream, m_projections, progress, total);
    setBulk(false);
    TALLY_CHECK(applied);
    for (const auto &[log, position] : stream.positions())
        m_journal.setProjected(log, position);
    return {};
}

Outcome Recorder::rebuild(const Progress &progress)
{
    TALLY_TRY(Recording recording, begin());
    TALLY_CHECK(replayAll(progress));
    recording.m_changes.everything = true;
    return recording.commit().map([](const ChangeSet &) {});
}

Outcome Recorder::replayAll(const Progress &progress)
{
    storage::Database &database = m_journal.database();
    TALLY_CHECK(dropTables(database, m_projections));
    TALLY_CHECK(runScripts(database, m_projections, &Projection::schema));
    discardCaches();
    for (const auto &[log, projected] : projectedSizes())
        m_journal.setProjected(log, 0);
    TALLY_CHECK(applyReady(progress));
    TALLY_CHECK(makeIndexes());
    return rememberSchema();
}

Outcome Recorder::replayInto(const Journal &journal, storage::Database &target,
                             const std::vector<Projection *> &projections, const Progress &progress)
{
    TALLY_TRY(storage::Transaction transaction, storage::Transaction::begin(target));
    TALLY_CHECK(runScripts(target, projections, &Projection::schema));
    EntryStream stream(journal, {});
    for (Projection *projection : projections)
        projection->setBulk(true);
    const Outcome applied = applyAll(stream, projections, progress, journal.entryCount());
    for (Projection *projection : projections)
        projection->setBulk(false);
    TALLY_CHECK(applied);
    return transaction.commit();
}

Result<Recorder::TableDigests> Recorder::digests(storage::Database &database,
                                                 const std::vector<Projection *> &projections)
{
    TableDigests found;
    for (const Projection *projection : projections) {
        for (const char *table : projection->tables()) {
            TALLY_TRY(const Digest digest, digestOf(database, table));
            found.emplace_back(QString::fromLatin1(table), digest);
        }
    }
    return found;
}

Outcome Recorder::flush()
{
    TALLY_CHECK(flushAll(m_projections));
    return m_journal.flush();
}

void Recorder::discardCaches()
{
    setBulk(false);
    for (Projection *projection : m_projections)
        projection->discard();
}

void Recorder::discard()
{
    discardCaches();
    m_recording = false;
    // The states in memory ran ahead of what the rollback left; nothing may be written until they are read again.
    m_stale = !m_journal.reload();
}

void Recorder::announce(const ChangeSet &changes) const
{
    for (const auto &listener : m_listeners)
        listener(changes);
}

} // namespace tally::journal
