// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/rowsmodel.h"
#include "ui/inventory/tracewords.h"

#include <optional>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace tally::ui
{

class Session;
class TableView;
class TraceGraph;
class WrapLayout;

/// Where an item came from and what became of it: a drawing and the same as a list, side by side, grown from near to
/// far. Stands inside the inventory's page until one goes back.
class TraceView final : public QWidget
{
    Q_OBJECT
public:
    explicit TraceView(Session &session, QWidget *parent = nullptr);
    /// Shows the flow around a record; false if it cannot be read, which has then been reported.
    bool show(RecordKey start);
    /// Reads again what is shown, after the book changed.
    void refresh();
    void takeFocus();
    [[nodiscard]] TraceGraph &graph() { return *m_graph; }
    [[nodiscard]] QString title() const;
    void print();
    void save();

    static constexpr int FirstNodes = 60;
    static constexpr int MoreNodes = 40;

Q_SIGNALS:
    void left();
    void opened(tally::RecordKey key);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] WrapLayout *buildHead();
    [[nodiscard]] QWidget *buildBody();
    void addWay(WrapLayout *row, const QString &text, resources::FlowWay way);
    QPushButton *addButton(WrapLayout *row, const QString &text, const QString &name, const QString &tip);
    [[nodiscard]] bool read(RecordKey start, int nodes);
    void growAt(RecordKey node);
    void growAll();
    void showMap();
    void follow(RecordKey key);

    Session &m_session;
    QLabel *m_title;
    QLabel *m_count;
    QPushButton *m_more = nullptr;
    QButtonGroup *m_ways;
    TraceGraph *m_graph;
    RowsModel<TraceLabel> *m_model;
    TableView *m_table;
    std::optional<resources::FlowMap> m_map;
};

[[nodiscard]] std::vector<Column<TraceLabel>> traceColumns();

} // namespace tally::ui
