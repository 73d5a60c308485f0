// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFrame>

class QLabel;

namespace tally::ui
{

/// Says of a bundle that was not taken: what is wrong, what was kept, what to do.
class RefusalCard final : public QFrame
{
    Q_OBJECT
public:
    explicit RefusalCard(QWidget *parent = nullptr);
    void tell(const Error &error, const QString &kept, const QString &advice);
    [[nodiscard]] QString text() const;

private:
    QLabel *m_what;
    QLabel *m_kept;
    QLabel *m_advice;
    QLabel *m_detail;
};

} // namespace tally::ui
