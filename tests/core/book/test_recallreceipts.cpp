// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/book.h"
#include "core/exchange/bundlereceiver.h"
#include "core/exchange/bundlewriter.h"
#include "core/resources/memberread.h"
#include "core/resources/recall.h"
#include "tests/core/book/memorykeystore.h"

#include <QDate>
#include <QTemporaryDir>
#include <QTest>

using namespace tally;
using namespace tally::book;
using resources::ActionId;

namespace
{

template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().line()));
    return *std::move(result);
}

/// A day of March 2026 and so much oak.
using Told = std::pair<int, int>;

/// A co-op's book with its own lot OAK-1 and the other's name in it.
class Partner
{
public:
    Partner(const QString &name, const char *other, Environment environment, const QString &folder)
        : m_book(must(Book::create(folder + u'/' + name + QStringLiteral(".tallybook"),
                                   {name, QStringLiteral("EUR"), {}}, environment)))
    {
        us = add("Organization", {{"name", name}});
        them = add("Organization", {{"name", other}});
        school = add("Organization", {{"name", "Hillside School"}});
        oak = add("ResourceSpecification", {{"name", "Oak board"}, {"defaultUnitOfResource", "kilogram"}});
        lot = add("BatchLotRecord", {{"batchLotCode", "OAK-1"}});
    }
    RecordKey add(const char *cls, Json::Object members)
    {
        return must(m_book->recordService().record({cls, Json(std::move(members)), {}}));
    }
    /// Goods of the lot from nobody but ourselves.
    RecordKey raise(int amount)
    {
        resources::EventDraft draft = event(ActionId::Raise, us, us, {1, amount});
        draft.resource = newStock();
        return must(m_book->events().record(draft)).withPart(1);
    }
    void give(RecordKey stock, RecordKey to, Told told)
    {
        resources::EventDraft draft = event(ActionId::Transfer, us, to, told);
        draft.resource = stock;
        must(m_book->events().record(draft));
    }
    RecordKey receive(RecordKey from, Told told)
    {
        resources::EventDraft draft = event(ActionId::Transfer, from, us, told);
        draft.toResource = newStock();
        return must(m_book->events().record(draft)).withPart(1);
    }
    void sendTo(Partner &other, std::int64_t now, const QString &folder)
    {
        exchange::BundleRequest request;
        request.audience = exchange::Audience::Peer;
        request.directory = folder;
        const journal::SigningKey desk = must(m_book->deskKey());
        const journal::SigningKey root = must(m_book->rootKey());
        const auto bundle = must(exchange::BundleWriter(m_book->journal()).write(request, desk, &root, now));
        must(exchange::BundleReceiver(other.m_book->recorder()).receive(bundle.path));
    }
    [[nodiscard]] resources::RecallSheet sheet()
    {
        return must(resources::RecallQuery(m_book->database(), m_book->records(), m_book->resources(),
                                           m_book->journal().books())
                        .sheet(lot, us));
    }
    /// "receiver amount, told how, as they say", in order of the alphabet.
    [[nodiscard]] QStringList lines()
    {
        static const char *const names[] = {"giver", "giver alone", "both", "receiver"};
        QStringList lines;
        const resources::RecallSheet all = sheet();
        for (const resources::RecallLine &line : all.lines)
            lines.append(
                QStringLiteral("%1 %2 %3 %4")
                    .arg(all.contact(line.receiver).name, QString::fromStdString(format(line.quantity.value)),
                         QLatin1String(names[static_cast<int>(line.told)]),
                         line.receipt ? QString::fromStdString(format(line.received.value)) : QStringLiteral("-")));
        lines.sort(Qt::CaseInsensitive);
        return lines;
    }
    RecordKey us, them, school, oak, lot;

private:
    [[nodiscard]] resources::NewResource newStock() const
    {
        resources::NewResource made;
        made.name = QStringLiteral("Oak");
        made.conformsTo = oak;
        made.ofBatchLot = lot;
        return made;
    }
    [[nodiscard]] static resources::EventDraft event(ActionId action, RecordKey from, RecordKey to, Told told)
    {
        resources::EventDraft draft;
        draft.action = action;
        draft.provider = from;
        draft.receiver = to;
        draft.at = QDate(2026, 3, told.first).toString(Qt::ISODate);
        draft.resourceQuantity = Quantity{Decimal::whole(told.second), QStringLiteral("kilogram")};
        return draft;
    }
    std::unique_ptr<Book> m_book;
};

} // namespace

/// A sawmill and a workshop tell of the same boards, each in a book of its own; the sawmill recalls them.
class TestRecallReceipts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatBothRecordedIsListedOnce_data();
    void whatBothRecordedIsListedOnce();
    void whatTheyPassedOnIsListedWithThemAsSource();
    void aReceiverWhoseBookIsNotHereIsNotCalledSilent();

private:
    std::pair<std::unique_ptr<Partner>, std::unique_ptr<Partner>> partners()
    {
        const QString folder = m_folder.filePath(QString::number(++m_rounds));
        QDir().mkpath(folder);
        const Environment environment{m_time, m_random, m_keys, {}};
        return {std::make_unique<Partner>(QStringLiteral("Mill Co-op"), "elm street workshop", environment, folder),
                std::make_unique<Partner>(QStringLiteral("Elm Street Workshop"), "Mill Co-op", environment, folder)};
    }
    void exchange(Partner &one, Partner &other)
    {
        one.sendTo(other, m_time.nowMs(), m_folder.path());
        other.sendTo(one, m_time.nowMs(), m_folder.path());
    }

    FixedTime m_time{1'774'951'200'000}; // 31 March 2026
    SeededRandom m_random{"recall receipts"};
    test::MemoryKeyStore m_keys;
    QTemporaryDir m_folder;
    int m_rounds = 0;
};

void TestRecallReceipts::whatBothRecordedIsListedOnce_data()
{
    QTest::addColumn<QList<Told>>("given");
    QTest::addColumn<QList<Told>>("received");
    QTest::addColumn<QStringList>("lines");
    const auto elm = [](const char *rest) {
        return QString(QStringLiteral("elm street workshop ") + QLatin1String(rest));
    };
    const auto Elm = [](const char *rest) {
        return QString(QStringLiteral("Elm Street Workshop ") + QLatin1String(rest));
    };
    QTest::newRow("the same on both sides")
        << QList<Told>{{2, 10}} << QList<Told>{{2, 10}} << QStringList{elm("10 both 10")};
    QTest::newRow("some days later") << QList<Told>{{2, 10}} << QList<Told>{{6, 10}} << QStringList{elm("10 both 10")};
    QTest::newRow("less came than was given")
        << QList<Told>{{2, 10}} << QList<Told>{{2, 9}} << QStringList{elm("10 both 9")};
    QTest::newRow("more came than was given")
        << QList<Told>{{2, 10}} << QList<Told>{{2, 12}} << QStringList{elm("10 both 12")};
    QTest::newRow("one delivery came in two parts")
        << QList<Told>{{2, 10}} << QList<Told>{{2, 6}, {3, 4}} << QStringList{elm("10 both 10")};
    QTest::newRow("two deliveries were received as one")
        << QList<Told>{{2, 6}, {3, 4}} << QList<Told>{{3, 10}} << QStringList{elm("4 both 4"), elm("6 both 6")};
    QTest::newRow("two deliveries, crosswise in time")
        << QList<Told>{{2, 6}, {3, 4}} << QList<Told>{{4, 4}, {5, 6}} << QStringList{elm("4 both 4"), elm("6 both 6")};
    QTest::newRow("they did not record it")
        << QList<Told>{{2, 10}} << QList<Told>{} << QStringList{elm("10 giver alone -")};
    QTest::newRow("they recorded one of two")
        << QList<Told>{{2, 6}, {3, 4}} << QList<Told>{{3, 4}} << QStringList{elm("4 both 4"), elm("6 giver alone -")};
    QTest::newRow("we did not record it") << QList<Told>{} << QList<Told>{{2, 10}} << QStringList{Elm("10 receiver -")};
    QTest::newRow("they recorded one that we did not")
        << QList<Told>{{2, 10}} << QList<Told>{{2, 10}, {9, 5}} << QStringList{elm("10 both 10"), Elm("5 receiver -")};
}

void TestRecallReceipts::whatBothRecordedIsListedOnce()
{
    QFETCH(const QList<Told>, given);
    QFETCH(const QList<Told>, received);
    QFETCH(const QStringList, lines);
    const auto [mill, elm] = partners();
    const RecordKey boards = mill->raise(40);
    for (const Told &told : given)
        mill->give(boards, mill->them, told);
    elm->raise(1); // their book has the lot, whatever else it tells
    for (const Told &told : received)
        elm->receive(elm->them, told);
    exchange(*mill, *elm);
    QCOMPARE(mill->lines(), lines);
    QCOMPARE(mill->sheet().receivers(), 1);
}

void TestRecallReceipts::whatTheyPassedOnIsListedWithThemAsSource()
{
    const auto [mill, elm] = partners();
    mill->give(mill->raise(40), mill->them, {2, 10});
    elm->give(elm->receive(elm->them, {2, 10}), elm->school, {5, 3});
    exchange(*mill, *elm);
    QCOMPARE(mill->lines(), (QStringList{QStringLiteral("elm street workshop 10 both 10"),
                                         QStringLiteral("Hillside School 3 giver -")}));
    const resources::RecallSheet sheet = mill->sheet();
    QCOMPARE(sheet.contact(sheet.lines.back().provider).name, QStringLiteral("Elm Street Workshop"));
    QCOMPARE(sheet.receivers(), 2);
    QCOMPARE(elm->lines(), mill->lines());
}

void TestRecallReceipts::aReceiverWhoseBookIsNotHereIsNotCalledSilent()
{
    const auto [mill, elm] = partners();
    const RecordKey boards = mill->raise(40);
    mill->give(boards, mill->them, {2, 10});
    mill->give(boards, mill->school, {3, 2});
    QCOMPARE(mill->lines(), (QStringList{QStringLiteral("elm street workshop 10 giver -"),
                                         QStringLiteral("Hillside School 2 giver -")}));
    elm->raise(1);
    exchange(*mill, *elm);
    QCOMPARE(mill->lines(), (QStringList{QStringLiteral("elm street workshop 10 giver alone -"),
                                         QStringLiteral("Hillside School 2 giver -")}));
    elm->receive(elm->them, {2, 10}); // since then
    QCOMPARE(elm->sheet().lines.size(), std::size_t{2});
}

QTEST_GUILESS_MAIN(TestRecallReceipts)
#include "test_recallreceipts.moc"
