// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundle.h"

#include "core/exchange/bag/hashingstream.h"
#include "core/exchange/forkevidence.h"
#include "core/journal/blobstore.h"
#include "core/journal/octets.h"

#include <algorithm>
#include <numeric>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>
#include <set>

namespace tally::exchange
{

namespace
{

using journal::Checkpoint;
using journal::Note;

constexpr char indexName[] = "data/bundle.json";
constexpr char headName[] = "data/head.note";
constexpr qsizetype maxNoteBytes = 1024 * 1024;
constexpr std::int64_t progressEvery = 4096; ///< entries between two calls of a progress function

/// "2026-03-01 09:00 UTC" of an RFC 3339 time in UTC.
QString minuteOf(const QString &moment)
{
    return QString(moment.left(10) + u' ' + moment.mid(11, 5) + u" UTC");
}

tl::unexpected<Error> contradicts(const QString &what, const QString &why = {})
{
    return refused("bundle.index",
                   QT_TRANSLATE_NOOP(
                       "Error", "The parts of the bundle contradict each other about %1. Nothing was taken from it."),
                   {what}, why);
}

tl::unexpected<Error> notSigned(const QString &what, const Error &why)
{
    return refused(
        "bundle.signature",
        QT_TRANSLATE_NOOP("Error", "%1 of the bundle is not signed as it must be. Nothing was taken from it."), {what},
        why.line());
}

tl::unexpected<Error> notAttached(const QByteArray &name, const QString &why)
{
    return refused("bundle.blob",
                   QT_TRANSLATE_NOOP("Error", "The file %1 in the bundle is not one that its entries attach. Nothing "
                                              "was taken from it."),
                   {QString::fromLatin1(name)}, why);
}

QString deskName(int desk)
{
    return LogNo(LogNo::OwnBook, desk).deskName();
}

bool isLogStream(const QByteArray &name)
{
    return name.startsWith("data/log/") && name.endsWith(".jsonl");
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

} // namespace

QByteArray folderOf(int desk)
{
    return desk == 0 ? QByteArrayLiteral("data/roster/") : "data/log/" + deskName(desk).toLatin1() + '/';
}

QByteArray proofText(const CompactRange &peaks, std::int64_t size, const Digest &root)
{
    QByteArray text = "tallystick.proof/1\nbase " + QByteArray::number(peaks.end()) + ' ' + peaks.root().base64() +
                      "\nsize " + QByteArray::number(qint64{size}) + ' ' + root.base64() + '\n';
    for (const Digest &hash : peaks.hashes())
        text += "peak " + hash.base64() + '\n';
    return text;
}

Bundle::Bundle(Bag bag, const QString &path, const BundleLimits &limits)
    : m_bag(std::move(bag))
    , m_limits(limits)
    , m_roster(QString())
{
    m_summary.file = QFileInfo(path).fileName();
}

Result<std::unique_ptr<Bundle>> Bundle::open(const QString &path, const BundleLimits &limits, const KnownSizes &known,
                                             const BundleWatch &watch)
{
    TALLY_TRY(auto source, BagSource::fromPath(path, limits));
    TALLY_TRY(Bag bag, Bag::open(std::move(source)));
    std::unique_ptr<Bundle> bundle(new Bundle(std::move(bag), path, limits));
    TALLY_CHECK(bundle->verify(known, watch));
    return bundle;
}

Outcome Bundle::verify(const KnownSizes &known, const BundleWatch &watch)
{
    m_watch = &watch;
    step(QStringLiteral("zip"),
         translated(QT_TRANSLATE_NOOP("Exchange", "The file is a well-formed bundle of %1 files."))
             .arg(m_bag.files().size()));
    TALLY_CHECK(readIndex());
    TALLY_CHECK(checkContents());
    step(QStringLiteral("manifest"),
         translated(QT_TRANSLATE_NOOP("Exchange", "Every file is what the manifest says.")));
    TALLY_CHECK(readHead());
    if (known)
        m_known = known(m_head.bookId);
    TALLY_CHECK(readRoster());
    TALLY_CHECK(checkHeadSignature());
    step(QStringLiteral("head"), translated(QT_TRANSLATE_NOOP("Exchange", "Signed by desk %1 on %2."))
                                     .arg(m_index.desk, minuteOf(m_index.madeAt)));
    step(QStringLiteral("roster"),
         translated(QT_TRANSLATE_NOOP("Exchange", "The roster of “%1” is signed by its root key and names that desk."))
             .arg(m_roster.genesis().name));
    for (const IndexLog &listed : m_index.logs)
        if (listed.desk != u"r0")
            TALLY_CHECK(readLog(listed));
    step(QStringLiteral("references"),
         translated(QT_TRANSLATE_NOOP("Exchange", "Entries refer to earlier ones; quantities are well-formed.")));
    TALLY_CHECK(checkFiles());
    m_watch = nullptr;
    return checkNotes();
}

void Bundle::step(const QString &id, const QString &text)
{
    m_summary.steps.push_back({id, text});
    if (m_watch->verified)
        m_watch->verified(m_summary.steps.back());
}

Outcome Bundle::countOne()
{
    if (++m_done % progressEvery != 1 || !m_watch->progress)
        return {};
    const auto sum = [](std::int64_t total, const IndexLog &log) { return total + log.size - log.base; };
    if (m_watch->progress(m_done, std::accumulate(m_index.logs.begin(), m_index.logs.end(), std::int64_t{0}, sum)))
        return {};
    return refused("job.cancelled", QT_TRANSLATE_NOOP("Error", "Cancelled. Nothing was changed."));
}

Result<Note> Bundle::readNote(const QByteArray &name) const
{
    TALLY_TRY(const QByteArray bytes, m_bag.read(name, maxNoteBytes));
    return Note::parse(bytes);
}

std::int64_t Bundle::knownSize(int desk) const
{
    const auto place = m_known.find(desk);
    return place == m_known.end() ? 0 : place->second;
}

Outcome Bundle::readIndex()
{
    TALLY_TRY(const QByteArray bytes, m_bag.read(indexName, maxNoteBytes));
    TALLY_TRY(m_index, BundleIndex::parse(bytes));
    std::int64_t entries = 0;
    for (const IndexLog &log : m_index.logs)
        entries += log.size - log.base;
    if (entries > m_limits.entries)
        return refused("bundle.limit",
                       QT_TRANSLATE_NOOP("Error",
                                         "The bundle is larger than the limits in the settings allow: %1. Nothing was "
                                         "taken from it."),
                       {QStringLiteral("%1 entries").arg(entries)});
    m_summary.kind = m_index.kind;
    m_summary.audience = m_index.audience;
    m_summary.madeBy = m_index.desk;
    m_summary.madeAt = m_index.madeAt;
    return {};
}

/// Reads every payload file against the manifest but the long ones, which are hashed while their entries are verified.
Outcome Bundle::checkContents() const
{
    QSet<QByteArray> read;
    for (const IndexLog &log : m_index.logs)
        if (log.desk != u"r0")
            read += {"data/log/" + log.desk.toLatin1() + "/entries.jsonl",
                     "data/log/" + log.desk.toLatin1() + "/parts.jsonl"};
    for (const auto &[name, size] : m_bag.files()) {
        if (!name.startsWith(bagit::payloadFolder) || read.contains(name))
            continue;
        if (isLogStream(name))
            return contradicts(QString::fromUtf8(name), QStringLiteral("bundle.json does not name this log"));
        TALLY_TRY(const auto stream, m_bag.stream(name));
        TALLY_CHECK(drain(*stream));
    }
    return {};
}

Outcome Bundle::readHead()
{
    TALLY_TRY(m_headNote, readNote(headName));
    TALLY_TRY(m_head, Head::parse(m_headNote.text));
    if (m_head.bundle != m_bag.digestOf(indexName))
        return contradicts(QStringLiteral("bundle.json"), QStringLiteral("its SHA-256 in the head is another"));
    if (m_head.bookId != m_index.bookId || m_head.madeAt != m_index.madeAt)
        return contradicts(QStringLiteral("book or time"));
    if (m_head.rosterSize != m_index.logs.front().size || m_head.logs.size() + 1 != m_index.logs.size())
        return contradicts(QStringLiteral("the logs"));
    for (const HeadLog &log : m_head.logs) {
        const IndexLog *listed = m_index.find(deskName(log.desk));
        if (listed == nullptr || listed->size != log.size)
            return contradicts(QStringLiteral("log %1").arg(deskName(log.desk)));
    }
    m_summary.bookId = m_head.bookId;
    return {};
}

Outcome Bundle::readRoster()
{
    m_roster = journal::Roster(m_head.bookId);
    VerifiedLog log;
    log.size = m_head.rosterSize;
    TALLY_TRY(log.checkpoint, readNote("data/roster/checkpoint"));
    TALLY_TRY(const auto stream, m_bag.stream("data/roster/entries.jsonl"));
    LineReader lines(*stream, 1024 * 1024, "data/roster/entries.jsonl");
    const std::int64_t known = knownSize(0);
    for (;;) {
        if (m_roster.size() == known)
            log.rootAtKnown = m_roster.root();
        std::string_view line;
        TALLY_TRY(const bool more, lines.next(line));
        if (!more)
            break;
        TALLY_CHECK(m_roster.apply(line));
        if (m_roster.size() > log.size)
            break;
    }
    if (const Outcome signatures = m_roster.verifyCheckpoint(log.checkpoint); !signatures)
        return notSigned(QStringLiteral("r0"), signatures.error());
    if (m_roster.size() != log.size || m_roster.size() == 0)
        return contradicts(QStringLiteral("r0"));
    log.root = m_roster.root();
    m_logs.push_back(std::move(log));
    m_summary.bookName = m_roster.genesis().name;
    for (const journal::VerifierKey &key : m_roster.rootKeys())
        m_summary.rootKeys += QString::fromUtf8(key.toText());
    m_summary.logs.push_back({QStringLiteral("r0"), 0, m_roster.size(), m_roster.root(), m_roster.size(), 0});
    return {};
}

Outcome Bundle::checkHeadSignature() const
{
    const auto number = parseDeskName(m_index.desk);
    const journal::RosterDesk *desk = number ? m_roster.findDesk(*number) : nullptr;
    if (desk == nullptr)
        return contradicts(m_index.desk, QStringLiteral("the roster knows no such desk"));
    if (const Outcome verified = journal::verify(m_headNote, desk->key); !verified)
        return notSigned(QStringLiteral("head.note"), verified.error());
    return {};
}

Outcome Bundle::readLog(const IndexLog &listed)
{
    const int desk = parseDeskName(listed.desk).value_or(0);
    const HeadLog *told = m_head.find(desk);
    VerifiedLog log;
    log.desk = desk;
    log.base = listed.base;
    log.size = listed.size;
    log.root = told->root;
    TALLY_TRY(log.checkpoint, readNote(folderOf(desk) + "checkpoint"));
    TALLY_CHECK(checkAuthority(log));
    TALLY_CHECK(readPeaks(log));
    TALLY_CHECK(readEntries(listed, log));
    m_summary.logs.push_back({listed.desk, log.base, log.size, log.root, listed.whole, listed.hidden});
    step(u"log " + listed.desk,
         translated(QT_TRANSLATE_NOOP("Exchange", "%1 entries lead to the root that the desk has signed."))
             .arg(log.size - log.base));
    m_logs.push_back(std::move(log));
    return {};
}

/// The desk's own signature, or for a closed desk the roster's word for exactly the entries up to the cut.
Outcome Bundle::checkAuthority(VerifiedLog &log) const
{
    const QString name = deskName(log.desk);
    const journal::RosterDesk *desk = m_roster.findDesk(log.desk);
    if (desk == nullptr)
        return contradicts(name, QStringLiteral("the roster knows no such desk"));
    if (desk->isClosed() && log.size > *desk->cutSize)
        return refused("bundle.closedDesk",
                       QT_TRANSLATE_NOOP("Error",
                                         "Desk %1 was closed at entry %2; the bundle holds entries beyond. Nothing was "
                                         "taken from it."),
                       {name, QString::number(*desk->cutSize)});
    TALLY_TRY(const Checkpoint checkpoint, Checkpoint::parse(log.checkpoint.text));
    const QString origin = u"tallystick.book/" + m_head.bookId + u'/' + name;
    if (checkpoint != Checkpoint{origin, static_cast<quint64>(log.size), log.root})
        return contradicts(name, QStringLiteral("its checkpoint and the head"));
    const Outcome verified = journal::verify(log.checkpoint, desk->key);
    log.byRoster = !verified && desk->isClosed() && log.size == *desk->cutSize && log.root == desk->cutRoot;
    if (!verified && !log.byRoster)
        return notSigned(name, verified.error());
    return {};
}

Outcome Bundle::readPeaks(VerifiedLog &log) const
{
    const QByteArray name = folderOf(log.desk) + "proof.txt";
    TALLY_TRY(const QByteArray text, m_bag.read(name, maxNoteBytes));
    std::vector<Digest> hashes;
    for (const QByteArray &line : text.split('\n')) {
        const auto raw = line.startsWith("peak ") ? journal::decodeBase64(line.mid(5)) : std::nullopt;
        if (const auto hash = raw ? Digest::fromBytes(journal::view(*raw)) : std::nullopt)
            hashes.push_back(*hash);
    }
    TALLY_TRY(log.peaks, CompactRange::restore(0, static_cast<std::uint64_t>(log.base), hashes));
    return proofText(log.peaks, log.size, log.root) == text ? Outcome() : contradicts(QString::fromUtf8(name));
}

Outcome Bundle::readEntries(const IndexLog &listed, VerifiedLog &log)
{
    TALLY_TRY(const auto reader, makeReader(log, LogReader::Trust::Verify));
    if (Outcome taken = takeEntries(*reader, listed, log); !taken && taken.error().is("job.cancelled"))
        return taken;
    else if (!taken)
        return tl::unexpected(reader->afterDraining(std::move(taken).error()));
    return {};
}

Outcome Bundle::takeEntries(LogReader &reader, const IndexLog &listed, VerifiedLog &log)
{
    CompactRange tree = log.peaks;
    const std::int64_t known = knownSize(log.desk);
    IndexLog found{listed.desk, listed.base, listed.base, 0, 0, 0, listed.bytes};
    LogItem item;
    for (;;) {
        if (found.size == known)
            log.rootAtKnown = tree.root();
        TALLY_TRY(const bool more, reader.next(item));
        if (!more)
            break;
        TALLY_CHECK(countOne());
        tree.append(item.leaf);
        ++(item.isHidden() ? found.hidden : found.whole);
        if (const auto file = item.isHidden() ? std::nullopt : fileAttachedBy(item.envelope, m_document))
            m_attached.push_back({RecordKey(LogNo(LogNo::OwnBook, log.desk), item.index), *file});
        found.parts += std::ssize(item.parts);
        if (++found.size > listed.size)
            break;
    }
    log.parts = found.parts;
    if (found != listed)
        return contradicts(listed.desk, QStringLiteral("the number of entries or parts"));
    if (tree.root() != log.root)
        return refused(
            "bundle.root",
            QT_TRANSLATE_NOOP("Error",
                              "The entries of log %1 are not those its desk has signed. Nothing was taken from the "
                              "bundle."),
            {listed.desk});
    return {};
}

Result<std::unique_ptr<LogReader>> Bundle::makeReader(const VerifiedLog &log, LogReader::Trust trust) const
{
    const QByteArray folder = folderOf(log.desk);
    TALLY_TRY(auto entries, m_bag.stream(folder + "entries.jsonl"));
    std::unique_ptr<ByteStream> parts;
    if (log.desk != 0) {
        TALLY_TRY(parts, m_bag.stream(folder + "parts.jsonl"));
    }
    LogReader::Place place{folder, log.desk, m_head.bookId.left(8).toStdString(), log.base};
    return std::make_unique<LogReader>(std::move(place), trust, std::move(entries), std::move(parts));
}

Result<std::unique_ptr<LogReader>> Bundle::read(const VerifiedLog &log) const
{
    return makeReader(log, LogReader::Trust::Reread);
}

Result<std::vector<QByteArray>> Bundle::notesIn(const QByteArray &folder) const
{
    std::vector<QByteArray> notes;
    for (const auto &[name, size] : m_bag.files()) {
        if (!name.startsWith(folder) || !name.endsWith(".note"))
            continue;
        TALLY_TRY(QByteArray note, m_bag.read(name, maxNoteBytes));
        notes.push_back(std::move(note));
    }
    return notes;
}

/// Each attached file stands under its own hash, is not too large, and is one that an entry here attaches: nobody can
/// put into our book what no entry speaks for.
Outcome Bundle::checkFiles()
{
    std::set<Digest> attached;
    for (const AttachedFile &one : m_attached)
        attached.insert(one.digest);
    for (const auto &[name, size] : m_bag.files()) {
        if (!name.startsWith(BlobFolder))
            continue;
        const auto digest = blobNamed(name);
        if (!digest || m_bag.digestOf(name) != *digest)
            return notAttached(name, QStringLiteral("its name is not its SHA-256"));
        if (size == 0 || size > journal::BlobStore::MostBytes)
            return notAttached(name, QStringLiteral("%1 bytes").arg(size));
        if (attached.count(*digest) == 0)
            return notAttached(name, QStringLiteral("no entry of the bundle attaches it"));
        ++m_summary.files;
        m_summary.fileBytes += size;
    }
    if (m_summary.files > 0)
        step(QStringLiteral("files"),
             translated(QT_TRANSLATE_NOOP("Exchange", "Attached files are those that their entries name: %1."))
                 .arg(m_summary.files));
    return {};
}

Result<QByteArray> Bundle::fileOf(const Digest &file) const
{
    const QByteArray name = blobName(file);
    TALLY_TRY(QByteArray bytes, m_bag.read(name, journal::BlobStore::MostBytes));
    // A folder may have changed since it was verified.
    if (sha256(journal::view(bytes)) != file)
        return notAttached(name, QStringLiteral("its name is not its SHA-256"));
    return bytes;
}

/// What acks and evidence say is for those who know the keys; here only their form is looked at.
Outcome Bundle::checkNotes() const
{
    TALLY_TRY(const auto acks, notesIn("data/acks/"));
    for (const QByteArray &ack : acks) {
        TALLY_TRY(const Note note, Note::parse(ack));
        TALLY_CHECK(Checkpoint::parse(note.text));
    }
    TALLY_TRY(const auto evidence, notesIn("data/evidence/"));
    for (const QByteArray &text : evidence)
        TALLY_CHECK(ForkEvidence::parse(text));
    return {};
}

} // namespace tally::exchange
