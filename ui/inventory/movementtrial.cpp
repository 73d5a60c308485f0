// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/movementtrial.h"

#include "core/book/ownagent.h"
#include "ui/common/arithmetic.h"
#include "ui/common/figures.h"
#include "ui/inventory/eventwords.h"

#include <QCoreApplication>

namespace tally::ui
{
namespace
{

Result<resources::MovementReader> readerOf(book::Book &book, MovementLines::Of what)
{
    TALLY_TRY(auto reader, resources::MovementReader::make(book.database(), book.records(),
                                                           book::ownAgent(book).value_or(RecordKey()),
                                                           [](const QString &text) { return evaluate(text); }));
    reader.setOpening(what == MovementLines::Of::OpeningStock);
    return reader;
}

resources::MovementBatch batchOf(book::Book &book, journal::Recording &recording, resources::MovementReader reader)
{
    return {std::move(reader), recording, book.recordService(), book.events(), book.resources()};
}

MovementLines::Verdict tell(const resources::MovementAdded &added, MovementTrial &trial)
{
    MovementLines::Verdict verdict;
    trial.recorded += added.entries.empty() ? 0 : 1;
    trial.newItems += added.isNewItem ? 1 : 0;
    trial.value = add(trial.value, added.cost.value_or(Decimal())).value_or(trial.value);
    verdict.effect =
        added.entries.empty()
            ? QCoreApplication::translate("Movement", QT_TRANSLATE_NOOP("Movement", "none there: nothing is recorded"))
            : effectWords(added.effects).replace(u'\n', QStringLiteral("; "));
    verdict.code = added.code;
    if (!added.warnings.empty()) {
        ++trial.warned;
        verdict.warning = errorWords(added.warnings.front().error);
    }
    return verdict;
}

Outcome goOn(const JobRunner::Progress &progress, std::size_t done, std::size_t total)
{
    if (!progress || progress(static_cast<std::int64_t>(done), static_cast<std::int64_t>(total)))
        return {};
    return refused("job.cancelled", QT_TRANSLATE_NOOP("Error", "Cancelled; nothing was recorded."));
}

} // namespace

Result<MovementTrial> tryMovements(book::Book &book, const MovementList &list,
                                   std::optional<resources::MovementReader> reader, const JobRunner::Progress &progress)
{
    MovementTrial trial;
    if (!reader) {
        TALLY_TRY(reader, readerOf(book, list.what));
    }
    trial.reader = reader;
    TALLY_TRY(journal::Recording recording, book.recorder().begin());
    resources::MovementBatch batch = batchOf(book, recording, std::move(*reader));
    for (const resources::MovementLine &line : list.lines) {
        TALLY_CHECK(goOn(progress, trial.verdicts.size(), list.lines.size()));
        const auto added = batch.add(line);
        trial.wrong += added ? 0 : 1;
        trial.verdicts.push_back(added ? tell(*added, trial)
                                       : MovementLines::Verdict{{}, errorWords(added.error()), {}, {}});
    }
    recording.abandon();
    return trial;
}

Result<std::vector<RecordKey>> recordMovements(book::Book &book, journal::Recording &recording,
                                               const MovementList &list, const JobRunner::Progress &progress)
{
    TALLY_TRY(auto reader, readerOf(book, list.what));
    resources::MovementBatch batch = batchOf(book, recording, std::move(reader));
    std::vector<RecordKey> entries;
    std::size_t done = 0;
    for (const resources::MovementLine &line : list.lines) {
        TALLY_CHECK(goOn(progress, done++, list.lines.size()));
        TALLY_TRY(const auto added, batch.add(line));
        entries.insert(entries.end(), added.entries.begin(), added.entries.end());
    }
    return entries;
}

} // namespace tally::ui
