// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tableexport.h"

#include "core/base/decimal.h"
#include "core/base/wholefile.h"
#include "core/reports/tablefile.h"
#include "ui/common/cell.h"

#include <algorithm>
#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QFile>
#include <QHeaderView>
#include <QLocale>
#include <QPageLayout>
#include <QPrinter>
#include <QSet>
#include <QTableView>
#include <QTextDocument>

namespace tally::ui
{
namespace
{

constexpr QChar Minus(0x2212);

QString say(const char *text)
{
    return QCoreApplication::translate("Export", text);
}

/// "−1,234.5" as programs read it: "-1234.5"; empty if it is no figure.
QString plainFigure(const QString &shown)
{
    const QLocale locale;
    QString text = shown;
    text.remove(locale.groupSeparator()).remove(QChar(QChar::Nbsp)).replace(Minus, u'-');
    text.replace(locale.decimalPoint(), QStringLiteral("."));
    if (text.startsWith(u'+'))
        text.remove(0, 1);
    return parseLenient(text.toStdString()) ? text : QString();
}

/// What one shown column becomes: itself, and up to two more beside it.
struct Source {
    int column;
    bool isNumber = false;
    bool hasUnit = false;
    bool hasSecond = false;
    QString unit = {}; ///< of all figures, then told in the title; empty where they differ
};

QString firstText(const QModelIndex &index, bool isNumber)
{
    const QString shown = index.data(Qt::DisplayRole).toString();
    if (isNumber) {
        const QString figure = plainFigure(shown);
        return figure.isEmpty() ? shown : figure;
    }
    const Badge badge = index.data(BadgeRole).value<Badge>();
    return shown.isEmpty() ? badge.text : shown;
}

std::vector<QModelIndex> chosenRows(const QTableView &view, ExportRows rows)
{
    std::vector<QModelIndex> found;
    if (rows == ExportRows::Selected) {
        const QModelIndexList selected = view.selectionModel()->selectedRows();
        found.assign(selected.begin(), selected.end());
        std::sort(found.begin(), found.end());
        return found;
    }
    for (int row = 0; row < view.model()->rowCount(); ++row)
        found.push_back(view.model()->index(row, 0));
    return found;
}

std::vector<Source> sourcesOf(const QTableView &view, const std::vector<QModelIndex> &rows)
{
    std::vector<Source> sources;
    const QHeaderView *header = view.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (view.isColumnHidden(column))
            continue;
        Source source{column};
        source.isNumber = !rows.empty() && rows.front().siblingAtColumn(column).data(NumberRole).toBool();
        QSet<QString> units;
        for (const QModelIndex &row : rows) {
            const QModelIndex cell = row.siblingAtColumn(column);
            if (!cell.data(Qt::DisplayRole).toString().isEmpty())
                units.insert(cell.data(UnitRole).toString());
            source.hasSecond = source.hasSecond || !cell.data(SecondLineRole).toString().isEmpty();
        }
        source.hasUnit = units.size() > 1;
        source.unit = units.size() == 1 ? *units.constBegin() : QString();
        sources.push_back(source);
    }
    return sources;
}

/// "Place · lot" gives the titles of both lines.
void addTitles(ExportTable &table, const QString &title, const Source &source)
{
    const QStringList parts = title.split(QStringLiteral(" · "));
    const bool two = source.hasSecond && parts.size() == 2;
    const QString first = two ? parts.front() : title;
    table.columns.push_back(
        {source.unit.isEmpty() ? first : QStringLiteral("%1 (%2)").arg(first, source.unit), source.isNumber});
    if (source.hasUnit)
        table.columns.push_back({say(QT_TRANSLATE_NOOP("Export", "%1, unit")).arg(title), false});
    if (source.hasSecond)
        table.columns.push_back({two ? parts.back() : say(QT_TRANSLATE_NOOP("Export", "%1, more")).arg(title), false});
}

QString guarded(const QString &text, bool isNumber)
{
    const bool isFigure = isNumber && !plainFigure(text).isEmpty();
    return reports::looksLikeFormula(text) && !isFigure ? u'\'' + text : text;
}

QString tsvCell(const QString &text, bool isNumber)
{
    QString cell = guarded(text, isNumber);
    for (const char16_t c : {u'\t', u'\n', u'\r'})
        cell.replace(QChar(c), u' ');
    return cell;
}

QString htmlRow(const ExportTable &table, const QStringList &cells, const QString &tag)
{
    QString out = QStringLiteral("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool isNumber = table.columns[static_cast<std::size_t>(i)].isNumber;
        out += QStringLiteral("<%1 align=\"%2\">%3</%1>")
                   .arg(tag, isNumber ? QStringLiteral("right") : QStringLiteral("left"), cells[i].toHtmlEscaped());
    }
    return out + QStringLiteral("</tr>\n");
}

Outcome savePdf(const ExportTable &table, const QString &path)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setDocName(table.title);
    printer.setPageOrientation(table.columns.size() > 5 ? QPageLayout::Landscape : QPageLayout::Portrait);
    printTable(table, printer);
    if (printer.printerState() != QPrinter::Error && QFile::exists(path))
        return {};
    return notWritten(path);
}

} // namespace

ExportTable exportTable(const QTableView &view, ExportRows rows, const QString &title, const QString &note)
{
    ExportTable table{title, note, {}, {}};
    const std::vector<QModelIndex> chosen = chosenRows(view, rows);
    const std::vector<Source> sources = sourcesOf(view, chosen);
    for (const Source &source : sources)
        addTitles(table, view.model()->headerData(source.column, Qt::Horizontal).toString(), source);
    table.rows.reserve(chosen.size());
    for (const QModelIndex &row : chosen) {
        QStringList cells;
        for (const Source &source : sources) {
            const QModelIndex index = row.siblingAtColumn(source.column);
            cells.append(firstText(index, source.isNumber));
            if (source.hasUnit)
                cells.append(index.data(UnitRole).toString());
            if (source.hasSecond)
                cells.append(index.data(SecondLineRole).toString());
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

reports::Table toTable(const ExportTable &table)
{
    using reports::Cell;
    reports::Table out;
    out.title = table.title;
    if (!table.note.isEmpty())
        out.notes.append(table.note);
    for (const ExportTable::Column &column : table.columns)
        out.columns.push_back(
            {{}, column.title, column.isNumber ? reports::Column::Kind::Figure : reports::Column::Kind::Words});
    for (const QStringList &cells : table.rows) {
        reports::Row row;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const auto value = table.columns[static_cast<std::size_t>(i)].isNumber
                                   ? Result<Decimal>(parseLenient(cells[i].toStdString()))
                                   : Result<Decimal>(tl::unexpected(Error()));
            row.cells.push_back(value ? Cell::amount(*value) : Cell::words(cells[i]));
        }
        out.rows.push_back(std::move(row));
    }
    return out;
}

QByteArray toCsv(const ExportTable &table)
{
    return reports::toCsv(toTable(table));
}

QString toTsv(const ExportTable &table)
{
    QStringList titles;
    for (const ExportTable::Column &column : table.columns)
        titles.append(tsvCell(column.title, false));
    QString out = titles.join(u'\t') + u'\n';
    for (const QStringList &row : table.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells.append(tsvCell(row[i], table.columns[static_cast<std::size_t>(i)].isNumber));
        out += cells.join(u'\t') + u'\n';
    }
    return out;
}

QString toHtml(const ExportTable &table)
{
    QString out = QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n<style>"
                                 "body{font-family:sans-serif;font-size:9pt}h1{font-size:14pt}"
                                 "th{border-bottom:1px solid #6b7078}td{border-bottom:1px solid #e3e0d9}"
                                 "</style></head><body>\n<h1>%1</h1>\n")
                      .arg(table.title.toHtmlEscaped());
    if (!table.note.isEmpty())
        out += QStringLiteral("<p>%1</p>\n").arg(table.note.toHtmlEscaped());
    out += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">\n<thead>");
    QStringList titles;
    for (const ExportTable::Column &column : table.columns)
        titles.append(column.title);
    out += htmlRow(table, titles, QStringLiteral("th")) + QStringLiteral("</thead>\n<tbody>\n");
    for (const QStringList &row : table.rows)
        out += htmlRow(table, row, QStringLiteral("td"));
    return out + QStringLiteral("</tbody></table>\n</body></html>\n");
}

Outcome saveTable(const ExportTable &table, const QString &path)
{
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return savePdf(table, path);
    if (path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive))
        return writeWhole(path, toHtml(table).toUtf8());
    return reports::saveTable(toTable(table), path);
}

void printTable(const ExportTable &table, QPrinter &printer)
{
    ExportTable onPaper = table;
    QString rest;
    if (onPaper.rows.size() > MostRowsOnPaper) {
        const auto left = static_cast<int>(onPaper.rows.size() - MostRowsOnPaper);
        rest = say(QT_TRANSLATE_NOOP("Export", "Rows not printed: %1. Save the table as CSV to have them all."))
                   .arg(QLocale().toString(left));
        onPaper.rows.resize(MostRowsOnPaper);
        onPaper.note = onPaper.note.isEmpty() ? rest : onPaper.note + QStringLiteral(" · ") + rest;
    }
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setHtml(toHtml(onPaper));
    document.print(&printer);
}

} // namespace tally::ui
