// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/resources/memberread.h"
#include "tests/core/book/memorykeystore.h"

#include <QDate>
#include <QTemporaryDir>
#include <QTest>

namespace tally::test
{

/// “Elm Street Workshop” in a file of its own, with the co-op, Ana and Mill Co-op, and short ways to record. Its clock
/// stands at 09:00 UTC on 1 March 2026 until told otherwise. A refusal ends the program: builders are no tests.
class BuiltBook
{
public:
    static constexpr std::int64_t Start = 1'772'355'600'000;

    BuiltBook()
    {
        auto made = book::Book::create(m_folder.filePath(QStringLiteral("elm.tallybook")),
                                       {QStringLiteral("Elm Street Workshop"), QStringLiteral("EUR"), {}},
                                       {time, m_random, m_keys, {}});
        m_book = std::move(made).value();
        coop = add("Organization", {{"name", "Elm Street Workshop"}});
        ana = add("Person", {{"name", "Ana"}});
        mill = add("Organization", {{"name", "Mill Co-op"}});
        oak = add("ResourceSpecification", {{"name", "Oak board"}, {"defaultUnitOfResource", "squareMetre"}});
        joinery = add("ResourceSpecification", {{"name", "Joinery"}, {"defaultUnitOfEffort", "hour"}});
    }

    [[nodiscard]] book::Book &book() { return *m_book; }
    [[nodiscard]] static QDate today() { return {2026, 3, 1}; }
    [[nodiscard]] static QString inDays(int days) { return today().addDays(days).toString(Qt::ISODate); }

    RecordKey add(const char *cls, Json::Object members)
    {
        return m_book->recordService().record({cls, Json(std::move(members)), {}}).value();
    }
    RecordKey record(const resources::EventDraft &draft) { return m_book->events().record(draft).value(); }
    [[nodiscard]] resources::EventDraft event(resources::ActionId action, RecordKey from, RecordKey to) const
    {
        resources::EventDraft draft;
        draft.action = action;
        draft.provider = from;
        draft.receiver = to;
        draft.at = inDays(0);
        return draft;
    }
    /// Counts `amount` m² of oak into a new record.
    RecordKey stock(const char *name, int amount, RecordKey lot = {})
    {
        auto draft = event(resources::ActionId::Raise, coop, coop);
        resources::NewResource made;
        made.name = QString::fromUtf8(name);
        made.conformsTo = oak;
        made.ofBatchLot = lot;
        draft.resource = made;
        draft.resourceQuantity = squareMetres(amount);
        return record(draft).withPart(1);
    }
    RecordKey use(RecordKey resource, int amount)
    {
        auto draft = event(resources::ActionId::Consume, coop, coop);
        draft.resource = resource;
        draft.resourceQuantity = squareMetres(amount);
        return record(draft);
    }
    /// A commitment about oak.
    RecordKey promise(const char *action, RecordKey from, RecordKey to, int amount, int dueInDays,
                      Json::Object more = {})
    {
        more["action"] = action;
        more["provider"] = toText(from);
        more["receiver"] = toText(to);
        more["resourceConformsTo"] = toText(oak);
        more["resourceQuantity"] = resources::quantityJson(squareMetres(amount));
        more["due"] = inDays(dueInDays);
        return add("Commitment", std::move(more));
    }
    [[nodiscard]] static Quantity squareMetres(int amount)
    {
        return {Decimal::whole(amount), QStringLiteral("squareMetre")};
    }

    FixedTime time{Start};
    RecordKey coop, ana, mill, oak, joinery;

private:
    QTemporaryDir m_folder;
    SeededRandom m_random{"built book"};
    MemoryKeyStore m_keys;
    std::unique_ptr<book::Book> m_book;
};

} // namespace tally::test
