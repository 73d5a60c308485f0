// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Benchmarks of the spine (DESIGN §9): `tally_bench [--entries N] [--app PATH [--picture PNG]] [NAME…]`. One JSON
// object per line. CPU time, not wall time; every figure beside a floor measured in the same run, so that a slow or
// busy machine shows itself.
#include "core/base/clock.h"
#include "core/book/book.h"
#include "core/exchange/bundlereceiver.h"
#include "core/exchange/bundlewriter.h"
#include "core/exchange/formats/jsonldexport.h"
#include "core/exchange/formats/jsonldimport.h"
#include "core/journal/keyfilestore.h"
#include "core/storage/statement.h"
#include "tests/bench/measure.h"

#include <cstdio>
#include <QBuffer>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

using namespace tally;
using bench::cpuMicrosOf;

namespace
{

constexpr std::int64_t Million = 1'000'000;
constexpr int Resources = 1000;

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

void print(const Json &line)
{
    const auto text = t1::write(line);
    std::printf("%s\n", text ? text->c_str() : "{}");
    std::fflush(stdout);
}

/// A book of `entries` events on a thousand stock records, in a folder of its own.
class BigBook
{
public:
    explicit BigBook(std::int64_t entries)
        : m_keys(m_folder.filePath(QStringLiteral("keys")), [] { return QByteArray("bench"); })
        , m_environment{m_time, m_random, m_keys, {}}
        , m_entries(entries)
    {
        m_book = must(book::Book::create(
            path(), {QStringLiteral("Bench"), QStringLiteral("EUR"), QStringLiteral("bench")}, m_environment));
        print(bench::line("record_in_bulk", entries, cpuMicrosOf([&] { fill(entries); }), "", 0, 0));
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("big.tallybook")); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] book::Book &book() { return *m_book; }
    [[nodiscard]] const book::Environment &environment() const { return m_environment; }
    /// Lets another process open the book while `work` runs.
    void closedDuring(const std::function<void()> &work)
    {
        m_book.reset();
        work();
        m_book = must(book::Book::open(path(), book::Access::Write, m_environment));
    }
    [[nodiscard]] std::int64_t entries() const { return m_entries; }
    [[nodiscard]] resources::EventDraft draft(int index) const
    {
        resources::EventDraft draft;
        draft.action = index % 3 == 2 ? resources::ActionId::Lower : resources::ActionId::Raise;
        draft.provider = m_agent;
        draft.receiver = m_agent;
        draft.resource = m_resources[static_cast<std::size_t>(index % Resources)];
        draft.resourceQuantity = Quantity{Decimal::whole(1 + index % 7), QStringLiteral("kilogram")};
        draft.at = QStringLiteral("2026-03-%1T09:00:00Z").arg(1 + index % 28, 2, 10, QLatin1Char('0'));
        draft.note = QStringLiteral("Delivery %1, checked and put on the shelf").arg(index);
        return draft;
    }

private:
    void fill(std::int64_t entries)
    {
        auto recording = must(m_book->recorder().begin());
        const auto add = [&](const char *cls, Json members) {
            return must(m_book->recordService().add(recording, {cls, std::move(members), {}}));
        };
        m_agent = add("Organization", Json::Object{{"name", "Bench co-op"}});
        const RecordKey spec =
            add("ResourceSpecification", Json::Object{{"defaultUnitOfResource", "kilogram"}, {"name", "Flour"}});
        for (int i = 0; i < Resources; ++i) {
            resources::EventDraft opening = draft0(spec, i);
            m_resources.push_back(must(m_book->events().add(recording, opening)).withPart(1));
        }
        for (std::int64_t i = Resources + 2; i < entries; ++i)
            static_cast<void>(must(m_book->events().add(recording, draft(static_cast<int>(i)))));
        static_cast<void>(must(recording.commit()));
    }

    [[nodiscard]] resources::EventDraft draft0(RecordKey spec, int index) const
    {
        resources::EventDraft draft;
        draft.provider = m_agent;
        draft.receiver = m_agent;
        resources::NewResource resource;
        resource.name = QStringLiteral("Bin %1").arg(index);
        resource.conformsTo = spec;
        draft.resource = resource;
        draft.resourceQuantity = Quantity{Decimal::whole(1000), QStringLiteral("kilogram")};
        draft.at = QStringLiteral("2026-03-01T08:00:00Z");
        return draft;
    }

    QTemporaryDir m_folder;
    SystemTime m_time;
    SystemRandom m_random;
    journal::KeyFileStore m_keys;
    book::Environment m_environment;
    std::unique_ptr<book::Book> m_book;
    RecordKey m_agent;
    std::vector<RecordKey> m_resources;
    std::int64_t m_entries;
};

void benchRecord(BigBook &big)
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
    print(bench::line("record_one", Acts, cpu, "bare durable insert", floor, 5000 * Acts));
}

void benchRebuild(BigBook &big)
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
    print(bench::line("rebuild", big.entries(), cpu, "read and parse every entry", floor,
                      9 * Million * big.entries() / Million));
}

void benchAudit(BigBook &big)
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
    print(bench::line("audit", big.entries(), cpu, "read every entry", floor, Million * big.entries() / Million));
}

void benchJsonLd(BigBook &big)
{
    const exchange::JsonLdExport exporter(big.book().journal(), big.book().records(), big.book().resources());
    const QString name = big.file(QStringLiteral("big.jsonld"));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    print(bench::line("export_jsonld", big.entries(), cpuMicrosOf([&] { must(exporter.write(file)); }), "", 0, 0));
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
    print(bench::line("import_jsonld", big.entries(), cpu, "read and hash the document", floor, 0));
}

void benchBundle(BigBook &big)
{
    const auto desk = must(big.book().deskKey());
    const auto root = must(big.book().rootKey());
    exchange::WrittenBundle written;
    const std::int64_t exported = cpuMicrosOf([&] {
        written = must(exchange::BundleWriter(big.book().journal())
                           .write({exchange::Audience::Peer, std::nullopt, big.folder()}, desk, &root,
                                  big.environment().time.nowMs()));
    });
    print(bench::line("bundle_export", big.entries(), exported, "", 0, 7 * Million / 2 * big.entries() / Million));
    auto peer = must(book::Book::create(big.file(QStringLiteral("peer.tallybook")),
                                        {QStringLiteral("Peer"), QStringLiteral("EUR"), QStringLiteral("bench")},
                                        big.environment()));
    exchange::BundleReceiver receiver(peer->recorder());
    const std::int64_t received = cpuMicrosOf([&] { static_cast<void>(must(receiver.receive(written.path))); });
    print(bench::line("bundle_receive", big.entries(), received, "bundle_export", exported,
                      14 * Million * big.entries() / Million));
}

/// `picture` is where the painted window is kept, to be looked at; inside the big book's folder if empty.
void benchOpen(BigBook &big, const QString &app, QString picture)
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
    print(line);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("entries"), QStringLiteral("Entries of the book."), QStringLiteral("N"),
          QStringLiteral("1000000")},
         {QStringLiteral("app"), QStringLiteral("The desktop program, to time its start."), QStringLiteral("PATH")},
         {QStringLiteral("picture"), QStringLiteral("Where to keep the window it painted."), QStringLiteral("PNG")}});
    parser.addPositionalArgument(QStringLiteral("NAME"),
                                 QStringLiteral("record rebuild audit open bundle jsonld; all when none is given"));
    parser.process(application);
    const QStringList names = parser.positionalArguments();
    const auto wanted = [&](const char *name) { return names.isEmpty() || names.contains(QString::fromLatin1(name)); };

    BigBook big(parser.value(QStringLiteral("entries")).toLongLong());
    if (wanted("record"))
        benchRecord(big);
    if (wanted("rebuild"))
        benchRebuild(big);
    if (wanted("audit"))
        benchAudit(big);
    if (wanted("open"))
        benchOpen(big, parser.value(QStringLiteral("app")), parser.value(QStringLiteral("picture")));
    if (wanted("bundle"))
        benchBundle(big);
    if (wanted("jsonld"))
        benchJsonLd(big);
    return 0;
}
