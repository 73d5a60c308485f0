// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/contents.h"

#include "core/exchange/disclosure.h"
#include "core/exchange/entryclass.h"
#include "core/journal/journalquery.h"
#include "ui/common/entrywords.h"

#include <algorithm>
#include <deque>
#include <map>

namespace tally::ui
{
namespace
{

constexpr int Window = 500;
constexpr std::int64_t TellEvery = 4096;

tl::unexpected<Error> cancelled()
{
    return refused("job.cancelled", QT_TRANSLATE_NOOP("Error", "Cancelled. Nothing was changed."));
}

bool staysHidden(const journal::JournalLine &line, exchange::Audience audience)
{
    return line.envelope.empty() || (audience != exchange::Audience::Own && exchange::isConfidential(line.envelope));
}

/// The row of one of our entries; a hidden one is described all the same, since it is ours to see.
ContentRow rowOf(const journal::JournalLine &line, const EntryWords &words, bool hidden, t1::Document &document)
{
    return {line.key, line.t, words.of(line), hidden ? QString() : exchange::entryClass(line.envelope, document),
            hidden};
}

Result<std::vector<ContentRow>> newestOutgoing(book::Book &book, const exchange::BundleRequest &request,
                                               const exchange::BundleOutlook &outlook,
                                               const JobRunner::Progress &progress)
{
    const journal::JournalQuery query(book.database());
    const EntryWords words(book.records(), book.identity().currency);
    const auto wanted = std::min(static_cast<std::size_t>(outlook.entries), Contents::MostRows);
    std::vector<ContentRow> rows;
    t1::Document document;
    std::optional<journal::Place> before;
    while (rows.size() < wanted) {
        if (!progress(outlook.entries, outlook.entries))
            return cancelled();
        TALLY_TRY(const auto lines, query.newest(LogNo::OwnBook, before, Window));
        if (lines.empty())
            break;
        for (const journal::JournalLine &line : lines)
            if (!line.key.log().isRoster() && outlook.holds(line.key) && rows.size() < wanted)
                rows.push_back(rowOf(line, words, staysHidden(line, request.audience), document));
        before = lines.back().place();
    }
    return rows;
}

journal::Op opOf(std::string_view text)
{
    using journal::Op;
    for (const Op op : {Op::Set, Op::Reverse, Op::Resolve, Op::Erase})
        if (text == journal::toText(op))
            return op;
    return Op::Add;
}

/// Reads the new entries of a bundle: counts all, learns names, keeps the newest.
class Reading
{
public:
    Reading(const book::Book &book, const exchange::OpenedBundle &opened, const JobRunner::Progress &progress)
        : m_bundle(*opened.bundle)
        , m_progress(progress)
        , m_words(book.records(), opened.bundle->roster().genesis().currency, opened.preview.book.value_or(0))
    {
        m_contents.entries = opened.preview.newEntries;
    }

    Result<Contents> run()
    {
        for (const exchange::VerifiedLog &log : m_bundle.logs())
            if (log.desk != 0)
                TALLY_CHECK(readLog(log));
        std::stable_sort(m_lines.begin(), m_lines.end(),
                         [](const auto &a, const auto &b) { return a.place() > b.place(); });
        m_lines.resize(std::min(m_lines.size(), Contents::MostRows));
        t1::Document document;
        for (const journal::JournalLine &line : m_lines)
            m_contents.rows.push_back(rowOf(line, m_words, line.envelope.empty(), document));
        for (const auto &[cls, entries] : m_counts)
            m_contents.counts.push_back({cls, entries});
        return std::move(m_contents);
    }

private:
    Outcome readLog(const exchange::VerifiedLog &log)
    {
        const auto held = m_bundle.knownSizes().find(log.desk);
        const std::int64_t first = held == m_bundle.knownSizes().end() ? 0 : held->second;
        if (log.size <= first)
            return {};
        TALLY_TRY(const auto reader, m_bundle.read(log));
        std::deque<journal::JournalLine> newest;
        exchange::LogItem item;
        for (;;) {
            TALLY_TRY(const bool more, reader->next(item));
            if (!more)
                break;
            if (++m_done % TellEvery == 1 && !m_progress(m_done, m_contents.entries))
                return cancelled();
            if (item.index < first)
                continue;
            newest.push_back(lineOf(log.desk, item));
            if (newest.size() > Contents::MostRows)
                newest.pop_front();
        }
        std::move(newest.begin(), newest.end(), std::back_inserter(m_lines));
        return {};
    }

    journal::JournalLine lineOf(int desk, const exchange::LogItem &item)
    {
        journal::JournalLine line;
        line.key = RecordKey(LogNo(LogNo::OwnBook, desk), item.index);
        line.leaf = item.leaf;
        ++m_counts[item.isHidden() ? QString() : exchange::entryClass(item.envelope, m_document)];
        if (item.isHidden())
            return line;
        const t1::View root = m_document.root();
        line.envelope = std::string(item.envelope);
        line.kind = root["k"].qtext().section(u'/', 0, 0);
        line.op = opOf(root["o"].raw());
        line.t = parseHlc(root["t"].raw()).value_or(Hlc());
        m_words.learn(line.key, root["b"]);
        return line;
    }

    const exchange::Bundle &m_bundle;
    const JobRunner::Progress &m_progress;
    EntryWords m_words;
    std::vector<journal::JournalLine> m_lines;
    std::map<QString, std::int64_t> m_counts;
    std::int64_t m_done = 0;
    t1::Document m_document;
    Contents m_contents;
};

} // namespace

Result<OutgoingContents> readOutgoing(book::Book &book, const exchange::BundleRequest &request,
                                      const JobRunner::Progress &progress)
{
    OutgoingContents outgoing;
    TALLY_TRY(outgoing.outlook, exchange::lookAhead(book.journal(), request, progress));
    outgoing.contents.entries = outgoing.outlook.entries;
    outgoing.contents.counts = outgoing.outlook.counts;
    TALLY_TRY(outgoing.contents.rows, newestOutgoing(book, request, outgoing.outlook, progress));
    return outgoing;
}

Result<Contents> readIncoming(const book::Book &book, const exchange::OpenedBundle &opened,
                              const JobRunner::Progress &progress)
{
    return Reading(book, opened, progress).run();
}

} // namespace tally::ui
