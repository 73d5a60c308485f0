// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bundlereceiver.h"
#include "core/exchange/bundlewriter.h"
#include "core/exchange/importreport.h"
#include "ui/shell/page.h"

#include <QObject>

namespace tally::ui
{

/// The journal's long acts: check the whole book, export and receive bundles, import records. Each asks what it must,
/// runs as a job, and tells how it ended.
class ExchangeActs final : public QObject
{
    Q_OBJECT
public:
    /// `window` is the parent of what is asked.
    ExchangeActs(const PageContext &context, QWidget *window);

    void verify();
    void exportBundle();
    void receiveBundle();
    void importRecords();
    /// The same without asking for the file.
    void receive(const QString &path);
    void importFile(const QString &path);

private:
    void addActions(ActionRegistry &actions);
    void enable();
    void write(const exchange::BundleRequest &request);
    void takeIn(const QString &path);
    void tellStart(const Outcome &started);
    void told(const exchange::ImportReport &report);

    Session &m_session;
    QWidget *m_window;
    QList<QAction *> m_writing; ///< acts that need a book that can be written
    QAction *m_verify = nullptr;
    QAction *m_reveal = nullptr;
    QString m_lastFolder;
};

} // namespace tally::ui
