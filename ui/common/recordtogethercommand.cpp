// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/recordtogethercommand.h"

#include <QCoreApplication>
#include <utility>

namespace tally::ui
{
namespace
{

QString say(const char *text, std::size_t count = 0)
{
    return QCoreApplication::translate("RecordEventCommand", text, nullptr, static_cast<int>(count));
}

} // namespace

RecordTogetherCommand::RecordTogetherCommand(Session &session, Act act, QString words, std::vector<RecordKey> recorded)
    : m_session(session)
    , m_act(std::move(act))
    , m_words(std::move(words))
    , m_entries(std::move(recorded))
    , m_isRecorded(!m_entries.empty())
{
    setText(m_words);
}

void RecordTogetherCommand::redo()
{
    if (std::exchange(m_isRecorded, false))
        return m_session.say(m_words, QStringLiteral("edit.undo"));
    std::vector<RecordKey> entries;
    m_outcome = m_session.recordTogether([&](book::Book &book, journal::Recording &recording) -> Outcome {
        TALLY_TRY(entries, m_act(book, recording));
        return {};
    });
    if (!m_outcome) {
        setObsolete(true);
        m_session.report(
            m_outcome.error(),
            say(QT_TRANSLATE_NOOP("RecordEventCommand", "Nothing was recorded; everything else is as it was.")));
        return;
    }
    m_entries = std::move(entries);
    m_session.say(m_words, QStringLiteral("edit.undo"));
}

void RecordTogetherCommand::undo()
{
    const Outcome taken = m_session.recordTogether([&](book::Book &book, journal::Recording &recording) -> Outcome {
        for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry)
            TALLY_CHECK(book.events().addReversal(recording, *entry));
        return {};
    });
    if (!taken) {
        setObsolete(true);
        m_session.report(taken.error(),
                         say(QT_TRANSLATE_N_NOOP("RecordEventCommand", "%n entries stand as they were recorded."),
                             m_entries.size()));
        return;
    }
    m_session.say(
        say(QT_TRANSLATE_N_NOOP("RecordEventCommand", "Took back %n entries: %1"), m_entries.size()).arg(m_words));
}

} // namespace tally::ui
