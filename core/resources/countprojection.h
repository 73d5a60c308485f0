// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/rowsprojection.h"

namespace tally::resources
{

/// Stock counts: what was to be counted, what people found, and which events posted the differences. Holds no figures
/// of the book; those are worked out for the moment of counting when asked (CountQuery).
///
/// Tables: `stock_count`, `stock_count_item`, `count_line`, `count_posting`, `stock_count_change`. What was taken back
/// has no row.
class CountProjection final : public RowsProjection
{
public:
    explicit CountProjection(storage::Database &database);

protected:
    Outcome add(const journal::Entry &entry) override;

private:
    Outcome addCount(const journal::Entry &entry);
    Outcome addLine(const journal::Entry &entry);
    Outcome addPosting(const journal::Entry &entry);
};

} // namespace tally::resources
