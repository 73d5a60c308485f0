// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tally::ui
{

/// Tells a failure at the top of the page: what happened, what was kept, what to do. Stays until it is put away (Esc)
/// or the next one replaces it.
class ErrorBar final : public QFrame
{
    Q_OBJECT
public:
    explicit ErrorBar(QWidget *parent = nullptr);
    /// `kept` says what is still there, `advice` what to do; either may be empty.
    void tell(const Error &error, const QString &kept, const QString &advice);
    void dismiss();
    [[nodiscard]] QString text() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_what;
    QLabel *m_rest;
    QPushButton *m_close;
};

} // namespace tally::ui
