// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

namespace tally::journal
{

namespace
{

QString changed(RecordKey key)
{
    return QCoreApplication::translate("Check", "%1 was changed after it was recorded").arg(toText(key));
}

QString missing(RecordKey key)
{
    return QCoreApplication::translate("Check", "%1 is missing").arg(toText(key));
}

} // namespace

Result<QStringList> Journal::audit() const
{
    QStringList findings;
    for (const auto &[log, state] : m_states) {
        TALLY_TRY(const QStringList found, auditLog(state));
        TALLY_TRY(const QStringList inParts, auditParts(log));
        const QString where = log.book() == LogNo::OwnBook ? QString() : QString(identity(log.book()).name % u": ");
        for (const QString &finding : found + inParts)
            findings.append(where + finding);
    }
    return findings;
}

Result<QStringList> Journal::auditLog(const LogState &state) const
{
    QStringList findings;
    Frontier frontier;
    TALLY_CHECK(
        forEach(state.log, 0, [&](RecordKey key, std::string_view envelope, const Digest &leaf) -> Result<bool> {
            const RecordKey expected(state.log, static_cast<std::int64_t>(frontier.size()));
            if (key != expected) {
                findings.append(missing(expected));
                return false;
            }
            // Others may keep an entry to themselves; what we wrote ourselves we have.
            if (!envelope.data() && state.log == m_ownLog)
                findings.append(missing(key));
            if (envelope.data() && leafHash(envelope) != leaf)
                findings.append(changed(key));
            frontier.append(leaf);
            return true;
        }));
    if (!findings.isEmpty())
        return findings;
    if (static_cast<std::int64_t>(frontier.size()) != state.size)
        findings.append(QCoreApplication::translate("Check", "log %1 should hold %2 entries and holds %3")
                            .arg(state.log.deskName())
                            .arg(state.size)
                            .arg(frontier.size()));
    else if (frontier.root() != state.frontier.root())
        findings.append(QCoreApplication::translate(
                            "Check", "log %1: the tree over its entries has another root than the one stored")
                            .arg(state.log.deskName()));
    return findings;
}

Result<QStringList> Journal::auditParts(LogNo log) const
{
    QStringList findings;
    storage::Statement query = m_database.prepare(
        "SELECT entry, digest, bytes FROM entry_part WHERE entry BETWEEN ?1 AND ?2 ORDER BY entry, digest");
    query.bind(RecordKey(log, 0), RecordKey(log, RecordKey::MaxIndex));
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return findings;
        if (sha256(PartPrefix, query.blob(2)).view() != query.blob(1))
            findings.append(
                QCoreApplication::translate("Check", "a private part of %1 was changed after it was recorded")
                    .arg(toText(query.key(0))));
    }
}

} // namespace tally::journal
