// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/base/utf8.h"
#include "core/storage/database.h"

#include <sqlite3.h>

namespace tally::storage
{

Statement::~Statement()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_home->push_back(m_statement);
}

void Statement::bindAt(int index, std::nullptr_t)
{
    sqlite3_bind_null(m_statement, index + 1);
}

void Statement::bindAt(int index, std::int64_t value)
{
    sqlite3_bind_int64(m_statement, index + 1, value);
}

void Statement::bindAt(int index, RecordKey key)
{
    if (key)
        sqlite3_bind_int64(m_statement, index + 1, key.raw());
    else
        sqlite3_bind_null(m_statement, index + 1);
}

void Statement::bindAt(int index, const QString &text)
{
    if (text.isNull()) {
        sqlite3_bind_null(m_statement, index + 1);
        return;
    }
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(m_statement, index + 1, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}

void Statement::bindAt(int index, std::string_view utf8)
{
    // A view of nothing has a null pointer, which would bind NULL.
    sqlite3_bind_text(m_statement, index + 1, utf8.empty() ? "" : utf8.data(), static_cast<int>(utf8.size()),
                      SQLITE_TRANSIENT);
}

void Statement::bindAt(int index, Borrowed text)
{
    sqlite3_bind_text(m_statement, index + 1, text.utf8.empty() ? "" : text.utf8.data(),
                      static_cast<int>(text.utf8.size()), SQLITE_STATIC);
}

void Statement::bindBlobAt(int index, std::string_view bytes)
{
    // A null pointer would bind NULL; an empty blob must stay a blob.
    sqlite3_bind_blob(m_statement, index + 1, bytes.empty() ? "" : bytes.data(), static_cast<int>(bytes.size()),
                      SQLITE_STATIC);
}

Result<bool> Statement::next()
{
    const int code = m_statement && !m_database->m_isInterrupted ? sqlite3_step(m_statement) : SQLITE_ERROR;
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return tl::unexpected(m_database->lastError());
}

Outcome Statement::run()
{
    while (true) {
        TALLY_TRY(const bool more, next());
        if (!more)
            break;
    }
    reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    if (isNull(column))
        return {};
    const std::string_view bytes = utf8(column);
    // Data, not the bytes' address, decides: an empty text is not a null one.
    return bytes.empty() ? QStringLiteral("") : toQString(bytes);
}

std::string_view Statement::utf8(int column) const
{
    const auto *bytes = static_cast<const char *>(static_cast<const void *>(sqlite3_column_text(m_statement, column)));
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)))
                 : std::string_view();
}

std::string_view Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)))
                 : std::string_view();
}

} // namespace tally::storage
