// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/rowsprojection.h"

namespace tally::resources
{

/// Kinds of items as people look them up: code, category, how they are tracked, and who supplies them.
///
/// Tables: `item`, `item_change`, `supplier_term`, `supplier_term_change`, `attachment`. What was taken back has no
/// row.
class ItemProjection final : public RowsProjection
{
public:
    explicit ItemProjection(storage::Database &database);

protected:
    Outcome add(const journal::Entry &entry) override;

private:
    Outcome attach(const journal::Entry &entry);
};

} // namespace tally::resources
