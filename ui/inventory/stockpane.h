// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/detailpane.h"
#include "ui/inventory/stockrows.h"

class QLabel;

namespace tally::ui
{

class FactGrid;
class MovementChart;
class PictureView;
class Session;
class ValueSection;
class WhyPanel;

/// What the pane says of one record is taken from these, too.
struct StockContext {
    const std::vector<StockRow> &rows;
    const std::vector<resources::PromiseRow> &commitments;
    RecordKey us;
};

/// One stock record in detail: what and where it is, what is promised of it and on order, its other lots, how
/// much there was over time, and which entries make the figure.
class StockPane final : public DetailPane
{
    Q_OBJECT
public:
    explicit StockPane(Session &session, QWidget *parent = nullptr);
    /// Errors of reading movements are returned; the facts are shown all the same.
    Outcome show(const StockRow &row, const StockContext &context, const book::Book &book);
    [[nodiscard]] ValueSection &value() { return *m_value; }

Q_SIGNALS:
    void entryChosen(tally::RecordKey entry);
    void itemChosen(tally::RecordKey item);
    void traceWanted();
    void labelsWanted();
    void recallWanted();
    void passportWanted();

private:
    void showHead(const StockRow &row);
    void showFacts(const StockRow &row, const StockContext &context, const Names &names);
    void showPromises(const StockRow &row, const StockContext &context, const Names &names);
    void showLots(const StockRow &row, const StockContext &context);
    QLabel *m_title;
    QLabel *m_second;
    QLabel *m_badge;
    PictureView *m_picture;
    FactGrid *m_facts = nullptr;
    MovementChart *m_chart;
    WhyPanel *m_why;
    ValueSection *m_value;
};

} // namespace tally::ui
