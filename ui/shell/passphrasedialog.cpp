// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passphrasedialog.h"

#include "ui/shell/look.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr int ShortestNew = 8; // characters; the key file is also slow to try (Argon2id)

} // namespace

PassphraseDialog::PassphraseDialog(Purpose purpose, const QString &fileName, QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_first(new QLineEdit(this))
    , m_second(new QLineEdit(this))
    , m_issue(styledLabel(QString(), Look::Issue, this))
{
    const bool choosing = purpose == Purpose::Choose;
    setWindowTitle(choosing ? tr("Choose a passphrase") : tr("Passphrase"));
    setMinimumWidth(460);
    auto *words = styledLabel(
        choosing ? tr("No keyring answers here, so the keys that sign for your book go into a file of their own, "
                      "locked with a passphrase. Nobody can recover it for you.")
                 : tr("The keys that sign for your book are locked. The passphrase of %1 opens them.").arg(fileName),
        Look::Dim, this);
    words->setWordWrap(true);
    m_first->setEchoMode(QLineEdit::Password);
    m_second->setEchoMode(QLineEdit::Password);
    m_first->setAccessibleName(tr("Passphrase"));
    m_second->setAccessibleName(tr("Passphrase once more"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Passphrase"), m_first);
    form->addRow(tr("&Once more"), m_second);
    form->setRowVisible(m_second, choosing);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(choosing ? tr("Use this passphrase") : tr("Unlock"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(styledLabel(windowTitle(), Look::Title, this));
    column->addWidget(words);
    column->addLayout(form);
    column->addWidget(m_issue);
    column->addWidget(buttons);
    connect(m_first, &QLineEdit::textChanged, this, &PassphraseDialog::validate);
    connect(m_second, &QLineEdit::textChanged, this, &PassphraseDialog::validate);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    validate();
}

void PassphraseDialog::validate()
{
    const bool choosing = m_purpose == Purpose::Choose;
    QString issue;
    if (choosing && !m_first->text().isEmpty() && m_first->text().size() < ShortestNew)
        issue = tr("At least %1 characters, please.").arg(ShortestNew);
    else if (choosing && !m_second->text().isEmpty() && m_first->text() != m_second->text())
        issue = tr("The two are not the same.");
    m_issue->setText(issue);
    m_issue->setVisible(!issue.isEmpty());
    m_ok->setEnabled(issue.isEmpty() && !m_first->text().isEmpty() &&
                     (!choosing || m_first->text() == m_second->text()));
}

QByteArray PassphraseDialog::passphrase() const
{
    return result() == Accepted ? m_first->text().toUtf8() : QByteArray();
}

} // namespace tally::ui
