// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/placeservice.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tally::ui
{

class Session;

/// Asks what a place is called and what it is in. A place cannot be put into itself; that is said while choosing.
/// Gives a draft; records nothing itself.
class PlaceDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `place` is the one to change, none for a new one that starts in `within`.
    PlaceDialog(Session &session, RecordKey place, RecordKey within, QWidget *parent = nullptr);
    [[nodiscard]] resources::PlaceDraft draft() const;

private:
    void buildUi();
    void fill(RecordKey within);
    void validate();
    Session &m_session;
    RecordKey m_place;
    QLineEdit *m_name;
    QComboBox *m_within;
    QLineEdit *m_note;
    QLabel *m_issue;
    QPushButton *m_ok = nullptr;
};

} // namespace tally::ui
