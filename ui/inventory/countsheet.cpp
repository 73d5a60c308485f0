// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/countsheet.h"

#include "core/resources/placetree.h"
#include "ui/common/figures.h"

#include <QCoreApplication>

namespace tally::ui
{
namespace
{

constexpr auto Words = Qt::AlignLeft | Qt::AlignVCenter;
constexpr auto Number = Qt::AlignRight | Qt::AlignVCenter;

QString say(const char *text)
{
    return QCoreApplication::translate("Count", text);
}

Cell countedCell(const CountSheetRow &row)
{
    const auto &counted = row.line.counted;
    if (!counted)
        return {QStringLiteral("…"), {}, unitSign(row.unit()), {}, false, true};
    Cell cell{figure(counted->quantity), {}, unitSign(counted->unit)};
    cell.tip = say(QT_TRANSLATE_NOOP("Count", "Counted %1 by %2"))
                   .arg(momentInFull(counted->at), row.author.isEmpty() ? QStringLiteral("–") : row.author);
    return cell;
}

Cell differenceCell(const CountSheetRow &row)
{
    const auto difference = row.line.difference();
    if (!difference)
        return {};
    Cell cell{difference->isZero() ? QStringLiteral("0") : signedFigure(*difference), {}, unitSign(row.unit())};
    cell.alarming = !difference->isZero();
    return cell;
}

QVariant micros(std::optional<Decimal> value)
{
    return value ? QVariant(qlonglong{value->micros()}) : QVariant(qlonglong{0});
}

std::vector<Column<CountSheetRow>> sheetColumns()
{
    return {
        {QStringLiteral("item"),
         say(QT_TRANSLATE_NOOP("Count", "Item")),
         Words,
         [](const CountSheetRow &row) {
             return Cell{row.name(), row.lot};
         },
         {}},
        {QStringLiteral("place"),
         say(QT_TRANSLATE_NOOP("Count", "Place")),
         Words,
         [](const CountSheetRow &row) { return Cell{row.place}; },
         {}},
        {QStringLiteral("counted"), say(QT_TRANSLATE_NOOP("Count", "Counted")), Number, countedCell,
         [](const CountSheetRow &row) { return micros(row.line.found); }},
        {QStringLiteral("book"), say(QT_TRANSLATE_NOOP("Count", "Book")), Number,
         [](const CountSheetRow &row) {
             return Cell{figure(row.line.book), {}, unitSign(row.unit())};
         },
         [](const CountSheetRow &row) { return micros(row.line.book); }},
        {QStringLiteral("difference"), say(QT_TRANSLATE_NOOP("Count", "Difference")), Number, differenceCell,
         [](const CountSheetRow &row) { return micros(row.line.difference()); }},
        {QStringLiteral("state"), say(QT_TRANSLATE_NOOP("Count", "State")), Words,
         [](const CountSheetRow &row) {
             Cell cell;
             cell.badge = row.state();
             return cell;
         },
         [](const CountSheetRow &row) { return row.state().text; }},
    };
}

} // namespace

QString CountSheetRow::name() const
{
    return line.stock.name.isEmpty() ? line.stock.specName : line.stock.name;
}

QString CountSheetRow::unit() const
{
    return line.stock.unit.isEmpty() && line.counted ? line.counted->unit : line.stock.unit;
}

Badge CountSheetRow::state() const
{
    const auto outstanding = line.outstanding();
    if (!line.counted && isClosed)
        return {say(QT_TRANSLATE_NOOP("Count", "– not counted")), Badge::Tone::Neutral};
    if (!line.counted)
        return {say(QT_TRANSLATE_NOOP("Count", "◇ to count")), Badge::Tone::Neutral};
    if (!outstanding)
        return {say(QT_TRANSLATE_NOOP("Count", "▲ unit cannot be compared")), Badge::Tone::Bad};
    if (line.postings.size() > 1)
        return {say(QT_TRANSLATE_NOOP("Count", "▲ posted twice")), Badge::Tone::Bad};
    if (line.isPosted())
        return outstanding->isZero()
                   ? Badge{say(QT_TRANSLATE_NOOP("Count", "✓ posted")), Badge::Tone::Good}
                   : Badge{say(QT_TRANSLATE_NOOP("Count", "▲ book changed since")), Badge::Tone::Warning};
    if (line.earlier > 0)
        return {say(QT_TRANSLATE_NOOP("Count", "↻ recounted")), Badge::Tone::Neutral};
    return {say(QT_TRANSLATE_NOOP("Count", "✓ counted")), Badge::Tone::Good};
}

CountSheetModel::CountSheetModel(QObject *parent)
    : RowsModel<CountSheetRow>(sheetColumns(), parent)
{
}

Qt::ItemFlags CountSheetModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = RowsModel<CountSheetRow>::flags(index);
    return index.column() == CountedColumn && !m_closed ? usual | Qt::ItemIsEditable : usual;
}

void CountSheetModel::setRow(int row, CountSheetRow changed)
{
    std::vector<CountSheetRow> all = rows();
    all.at(static_cast<std::size_t>(row)) = std::move(changed);
    setRows(std::move(all)); // which tells of what differs alone
}

int CountSheetModel::rowOf(RecordKey resource) const
{
    for (int number = 0; number < rowCount(); ++number)
        if (row(number).line.stock.key == resource)
            return number;
    return -1;
}

int CountSheetModel::uncounted(int from) const
{
    for (int step = 0; step < rowCount(); ++step)
        if (const int number = (from + step) % rowCount(); !row(number).line.counted)
            return number;
    return -1;
}

Result<std::vector<CountSheetRow>> readSheet(book::Book &book, RecordKey count)
{
    const resources::CountQuery query(book.database());
    TALLY_TRY(auto lines, query.sheet(count));
    TALLY_TRY(const auto itself, query.count(count));
    TALLY_TRY(const auto tree, resources::PlaceTree::read(book.database()));
    const Names names(book.records());
    std::vector<CountSheetRow> rows;
    rows.reserve(lines.size());
    for (resources::CountSheetLine &line : lines) {
        CountSheetRow row;
        row.place = line.stock.containedIn ? names.of(line.stock.containedIn) : tree.path(line.stock.location);
        row.lot = line.stock.lot ? names.lotCode(line.stock.lot) : line.stock.serial;
        row.author = line.counted ? names.of(line.counted->author) : QString();
        row.isClosed = itself && itself->isFinished;
        row.line = std::move(line);
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::optional<CountSheetRow>> readSheetRow(book::Book &book, RecordKey count, const CountSheetRow &row)
{
    TALLY_TRY(auto line, resources::CountQuery(book.database()).line(count, row.line.stock.key));
    if (!line)
        return std::nullopt;
    CountSheetRow changed = row; // counting moves nothing
    changed.author = line->counted ? Names(book.records()).of(line->counted->author) : QString();
    changed.line = std::move(*line);
    return changed;
}

} // namespace tally::ui
