// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/jobrunner.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace tally::ui
{

/// Shows the running job: what it does, how far it is, the time left, and Cancel. Hidden for jobs that end before
/// anybody could read it.
class JobBar final : public QFrame
{
    Q_OBJECT
public:
    explicit JobBar(JobRunner &jobs, QWidget *parent = nullptr);

private:
    void begin(const QString &title);
    void tell(qint64 done, qint64 total, qint64 remainingMs);
    [[nodiscard]] static QString words(qint64 done, qint64 total, qint64 remainingMs);

    QLabel *m_title;
    QLabel *m_state;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer *m_delay;
};

} // namespace tally::ui
