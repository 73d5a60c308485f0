// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/windowbench.h"

#include "core/book/democoop.h"
#include "tests/bench/measure.h"
#include "tests/support/bigbook.h"
#include "tests/support/eventloopprobe.h"
#include "ui/common/figures.h"
#include "ui/common/filterbar.h"
#include "ui/common/rowsfilter.h"
#include "ui/common/rowsmodel.h"
#include "ui/common/tableview.h"
#include "ui/pages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/recentbooks.h"

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

namespace tally::bench
{
namespace
{

constexpr std::int64_t Budget = 50'000; ///< microseconds
constexpr std::int64_t SwitchBudget = 100'000;
constexpr std::int64_t DemoBudget = 500'000;  ///< to a painted window
constexpr std::int64_t StockBudget = 300'000; ///< until all rows are painted
constexpr int Rows = 100'000;
constexpr int StockRecords = 20'000;
constexpr int StockPlaces = 50;
constexpr int Items = 20'000;
constexpr int JobMs = 300'000;
constexpr int ShownMs = 30'000;
constexpr int FormMs = 300; ///< that a dialog stays open

/// A window with settings of its own.
struct Stage {
    Stage()
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , recent(settings)
        , theme(*qApp)
        , window(session, theme, recent, ui::allPlaces())
    {
    }
    void open(const QString &path, const book::Environment &environment)
    {
        window.show();
        if (const Outcome opened = session.open(path, book::Access::Write, environment); !opened)
            qFatal("%s", qPrintable(opened.error().line()));
    }
    void settle() const { QTest::qWait(200); }

    QTemporaryDir folder;
    QSettings settings;
    ui::RecentBooks recent;
    ui::Theme theme;
    ui::Session session;
    ui::MainWindow window;
};

void print(const std::string &name, const QString &what, std::int64_t items,
           const support::EventLoopProbe::Block &block, std::int64_t budget = Budget)
{
    Json json = line(name, items, block.cpuMicros, "", 0, budget);
    json["wall_us"] = std::int64_t{block.wallMicros};
    if (!what.isEmpty())
        json["what"] = what;
    printLine(json);
}

/// The longest block while `act` runs and what it set going comes to rest.
support::EventLoopProbe::Block longest(const std::function<void()> &act)
{
    support::EventLoopProbe probe;
    QTest::qWait(20);
    probe.begin();
    act();
    QTest::qWait(200);
    return probe.longest();
}

struct Row {
    QString name;
    QString place;
    Decimal amount;
};

std::vector<Row> manyRows()
{
    std::vector<Row> rows;
    rows.reserve(Rows);
    for (int i = 0; i < Rows; ++i)
        rows.push_back({QStringLiteral("Ash board 27 mm, lot %1").arg(i * 7919 % Rows),
                        QStringLiteral("Shelf %1").arg(i % 240), Decimal::whole(i * 31 % 5000)});
    return rows;
}

std::vector<ui::Column<Row>> rowColumns()
{
    constexpr auto Number = Qt::AlignRight | Qt::AlignVCenter;
    constexpr auto Words = Qt::AlignLeft | Qt::AlignVCenter;
    return {
        {QStringLiteral("name"), QStringLiteral("Item"), Words, [](const Row &row) { return ui::Cell{row.name}; }, {}},
        {QStringLiteral("place"),
         QStringLiteral("Place"),
         Words,
         [](const Row &row) { return ui::Cell{row.place}; },
         {}},
        {QStringLiteral("amount"), QStringLiteral("Amount"), Number,
         [](const Row &row) {
             return ui::Cell{ui::figure(row.amount), {}, QStringLiteral("kg")};
         },
         [](const Row &row) { return QVariant(qlonglong{row.amount.micros()}); }}};
}

/// Key by key, as somebody types; between two keys the window has its turn.
void typeInto(QLineEdit &field, const QString &text, const std::string &name, const QString &place, std::int64_t items)
{
    for (const QChar c : text)
        print(name, QStringLiteral("%1: typed “%2”").arg(place, c), items,
              longest([&] { QTest::keyClicks(&field, QString(c)); }));
    print(name, place + QStringLiteral(": emptied"), items, longest([&] { field.clear(); }));
}

void filterManyRows()
{
    QWidget window;
    ui::RowsModel<Row> model(rowColumns());
    model.setRows(manyRows());
    std::vector<Row> same = manyRows();
    auto *bar = new ui::FilterBar(QStringLiteral("Filter"), &window);
    auto *filter = new ui::RowsFilter(&window);
    auto *table = new ui::TableView(&window);
    auto *column = new QVBoxLayout(&window);
    column->addWidget(bar);
    column->addWidget(table);
    window.resize(1280, 800);
    window.show();
    QObject::connect(bar, &ui::FilterBar::wordsChanged, filter, &ui::RowsFilter::setWords);
    print("filter_rows", QStringLiteral("shown"), Rows, longest([&] {
              filter->setSourceModel(&model);
              table->setModel(filter);
              table->setSortingEnabled(true);
          }));
    QTest::qWait(3000); // whoever reads ahead while idle has had the time
    typeInto(*bar->searchField(), QStringLiteral("lot 77"), "filter_rows", QStringLiteral("rows"), Rows);
    print("filter_rows", QStringLiteral("sorted by amount"), Rows,
          longest([&] { table->sortByColumn(2, Qt::AscendingOrder); }));
    print("filter_rows", QStringLiteral("sorted by name"), Rows,
          longest([&] { table->sortByColumn(0, Qt::DescendingOrder); }));
    print("filter_rows", QStringLiteral("the same rows anew"), Rows, longest([&] { model.setRows(std::move(same)); }));
}

/// Again and again; the first time, styles and units are met for the first time.
void openForm(ui::MainWindow &window, const QString &act, int items)
{
    for (const int round : {1, 2, 3})
        print("form", QStringLiteral("%1, time %2").arg(act).arg(round), items, longest([&] {
                  QTimer::singleShot(FormMs, &window, [] {
                      if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
                          dialog->reject();
                  });
                  window.actions().action(act)->trigger();
              }));
}

QLineEdit *fieldNamed(const QWidget &form, const QString &name)
{
    for (QLineEdit *field : form.findChildren<QLineEdit *>())
        if (field->accessibleName() == name)
            return field;
    qFatal("the form has no field “%s”", qPrintable(name));
}

/// Types a name and a code, each looked up among all items, into an open form.
void typeIntoForm(ui::MainWindow &window, const QString &act, int items)
{
    QTimer::singleShot(FormMs, &window, [act, items] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        typeInto(*fieldNamed(*dialog, QStringLiteral("Name of the item")), QStringLiteral("Board 1"), "form", act,
                 items);
        typeInto(*fieldNamed(*dialog, QStringLiteral("Code of the item")), QStringLiteral("b-17"), "form", act, items);
        dialog->reject();
    });
    window.actions().action(act)->trigger();
}

/// Answers the file dialog with a file, and closes what comes after.
void answerWith(const QString &file)
{
    QWidget *dialog = QApplication::activeModalWidget();
    if (auto *files = qobject_cast<QFileDialog *>(dialog)) {
        files->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(file);
        QMetaObject::invokeMethod(
            files, [files] { static_cast<QDialog &>(*files).accept(); }, Qt::QueuedConnection);
    } else if (auto *other = qobject_cast<QDialog *>(dialog)) {
        other->reject();
    }
}

QString newBook(const QString &path, const book::Environment &environment)
{
    const book::NewBook options{QStringLiteral("Empty"), QStringLiteral("EUR"), QStringLiteral("bench")};
    if (!QFile::exists(path))
        if (const auto made = book::Book::create(path, options, environment); !made)
            qFatal("%s", qPrintable(made.error().line()));
    return path;
}

/// What it takes from nothing to a painted window, with what goes on beside it meanwhile.
support::EventLoopProbe::Block paintedAfter(const QString &path, const book::Environment &environment)
{
    QElapsedTimer clock;
    clock.start();
    const std::int64_t cpu = ownUsage().cpuMicros;
    Stage stage;
    stage.open(path, environment);
    static_cast<void>(stage.window.grab());
    return {clock.nsecsElapsed() / 1000, ownUsage().cpuMicros - cpu};
}

Outcome recordItems(book::Book &book)
{
    TALLY_TRY(auto recording, book.recorder().begin());
    for (int i = 0; i < Items; ++i) {
        const Json::Object members = {
            {"name", QStringLiteral("Board %1").arg(i)},
            {"ty:code", QStringLiteral("B-%1").arg(i)},
            {"defaultUnitOfResource", "squareMetre"},
            {"resourceClassifiedAs", Json(Json::Array{Json(QStringLiteral("Wood/Kind %1").arg(i % 300))})}};
        const auto item = book.recordService().add(recording, {"ResourceSpecification", Json(members), {}});
        TALLY_CHECK(item.map([](RecordKey) {}));
    }
    TALLY_CHECK(recording.commit());
    return {};
}

const QAbstractItemModel *rowsOf(const ui::Page &page)
{
    return page.findChild<ui::RowsFilter *>();
}

} // namespace

WindowBench::WindowBench(QString path, std::int64_t entries, book::Environment environment)
    : m_path(std::move(path))
    , m_entries(entries)
    , m_environment(std::move(environment))
{
}

void WindowBench::window(const QString &folder, std::int64_t startMicros)
{
    const QString empty = newBook(folder + QStringLiteral("/empty.tallybook"), m_environment);
    static_cast<void>(paintedAfter(empty, m_environment)); // fonts and styles are loaded once in a program's life
    const std::int64_t floor = paintedAfter(empty, m_environment).cpuMicros;
    const auto taken = paintedAfter(m_path, m_environment);
    Json painted = line("window", m_entries, taken.cpuMicros, "an empty book", floor, startMicros);
    painted["what"] = QStringLiteral("painted");
    painted["wall_us"] = std::int64_t{taken.wallMicros};
    printLine(painted);
    Stage stage;
    stage.open(m_path, m_environment);
    print("window", QStringLiteral("after it"), m_entries, longest([] {}));
    for (const int round : {1, 2})
        for (const ui::Place &place : ui::allPlaces())
            if (place.makePage)
                print("window", QStringLiteral("go to %1, time %2").arg(place.id).arg(round), m_entries,
                      longest([&] { stage.window.goTo(place.id); }), SwitchBudget);
}

void WindowBench::demo(const QString &folder, const book::Environment &environment)
{
    const QString path = folder + QStringLiteral("/demo.tallybook");
    if (!QFile::exists(path))
        if (const auto made = book::makeDemo(book::demoCoop(), path, environment); !made)
            qFatal("%s", qPrintable(made.error().line()));
    WindowBench bench(path, 0, environment);
    {
        const auto book = book::Book::open(path, book::Access::Read, environment);
        bench.m_entries = book ? (*book)->journal().entryCount() : 0;
    }
    bench.window(folder, DemoBudget);
}

void WindowBench::stock(const QString &folder, const book::Environment &environment)
{
    const QString path = folder + QStringLiteral("/stock.tallybook");
    if (!QFile::exists(path)) {
        const auto book = book::Book::open(newBook(path, environment), book::Access::Write, environment);
        if (!book || !support::BigBook(StockRecords, StockPlaces).fill(**book, 0))
            qFatal("the stock could not be recorded");
    }
    Stage stage;
    stage.open(path, environment);
    stage.settle();
    const std::pair<const char *, int> shown[] = {{"inventory", StockRecords}, {"places", StockRecords / StockPlaces}};
    for (const auto &[id, expected] : shown) {
        const QString place = QLatin1String(id);
        support::EventLoopProbe probe;
        QTest::qWait(20);
        probe.begin();
        QElapsedTimer clock;
        clock.start();
        const std::int64_t cpu = ownUsage().cpuMicros;
        stage.window.goTo(place);
        const auto *rows = rowsOf(*stage.window.currentPage());
        if (!QTest::qWaitFor([rows, wanted = expected] { return rows->rowCount() == wanted; }, ShownMs))
            qFatal("the stock of %s was not shown: %d rows", id, rows->rowCount());
        static_cast<void>(stage.window.grab());
        print("stock", place + QStringLiteral(": every row there and painted"), StockRecords,
              {clock.nsecsElapsed() / 1000, ownUsage().cpuMicros - cpu}, StockBudget);
        QTest::qWait(200);
        print("stock", place + QStringLiteral(": longest wait meanwhile"), StockRecords, probe.longest());
        QTest::qWait(3000); // whoever reads ahead while idle has had the time
        typeInto(*qobject_cast<QLineEdit *>(stage.window.currentPage()->searchField()), QStringLiteral("lot 77"),
                 "stock", place, StockRecords);
    }
}

void WindowBench::items(const QString &folder, const book::Environment &environment)
{
    const QString path = folder + QStringLiteral("/items.tallybook");
    if (!QFile::exists(path)) {
        const auto book = book::Book::open(newBook(path, environment), book::Access::Write, environment);
        if (!book || !recordItems(**book))
            qFatal("the items could not be recorded");
    }
    Stage stage;
    stage.open(path, environment);
    stage.window.goTo(QStringLiteral("items"));
    const auto *rows = rowsOf(*stage.window.currentPage());
    if (!QTest::qWaitFor([rows] { return rows->rowCount() == Items; }, ShownMs))
        qFatal("the items were not shown: %d rows", rows->rowCount());
    QTest::qWait(3000); // whoever reads ahead while idle has had the time
    for (const char *act : {"item.add", "item.change"}) {
        openForm(stage.window, QLatin1String(act), Items);
        typeIntoForm(stage.window, QLatin1String(act), Items);
    }
}

void WindowBench::filter()
{
    filterManyRows();
    Stage stage;
    stage.open(m_path, m_environment);
    stage.settle();
    for (const ui::Place &place : ui::allPlaces()) {
        if (!place.makePage)
            continue;
        stage.window.goTo(place.id);
        stage.settle();
        if (auto *field = qobject_cast<QLineEdit *>(stage.window.currentPage()->searchField()))
            typeInto(*field, QStringLiteral("lot 7"), "filter", place.id, m_entries);
    }
}

void WindowBench::importUi(const QString &document, const QString &folder)
{
    const QString path = folder + QStringLiteral("/imported.tallybook");
    QFile::remove(path);
    static_cast<void>(newBook(path, m_environment));
    Stage stage;
    stage.open(path, m_environment);
    stage.settle();
    QTimer answers;
    QObject::connect(&answers, &QTimer::timeout, qApp, [&] { answerWith(document); });
    answers.start(100);
    support::EventLoopProbe probe;
    QObject::connect(&stage.session.jobs(), &ui::JobRunner::started, &probe, &support::EventLoopProbe::begin);
    bool ended = false;
    QObject::connect(&stage.session.jobs(), &ui::JobRunner::finished, &probe, [&] { ended = true; });
    stage.window.actions().action(QStringLiteral("records.import"))->trigger();
    if (!QTest::qWaitFor([&] { return ended; }, JobMs))
        qFatal("the import did not end");
    QTest::qWait(1000); // pages read again
    print("import_ui", {}, m_entries, probe.longest());
}

} // namespace tally::bench
