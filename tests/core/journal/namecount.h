// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projection.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <array>
#include <map>

namespace tally::test
{

/// Counts names in a table of two columns; can be told to fail, and to keep its count to itself until flushed.
class NameCount final : public journal::Projection
{
public:
    explicit NameCount(storage::Database &database, const char *schema = Schema)
        : m_database(database)
        , m_schema(schema)
    {
    }
    [[nodiscard]] std::string_view name() const override { return "name_count"; }
    [[nodiscard]] std::string_view schema() const override { return m_schema; }
    [[nodiscard]] std::string_view indexes() const override { return {}; }
    [[nodiscard]] std::span<const char *const> tables() const override { return Tables; }
    Outcome apply(const journal::Entry &entry) override
    {
        if (failAt-- == 0)
            return refused("test.failed", "");
        ++m_cached[entry.body["name"].text()];
        return m_bulk ? Outcome() : flush();
    }
    void setBulk(bool bulk) override { m_bulk = bulk; }
    Outcome flush() override
    {
        for (const auto &[name, count] : m_cached) {
            auto write = m_database.prepare("INSERT INTO name_count(name, count) VALUES (?1, ?2) ON CONFLICT(name) DO "
                                            "UPDATE SET count = count + excluded.count");
            TALLY_CHECK(write.bind(name, count).run());
        }
        m_cached.clear();
        return {};
    }
    void discard() override { m_cached.clear(); }

    static constexpr const char *Schema = "CREATE TABLE name_count (name TEXT PRIMARY KEY, count INTEGER) STRICT";
    int failAt = -1; ///< calls of apply until one fails

private:
    static constexpr std::array Tables = {"name_count"};
    storage::Database &m_database;
    const char *m_schema;
    std::map<std::string, int> m_cached;
    bool m_bulk = false;
};

} // namespace tally::test
