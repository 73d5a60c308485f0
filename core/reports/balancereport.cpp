// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/flow.h"
#include "core/reports/reportlist.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace tally::reports
{

using Kind = Column::Kind;

namespace
{

constexpr std::size_t Kinds = 6;

/// One item in one month.
struct Month {
    std::array<Decimal, Kinds> told{}; ///< by FlowKind, as the entries say
    Decimal moved;                     ///< what the records did
    std::vector<RecordKey> entries;
    std::set<RecordKey> broken; ///< entries whose words and effect differ
};

struct Item {
    QString name;
    Decimal now; ///< as it stands in the records
    std::map<QDate, Month> months;
};

using Items = std::map<ItemKey, Item>;

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

Outcome count(Items &items, const Flow &flow)
{
    if (flow.owned.isZero() && flow.told.isZero() && flow.isTold)
        return {};
    Item &item = items[flow.item];
    item.name = flow.name;
    Month &month = item.months[monthOf(flow.day)];
    TALLY_CHECK(addTo(month.told.at(static_cast<std::size_t>(flow.kind)), flow.told));
    TALLY_CHECK(addTo(month.moved, flow.owned));
    month.entries.push_back(flow.event);
    if (!flow.holds())
        month.broken.insert(flow.event);
    return {};
}

Result<Items> itemsOf(const ReportContext &context)
{
    Items items;
    TALLY_CHECK(forEachFlow(context, [&items](const Flow &flow) { return count(items, flow); }));
    TALLY_TRY(const std::vector<Balance> stock, balances(context));
    for (const Balance &record : stock) {
        Item &item = items[record.item];
        item.name = record.name;
        TALLY_CHECK(addTo(item.now, record.owned));
    }
    return items;
}

QString brokenBy(const Month &month, bool isOff)
{
    QStringList ids;
    for (const RecordKey entry : month.broken)
        ids.append(toText(entry));
    if (ids.isEmpty() && isOff)
        return words(QT_TRANSLATE_NOOP("Report", "no entry: the stock record itself"));
    return ids.join(QStringLiteral(", "));
}

std::vector<Column> columns()
{
    const auto figure = [](const char *id, const char *title) {
        return Column{QString::fromUtf8(id), words(title), Kind::Figure};
    };
    return {{QStringLiteral("item"), words(QT_TRANSLATE_NOOP("Report", "Item"))},
            {QStringLiteral("month"), words(QT_TRANSLATE_NOOP("Report", "Month"))},
            {QStringLiteral("unit"), words(QT_TRANSLATE_NOOP("Report", "Unit"))},
            figure("opening", QT_TRANSLATE_NOOP("Report", "Opening")),
            figure("made", QT_TRANSLATE_NOOP("Report", "Made")),
            figure("received", QT_TRANSLATE_NOOP("Report", "Received")),
            figure("used", QT_TRANSLATE_NOOP("Report", "Used")),
            figure("delivered", QT_TRANSLATE_NOOP("Report", "Delivered")),
            figure("counted", QT_TRANSLATE_NOOP("Report", "Counted")),
            figure("moved", QT_TRANSLATE_NOOP("Report", "Moved")),
            figure("closing", QT_TRANSLATE_NOOP("Report", "Closing")),
            figure("off", QT_TRANSLATE_NOOP("Report", "Off by")),
            {QStringLiteral("broken"), words(QT_TRANSLATE_NOOP("Report", "Broken by"))}};
}

/// Goes through one item month by month: what came and went as the entries say, opening and closing as the records say.
class ItemBalance
{
public:
    ItemBalance(const ReportContext &context, const ItemKey &key, const Item &item, Table &table)
        : m_context(context)
        , m_key(key)
        , m_item(item)
        , m_table(table)
    {
    }
    Outcome write();

private:
    Outcome addRow(QDate first, const Month &month, Decimal opening, Decimal told, Decimal closing);
    [[nodiscard]] bool isInSpan(QDate first) const;
    const ReportContext &m_context;
    const ItemKey &m_key;
    const Item &m_item;
    Table &m_table;
};

/// Whole months: a balance over part of one would hide where it does not add up.
bool ItemBalance::isInSpan(QDate first) const
{
    return first <= m_context.lastDay() && (!m_context.from.isValid() || first >= monthOf(m_context.from));
}

Outcome ItemBalance::write()
{
    Decimal closing = m_item.now;
    for (const auto &[first, month] : m_item.months)
        TALLY_CHECK(addTo(closing, -month.moved));
    // What is left is what no movement explains; it is off in the first month.
    Decimal opening;
    for (const auto &[first, month] : m_item.months) {
        Decimal told;
        for (const Decimal part : month.told)
            TALLY_CHECK(addTo(told, part));
        TALLY_CHECK(addTo(closing, month.moved));
        if (isInSpan(first))
            TALLY_CHECK(addRow(first, month, opening, told, closing));
        opening = closing;
    }
    return {};
}

Outcome ItemBalance::addRow(QDate first, const Month &month, Decimal opening, Decimal told, Decimal closing)
{
    Decimal off = closing;
    TALLY_CHECK(addTo(off, -opening));
    TALLY_CHECK(addTo(off, -told));
    Row row;
    row.item = m_key.item;
    row.from = first;
    row.to = first.addMonths(1).addDays(-1);
    row.isAlarming = !off.isZero() || !month.broken.empty();
    if (row.isAlarming)
        row.entries.assign(month.broken.begin(), month.broken.end());
    row.cells = {Cell::words(m_item.name), Cell::words(first.toString(QStringLiteral("yyyy-MM"))),
                 Cell::words(unitSign(m_key.unit)), Cell::amount(opening)};
    for (const Decimal part : month.told)
        row.cells.push_back(Cell::amount(part));
    row.cells.push_back(Cell::amount(closing));
    row.cells.push_back(Cell::amount(off));
    row.cells.push_back(Cell::words(brokenBy(month, !off.isZero())));
    m_table.rows.push_back(std::move(row));
    return {};
}

void addVerdict(Table &table)
{
    const auto broken =
        std::count_if(table.rows.begin(), table.rows.end(), [](const Row &row) { return row.isAlarming; });
    table.notes.append(broken == 0 ? words(QT_TRANSLATE_NOOP("Report", "✓ Every item closes in every month."))
                                   : words(QT_TRANSLATE_NOOP("Report", "! Rows that do not close: %1")).arg(broken));
    table.notes.append(words(QT_TRANSLATE_NOOP("Report", "Our own stock, wherever it is. What came and went is as the "
                                                         "entries say, opening and closing are as the stock records "
                                                         "say.")));
}

} // namespace

Result<Table> materialBalance(const ReportContext &context)
{
    Table table;
    table.columns = columns();
    TALLY_TRY(const Items items, itemsOf(context));
    for (const auto &[key, item] : items)
        TALLY_CHECK(ItemBalance(context, key, item, table).write());
    sortByName(table.rows);
    addVerdict(table);
    return table;
}

} // namespace tally::reports
