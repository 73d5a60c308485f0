// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Trace and recall through a long chain of events: `tally_tracebench [EVENTS]`. One JSON object per line, as
// tally_bench prints them; beside each the naive way, which goes through all events again for every record it meets.
#include "core/resources/recall.h"
#include "core/resources/trace.h"
#include "core/storage/statement.h"
#include "tests/bench/measure.h"
#include "tests/support/testbook.h"

#include <QCoreApplication>
#include <set>

using namespace tally;
using namespace tally::resources;
using bench::cpuMicrosOf;
using support::must;

namespace
{

constexpr std::int64_t Budget = 200'000; ///< CPU microseconds for ten thousand events

struct Chain {
    RecordKey first;
    RecordKey last;
};

/// Every event hands the goods on into a record of their own; every tenth leaves the co-op.
Chain grow(support::TestBook &book, RecordKey us, int events)
{
    const RecordKey school = book.agent("School");
    Chain chain;
    chain.first = chain.last = book.stock("Flour", book.spec("Flour", "kilogram"), us, "1000000", "kilogram");
    journal::Recording recording = must(book.recorder().begin());
    for (int i = 1; i < events; ++i) {
        EventDraft draft;
        draft.action = ActionId::Transfer;
        draft.provider = us;
        draft.receiver = i % 10 == 0 ? school : us;
        draft.resource = chain.last;
        draft.toResource = NewResource{};
        draft.resourceQuantity = support::quantity("1", "kilogram");
        draft.at = QStringLiteral("2026-02-28");
        chain.last = must(book.events().add(recording, draft)).withPart(1);
    }
    must(recording.commit());
    return chain;
}

std::size_t naiveTrace(storage::Database &database, RecordKey start)
{
    struct Link {
        RecordKey from;
        RecordKey to;
    };
    std::vector<Link> links;
    storage::Statement query = database.prepare("SELECT resource, to_resource FROM economic_event");
    while (must(query.next()))
        links.push_back({query.key(0), query.key(1)});
    std::set<RecordKey> met{start};
    std::vector<RecordKey> waiting{start};
    while (!waiting.empty()) {
        const RecordKey now = waiting.back();
        waiting.pop_back();
        for (const Link &link : links)
            if (link.to == now && link.from && met.insert(link.from).second)
                waiting.push_back(link.from);
    }
    return met.size();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int events = argc > 1 ? QCoreApplication::arguments().at(1).toInt() : 10'000;
    support::TestBook book;
    const RecordKey us = book.agent("Ana");
    const Chain chain = grow(book, us, events);
    std::size_t met = 0;
    const std::int64_t naive = cpuMicrosOf([&] { met = naiveTrace(book.database(), chain.last); });
    if (met != static_cast<std::size_t>(events))
        qFatal("the naive walk met %zu records", met);
    const std::int64_t back = cpuMicrosOf([&] { met = must(trace(book.database(), chain.last)).events.size(); });
    if (met != static_cast<std::size_t>(events))
        qFatal("trace met %zu events", met);
    bench::printLine(bench::line("trace", events, back, "naive trace", naive, Budget));
    const std::int64_t forward = cpuMicrosOf([&] { met = must(track(book.database(), chain.first)).events.size(); });
    bench::printLine(bench::line("track", events, forward, "naive trace", naive, Budget));
    const RecallQuery query(book.database(), book.records(), book.resources(), book.journal().books());
    const std::int64_t recall = cpuMicrosOf([&] { met = must(query.sheet(chain.first, us)).lines.size(); });
    bench::printLine(bench::line("recall", events, recall, "naive trace", naive, 2 * Budget));
    return met == static_cast<std::size_t>((events - 1) / 10) ? 0 : 1;
}
