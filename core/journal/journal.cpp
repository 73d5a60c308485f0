// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/journal/genesis.h"
#include "core/storage/migrator.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <limits>

namespace tally::journal
{

using storage::Statement;

namespace
{

constexpr int SaltBytes = 16;
constexpr std::int64_t MaxPeerLead = 24 * 3600 * 1000; // milliseconds a peer's clock may be ahead of ours

// The body stands one level deep in the envelope, whose size is what counts.
t1::Limits bodyLimits(t1::Limits envelope)
{
    --envelope.depth;
    envelope.totalBytes = std::numeric_limits<int>::max();
    return envelope;
}

QString seenName(int desk)
{
    return QStringLiteral("seen:%1").arg(desk);
}

std::string seenMember(const std::vector<SeenLog> &sizes)
{
    if (sizes.empty())
        return {};
    Json::Object seen; // its order of names is T1's: "d10" before "d2"
    for (const SeenLog &log : sizes)
        seen[LogNo(LogNo::OwnBook, log.desk).deskName().toStdString()] = log.size;
    return ",\"s\":" + t1::write(seen).value_or("{}");
}

} // namespace

Journal::Journal(storage::Database &database, const TimeSource &time, RandomSource &random)
    : m_database(database)
    , m_time(time)
    , m_random(random)
    , m_clock(time)
{
}

Result<std::unique_ptr<Journal>> Journal::create(storage::Database &database, const TimeSource &time,
                                                 RandomSource &random, const QString &name, const QString &currency,
                                                 const QByteArray &genesisNote, const VerifierKey &desk,
                                                 const QString &deskLabel)
{
    TALLY_CHECK(storage::Migrator::migrate(database));
    std::unique_ptr<Journal> journal(new Journal(database, time, random));
    TALLY_TRY(storage::Transaction transaction, storage::Transaction::begin(database));
    TALLY_TRY(const int number, journal->addBook(bookId(genesisNote), name, currency, genesisNote));
    TALLY_CHECK(journal->setOwnLog(LogNo(number, 1)));
    const auto roster = [&](const char *kind, Json body) {
        return journal->appendToRoster({kind, Op::Add, {}, std::move(body), {}});
    };
    TALLY_CHECK(roster(
        "roster.genesis/1",
        Json::Object{{"note", std::string(genesisNote.constData(), static_cast<std::size_t>(genesisNote.size()))}}));
    TALLY_CHECK(roster("desk.add/1",
                       Json::Object{{"desk", "d1"}, {"label", deskLabel}, {"vkey", desk.toText().toStdString()}}));
    TALLY_CHECK(journal->flush());
    TALLY_CHECK(transaction.commit());
    return journal;
}

Result<std::unique_ptr<Journal>> Journal::open(storage::Database &database, const TimeSource &time,
                                               RandomSource &random)
{
    std::unique_ptr<Journal> journal(new Journal(database, time, random));
    TALLY_CHECK(journal->reload());
    return journal;
}

const BookIdentity &Journal::identity(int book) const
{
    return m_books.at(static_cast<std::size_t>(book - 1));
}

std::optional<int> Journal::findBook(QStringView id) const
{
    const auto found = std::find_if(m_books.begin(), m_books.end(),
                                    [id](const BookIdentity &book) { return book.id == id || book.id8() == id; });
    return found == m_books.end() ? std::nullopt : std::optional(found->number);
}

Result<int> Journal::addBook(const QString &id, const QString &petname, const QString &currency,
                             const QByteArray &genesis)
{
    const int number = static_cast<int>(m_books.size()) + 1;
    if (number > LogNo::MaxBook)
        return refused(
            "journal.tooManyBooks",
            QT_TRANSLATE_NOOP("Error", "This book already knows %1 others, the most it can. Nothing was added."),
            {QString::number(LogNo::MaxBook - 1)});
    Statement insert =
        m_database.prepare("INSERT INTO book(number, id, name, currency, genesis) VALUES (?1, ?2, ?3, ?4, ?5)");
    insert.bind(number, id, petname, currency);
    insert.bindBlobAt(4, {genesis.constData(), static_cast<std::size_t>(genesis.size())});
    TALLY_CHECK(insert.run());
    m_books.push_back({number, id, petname, currency, genesis});
    return number;
}

Outcome Journal::renameBook(int book, const QString &petname)
{
    Statement update = m_database.prepare("UPDATE book SET name = ?2 WHERE number = ?1");
    TALLY_CHECK(update.bind(book, petname).run());
    m_books.at(static_cast<std::size_t>(book - 1)).name = petname;
    return {};
}

Outcome Journal::setOwnLog(LogNo log)
{
    mutableState(log);
    mutableState(LogNo(log.book(), 0));
    m_ownLog = log;
    for (auto &[desk, size] : m_seen) {
        size = 0;
        TALLY_CHECK(setLocal(seenName(desk), QString::number(size)));
    }
    return setLocal(QStringLiteral("own_log"), QString::number(log.raw()));
}

Result<QString> Journal::local(const QString &key) const
{
    Statement query = m_database.prepare("SELECT value FROM local WHERE key = ?1");
    query.bind(key);
    TALLY_TRY(const bool found, query.next());
    return found ? query.text(0) : QString();
}

Outcome Journal::setLocal(const QString &key, const QString &value)
{
    Statement write = m_database.prepare(
        "INSERT INTO local(key, value) VALUES (?1, ?2) ON CONFLICT(key) DO UPDATE SET value = excluded.value");
    return write.bind(key, value).run();
}

const LogState &Journal::state(LogNo log) const
{
    static const LogState Empty;
    const auto found = m_states.find(log);
    return found == m_states.end() ? Empty : found->second;
}

LogState &Journal::mutableState(LogNo log)
{
    LogState &state = m_states[log];
    state.log = log;
    m_dirty.insert(log);
    return state;
}

std::vector<LogState> Journal::states(int book) const
{
    std::vector<LogState> found;
    for (auto it = m_states.lower_bound(LogNo(book, 0)); it != m_states.end() && it->first.book() == book; ++it)
        found.push_back(it->second);
    return found;
}

std::int64_t Journal::entryCount(int book) const
{
    std::int64_t count = 0;
    for (const LogState &state : states(book))
        count += state.log.isRoster() ? 0 : state.size;
    return count;
}

Result<Entry> Journal::append(const EntryDraft &draft)
{
    return appendTo(m_ownLog, draft);
}

Result<Entry> Journal::appendToRoster(const EntryDraft &draft)
{
    return appendTo(LogNo(LogNo::OwnBook, 0), draft);
}

Result<Entry> Journal::appendTo(LogNo log, const EntryDraft &draft)
{
    const RecordKey key(log, state(log).size);
    TALLY_CHECK(checkDraft(key, draft));
    const Hlc t = m_clock.tick();
    TALLY_TRY(const auto parts, sealParts(draft));
    const t1::Limits limits = limitsOf(draft.kind);
    TALLY_TRY(const std::string body, t1::write(draft.body, bodyLimits(limits)));
    const Sizes seen = untold(log);

    // Members in ascending order, as T1 asks; only the body can hold anything that needs escaping.
    const std::string book8 = identity().id8().toStdString();
    m_envelope = "{\"b\":" + body;
    if (draft.by)
        m_envelope += ",\"by\":\"" + tally::toText(draft.by).toStdString() + '"';
    m_envelope += sealedMember(parts);
    m_envelope += ",\"k\":\"" + draft.kind + "\",\"l\":\"" + book8 + '/' + log.deskName().toStdString() + '"';
    m_envelope += ",\"n\":" + std::to_string(key.index()) + ",\"o\":\"" + std::string(toText(draft.op)) + '"';
    m_envelope += seenMember(seen) + ",\"t\":\"" + format(t) + "\",\"v\":1}";
    if (m_envelope.size() > static_cast<std::size_t>(limits.totalBytes))
        return refused("entry.tooLarge",
                       QT_TRANSLATE_NOOP("Error", "This is too long for one entry (%1 of at most %2 bytes). Nothing "
                                                  "was recorded; shorten its notes or split it."),
                       {QString::number(m_envelope.size()), QString::number(limits.totalBytes)});
    // What could not be read back must not be written: every reader of the journal goes through the same parser.
    TALLY_TRY(Entry entry, parseEntry(m_envelope, key, book8, m_document));
    TALLY_CHECK(insert(entry, m_envelope, leafHash(m_envelope)));
    TALLY_CHECK(rememberTold(seen));
    for (const SealedPart &part : parts)
        TALLY_CHECK(storePart(key, part.audience, part.digest, part.bytes));
    return entry;
}

// Whatever is wrong with a draft must show before anything is written, so that the act around it can go on without it.
Outcome Journal::checkDraft(RecordKey key, const EntryDraft &draft) const
{
    TALLY_CHECK(checkRoom(key.log()));
    if (draft.op == Op::Add)
        return {};
    const auto subject = parseRecordKey(draft.body["subject"].text());
    const bool isOurs = subject && subject->log() == key.log();
    const LogState &there = state(subject.value_or(RecordKey()).log());
    if (!subject || subject->index() >= (isOurs || there.log.isRoster() ? there.size : there.projected))
        return refused("entry.subject",
                       QT_TRANSLATE_NOOP("Error", "“%1” is no entry of this book that could be changed or taken back. "
                                                  "Nothing was recorded."),
                       {draft.body["subject"].qtext()});
    return {};
}

Outcome Journal::checkRoom(LogNo log) const
{
    if (state(log).size >= RecordKey::MaxIndex)
        return refused("journal.full",
                       QT_TRANSLATE_NOOP("Error", "The log %1 is full. Nothing was recorded; open a new desk."),
                       {log.deskName()});
    return {};
}

Result<std::vector<Journal::SealedPart>> Journal::sealParts(const EntryDraft &draft)
{
    std::vector<SealedPart> sealed;
    for (const PrivatePart &part : draft.parts) {
        Json salted = part.content;
        salted["_"] = m_random.bytes(SaltBytes)
                          .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
                          .toStdString();
        TALLY_TRY(std::string bytes, t1::write(salted, t1::Limits::composite()));
        const Digest digest = sha256(PartPrefix, bytes);
        sealed.push_back({part.audience, digest, std::move(bytes)});
    }
    return sealed;
}

std::string Journal::sealedMember(const std::vector<SealedPart> &parts)
{
    if (parts.empty())
        return {};
    std::string member = ",\"c\":[";
    for (const SealedPart &part : parts)
        member += (member.back() == '[' ? "[\"" : ",[\"") + part.audience + "\",\"" +
                  part.digest.base64Url().toStdString() + "\"]";
    return member + ']';
}

// What our log has not yet told about the other desks' logs: an entry is placed after everything its author could see.
Journal::Sizes Journal::untold(LogNo log) const
{
    Sizes sizes;
    if (log.isRoster())
        return sizes;
    for (const LogState &other : states(log.book())) {
        const auto told = m_seen.find(other.log.desk());
        const bool isNews = other.projected > (told == m_seen.end() ? 0 : told->second);
        if (other.log != log && !other.log.isRoster() && isNews)
            sizes.push_back({other.log.desk(), other.projected});
    }
    return sizes;
}

Outcome Journal::rememberTold(const Sizes &sizes)
{
    for (const SeenLog &seen : sizes) {
        m_seen[seen.desk] = seen.size;
        TALLY_CHECK(setLocal(seenName(seen.desk), QString::number(seen.size)));
    }
    return {};
}

// Our entries sort after what we have seen. A peer's clock that is wrong by years must not drag ours along, though;
// inside our book it has to, or a later change would lose against an earlier one.
void Journal::observe(LogNo log, Hlc t)
{
    if (log.book() == LogNo::OwnBook || t.ms() <= m_time.nowMs() + MaxPeerLead)
        m_clock.observe(t);
}

Outcome Journal::insert(const Entry &entry, std::string_view envelope, const Digest &leaf)
{
    Statement statement =
        m_database.prepare("INSERT INTO entry(id, t, kind, op, envelope, leaf) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    statement.bind(entry.key.raw(), entry.t.raw, storage::Borrowed{entry.kind}, static_cast<int>(entry.op));
    statement.bindBlobAt(4, envelope);
    statement.bindBlobAt(5, leaf.view());
    TALLY_CHECK(statement.run());
    grow(entry.key, entry.t, leaf);
    return {};
}

void Journal::grow(RecordKey key, Hlc t, const Digest &leaf)
{
    LogState &state = mutableState(key.log());
    state.frontier.append(leaf);
    state.size = key.index() + 1;
    state.lastTime = std::max(state.lastTime, t);
}

Result<Entry> Journal::appendForeign(LogNo log, std::string_view envelope, const Digest &leaf)
{
    TALLY_CHECK(checkRoom(log));
    const RecordKey key(log, state(log).size);
    TALLY_TRY(Entry entry, parseEntry(envelope, key, identity(log.book()).id8().toStdString(), m_document));
    observe(log, entry.t);
    TALLY_CHECK(insert(entry, envelope, leaf));
    return entry;
}

Outcome Journal::appendHidden(LogNo log, const Digest &leaf)
{
    TALLY_CHECK(checkRoom(log));
    const RecordKey key(log, state(log).size);
    Statement statement =
        m_database.prepare("INSERT INTO entry(id, t, kind, op, envelope, leaf) VALUES (?1, 0, '', 0, NULL, ?2)");
    statement.bind(key.raw());
    statement.bindBlobAt(1, leaf.view());
    TALLY_CHECK(statement.run());
    grow(key, {}, leaf);
    return {};
}

Outcome Journal::storePart(RecordKey entry, std::string_view audience, const Digest &digest, std::string_view bytes)
{
    Statement statement = m_database.prepare(
        "INSERT INTO entry_part(entry, digest, audience, bytes) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING");
    statement.bindAt(0, entry);
    statement.bindBlobAt(1, digest.view());
    statement.bindAt(2, audience);
    statement.bindBlobAt(3, bytes);
    return statement.run();
}

Result<std::vector<std::pair<std::string, std::string>>> Journal::parts(RecordKey entry) const
{
    std::vector<std::pair<std::string, std::string>> found;
    Statement query = m_database.prepare("SELECT audience, bytes FROM entry_part WHERE entry = ?1 ORDER BY digest");
    query.bind(entry.entry());
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return found;
        found.emplace_back(query.utf8(0), query.blob(1));
    }
}

Result<StoredEntry> Journal::read(RecordKey key) const
{
    Statement query = m_database.prepare("SELECT envelope, leaf FROM entry WHERE id = ?1");
    query.bind(key.entry());
    TALLY_TRY(const bool found, query.next());
    if (!found)
        return refused("entry.notFound", QT_TRANSLATE_NOOP("Error", "This book holds no entry %1."),
                       {tally::toText(key.entry())});
    if (query.isNull(0))
        return refused("entry.hidden", QT_TRANSLATE_NOOP("Error", "Of entry %1 this book holds only the fingerprint."),
                       {tally::toText(key.entry())});
    return StoredEntry{key.entry(), std::string(query.blob(0)), Digest::fromBytes(query.blob(1)).value_or(Digest())};
}

Outcome Journal::forEach(LogNo log, std::int64_t first, const Visitor &visit) const
{
    Statement query = m_database.prepare("SELECT id, envelope, leaf FROM entry WHERE id BETWEEN ?1 AND ?2 ORDER BY id");
    query.bind(RecordKey(log, first), RecordKey(log, RecordKey::MaxIndex));
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return {};
        // An envelope of no bytes is damage, not a hidden entry.
        const std::string_view envelope = query.isNull(1) || !query.blob(1).empty() ? query.blob(1) : "";
        TALLY_TRY(const bool goOn, visit(query.key(0), envelope, Digest::fromBytes(query.blob(2)).value_or(Digest())));
        if (!goOn)
            return {};
    }
}

Result<std::vector<Digest>> Journal::leaves(LogNo log) const
{
    std::vector<Digest> found;
    found.reserve(static_cast<std::size_t>(state(log).size));
    TALLY_CHECK(forEach(log, 0, [&found](RecordKey, std::string_view, const Digest &leaf) -> Result<bool> {
        found.push_back(leaf);
        return true;
    }));
    return found;
}

Checkpoint Journal::checkpoint(LogNo log) const
{
    const LogState &at = state(log);
    return {identity(log.book()).origin(log), static_cast<quint64>(at.size), at.frontier.root()};
}

void Journal::setProjected(LogNo log, std::int64_t count)
{
    mutableState(log).projected = count;
}

Outcome Journal::flush()
{
    Statement write =
        m_database.prepare("INSERT INTO log(no, size, projected, frontier, last_t) VALUES (?1, ?2, ?3, ?4, ?5) "
                           "ON CONFLICT(no) DO UPDATE SET size = excluded.size, projected = excluded.projected, "
                           "frontier = excluded.frontier, last_t = excluded.last_t");
    for (const LogNo log : m_dirty) {
        const LogState &state = m_states.at(log);
        const QByteArray frontier = state.frontier.serialize();
        write.bind(log.raw(), state.size, state.projected);
        write.bindBlobAt(3, {frontier.constData(), static_cast<std::size_t>(frontier.size())});
        write.bindAt(4, state.lastTime.raw);
        TALLY_CHECK(write.run());
    }
    m_dirty.clear();
    return {};
}

Outcome Journal::reload()
{
    TALLY_TRY(auto books, readBooks());
    TALLY_TRY(auto states, readLogs());
    TALLY_TRY(const QString own, local(QStringLiteral("own_log")));
    std::map<int, std::int64_t> told;
    for (const auto &[log, state] : states) {
        observe(log, state.lastTime);
        if (log.book() != LogNo::OwnBook)
            continue;
        TALLY_TRY(const QString size, local(seenName(log.desk())));
        told[log.desk()] = size.toLongLong();
    }
    m_books = std::move(books);
    m_states = std::move(states);
    m_ownLog = LogNo::fromRaw(own.toInt());
    m_seen = std::move(told);
    m_dirty.clear();
    return {};
}

Result<std::vector<BookIdentity>> Journal::readBooks() const
{
    std::vector<BookIdentity> books;
    Statement query = m_database.prepare("SELECT number, id, name, currency, genesis FROM book ORDER BY number");
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            break;
        const std::string_view genesis = query.blob(4);
        books.push_back({query.number(0), query.text(1), query.text(2), query.text(3),
                         QByteArray(genesis.data(), static_cast<qsizetype>(genesis.size()))});
    }
    if (books.empty())
        return failed("storage.notABook", QT_TRANSLATE_NOOP("Error", "%1 holds no book."), {m_database.path()});
    return books;
}

Result<std::map<LogNo, LogState>> Journal::readLogs() const
{
    std::map<LogNo, LogState> states;
    Statement query = m_database.prepare("SELECT no, size, projected, frontier, last_t FROM log");
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return states;
        const LogNo log = LogNo::fromRaw(query.number(0));
        TALLY_TRY(Frontier frontier, Frontier::restore(static_cast<std::uint64_t>(query.integer(1)), query.blob(3)));
        states[log] = {log, query.integer(1), query.integer(2), std::move(frontier), Hlc{query.integer(4)}};
    }
}

} // namespace tally::journal
