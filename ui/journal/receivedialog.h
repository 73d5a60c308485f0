// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bundlereceiver.h"

#include <QDialog>

namespace tally::ui
{

/// Shows what was verified of a bundle, step by step, and what taking it in would add; asks whether to take it.
class ReceiveDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ReceiveDialog(const exchange::ReceivePreview &preview, QWidget *parent = nullptr);
    /// The decision in one sentence: whose it is and what it would add.
    [[nodiscard]] static QString sentence(const exchange::ReceivePreview &preview);

private:
    [[nodiscard]] QWidget *buildSteps(const exchange::ReceivePreview &preview);
};

} // namespace tally::ui
