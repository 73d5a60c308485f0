// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/t1.h"
#include "core/journal/projection.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <memory>
#include <QStringList>

namespace tally
{

/// A projection on a database of its own, fed with entries by hand in any order.
template<typename Projection>
class ProjectionBench
{
public:
    ProjectionBench()
        : m_database(storage::Database::temporary().value())
        , m_projection(*m_database)
    {
        for (const std::string_view script : {m_projection.schema(), m_projection.indexes()}) {
            if (const Outcome made = m_database->executeScript(script); !made)
                qFatal("%s", qPrintable(made.error().line()));
        }
    }

    struct Act {
        int index = 0; ///< place in the log of desk 1
        journal::Op op = journal::Op::Add;
        std::string_view kind;
        std::string body; ///< canonical JSON
        int desk = 1;
        std::int64_t ms = 0;
    };

    Outcome apply(const Act &act)
    {
        t1::Document document;
        TALLY_CHECK(document.parse(act.body));
        journal::Entry entry;
        entry.key = RecordKey(LogNo(LogNo::OwnBook, act.desk), act.index);
        entry.t = Hlc::of(act.ms, 0);
        entry.kind = act.kind;
        entry.op = act.op;
        entry.body = document.root();
        return m_projection.apply(entry);
    }

    /// Every row of a table, values separated by "|", in key order.
    QStringList rows(const char *table, const char *columns = "*")
    {
        const std::string sql = std::string("SELECT ") + columns + " FROM " + table + " ORDER BY 1, 2, 3";
        storage::Statement row = m_database->prepare(sql);
        QStringList lines;
        while (row.next().value()) {
            QStringList values;
            for (int column = 0; column < row.columns(); ++column)
                values.append(row.isNull(column) ? QStringLiteral("-") : row.text(column));
            lines.append(values.join(u'|'));
        }
        return lines;
    }
    QStringList everything()
    {
        QStringList lines;
        for (const char *table : m_projection.tables())
            lines.append(QStringList(QString::fromLatin1(table)) + rows(table));
        return lines;
    }

    storage::Database &database() { return *m_database; }

private:
    std::unique_ptr<storage::Database> m_database;
    Projection m_projection;
};

} // namespace tally
