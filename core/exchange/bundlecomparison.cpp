// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundlecomparison.h"

#include "core/journal/blobstore.h"

#include <algorithm>
#include <set>

namespace tally::exchange
{

namespace
{

using journal::Note;
using journal::Roster;
using journal::VerifierKey;

bool sameKeys(std::vector<VerifierKey> a, std::vector<VerifierKey> b)
{
    const auto byKey = [](const VerifierKey &x, const VerifierKey &y) { return x.publicKey < y.publicKey; };
    std::sort(a.begin(), a.end(), byKey);
    std::sort(b.begin(), b.end(), byKey);
    return a == b;
}

} // namespace

std::vector<VerifierKey> keysFor(const Roster &roster, const QString &origin)
{
    const QString prefix = u"tallystick.book/" + roster.bookId() + u'/';
    const auto desk = origin.startsWith(prefix) ? parseDeskName(origin.mid(prefix.size())) : std::nullopt;
    if (!desk)
        return {};
    if (*desk == 0)
        return roster.rootKeys();
    const journal::RosterDesk *known = roster.findDesk(*desk);
    return known == nullptr ? std::vector<VerifierKey>() : std::vector<VerifierKey>{known->key};
}

Result<std::vector<Digest>> newFiles(const Bundle &bundle, const journal::Journal &journal)
{
    const auto book = journal.findBook(bundle.head().bookId);
    const journal::BlobStore blobs(journal.database());
    std::set<Digest> files;
    for (const AttachedFile &one : bundle.attached()) {
        if (!bundle.brings(one.digest))
            continue;
        const LogNo log(book.value_or(LogNo::OwnBook), one.entry.log().desk());
        const bool isHeld = book && one.entry.index() < journal.state(log).size;
        // A file is of no use beside an entry of which we hold only the hash.
        if (isHeld && !journal.read(RecordKey(log, one.entry.index())))
            continue;
        TALLY_TRY(const bool isHere, blobs.has(one.digest));
        if (!isHere)
            files.insert(one.digest);
    }
    return std::vector(files.begin(), files.end());
}

BundleComparison::BundleComparison(const Bundle &bundle, const journal::Journal &journal)
    : m_bundle(bundle)
    , m_journal(journal)
    , m_store(journal.database())
    , m_book(journal.findBook(bundle.head().bookId))
{
}

Result<ReceivePreview> BundleComparison::run()
{
    m_preview.bundle = m_bundle.summary();
    m_preview.ownBook = m_book == LogNo::OwnBook;
    m_preview.book = m_book;
    m_preview.newPeer = !m_book.has_value();
    m_preview.petname = m_book ? m_journal.identity(*m_book).name : m_bundle.summary().bookName;
    TALLY_CHECK(checkAudience());
    TALLY_CHECK(checkPinnedKeys());
    for (const VerifiedLog &log : m_bundle.logs())
        TALLY_CHECK(compareLog(log));
    TALLY_CHECK(checkClosedDesks());
    TALLY_CHECK(checkHead());
    TALLY_CHECK(countReceipts());
    TALLY_CHECK(countFiles());
    m_preview.older = m_preview.newEntries == 0;
    return m_preview;
}

Outcome BundleComparison::countFiles()
{
    TALLY_TRY(const auto files, newFiles(m_bundle, m_journal));
    m_preview.newFiles = static_cast<int>(files.size());
    return {};
}

/// Desks of one book must share everything, since what was left out once cannot be filled in later; and what a co-op
/// made for its own desks is nobody else's business.
Outcome BundleComparison::checkAudience() const
{
    const bool forOwn = m_bundle.index().audience == u"own";
    if (forOwn == m_preview.ownBook)
        return {};
    return refused(
        "bundle.audience",
        forOwn ? QT_TRANSLATE_NOOP("Error",
                                   "The bundle was made for the other desks of “%1” and holds what only they may read. "
                                   "Nothing was taken from it.")
               : QT_TRANSLATE_NOOP(
                     "Error", "The bundle of our own book “%1” was made for others and is not complete. Nothing was "
                              "taken from it; ask the desk for a bundle for our own desks."),
        {m_bundle.summary().bookName});
}

Outcome BundleComparison::checkPinnedKeys() const
{
    TALLY_TRY(const Roster own, Roster::load(m_journal));
    const auto pinned = own.peers().find(m_bundle.head().bookId);
    if (pinned == own.peers().end() || sameKeys(pinned->second.rootKeys, m_bundle.roster().genesis().rootKeys) ||
        sameKeys(pinned->second.rootKeys, m_bundle.roster().rootKeys()))
        return {};
    return refused(
        "bundle.otherKeys",
        QT_TRANSLATE_NOOP("Error",
                          "The bundle of “%1” rests on other root keys than those pinned for this peer. Nothing was "
                          "taken from it; ask them by telephone."),
        {pinned->second.petname});
}

/// Of two heads by one desk the later one must know everything the earlier one knew.
Outcome BundleComparison::checkHead() const
{
    if (!m_book)
        return {};
    TALLY_TRY(const QByteArray bytes, m_store.head(*m_book, m_bundle.madeBy()));
    if (bytes.isEmpty())
        return {};
    TALLY_TRY(const Note note, Note::parse(bytes));
    TALLY_TRY(const Head known, Head::parse(note.text));
    const Head &head = m_bundle.head();
    const bool fits =
        head.madeAt > known.madeAt ? head.covers(known) : known.covers(head) || head.madeAt == known.madeAt;
    if (fits)
        return {};
    return refused("bundle.shrunk",
                   QT_TRANSLATE_NOOP(
                       "Error",
                       "Desk %1 of “%2” has told more of its book before than in this bundle, made on %3. Nothing was "
                       "taken from it."),
                   {m_bundle.index().desk, m_preview.petname, head.madeAt});
}

/// An old bundle may rest on a roster that did not yet know of a closing that we know of.
Outcome BundleComparison::checkClosedDesks() const
{
    if (!m_book || m_journal.state(numberOf(0)).size <= m_bundle.roster().size())
        return {};
    TALLY_TRY(const Roster newer, Roster::load(m_journal, *m_book));
    for (const VerifiedLog &log : m_bundle.logs()) {
        const journal::RosterDesk *desk = newer.findDesk(log.desk);
        if (desk != nullptr && desk->isClosed() && log.size > *desk->cutSize &&
            log.size > m_journal.state(numberOf(log.desk)).size)
            return refused(
                "bundle.closedDesk",
                QT_TRANSLATE_NOOP("Error",
                                  "Desk %1 was closed at entry %2; the bundle holds entries beyond. Nothing was taken "
                                  "from it."),
                {numberOf(log.desk).deskName(), QString::number(*desk->cutSize)});
    }
    return {};
}

Outcome BundleComparison::compareLog(const VerifiedLog &log)
{
    const LogNo no = numberOf(log.desk);
    const std::int64_t held = m_book ? m_journal.state(no).size : 0;
    if (log.base > held)
        return refused(
            "bundle.gap",
            QT_TRANSLATE_NOOP(
                "Error", "The bundle begins at entry %2 of log %1 and this book holds only %3. Nothing was taken from "
                         "it; ask for a full bundle."),
            {no.deskName(), QString::number(log.base), QString::number(held)});
    TALLY_TRY(const Digest ours, ownRoot(no, std::min(held, log.size)));
    if (ours != (log.size <= held ? log.root : log.rootAtKnown.value_or(log.root)))
        return forked(log, no);
    if (log.size > held && m_book && no == m_journal.ownLog())
        return refused(
            "bundle.ownLogAhead",
            QT_TRANSLATE_NOOP(
                "Error", "The bundle holds %1 entries that this desk has written and this file lacks: it looks like a "
                         "restored backup. Nothing was taken from it; open a new desk before you go on."),
            {QString::number(log.size - held)});
    if (log.desk == 0) {
        m_preview.newRosterEntries = std::max(log.size - held, std::int64_t{0});
        return {};
    }
    m_preview.newEntries += std::max(log.size - held, std::int64_t{0});
    m_preview.knownEntries += std::min(held, log.size) - log.base;
    return {};
}

/// What they confirm of ours beyond what we knew; whether a cosignature holds is looked at when it is kept.
Outcome BundleComparison::countReceipts()
{
    if (m_preview.ownBook)
        return {};
    TALLY_TRY(const auto acks, m_bundle.notesIn("data/acks/"));
    for (const QByteArray &bytes : acks) {
        TALLY_TRY(const Note note, Note::parse(bytes));
        TALLY_TRY(const journal::Checkpoint checkpoint, journal::Checkpoint::parse(note.text));
        const auto desk = parseDeskName(checkpoint.origin.section(u'/', 2));
        if (!desk || checkpoint.origin.section(u'/', 1, 1) != m_journal.identity().id)
            continue;
        const LogNo log(LogNo::OwnBook, *desk);
        TALLY_TRY(const std::int64_t known, m_book ? m_store.acknowledged(log, *m_book) : Result<std::int64_t>(0));
        m_preview.newReceipts += static_cast<std::int64_t>(checkpoint.size) > known ? 1 : 0;
    }
    return {};
}

Result<Digest> BundleComparison::ownRoot(LogNo log, std::int64_t size) const
{
    if (m_book && size == m_journal.state(log).size)
        return m_journal.state(log).frontier.root();
    CompactRange tree;
    if (m_book)
        TALLY_CHECK(m_store.forEachLeaf(log, 0, size, [&tree](const Digest &leaf) { tree.append(leaf); }));
    return tree.root();
}

tl::unexpected<Error> BundleComparison::forked(const VerifiedLog &log, LogNo no)
{
    if (const Outcome proof = proveFork(log, no); !proof)
        m_evidence.reset();
    return refused("bundle.fork",
                   QT_TRANSLATE_NOOP(
                       "Error",
                       "Log %1 of “%2” tells another history than the one we hold. Nothing was taken from the bundle; "
                       "the proof was kept."),
                   {no.deskName(), m_preview.petname});
}

/// Looks for two signed checkpoints that contradict each other; there may be none if ours was never signed.
Outcome BundleComparison::proveFork(const VerifiedLog &log, LogNo no)
{
    TALLY_TRY(const auto ours, m_store.checkpoint(no, m_journal.state(no).size));
    if (!ours || ours->size < log.base)
        return {};
    TALLY_TRY(const ForkEvidence proof, ours->size <= log.size ? theirsGrew(log, *ours) : oursGrew(log, no, *ours));
    TALLY_TRY(const auto checkpoint,
              proof.verify([this](const QString &origin) { return keysFor(m_bundle.roster(), origin); }));
    m_evidence = StoredEvidence{no, static_cast<std::int64_t>(checkpoint.size), proof.toText()};
    return {};
}

Result<ForkEvidence> BundleComparison::theirsGrew(const VerifiedLog &log, const StoredCheckpoint &ours) const
{
    TALLY_TRY(Note note, Note::parse(ours.note));
    ForkEvidence proof{std::move(note), log.checkpoint, {}, {}};
    if (ours.size == log.size)
        return proof;
    TALLY_TRY(const auto reader, m_bundle.read(log));
    CompactRange tree = log.peaks;
    CompactRange rest(static_cast<std::uint64_t>(ours.size));
    LogItem item;
    for (;;) {
        TALLY_TRY(const bool more, reader->next(item));
        if (!more)
            break;
        (item.index < ours.size ? tree : rest).append(item.leaf);
    }
    proof.peaks = tree.hashes();
    proof.range = rest.hashes();
    return proof;
}

Result<ForkEvidence> BundleComparison::oursGrew(const VerifiedLog &log, LogNo no, const StoredCheckpoint &ours) const
{
    CompactRange tree;
    CompactRange rest(static_cast<std::uint64_t>(log.size));
    TALLY_CHECK(m_store.forEachLeaf(no, 0, log.size, [&tree](const Digest &leaf) { tree.append(leaf); }));
    TALLY_CHECK(m_store.forEachLeaf(no, log.size, ours.size, [&rest](const Digest &leaf) { rest.append(leaf); }));
    TALLY_TRY(Note note, Note::parse(ours.note));
    return ForkEvidence{log.checkpoint, std::move(note), tree.hashes(), rest.hashes()};
}

} // namespace tally::exchange
