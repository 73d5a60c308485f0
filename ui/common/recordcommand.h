// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/base/recordkey.h"
#include "core/resources/eventdraft.h"

#include <functional>
#include <QUndoCommand>

namespace tally::ui
{

class Session;

/// Records one entry; undo takes it back by a reversal, which is an entry too. Tells the person what became of either.
/// After a failure nothing was recorded, and the command makes itself obsolete.
class RecordCommand : public QUndoCommand
{
public:
    using Act = std::function<Result<RecordKey>(Session &session)>;
    /// What is told besides the words of the act itself.
    struct Telling {
        QString recorded; ///< %1 the entry, %2 the words
        QString nothing;  ///< what is kept when it could not be recorded
        QString tookBack; ///< %1 the entry, %2 the reversal, %3 the words
        QString stands;   ///< what is kept when it could not be taken back
    };
    /// `words` say in one line what is done: "Cotton store 100 kg → 75 kg".
    RecordCommand(Session &session, Act act, QString words);
    RecordCommand(Session &session, Act act, QString words, Telling telling);
    /// Records an event, and changes members of a record.
    [[nodiscard]] static Act recording(resources::EventDraft draft);
    [[nodiscard]] static Act changing(RecordKey record, Json members);
    void redo() override;
    void undo() override;

private:
    Session &m_session;
    Act m_act;
    QString m_words;
    Telling m_telling;
    RecordKey m_entry;
};

} // namespace tally::ui
