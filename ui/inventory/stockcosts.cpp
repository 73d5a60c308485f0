// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/stockcosts.h"

#include "core/book/ownagent.h"
#include "core/resources/cost/costledger.h"
#include "ui/shell/session.h"

#include <QPointer>
#include <utility>

namespace tally::ui
{
namespace
{

constexpr std::size_t LatestIssues = 4;

Result<ItemDetail> detailOf(resources::CostLedger &costs, RecordKey item)
{
    ItemDetail detail;
    TALLY_TRY(detail.value, costs.value(item));
    TALLY_TRY(detail.layers, costs.layers(item));
    TALLY_TRY(detail.issues, costs.issues(item, LatestIssues));
    return detail;
}

} // namespace

/// A second connection to the open book, and what was worked out on it.
struct StockCosts::Desk {
    std::unique_ptr<book::Book> book;
    std::unique_ptr<resources::CostLedger> costs;

    Outcome open(const QString &path, const book::Environment &environment)
    {
        if (costs)
            return {};
        TALLY_TRY(book, book::Book::open(path, book::Access::Read, environment));
        TALLY_TRY(const RecordKey us, book::ownAgent(*book));
        costs = std::make_unique<resources::CostLedger>(book->database(), book->records(),
                                                        resources::CostContext{us, book->identity().currency});
        return {};
    }
    Outcome takeIn(const std::vector<journal::ChangeSet> &changes)
    {
        for (const journal::ChangeSet &change : changes) {
            const Outcome taken = costs->apply(change);
            if (!taken) {
                costs->forget(); // half of a change is worse than reading again
                return taken;
            }
        }
        return {};
    }
};

StockCosts::StockCosts(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_desk(std::make_shared<Desk>())
{
    m_pool.setMaxThreadCount(1);
    connect(&session, &Session::changed, this, &StockCosts::noteChange);
    connect(&session, &Session::actorChanged, this, &StockCosts::leave);
    connect(&session, &Session::closing, this, &StockCosts::leave);
    connect(&session, &Session::opened, this, &StockCosts::leave);
}

StockCosts::~StockCosts()
{
    m_stopped = true;
    m_pool.waitForDone();
}

/// Another book, or another agent whose stock it is: everything is worked out anew.
void StockCosts::leave()
{
    m_stopped = true;
    m_pool.waitForDone();
    m_stopped = false;
    m_desk = std::make_shared<Desk>();
    m_changes.clear();
    m_values.clear();
    m_item = {};
}

void StockCosts::noteChange(const journal::ChangeSet &changes)
{
    m_changes.push_back(changes);
    if (m_item)
        askItem(m_item); // whoever asked on hearing of the change may have heard of it first
}

const resources::ItemValue *StockCosts::valueOf(RecordKey item) const
{
    const auto known = m_values.find(item);
    return known == m_values.end() ? nullptr : &known->second;
}

void StockCosts::run(std::function<void(Desk &)> work)
{
    m_pool.start([desk = m_desk, work = std::move(work)] { work(*desk); });
}

void StockCosts::askItem(RecordKey item)
{
    if (!m_session.isOpen() || !item)
        return;
    m_item = item;
    const book::Book &book = m_session.reading();
    const int number = ++m_asked;
    run([this, item, number, path = book.path(), environment = book.environment(),
         changes = std::exchange(m_changes, {})](Desk &desk) {
        const Outcome opened = desk.open(path, environment).and_then([&] { return desk.takeIn(changes); });
        if (number != m_asked || m_stopped)
            return;
        const auto detail = opened ? detailOf(*desk.costs, item) : Result<ItemDetail>(tl::unexpected(opened.error()));
        const auto tell = [this, item, number, detail] {
            if (number != m_asked)
                return;
            if (detail)
                Q_EMIT detailRead(item, *detail);
            else
                Q_EMIT failed(item, detail.error());
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

void StockCosts::askAll()
{
    if (!m_session.isOpen())
        return;
    const book::Book &book = m_session.reading();
    run([this, path = book.path(), environment = book.environment(),
         changes = std::exchange(m_changes, {})](Desk &desk) {
        const Outcome opened = desk.open(path, environment).and_then([&] { return desk.takeIn(changes); });
        if (!opened || m_stopped)
            return;
        auto values = desk.costs->values({}, [this](std::int64_t, std::int64_t) { return !m_stopped; });
        if (!values)
            return;
        const auto tell = [this, values = std::move(*values)] {
            m_values.clear();
            for (const resources::ItemValue &value : values)
                m_values.emplace(value.item.key, value);
            Q_EMIT valuesRead();
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

} // namespace tally::ui
