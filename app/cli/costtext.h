// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/journal/recordquery.h"
#include "core/resources/cost/costrows.h"

namespace tally::cli
{

/// What `cost` prints, for people and for programs.
[[nodiscard]] Json amountsJson(const std::vector<resources::CostAmount> &amounts);
[[nodiscard]] QString amountsText(const std::vector<resources::CostAmount> &amounts);
[[nodiscard]] Result<Json> itemJson(const journal::RecordQuery &records, const resources::ItemValue &value);
[[nodiscard]] QStringList itemLine(const resources::ItemValue &value);
[[nodiscard]] Result<Json> layersJson(const journal::RecordQuery &records,
                                      const std::vector<resources::LayerRow> &layers);
[[nodiscard]] Result<Json> issuesJson(const journal::RecordQuery &records,
                                      const std::vector<resources::IssueRow> &issues);
void printItem(Console &console, const resources::ItemValue &value, const std::vector<resources::LayerRow> &layers);
void printIssues(Console &console, const std::vector<resources::IssueRow> &issues);

} // namespace tally::cli
