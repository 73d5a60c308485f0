// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filterbar.h"

#include "ui/common/wraplayout.h"
#include "ui/shell/look.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace tally::ui
{
namespace
{

constexpr int SearchWidth = 260;
constexpr int WidestSearch = 420;
constexpr int SearchEdges = 32; ///< frame and padding around the words

} // namespace

FilterBar::FilterBar(const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_row(new WrapLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleName(placeholder);
    const int words = m_search->fontMetrics().horizontalAdvance(placeholder) + SearchEdges;
    m_search->setMinimumWidth(qBound(SearchWidth, words, WidestSearch));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_row->setSpacing(8);
    m_row->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::wordsChanged);
}

void FilterBar::addChip(const QString &id, const QString &text)
{
    auto *button = new QPushButton(text, this);
    setLook(button, Look::Chip);
    button->setCheckable(true);
    button->setChecked(m_chips.empty());
    button->setAccessibleName(text);
    button->setProperty("chip", id);
    m_group->addButton(button);
    // Chips may be added long after the field; Tab goes from one to the next all the same.
    if (QWidget *previous = m_chips.empty() ? m_search : m_row->itemAt(m_row->count() - 1)->widget())
        setTabOrder(previous, button);
    m_row->addWidget(button);
    m_chips.emplace(id, Chip{button, text});
    connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT chipChosen(id); });
}

void FilterBar::setCount(const QString &id, int count)
{
    const auto found = m_chips.find(id);
    if (found == m_chips.end())
        return;
    const Chip &chip = found->second;
    chip.button->setText(count < 0 ? chip.text : tr("%1 · %2").arg(chip.text, QLocale().toString(count)));
    chip.button->setVisible(count != 0 || chip.button->isChecked());
}

QString FilterBar::chip() const
{
    const QAbstractButton *checked = m_group->checkedButton();
    return checked == nullptr ? QString() : checked->property("chip").toString();
}

void FilterBar::choose(const QString &id)
{
    const auto found = m_chips.find(id);
    if (found != m_chips.end() && !found->second.button->isChecked())
        found->second.button->click();
}

void FilterBar::type(const QString &text)
{
    m_search->setFocus();
    m_search->insert(text);
}

void FilterBar::clear()
{
    m_search->clear();
}

void FilterBar::reset()
{
    clear();
    const QList<QAbstractButton *> chips = m_group->buttons();
    if (!chips.isEmpty() && !chips.constFirst()->isChecked())
        chips.constFirst()->click();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    // Down goes on to the table, Esc empties the field.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Down) {
            focusNextChild();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tally::ui
