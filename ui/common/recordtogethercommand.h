// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QUndoCommand>
#include <vector>

namespace tally::ui
{

/// Records several entries as one act; undo takes all of them back as one act, the latest first. After a failure
/// nothing was recorded, and the command makes itself obsolete.
class RecordTogetherCommand final : public QUndoCommand
{
public:
    /// `act` adds the entries and gives their keys in the order they were added; `words` say what it did.
    using Act = std::function<Result<std::vector<RecordKey>>(book::Book &book, journal::Recording &recording)>;
    /// `recorded` are the entries where a job has recorded them already; then nothing is recorded at first.
    RecordTogetherCommand(Session &session, Act act, QString words, std::vector<RecordKey> recorded = {});
    void redo() override;
    void undo() override;
    /// Why nothing was recorded, if so.
    [[nodiscard]] const Outcome &outcome() const { return m_outcome; }

private:
    Session &m_session;
    Act m_act;
    QString m_words;
    std::vector<RecordKey> m_entries;
    bool m_isRecorded; ///< already, before the first redo
    Outcome m_outcome;
};

} // namespace tally::ui
