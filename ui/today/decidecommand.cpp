// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/decidecommand.h"

#include "ui/shell/session.h"

#include <QCoreApplication>

namespace tally::ui
{
namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("DecideCommand", text);
}

} // namespace

DecideCommand::DecideCommand(Session &session, RecordKey record, Json members, QString words)
    : m_session(session)
    , m_record(record)
    , m_members(std::move(members))
    , m_words(std::move(words))
{
    setText(m_words);
}

Result<RecordKey> DecideCommand::settle() const
{
    if (!m_session.canRecord())
        return refused("decide.cannot", QT_TRANSLATE_NOOP("Error", "Nothing can be decided now: %1"),
                       {m_session.whyNotRecording()});
    return m_session.reading().recordService().settle(m_record, m_members);
}

void DecideCommand::redo()
{
    const auto entry = settle();
    if (!entry) {
        setObsolete(true);
        m_session.report(entry.error(),
                         say(QT_TRANSLATE_NOOP("DecideCommand", "Nothing was decided; every answer is still there.")));
        return;
    }
    m_entry = entry->entry();
    m_session.say(say(QT_TRANSLATE_NOOP("DecideCommand", "Decided in %1: %2")).arg(toText(m_entry), m_words),
                  QStringLiteral("edit.undo"));
}

void DecideCommand::undo()
{
    const auto reversal = m_session.reverse(m_entry);
    if (!reversal) {
        setObsolete(true);
        m_session.report(reversal.error(), say(QT_TRANSLATE_NOOP("DecideCommand", "The decision stands.")));
        return;
    }
    m_session.say(say(QT_TRANSLATE_NOOP("DecideCommand", "Took back the decision %1 by the new entry %2: %3"))
                      .arg(toText(m_entry), toText(*reversal), m_words));
}

} // namespace tally::ui
