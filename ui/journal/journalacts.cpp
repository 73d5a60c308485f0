// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalacts.h"

#include "core/exchange/formats/jsonldimport.h"
#include "ui/journal/importreportdialog.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace tally::ui
{
namespace
{

QString nothingChanged()
{
    return JournalActs::tr("Nothing in the book was changed.");
}

} // namespace

JournalActs::JournalActs(const PageContext &context, QWidget *window)
    : QObject(window)
    , m_session(context.session)
    , m_window(window)
    , m_lastFolder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    addActions(context.actions);
    connect(&m_session, &Session::recordingChanged, this, &JournalActs::enable);
    enable();
}

void JournalActs::addActions(ActionRegistry &actions)
{
    m_verify = actions.add({QStringLiteral("book.verify"), tr("Verify now"), QKeySequence(Qt::Key_V),
                            QStringLiteral("verify"), tr("Recompute every fingerprint and table of the book")});
    m_import = actions.add({QStringLiteral("records.import"), tr("Import records…"), QKeySequence(Qt::CTRL | Qt::Key_I),
                            QStringLiteral("import")});
    connect(m_verify, &QAction::triggered, this, &JournalActs::verify);
    connect(m_import, &QAction::triggered, this, &JournalActs::importRecords);
}

void JournalActs::enable()
{
    const bool idle = !m_session.jobs().isRunning();
    m_verify->setEnabled(m_session.isOpen() && idle);
    m_import->setEnabled(m_session.canRecord() && idle);
}

void JournalActs::tellStart(const Outcome &started)
{
    if (!started)
        m_session.report(started.error(), nothingChanged());
}

void JournalActs::verify()
{
    const auto work = [](book::Book &book, const JobRunner::Progress &progress) { return book.check({}, progress); };
    const auto done = [this](Result<QStringList> &findings) {
        if (!findings && findings.error().is("job.cancelled"))
            return;
        if (!findings)
            return m_session.report(findings.error(), nothingChanged());
        m_session.say(
            findings->isEmpty()
                ? tr("✓ Verified: every entry is as it was recorded, and every table follows from the entries.")
                : tr("! The check found: %1").arg(findings->join(QStringLiteral("; "))));
        m_session.setFindings(*findings);
    };
    tellStart(m_session.runReadJob<QStringList>(tr("Verifying the book…"), this, work, done));
}

void JournalActs::importRecords()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Import records"), m_lastFolder,
                                                      tr("JSON-LD (*.jsonld *.json);;All files (*)"));
    if (!path.isEmpty())
        importFile(path);
}

void JournalActs::importFile(const QString &path)
{
    m_lastFolder = QFileInfo(path).absolutePath();
    const auto work = [path](book::Book &book, const JobRunner::Progress &progress) -> Result<exchange::ImportReport> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failed("import.open",
                          QT_TRANSLATE_NOOP("Error", "The file %1 cannot be opened; nothing was imported."), {path},
                          file.errorString());
        exchange::JsonLdImport import(book.recorder(), book.records(), book.recordService(), book.resources(),
                                      book.events());
        return import.run(file.readAll(), false, progress);
    };
    const auto done = [this](Result<exchange::ImportReport> &report) {
        if (!report)
            return m_session.report(report.error(), nothingChanged());
        told(*report);
    };
    tellStart(m_session.runJob<exchange::ImportReport>(tr("Importing…"), this, work, done));
}

void JournalActs::told(const exchange::ImportReport &report)
{
    m_session.say(ImportReportDialog::summary(report));
    if (!report.rows.empty())
        ImportReportDialog(report, m_window).exec();
}

} // namespace tally::ui
