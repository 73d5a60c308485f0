// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/rowsprojection.h"

namespace tally::production
{

/// Days that come without anybody doing anything: when work orders are due and when lots expire.
///
/// Tables: `plan`, `lot`, `deadline_change`. A record that was taken back has no row.
class DeadlineProjection final : public resources::RowsProjection
{
public:
    explicit DeadlineProjection(storage::Database &database);

protected:
    Outcome add(const journal::Entry &entry) override;
};

} // namespace tally::production
