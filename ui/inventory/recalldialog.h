// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/recall.h"
#include "ui/common/rowsmodel.h"

#include <QDialog>

namespace tally::ui
{

class Session;
class TableView;

/// One line of the recall: a delivery, or what is still in stock.
struct RecallRow {
    RecordKey opens; ///< entry or stock record
    resources::Contact who;
    QString day;
    QString amount;
    QString item;
    QString lot;
    QString from; ///< who gave it
    QString told; ///< by whose book
    QString echo; ///< what the receiver's says of it
    bool isStock = false;
};

[[nodiscard]] std::vector<Column<RecallRow>> recallColumns();

/// Who received any of a lot, when, and how to reach them, then what of it is still here. Enter opens the entry behind
/// a line; saves the sheet as PDF or CSV.
class RecallDialog final : public QDialog
{
    Q_OBJECT
public:
    RecallDialog(Session &session, resources::RecallSheet sheet, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(tally::RecordKey key);

private:
    [[nodiscard]] std::vector<RecallRow> rows() const;
    [[nodiscard]] QString summary() const;
    void save();
    /// How to reach the receiver of the chosen line, changed there and then.
    void editContact();
    Session &m_session;
    resources::RecallSheet m_sheet;
    RowsModel<RecallRow> *m_model;
    TableView *m_table;
};

} // namespace tally::ui
