// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordkey.h"
#include "core/base/unit.h"

#include <optional>
#include <QDate>
#include <QStringList>
#include <vector>

namespace tally::production
{

/// What can be spoken of in a line about work.
struct WorkWords {
    struct Named {
        RecordKey key;
        QString name;
    };
    /// A job that may be worked on; a work order with several has one name and several jobs.
    struct Job {
        RecordKey key;
        QString name;
        QString order;                ///< the work order it belongs to; may be empty
        std::vector<RecordKey> kinds; ///< kinds of work still promised or wished for in it
    };
    std::vector<Named> kinds;
    std::vector<Named> people;
    std::vector<Job> jobs;
    std::vector<std::pair<QString, QDate>> days; ///< “yesterday” and the like, in the language of the reader
};

/// A line such as "3 h joinery 10 benches yesterday", taken apart. Whatever is not clear is told and left out: nothing
/// is guessed.
struct WorkLine {
    /// Words that mean more than one thing, with the names they may mean.
    struct Unclear {
        QString words;
        QStringList meanings;
    };
    std::optional<Quantity> effort; ///< in a unit of time; several are added ("1 h 30 min")
    RecordKey kind;
    RecordKey person; ///< who is named; none if the line names nobody
    RecordKey job;
    QDate day; ///< invalid if the line tells none
    QStringList unknown;
    std::vector<Unclear> unclear;
};

/// Takes a line apart. Names may be shortened: each word typed is a word of the name or its first three letters or
/// more, in their order ("joi", "10 benches" for “10 benches for Riverside Library”); of people whole words only. A
/// number counts as time only with a unit of time after it.
[[nodiscard]] WorkLine readWorkLine(const QString &line, const WorkWords &words);

/// Whether `typed` is a shortened form of `name` in that sense.
[[nodiscard]] bool isShortFor(const QStringList &typed, const QString &name);

} // namespace tally::production
