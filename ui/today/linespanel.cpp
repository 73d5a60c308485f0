// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/linespanel.h"

#include "ui/common/celldelegate.h"
#include "ui/common/tableview.h"
#include "ui/shell/look.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace tally::ui
{

LinesPanel::LinesPanel(TodayModel::Kind kind, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_model(new TodayModel(kind, this))
    , m_table(new TableView(this))
    , m_title(styledLabel(QString(), Look::PaneTitle, this))
    , m_state(styledLabel(QString(), Look::Dim, this))
    , m_nothing(styledLabel(QString(), Look::Dim, this))
{
    setLook(m_nothing, Look::Card);
    m_table->setModel(m_model);
    m_table->setAccessibleName(name);
    m_table->setTwoLines(true);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(kind == TodayModel::Kind::Waiting ? 1 : 0, QHeaderView::Stretch);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(2, 0, 2, 0);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing, 1);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        const TodayLine line = m_model->row(index.row()); // a copy: opening may refresh the page
        if (!line.heading)
            Q_EMIT opened(line);
    });
}

void LinesPanel::setTitle(const QString &title, const QString &state)
{
    m_title->setText(title);
    m_state->setText(state);
}

void LinesPanel::setLines(std::vector<TodayLine> lines, const QString &nothing)
{
    const int row = m_table->currentIndex().row();
    m_model->setRows(std::move(lines));
    m_table->clearSpans();
    const int titleHeight = CellDelegate::rowHeight(m_table->font(), false);
    for (int i = 0; i < m_model->rowCount(); ++i) {
        m_table->setRowHeight(i,
                              m_model->row(i).heading ? titleHeight : CellDelegate::rowHeight(m_table->font(), true));
        if (m_model->row(i).heading)
            m_table->setSpan(i, 0, 1, m_model->columnCount());
    }
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_nothing->setText(nothing);
    if (!isEmpty)
        m_table->selectRow(row > 0 && row < m_model->rowCount() && !m_model->row(row).heading ? row : 1);
}

void LinesPanel::takeFocus()
{
    m_table->setFocus();
}

} // namespace tally::ui
