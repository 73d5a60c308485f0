// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include "core/book/lookmarks.h"
#include "core/journal/roster.h"

#include <QThread>
#include <utility>

namespace tally::ui
{
namespace
{

tl::unexpected<Error> busy(const QString &why)
{
    return refused("session.busy", QT_TRANSLATE_NOOP("Error", "Nothing can be recorded now. %1"), {why});
}

} // namespace

Session::Session(QObject *parent)
    : QObject(parent)
{
    connect(&m_jobs, &JobRunner::started, this, &Session::recordingChanged);
    // The jobs of this class say so themselves, once their result is told.
    connect(&m_jobs, &JobRunner::finished, this, [this] {
        if (!m_isWriterAway && !m_isReading)
            Q_EMIT recordingChanged();
    });
}

Session::~Session()
{
    rememberLeaving();
    m_undo.clear();
}

Outcome Session::open(const QString &path, book::Access access, const book::Environment &environment)
{
    if (!canClose())
        return checkIdle();
    TALLY_TRY(std::unique_ptr<book::Book> book, book::Book::open(path, access, environment));
    adopt(std::move(book));
    return {};
}

Outcome Session::create(const QString &path, const book::NewBook &options, const book::Environment &environment)
{
    if (!canClose())
        return checkIdle();
    TALLY_TRY(std::unique_ptr<book::Book> book, book::Book::create(path, options, environment));
    adopt(std::move(book));
    return {};
}

void Session::adopt(std::unique_ptr<book::Book> book)
{
    close();
    m_book = std::move(book);
    m_book->recorder().onCommitted([this](const journal::ChangeSet &changes) {
        if (QThread::currentThread() == thread())
            Q_EMIT changed(changes);
        else
            QMetaObject::invokeMethod(
                this, [this, changes] { Q_EMIT changed(changes); }, Qt::QueuedConnection);
    });
    Q_EMIT opened();
    Q_EMIT recordingChanged();
}

void Session::close()
{
    if (m_book == nullptr || !canClose())
        return;
    m_jobs.cancel();
    if (const auto drop = std::exchange(m_dropJob, {}))
        drop();
    Q_EMIT closing();
    rememberLeaving();
    m_undo.clear();
    m_findings.reset();
    m_reader.reset();
    m_book.reset();
    Q_EMIT closed();
    Q_EMIT recordingChanged();
}

void Session::rememberLeaving()
{
    // Nobody is there to be told; without the mark more is shown as new than is.
    if (m_book != nullptr && m_book->isWritable() && !m_isWriterAway)
        static_cast<void>(book::LookMarks(m_book->journal()).rememberClosed(m_book->actor()));
}

QString Session::whyNotRecording() const
{
    if (m_book == nullptr)
        return tr("No book is open.");
    if (m_isWriterAway)
        return tr("%1 Recording waits until it is done.").arg(m_jobs.title());
    return m_book->isWritable() ? QString() : tr("This book is open for reading only.");
}

book::Book &Session::reading() const
{
    Q_ASSERT(m_book != nullptr);
    return m_reader != nullptr ? *m_reader : *m_book;
}

QString Session::deskLabel() const
{
    const journal::Journal &journal = m_book->journal();
    const auto roster = journal::Roster::load(journal);
    const journal::RosterDesk *desk = roster ? roster->findDesk(journal.ownLog().desk()) : nullptr;
    return desk != nullptr ? desk->label : journal.ownLog().deskName();
}

Outcome Session::setActor(RecordKey person)
{
    if (!canRecord())
        return busy(whyNotRecording());
    TALLY_CHECK(m_book->setActor(person));
    Q_EMIT actorChanged();
    return {};
}

Outcome Session::setOurAgent(RecordKey agent)
{
    if (!canRecord())
        return busy(whyNotRecording());
    TALLY_CHECK(m_book->setOurAgent(agent));
    Q_EMIT actorChanged();
    return {};
}

void Session::refresh()
{
    journal::ChangeSet all;
    all.everything = true;
    Q_EMIT changed(all);
}

Result<RecordKey> Session::record(const resources::EventDraft &draft)
{
    if (!canRecord())
        return busy(whyNotRecording());
    return m_book->events().record(draft);
}

Result<RecordKey> Session::record(const journal::RecordDraft &draft)
{
    if (!canRecord())
        return busy(whyNotRecording());
    return m_book->recordService().record(draft);
}

Result<RecordKey> Session::change(RecordKey record, const Json &members)
{
    if (!canRecord())
        return busy(whyNotRecording());
    return m_book->recordService().change(record, members);
}

Result<RecordKey> Session::settle(RecordKey record, const Json &members)
{
    if (!canRecord())
        return busy(whyNotRecording());
    return m_book->recordService().settle(record, members);
}

Result<RecordKey> Session::reverse(RecordKey entry)
{
    if (!canRecord())
        return busy(whyNotRecording());
    return m_book->events().reverse(entry);
}

Outcome Session::recordTogether(const Act &act)
{
    if (!canRecord())
        return busy(whyNotRecording());
    TALLY_TRY(journal::Recording recording, m_book->recorder().begin());
    TALLY_CHECK(act(*m_book, recording));
    return recording.commit().map([](const journal::ChangeSet &) {});
}

Result<journal::SigningKey> Session::deskKey()
{
    return m_book->deskKey();
}

Result<journal::SigningKey> Session::rootKey()
{
    return m_book->rootKey();
}

Outcome Session::checkIdle() const
{
    if (m_jobs.isRunning())
        return refused("job.running",
                       QT_TRANSLATE_NOOP("Error", "%1 One long act runs at a time: wait until it is done, or cancel it "
                                                  "at the foot of the window."),
                       {m_jobs.title()});
    return m_book == nullptr ? Outcome(busy(whyNotRecording())) : Outcome();
}

Outcome Session::beginJob()
{
    TALLY_CHECK(checkIdle());
    TALLY_TRY(m_reader, book::Book::open(m_book->path(), book::Access::Read, m_book->environment()));
    m_isWriterAway = true;
    return {};
}

bool Session::launch(const QString &title, JobRunner::Work work, JobRunner::Done done)
{
    return m_jobs.start(title, std::move(work), std::move(done));
}

void Session::takeWriterBack()
{
    m_isWriterAway = false;
    m_reader.reset();
}

void Session::launchReading(const QString &title, JobRunner::Work work, JobRunner::Done done,
                            std::function<void()> drop)
{
    m_isReading = true;
    m_dropJob = std::move(drop);
    const auto tell = [this, done = std::move(done)] {
        m_isReading = false;
        if (std::exchange(m_dropJob, {})) // or it was told already
            done();
        Q_EMIT recordingChanged();
    };
    m_isReading = launch(title, std::move(work), tell);
}

Error Session::cancelled()
{
    return refused("job.cancelled", QT_TRANSLATE_NOOP("Error", "Cancelled. Nothing was changed.")).value();
}

void Session::setFindings(QStringList findings)
{
    m_findings = std::move(findings);
    Q_EMIT verified();
}

void Session::tellChanged()
{
    Q_EMIT changed({});
}

void Session::report(const Error &error, const QString &kept, const QString &advice)
{
    Q_EMIT failed(error, kept, advice);
}

void Session::say(const QString &text, const QString &offer)
{
    Q_EMIT said(text, offer);
}

} // namespace tally::ui
