// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/tablefile.h"

#include "core/base/wholefile.h"

namespace tally::reports
{

namespace
{

constexpr QChar ByteOrderMark(0xfeff);

QString csvCell(const Cell &cell)
{
    const bool isWords = !cell.figure && !cell.day.isValid();
    QString text = cell.plain();
    if (isWords && looksLikeFormula(text))
        text.prepend(u'\'');
    const bool quote = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r') ||
                       text.startsWith(u' ') || text.endsWith(u' ');
    return quote ? u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

QString lineOf(const std::vector<Cell> &cells)
{
    QStringList parts;
    for (const Cell &cell : cells)
        parts.append(csvCell(cell));
    return parts.join(u',') + QStringLiteral("\r\n");
}

} // namespace

bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.at(0));
}

QByteArray toCsv(const Table &table)
{
    std::vector<Cell> titles;
    for (const Column &column : table.columns)
        titles.push_back(Cell::words(column.title));
    QString out = ByteOrderMark + lineOf(titles);
    for (const Row &row : table.rows)
        out += lineOf(row.cells);
    return out.toUtf8();
}

Outcome saveTable(const Table &table, const QString &path)
{
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return saveXlsx(table, path);
    if (path.endsWith(QLatin1String(".ods"), Qt::CaseInsensitive))
        return saveOds(table, path);
    return writeWhole(path, toCsv(table));
}

} // namespace tally::reports
