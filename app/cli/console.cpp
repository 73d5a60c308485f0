// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "core/base/t1.h"

#include <algorithm>
#include <cstdio>
#include <limits>

namespace tally::cli
{

namespace
{

constexpr int Unbounded = std::numeric_limits<int>::max();
// Output is not an entry: as long as it needs to be, in the same canonical form.
constexpr t1::Limits OutputLimits{64, Unbounded, Unbounded, Unbounded, Unbounded};

int exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Refused:
        return 1;
    case ErrorKind::Usage:
        return 2;
    case ErrorKind::System:
        return 3;
    case ErrorKind::Newer:
        return 4;
    }
    return 3;
}

std::vector<qsizetype> widthsOf(const TextTable &table)
{
    std::vector<qsizetype> widths;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        qsizetype width = table.columns[column].title.size();
        for (const QStringList &row : table.rows)
            width = std::max(width, row.value(static_cast<qsizetype>(column)).size());
        widths.push_back(width);
    }
    return widths;
}

QString aligned(const QString &text, qsizetype width, bool right)
{
    return right ? text.rightJustified(width) : text.leftJustified(width);
}

} // namespace

Console::Console(bool json)
    : m_json(json)
    , m_out(stdout)
    , m_err(stderr)
{
    m_out.setEncoding(QStringConverter::Utf8);
    m_err.setEncoding(QStringConverter::Utf8);
}

void Console::print(const Json &value)
{
    const Result<std::string> text = t1::write(value, OutputLimits);
    if (text)
        m_out << QString::fromStdString(*text) << Qt::endl;
    else
        complain(text.error().line());
}

void Console::print(const TextTable &table)
{
    const std::vector<qsizetype> widths = widthsOf(table);
    const auto line = [&](const auto &cell) {
        QString text;
        for (std::size_t column = 0; column < widths.size(); ++column)
            text += (column ? QStringLiteral("  ") : QString()) +
                    aligned(cell(column), widths[column], table.columns[column].right);
        while (text.endsWith(u' '))
            text.chop(1);
        m_out << text << '\n';
    };
    line([&](std::size_t column) { return table.columns[column].title; });
    line([&](std::size_t column) { return QString(widths[column], u'-'); });
    for (const QStringList &row : table.rows)
        line([&](std::size_t column) { return row.value(static_cast<qsizetype>(column)); });
    m_out << Qt::flush;
}

void Console::print(const QString &line)
{
    m_out << line << Qt::endl;
}

void Console::complain(const QString &line)
{
    m_err << line << Qt::endl;
}

int Console::fail(const QString &verb, const Error &error)
{
    complain(u"tallystick-cli " % verb % u": " % error.line());
    return exitCode(error.kind);
}

} // namespace tally::cli
