// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/base/recordkey.h"

#include <QUndoCommand>

namespace tally::ui
{

class Session;

/// Decides what a contested member of a record is; undo takes the decision back by a reversal.
class DecideCommand final : public QUndoCommand
{
public:
    /// `words` is the answer that was chosen, as people read it.
    DecideCommand(Session &session, RecordKey record, Json members, QString words);
    void redo() override;
    void undo() override;

private:
    [[nodiscard]] Result<RecordKey> settle() const;
    Session &m_session;
    RecordKey m_record;
    Json m_members;
    QString m_words;
    RecordKey m_entry;
};

} // namespace tally::ui
