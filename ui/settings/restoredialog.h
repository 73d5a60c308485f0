// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/backup.h"
#include "ui/common/rowsmodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tally::ui
{

class TableView;

/// Brings a book back from a copy, in three steps that are all seen: which copy, where it goes (never over a file), and
/// what will happen. Does nothing itself.
class RestoreDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Lists the copies in `folder`; what is restored is offered beside `book`.
    RestoreDialog(const QString &folder, const QString &book, QWidget *parent = nullptr);
    void choose(const QString &backup);
    [[nodiscard]] QString backup() const;
    [[nodiscard]] QString target() const;
    [[nodiscard]] QString deskLabel() const;

private:
    void buildUi();
    void addFile();
    void browse();
    void validate();
    QString m_folder;
    RowsModel<book::BackupFile> *m_model;
    TableView *m_table;
    QLabel *m_none;
    QLineEdit *m_target;
    QLineEdit *m_desk;
    QLabel *m_awaited; ///< stands for the sentence until it can be said
    QLabel *m_sentence;
    QLabel *m_issue;
    QPushButton *m_ok = nullptr;
};

} // namespace tally::ui
