// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/recordcommand.h"

#include "ui/shell/session.h"

#include <QCoreApplication>

namespace tally::ui
{
namespace
{

RecordCommand::Telling usual()
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("RecordEventCommand", text); };
    return {tr(QT_TRANSLATE_NOOP("RecordEventCommand", "Recorded as %1: %2")),
            tr(QT_TRANSLATE_NOOP("RecordEventCommand", "Nothing was recorded; everything else is as it was.")),
            tr(QT_TRANSLATE_NOOP("RecordEventCommand", "Took back %1 by the new entry %2: %3")),
            tr(QT_TRANSLATE_NOOP("RecordEventCommand", "The entry stands as it was recorded."))};
}

} // namespace

RecordCommand::RecordCommand(Session &session, Act act, QString words)
    : RecordCommand(session, std::move(act), std::move(words), usual())
{
}

RecordCommand::RecordCommand(Session &session, Act act, QString words, Telling telling)
    : m_session(session)
    , m_act(std::move(act))
    , m_words(std::move(words))
    , m_telling(std::move(telling))
{
    m_words.replace(u'\n', QStringLiteral("; "));
    setText(m_words);
}

RecordCommand::Act RecordCommand::recording(resources::EventDraft draft)
{
    return [draft = std::move(draft)](Session &session) { return session.record(draft); };
}

RecordCommand::Act RecordCommand::changing(RecordKey record, Json members)
{
    return [record, members = std::move(members)](Session &session) { return session.change(record, members); };
}

void RecordCommand::redo()
{
    const auto entry = m_act(m_session);
    if (!entry) {
        setObsolete(true);
        m_session.report(entry.error(), m_telling.nothing);
        return;
    }
    m_entry = entry->entry();
    m_session.say(m_telling.recorded.arg(toText(m_entry), m_words), QStringLiteral("edit.undo"));
}

void RecordCommand::undo()
{
    const auto reversal = m_session.reverse(m_entry);
    if (!reversal) {
        setObsolete(true);
        m_session.report(reversal.error(), m_telling.stands);
        return;
    }
    m_session.say(m_telling.tookBack.arg(toText(m_entry), toText(*reversal), m_words));
}

} // namespace tally::ui
