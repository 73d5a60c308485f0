// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace tally::ui
{

/// Asks for what a new book needs: the co-op's name, its currency, what to call this desk, and where the file goes.
class NewBookDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `folder` is offered as the place for the file.
    explicit NewBookDialog(QString folder, QWidget *parent = nullptr);
    [[nodiscard]] book::NewBook options() const;
    [[nodiscard]] QString path() const;

private:
    void suggestPath();
    void browse();
    void validate();
    QString m_folder;
    QLineEdit *m_name;
    QComboBox *m_currency;
    QLineEdit *m_desk;
    QLineEdit *m_path;
    QLabel *m_issue;
    QDialogButtonBox *m_buttons;
    bool m_pathIsSuggested = true;
};

} // namespace tally::ui
