// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/recordeventcommand.h"

#include "ui/shell/session.h"

#include <QCoreApplication>

namespace tally::ui
{
namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("RecordEventCommand", text);
}

} // namespace

RecordEventCommand::RecordEventCommand(Session &session, resources::EventDraft draft, QString words)
    : m_session(session)
    , m_draft(std::move(draft))
    , m_words(std::move(words))
{
    m_words.replace(u'\n', QStringLiteral("; "));
    setText(m_words);
}

void RecordEventCommand::redo()
{
    const auto entry = m_session.record(m_draft);
    if (!entry) {
        setObsolete(true);
        m_session.report(entry.error(), say(QT_TRANSLATE_NOOP("RecordEventCommand",
                                                              "Nothing was recorded; everything else is as it was.")));
        return;
    }
    m_entry = entry->entry();
    m_session.say(say(QT_TRANSLATE_NOOP("RecordEventCommand", "Recorded as %1: %2")).arg(toText(m_entry), m_words),
                  QStringLiteral("edit.undo"));
}

void RecordEventCommand::undo()
{
    const auto reversal = m_session.reverse(m_entry);
    if (!reversal) {
        setObsolete(true);
        m_session.report(reversal.error(),
                         say(QT_TRANSLATE_NOOP("RecordEventCommand", "The entry stands as it was recorded.")));
        return;
    }
    m_session.say(say(QT_TRANSLATE_NOOP("RecordEventCommand", "Took back %1 by the new entry %2: %3"))
                      .arg(toText(m_entry), toText(*reversal), m_words));
}

} // namespace tally::ui
