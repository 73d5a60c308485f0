// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/csvimport.h"

#include "core/exchange/formats/csvlines.h"

#include <algorithm>
#include <QCoreApplication>

namespace tally::exchange
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

/// Cells of every column that holds such things.
QStringList cellsOf(const CsvText &file, const QHash<QString, qsizetype> &places, std::span<const CsvField> fields,
                    CsvField::Holds holds)
{
    QStringList cells;
    for (const CsvField &field : fields) {
        const auto place = places.constFind(QLatin1String(field.id));
        if (field.holds != holds || place == places.constEnd())
            continue;
        for (const CsvRow &row : file.rows)
            cells.append(row.cells.value(*place));
    }
    return cells;
}

void tellDialect(CsvReport &report, const CsvText &file, const CsvColumns &columns)
{
    const QString delimiter =
        file.delimiter == u'\t' ? say(QT_TRANSLATE_NOOP("Import", "tab")) : QString(file.delimiter);
    report.understood.append(say(QT_TRANSLATE_NOOP("Import", "Cells are parted by: %1")).arg(delimiter));
    report.understood.append(columns.decimal() == DecimalSign::Comma
                                 ? say(QT_TRANSLATE_NOOP("Import", "Decimals follow a comma"))
                                 : say(QT_TRANSLATE_NOOP("Import", "Decimals follow a point")));
    if (file.isLatin1)
        report.understood.append(say(QT_TRANSLATE_NOOP("Import", "The file is no UTF-8; it was read as Latin-1")));
}

/// Where the title stands, whatever its case; −1 if nowhere.
qsizetype placeOf(const QStringList &titles, const QString &title)
{
    const auto found = std::find_if(titles.begin(), titles.end(), [&title](const QString &one) {
        return one.compare(title, Qt::CaseInsensitive) == 0;
    });
    return found == titles.end() ? -1 : found - titles.begin();
}

Outcome checkWidth(const CsvRow &row, qsizetype titles)
{
    if (row.cells.size() == titles)
        return {};
    return refused("csv.width", QT_TRANSLATE_NOOP("Error", "The line has %1 cells, the titles are %2."),
                   {QString::number(row.cells.size()), QString::number(titles)});
}

QString lineWords(int line)
{
    return say(QT_TRANSLATE_NOOP("Import", "line %1")).arg(line);
}

void addRow(CsvReport &report, const QString &where, const QString &problem)
{
    report.report.rows.push_back({where, problem, say(QT_TRANSLATE_NOOP("Import", "not taken in"))});
}

/// A row for every line whose decimals are written otherwise than the first that told.
void addMixedLines(CsvReport &report, const CsvText &file, const CsvProfile &profile)
{
    std::optional<DecimalSign> first;
    int firstLine = 0;
    for (const CsvRow &row : file.rows) {
        for (const CsvField &field : fieldsOf(profile.kind)) {
            const auto mapped = profile.columns.find(QLatin1String(field.id));
            const QString title = mapped == profile.columns.end() ? QString(QLatin1String(field.id)) : mapped->second;
            const qsizetype place = placeOf(file.titles, title);
            if (field.holds != CsvField::Holds::Amount || place < 0)
                continue;
            const QString cell = row.cells.value(place);
            const auto sign = decimalSignIn(cell);
            firstLine = first ? firstLine : row.line;
            first = first ? first : sign;
            if (sign && *sign != *first)
                addRow(report, lineWords(row.line),
                       say(QT_TRANSLATE_NOOP("Import", "The decimal sign of “%1” is another than on line %2. Write "
                                                       "them alike."))
                           .arg(cell)
                           .arg(firstLine));
        }
    }
}

/// A file whose titles or dialect cannot be understood: said in the report like any line.
CsvReport notUnderstood(const Error &error, const CsvText &file, const CsvProfile &profile)
{
    CsvReport report;
    report.lines = static_cast<std::int64_t>(file.rows.size());
    report.isRefused = true;
    if (error.is("csv.decimalMixed"))
        addMixedLines(report, file, profile);
    if (report.report.rows.empty())
        addRow(report,
               error.is("csv.column") ? say(QT_TRANSLATE_NOOP("Import", "titles"))
                                      : say(QT_TRANSLATE_NOOP("Import", "all lines")),
               error.message());
    return report;
}

} // namespace

Result<CsvColumns> CsvColumns::of(const CsvText &file, const CsvProfile &profile)
{
    CsvColumns columns;
    const auto fields = fieldsOf(profile.kind);
    for (const CsvField &field : fields) {
        const QString id = QLatin1String(field.id);
        const auto mapped = profile.columns.find(id);
        const QString title = mapped == profile.columns.end() ? id : mapped->second;
        const qsizetype place = placeOf(file.titles, title);
        const bool isPromised = mapped != profile.columns.end() && !title.isEmpty();
        if (place < 0 && (field.isNeeded || isPromised))
            return refused("csv.column",
                           QT_TRANSLATE_NOOP("Error", "There is no column “%1” (for %2). The file has: %3. Nothing was "
                                                      "recorded."),
                           {title, say(field.label), file.titles.join(QStringLiteral(", "))});
        if (place < 0)
            continue;
        columns.m_places.insert(id, place);
        columns.m_all.append(place);
    }
    if (profile.decimal) {
        columns.m_decimal = *profile.decimal;
    } else {
        TALLY_TRY(columns.m_decimal, decimalSignOf(cellsOf(file, columns.m_places, fields, CsvField::Holds::Amount)));
    }
    if (profile.dates) {
        columns.m_dates = *profile.dates;
    } else {
        TALLY_TRY(columns.m_dates, dateOrderOf(cellsOf(file, columns.m_places, fields, CsvField::Holds::Day)));
    }
    return columns;
}

QString CsvColumns::cell(const CsvRow &row, const char *field) const
{
    const auto place = m_places.constFind(QLatin1String(field));
    return place == m_places.constEnd() ? QString() : row.cells.value(*place);
}

Result<CsvReport> CsvImport::run(const QByteArray &bytes, const CsvProfile &profile, bool dryRun,
                                 const Progress &progress)
{
    if (!m_us && profile.kind != CsvKind::Items)
        return refused("csv.nobody",
                       QT_TRANSLATE_NOOP("Error", "This book does not say yet which co-op it is the book of, "
                                                  "so the stock would be nobody's. Choose it in the "
                                                  "settings. Nothing was recorded."));
    TALLY_TRY(const CsvText file, readCsv(bytes, profile.delimiter));
    const Result<CsvColumns> understood = CsvColumns::of(file, profile);
    if (!understood)
        return notUnderstood(understood.error(), file, profile);
    const CsvColumns &columns = *understood;
    TALLY_TRY(journal::Recording recording, m_recorder.begin());
    CsvLines lines({recording, m_records, m_recordService, m_resources, m_events, m_us, m_today}, profile, columns);
    TALLY_CHECK(lines.prepare());
    CsvReport report;
    report.lines = static_cast<std::int64_t>(file.rows.size());
    tellDialect(report, file, columns);
    std::int64_t done = 0;
    for (const CsvRow &row : file.rows) {
        if (progress && !progress(done++, report.lines))
            return refused("job.cancelled", QT_TRANSLATE_NOOP("Error", "Cancelled; nothing was recorded."));
        Outcome taken = checkWidth(row, file.titles.size());
        if (taken)
            taken = lines.add(row);
        if (taken)
            continue;
        if (taken.error().kind == ErrorKind::System)
            return tl::unexpected(taken.error());
        addRow(report, lineWords(row.line), taken.error().message());
    }
    report.isRefused = !report.report.rows.empty();
    report.report.recorded = lines.recorded();
    report.value = lines.value();
    report.report.skipped = lines.skipped();
    if (report.isRefused || dryRun || lines.recorded() == 0) {
        recording.abandon();
        return report;
    }
    TALLY_CHECK(recording.commit(progress).map([](const journal::ChangeSet &) {}));
    return report;
}

} // namespace tally::exchange
