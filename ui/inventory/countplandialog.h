// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/countservice.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tally::ui
{

class Session;

/// Asks what is to be counted: by place, by category, or all. Says how many items that is. Gives a draft; records
/// nothing itself.
class CountPlanDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit CountPlanDialog(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] resources::CountDraft draft() const;

private:
    void buildUi();
    void fillChoices();
    void follow();
    [[nodiscard]] QString proposedName() const;

    Session &m_session;
    QLineEdit *m_name;
    QComboBox *m_place;
    QComboBox *m_category;
    QCheckBox *m_withBook;
    QCheckBox *m_withEmpty;
    QCheckBox *m_withLent;
    QLineEdit *m_note;
    QLabel *m_sentence;
    QPushButton *m_ok = nullptr;
    QString m_proposed; ///< a name typed by a person is left alone
    RecordKey m_us;
};

} // namespace tally::ui
