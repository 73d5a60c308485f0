// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/error.h"
#include "core/base/recordkey.h"

#include <QString>
#include <string_view>
#include <utility>
#include <vector>

struct sqlite3_stmt;

namespace tally::storage
{

class Database;

/// Text bound without a copy: the bytes must stay as they are until the statement has run. For inserts made by the
/// million, where copying each text costs as much as storing it.
struct Borrowed {
    std::string_view utf8;
};

/// A prepared statement, borrowed from its Database until destroyed (then reset). Bind in order with `bind(a, b, c)` or
/// one by one; step with `next()` or `run()`. Parameters and columns count from 0. A RecordKey of none binds NULL and
/// reads back as none; a Decimal is its millionths.
class Statement
{
public:
    Statement(Statement &&other) noexcept
        : m_database(other.m_database)
        , m_statement(std::exchange(other.m_statement, nullptr))
        , m_home(other.m_home)
    {
    }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    void bindAt(int index, std::nullptr_t);
    void bindAt(int index, std::int64_t value);
    void bindAt(int index, int value) { bindAt(index, std::int64_t{value}); }
    void bindAt(int index, bool value) { bindAt(index, std::int64_t{value ? 1 : 0}); }
    void bindAt(int index, Decimal value) { bindAt(index, value.micros()); }
    void bindAt(int index, RecordKey key);
    /// Text is copied. A null QString binds NULL, an empty one or any string_view binds text.
    void bindAt(int index, const QString &text);
    void bindAt(int index, std::string_view utf8);
    void bindAt(int index, const char *utf8) { bindAt(index, std::string_view(utf8)); }
    void bindAt(int index, Borrowed text);
    /// Blob bytes must stay valid until the next reset; not copied.
    void bindBlobAt(int index, std::string_view bytes);

    /// Starts over, so that a statement read half-way can be asked again.
    template<typename... Values>
    Statement &bind(const Values &...values)
    {
        reset(); // SQLite silently keeps the old values of a statement that is still being stepped
        int index = 0;
        (bindAt(index++, values), ...);
        return *this;
    }

    /// Steps to the next row: true if there is one, false at the end.
    [[nodiscard]] Result<bool> next();
    /// Runs to the end and resets; for statements that return no rows.
    Outcome run();
    void reset();

    [[nodiscard]] int columns() const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] int number(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] Decimal decimal(int column) const { return Decimal::fromMicros(integer(column)); }
    [[nodiscard]] RecordKey key(int column) const { return RecordKey::fromRaw(integer(column)); }
    [[nodiscard]] QString text(int column) const;          ///< null QString for NULL
    [[nodiscard]] std::string_view utf8(int column) const; ///< valid until the next step
    [[nodiscard]] std::string_view blob(int column) const; ///< valid until the next step

private:
    friend class Database;
    Statement(Database &database, sqlite3_stmt *statement, std::vector<sqlite3_stmt *> *home)
        : m_database(&database)
        , m_statement(statement)
        , m_home(home)
    {
    }
    Database *m_database;
    sqlite3_stmt *m_statement;           ///< null after a failed prepare; the first step then reports the error
    std::vector<sqlite3_stmt *> *m_home; ///< where the database keeps it while idle
};

} // namespace tally::storage
