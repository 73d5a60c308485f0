// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/exchangeacts.h"

#include "core/exchange/formats/jsonldimport.h"
#include "core/exchange/peerstore.h"
#include "ui/journal/bundledialog.h"
#include "ui/journal/importreportdialog.h"
#include "ui/journal/receivedialog.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace tally::ui
{
namespace
{

QString nothingChanged()
{
    return ExchangeActs::tr("Nothing in the book was changed.");
}

} // namespace

ExchangeActs::ExchangeActs(const PageContext &context, QWidget *window)
    : QObject(window)
    , m_session(context.session)
    , m_window(window)
    , m_lastFolder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    addActions(context.actions);
    connect(&m_session, &Session::recordingChanged, this, &ExchangeActs::enable);
    connect(&m_session, &Session::bundleOffered, this, &ExchangeActs::receive);
    enable();
}

void ExchangeActs::addActions(ActionRegistry &actions)
{
    m_verify = actions.add({QStringLiteral("book.verify"), tr("Verify now"), QKeySequence(Qt::Key_V),
                            QStringLiteral("verify"), tr("Recompute every fingerprint and table of the book")});
    QAction *write = actions.add({QStringLiteral("bundle.export"), tr("Export bundle…"),
                                  QKeySequence(Qt::CTRL | Qt::Key_E), QStringLiteral("export")});
    QAction *receive = actions.add({QStringLiteral("bundle.receive"), tr("Receive bundle…"),
                                    QKeySequence(Qt::CTRL | Qt::Key_R), QStringLiteral("receive")});
    QAction *import = actions.add({QStringLiteral("records.import"), tr("Import records…"),
                                   QKeySequence(Qt::CTRL | Qt::Key_I), QStringLiteral("import")});
    m_reveal = actions.add({QStringLiteral("bundle.reveal"), tr("Show the folder"), {}, QStringLiteral("folder")});
    m_writing = {write, receive, import};
    connect(m_verify, &QAction::triggered, this, &ExchangeActs::verify);
    connect(write, &QAction::triggered, this, &ExchangeActs::exportBundle);
    connect(receive, &QAction::triggered, this, &ExchangeActs::receiveBundle);
    connect(import, &QAction::triggered, this, &ExchangeActs::importRecords);
    connect(m_reveal, &QAction::triggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_lastFolder)); });
}

void ExchangeActs::enable()
{
    const bool idle = m_session.isOpen() && !m_session.jobs().isRunning();
    m_verify->setEnabled(idle);
    m_reveal->setEnabled(idle);
    for (QAction *action : m_writing)
        action->setEnabled(m_session.canRecord());
}

void ExchangeActs::tellStart(const Outcome &started)
{
    if (!started)
        m_session.report(started.error(), nothingChanged());
}

void ExchangeActs::verify()
{
    const auto work = [](book::Book &book, const JobRunner::Progress &) { return book.check(); };
    const auto done = [this](Result<QStringList> &findings) {
        if (!findings)
            return m_session.report(findings.error(), nothingChanged());
        m_session.say(
            findings->isEmpty()
                ? tr("✓ Verified: every entry is as it was recorded, and every table follows from the entries.")
                : tr("! The check found: %1").arg(findings->join(QStringLiteral("; "))));
        m_session.setFindings(*findings);
    };
    tellStart(m_session.runJob<QStringList>(tr("Verifying the book…"), this, work, done));
}

void ExchangeActs::exportBundle()
{
    const auto peers = exchange::PeerStore(m_session.reading().journal()).all();
    BundleDialog dialog(peers ? *peers : std::vector<exchange::PeerRow>(), m_lastFolder, m_window);
    if (dialog.exec() == QDialog::Accepted)
        write(dialog.request());
}

void ExchangeActs::write(const exchange::BundleRequest &request)
{
    auto desk = m_session.deskKey();
    if (!desk)
        return m_session.report(desk.error(), nothingChanged());
    // A desk without the root key exports with the roster's stored signature.
    auto root = m_session.rootKey();
    const auto deskKey = std::make_shared<journal::SigningKey>(*std::move(desk));
    const auto rootKey = root ? std::make_shared<journal::SigningKey>(*std::move(root)) : nullptr;
    m_lastFolder = request.directory;
    const auto work = [request, deskKey, rootKey](book::Book &book, const JobRunner::Progress &) {
        return exchange::BundleWriter(book.journal())
            .write(request, *deskKey, rootKey.get(), book.environment().time.nowMs());
    };
    const auto done = [this](Result<exchange::WrittenBundle> &written) {
        if (!written)
            return m_session.report(written.error(), nothingChanged());
        m_session.say(
            tr("Exported %Ln entries to %1", nullptr, static_cast<int>(written->entries)).arg(written->path),
            QStringLiteral("bundle.reveal"));
    };
    tellStart(m_session.runJob<exchange::WrittenBundle>(tr("Exporting a bundle…"), this, work, done));
}

void ExchangeActs::receiveBundle()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Receive a bundle"), m_lastFolder,
                                                      tr("Bundles (*.tally);;All files (*)"));
    if (!path.isEmpty())
        receive(path);
}

void ExchangeActs::receive(const QString &path)
{
    m_lastFolder = QFileInfo(path).absolutePath();
    const auto work = [path](book::Book &book, const JobRunner::Progress &) {
        return exchange::BundleReceiver(book.recorder()).preview(path);
    };
    const auto done = [this, path](Result<exchange::ReceivePreview> &preview) {
        if (!preview)
            return m_session.report(preview.error(), nothingChanged(), tr("The file is still where it was."));
        if (ReceiveDialog(*preview, m_window).exec() == QDialog::Accepted)
            takeIn(path);
    };
    tellStart(m_session.runJob<exchange::ReceivePreview>(tr("Verifying the bundle…"), this, work, done));
}

void ExchangeActs::takeIn(const QString &path)
{
    auto desk = m_session.deskKey();
    // Without the key the bundle is taken in all the same; only our receipt for it has to wait.
    const auto key = desk ? std::make_shared<journal::SigningKey>(*std::move(desk)) : nullptr;
    const auto work = [path, key](book::Book &book,
                                  const JobRunner::Progress &progress) -> Result<exchange::ReceivePreview> {
        exchange::BundleReceiver receiver(book.recorder());
        TALLY_TRY(exchange::ReceivePreview received, receiver.receive(path, progress));
        const auto from = book.journal().findBook(received.bundle.bookId);
        if (key != nullptr && from && !received.ownBook)
            TALLY_CHECK(receiver.acknowledge(*from, *key, book.environment().time.nowMs()));
        return received;
    };
    const auto done = [this, signedFor = key != nullptr](Result<exchange::ReceivePreview> &received) {
        if (!received)
            return m_session.report(received.error(), nothingChanged(), tr("The file is still where it was."));
        const QString words = tr("Received %Ln entries from %1.", nullptr, static_cast<int>(received->newEntries))
                                  .arg(received->petname);
        m_session.say(signedFor ? words : words + u' ' + tr("The receipt for it waits until the keys can be used."));
    };
    tellStart(m_session.runJob<exchange::ReceivePreview>(tr("Receiving the bundle…"), this, work, done));
}

void ExchangeActs::importRecords()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Import records"), m_lastFolder,
                                                      tr("JSON-LD (*.jsonld *.json);;All files (*)"));
    if (!path.isEmpty())
        importFile(path);
}

void ExchangeActs::importFile(const QString &path)
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

void ExchangeActs::told(const exchange::ImportReport &report)
{
    m_session.say(ImportReportDialog::summary(report));
    if (!report.rows.empty())
        ImportReportDialog(report, m_window).exec();
}

} // namespace tally::ui
