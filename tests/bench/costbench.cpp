// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/costbench.h"

#include "core/resources/cost/costledger.h"
#include "tests/bench/measure.h"

#include <QDate>
#include <QFile>

namespace tally::bench
{
namespace
{

constexpr int Moves = 100'000;
constexpr std::int64_t Budget = 1'000'000;
constexpr int BackDatedTo = Moves / 4;

template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().line()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Thirty moves a day: small receipts at prices that drift, small issues, a stock that grows slowly.
class OneItem
{
public:
    OneItem(book::Book &book, const char *costing)
        : m_book(book)
    {
        auto recording = must(book.recorder().begin());
        m_coop = must(book.recordService().add(recording, {"Organization", Json::Object{{"name", "Long Barn"}}, {}}));
        m_item = must(book.recordService().add(
            recording, {"ResourceSpecification",
                        Json::Object{{"defaultUnitOfResource", "kilogram"}, {"name", "Flour"}, {"ty:costing", costing}},
                        {}}));
        resources::NewResource stock;
        stock.name = QStringLiteral("Flour bin");
        stock.conformsTo = m_item;
        m_stock = must(book.events().add(recording, draft(0, stock))).withPart(1);
        for (int i = 1; i < Moves; ++i)
            must(book.events().add(recording, draft(i, m_stock)));
        must(recording.commit());
    }
    [[nodiscard]] RecordKey coop() const { return m_coop; }
    [[nodiscard]] RecordKey item() const { return m_item; }
    journal::ChangeSet receiveLate()
    {
        auto recording = must(m_book.recorder().begin());
        must(m_book.events().add(recording, draft(BackDatedTo / 2 * 2, m_stock)));
        return must(recording.commit());
    }

private:
    [[nodiscard]] resources::EventDraft draft(int number, resources::ResourceChoice stock) const
    {
        const bool isReceipt = number % 2 == 0;
        resources::EventDraft draft;
        draft.action = isReceipt ? resources::ActionId::Raise : resources::ActionId::Lower;
        draft.provider = m_coop;
        draft.receiver = m_coop;
        draft.resource = std::move(stock);
        draft.resourceQuantity =
            Quantity{Decimal::whole(isReceipt ? 5 : 4 + number % 3 / 2), QStringLiteral("kilogram")};
        draft.at = QDate(2020, 1, 1).addDays(number / 30).toString(Qt::ISODate);
        if (isReceipt)
            draft.kept["ty:cost"] = std::to_string(7 + number % 97);
        return draft;
    }
    book::Book &m_book;
    RecordKey m_coop;
    RecordKey m_item;
    RecordKey m_stock;
};

void measure(const QString &path, const book::Environment &environment, const char *costing)
{
    QFile::remove(path);
    auto book = must(book::Book::create(path, {QStringLiteral("Cost"), QStringLiteral("EUR"), {}}, environment));
    OneItem item(*book, costing);
    const resources::CostContext context{item.coop(), QStringLiteral("EUR")};
    resources::CostLedger costs(book->database(), book->records(), context);
    const std::int64_t first = cpuMicrosOf([&] { must(costs.value(item.item())); });
    printLine(line(std::string("cost_first_") + costing, Moves, first, "", 0, 0));
    const journal::ChangeSet changes = item.receiveLate();
    const std::int64_t late = cpuMicrosOf([&] {
        must(costs.apply(changes));
        must(costs.value(item.item()));
    });
    resources::ItemValue naive;
    const std::int64_t floor = cpuMicrosOf([&] {
        resources::CostLedger again(book->database(), book->records(), context);
        naive = must(again.value(item.item()));
    });
    if (naive.value != must(costs.value(item.item())).value)
        qFatal("the two ways differ");
    Json result = line(std::string("cost_back_dated_receipt_") + costing, Moves, late, "full recompute", floor, Budget);
    result["moves_reached"] = static_cast<std::int64_t>(must(costs.reached(item.item())));
    printLine(result);
}

} // namespace

void costBench(const QString &path, const book::Environment &environment)
{
    for (const char *costing : {"average", "fifo"})
        measure(path + QLatin1Char('.') + QLatin1String(costing), environment, costing);
}

} // namespace tally::bench
