// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/base/recordkey.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tally::ui
{

class RecordPicker;
class Session;

/// Asks how to reach a person or co-op, so that a recall sheet can say it. Gives changes of the agent; records nothing
/// itself.
class ContactDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `agent` is the one to begin with; none lets people choose.
    ContactDialog(Session &session, RecordKey agent, QWidget *parent = nullptr);
    [[nodiscard]] RecordKey agent() const;
    [[nodiscard]] Json members() const;
    /// "Hillside School: +44 1632 960123 · kitchen@hillside.example".
    [[nodiscard]] QString sentence() const;

private:
    void buildUi();
    void followAgent();
    void validate();
    [[nodiscard]] QString phone() const;
    [[nodiscard]] QString email() const;
    Outcome check() const;

    Session &m_session;
    RecordPicker *m_agent;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QLabel *m_issue;
    QPushButton *m_ok = nullptr;
    RecordKey m_shown; ///< whose phone and e-mail stand in the fields
};

} // namespace tally::ui
