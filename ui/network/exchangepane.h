// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/network/factpane.h"
#include "ui/network/networkrows.h"

namespace tally::ui
{

/// The report of one exchange: what went or came, when, and how far each log reached.
class ExchangePane final : public FactPane
{
    Q_OBJECT
public:
    explicit ExchangePane(QWidget *parent = nullptr);
    /// `before` is the exchange of the same kind that preceded it.
    void show(const ExchangeLine &line, const std::optional<exchange::Exchanged> &before);

private:
    void showLogs(const ExchangeLine &line, const std::optional<exchange::Exchanged> &before);
};

} // namespace tally::ui
