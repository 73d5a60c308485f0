// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/quarantinedialog.h"

#include "ui/common/dialoglayout.h"
#include "ui/shell/look.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tally::ui
{

QuarantineDialog::QuarantineDialog(const QString &goods, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QLineEdit(this))
    , m_ok(nullptr)
{
    setWindowTitle(tr("Put in quarantine"));
    auto *sentence = styledLabel(
        tr("“%1” cannot be used or handed out until it is released. It can be moved, counted, scrapped or given back.")
            .arg(goods),
        Look::Sentence, this);
    sentence->setWordWrap(true);
    auto *label = new QLabel(tr("&Why?"), this);
    label->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Why it is put in quarantine"));
    m_reason->setPlaceholderText(tr("Smells musty, waiting for the laboratory"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(tr("Put in quarantine"), QDialogButtonBox::AcceptRole);
    setLook(m_ok, Look::Primary);
    m_ok->setDefault(true);
    m_ok->setEnabled(false);
    auto *column = dialogColumn(this);
    column->addWidget(styledLabel(windowTitle(), Look::Title, this));
    column->addWidget(label);
    column->addWidget(m_reason);
    column->addWidget(sentence);
    column->addWidget(buttons);
    setMinimumWidth(440);
    connect(m_reason, &QLineEdit::textChanged, this, [this] { m_ok->setEnabled(!reason().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString QuarantineDialog::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace tally::ui
