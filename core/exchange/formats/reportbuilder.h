// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importreport.h"

#include <QCoreApplication>
#include <QStringList>
#include <string_view>

namespace tally::exchange
{

/// Collects the rows of an import report in whatever order they are found and hands them out in document order. The two
/// sentences are literals marked with QT_TRANSLATE_NOOP("Import", …); %1, %2 … stand for `args` in both.
class ReportBuilder
{
public:
    /// `element` is the place of the row in the document; −1 for what concerns it as a whole.
    void add(int element, const std::string &path, const char *problem, const char *action,
             const QStringList &args = {})
    {
        m_rows.push_back({element, {QString::fromStdString(path), filled(problem, args), filled(action, args)}});
    }
    void add(int element, const std::string &path, const Error &problem, const QString &action)
    {
        m_rows.push_back({element, {QString::fromStdString(path), problem.message(), action, problem}});
    }
    [[nodiscard]] std::vector<ReportRow> take();

private:
    struct Placed {
        int element;
        ReportRow row;
    };
    [[nodiscard]] static QString filled(const char *sentence, const QStringList &args);
    std::vector<Placed> m_rows;
};

} // namespace tally::exchange
