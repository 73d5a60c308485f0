// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/countdelegate.h"

#include "ui/common/figures.h"
#include "ui/common/quantityedit.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace tally::ui
{
namespace
{
constexpr int LeastWidth = 260;
}

CountDelegate::CountDelegate(Start start, QString accessibleName, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_start(std::move(start))
    , m_name(std::move(accessibleName))
{
}

void CountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    m_cells.paint(painter, option, index);
}

QSize CountDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return m_cells.sizeHint(option, index);
}

QWidget *CountDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QuantityEdit(parent);
    editor->setNames(m_name, tr("Unit"));
    const auto start = m_start(index);
    editor->offerUnitsLike(start ? start->unit : QString());
    editor->setAutoFillBackground(true);
    return editor;
}

void CountDelegate::setEditorData(QWidget *editor, const QModelIndex &) const
{
    static_cast<QuantityEdit *>(editor)->amountField()->selectAll();
}

void CountDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const auto quantity = static_cast<QuantityEdit *>(editor)->quantity();
    if (!quantity)
        Q_EMIT failed(quantity.error());
    else if (*quantity)
        Q_EMIT entered(index, **quantity);
}

void CountDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect room = option.rect;
    const int wanted = qMax(LeastWidth, editor->sizeHint().width());
    if (room.width() < wanted)
        room.setLeft(qMax(0, room.right() - wanted));
    editor->setGeometry(room);
}

bool CountDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (editor == nullptr || key == nullptr || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
        return QStyledItemDelegate::eventFilter(watched, event);
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor);
    Q_EMIT nextWanted();
    return true;
}

} // namespace tally::ui
