// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bag/bagsource.h"
#include "core/exchange/bag/linereader.h"
#include "core/exchange/partline.h"
#include "core/journal/entry.h"

#include <optional>
#include <vector>

namespace tally::exchange
{

/// One entry as it travels. Views are valid until the next one is read.
struct LogItem {
    std::int64_t index = 0;
    std::string_view envelope; ///< data() is null if only the leaf hash travels
    Digest leaf;
    std::vector<PartLine> parts; ///< each is committed by the envelope
    [[nodiscard]] bool isHidden() const { return envelope.data() == nullptr; }
};

/// Reads entries.jsonl and parts.jsonl of one log side by side.
class LogReader
{
public:
    struct Place {
        QByteArray folder; ///< "data/log/d1/", for messages
        int desk = 0;
        std::string book8;
        std::int64_t base = 0; ///< index of the first line
    };
    /// Verify looks into every entry; Reread trusts entries that were verified before and checks the parts only.
    enum class Trust { Verify, Reread };

    /// `parts` may be null.
    LogReader(Place place, Trust trust, std::unique_ptr<ByteStream> entries, std::unique_ptr<ByteStream> parts);
    /// False after the last entry, when all parts have been given out too. Error "bundle.log" with the place,
    /// "bundle.lines" and those of the streams; ErrorKind::Newer is kept.
    [[nodiscard]] Result<bool> next(LogItem &item);
    /// Reads the streams to their ends, so that damage is found by the manifest first. Gives `error`, or what was
    /// found.
    [[nodiscard]] Error afterDraining(Error error);

private:
    Outcome readHidden(std::string_view line, LogItem &item) const;
    Outcome readWhole(std::string_view line, LogItem &item);
    Outcome verifyEntry(std::string_view line, std::int64_t index);
    Outcome takeParts(LogItem &item);
    Outcome nextPart();
    [[nodiscard]] tl::unexpected<Error> broken(std::int64_t index, const QString &why) const;

    Place m_place;
    Trust m_trust;
    std::unique_ptr<ByteStream> m_entryStream;
    std::unique_ptr<ByteStream> m_partStream;
    LineReader m_entryLines;
    std::optional<LineReader> m_partLines;
    std::optional<PartLine> m_pending; ///< the part after those given out
    std::int64_t m_lastPart = 0;       ///< index of the entry whose part was read last
    std::int64_t m_index;
    Hlc m_lastTime;
    t1::Document m_document;
    bool m_begun = false;
};

/// The line for an entry of which only the leaf hash travels, without its end: {"leaf":"<base64url>"}.
[[nodiscard]] std::string hiddenLine(const Digest &leaf);

} // namespace tally::exchange
