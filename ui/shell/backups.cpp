// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backups.h"

#include "ui/shell/preferences.h"
#include "ui/shell/session.h"

#include <memory>
#include <QEvent>
#include <QFile>
#include <QLocale>
#include <QWidget>

namespace tally::ui
{

Backups::Backups(Session &session, Preferences &preferences, EnvironmentFor environmentFor, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_environmentFor(std::move(environmentFor))
{
    connect(&m_session, &Session::opened, this, [this] { m_closingTried = false; });
}

QString Backups::folder() const
{
    return m_session.isOpen() ? m_preferences.backupFolder(m_session.reading().path()) : QString();
}

std::vector<book::BackupFile> Backups::list() const
{
    if (!m_session.isOpen())
        return {};
    return book::backupsIn(folder(), m_session.reading().identity().id8());
}

bool Backups::mayCopy() const
{
    return m_session.isOpen() && m_session.canRecord() && m_session.reading().path() != m_exempt;
}

bool Backups::isSomethingNew() const
{
    const auto made = list();
    return made.empty() || made.front().entries != m_session.reading().journal().entryCount();
}

void Backups::make(std::function<void(bool)> done)
{
    const auto work = [to = folder(), rotation = m_preferences.rotation()](book::Book &book,
                                                                           const JobRunner::Progress &progress) {
        return book::makeBackup(book, to, rotation, progress);
    };
    const auto tell = [this, done](Result<book::BackupFile> &made) {
        if (made)
            m_session.say(
                tr("Backed up and read back: %1 entries, %2.")
                    .arg(QLocale().toString(qlonglong{made->entries}), QLocale().formattedDataSize(made->bytes)));
        else if (!made.error().is("job.cancelled"))
            m_session.report(made.error(), tr("The book itself is saved."),
                             tr("Settings (Ctrl+,) say where backups go; choose another folder there."));
        Q_EMIT this->made();
        if (done)
            done(made.has_value());
    };
    // The copy is taken of one moment by itself, and cannot be taken inside another one.
    if (const Outcome started =
            m_session.runReadJob<book::BackupFile>(tr("Backing up the book…"), this, work, tell, book::Access::Read);
        !started)
        m_session.report(started.error());
}

void Backups::makeIfDue()
{
    if (m_preferences.backsUpDaily() && !m_session.jobs().isRunning() && mayCopy() && isSomethingNew() &&
        book::isBackupDue(list(), QDateTime::currentDateTime()))
        make();
}

void Backups::guardClosing(QWidget *window)
{
    m_window = window;
    window->installEventFilter(this);
}

bool Backups::eventFilter(QObject *watched, QEvent *event)
{
    const bool waits = watched == m_window && event->type() == QEvent::Close && !m_closingTried &&
                       m_preferences.backsUpOnClosing() && mayCopy() && isSomethingNew();
    if (!waits)
        return QObject::eventFilter(watched, event);
    event->ignore();
    m_closingTried = true; // whatever comes of it, the next closing closes
    const auto copyAndClose = [this] {
        make([this](bool made) {
            if (made)
                m_window->close();
        });
    };
    JobRunner &jobs = m_session.jobs();
    jobs.cancel();
    if (jobs.isRunning())
        connect(&jobs, &JobRunner::finished, this, copyAndClose,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    else
        copyAndClose();
    return true;
}

void Backups::restore(const QString &backup, const QString &target, const QString &deskLabel)
{
    const auto result = std::make_shared<Outcome>();
    const auto work = [backup, target, result, environment = m_environmentFor(target)](const JobRunner::Progress &) {
        *result = book::restoreBackup(backup, target, environment);
    };
    const auto done = [this, target, deskLabel, result] {
        if (*result)
            revive(target, deskLabel);
        else
            Q_EMIT failed(result->error());
    };
    if (!m_session.jobs().start(tr("Restoring the backup…"), work, done))
        Q_EMIT failed(m_session.checkIdle().error());
}

// On this thread, because the new desk's key goes into the keyring. The book is closed again: whoever hears of it opens
// it as any other.
void Backups::revive(const QString &target, const QString &deskLabel)
{
    auto revived = book::Book::revive(target, deskLabel, m_environmentFor(target));
    if (revived) {
        revived->reset();
        Q_EMIT restored(target);
        return;
    }
    QFile::remove(target); // a copy that would write the old desk's log again must not be left lying about
    Q_EMIT failed(revived.error());
}

} // namespace tally::ui
