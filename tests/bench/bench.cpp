// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Benchmarks of the spine (DESIGN §9): `tally_bench [--entries N] [--folder KEPT] [--app PATH [--picture PNG]]
// [NAME…]`. One JSON object per line. CPU time, not wall time; every figure beside a floor measured in the same run, so
// that a slow or busy machine shows itself.
#include "core/base/clock.h"
#include "core/book/activityquery.h"
#include "core/book/attentionquery.h"
#include "core/book/book.h"
#include "core/book/searchquery.h"
#include "core/exchange/bundlereceiver.h"
#include "core/exchange/bundlewriter.h"
#include "core/exchange/formats/jsonldexport.h"
#include "core/exchange/formats/jsonldimport.h"
#include "core/journal/keyfilestore.h"
#include "core/storage/statement.h"
#include "tests/bench/costbench.h"
#include "tests/bench/measure.h"
#include "tests/bench/windowbench.h"
#include "tests/support/bigbook.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

using namespace tally;
using bench::cpuMicrosOf;

namespace
{

constexpr std::int64_t Million = 1'000'000;

template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().line()));
    return std::move(*result);
}

void must(const Outcome &outcome)
{
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().line()));
}

/// A book of many events on a thousand stock records, in a folder of its own; or the one kept in a folder by an earlier
/// run, so that a large one is made once.
class BenchBook
{
public:
    BenchBook(std::int64_t entries, const QString &kept)
        : m_path(kept.isEmpty() ? m_folder.path() : kept)
        , m_keys(file(QStringLiteral("keys")), [] { return QByteArray("bench"); })
        , m_environment{m_time, m_random, m_keys, {}}
        , m_entries(entries)
    {
        if (QFileInfo::exists(path())) {
            m_book = must(book::Book::open(path(), book::Access::Write, m_environment));
            m_entries = m_book->journal().entryCount();
            return;
        }
        QDir().mkpath(m_path);
        m_book = must(book::Book::create(
            path(), {QStringLiteral("Bench"), QStringLiteral("EUR"), QStringLiteral("bench")}, m_environment));
        const std::int64_t cpu = cpuMicrosOf([&] { must(m_content.fill(*m_book, entries)); });
        bench::printLine(bench::line("record_in_bulk", entries, cpu, "", 0, 0));
    }

    [[nodiscard]] QString path() const { return file(QStringLiteral("big.tallybook")); }
    [[nodiscard]] QString file(const QString &name) const { return m_path + u'/' + name; }
    [[nodiscard]] QString folder() const { return m_path; }
    /// Whether the entries after the last are known; those of a kept book are not.
    [[nodiscard]] bool isNew() const { return m_content.isFilled(); }
    [[nodiscard]] book::Book &book() { return *m_book; }
    [[nodiscard]] const book::Environment &environment() const { return m_environment; }
    /// Lets another process, or a window, open the book while `work` runs.
    void closedDuring(const std::function<void()> &work)
    {
        m_book.reset();
        work();
        m_book = must(book::Book::open(path(), book::Access::Write, m_environment));
    }
    [[nodiscard]] std::int64_t entries() const { return m_entries; }
    [[nodiscard]] resources::EventDraft draft(int index) const { return m_content.draft(index); }

private:
    QTemporaryDir m_folder;
    QString m_path;
    SystemTime m_time;
    SystemRandom m_random;
    journal::KeyFileStore m_keys;
    book::Environment m_environment;
    std::unique_ptr<book::Book> m_book;
    support::BigBook m_content;
    std::int64_t m_entries;
};

void benchRecord(BenchBook &big)
{
    constexpr int Acts = 500;
    const std::int64_t cpu = cpuMicrosOf([&] {
        for (int i = 0; i < Acts; ++i)
            static_cast<void>(must(big.book().events().record(big.draft(i))));
    });
    // Floor: the same bytes put into a bare table, one durable commit each.
    auto bare = must(storage::Database::open(big.file(QStringLiteral("floor.db")), storage::Database::Access::Create));
    must(bare->execute("CREATE TABLE floor(id INTEGER PRIMARY KEY, bytes BLOB) STRICT"));
    const std::string bytes(400, 'x');
    const std::int64_t floor = cpuMicrosOf([&] {
        for (int i = 0; i < Acts; ++i) {
            auto transaction = must(storage::Transaction::begin(*bare));
            auto insert = bare->prepare("INSERT INTO floor(bytes) VALUES (?1)");
            insert.bindBlobAt(0, bytes);
            must(insert.run());
            must(transaction.commit());
        }
    });
    bench::printLine(bench::line("record_one", Acts, cpu, "bare durable insert", floor, 5000 * Acts));
}

void benchRebuild(BenchBook &big)
{
    const std::int64_t cpu = cpuMicrosOf([&] { must(big.book().rebuild()); });
    t1::Document document;
    std::int64_t sum = 0;
    const std::int64_t floor = cpuMicrosOf([&] {
        must(big.book().journal().forEach(big.book().journal().ownLog(), 0,
                                          [&](RecordKey, std::string_view envelope, const Digest &) -> Result<bool> {
                                              must(document.parse(envelope));
                                              sum += document.root().size();
                                              return true;
                                          }));
    });
    bench::printLine(bench::line("rebuild", big.entries(), cpu, "read and parse every entry", floor,
                                 9 * Million * big.entries() / Million));
}

/// One line for each way of typing: a letter, the beginning of a word in every note, a name, a number in one note.
void benchSearch(BenchBook &big)
{
    constexpr int Times = 10;
    constexpr int Listed = 40;
    const book::SearchQuery query(big.book());
    for (const char *words : {"b", "de", "delivery", "bin 7", "shelf 4711", "zebra"}) {
        const std::int64_t cpu = cpuMicrosOf([&] {
            for (int i = 0; i < Times; ++i)
                static_cast<void>(must(query.find(QString::fromLatin1(words), Listed)));
        });
        bench::printLine(bench::line(std::string("search ") + words, Times, cpu, "", 0, 50'000 * Times));
    }
}

void benchAudit(BenchBook &big)
{
    const std::int64_t cpu = cpuMicrosOf([&] {
        if (!must(big.book().journal().audit()).isEmpty())
            qFatal("audit found something");
    });
    std::size_t bytes = 0;
    const std::int64_t floor = cpuMicrosOf([&] {
        must(big.book().journal().forEach(big.book().journal().ownLog(), 0,
                                          [&](RecordKey, std::string_view envelope, const Digest &) -> Result<bool> {
                                              bytes += envelope.size();
                                              return true;
                                          }));
    });
    bench::printLine(
        bench::line("audit", big.entries(), cpu, "read every entry", floor, Million * big.entries() / Million));
}

/// What the first page reads: all of it must fit between two frames, however long the book.
void benchToday(BenchBook &big)
{
    constexpr int Weeks = 12;
    constexpr int News = 200;
    const QDate today(2026, 3, 28); // the month the events are of: the weeks hold every one of them
    const std::int64_t floor = cpuMicrosOf([&] {
        static_cast<void>(must(book::ActivityQuery(big.book()).sinceTime(big.environment().time.nowMs(), News)));
    });
    const std::int64_t count =
        cpuMicrosOf([&] { static_cast<void>(must(book::AttentionQuery(big.book(), today).count())); });
    bench::printLine(bench::line("today_waiting", big.entries(), count, "news of an empty moment", floor, 5'000));
    const std::int64_t news =
        cpuMicrosOf([&] { static_cast<void>(must(book::ActivityQuery(big.book()).since({}, News))); });
    bench::printLine(bench::line("today_news", big.entries(), news, "news of an empty moment", floor, 20'000));
    const std::int64_t weeks =
        cpuMicrosOf([&] { static_cast<void>(must(book::ActivityQuery(big.book()).weeks(today, Weeks))); });
    bench::printLine(
        bench::line("today_weeks_all_events_in_them", big.entries(), weeks, "news of an empty moment", floor, 50'000));
    const std::int64_t later =
        cpuMicrosOf([&] { static_cast<void>(must(book::ActivityQuery(big.book()).weeks(today.addYears(1), Weeks))); });
    bench::printLine(
        bench::line("today_weeks_none_in_them", big.entries(), later, "news of an empty moment", floor, 5'000));
}

void benchJsonLd(BenchBook &big)
{
    const exchange::JsonLdExport exporter(big.book().journal(), big.book().records(), big.book().resources());
    const QString name = big.file(QStringLiteral("big.jsonld"));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    bench::printLine(
        bench::line("export_jsonld", big.entries(), cpuMicrosOf([&] { must(exporter.write(file)); }), "", 0, 0));
    file.close();
    auto copy = must(book::Book::create(big.file(QStringLiteral("copy.tallybook")),
                                        {QStringLiteral("Copy"), QStringLiteral("EUR"), QStringLiteral("bench")},
                                        big.environment()));
    exchange::JsonLdImport import(copy->recorder(), copy->records(), copy->recordService(), copy->resources(),
                                  copy->events());
    QByteArray document;
    const std::int64_t floor = cpuMicrosOf([&] {
        QFile in(name);
        if (in.open(QIODevice::ReadOnly))
            document = in.readAll();
        static_cast<void>(sha256({document.constData(), static_cast<std::size_t>(document.size())}));
    });
    const std::int64_t cpu = cpuMicrosOf([&] { static_cast<void>(must(import.run(document, false))); });
    bench::printLine(bench::line("import_jsonld", big.entries(), cpu, "read and hash the document", floor, 0));
}

void benchBundle(BenchBook &big)
{
    const auto desk = must(big.book().deskKey());
    const auto root = must(big.book().rootKey());
    exchange::WrittenBundle written;
    const std::int64_t exported = cpuMicrosOf([&] {
        written = must(exchange::BundleWriter(big.book().journal())
                           .write({exchange::Audience::Peer, std::nullopt, big.folder()}, desk, &root,
                                  big.environment().time.nowMs()));
    });
    bench::printLine(
        bench::line("bundle_export", big.entries(), exported, "", 0, 7 * Million / 2 * big.entries() / Million));
    auto peer = must(book::Book::create(big.file(QStringLiteral("peer.tallybook")),
                                        {QStringLiteral("Peer"), QStringLiteral("EUR"), QStringLiteral("bench")},
                                        big.environment()));
    exchange::BundleReceiver receiver(peer->recorder());
    const std::int64_t received = cpuMicrosOf([&] { static_cast<void>(must(receiver.receive(written.path))); });
    bench::printLine(bench::line("bundle_receive", big.entries(), received, "bundle_export", exported,
                                 14 * Million * big.entries() / Million));
}

/// `picture` is where the painted window is kept, to be looked at; inside the big book's folder if empty.
void benchOpen(BenchBook &big, const QString &app, QString picture)
{
    if (app.isEmpty())
        return;
    if (picture.isEmpty())
        picture = big.file(QStringLiteral("open.png"));
    const auto run = [&](const QStringList &arguments) {
        const std::int64_t before = bench::childUsage().cpuMicros;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        process.setProcessEnvironment(environment);
        process.start(app, arguments);
        if (!process.waitForFinished(120'000) || process.exitCode() != 0)
            qFatal("%s did not come to its end: %s", qPrintable(app), process.readAllStandardError().constData());
        return bench::childUsage().cpuMicros - before;
    };
    const std::int64_t floor = run({QStringLiteral("--version")});
    std::int64_t cpu = 0;
    big.closedDuring([&] { cpu = run({big.path(), QStringLiteral("--screenshot"), picture}); });
    if (QFileInfo(picture).size() == 0)
        qFatal("no picture was painted");
    Json line = bench::line("open_to_painted_inventory", big.entries(), cpu, "program start alone", floor, Million);
    line["peak_kib"] = bench::childUsage().peakKiB;
    line["budget_kib"] = 250 * 1024;
    bench::printLine(line);
}

void benchWindow(BenchBook &big, const std::function<bool(const char *)> &wanted)
{
    const QString document = big.file(QStringLiteral("ui.jsonld"));
    if (wanted("import_ui")) {
        QFile file(document);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        must(exchange::JsonLdExport(big.book().journal(), big.book().records(), big.book().resources()).write(file));
    }
    big.closedDuring([&] {
        bench::WindowBench window(big.path(), big.entries(), big.environment());
        if (wanted("window"))
            window.window(big.folder(), Million);
        if (wanted("filter"))
            window.filter();
        if (wanted("import_ui"))
            window.importUi(document, big.folder());
    });
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("entries"), QStringLiteral("Entries of the book."), QStringLiteral("N"),
          QStringLiteral("1000000")},
         {QStringLiteral("folder"), QStringLiteral("Keep the book here, or take the one kept."),
          QStringLiteral("KEPT")},
         {QStringLiteral("app"), QStringLiteral("The desktop program, to time its start."), QStringLiteral("PATH")},
         {QStringLiteral("picture"), QStringLiteral("Where to keep the window it painted."), QStringLiteral("PNG")}});
    parser.addPositionalArgument(QStringLiteral("NAME"),
                                 QStringLiteral("record today rebuild cost search audit open bundle jsonld demo stock "
                                                "items window filter import_ui; all when "
                                                "none "
                                                "is given"));
    parser.process(application);
    const QStringList names = parser.positionalArguments();
    const auto wanted = [&](const char *name) { return names.isEmpty() || names.contains(QString::fromLatin1(name)); };

    BenchBook big(parser.value(QStringLiteral("entries")).toLongLong(), parser.value(QStringLiteral("folder")));
    if (wanted("record") && big.isNew())
        benchRecord(big);
    if (wanted("today"))
        benchToday(big);
    if (wanted("rebuild"))
        benchRebuild(big);
    if (wanted("cost"))
        bench::costBench(big.file(QStringLiteral("cost.tallybook")), big.environment());
    if (wanted("search"))
        benchSearch(big);
    if (wanted("audit"))
        benchAudit(big);
    if (wanted("open"))
        benchOpen(big, parser.value(QStringLiteral("app")), parser.value(QStringLiteral("picture")));
    if (wanted("bundle"))
        benchBundle(big);
    if (wanted("jsonld"))
        benchJsonLd(big);
    if (wanted("demo"))
        bench::WindowBench::demo(big.folder(), big.environment());
    if (wanted("stock"))
        bench::WindowBench::stock(big.folder(), big.environment());
    if (wanted("items"))
        bench::WindowBench::items(big.folder(), big.environment());
    if (wanted("window") || wanted("filter") || wanted("import_ui"))
        benchWindow(big, wanted);
    return 0;
}
