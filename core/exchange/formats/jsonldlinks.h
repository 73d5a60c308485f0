// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/formats/jsonldsession.h"

namespace tally::exchange
{

/// Turns the ids of a document into the keys of records: those recorded from it, those the book already held, and
/// placeholders for what neither describes.
class JsonLdLinks
{
public:
    explicit JsonLdLinks(JsonLdSession &session);

    /// The record a member of `record` means by `to`; none (reported at `value`) if it cannot be used and has to be
    /// kept as written. Not for stock, which events create.
    [[nodiscard]] Result<RecordKey> resolve(int record, JsonLdTarget to, const vocabulary::Property &property,
                                            JsonValue value);
    /// The same, only looking: nothing is recorded or reported.
    [[nodiscard]] Result<RecordKey> peek(JsonLdTarget to, const vocabulary::Property &property);
    /// A stock record that exists by now; none if it has to be created.
    [[nodiscard]] Result<RecordKey> stock(int id);
    /// The foreign id for a stock record to be created, described by `record` or by nothing (−1).
    [[nodiscard]] Result<QString> aliasOfStock(int id, int record);
    void setStock(int id, RecordKey key) { m_stock[id] = key; }
    /// The record the book already held under the id of `record`, if it is one of the same class.
    [[nodiscard]] Result<RecordKey> inBook(int record);
    void setKey(int record, RecordKey key) { m_keys[static_cast<std::size_t>(record)] = key; }
    [[nodiscard]] RecordKey key(int record) const { return m_keys[static_cast<std::size_t>(record)]; }
    /// The foreign id to record it under; null if it has none to keep.
    [[nodiscard]] QString alias(int record) const;
    [[nodiscard]] QString aliasOfId(int id) const;

private:
    struct Known {
        RecordKey key;
        std::string cls;
    };
    [[nodiscard]] Result<Known> lookUp(const QString &id);
    [[nodiscard]] Result<const Known *> lookUpId(int id);
    [[nodiscard]] Result<RecordKey> external(int id, const vocabulary::Property &property, JsonValue value);
    [[nodiscard]] Result<RecordKey> addPlaceholder(int id, const vocabulary::Property &property, JsonValue value);

    JsonLdSession &m_session;
    bool m_bookIsEmpty;
    std::vector<RecordKey> m_keys;              ///< by record of the document
    std::vector<int> m_copies;                  ///< how often an id was taken before, here and in the book; by record
    std::unordered_map<int, RecordKey> m_stock; ///< by id
    std::unordered_map<int, Known> m_outside;   ///< ids the document does not describe
};

/// What an id ends in, as a name for a record that has no other: "https://alice.example/" → "alice.example".
[[nodiscard]] QString lastSegment(const QString &id);

} // namespace tally::exchange
