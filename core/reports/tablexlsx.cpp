// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"
#include "core/reports/tablefile.h"

#include "core/reports/report.h"

#include <algorithm>
#include <cstdio>
#include <QFile>
#include <xlsxwriter.h>

namespace tally::reports
{

namespace
{

/// Digits a number of the format holds without loss.
constexpr int ExactDigits = 15;
constexpr std::size_t MostRows = 1'048'575;
constexpr int NarrowestColumn = 8;
constexpr int WidestColumn = 60;
constexpr int RowsMeasured = 1000;

int digitsOf(const QByteArray &plain)
{
    return static_cast<int>(std::count_if(plain.begin(), plain.end(), [](char c) { return c >= '0' && c <= '9'; }));
}

/// A name the format allows: at most 31 characters, none of []:*?/\.
QByteArray sheetName(const QString &title)
{
    QString name = title.left(31);
    for (QChar &c : name)
        if (QStringLiteral("[]:*?/\\'").contains(c))
            c = u' ';
    return name.trimmed().toUtf8();
}

class Workbook
{
public:
    explicit Workbook(const QByteArray &file)
        : m_book(workbook_new(file.constData()))
        , m_bold(workbook_add_format(m_book))
        , m_day(workbook_add_format(m_book))
    {
        format_set_bold(m_bold);
        format_set_num_format(m_day, "yyyy-mm-dd");
    }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    void addTable(const Table &table);
    void addNotes(const QStringList &notes);
    [[nodiscard]] lxw_error close() { return workbook_close(m_book); }

private:
    void write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const Cell &cell);
    void fitColumns(lxw_worksheet *sheet, const Table &table) const;
    lxw_workbook *m_book;
    lxw_format *m_bold;
    lxw_format *m_day;
};

void Workbook::write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const Cell &cell)
{
    const QByteArray plain = cell.plain().toUtf8();
    if (cell.day.isValid()) {
        lxw_datetime day{};
        day.year = cell.day.year();
        day.month = cell.day.month();
        day.day = cell.day.day();
        worksheet_write_datetime(sheet, row, column, &day, m_day);
    } else if (cell.figure && digitsOf(plain) <= ExactDigits) {
        worksheet_write_number(sheet, row, column, plain.toDouble(), nullptr);
    } else if (!plain.isEmpty()) {
        worksheet_write_string(sheet, row, column, plain.constData(), nullptr);
    }
}

void Workbook::fitColumns(lxw_worksheet *sheet, const Table &table) const
{
    const std::size_t measured = std::min<std::size_t>(table.rows.size(), RowsMeasured);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        qsizetype width = table.columns[i].title.size() + 3; // the filter's arrow stands beside the title
        for (std::size_t row = 0; row < measured; ++row)
            width = std::max(width, table.rows[row].cells[i].plain().size() + 1);
        const auto column = static_cast<lxw_col_t>(i);
        const auto fitted = static_cast<int>(std::clamp<qsizetype>(width, NarrowestColumn, WidestColumn));
        worksheet_set_column(sheet, column, column, fitted, nullptr);
    }
}

void Workbook::addTable(const Table &table)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, sheetName(table.title).constData());
    if (sheet == nullptr)
        sheet = workbook_add_worksheet(m_book, nullptr);
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(i), table.columns[i].title.toUtf8().constData(),
                               m_bold);
    lxw_row_t line = 1;
    for (const Row &row : table.rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            write(sheet, line, static_cast<lxw_col_t>(i), row.cells[i]);
        ++line;
    }
    fitColumns(sheet, table);
    worksheet_freeze_panes(sheet, 1, 0);
    if (!table.columns.empty() && line > 1)
        worksheet_autofilter(sheet, 0, 0, line - 1, static_cast<lxw_col_t>(table.columns.size() - 1));
}

void Workbook::addNotes(const QStringList &notes)
{
    if (notes.isEmpty())
        return;
    const QByteArray name = sheetName(words(QT_TRANSLATE_NOOP("Report", "Notes")));
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, name.constData());
    if (sheet == nullptr)
        return;
    lxw_row_t line = 0;
    for (const QString &note : notes)
        worksheet_write_string(sheet, line++, 0, note.toUtf8().constData(), nullptr);
}

} // namespace

Outcome saveXlsx(const Table &table, const QString &path)
{
    if (table.rows.size() > MostRows)
        return refused(
            "export.tooLong",
            QT_TRANSLATE_NOOP("Error", "A workbook holds 1,048,575 rows; this table has %1. Save it as CSV."),
            {QString::number(table.rows.size())});
    const QByteArray target = QFile::encodeName(path);
    const QByteArray draft = target + ".part";
    // The library itself would complain on the terminal.
    if (QFile probe(path + QStringLiteral(".part")); !probe.open(QIODevice::WriteOnly))
        return notWritten(path, probe.errorString());
    Workbook book(draft);
    book.addTable(table);
    book.addNotes(table.notes);
    const lxw_error closed = book.close();
    if (closed == LXW_NO_ERROR && std::rename(draft.constData(), target.constData()) == 0)
        return {};
    std::remove(draft.constData());
    return notWritten(path, closed == LXW_NO_ERROR ? QString() : QString::fromUtf8(lxw_strerror(closed)));
}

} // namespace tally::reports
