// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bundle.h"
#include "core/exchange/bundlereceiver.h"
#include "core/exchange/exchangestore.h"
#include "core/journal/recorder.h"

#include <functional>

namespace tally::exchange
{

/// Takes a verified and compared bundle into the journal, in one transaction. Used once.
class BundleImport
{
public:
    using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;
    BundleImport(journal::Recorder &recorder, const Bundle &bundle, ReceivePreview preview, std::int64_t nowMs);
    /// The preview, with what was noticed on the way added to its steps. Error "job.cancelled", "bundle.…", storage
    /// errors; then nothing has changed.
    [[nodiscard]] Result<ReceivePreview> run(const Progress &progress);

private:
    Outcome tell(const Progress &progress) const;
    Outcome findBook();
    [[nodiscard]] std::ptrdiff_t newDesks() const;
    [[nodiscard]] std::int64_t entriesHeld() const;
    Outcome takeLog(journal::Recording &recording, const VerifiedLog &log, const Progress &progress);
    Outcome takeItem(journal::Recording &recording, LogNo no, const LogItem &item);
    Outcome takeParts(LogNo no, const LogItem &item, bool isNew);
    Outcome keepFiles(const Progress &progress);
    Outcome keepNotes();
    Outcome keepCheckpoints();
    Outcome keepAcks();
    Outcome keepAck(const QByteArray &bytes);
    Outcome keepEvidence();
    Outcome remember();
    [[nodiscard]] Result<Digest> rootAt(LogNo log, std::int64_t size) const;
    [[nodiscard]] QString freePetname() const;

    journal::Recorder &m_recorder;
    journal::Journal &m_journal;
    const Bundle &m_bundle;
    ReceivePreview m_preview;
    ExchangeStore m_store;
    std::int64_t m_nowMs;
    int m_book = 0;
    std::int64_t m_done = 0;
    bool m_somethingNew = false;
};

} // namespace tally::exchange
