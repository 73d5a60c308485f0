// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/countquery.h"
#include "ui/common/rowsmodel.h"
#include "ui/inventory/stockrows.h"

namespace tally::ui
{

/// One line of a count sheet in names rather than keys.
struct CountSheetRow {
    resources::CountSheetLine line;
    QString place;
    QString lot;
    QString author;
    bool isClosed = false; ///< the count is posted: nothing is to be counted any more
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString unit() const;
    [[nodiscard]] Badge state() const;
    friend bool operator==(const CountSheetRow &, const CountSheetRow &) = default;
};

/// A count sheet to write on: the column of what was counted can be edited.
class CountSheetModel final : public RowsModel<CountSheetRow>
{
    Q_OBJECT
public:
    enum ColumnNumber { ItemColumn, PlaceColumn, CountedColumn, BookColumn, DifferenceColumn, StateColumn };
    explicit CountSheetModel(QObject *parent = nullptr);
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void setClosed(bool closed) { m_closed = closed; }
    void setRow(int row, CountSheetRow changed);
    [[nodiscard]] int rowOf(RecordKey resource) const; ///< −1 if it is not on the sheet
    /// First row from `from` on that nobody counted yet, else from the start; −1 if all are counted.
    [[nodiscard]] int uncounted(int from) const;

private:
    bool m_closed = false;
};

/// The sheet of a count of our own book.
[[nodiscard]] Result<std::vector<CountSheetRow>> readSheet(book::Book &book, RecordKey count);
/// `row` as it is after somebody wrote on it; none if it is no longer on the sheet.
[[nodiscard]] Result<std::optional<CountSheetRow>> readSheetRow(book::Book &book, RecordKey count,
                                                                const CountSheetRow &row);

} // namespace tally::ui
