// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/rowsprojection.h"

namespace tally::resources
{

/// What resource specifications say that planning and forms go by: units, lead time, what may stand in for what.
///
/// Tables: `specification`, `specification_change`. A specification that was taken back has no row.
class SpecificationProjection final : public RowsProjection
{
public:
    explicit SpecificationProjection(storage::Database &database);
};

} // namespace tally::resources
