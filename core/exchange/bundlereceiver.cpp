// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundlereceiver.h"

#include "core/exchange/bundle.h"
#include "core/exchange/bundlecomparison.h"
#include "core/exchange/bundleimport.h"
#include "core/exchange/openedbundle.h"
#include "core/journal/signingkey.h"

namespace tally::exchange
{

namespace
{

const TimeSource &systemTime()
{
    static const SystemTime time;
    return time;
}

} // namespace

BundleReceiver::BundleReceiver(journal::Recorder &recorder, BundleLimits limits, const TimeSource *time)
    : m_recorder(recorder)
    , m_limits(limits)
    , m_time(time != nullptr ? time : &systemTime())
{
}

Result<BundleSummary> BundleReceiver::inspect(const QString &path, const BundleLimits &limits)
{
    TALLY_TRY(const auto bundle, Bundle::open(path, limits));
    return bundle->summary();
}

std::map<int, std::int64_t> BundleReceiver::heldOf(const QString &bookId) const
{
    const journal::Journal &journal = m_recorder.journal();
    std::map<int, std::int64_t> sizes;
    if (const auto book = journal.findBook(bookId))
        for (const journal::LogState &state : journal.states(*book))
            sizes[state.log.desk()] = state.size;
    return sizes;
}

Result<OpenedBundle> BundleReceiver::open(const QString &path)
{
    return open(path, BundleWatch());
}

Result<OpenedBundle> BundleReceiver::open(const QString &path, const BundleWatch &watch)
{
    const auto known = [this](const QString &bookId) { return heldOf(bookId); };
    TALLY_TRY(auto bundle, Bundle::open(path, m_limits, known, watch));
    TALLY_TRY(ReceivePreview preview, compare(*bundle));
    return OpenedBundle{path, std::move(bundle), std::move(preview)};
}

Result<ReceivePreview> BundleReceiver::compare(const Bundle &bundle)
{
    BundleComparison comparison(bundle, m_recorder.journal());
    auto preview = comparison.run();
    if (comparison.evidence()) {
        storage::Database &database = m_recorder.journal().database();
        TALLY_TRY(storage::Transaction transaction, storage::Transaction::begin(database));
        TALLY_CHECK(ExchangeStore(database).keepEvidence(*comparison.evidence(), m_time->nowMs()));
        TALLY_CHECK(transaction.commit());
    }
    return preview;
}

Result<ReceivePreview> BundleReceiver::preview(const QString &path)
{
    TALLY_TRY(OpenedBundle opened, open(path));
    return std::move(opened.preview);
}

Result<ReceivePreview> BundleReceiver::receive(const QString &path, const Progress &progress)
{
    TALLY_TRY(const OpenedBundle opened, open(path));
    return receive(opened, progress);
}

Result<ReceivePreview> BundleReceiver::receive(const OpenedBundle &opened, const Progress &progress)
{
    const Bundle &bundle = *opened.bundle;
    if (heldOf(bundle.head().bookId) != bundle.knownSizes())
        return receive(opened.path, progress);
    // Keys, heads and desks may have changed while somebody looked at the preview.
    TALLY_TRY(ReceivePreview preview, compare(bundle));
    return BundleImport(m_recorder, bundle, std::move(preview), m_time->nowMs()).run(progress);
}

Outcome BundleReceiver::acknowledge(int book, const journal::SigningKey &desk, std::int64_t atMs)
{
    journal::Journal &journal = m_recorder.journal();
    if (desk.name() != journal.identity().origin(journal.ownLog()))
        return refused("key.notDesk",
                       QT_TRANSLATE_NOOP("Error", "The key “%1” is not the key of this desk. Nothing was signed."),
                       {desk.name()});
    ExchangeStore store(journal.database());
    TALLY_TRY(storage::Transaction transaction, storage::Transaction::begin(journal.database()));
    for (const journal::LogState &state : journal.states(book)) {
        TALLY_TRY(const auto checkpoint, store.checkpoint(state.log, state.size));
        if (!checkpoint || checkpoint->size == 0)
            continue;
        TALLY_TRY(journal::Note note, journal::Note::parse(checkpoint->note));
        addCosignature(note, desk, atMs / 1000);
        TALLY_CHECK(store.keepAck(LogNo::OwnBook, {state.log, checkpoint->size, note.toBytes(), atMs / 1000}));
    }
    return transaction.commit();
}

} // namespace tally::exchange
