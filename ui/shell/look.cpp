// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look.h"

#include <QLabel>
#include <QStyle>
#include <QVariant>

namespace tally::ui
{
namespace
{

QString nameOf(Look look)
{
    switch (look) {
    case Look::Plain:
        return {};
    case Look::Title:
        return QStringLiteral("title");
    case Look::PaneTitle:
        return QStringLiteral("paneTitle");
    case Look::Heading:
        return QStringLiteral("heading");
    case Look::Dim:
        return QStringLiteral("dim");
    case Look::Small:
        return QStringLiteral("small");
    case Look::Issue:
        return QStringLiteral("issue");
    case Look::Caution:
        return QStringLiteral("caution");
    case Look::Sentence:
        return QStringLiteral("sentence");
    case Look::Code:
        return QStringLiteral("code");
    case Look::Key:
        return QStringLiteral("key");
    case Look::BookName:
        return QStringLiteral("bookName");
    case Look::BadgeGood:
        return QStringLiteral("badgeGood");
    case Look::BadgeWarning:
        return QStringLiteral("badgeWarning");
    case Look::BadgeBad:
        return QStringLiteral("badgeBad");
    case Look::BadgeNeutral:
        return QStringLiteral("badgeNeutral");
    case Look::Card:
        return QStringLiteral("card");
    case Look::Why:
        return QStringLiteral("why");
    case Look::Status:
        return QStringLiteral("status");
    case Look::Notice:
        return QStringLiteral("notice");
    case Look::Error:
        return QStringLiteral("error");
    case Look::Rail:
        return QStringLiteral("rail");
    case Look::RailCount:
        return QStringLiteral("railCount");
    case Look::Page:
        return QStringLiteral("page");
    case Look::Start:
        return QStringLiteral("start");
    case Look::Clear:
        return QStringLiteral("clear");
    case Look::Popup:
        return QStringLiteral("popup");
    case Look::Primary:
        return QStringLiteral("primary");
    case Look::Foot:
        return QStringLiteral("foot");
    case Look::Link:
        return QStringLiteral("link");
    case Look::Quiet:
        return QStringLiteral("quiet");
    case Look::Chip:
        return QStringLiteral("chip");
    case Look::Wrong:
        return QStringLiteral("wrong");
    }
    return {};
}

} // namespace

void setLook(QWidget *widget, Look look)
{
    const QString name = nameOf(look);
    if (widget->property("look").toString() == name)
        return;
    widget->setProperty("look", name);
    if (!widget->testAttribute(Qt::WA_WState_Polished)) // it takes its style when it is first measured or shown
        return;
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QLabel *styledLabel(const QString &text, Look look, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    setLook(label, look);
    return label;
}

} // namespace tally::ui
