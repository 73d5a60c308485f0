// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/attachmentlist.h"

#include "core/resources/attachmentname.h"
#include "ui/common/linkbutton.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace tally::ui
{

using resources::AttachmentKind;
using resources::AttachmentRow;

namespace
{

constexpr int LinkEdge = 3; ///< before the words of a link

} // namespace

QString kindWord(const AttachmentRow &attachment)
{
    switch (resources::kindOf(attachment.mediaType)) {
    case AttachmentKind::Picture:
        return AttachmentList::tr("Picture");
    case AttachmentKind::Document:
        return AttachmentList::tr("Document");
    case AttachmentKind::Text:
        return AttachmentList::tr("Text");
    case AttachmentKind::Sheet:
        return AttachmentList::tr("Spreadsheet");
    case AttachmentKind::Other:
        return AttachmentList::tr("File");
    }
    return {};
}

AttachmentList::AttachmentList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
{
    auto *attach =
        new LinkButton(tr("Attach a file…"), tr("A picture or document; files can be dropped here, too"), this);
    connect(attach, &QPushButton::clicked, this, &AttachmentList::attachWanted);
    m_attach = attach;
    auto *last = new QHBoxLayout;
    last->addWidget(attach, 1);
    last->addStretch(0);
    m_rows->setSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(4);
    column->addWidget(styledLabel(tr("Pictures and documents"), Look::Heading, this));
    column->addLayout(m_rows);
    column->addLayout(last);
}

void AttachmentList::setRows(const std::vector<AttachedRow> &rows)
{
    m_takeAways.clear();
    while (QLayoutItem *gone = m_rows->takeAt(0)) {
        delete gone->widget();
        delete gone;
    }
    for (const AttachedRow &row : rows)
        m_rows->addWidget(makeRow(row));
    setCanRecord(m_canRecord);
}

void AttachmentList::setCanRecord(bool canRecord)
{
    m_canRecord = canRecord;
    m_attach->setEnabled(canRecord);
    for (QAction *takeAway : m_takeAways)
        takeAway->setEnabled(canRecord);
}

QWidget *AttachmentList::makeRow(const AttachedRow &row)
{
    const AttachmentRow &attachment = row.attachment;
    const bool opens = resources::mayBeOpened(attachment);
    auto *widget = new QWidget(this);
    auto *link =
        new LinkButton(attachment.name, opens ? tr("Open it") : tr("Save a copy: such files are not opened"), widget);
    connect(link, &QPushButton::clicked, this,
            [this, attachment, opens] { Q_EMIT opens ? openWanted(attachment) : saveWanted(attachment); });
    const QString size =
        row.bytes ? QLocale().formattedDataSize(*row.bytes, 1, QLocale::DataSizeTraditionalFormat) : tr("not here");
    auto *words = styledLabel(tr("%1, %2", "kind of file, size").arg(kindWord(attachment), size), Look::Dim, widget);
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->setColumnStretch(0, 1);
    auto *first = new QHBoxLayout;
    first->addWidget(link, 1);
    first->addStretch(0);
    words->setContentsMargins(LinkEdge, 0, 0, 0);
    grid->addLayout(first, 0, 0);
    grid->addWidget(words, 1, 0);
    grid->addWidget(makeMore(attachment, widget), 0, 1, 2, 1, Qt::AlignVCenter);
    return widget;
}

QWidget *AttachmentList::makeMore(const AttachmentRow &attachment, QWidget *parent)
{
    auto *more = new QPushButton(icon(QStringLiteral("more")), QString(), parent);
    more->setAccessibleName(tr("More about %1").arg(attachment.name));
    more->setToolTip(tr("Open, save a copy, take away"));
    setLook(more, Look::Quiet);
    auto *menu = new QMenu(more);
    if (resources::mayBeOpened(attachment))
        menu->addAction(tr("Open"), this, [this, attachment] { Q_EMIT openWanted(attachment); });
    menu->addAction(tr("Save a copy…"), this, [this, attachment] { Q_EMIT saveWanted(attachment); });
    m_takeAways.append(
        menu->addAction(tr("Take away"), this, [this, attachment] { Q_EMIT takeAwayWanted(attachment); }));
    more->setMenu(menu);
    return more;
}

} // namespace tally::ui
