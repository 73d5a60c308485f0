// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/reports/report.h"

#include <initializer_list>
#include <QDate>
#include <QStringList>

/// Reports as tests read them.
namespace tally::test
{

using namespace reports;

/// On 1 March 2026, without costs.
[[nodiscard]] inline ReportContext contextOf(book::Book &book)
{
    return {book.database(), book.records(), book.ourAgent(), {2026, 3, 1}};
}

/// Empty if it went well.
template<typename T>
[[nodiscard]] QString codeOf(const Result<T> &result)
{
    return result ? QString() : QString::fromLatin1(result.error().code);
}

[[nodiscard]] inline int columnOf(const Table &table, const char *id)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].id == QLatin1String(id))
            return static_cast<int>(i);
    return -1;
}

/// As files have it; "nothing there" if there is no such row or column.
[[nodiscard]] inline QString cell(const Table &table, std::size_t row, const char *id)
{
    const int column = columnOf(table, id);
    return row < table.rows.size() && column >= 0 ? table.rows[row].cells[static_cast<std::size_t>(column)].plain()
                                                  : QStringLiteral("nothing there");
}

/// Rows as lines of "a|b|c".
[[nodiscard]] inline QStringList lines(const Table &table, std::initializer_list<const char *> columns = {})
{
    QStringList lines;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        QStringList cells;
        if (columns.size() == 0)
            for (const Cell &one : table.rows[i].cells)
                cells.append(one.plain());
        for (const char *id : columns)
            cells.append(cell(table, i, id));
        lines.append(cells.join(u'|'));
    }
    return lines;
}

} // namespace tally::test
