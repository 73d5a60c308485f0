// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projection.h"
#include "core/storage/database.h"

#include <memory>
#include <vector>

namespace tally::book
{

/// Every projection of a book, bound to one database, in the order they are applied.
[[nodiscard]] std::vector<std::unique_ptr<journal::Projection>> makeProjections(storage::Database &database);
[[nodiscard]] std::vector<journal::Projection *>
pointersTo(const std::vector<std::unique_ptr<journal::Projection>> &projections);

} // namespace tally::book
