// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/movementlines.h"

#include "ui/common/cell.h"

#include <algorithm>
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

struct FieldWords {
    MovementLines::Field field;
    const char *title;
    QString MovementLine::*member;
};

constexpr FieldWords Fields[] = {
    {MovementLines::Kind, QT_TRANSLATE_NOOP("Movement", "What"), nullptr},
    {MovementLines::Item, QT_TRANSLATE_NOOP("Movement", "Item"), &MovementLine::item},
    {MovementLines::Amount, QT_TRANSLATE_NOOP("Movement", "Amount"), &MovementLine::amount},
    {MovementLines::Unit, QT_TRANSLATE_NOOP("Movement", "Unit"), &MovementLine::unit},
    {MovementLines::Lot, QT_TRANSLATE_NOOP("Movement", "Lot or serial"), &MovementLine::lot},
    {MovementLines::Place, QT_TRANSLATE_NOOP("Movement", "To place"), &MovementLine::place},
    {MovementLines::Agent, QT_TRANSLATE_NOOP("Movement", "With"), &MovementLine::agent},
    {MovementLines::Into, QT_TRANSLATE_NOOP("Movement", "Into"), &MovementLine::into},
    {MovementLines::Cost, QT_TRANSLATE_NOOP("Movement", "Cost of one"), &MovementLine::cost},
    {MovementLines::Note, QT_TRANSLATE_NOOP("Movement", "Note"), &MovementLine::note},
    {MovementLines::Effect, QT_TRANSLATE_NOOP("Movement", "What it does"), nullptr}};

const FieldWords &wordsOf(MovementLines::Field field)
{
    return Fields[field];
}

std::vector<MovementLines::Field> fieldsOf(MovementLines::Of what)
{
    using L = MovementLines;
    if (what == L::Of::OpeningStock)
        return {L::Item, L::Amount, L::Unit, L::Lot, L::Place, L::Cost, L::Note, L::Effect};
    return {L::Kind, L::Item, L::Amount, L::Lot, L::Place, L::Agent, L::Into, L::Note, L::Effect};
}

} // namespace

bool MovementLines::Row::isEmpty() const
{
    return line.item.trimmed().isEmpty() && line.amount.trimmed().isEmpty();
}

MovementLines::MovementLines(Of what, QObject *parent)
    : QAbstractTableModel(parent)
    , m_fields(fieldsOf(what))
    , m_rows(1)
{
}

int MovementLines::columnOf(Field field) const
{
    const auto at = std::find(m_fields.begin(), m_fields.end(), field);
    return at == m_fields.end() ? -1 : static_cast<int>(at - m_fields.begin());
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
    for (const Row &row : m_rows) {
        if (row.isEmpty())
            continue;
        lines.push_back(row.line);
        if (row.line.kind == MovementKind::Receive && row.line.lot.isEmpty() && !row.line.isFree)
            lines.back().lot = row.verdict.code;
    }
    return lines;
}

void MovementLines::setVerdict(int row, const Verdict &verdict)
{
    Row &at = m_rows.at(static_cast<std::size_t>(row));
    if (at.verdict == verdict)
        return;
    at.verdict = verdict;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
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

/// The fields of a line of titles; none if it is no such line.
std::optional<std::vector<MovementLines::Field>> MovementLines::titlesIn(const QStringList &cells) const
{
    std::vector<Field> order;
    for (const QString &cell : cells) {
        const auto isCalled = [&cell](Field field) {
            const QString title = QCoreApplication::translate("Movement", wordsOf(field).title);
            return title.compare(cell.trimmed(), Qt::CaseInsensitive) == 0;
        };
        const auto found = std::find_if(m_fields.begin(), m_fields.end(), isCalled);
        if (found == m_fields.end() && !cell.trimmed().isEmpty())
            return std::nullopt;
        order.push_back(found == m_fields.end() ? Effect : *found); // a column without title says nothing
    }
    return order;
}

void MovementLines::pasteLine(Row &row, const QStringList &cells, const std::vector<Field> &order,
                              MovementKind usual) const
{
    row = {};
    row.line.kind = usual;
    const std::size_t count = std::min(static_cast<std::size_t>(cells.size()), order.size());
    for (std::size_t cell = 0; cell < count; ++cell) {
        const QString text = cells.at(static_cast<qsizetype>(cell)).trimmed();
        if (order[cell] == Kind)
            row.line.kind = kindOf(text).value_or(usual);
        else if (const auto member = wordsOf(order[cell]).member)
            row.line.*member = text;
    }
}

void MovementLines::paste(int row, const QString &text, MovementKind usual)
{
    QList<QStringList> lines;
    for (const QString &line : QString(text).remove(u'\r').split(u'\n'))
        lines.append(line.split(u'\t'));
    while (!lines.isEmpty() && lines.last().join(QString()).trimmed().isEmpty())
        lines.removeLast();
    const auto titles = lines.size() > 1 ? titlesIn(lines.first()) : std::nullopt;
    if (titles)
        lines.removeFirst();
    growTo(row + static_cast<int>(lines.size()));
    const std::vector<Field> withoutKind(m_fields.begin() + 1, m_fields.end());
    for (const QStringList &cells : lines) {
        const bool beginsAtItem = m_fields.front() == Kind && !kindOf(cells.first());
        pasteLine(m_rows.at(static_cast<std::size_t>(row++)), cells,
                  titles         ? *titles
                  : beginsAtItem ? withoutKind
                                 : m_fields,
                  usual);
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
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
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
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
    m_rows.back() = {line, {}};
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
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
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

QString MovementLines::textAt(const Row &row, Field field) const
{
    if (field == Kind)
        return kindName(row.line.kind);
    if (field == Lot && row.line.lot.isEmpty() && !row.line.isFree)
        return row.verdict.code;
    if (field != Effect)
        return row.line.*wordsOf(field).member;
    if (row.isEmpty())
        return {};
    if (!row.verdict.issue.isEmpty())
        return QCoreApplication::translate("Movement", "▲ %1").arg(row.verdict.issue);
    if (row.verdict.warning.isEmpty())
        return row.verdict.effect;
    return QCoreApplication::translate("Movement", "%1 · ! %2", "what a line does, and a warning")
        .arg(row.verdict.effect, row.verdict.warning);
}

QVariant MovementLines::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    const Field field = fieldAt(index.column());
    switch (role) {
    case BadgeRole:
        return QVariant::fromValue(Badge());
    case AlarmRole:
        return field == Effect && !row.verdict.issue.isEmpty() && !row.isEmpty();
    case DimRole:
        return field == Lot && row.line.lot.isEmpty();
    case Qt::TextAlignmentRole:
        return field == Amount || field == Cost ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return textAt(row, field);
    default:
        return {};
    }
}

QVariant MovementLines::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole || section >= columnCount())
        return {};
    return QCoreApplication::translate("Movement", wordsOf(fieldAt(section)).title);
}

Qt::ItemFlags MovementLines::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return !index.isValid() || fieldAt(index.column()) == Effect ? usual : usual | Qt::ItemIsEditable;
}

bool MovementLines::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || fieldAt(index.column()) == Effect)
        return false;
    Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    const Field field = fieldAt(index.column());
    const QString text = value.toString().trimmed();
    if (field == Kind) {
        const auto kind = kindOf(text);
        if (!kind)
            return false;
        row.line.kind = *kind;
    } else {
        row.line.*wordsOf(field).member = text;
    }
    if (field == Kind || field == Item) {
        row.verdict.code.clear(); // of other goods
        row.line.isFree = false;
    }
    if (field == Lot)
        row.line.isFree = text.isEmpty(); // who takes the code away wants none
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(columnCount() - 1));
    keepEmptyLine();
    Q_EMIT edited();
    return true;
}

} // namespace tally::ui
