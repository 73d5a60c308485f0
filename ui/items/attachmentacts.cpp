// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/attachmentacts.h"

#include "core/base/wholefile.h"
#include "core/resources/attachmentname.h"
#include "core/resources/attachmentservice.h"
#include "ui/items/attachmentcommand.h"

#include <algorithm>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMimeData>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

namespace tally::ui
{
namespace
{

using resources::AttachmentRow;
using Rows = std::vector<AttachmentRow>;

resources::AttachmentService serviceOf(book::Book &book)
{
    return {book.recordService(), book.records(), book.database()};
}

/// Reads the files and attaches all of them, or none.
Result<Rows> attachAll(book::Book &book, RecordKey about, const QStringList &paths, const JobRunner::Progress &progress)
{
    const resources::AttachmentService service = serviceOf(book);
    TALLY_TRY(journal::Recording recording, book.recorder().begin());
    std::vector<RecordKey> keys;
    for (const QString &path : paths) {
        if (!progress(std::ssize(keys), paths.size()))
            return refused("job.cancelled", QT_TRANSLATE_NOOP("Error", "Cancelled. Nothing was changed."));
        TALLY_TRY(const auto draft, resources::readAttachment(about, path));
        TALLY_TRY(const RecordKey key, service.add(recording, draft));
        keys.push_back(key);
    }
    Rows rows;
    for (const RecordKey key : keys) { // before the commit: an error says that nothing was changed
        TALLY_TRY(const auto row, resources::ItemQuery(book.database()).attachment(key));
        if (row)
            rows.push_back(*row);
    }
    TALLY_CHECK(recording.commit());
    return rows;
}

} // namespace

AttachmentActs::AttachmentActs(const PageContext &context, Page *page, std::function<RecordKey()> chosen)
    : QObject(page)
    , m_session(context.session)
    , m_page(page)
    , m_chosen(std::move(chosen))
    , m_attach(context.actions.add({QStringLiteral("item.attach"), tr("Attach a file…"),
                                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), QStringLiteral("link"),
                                    tr("A picture or document of the chosen item")}))
{
    connect(m_attach, &QAction::triggered, this, [this] { attach(); });
}

AttachmentActs::~AttachmentActs() = default;

void AttachmentActs::setEnabled(bool enabled)
{
    if (m_attach != nullptr)
        m_attach->setEnabled(enabled);
}

QString AttachmentActs::folder() const
{
    return m_folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : m_folder;
}

void AttachmentActs::attach()
{
    if (!m_chosen())
        return;
    const QStringList paths =
        QFileDialog::getOpenFileNames(m_page->window(), tr("Attach a file"), folder(), tr("All files (*)"));
    if (!paths.isEmpty())
        m_folder = QFileInfo(paths.front()).absolutePath();
    attach(paths);
}

void AttachmentActs::attach(const QStringList &paths)
{
    const RecordKey about = m_chosen();
    if (!about || paths.isEmpty())
        return;
    const auto work = [about, paths](book::Book &book, const JobRunner::Progress &progress) {
        return attachAll(book, about, paths, progress);
    };
    const auto done = [this](Result<Rows> &rows) {
        if (!rows)
            return m_session.report(rows.error(), tr("The book itself is unchanged."));
        m_session.undoStack().push(AttachmentCommand::attached(m_session, std::move(*rows)));
    };
    if (const Outcome started = m_session.runJob<Rows>(tr("Attaching…"), this, work, done); !started)
        m_session.report(started.error(), tr("The book itself is unchanged."));
}

void AttachmentActs::write(const AttachmentRow &attachment, const QString &path, std::function<void()> done)
{
    const auto work = [attachment, path](book::Book &book, const JobRunner::Progress &) -> Result<QString> {
        TALLY_TRY(const QByteArray bytes, serviceOf(book).bytesOf(attachment));
        TALLY_CHECK(writeWhole(path, bytes));
        return path;
    };
    const auto told = [this, done = std::move(done)](Result<QString> &written) {
        if (!written)
            return m_session.report(written.error(), tr("The book itself is unchanged."));
        done();
    };
    if (const Outcome started = m_session.runReadJob<QString>(tr("Writing the file…"), this, work, told); !started)
        m_session.report(started.error(), tr("The book itself is unchanged."));
}

void AttachmentActs::open(const AttachmentRow &attachment)
{
    if (!resources::mayBeOpened(attachment))
        return save(attachment);
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    // A folder for each, since two may be called the same.
    const QString folder = m_copies->filePath(toText(attachment.key).replace(u'/', u'-'));
    if (!QDir().mkpath(folder))
        return m_session.report(notWritten(folder).value(), tr("The book itself is unchanged."));
    const QString path = QDir(folder).filePath(fileNameOf(attachment));
    QFile::remove(path); // shown before, maybe of another book
    write(attachment, path, [this, path] {
        // What somebody wrote into it would be gone with the window: programs say beforehand that they only read it.
        QFile::setPermissions(path, QFileDevice::ReadOwner);
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            m_session.report(refused("attachment.noProgram",
                                     QT_TRANSLATE_NOOP("Error", "No program here opens “%1”. Save a copy instead."),
                                     {QFileInfo(path).fileName()})
                                 .value());
    });
}

void AttachmentActs::save(const AttachmentRow &attachment)
{
    const QString path = QFileDialog::getSaveFileName(m_page->window(), tr("Save a copy"),
                                                      QDir(folder()).filePath(fileNameOf(attachment)));
    if (path.isEmpty())
        return;
    m_folder = QFileInfo(path).absolutePath();
    write(attachment, path, [this, path] { m_session.say(tr("Saved in %1").arg(QDir::toNativeSeparators(path))); });
}

void AttachmentActs::takeAway(const AttachmentRow &attachment)
{
    if (m_session.canRecord())
        m_session.undoStack().push(AttachmentCommand::takingAway(m_session, attachment));
}

QStringList AttachmentActs::filesIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        paths.append(url.toLocalFile());
    return paths.contains(QString()) ? QStringList() : paths;
}

} // namespace tally::ui
