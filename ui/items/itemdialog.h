// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/itemservice.h"

#include <map>
#include <QDialog>

class QLabel;
class QPushButton;
class QUndoCommand;

namespace tally::ui
{

class ItemForm;
class ScrollColumn;
class Session;

/// Asks everything about a kind of item, a new one or one to change. Says while typing what is wrong and where, and in
/// words what will be recorded. Gives a draft; records nothing itself.
class ItemDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `item` is the one to change, none for a new one.
    ItemDialog(Session &session, RecordKey item, QWidget *parent = nullptr);
    [[nodiscard]] resources::ItemDraft draft() const;
    /// Records what was entered, as one act that can be undone.
    [[nodiscard]] QUndoCommand *makeCommand() const;

private:
    void buildUi();
    void fill();
    void validate();
    /// As core finds it, with what the fields themselves cannot make out; the check of the unit is remembered.
    [[nodiscard]] journal::Issues issues(const resources::ItemDraft &draft);
    [[nodiscard]] QString sentence(const resources::ItemDraft &draft) const;

    Session &m_session;
    RecordKey m_item;
    resources::ItemDraft m_before;
    ScrollColumn *m_scroll;
    ItemForm *m_form;
    QLabel *m_sentence;
    QLabel *m_general;
    QPushButton *m_ok = nullptr;
    std::map<QString, Outcome> m_unitChecks; ///< by unit
};

} // namespace tally::ui
