// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/changerecordcommand.h"

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

ChangeRecordCommand::ChangeRecordCommand(Session &session, RecordKey record, Json members, QString words)
    : m_session(session)
    , m_record(record)
    , m_members(std::move(members))
    , m_words(std::move(words))
{
    setText(m_words);
}

void ChangeRecordCommand::redo()
{
    if (!m_session.canRecord()) {
        setObsolete(true);
        m_session.say(m_session.whyNotRecording());
        return;
    }
    const auto entry = m_session.reading().recordService().change(m_record, m_members);
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

void ChangeRecordCommand::undo()
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
