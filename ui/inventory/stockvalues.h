// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inventory/stockcolumns.h"

#include <QObject>

namespace tally::ui
{

class Session;
class StockCosts;
class TableView;
class ValueSection;

/// What stock cost, on the inventory page: beside the chosen item with the layers behind it, and in a column of the
/// table once somebody shows that. Worked out beside the window and shown when it is there; nothing is asked for what
/// nobody sees.
class StockValues final : public QObject
{
    Q_OBJECT
public:
    /// `table` shows `model`, through whatever filter.
    StockValues(Session &session, StockModel &model, TableView &table, ValueSection &section,
                QObject *parent = nullptr);
    /// Puts what is known onto rows before they are shown.
    void layOn(std::vector<StockRow> &rows) const;
    /// Whose value the section shows from now on; none for what is not ours, or nothing.
    void expect(RecordKey item);
    /// Asks for it. Only for a page somebody sees.
    void ask();

private:
    void showAll();
    void askAll();
    void chooseMethod(RecordKey item, resources::CostMethod method);
    [[nodiscard]] int column() const;

    Session &m_session;
    StockModel &m_model;
    TableView &m_table;
    ValueSection &m_section;
    StockCosts *m_costs;
};

} // namespace tally::ui
