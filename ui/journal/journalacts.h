// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importreport.h"
#include "ui/shell/page.h"

#include <QObject>

namespace tally::ui
{

/// The journal's long acts: check the whole book, import records. Each asks what it must, runs as a job, and tells how
/// it ended.
class JournalActs final : public QObject
{
    Q_OBJECT
public:
    /// `window` is the parent of what is asked.
    JournalActs(const PageContext &context, QWidget *window);

    void verify();
    void importRecords();
    /// The same without asking for the file.
    void importFile(const QString &path);

private:
    void addActions(ActionRegistry &actions);
    void enable();
    void tellStart(const Outcome &started);
    void told(const exchange::ImportReport &report);

    Session &m_session;
    QWidget *m_window;
    QAction *m_verify = nullptr;
    QAction *m_import = nullptr;
    QString m_lastFolder;
    QString m_given; ///< bundle to receive without asking which
};

} // namespace tally::ui
