// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/lookmarks.h"

#include <QStringList>

namespace tally::book
{

namespace
{

QString closedName(RecordKey who)
{
    return QStringLiteral("closed:") + toText(who);
}

QString lookedName(int book)
{
    return QStringLiteral("looked:") + QString::number(book);
}

QString textOf(const std::vector<journal::LogState> &states)
{
    QStringList parts;
    for (const journal::LogState &state : states)
        parts.append(QStringLiteral("%1=%2").arg(state.log.deskName()).arg(state.size));
    return parts.join(u' ');
}

} // namespace

Result<std::optional<LogSizes>> LookMarks::closedBy(RecordKey who) const
{
    TALLY_TRY(const QString text, m_journal.local(closedName(who)));
    if (text.isEmpty())
        return std::optional<LogSizes>();
    LogSizes sizes;
    for (const QString &part : text.split(u' ')) {
        const auto desk = parseDeskName(QStringView(part).left(part.indexOf(u'=')));
        if (desk)
            sizes[LogNo(LogNo::OwnBook, *desk)] = QStringView(part).mid(part.indexOf(u'=') + 1).toLongLong();
    }
    return sizes;
}

Outcome LookMarks::rememberClosed(RecordKey who)
{
    return m_journal.setLocal(closedName(who), textOf(m_journal.states()));
}

Result<std::int64_t> LookMarks::lookedAt(int book) const
{
    TALLY_TRY(const QString text, m_journal.local(lookedName(book)));
    return text.toLongLong();
}

Outcome LookMarks::rememberLooked(int book)
{
    return m_journal.setLocal(lookedName(book), QString::number(m_journal.entryCount(book)));
}

} // namespace tally::book
