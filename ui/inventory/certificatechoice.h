// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordkey.h"

#include <QComboBox>

namespace tally::ui
{

class Session;

/// Which certified lot goods come from, or none; each with what is left of it.
class CertificateChoice final : public QComboBox
{
    Q_OBJECT
public:
    explicit CertificateChoice(Session &session, QWidget *parent = nullptr);
    /// Whether there is anything to choose from.
    [[nodiscard]] bool hasAny() const { return count() > 1; }
    [[nodiscard]] RecordKey lot() const;

private:
    void fill(Session &session);
};

} // namespace tally::ui
