// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/testbook.h"

namespace tally::ui::test
{

Result<journal::SigningKey> MemoryKeys::load(const QString &entry, const QString &keyName)
{
    const auto found = m_seeds.find(entry);
    if (found == m_seeds.end())
        return failed("key.missing", QT_TRANSLATE_NOOP("Error", "No key is kept under %1."), {entry});
    return journal::SigningKey::fromSeed(keyName, found->second);
}

Outcome MemoryKeys::save(const QString &entry, const journal::SigningKey &key)
{
    m_seeds[entry] = std::string(key.seed());
    return {};
}

Result<QByteArray> MemoryKeys::loadNote(const QString &entry)
{
    const auto found = m_notes.find(entry);
    if (found == m_notes.end())
        return failed("key.missing", QT_TRANSLATE_NOOP("Error", "No note is kept under %1."), {entry});
    return found->second;
}

Outcome MemoryKeys::saveNote(const QString &entry, const QByteArray &text)
{
    m_notes[entry] = text;
    return {};
}

TestBooks::TestBooks(std::int64_t nowMs)
    : m_time(nowMs)
    , m_random("tests")
{
}

Result<RecordKey> TestBooks::fill(book::Book &book)
{
    const auto add = [&](const char *cls, const QString &name) {
        journal::RecordDraft draft;
        draft.cls = cls;
        draft.members["name"] = Json(name);
        return book.recordService().record(draft);
    };
    TALLY_TRY(const RecordKey coop, add("Organization", QStringLiteral("Elm Street Workshop")));
    TALLY_CHECK(add("Person", QStringLiteral("Ana")));
    TALLY_CHECK(add("SpatialThing", QStringLiteral("Rack B1")));
    TALLY_CHECK(add("ResourceSpecification", QStringLiteral("Timber")));
    TALLY_TRY(const RecordKey cotton, add("ResourceSpecification", QStringLiteral("Cotton")));
    resources::EventDraft draft;
    draft.action = resources::ActionId::Raise;
    draft.provider = coop;
    draft.receiver = coop;
    resources::NewResource store;
    store.name = QStringLiteral("Cotton store");
    store.conformsTo = cotton;
    draft.resource = store;
    draft.resourceQuantity = Quantity{Decimal::whole(100), QStringLiteral("kilogram")};
    TALLY_CHECK(book.events().record(draft));
    TALLY_TRY(const auto stock, book.resources().resources());
    return stock.front().key;
}

} // namespace tally::ui::test
