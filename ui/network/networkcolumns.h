// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/rowsmodel.h"
#include "ui/network/networkrows.h"

namespace tally::ui
{

using PeerModel = RowsModel<PeerLine>;
using DeskModel = RowsModel<DeskLine>;
using HistoryModel = RowsModel<ExchangeLine>;

[[nodiscard]] std::vector<Column<PeerLine>> peerColumns();
[[nodiscard]] std::vector<Column<DeskLine>> deskColumns();
[[nodiscard]] std::vector<Column<ExchangeLine>> historyColumns();

[[nodiscard]] Badge badgeOf(const PeerLine &line);
[[nodiscard]] Badge badgeOf(const DeskLine &line);
/// When the peer last confirmed anything of ours: "3 days ago"; empty if never.
[[nodiscard]] QString lastSeenOf(const PeerLine &line);
/// "Exported for Mill Co-op", "Received from Mill Co-op".
[[nodiscard]] QString titleOf(const ExchangeLine &line);

} // namespace tally::ui
