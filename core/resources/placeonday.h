// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/recordquery.h"
#include "core/storage/database.h"

#include <QDate>

namespace tally::resources
{

/// Where a stock record was at the end of a day, by the days its events tell: where the last of them up to then put it,
/// else where it was recorded to be; none if no place is told. Events of one day go by the order of recording. A move
/// that is told later with an earlier day answers for the days after it until the next move, as if it had been known.
[[nodiscard]] Result<RecordKey> placeOn(storage::Database &database, const journal::RecordQuery &records,
                                        RecordKey record, QDate day);

} // namespace tally::resources
