// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/cost/costledger.h"
#include "tests/support/testbook.h"

#include <QStringList>
#include <tuple>

namespace tally::support
{

using namespace resources;

/// A book with a co-op, a supplier and what an event needs.
class CostBook
{
public:
    CostBook()
        : us(book.agent("Co-op"))
        , mill(book.agent("Mill"))
    {
    }

    RecordKey item(const char *name, const char *unit, const char *costing = "fifo")
    {
        return book.add("ResourceSpecification",
                        {{"name", name}, {"defaultUnitOfResource", unit}, {"ty:costing", costing}});
    }
    /// Goods from the mill onto a record of its own, or onto one there is.
    RecordKey receive(RecordKey item, ResourceChoice to, const Quantity &quantity, const char *day, const char *cost,
                      const char *currency = "")
    {
        EventDraft draft;
        draft.action = ActionId::Transfer;
        draft.provider = mill;
        draft.receiver = us;
        draft.conformsTo = item;
        draft.toResource = std::move(to);
        draft.resourceQuantity = quantity;
        draft.at = QLatin1String(day);
        if (*cost != '\0')
            draft.kept["ty:cost"] = cost;
        if (*currency != '\0')
            draft.kept["ty:currency"] = currency;
        return book.record(draft);
    }
    RecordKey receiveNew(RecordKey item, const Quantity &quantity, const char *day, const char *cost,
                         const char *currency = "")
    {
        NewResource made;
        made.name = QStringLiteral("Stock");
        made.conformsTo = item;
        return receive(item, made, quantity, day, cost, currency);
    }
    RecordKey act(ActionId action, RecordKey record, const Quantity &quantity, const char *day, RecordKey process = {})
    {
        EventDraft draft;
        draft.action = action;
        draft.provider = us;
        draft.receiver = us;
        draft.resource = record;
        draft.resourceQuantity = quantity;
        draft.at = QLatin1String(day);
        (findAction(tally::resources::action(action).name)->inputOutput == InputOutput::Output ? draft.outputOf
                                                                                               : draft.inputOf) =
            process;
        return book.record(draft);
    }
    RecordKey produce(RecordKey item, const Quantity &quantity, const char *day, RecordKey process,
                      const char *cost = "")
    {
        NewResource made;
        made.name = QStringLiteral("Made");
        made.conformsTo = item;
        EventDraft draft;
        draft.action = ActionId::Produce;
        draft.provider = us;
        draft.receiver = us;
        draft.resource = made;
        draft.outputOf = process;
        draft.resourceQuantity = quantity;
        draft.at = QLatin1String(day);
        if (*cost != '\0')
            draft.kept["ty:cost"] = cost;
        return book.record(draft);
    }
    /// Goods counted in that nobody had a price for.
    RecordKey find(RecordKey item, const Quantity &quantity, const char *day)
    {
        NewResource found;
        found.name = QStringLiteral("Found");
        found.conformsTo = item;
        EventDraft draft;
        draft.action = ActionId::Raise;
        draft.provider = us;
        draft.receiver = us;
        draft.resource = found;
        draft.resourceQuantity = quantity;
        draft.at = QLatin1String(day);
        return book.record(draft);
    }
    /// What was paid to bring the goods of those receipts here.
    RecordKey freight(const std::vector<RecordKey> &receipts, const char *by, const char *cost,
                      const char *currency = "EUR")
    {
        EventDraft draft;
        draft.action = ActionId::DeliverService;
        draft.provider = mill;
        draft.receiver = us;
        draft.kept["ty:cost"] = cost;
        draft.kept["ty:currency"] = currency;
        draft.kept["ty:spreadBy"] = by;
        Json::Array list;
        for (const RecordKey receipt : receipts)
            list.emplace_back(toText(receipt));
        draft.kept["ty:addsCostTo"] = list;
        return book.record(draft);
    }
    /// "6 EUR" for each further cost no goods took on.
    QStringList loose(QDate on = {}) const
    {
        CostLedger costs = ledger();
        QStringList lines;
        for (const LooseCost &cost : must(costs.laidNowhere(on)))
            lines.append(text(cost.amount.amount) + u' ' + cost.amount.currency);
        return lines;
    }
    CostLedger ledger() const { return CostLedger(book.database(), book.records(), {us, QStringLiteral("EUR")}); }
    QStringList value(RecordKey item, QDate on = {}) const
    {
        CostLedger costs = ledger();
        return words(must(costs.value(item, on)));
    }
    /// "30 EUR" for each issue, the oldest first.
    QStringList issues(RecordKey item) const
    {
        CostLedger costs = ledger();
        return issueWords(costs, item);
    }
    static QStringList issueWords(CostLedger &costs, RecordKey item)
    {
        QStringList lines;
        for (const IssueRow &row : must(costs.issues(item)))
            lines.prepend(amounts(row.cost).join(u'+'));
        return lines;
    }
    static QStringList words(const ItemValue &value)
    {
        return QStringList{text(value.quantity)} + amounts(value.value);
    }
    static QStringList amounts(const std::vector<CostAmount> &amounts)
    {
        QStringList lines;
        for (const CostAmount &amount : amounts)
            lines.append(text(amount.amount) + u' ' + amount.currency);
        return lines;
    }
    std::vector<CostNoteKind> notes(RecordKey item) const
    {
        CostLedger costs = ledger();
        std::vector<CostNoteKind> kinds;
        for (const CostNote &note : must(costs.value(item)).notes)
            kinds.push_back(note.kind);
        return kinds;
    }

    TestBook book;
    RecordKey us;
    RecordKey mill;
};

inline Quantity pieces(const char *amount)
{
    return quantity(amount);
}

inline QStringList list(std::initializer_list<const char *> words)
{
    QStringList list;
    for (const char *word : words)
        list.append(QLatin1String(word));
    return list;
}

} // namespace tally::support
