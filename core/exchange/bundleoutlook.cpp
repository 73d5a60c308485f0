// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundleoutlook.h"

#include "core/exchange/attachedfile.h"
#include "core/exchange/entryclass.h"
#include "core/exchange/exchangestore.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace tally::exchange
{

namespace
{

constexpr std::int64_t progressEvery = 4096; ///< entries between two calls of a progress function

/// Walks through everything that would travel and counts it.
class Looking
{
public:
    Looking(const journal::Journal &journal, const BundleRequest &request, const BundleWriter::Progress &progress)
        : m_journal(journal)
        , m_request(request)
        , m_progress(progress)
        , m_store(journal.database())
    {
    }

    Result<BundleOutlook> run()
    {
        TALLY_TRY(m_outlook.spans, outgoingSpans(m_journal, m_request.base()));
        for (const OutgoingSpan &span : m_outlook.spans)
            if (!span.log.isRoster())
                m_outlook.entries += span.entries();
        for (const OutgoingSpan &span : m_outlook.spans)
            if (!span.log.isRoster())
                TALLY_CHECK(countLog(span));
        for (const auto &[cls, entries] : m_counts)
            m_outlook.counts.push_back({cls, entries});
        std::stable_sort(m_outlook.counts.begin(), m_outlook.counts.end(),
                         [](const auto &a, const auto &b) { return a.entries > b.entries; });
        TALLY_CHECK(countFiles());
        TALLY_CHECK(countReceipts());
        TALLY_TRY(const auto proofs, m_store.evidence());
        m_outlook.proofs = static_cast<int>(proofs.size());
        return std::move(m_outlook);
    }

private:
    Outcome countLog(const OutgoingSpan &span)
    {
        const bool hideConfidential = m_request.audience != Audience::Own;
        TALLY_CHECK(m_journal.forEach(
            span.log, span.base, [&](RecordKey key, std::string_view envelope, const Digest &) -> Result<bool> {
                if (key.index() >= span.size)
                    return false;
                const bool hidden = envelope.data() == nullptr || (hideConfidential && isConfidential(envelope));
                m_outlook.hidden += hidden ? 1 : 0;
                if (const auto file = hidden ? std::nullopt : fileAttachedBy(envelope, m_document))
                    m_attached.push_back({key, *file});
                ++m_counts[hidden ? QString() : entryClass(envelope, m_document)];
                TALLY_CHECK(countOne());
                return true;
            }));
        return m_store.forEachPart(span.log, span.base, span.size,
                                   [this](RecordKey, std::string_view audience, std::string_view) -> Outcome {
                                       const bool travels = mayTravel(audience, m_request.audience);
                                       ++(travels ? m_outlook.parts : m_outlook.partsKept);
                                       return {};
                                   });
    }

    Outcome countOne()
    {
        if (++m_done % progressEvery != 1 || !m_progress || m_progress(m_done, m_outlook.entries))
            return {};
        return refused("job.cancelled", QT_TRANSLATE_NOOP("Error", "Cancelled. Nothing was changed."));
    }

    Outcome countFiles()
    {
        TALLY_TRY(const auto files, filesToSend(m_journal, m_attached));
        m_outlook.files = std::ssize(files);
        for (const auto &[digest, size] : files)
            m_outlook.fileBytes += size;
        return {};
    }

    Outcome countReceipts()
    {
        if (m_request.audience == Audience::Public)
            return {};
        for (const journal::BookIdentity &book : m_journal.books()) {
            if (book.number == LogNo::OwnBook || book.number != m_request.peer.value_or(book.number))
                continue;
            TALLY_TRY(const auto acks, m_store.newestAcks(book.number, LogNo::OwnBook));
            m_outlook.receipts += static_cast<int>(acks.size());
        }
        return {};
    }

    const journal::Journal &m_journal;
    const BundleRequest &m_request;
    const BundleWriter::Progress &m_progress;
    ExchangeStore m_store;
    BundleOutlook m_outlook;
    std::map<QString, std::int64_t> m_counts;
    std::vector<AttachedFile> m_attached; ///< by the entries that travel whole
    std::int64_t m_done = 0;
    t1::Document m_document;
};

} // namespace

bool BundleOutlook::holds(RecordKey entry) const
{
    return std::any_of(spans.begin(), spans.end(), [entry](const OutgoingSpan &span) {
        return span.log == entry.log() && entry.index() >= span.base && entry.index() < span.size;
    });
}

Result<BundleOutlook> lookAhead(const journal::Journal &journal, const BundleRequest &request,
                                const BundleWriter::Progress &progress)
{
    return Looking(journal, request, progress).run();
}

} // namespace tally::exchange
