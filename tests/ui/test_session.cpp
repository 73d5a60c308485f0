// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/backup.h"
#include "core/storage/statement.h"
#include "tests/ui/keys.h"
#include "tests/ui/shellfixture.h"
#include "ui/shell/backgroundreader.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QDir>
#include <QSemaphore>
#include <QTest>

namespace tally::ui
{
namespace
{

constexpr int WaitMs = 10'000;

using test::inDialog;
using test::press;
using test::tabTo;
using test::type;

/// Holds a job at its first progress call until it is let through.
class Gate
{
public:
    ~Gate() { open(); }
    [[nodiscard]] JobRunner::Progress before(const JobRunner::Progress &progress)
    {
        return [this, progress](std::int64_t done, std::int64_t total) {
            m_reached.release();
            m_open.acquire();
            m_open.release();
            return progress(done, total);
        };
    }
    [[nodiscard]] bool isReached() { return m_reached.tryAcquire(1, WaitMs); }
    void open() { m_open.release(); }

private:
    QSemaphore m_reached;
    QSemaphore m_open;
};

/// A read that only an interruption ends, and what it said then.
class Endless
{
public:
    [[nodiscard]] Result<int> read(book::Book &book)
    {
        storage::Statement count =
            book.database().prepare("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n");
        m_begun.release();
        const Outcome outcome = count.run();
        m_ended = outcome ? QByteArray() : QByteArray(outcome.error().code);
        return tl::unexpected(outcome.error());
    }
    [[nodiscard]] bool isUnderWay() { return m_begun.tryAcquire(1, WaitMs); }
    /// Once nobody reads any more.
    [[nodiscard]] QByteArray ended() const { return m_ended; }

private:
    QSemaphore m_begun;
    QByteArray m_ended;
};

} // namespace

/// Long jobs beside the work of the window.
class TestSession final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void recordingUndoAndPagesGoOnWhileTheBookIsVerified();
    void aBackupHoldsWhatWasThereWhileRecordingGoesOn();
    void twoJobsAtOnceAreRefusedInWords();
    void closingTheBookTellsTheJobAtOnce();
    void anotherBookOpensWhileAJobStops();
    void closingTheWindowDoesNotWaitForReading();
    void closingTheBookInterruptsAReadBesideTheWindow();
    void askingAnewInterruptsWhatWasAskedBefore();
    void aJobThatWritesKeepsRecordingAndClosingAway();
    void aBookThatCannotBeReadIsTold();
    void whoHearsOfTheEndMayBeginTheNextJob();

private:
    [[nodiscard]] Session &session() { return *m_shell->session; }
    [[nodiscard]] std::int64_t entries() { return session().reading().journal().entryCount(); }
    [[nodiscard]] Outcome startVerifying();
    void recordByKeys();
    void waitForJob() { QTRY_VERIFY_WITH_TIMEOUT(!session().jobs().isRunning(), WaitMs); }

    Theme *m_theme = nullptr;
    std::unique_ptr<Gate> m_gate;
    std::unique_ptr<test::ShellFixture> m_shell;
    std::vector<Result<QStringList>> m_told; ///< how verifying ended, each time
};

void TestSession::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new Theme(*qApp);
}

void TestSession::init()
{
    m_told.clear();
    m_gate = std::make_unique<Gate>();
    m_shell = std::make_unique<test::ShellFixture>(*m_theme);
}

void TestSession::cleanup()
{
    m_gate->open(); // a failed test must not leave the job waiting
    m_shell.reset();
    m_gate.reset();
}

Outcome TestSession::startVerifying()
{
    const auto work = [this](book::Book &book, const JobRunner::Progress &progress) {
        return book.check({}, m_gate->before(progress));
    };
    return session().runReadJob<QStringList>(QStringLiteral("Verifying the book…"), this, work,
                                             [this](Result<QStringList> &findings) { m_told.push_back(findings); });
}

void TestSession::recordByKeys()
{
    QVERIFY(inDialog([] { press(Qt::Key_N); },
                     [](QWidget *) {
                         QVERIFY(tabTo(QStringLiteral("Amount")));
                         type(QStringLiteral("25"));
                         press(Qt::Key_Return);
                     }));
}

/// The next job has the writer from its beginning to its end, and each result is told before.
void TestSession::whoHearsOfTheEndMayBeginTheNextJob()
{
    QStringList told;
    const auto run = [&](const QString &name) {
        const auto work = [](book::Book &, const JobRunner::Progress &) -> Result<bool> { return true; };
        return session().runJob<bool>(name, this, work, [&told, name](Result<bool> &) { told.append(name); });
    };
    QObject context;
    bool wasAway = false;
    connect(&session(), &Session::recordingChanged, &context, [&] {
        if (told.size() != 1 || session().jobs().isRunning())
            return;
        QVERIFY(run(QStringLiteral("second")).has_value());
        wasAway = session().isWriterAway();
    });
    QVERIFY(run(QStringLiteral("first")).has_value());
    QTRY_COMPARE_WITH_TIMEOUT(told, QStringList({QStringLiteral("first"), QStringLiteral("second")}), WaitMs);
    QVERIFY(wasAway);
    QTRY_VERIFY_WITH_TIMEOUT(session().canRecord(), WaitMs);
}

void TestSession::recordingUndoAndPagesGoOnWhileTheBookIsVerified()
{
    const std::int64_t before = entries();
    QVERIFY(startVerifying().has_value());
    QVERIFY(m_gate->isReached());
    QVERIFY(session().canRecord());
    QCOMPARE(session().whyNotRecording(), QString());
    recordByKeys();
    QCOMPARE(entries(), before + 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(entries(), before + 2);
    press(Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(m_shell->window->place(), QStringLiteral("journal"));
    QVERIFY(session().jobs().isRunning());
    m_gate->open();
    waitForJob();
    QCOMPARE(m_told.size(), std::size_t(1));
    QVERIFY(m_told.front().has_value());
    QCOMPARE(*m_told.front(), QStringList()); // what came meanwhile is no fault
    QCOMPARE(m_shell->window->shownError(), QString());
}

void TestSession::aBackupHoldsWhatWasThereWhileRecordingGoesOn()
{
    const std::int64_t before = entries();
    std::optional<Result<book::BackupFile>> made;
    const auto work = [this, to = m_shell->books.path(QStringLiteral("copies"))](book::Book &book,
                                                                                 const JobRunner::Progress &progress) {
        return book::makeBackup(book, to, {}, m_gate->before(progress));
    };
    QVERIFY(session()
                .runReadJob<book::BackupFile>(
                    QStringLiteral("Backing up the book…"), this, work,
                    [&made](Result<book::BackupFile> &file) { made = file; }, book::Access::Read)
                .has_value());
    QVERIFY(m_gate->isReached());
    recordByKeys();
    QCOMPARE(entries(), before + 1);
    m_gate->open();
    waitForJob();
    QVERIFY(made && made->has_value());
    QCOMPARE((*made)->entries, before);
    QCOMPARE(book::examine((*made)->path, m_shell->books.environment()), QStringList());
}

void TestSession::twoJobsAtOnceAreRefusedInWords()
{
    QVERIFY(startVerifying().has_value());
    QVERIFY(m_gate->isReached());
    const Outcome second = startVerifying();
    QVERIFY(!second.has_value());
    QCOMPARE(QString::fromLatin1(second.error().code), QStringLiteral("job.running"));
    QVERIFY(second.error().message().startsWith(QStringLiteral("Verifying the book…")));
    const Outcome writing = session().runJob<QStringList>(
        QStringLiteral("Importing…"), this,
        [](book::Book &, const JobRunner::Progress &) { return Result<QStringList>(QStringList()); },
        [](Result<QStringList> &) { QFAIL("a refused job ran"); });
    QVERIFY(!writing.has_value() && writing.error().is("job.running"));
    QVERIFY(session().canRecord());
    m_gate->open();
    waitForJob();
    QCOMPARE(m_told.size(), std::size_t(1));
}

void TestSession::closingTheBookTellsTheJobAtOnce()
{
    QVERIFY(startVerifying().has_value());
    QVERIFY(m_gate->isReached());
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!session().isOpen());
    QCOMPARE(m_told.size(), std::size_t(1));
    QVERIFY(!m_told.front().has_value() && m_told.front().error().is("job.cancelled"));
    QVERIFY(!startVerifying().has_value()); // the worker has not heard of it yet
    m_gate->open();
    waitForJob();
    QCOMPARE(m_told.size(), std::size_t(1));
    QVERIFY(!startVerifying().has_value()); // there is no book
}

void TestSession::anotherBookOpensWhileAJobStops()
{
    QVERIFY(startVerifying().has_value());
    QVERIFY(m_gate->isReached());
    QVERIFY(session()
                .create(m_shell->books.path(QStringLiteral("other.tallybook")),
                        {QStringLiteral("Oak Row"), QStringLiteral("EUR"), QStringLiteral("Office")},
                        m_shell->books.environment())
                .has_value());
    QCOMPARE(session().reading().name(), QStringLiteral("Oak Row"));
    QCOMPARE(m_told.size(), std::size_t(1));
    m_gate->open();
    waitForJob();
    QCOMPARE(m_told.size(), std::size_t(1));
    QVERIFY(startVerifying().has_value());
    waitForJob();
    QVERIFY(m_told.back().has_value());
}

void TestSession::closingTheWindowDoesNotWaitForReading()
{
    QVERIFY(startVerifying().has_value());
    QVERIFY(m_gate->isReached());
    QVERIFY(m_shell->window->close());
    m_gate->open();
    waitForJob();
    QVERIFY(m_told.size() == 1 && m_told.front().error().is("job.cancelled"));
}

/// The reader goes with its page, which waits for its thread.
void TestSession::closingTheBookInterruptsAReadBesideTheWindow()
{
    auto reader = std::make_unique<BackgroundReader>(session());
    Endless endless;
    bool isTold = false;
    reader->read<int>([&](book::Book &book) { return endless.read(book); }, [&](Result<int> &) { isTold = true; });
    QVERIFY(endless.isUnderWay());
    session().close();
    QVERIFY(!reader->isReading());
    reader.reset();
    QCOMPARE(endless.ended(), QByteArray("storage.interrupted"));
    QCoreApplication::processEvents();
    QVERIFY(!isTold);
}

void TestSession::askingAnewInterruptsWhatWasAskedBefore()
{
    BackgroundReader reader(session());
    Endless endless;
    QStringList told;
    reader.read<int>([&](book::Book &book) { return endless.read(book); },
                     [&](Result<int> &) { told.append(QStringLiteral("the first")); });
    QVERIFY(endless.isUnderWay());
    reader.read<int>([](book::Book &) { return Result<int>(2); },
                     [&](Result<int> &) { told.append(QStringLiteral("the second")); });
    QTRY_COMPARE_WITH_TIMEOUT(told, QStringList(QStringLiteral("the second")), WaitMs);
    QCOMPARE(endless.ended(), QByteArray("storage.interrupted"));
    QVERIFY(!reader.isReading());
}

void TestSession::aJobThatWritesKeepsRecordingAndClosingAway()
{
    const auto work = [this](book::Book &book, const JobRunner::Progress &progress) {
        return book.check({}, m_gate->before(progress));
    };
    QVERIFY(session()
                .runJob<QStringList>(QStringLiteral("Importing…"), this, work,
                                     [this](Result<QStringList> &findings) { m_told.push_back(findings); })
                .has_value());
    QVERIFY(m_gate->isReached());
    QVERIFY(session().isWriterAway() && !session().canRecord());
    QVERIFY(session().whyNotRecording().startsWith(QStringLiteral("Importing…")));
    QVERIFY(!session().record(resources::EventDraft()).has_value());
    press(Qt::Key_W, Qt::ControlModifier);
    session().close();
    QVERIFY(session().isOpen());
    QVERIFY(!m_shell->window->close());
    m_gate->open();
    waitForJob();
    QVERIFY(session().canRecord());
    QVERIFY(m_told.size() == 1 && m_told.front().error().is("job.cancelled"));
}

void TestSession::aBookThatCannotBeReadIsTold()
{
    const QString path = session().reading().path();
    QVERIFY(QFile::rename(path, path + QStringLiteral(".away")));
    QVERIFY(startVerifying().has_value());
    waitForJob();
    QVERIFY(QFile::rename(path + QStringLiteral(".away"), path));
    QVERIFY(m_told.size() == 1 && m_told.front().error().is("storage.notFound"));
    QVERIFY(session().canRecord());
}

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestSession)
#include "test_session.moc"
