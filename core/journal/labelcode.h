// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/journal/recordquery.h"

#include <optional>
#include <QString>
#include <vector>

namespace tally::journal
{

/// What the code on a label says: the record's id in its book, in signs that survive a scanner and a person at a
/// keyboard. d1/42#3 of a book is X1-42-3-4821, d1/42 is X1-42-4821: X, then desk, index and part, then four digits
/// made from the whole id, that of the book included. They tell a slip of the fingers from a label, and a label of ours
/// from one of another book. Nothing but X and digits between signs, because a scanner types as an American keyboard
/// would, and on German, French or Spanish ones other letters come out as others.
struct LabelCode {
    int desk = 0;
    std::int64_t index = 0;
    int part = 0;
    int seal = 0;
};

/// For a record of any book of this file. Empty for none and for a roster's.
[[nodiscard]] QString labelCode(const Journal &journal, RecordKey key);
/// Takes small letters, white space at the ends, and any sign that is neither letter nor digit between the numbers.
[[nodiscard]] std::optional<LabelCode> parseLabelCode(QStringView text);
/// Places it may mean, one for each book of this file whose seal it bears, ours first; nearly always one or none.
/// Whether a record stands there is not asked.
[[nodiscard]] std::vector<RecordKey> labelledPlaces(const Journal &journal, QStringView text);
/// The record it stands on, of our book or a peer's. Error "label.malformed" for what is no code of a label,
/// "label.unknown" if no book here has such a record: it is another co-op's, or mistyped.
[[nodiscard]] Result<RecordKey> resolveLabel(const Journal &journal, const RecordQuery &records, QStringView text);

} // namespace tally::journal
