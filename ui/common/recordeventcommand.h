// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/eventdraft.h"

#include <QUndoCommand>

namespace tally::ui
{

class Session;

/// Records one event; undo takes it back by a reversal, which is an entry too. Tells the person what became of either.
/// After a failure nothing was recorded, and the command makes itself obsolete.
class RecordEventCommand final : public QUndoCommand
{
public:
    /// `words` is the sentence that was agreed to: "Cotton store 100 kg → 75 kg".
    RecordEventCommand(Session &session, resources::EventDraft draft, QString words);
    void redo() override;
    void undo() override;
    [[nodiscard]] RecordKey entry() const { return m_entry; }

private:
    Session &m_session;
    resources::EventDraft m_draft;
    QString m_words;
    RecordKey m_entry;
};

} // namespace tally::ui
