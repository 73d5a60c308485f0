// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/exchange/bundleoutlook.h"
#include "core/exchange/openedbundle.h"
#include "ui/shell/jobrunner.h"

#include <QString>
#include <vector>

namespace tally::ui
{

/// One entry of a bundle as a list of it shows it.
struct ContentRow {
    RecordKey key; ///< as the entry's own book counts
    Hlc t;
    QString words;
    QString cls;         ///< as exchange::entryClass; empty if hidden
    bool hidden = false; ///< only the fingerprint travels
};

/// What is in a bundle, for people: exact counts of everything, and the newest entries in words.
struct Contents {
    std::vector<ContentRow> rows; ///< newest first, no more than MostRows
    std::vector<exchange::BundleOutlook::Count> counts;
    std::int64_t entries = 0;
    static constexpr std::size_t MostRows = 5000;
};

struct OutgoingContents {
    exchange::BundleOutlook outlook;
    Contents contents;
};

/// What a bundle would hold. May take long; errors of reading, "job.cancelled".
[[nodiscard]] Result<OutgoingContents> readOutgoing(book::Book &book, const exchange::BundleRequest &request,
                                                    const JobRunner::Progress &progress);
/// What an opened bundle holds that the book does not. May take long; errors of reading, "job.cancelled".
[[nodiscard]] Result<Contents> readIncoming(const book::Book &book, const exchange::OpenedBundle &opened,
                                            const JobRunner::Progress &progress);

} // namespace tally::ui
