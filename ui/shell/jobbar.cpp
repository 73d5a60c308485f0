// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobbar.h"

#include "ui/shell/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace tally::ui
{
namespace
{

constexpr int DelayMs = 150; ///< what is done sooner needs no telling

} // namespace

JobBar::JobBar(JobRunner &jobs, QWidget *parent)
    : QFrame(parent)
    , m_title(styledLabel(QString(), Look::Plain, this))
    , m_state(styledLabel(QString(), Look::Dim, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_delay(new QTimer(this))
{
    setLook(this, Look::Notice);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setFixedWidth(220);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 6, 20, 6);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_bar);
    row->addWidget(m_state, 1);
    row->addWidget(m_cancel);
    connect(&jobs, &JobRunner::started, this, &JobBar::begin);
    connect(&jobs, &JobRunner::progressed, this, &JobBar::tell);
    connect(&jobs, &JobRunner::finished, this, [this] {
        m_delay->stop();
        hide();
    });
    m_delay->setSingleShot(true);
    m_delay->setInterval(DelayMs);
    connect(m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, [this, &jobs] {
        jobs.cancel();
        m_cancel->setEnabled(false);
        m_state->setText(tr("Stopping…"));
    });
    hide();
}

void JobBar::begin(const QString &title)
{
    m_title->setText(title);
    m_state->clear();
    m_bar->hide(); // a bar that does not know how far it is could only wander
    m_state->setText(tr("Working…"));
    m_cancel->setEnabled(true);
    m_delay->start();
}

void JobBar::tell(qint64 done, qint64 total, qint64 remainingMs)
{
    if (total <= 0)
        return;
    // Thousandths: a progress bar counts in int, entries may not fit.
    m_bar->setRange(0, 1000);
    m_bar->setValue(static_cast<int>(done * 1000 / total));
    m_bar->show();
    if (m_cancel->isEnabled())
        m_state->setText(words(done, total, remainingMs));
}

QString JobBar::words(qint64 done, qint64 total, qint64 remainingMs)
{
    const QLocale locale;
    const QString amount = tr("%1 of %2").arg(locale.toString(done), locale.toString(total));
    if (remainingMs < 0)
        return amount;
    const int seconds = static_cast<int>((remainingMs + 999) / 1000);
    const QString left = seconds < 90 ? tr("about %1 s left").arg(locale.toString(seconds))
                                      : tr("about %1 min left").arg(locale.toString((seconds + 30) / 60));
    return tr("%1 · %2").arg(amount, left);
}

} // namespace tally::ui
