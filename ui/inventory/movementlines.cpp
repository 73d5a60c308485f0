// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/movementlines.h"

#include "ui/common/cell.h"

#include <QCoreApplication>

namespace tally::ui
{
namespace
{

using resources::MovementKind;
using resources::MovementLine;

constexpr std::pair<MovementKind, const char *> Names[] = {
    {MovementKind::Receive, QT_TRANSLATE_NOOP("Movement", "Receive")},
    {MovementKind::Issue, QT_TRANSLATE_NOOP("Movement", "Issue")},
    {MovementKind::Move, QT_TRANSLATE_NOOP("Movement", "Move")},
    {MovementKind::Adjust, QT_TRANSLATE_NOOP("Movement", "Adjust")},
    {MovementKind::Scrap, QT_TRANSLATE_NOOP("Movement", "Scrap")},
    {MovementKind::Lend, QT_TRANSLATE_NOOP("Movement", "Lend")},
    {MovementKind::Return, QT_TRANSLATE_NOOP("Movement", "Return")},
    {MovementKind::Split, QT_TRANSLATE_NOOP("Movement", "Split")},
    {MovementKind::Merge, QT_TRANSLATE_NOOP("Movement", "Merge")},
    {MovementKind::Pack, QT_TRANSLATE_NOOP("Movement", "Pack")},
    {MovementKind::Unpack, QT_TRANSLATE_NOOP("Movement", "Unpack")}};

constexpr const char *Titles[] = {
    QT_TRANSLATE_NOOP("Movement", "What"),   QT_TRANSLATE_NOOP("Movement", "Item"),
    QT_TRANSLATE_NOOP("Movement", "Amount"), QT_TRANSLATE_NOOP("Movement", "To place"),
    QT_TRANSLATE_NOOP("Movement", "With"),   QT_TRANSLATE_NOOP("Movement", "Into"),
    QT_TRANSLATE_NOOP("Movement", "Note"),   QT_TRANSLATE_NOOP("Movement", "What it does")};

QString MovementLine::*memberOf(int column)
{
    constexpr QString MovementLine::*Members[] = {nullptr,
                                                  &MovementLine::item,
                                                  &MovementLine::amount,
                                                  &MovementLine::place,
                                                  &MovementLine::agent,
                                                  &MovementLine::into,
                                                  &MovementLine::note};
    return column > MovementLines::Kind && column < MovementLines::Effect ? Members[column] : nullptr;
}

} // namespace

bool MovementLines::Row::isEmpty() const
{
    return line.item.trimmed().isEmpty() && line.amount.trimmed().isEmpty();
}

MovementLines::MovementLines(QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(1)
{
}

QString MovementLines::kindName(MovementKind kind)
{
    for (const auto &[known, name] : Names)
        if (known == kind)
            return QCoreApplication::translate("Movement", name);
    return {};
}

std::optional<MovementKind> MovementLines::kindOf(const QString &word)
{
    for (const auto &[kind, name] : Names)
        if (kindName(kind).compare(word.trimmed(), Qt::CaseInsensitive) == 0)
            return kind;
    return resources::movementKind(word);
}

std::vector<MovementLine> MovementLines::lines() const
{
    std::vector<MovementLine> lines;
    for (const Row &row : m_rows)
        if (!row.isEmpty())
            lines.push_back(row.line);
    return lines;
}

void MovementLines::setVerdict(int row, const QString &effect, const QString &issue)
{
    Row &at = m_rows.at(static_cast<std::size_t>(row));
    if (at.effect == effect && at.issue == issue)
        return;
    at.effect = effect;
    at.issue = issue;
    Q_EMIT dataChanged(index(row, Effect), index(row, Effect));
}

void MovementLines::growTo(int rows)
{
    if (rows <= rowCount())
        return;
    beginInsertRows({}, rowCount(), rows - 1);
    m_rows.resize(static_cast<std::size_t>(rows));
    endInsertRows();
}

void MovementLines::keepEmptyLine()
{
    if (m_rows.empty() || !m_rows.back().isEmpty()) {
        const MovementKind like = m_rows.empty() ? MovementKind::Receive : m_rows.back().line.kind;
        growTo(rowCount() + 1);
        m_rows.back().line.kind = like;
    }
}

void MovementLines::paste(int row, const QString &text, MovementKind usual)
{
    QStringList lines = text.split(u'\n');
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    growTo(row + static_cast<int>(lines.size()));
    for (const QString &pasted : lines) {
        MovementLine &line = m_rows.at(static_cast<std::size_t>(row++)).line;
        const QStringList cells = QString(pasted).remove(u'\r').split(u'\t');
        const auto kind = kindOf(cells.first());
        line = {};
        line.kind = kind.value_or(usual);
        const int first = kind ? 0 : 1;
        for (int cell = kind ? 1 : 0; cell < cells.size(); ++cell)
            if (const auto member = memberOf(cell + first))
                line.*member = cells.at(cell).trimmed();
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Effect));
    keepEmptyLine();
    Q_EMIT edited();
}

int MovementLines::scan(const QString &code, MovementKind kind)
{
    int row = rowCount() - 1;
    for (int at = rowCount() - 1; at >= 0; --at) {
        MovementLine &line = m_rows.at(static_cast<std::size_t>(at)).line;
        const bool isSame = line.kind == kind && line.item.compare(code, Qt::CaseInsensitive) == 0;
        bool isNumber = false;
        const int before = line.amount.toInt(&isNumber);
        if (!isSame || !isNumber)
            continue;
        line.amount = QString::number(before + 1);
        Q_EMIT dataChanged(index(at, 0), index(at, Effect));
        Q_EMIT edited();
        return at;
    }
    if (!m_rows.back().isEmpty())
        keepEmptyLine();
    row = rowCount() - 1;
    MovementLine line;
    line.kind = kind;
    line.item = code;
    line.amount = QStringLiteral("1");
    m_rows.back().line = line;
    Q_EMIT dataChanged(index(row, 0), index(row, Effect));
    keepEmptyLine();
    Q_EMIT edited();
    return row;
}

int MovementLines::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MovementLines::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant MovementLines::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    const bool isWrong = !row.issue.isEmpty() && !row.isEmpty();
    if (role == BadgeRole)
        return QVariant::fromValue(Badge());
    if (role == AlarmRole)
        return index.column() == Effect && isWrong;
    if (role == Qt::TextAlignmentRole && index.column() == Amount)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == Kind)
        return kindName(row.line.kind);
    if (index.column() == Effect)
        return row.isEmpty() ? QString()
               : isWrong     ? QCoreApplication::translate("Movement", "▲ %1").arg(row.issue)
                             : row.effect;
    return row.line.*memberOf(index.column());
}

QVariant MovementLines::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole || section >= Columns)
        return {};
    return QCoreApplication::translate("Movement", Titles[section]);
}

Qt::ItemFlags MovementLines::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == Effect ? usual : usual | Qt::ItemIsEditable;
}

bool MovementLines::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() == Effect)
        return false;
    MovementLine &line = m_rows.at(static_cast<std::size_t>(index.row())).line;
    if (index.column() == Kind) {
        const auto kind = kindOf(value.toString());
        if (!kind)
            return false;
        line.kind = *kind;
    } else {
        line.*memberOf(index.column()) = value.toString().trimmed();
    }
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(Effect));
    keepEmptyLine();
    Q_EMIT edited();
    return true;
}

} // namespace tally::ui
