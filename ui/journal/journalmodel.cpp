// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalmodel.h"

#include "ui/common/figures.h"

#include <QCoreApplication>

namespace tally::ui
{
namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Journal", text);
}

Cell wordsCell(const EntryRow &row)
{
    Cell cell{row.words};
    cell.tip = row.words;
    cell.dim = static_cast<bool>(row.line.reversedBy);
    return cell;
}

Cell whenCell(const EntryRow &row)
{
    Cell cell{momentText(row.line.t)};
    cell.tip = momentInFull(row.line.t);
    return cell;
}

} // namespace

Badge stateOf(const EntryRow &row)
{
    if (row.line.reversedBy)
        return {say(QT_TRANSLATE_NOOP("Journal", "↶ taken back")), Badge::Tone::Warning};
    switch (row.verdict) {
    case EntryRow::Verdict::Holds:
        return {say(QT_TRANSLATE_NOOP("Journal", "✓ verified")), Badge::Tone::Good};
    case EntryRow::Verdict::Found:
        return {say(QT_TRANSLATE_NOOP("Journal", "! see the check")), Badge::Tone::Bad};
    case EntryRow::Verdict::Unchecked:
        return {say(QT_TRANSLATE_NOOP("Journal", "· not checked yet")), Badge::Tone::Neutral};
    }
    return {};
}

JournalModel::JournalModel(Fetch fetch, std::function<void()> looked, QObject *parent)
    : RowsModel(entryColumns(), parent)
    , m_fetch(std::move(fetch))
    , m_looked(std::move(looked))
{
    m_idle.setInterval(0);
    connect(&m_idle, &QTimer::timeout, this, [this] { goOn(); });
}

void JournalModel::restart(std::optional<journal::Place> before)
{
    EntryPiece first = m_fetch(before, Window);
    m_next = first.next;
    m_wanted = Window;
    setRows(std::move(first.rows));
    if (isSearching())
        m_idle.start();
    m_looked();
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !isSearching();
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_wanted = rowCount() + Window;
    goOn();
    if (isSearching())
        m_idle.start();
}

void JournalModel::goOn()
{
    if (!isSearching())
        return m_idle.stop();
    EntryPiece piece = m_fetch(m_next, m_wanted - rowCount());
    m_next = piece.next;
    appendRows(std::move(piece.rows));
    m_looked();
}

std::vector<Column<EntryRow>> entryColumns()
{
    constexpr auto Words = Qt::AlignLeft | Qt::AlignVCenter;
    return {
        {QStringLiteral("what"), say(QT_TRANSLATE_NOOP("Journal", "What")), Words, wordsCell, {}},
        {QStringLiteral("when"), say(QT_TRANSLATE_NOOP("Journal", "When")), Words, whenCell, {}},
        {QStringLiteral("who"),
         say(QT_TRANSLATE_NOOP("Journal", "Who")),
         Words,
         [](const EntryRow &row) { return Cell{row.author}; },
         {}},
        {QStringLiteral("desk"),
         say(QT_TRANSLATE_NOOP("Journal", "Desk")),
         Words,
         [](const EntryRow &row) { return Cell{row.desk}; },
         {}},
        {QStringLiteral("entry"),
         say(QT_TRANSLATE_NOOP("Journal", "Entry")),
         Words,
         [](const EntryRow &row) {
             Cell cell{toText(row.line.key)};
             cell.dim = true;
             return cell;
         },
         {}},
        {QStringLiteral("state"),
         say(QT_TRANSLATE_NOOP("Journal", "State")),
         Words,
         [](const EntryRow &row) {
             return Cell{{}, {}, {}, stateOf(row)};
         },
         {}},
    };
}

} // namespace tally::ui
