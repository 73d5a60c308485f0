// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/newbookform.h"

#include <QDialog>

namespace tally::ui
{

/// The form for a new book, asked while another is open or others are known.
class NewBookDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `folder` is offered as the place for the file.
    explicit NewBookDialog(const QString &folder, QWidget *parent = nullptr);
    [[nodiscard]] book::NewBook options() const { return m_form->options(); }
    [[nodiscard]] QString path() const { return m_form->path(); }
    [[nodiscard]] NewBookForm &form() { return *m_form; }

private:
    NewBookForm *m_form;
};

} // namespace tally::ui
