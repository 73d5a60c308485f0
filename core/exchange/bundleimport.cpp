// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundleimport.h"

#include "core/base/t1.h"
#include "core/exchange/bundlecomparison.h"
#include "core/journal/blobstore.h"
#include "core/journal/octets.h"

#include <algorithm>
#include <QCoreApplication>

namespace tally::exchange
{

namespace
{

using journal::Checkpoint;
using journal::Note;
using journal::Roster;

constexpr std::int64_t Many = 20'000;        ///< entries from which on it may pay to make indexes afterwards
constexpr std::int64_t progressEvery = 4096; ///< entries between two calls of a progress function

/// Splits "tallystick.book/<book-id>/<desk>".
std::optional<std::pair<QString, int>> splitOrigin(const QString &origin)
{
    const auto desk = parseDeskName(origin.section(u'/', 2));
    if (origin.section(u'/', 0, 0) != u"tallystick.book" || !desk)
        return std::nullopt;
    return std::pair(origin.section(u'/', 1, 1), *desk);
}

/// Time of a cosignature by any desk of the roster; none if there is none.
Result<std::optional<std::int64_t>> cosignedAt(const Note &note, const Roster &roster)
{
    for (const auto &[number, desk] : roster.desks()) {
        const auto seconds = verifyCosignature(note, desk.key);
        if (seconds)
            return std::optional<std::int64_t>(*seconds);
        if (!seconds.error().is("note.unsigned"))
            return tl::unexpected(seconds.error());
    }
    return std::optional<std::int64_t>();
}

} // namespace

BundleImport::BundleImport(journal::Recorder &recorder, const Bundle &bundle, ReceivePreview preview,
                           std::int64_t nowMs)
    : m_recorder(recorder)
    , m_journal(recorder.journal())
    , m_bundle(bundle)
    , m_preview(std::move(preview))
    , m_store(m_journal.database())
    , m_nowMs(nowMs)
{
}

Result<ReceivePreview> BundleImport::run(const Progress &progress)
{
    // Making the indexes anew costs as much as there is in the book; keeping them up, more for each entry that comes.
    const bool many = m_preview.newEntries >= Many && m_preview.newEntries >= entriesHeld();
    TALLY_TRY(journal::Recording recording,
              m_recorder.begin(many ? storage::Writing::InPlace : storage::Writing::Ahead));
    TALLY_CHECK(findBook());
    if (many)
        TALLY_CHECK(recording.expectMany());
    if (newDesks() <= 1)
        recording.expectOneDesk();
    for (const VerifiedLog &log : m_bundle.logs())
        TALLY_CHECK(takeLog(recording, log, progress));
    TALLY_CHECK(keepFiles(progress));
    TALLY_CHECK(keepNotes());
    TALLY_CHECK(tell(progress));
    TALLY_CHECK(recording.commit());
    return m_preview;
}

Outcome BundleImport::tell(const Progress &progress) const
{
    if (!progress || progress(m_done, m_preview.newEntries + m_preview.knownEntries))
        return {};
    return refused("job.cancelled", QT_TRANSLATE_NOOP("Error", "Cancelled. Nothing was changed."));
}

/// Of all books in this file.
std::int64_t BundleImport::entriesHeld() const
{
    std::int64_t count = 0;
    for (const journal::BookIdentity &book : m_journal.books())
        count += m_journal.entryCount(book.number);
    return count;
}

/// How many desks' logs bring something new; the roster is not one.
std::ptrdiff_t BundleImport::newDesks() const
{
    const auto &logs = m_bundle.logs();
    return std::count_if(logs.begin(), logs.end(), [this](const VerifiedLog &log) {
        return log.desk != 0 && log.size > m_journal.state(LogNo(m_book, log.desk)).size;
    });
}

Outcome BundleImport::findBook()
{
    if (const auto known = m_journal.findBook(m_bundle.head().bookId)) {
        m_book = *known;
        return {};
    }
    const Roster &roster = m_bundle.roster();
    m_preview.petname = freePetname();
    TALLY_TRY(m_book, m_journal.addBook(m_bundle.head().bookId, m_preview.petname, roster.genesis().currency,
                                        roster.genesisNote()));
    m_somethingNew = true;
    return {};
}

/// Two books that call themselves the same are told apart by the beginning of their ids.
QString BundleImport::freePetname() const
{
    const QString name = m_bundle.summary().bookName;
    const auto &books = m_journal.books();
    const bool taken = std::any_of(books.begin(), books.end(), [&](const auto &book) { return book.name == name; });
    return taken ? QString(name + u" (" + m_bundle.head().bookId.left(8) + u')') : name;
}

Outcome BundleImport::takeLog(journal::Recording &recording, const VerifiedLog &log, const Progress &progress)
{
    const LogNo no(m_book, log.desk);
    if (log.size <= m_journal.state(no).size && log.parts == 0)
        return {};
    TALLY_TRY(const auto reader, m_bundle.read(log));
    LogItem item;
    for (;;) {
        TALLY_TRY(const bool more, reader->next(item));
        if (!more)
            break;
        TALLY_CHECK(takeItem(recording, no, item));
        if (++m_done % progressEvery == 0)
            TALLY_CHECK(tell(progress));
    }
    // A folder may have changed since it was verified; the signed root decides.
    TALLY_TRY(const Digest root, rootAt(no, log.size));
    if (root != log.root)
        return refused(
            "bundle.root",
            QT_TRANSLATE_NOOP("Error",
                              "The entries of log %1 are not those its desk has signed. Nothing was taken from the "
                              "bundle."),
            {no.deskName()});
    return {};
}

Outcome BundleImport::takeItem(journal::Recording &recording, LogNo no, const LogItem &item)
{
    const bool isNew = item.index == m_journal.state(no).size;
    if (isNew) {
        m_somethingNew = true;
        TALLY_CHECK(item.isHidden() ? recording.addHidden(no, item.leaf)
                                    : recording.addForeign(no, item.envelope, item.leaf));
    }
    return item.parts.empty() ? Outcome() : takeParts(no, item, isNew);
}

Outcome BundleImport::takeParts(LogNo no, const LogItem &item, bool isNew)
{
    const RecordKey key(no, item.index);
    // A part is of no use beside an entry of which we hold only the hash.
    if (!isNew && !m_journal.read(key))
        return {};
    for (const PartLine &part : item.parts)
        TALLY_CHECK(m_journal.storePart(key, part.audience, part.digest(), part.bytes));
    return {};
}

Result<Digest> BundleImport::rootAt(LogNo log, std::int64_t size) const
{
    if (size == m_journal.state(log).size)
        return m_journal.state(log).frontier.root();
    CompactRange tree;
    TALLY_CHECK(m_store.forEachLeaf(log, 0, size, [&tree](const Digest &leaf) { tree.append(leaf); }));
    return tree.root();
}

/// In the same transaction as the entries that attach them.
Outcome BundleImport::keepFiles(const Progress &progress)
{
    TALLY_TRY(const auto files, newFiles(m_bundle, m_journal));
    journal::BlobStore blobs(m_journal.database());
    for (const Digest &file : files) {
        TALLY_TRY(const QByteArray bytes, m_bundle.fileOf(file));
        TALLY_CHECK(blobs.put(bytes));
        TALLY_CHECK(tell(progress));
        m_somethingNew = true;
    }
    return {};
}

Outcome BundleImport::keepNotes()
{
    TALLY_CHECK(keepCheckpoints());
    TALLY_CHECK(m_store.keepHead(m_book, m_bundle.madeBy(), m_bundle.head().madeAt, m_bundle.headNote().toBytes()));
    TALLY_CHECK(keepAcks());
    TALLY_CHECK(keepEvidence());
    return m_somethingNew ? remember() : Outcome();
}

Outcome BundleImport::keepCheckpoints()
{
    for (const VerifiedLog &log : m_bundle.logs())
        if (!log.byRoster)
            TALLY_CHECK(
                m_store.keepCheckpoint(LogNo(m_book, log.desk), {log.size, log.root, log.checkpoint.toBytes()}));
    return {};
}

Outcome BundleImport::keepAcks()
{
    if (m_book == LogNo::OwnBook)
        return {};
    TALLY_TRY(const auto acks, m_bundle.notesIn("data/acks/"));
    for (const QByteArray &ack : acks)
        TALLY_CHECK(keepAck(ack));
    return {};
}

Outcome BundleImport::keepAck(const QByteArray &bytes)
{
    TALLY_TRY(const Note note, Note::parse(bytes));
    TALLY_TRY(const Checkpoint checkpoint, Checkpoint::parse(note.text));
    const auto origin = splitOrigin(checkpoint.origin);
    if (!origin || m_journal.findBook(origin->first) != LogNo::OwnBook || origin->first != m_journal.identity().id)
        return {};
    TALLY_TRY(const auto at, cosignedAt(note, m_bundle.roster()));
    if (!at)
        return {};
    const LogNo log(LogNo::OwnBook, origin->second);
    const auto size = static_cast<std::int64_t>(checkpoint.size);
    if (size <= m_journal.state(log).size) {
        TALLY_TRY(const Digest root, rootAt(log, size));
        TALLY_TRY(const std::int64_t known, m_store.acknowledged(log, m_book));
        m_somethingNew = m_somethingNew || (root == checkpoint.root && size > known);
        if (root == checkpoint.root)
            return m_store.keepAck(m_book, {log, size, bytes, *at});
    }
    m_preview.bundle.steps.push_back(
        {QStringLiteral("ack"),
         QCoreApplication::translate("Exchange",
                                     "They confirm %1 entries of our log %2 that are not those in this file. "
                                     "Was it restored from a backup?")
             .arg(checkpoint.size)
             .arg(log.deskName())});
    return {};
}

/// Proofs about books whose keys we know are kept, whoever brings them; others cannot be judged.
Outcome BundleImport::keepEvidence()
{
    const auto keys = [this](const QString &origin) {
        const auto split = splitOrigin(origin);
        const auto book = split ? m_journal.findBook(split->first) : std::nullopt;
        const auto roster = book ? Roster::load(m_journal, *book) : Result<Roster>(Roster(QString()));
        return roster ? keysFor(*roster, origin) : std::vector<journal::VerifierKey>();
    };
    TALLY_TRY(const auto texts, m_bundle.notesIn("data/evidence/"));
    for (const QByteArray &text : texts) {
        TALLY_TRY(const ForkEvidence evidence, ForkEvidence::parse(text));
        const auto checkpoint = evidence.verify(keys);
        const auto origin = checkpoint ? splitOrigin(checkpoint->origin) : std::nullopt;
        const auto book = origin ? m_journal.findBook(origin->first) : std::nullopt;
        if (book)
            TALLY_CHECK(m_store.keepEvidence(
                {LogNo(*book, origin->second), static_cast<std::int64_t>(checkpoint->size), text}, m_nowMs));
    }
    return {};
}

Outcome BundleImport::remember()
{
    Json::Object sizes;
    for (const VerifiedLog &log : m_bundle.logs())
        sizes[LogNo(m_book, log.desk).deskName().toStdString()] = log.size;
    TALLY_TRY(const std::string text, t1::write(sizes));
    return m_store.remember(
        {false, m_book, m_bundle.summary().file, m_nowMs, m_preview.newEntries, QByteArray::fromStdString(text)});
}

} // namespace tally::exchange
