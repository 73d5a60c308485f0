// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/backup.h"
#include "ui/common/rowsmodel.h"
#include "ui/settings/section.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace tally::ui
{

class Backups;
class Preferences;
class TableView;

/// When copies of the book are made, where they go, how many stay, and those there are.
class BackupSection final : public Section
{
    Q_OBJECT
public:
    BackupSection(Backups &backups, Preferences &preferences, QWidget *parent = nullptr);
    void refresh();
    /// The copy chosen in the list; empty if there is none.
    [[nodiscard]] QString chosen() const;

Q_SIGNALS:
    void restoreWanted();

private:
    void buildUi();
    [[nodiscard]] QWidget *buildKept();
    void chooseFolder();
    void fitTable();
    void keep();
    Backups &m_backups;
    Preferences &m_preferences;
    QCheckBox *m_daily;
    QCheckBox *m_closing;
    QLineEdit *m_folder;
    QSpinBox *m_days;
    QSpinBox *m_weeks;
    QSpinBox *m_months;
    RowsModel<book::BackupFile> *m_model;
    TableView *m_table;
    QLabel *m_none;
};

} // namespace tally::ui
