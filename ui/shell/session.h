// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/journal/changeset.h"
#include "ui/shell/jobrunner.h"

#include <functional>
#include <memory>
#include <optional>
#include <QObject>
#include <QPointer>
#include <QUndoStack>

namespace tally::ui
{

/// The open book as the windows see it. Reads and single acts run on the window's thread, which they do not keep long.
/// A long job that writes takes the writing connection to a worker thread; meanwhile recording is disabled and reads go
/// through a second connection that can only read. One that only reads has a connection of its own, and recording goes
/// on. There is one job at a time. Everybody hears of every change through `changed`.
class Session final : public QObject
{
    Q_OBJECT
public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    /// Opens a book in place of the one that is open. On failure the old one stays.
    Outcome open(const QString &path, book::Access access, const book::Environment &environment);
    Outcome create(const QString &path, const book::NewBook &options, const book::Environment &environment);
    /// A job that reads is told to stop, and hears at once that it was cancelled. Nothing happens unless `canClose`.
    void close();
    /// Whether no job runs whose end must be waited for.
    [[nodiscard]] bool canClose() const { return !m_jobs.isRunning() || m_isReading; }

    [[nodiscard]] bool isOpen() const { return m_book != nullptr; }
    /// Whether single acts may be recorded now.
    [[nodiscard]] bool canRecord() const { return m_book != nullptr && m_book->isWritable() && !m_isWriterAway; }
    /// Whether a job has the writing connection.
    [[nodiscard]] bool isWriterAway() const { return m_isWriterAway; }
    /// Why not, in words; empty when it may.
    [[nodiscard]] QString whyNotRecording() const;
    /// The book to read from at this moment; asked for anew each time, not kept. Only while a book is open.
    [[nodiscard]] book::Book &reading() const;

    /// What this installation is called in the book's roster; its number where the roster cannot be read.
    [[nodiscard]] QString deskLabel() const;

    /// Who records on this desk from now on; none for nobody in particular. Errors are returned.
    Outcome setActor(RecordKey person);
    /// Which agent this book is the book of, for every desk.
    Outcome setOurAgent(RecordKey agent);
    /// Has everything that is shown read again, after something outside the book changed how it is written.
    void refresh();

    /// Records one act. Errors are returned, not told; after success `changed` has been emitted.
    [[nodiscard]] Result<RecordKey> record(const resources::EventDraft &draft);
    [[nodiscard]] Result<RecordKey> record(const journal::RecordDraft &draft);
    /// Changes members of a record, or settles what desks answered differently.
    [[nodiscard]] Result<RecordKey> change(RecordKey record, const Json &members);
    [[nodiscard]] Result<RecordKey> settle(RecordKey record, const Json &members);
    [[nodiscard]] Result<RecordKey> reverse(RecordKey entry);
    /// Records all that `act` adds as one act, or nothing of it.
    using Act = std::function<Outcome(book::Book &book, journal::Recording &recording)>;
    Outcome recordTogether(const Act &act);
    /// Asked on this thread because a keyring or a passphrase may have to be asked for.
    [[nodiscard]] Result<journal::SigningKey> deskKey();
    [[nodiscard]] Result<journal::SigningKey> rootKey();

    /// Error "job.running", in words, while a job runs; "session.busy" without a book.
    [[nodiscard]] Outcome checkIdle() const;
    /// Runs `work` on the writing book on a worker thread and `done` with its result here, unless `context` is gone by
    /// then. Errors of `checkIdle`, or why a second connection could not be opened.
    template<typename T>
    Outcome runJob(const QString &title, QObject *context,
                   std::function<Result<T>(book::Book &, const JobRunner::Progress &)> work,
                   std::function<void(Result<T> &)> done);

    /// The same for work that only reads: it gets a book of its own, which by default stays as it is now while
    /// recording goes on. `done` is told why that could not be opened, and "job.cancelled" as soon as this book is
    /// closed.
    template<typename T>
    Outcome runReadJob(const QString &title, QObject *context,
                       std::function<Result<T>(book::Book &, const JobRunner::Progress &)> work,
                       std::function<void(Result<T> &)> done, book::Access access = book::Access::Moment);

    [[nodiscard]] JobRunner &jobs() { return m_jobs; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }

    /// What the last check of the whole book said in this session: none before the first one.
    [[nodiscard]] std::optional<QStringList> findings() const { return m_findings; }
    void setFindings(QStringList findings);

    /// Emits `changed` for something that is kept beside the entries: what was exchanged, names of peers.
    void tellChanged();

    /// Tell the person at the window.
    void report(const Error &error, const QString &kept = {}, const QString &advice = {});
    /// `offer` is the id of an action shown beside the words ("edit.undo"); empty for none.
    void say(const QString &text, const QString &offer = {});
    /// A bundle was given to the program from outside, to be received by whoever does that.
    void offerBundle(const QString &path) { Q_EMIT bundleOffered(path); }

Q_SIGNALS:
    void opened();
    void closing();
    void closed();
    void changed(const tally::journal::ChangeSet &changes);
    /// Something on which `canRecord` depends; a job began, or one has ended and its result is told, so that the next
    /// may begin.
    void recordingChanged();
    void verified();
    /// Another person records, or the book is another agent's.
    void actorChanged();
    void failed(const tally::Error &error, const QString &kept, const QString &advice);
    void said(const QString &text, const QString &offer);
    void bundleOffered(const QString &path);

private:
    void adopt(std::unique_ptr<book::Book> book);
    /// Notes how far the book had come when this person closed it, to tell next time what is new.
    void rememberLeaving();
    Outcome beginJob();
    void takeWriterBack();
    [[nodiscard]] bool launch(const QString &title, JobRunner::Work work, JobRunner::Done done);
    void launchReading(const QString &title, JobRunner::Work work, JobRunner::Done done, std::function<void()> drop);
    [[nodiscard]] static Error cancelled();

    std::unique_ptr<book::Book> m_book;
    std::unique_ptr<book::Book> m_reader; ///< only while a job has the writer
    bool m_isWriterAway = false;
    bool m_isReading = false;        ///< the job that runs only reads, whether or not its book is still open
    std::function<void()> m_dropJob; ///< tells whoever waits for that job that it was cancelled
    std::optional<QStringList> m_findings;
    JobRunner m_jobs; ///< after the books: it is stopped before they go
    QUndoStack m_undo;
};

template<typename T>
Outcome Session::runJob(const QString &title, QObject *context,
                        std::function<Result<T>(book::Book &, const JobRunner::Progress &)> work,
                        std::function<void(Result<T> &)> done)
{
    TALLY_CHECK(beginJob());
    const auto result = std::make_shared<std::optional<Result<T>>>();
    const auto run = [work = std::move(work), result, book = m_book.get()](const JobRunner::Progress &progress) {
        result->emplace(work(*book, progress));
    };
    const auto tell = [this, result, done = std::move(done), guard = QPointer<QObject>(context)] {
        takeWriterBack();
        if (guard != nullptr)
            done(result->value());
        Q_EMIT recordingChanged(); // last, so that who waits for the end of a job may begin the next
    };
    if (!launch(title, run, tell))
        takeWriterBack();
    return {};
}

template<typename T>
Outcome Session::runReadJob(const QString &title, QObject *context,
                            std::function<Result<T>(book::Book &, const JobRunner::Progress &)> work,
                            std::function<void(Result<T> &)> done, book::Access access)
{
    TALLY_CHECK(checkIdle());
    const auto result = std::make_shared<std::optional<Result<T>>>();
    const auto run = [work = std::move(work), result, access, path = m_book->path(),
                      environment = m_book->environment()](const JobRunner::Progress &progress) {
        const auto book = book::Book::open(path, access, environment);
        result->emplace(book ? work(**book, progress) : Result<T>(tl::unexpected(book.error())));
    };
    const auto tell = [done = std::move(done), guard = QPointer<QObject>(context)](Result<T> &told) {
        if (guard != nullptr)
            done(told);
    };
    launchReading(
        title, run, [tell, result] { tell(result->value()); },
        [tell] {
            Result<T> none = tl::unexpected(cancelled());
            tell(none);
        });
    return {};
}

} // namespace tally::ui
