// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/reportbuilder.h"

#include <algorithm>

namespace tally::exchange
{

std::vector<ReportRow> ReportBuilder::take()
{
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Placed &a, const Placed &b) { return a.element < b.element; });
    std::vector<ReportRow> rows;
    rows.reserve(m_rows.size());
    for (Placed &placed : m_rows)
        rows.push_back(std::move(placed.row));
    return rows;
}

/// One pass, so that a "%1" inside an argument stays what it is.
QString ReportBuilder::filled(const char *sentence, const QStringList &args)
{
    const QString text = QCoreApplication::translate("Import", sentence);
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].unicode() - u'1' : -1;
        if (place < 0 || place >= args.size()) {
            result += text[i];
            continue;
        }
        result += args[place];
        ++i;
    }
    return result;
}

} // namespace tally::exchange
