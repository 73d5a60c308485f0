// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/rowsprojection.h"

namespace tally::resources
{

/// Places as they stand now, each with the place it is in. What two desks say at once may close a ring; the table holds
/// it as told, PlaceTree cuts it open.
///
/// Tables: `place`, `place_change`. A place that was taken back has no row.
class PlaceProjection final : public RowsProjection
{
public:
    explicit PlaceProjection(storage::Database &database);
};

} // namespace tally::resources
