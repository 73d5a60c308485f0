// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundlewriter.h"

#include "core/base/t1.h"
#include "core/exchange/attachedfile.h"
#include "core/exchange/bag/bagwriter.h"
#include "core/exchange/bundle.h"
#include "core/exchange/bundlename.h"
#include "core/exchange/bundlereadme.h"
#include "core/exchange/outgoinglog.h"
#include "core/journal/blobstore.h"
#include "core/journal/octets.h"

#include <algorithm>
#include <numeric>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace tally::exchange
{

namespace
{

using journal::Journal;
using journal::Note;

constexpr std::int64_t progressEvery = 4096; ///< entries between two calls of a progress function

/// One bundle being written: everything that is decided before the first byte, and what is counted on the way.
class Packing
{
public:
    Packing(const Journal &journal, const BundleRequest &request, const journal::SigningKey &desk,
            std::vector<OutgoingLog> logs, QString madeAt, const BundleWriter::Progress &progress)
        : m_journal(journal)
        , m_request(request)
        , m_desk(desk)
        , m_store(journal.database())
        , m_logs(std::move(logs))
        , m_madeAt(std::move(madeAt))
        , m_progress(progress)
    {
    }
    Outcome run(BagWriter &bag);
    [[nodiscard]] const std::vector<OutgoingLog> &logs() const { return m_logs; }
    [[nodiscard]] QString kind() const;
    [[nodiscard]] std::int64_t entries() const;
    [[nodiscard]] Result<QByteArray> sizes() const;

private:
    Outcome addAcks(BagWriter &bag) const;
    Outcome addAcksOf(BagWriter &bag, int book) const;
    Outcome addEvidence(BagWriter &bag) const;
    Outcome addLog(BagWriter &bag, const OutgoingLog &log);
    Outcome addEntries(BagWriter &bag, const OutgoingLog &log, IndexLog &counted);
    Outcome countOne();
    [[nodiscard]] Outcome goesOn() const;
    Outcome addParts(BagWriter &bag, const OutgoingLog &log, IndexLog &counted) const;
    Outcome addFiles(BagWriter &bag) const;
    Outcome addHead(BagWriter &bag);
    [[nodiscard]] QByteArray info() const;

    const Journal &m_journal;
    const BundleRequest &m_request;
    const journal::SigningKey &m_desk;
    ExchangeStore m_store;
    std::vector<OutgoingLog> m_logs;
    QString m_madeAt;
    const BundleWriter::Progress &m_progress;
    std::int64_t m_done = 0;
    std::vector<IndexLog> m_counted;
    std::vector<AttachedFile> m_attached; ///< by the entries that travel whole
    t1::Document m_document;
};

/// Adds a file whose digest only the manifest needs.
Outcome add(BagWriter &bag, const QByteArray &name, const QByteArray &content,
            ZipWriter::Method method = ZipWriter::Method::Deflated)
{
    return bag.add(name, content, method).map([](const Digest &) {});
}

Outcome Packing::run(BagWriter &bag)
{
    TALLY_CHECK(add(bag, "data/README.txt", bundleReadme()));
    TALLY_CHECK(addAcks(bag));
    TALLY_CHECK(addEvidence(bag));
    for (const OutgoingLog &log : m_logs)
        TALLY_CHECK(addLog(bag, log));
    TALLY_CHECK(addFiles(bag));
    TALLY_CHECK(addHead(bag));
    return bag.finish(info());
}

QString Packing::kind() const
{
    const bool incremental =
        std::any_of(m_logs.begin(), m_logs.end(), [](const OutgoingLog &log) { return log.base > 0; });
    return incremental ? QStringLiteral("incremental") : QStringLiteral("full");
}

std::int64_t Packing::entries() const
{
    std::int64_t count = 0;
    for (const IndexLog &log : m_counted)
        count += log.desk == u"r0" ? 0 : log.whole + log.hidden;
    return count;
}

Result<QByteArray> Packing::sizes() const
{
    Json::Object sizes;
    for (const IndexLog &log : m_counted)
        sizes[log.desk.toStdString()] = log.size;
    return t1::write(sizes).map([](const std::string &text) { return QByteArray::fromStdString(text); });
}

/// Whom we deal with is told to our own desks and peers only, and to a peer only what concerns it.
Outcome Packing::addAcks(BagWriter &bag) const
{
    if (m_request.audience == Audience::Public)
        return {};
    if (m_request.peer)
        return addAcksOf(bag, *m_request.peer);
    for (const journal::BookIdentity &book : m_journal.books())
        if (book.number != LogNo::OwnBook)
            TALLY_CHECK(addAcksOf(bag, book.number));
    return {};
}

Outcome Packing::addAcksOf(BagWriter &bag, int book) const
{
    TALLY_TRY(const auto acks, m_store.newestAcks(book, LogNo::OwnBook));
    for (const StoredAck &ack : acks) {
        const QByteArray name = m_journal.identity(book).id8().toLatin1() + '-' + ack.log.deskName().toLatin1() + '-' +
                                QByteArray::number(qint64{ack.size});
        TALLY_CHECK(add(bag, "data/acks/" + name + ".note", ack.note));
    }
    return {};
}

Outcome Packing::addEvidence(BagWriter &bag) const
{
    TALLY_TRY(const auto found, m_store.evidence());
    for (const StoredEvidence &evidence : found)
        TALLY_CHECK(
            add(bag, "data/evidence/" + sha256(journal::view(evidence.text)).hex().left(32) + ".note", evidence.text));
    return {};
}

Outcome Packing::addLog(BagWriter &bag, const OutgoingLog &log)
{
    const QByteArray folder = folderOf(log.log.desk());
    IndexLog counted{log.log.deskName(), log.base, log.size, 0, 0, 0, 0};
    TALLY_CHECK(add(bag, folder + "checkpoint", log.checkpoint.toBytes()));
    TALLY_CHECK(addEntries(bag, log, counted));
    if (!log.log.isRoster()) {
        TALLY_CHECK(addParts(bag, log, counted));
        TALLY_CHECK(add(bag, folder + "proof.txt", proofText(log.peaks, log.size, log.root)));
    }
    m_counted.push_back(counted);
    return {};
}

Outcome Packing::countOne()
{
    return ++m_done % progressEvery == 1 ? goesOn() : Outcome();
}

/// Error "job.cancelled" if nobody wants it any more.
Outcome Packing::goesOn() const
{
    if (!m_progress)
        return {};
    const auto sum = [](std::int64_t total, const OutgoingLog &log) { return total + log.size - log.base; };
    if (m_progress(m_done, std::accumulate(m_logs.begin(), m_logs.end(), std::int64_t{0}, sum)))
        return {};
    return refused("job.cancelled", QT_TRANSLATE_NOOP("Error", "Cancelled. Nothing was changed."));
}

Outcome Packing::addEntries(BagWriter &bag, const OutgoingLog &log, IndexLog &counted)
{
    const bool hideConfidential = m_request.audience != Audience::Own && !log.log.isRoster();
    std::string line;
    TALLY_CHECK(bag.begin(folderOf(log.log.desk()) + "entries.jsonl"));
    TALLY_CHECK(m_journal.forEach(
        log.log, log.base, [&](RecordKey key, std::string_view envelope, const Digest &leaf) -> Result<bool> {
            if (key.index() >= log.size)
                return false;
            const bool hidden = envelope.data() == nullptr || (hideConfidential && isConfidential(envelope));
            ++(hidden ? counted.hidden : counted.whole);
            if (const auto file = hidden ? std::nullopt : fileAttachedBy(envelope, m_document))
                m_attached.push_back({key, *file});
            line.assign(hidden ? hiddenLine(leaf) : envelope);
            line += '\n';
            TALLY_CHECK(bag.write(line));
            TALLY_CHECK(countOne());
            return true;
        }));
    counted.bytes += bag.size();
    return bag.end().map([](const Digest &) {});
}

Outcome Packing::addParts(BagWriter &bag, const OutgoingLog &log, IndexLog &counted) const
{
    TALLY_CHECK(bag.begin(folderOf(log.log.desk()) + "parts.jsonl"));
    TALLY_CHECK(m_store.forEachPart(log.log, log.base, log.size,
                                    [&](RecordKey entry, std::string_view audience, std::string_view bytes) -> Outcome {
                                        if (!mayTravel(audience, m_request.audience))
                                            return {};
                                        ++counted.parts;
                                        return bag.write(partLine(entry.index(), audience, bytes) + '\n');
                                    }));
    counted.bytes += bag.size();
    return bag.end().map([](const Digest &) {});
}

/// The files of the attachments that travel, by hash; one at a time is held in memory. They are stored: pictures and
/// documents are packed already, and what is not could be too well packed for a careful reader.
Outcome Packing::addFiles(BagWriter &bag) const
{
    TALLY_TRY(const auto files, filesToSend(m_journal, m_attached));
    const journal::BlobStore blobs(m_journal.database());
    for (const auto &[digest, size] : files) {
        TALLY_CHECK(goesOn()); // they may be more than all entries together
        const auto bytes = blobs.get(digest);
        if (!bytes && bytes.error().is("blob.damaged"))
            continue; // the entries are worth sending without it; the check of the book tells of the damage
        TALLY_CHECK(bytes);
        if (*bytes)
            TALLY_CHECK(add(bag, blobName(digest), **bytes, ZipWriter::Method::Stored));
    }
    return {};
}

Outcome Packing::addHead(BagWriter &bag)
{
    const QString bookId = m_journal.identity().id;
    const BundleIndex index{
        toText(m_request.audience), bookId, m_journal.ownLog().deskName(), kind(), m_madeAt, m_counted};
    TALLY_TRY(const QByteArray bytes, index.toBytes());
    Head head{bookId, m_logs.front().size, {}, m_madeAt, {}};
    for (auto log = m_logs.begin() + 1; log != m_logs.end(); ++log)
        head.logs.push_back({log->log.desk(), log->size, log->root});
    TALLY_TRY(head.bundle, bag.add("data/bundle.json", bytes));
    return add(bag, "data/head.note", signNote(head.toText(), m_desk).toBytes());
}

QByteArray Packing::info() const
{
    return "Source-Organization: " + m_journal.identity().name.toUtf8() +
           "\nBagging-Date: " + m_madeAt.left(10).toUtf8() +
           "\nExternal-Identifier: tally:" + m_journal.identity().id.toUtf8() + "\nBag-Software-Agent: Tallystick\n";
}

/// What was signed and sent is remembered, so that the same state is not signed twice and a fork can be proved.
Outcome remember(Journal &journal, const Packing &packing, const Exchanged &sent)
{
    if (journal.database().isReadOnly())
        return {};
    ExchangeStore store(journal.database());
    TALLY_TRY(storage::Transaction transaction, storage::Transaction::begin(journal.database()));
    for (const OutgoingLog &log : packing.logs())
        if (!log.byRoster)
            TALLY_CHECK(store.keepCheckpoint(log.log, {log.size, log.root, log.checkpoint.toBytes()}));
    TALLY_CHECK(store.remember(sent));
    return transaction.commit();
}

tl::unexpected<Error> notWritten(const QSaveFile &file)
{
    return failed("bundle.write",
                  QT_TRANSLATE_NOOP("Error", "The bundle %1 could not be written; no file was left behind."),
                  {file.fileName()}, file.errorString());
}

} // namespace

BundleWriter::BundleWriter(Journal &journal)
    : m_journal(journal)
{
}

Result<WrittenBundle> BundleWriter::write(const BundleRequest &request, const journal::SigningKey &desk,
                                          const journal::SigningKey *root, std::int64_t madeAtMs,
                                          const Progress &progress)
{
    TALLY_TRY(const journal::Roster roster, journal::Roster::load(m_journal));
    TALLY_TRY(auto logs, OutgoingLogs(m_journal, roster, desk, root).choose(request.base()));
    const QDateTime madeAt = QDateTime::fromSecsSinceEpoch(madeAtMs / 1000, Qt::UTC);
    Packing packing(m_journal, request, desk, std::move(logs), madeAt.toString(Qt::ISODate), progress);

    const QString top = bundleName(m_journal.identity(), m_journal.ownLog(), madeAt);
    QSaveFile file(freeBundlePath(QDir(request.directory), top));
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    BagWriter bag(file, top.toLatin1());
    TALLY_CHECK(packing.run(bag));
    const std::int64_t bytes = file.size();
    if (!file.commit())
        return notWritten(file);

    TALLY_TRY(const QByteArray sizes, packing.sizes());
    const Exchanged sent{true, request.peer, QFileInfo(file.fileName()).fileName(), madeAtMs, packing.entries(), sizes};
    TALLY_CHECK(remember(m_journal, packing, sent));
    return WrittenBundle{file.fileName(), packing.entries(), bytes, packing.kind()};
}

} // namespace tally::exchange
