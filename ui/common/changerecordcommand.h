// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/recordkey.h"

#include <QString>
#include <QUndoCommand>

namespace tally::ui
{

class Session;

/// Changes members of one record; undo takes the change back by a reversal. Tells the person what became of either.
/// After a failure nothing was recorded, and the command makes itself obsolete.
class ChangeRecordCommand final : public QUndoCommand
{
public:
    /// `words` say what is changed: "ASH-26-02 in quarantine".
    ChangeRecordCommand(Session &session, RecordKey record, Json members, QString words);
    void redo() override;
    void undo() override;

private:
    Session &m_session;
    RecordKey m_record;
    Json m_members;
    QString m_words;
    RecordKey m_entry;
};

} // namespace tally::ui
