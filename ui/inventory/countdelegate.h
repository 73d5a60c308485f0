// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unit.h"
#include "ui/common/celldelegate.h"

#include <functional>
#include <optional>

namespace tally::ui
{

/// Paints like every table here and lets one type an amount with its unit into a cell: sums are worked out, Enter
/// takes the amount and asks for the next row.
class CountDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Unit a row is counted in, and what stands there already.
    using Start = std::function<std::optional<Quantity>(const QModelIndex &index)>;
    CountDelegate(Start start, QString accessibleName, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    void entered(const QModelIndex &index, const tally::Quantity &quantity) const;
    void failed(const tally::Error &error) const;
    void nextWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Start m_start;
    QString m_name;
    CellDelegate m_cells;
};

} // namespace tally::ui
