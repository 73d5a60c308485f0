// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todayline.h"

#include <QCoreApplication>

namespace tally::ui
{
namespace
{

constexpr auto Words = Qt::AlignLeft | Qt::AlignVCenter;
constexpr auto Number = Qt::AlignRight | Qt::AlignVCenter;

QString title(const char *text)
{
    return QCoreApplication::translate("Today", text);
}

Cell headingCell(const TodayLine &line)
{
    Cell cell{line.what};
    cell.heading = true;
    return cell;
}

Cell badgeCell(const TodayLine &line)
{
    return line.heading ? headingCell(line) : Cell{{}, {}, {}, line.badge};
}

Cell whatCell(const TodayLine &line)
{
    return line.heading ? headingCell(line) : Cell{line.what, line.second, {}, {}, false, false, line.what};
}

Cell figureCell(const TodayLine &line)
{
    Cell cell{line.figure, {}, line.unit};
    cell.alarming = line.alarming;
    return cell;
}

Cell whenCell(const TodayLine &line)
{
    Cell cell{line.when};
    cell.dim = true;
    cell.tip = line.whenInFull;
    return cell;
}

std::vector<Column<TodayLine>> columnsOf(TodayModel::Kind kind)
{
    const Column<TodayLine> what{
        QStringLiteral("what"), title(QT_TRANSLATE_NOOP("Today", "What")), Words, whatCell, {}};
    const Column<TodayLine> when{
        QStringLiteral("when"), title(QT_TRANSLATE_NOOP("Today", "When")), Words, whenCell, {}};
    if (kind == TodayModel::Kind::News)
        return {what, when};
    return {{QStringLiteral("state"), title(QT_TRANSLATE_NOOP("Today", "State")), Words, badgeCell, {}},
            what,
            {QStringLiteral("figure"), title(QT_TRANSLATE_NOOP("Today", "How much")), Number, figureCell, {}},
            when};
}

} // namespace

TodayModel::TodayModel(Kind kind, QObject *parent)
    : RowsModel(columnsOf(kind), parent)
{
}

Qt::ItemFlags TodayModel::flags(const QModelIndex &index) const
{
    return index.isValid() && row(index.row()).heading ? Qt::ItemFlags(Qt::NoItemFlags) : RowsModel::flags(index);
}

} // namespace tally::ui
