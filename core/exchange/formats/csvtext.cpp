// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/csvtext.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <optional>
#include <QSet>
#include <QStringDecoder>

namespace tally::exchange
{

namespace
{

constexpr std::array<char16_t, 4> Delimiters{u',', u';', u'\t', u'|'};
/// Rows looked at to find the delimiter out.
constexpr std::size_t Looked = 200;

QString decoded(const QByteArray &bytes, bool &isLatin1)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    isLatin1 = utf8.hasError();
    if (isLatin1)
        text = QString::fromLatin1(bytes);
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    return text;
}

/// Reads cells one character at a time.
class CsvParser
{
public:
    CsvParser(const QString &text, QChar delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    {
    }
    /// Rows that are not empty, at most `most`.
    [[nodiscard]] Result<std::vector<CsvRow>> rows(std::size_t most);

private:
    Outcome readRow(CsvRow &row);
    Outcome readQuoted(QString &cell);
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool endsLine();
    const QString &m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    int m_line = 1;
};

/// Steps over a line end, if there is one here.
bool CsvParser::endsLine()
{
    const QChar c = m_text[m_at];
    if (c != u'\r' && c != u'\n')
        return false;
    m_at += c == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n' ? 2 : 1;
    ++m_line;
    return true;
}

Outcome CsvParser::readQuoted(QString &cell)
{
    const int from = m_line;
    for (++m_at; !isAtEnd(); ++m_at) {
        const QChar c = m_text[m_at];
        if (c == u'\n')
            ++m_line;
        if (c != u'"') {
            cell += c;
        } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
            cell += c;
            ++m_at;
        } else {
            ++m_at;
            return {};
        }
    }
    return refused("csv.quote",
                   QT_TRANSLATE_NOOP("Error", "The quote that begins on line %1 never ends. Nothing was recorded."),
                   {QString::number(from)});
}

Outcome CsvParser::readRow(CsvRow &row)
{
    row.line = m_line;
    QString cell;
    bool isFirst = true;
    while (!isAtEnd() && !endsLine()) {
        const QChar c = m_text[m_at];
        if (c == m_delimiter) {
            row.cells.append(cell.trimmed());
            cell.clear();
            isFirst = true;
            ++m_at;
        } else if (c == u'"' && isFirst) {
            TALLY_CHECK(readQuoted(cell));
            isFirst = false;
        } else {
            isFirst = isFirst && c == u' ';
            cell += c;
            ++m_at;
        }
    }
    row.cells.append(cell.trimmed());
    return {};
}

Result<std::vector<CsvRow>> CsvParser::rows(std::size_t most)
{
    std::vector<CsvRow> rows;
    while (!isAtEnd() && rows.size() < most) {
        CsvRow row;
        TALLY_CHECK(readRow(row));
        if (std::any_of(row.cells.begin(), row.cells.end(), [](const QString &cell) { return !cell.isEmpty(); }))
            rows.push_back(std::move(row));
    }
    return rows;
}

auto unclearDelimiter()
{
    return refused("csv.delimiter",
                   QT_TRANSLATE_NOOP("Error",
                                     "What stands between the cells cannot be told: no sign of , ; | or tab parts "
                                     "every line alike. Nothing was recorded."));
}

Result<QChar> delimiterOf(const QString &text)
{
    std::optional<QChar> found;
    bool isEven = false;
    for (const QChar candidate : Delimiters) {
        TALLY_TRY(const std::vector<CsvRow> rows, CsvParser(text, candidate).rows(Looked));
        if (rows.empty() || rows.front().cells.size() < 2)
            continue;
        const qsizetype width = rows.front().cells.size();
        const bool even =
            std::all_of(rows.begin(), rows.end(), [width](const CsvRow &row) { return row.cells.size() == width; });
        if (found && even == isEven)
            return unclearDelimiter();
        if (!found || even) {
            found = candidate;
            isEven = even;
        }
    }
    if (!found)
        return unclearDelimiter();
    return *found;
}

Outcome checkTitles(const QStringList &titles)
{
    QSet<QString> seen;
    for (const QString &title : titles) {
        if (!title.isEmpty() && seen.contains(title.toCaseFolded()))
            return refused("csv.title",
                           QT_TRANSLATE_NOOP("Error", "Two columns are called “%1”. Nothing was recorded."), {title});
        seen.insert(title.toCaseFolded());
    }
    return {};
}

} // namespace

Result<CsvText> readCsv(const QByteArray &bytes, QChar delimiter)
{
    CsvText file;
    const QString text = decoded(bytes, file.isLatin1);
    if (text.trimmed().isEmpty())
        return refused("csv.empty", QT_TRANSLATE_NOOP("Error", "The file is empty. Nothing was recorded."));
    file.delimiter = delimiter;
    if (delimiter.isNull()) {
        TALLY_TRY(file.delimiter, delimiterOf(text));
    }
    TALLY_TRY(file.rows, CsvParser(text, file.delimiter).rows(static_cast<std::size_t>(text.size()) + 1));
    file.titles = file.rows.front().cells;
    file.rows.erase(file.rows.begin());
    TALLY_CHECK(checkTitles(file.titles));
    return file;
}

} // namespace tally::exchange
