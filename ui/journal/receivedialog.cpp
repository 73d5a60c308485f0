// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/receivedialog.h"

#include "ui/common/figures.h"
#include "ui/shell/look.h"

#include <QDialogButtonBox>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr int Width = 600;

QString nameOf(const exchange::ReceivePreview &preview)
{
    return preview.petname.isEmpty() ? preview.bundle.bookName : preview.petname;
}

} // namespace

ReceiveDialog::ReceiveDialog(const exchange::ReceivePreview &preview, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Receive a bundle"));
    setMinimumWidth(Width);
    auto *who = styledLabel(tr("Made %1 by desk %2").arg(dayText(dayOf(preview.bundle.madeAt)), preview.bundle.madeBy),
                            Look::Dim, this);
    auto *words = styledLabel(sentence(preview), Look::Sentence, this);
    words->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    auto *take = buttons->addButton(tr("Take it in"), QDialogButtonBox::AcceptRole);
    buttons->addButton(preview.older ? QDialogButtonBox::Close : QDialogButtonBox::Cancel);
    take->setVisible(!preview.older);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(styledLabel(tr("Bundle from %1").arg(nameOf(preview)), Look::Title, this));
    column->addWidget(who);
    column->addWidget(styledLabel(tr("What was verified"), Look::Heading, this));
    column->addWidget(buildSteps(preview), 1);
    column->addWidget(words);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget *ReceiveDialog::buildSteps(const exchange::ReceivePreview &preview)
{
    auto *box = new QFrame;
    setLook(box, Look::Clear);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const exchange::VerifiedStep &step : preview.bundle.steps) {
        auto *words = styledLabel(step.text, Look::Plain, box);
        words->setWordWrap(true);
        grid->addWidget(styledLabel(tr("✓ verified"), Look::BadgeGood, box), row, 0, Qt::AlignTop);
        grid->addWidget(words, row++, 1);
    }
    grid->setRowStretch(row, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(box);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Steps that were verified"));
    return scroll;
}

QString ReceiveDialog::sentence(const exchange::ReceivePreview &preview)
{
    const auto entries = static_cast<int>(preview.newEntries);
    if (preview.older)
        return tr("Everything in it is known already; there is nothing to take in.");
    if (preview.ownBook)
        return tr("Adds %Ln entries another desk of this book made. They count as ours.", nullptr, entries);
    if (preview.newPeer)
        return tr("This is the first bundle from %1. Taking it in accepts its keys from now on and keeps its %Ln "
                  "entries beside our own. "
                  "Our stock and money do not change.",
                  nullptr, entries)
            .arg(nameOf(preview));
    return tr("Adds %Ln entries of %1, kept beside our own. Our stock and money do not change.", nullptr, entries)
        .arg(nameOf(preview));
}

} // namespace tally::ui
