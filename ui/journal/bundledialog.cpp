// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/bundledialog.h"

#include "ui/shell/look.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr int Anyone = 0; ///< item data: otherwise −1 for any partner, or the number of a peer's book
constexpr int AnyPartner = -1;

} // namespace

BundleDialog::BundleDialog(const std::vector<exchange::PeerRow> &peers, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_audience(new QComboBox(this))
    , m_folder(new QLineEdit(folder, this))
    , m_explanation(styledLabel(QString(), Look::Dim, this))
{
    setWindowTitle(tr("Export a bundle"));
    setMinimumWidth(540);
    m_audience->setAccessibleName(tr("For whom"));
    m_audience->addItem(tr("Anyone"), Anyone);
    m_audience->addItem(tr("A partner co-op"), AnyPartner);
    for (const exchange::PeerRow &peer : peers)
        m_audience->addItem(tr("%1, what it does not have yet").arg(peer.petname), peer.book);
    m_folder->setAccessibleName(tr("Folder"));
    m_explanation->setWordWrap(true);
    auto *choose = new QPushButton(tr("Choose…"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeading);
    form->setHorizontalSpacing(16);
    form->addRow(tr("For &whom"), m_audience);
    auto *label = new QLabel(tr("&Folder"), this);
    label->setBuddy(m_folder);
    form->addRow(label, row);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Export"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(styledLabel(tr("Export a bundle"), Look::Title, this));
    column->addLayout(form);
    column->addWidget(m_explanation);
    column->addWidget(buttons);
    connect(m_audience, &QComboBox::currentIndexChanged, this, &BundleDialog::explain);
    connect(m_folder, &QLineEdit::textChanged, this, &BundleDialog::explain);
    connect(choose, &QPushButton::clicked, this, &BundleDialog::browse);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    explain();
}

void BundleDialog::explain()
{
    const bool writable = QFileInfo(m_folder->text()).isDir();
    const bool anyone = m_audience->currentData().toInt() == Anyone;
    setLook(m_explanation, writable ? Look::Dim : Look::Issue);
    if (!writable)
        m_explanation->setText(tr("There is no such folder."));
    else if (anyone)
        m_explanation->setText(tr("The file holds what everybody may read. It is signed, so whoever gets it can check "
                                  "that nothing was changed."));
    else
        m_explanation->setText(tr("The file holds what partner co-ops may read as well. It is signed, so they can "
                                  "check that nothing was changed."));
    m_ok->setEnabled(writable);
}

void BundleDialog::browse()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder for the bundle"), m_folder->text());
    if (!chosen.isEmpty())
        m_folder->setText(chosen);
}

exchange::BundleRequest BundleDialog::request() const
{
    exchange::BundleRequest request;
    const int whom = m_audience->currentData().toInt();
    request.audience = whom == Anyone ? exchange::Audience::Public : exchange::Audience::Peer;
    if (whom > 0)
        request.peer = whom;
    request.directory = m_folder->text();
    return request;
}

} // namespace tally::ui
