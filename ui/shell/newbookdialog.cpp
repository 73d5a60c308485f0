// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/newbookdialog.h"

#include "ui/shell/look.h"
#include "ui/shell/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tally::ui
{

NewBookDialog::NewBookDialog(const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_form(new NewBookForm(folder, this))
{
    setWindowTitle(tr("Create a book"));
    setMinimumWidth(scaled(560));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *create = buttons->button(QDialogButtonBox::Ok);
    create->setText(tr("Create"));
    create->setEnabled(m_form->isComplete());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(styledLabel(tr("Create a book"), Look::Title, this));
    column->addWidget(m_form);
    column->addWidget(buttons);
    connect(m_form, &NewBookForm::changed, this, [this, create] { create->setEnabled(m_form->isComplete()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_form->takeFocus();
}

} // namespace tally::ui
