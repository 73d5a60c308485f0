// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/shell/actionregistry.h"
#include "ui/shell/look.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

namespace tally::ui
{
namespace
{

constexpr int RowHeight = 34;

QString plain(const QAction &action)
{
    QString text = action.text();
    return text.remove(u'&');
}

} // namespace

CommandPalette::CommandPalette(const ActionRegistry &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("What would you like to do?"));
    setMinimumSize(520, 420);
    m_search->setPlaceholderText(tr("Type what you would like to do…"));
    m_search->setAccessibleName(tr("Find an act"));
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Acts"));
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    fill({});
}

void CommandPalette::fill(const QString &words)
{
    m_list->clear();
    for (QAction *action : m_actions.all()) {
        if (!action->isEnabled() || !plain(*action).contains(words, Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(m_list);
        item->setData(Qt::UserRole, QVariant::fromValue(action));
        item->setData(Qt::AccessibleTextRole, plain(*action));
        item->setSizeHint(QSize(0, RowHeight));
        auto *row = new QWidget(m_list);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(8, 0, 8, 0);
        line->addWidget(styledLabel(plain(*action), Look::Plain, row), 1);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            line->addWidget(styledLabel(keys, Look::Key, row), 0, Qt::AlignVCenter);
        m_list->setItemWidget(item, row);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return;
    m_chosen = item->data(Qt::UserRole).value<QAction *>();
    accept();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown)
            return QCoreApplication::sendEvent(m_list, event);
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace tally::ui
