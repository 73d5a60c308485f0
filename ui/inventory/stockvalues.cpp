// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/stockvalues.h"

#include "ui/common/recordcommand.h"
#include "ui/common/tableview.h"
#include "ui/inventory/costmethodedit.h"
#include "ui/inventory/stockcosts.h"
#include "ui/inventory/valuesection.h"
#include "ui/shell/session.h"

#include <algorithm>
#include <QHeaderView>

namespace tally::ui
{
namespace
{

/// The record's share of what its kind cost; none if it has none.
std::vector<resources::CostAmount> shareOf(const resources::ItemValue &value, RecordKey record)
{
    const auto share =
        std::lower_bound(value.records.begin(), value.records.end(), record,
                         [](const resources::ValueShare &one, RecordKey wanted) { return one.where < wanted; });
    return share == value.records.end() || share->where != record ? std::vector<resources::CostAmount>() : share->value;
}

} // namespace

StockValues::StockValues(Session &session, StockModel &model, TableView &table, ValueSection &section, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_model(model)
    , m_table(table)
    , m_section(section)
    , m_costs(new StockCosts(session, this))
{
    connect(m_costs, &StockCosts::detailRead, &section, &ValueSection::show);
    connect(m_costs, &StockCosts::failed, &section, &ValueSection::showFailure);
    connect(m_costs, &StockCosts::valuesRead, this, &StockValues::showAll);
    connect(&section, &ValueSection::methodChosen, this, &StockValues::chooseMethod);
    connect(&session, &Session::changed, this, &StockValues::askAll);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section, int before, int now) {
        if (before == 0 && now > 0 && section == column())
            askAll();
    });
}

int StockValues::column() const
{
    const auto &columns = m_model.columns();
    const auto value = std::find_if(columns.begin(), columns.end(),
                                    [](const Column<StockRow> &column) { return column.id == ValueColumn; });
    return static_cast<int>(value - columns.begin());
}

void StockValues::askAll()
{
    if (!m_table.isColumnHidden(column()))
        m_costs->askAll();
}

void StockValues::layOn(std::vector<StockRow> &rows) const
{
    for (StockRow &row : rows)
        if (const resources::ItemValue *value = m_costs->valueOf(row.stock.spec); value != nullptr)
            row.value = shareOf(*value, row.stock.key);
}

void StockValues::showAll()
{
    std::vector<StockRow> rows = m_model.rows();
    layOn(rows);
    m_model.setRows(std::move(rows));
}

void StockValues::expect(RecordKey item)
{
    m_section.expect(item);
    m_section.setMayChange(m_session.canRecord());
}

void StockValues::ask()
{
    if (m_session.isOpen())
        m_costs->askItem(m_section.item());
}

void StockValues::chooseMethod(RecordKey item, resources::CostMethod method)
{
    if (!m_session.canRecord())
        return;
    const QString name = m_session.reading().records().title(item).value_or(QString());
    const Json members = Json::Object{{"ty:costing", CostMethodEdit::member(method)}};
    m_session.undoStack().push(
        new RecordCommand(m_session, RecordCommand::changing(item, members),
                          tr("“%1” costed by: %2").arg(name, CostMethodEdit::words(method)),
                          {tr("Recorded as %1: %2. Costs are worked out anew, from its first receipt on."),
                           tr("The item is costed as before."), tr("Took back %1 by the new entry %2: %3"),
                           tr("The entry stands as it was recorded.")}));
}

} // namespace tally::ui
