// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/itemquery.h"

#include <QUndoCommand>

namespace tally::ui
{

class Session;

/// Attaching files to a record or taking an attachment away, each of which takes the other back. A reversal cannot be
/// reversed, so what was taken away comes back as a new entry for the same bytes, which the book has kept.
class AttachmentCommand final : public QUndoCommand
{
public:
    /// What was just attached; it is not recorded again when this is pushed.
    [[nodiscard]] static AttachmentCommand *attached(Session &session, std::vector<resources::AttachmentRow> rows);
    [[nodiscard]] static AttachmentCommand *takingAway(Session &session, const resources::AttachmentRow &row);
    void redo() override;
    void undo() override;

private:
    AttachmentCommand(Session &session, std::vector<resources::AttachmentRow> rows, bool attaches);
    void attach();
    void takeAway();
    void tell(const Outcome &outcome, const QString &words);
    [[nodiscard]] QString what() const;
    Session &m_session;
    std::vector<resources::AttachmentRow> m_rows; ///< keys are those of the entries that stand
    bool m_attaches;
    bool m_isRecorded; ///< when it is pushed
};

} // namespace tally::ui
