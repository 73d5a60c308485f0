// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/json.h"

#include <QString>
#include <QStringList>
#include <QTextStream>
#include <vector>

namespace tally::cli
{

/// A table for people: a heading per column, rows of text, numbers to the right.
struct TextTable {
    struct Column {
        QString title;
        bool right = false;
    };
    std::vector<Column> columns;
    std::vector<QStringList> rows;
};

/// Where a verb's result goes: a table or lines for people, or with --json one JSON value for programs.
class Console
{
public:
    explicit Console(bool json);
    [[nodiscard]] bool json() const { return m_json; }
    /// One canonical JSON value and a line feed. Used only with --json.
    void print(const Json &value);
    void print(const TextTable &table);
    void print(const QString &line);
    /// One line on standard error.
    void complain(const QString &line);
    /// Prints the error as "VERB: what, where, what was kept" and returns its exit code.
    int fail(const QString &verb, const Error &error);

private:
    bool m_json;
    QTextStream m_out;
    QTextStream m_err;
};

} // namespace tally::cli
