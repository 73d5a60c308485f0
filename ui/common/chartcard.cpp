// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chartcard.h"

#include "ui/common/barview.h"
#include "ui/shell/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <utility>

namespace tally::ui
{
namespace
{

constexpr int ChartHeight = 130;

} // namespace

ChartCard::ChartCard(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_words(styledLabel(QString(), Look::Dim, this))
    , m_nothing(styledLabel(QString(), Look::Dim, this))
    , m_title(title)
{
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setText(tr("Being added up…")); // the weeks of a long book are read beside the window
    setLook(this, Look::Card);
    auto *head = new QHBoxLayout;
    head->addWidget(styledLabel(title, Look::Heading, this));
    head->addStretch(1);
    head->addWidget(m_words);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 8);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_nothing, 1);
}

void ChartCard::setNothing(const QString &sentence)
{
    delete std::exchange(m_view, nullptr);
    m_told.clear();
    m_summary.clear();
    m_nothing->setText(sentence);
    m_nothing->show();
    tell(-1);
}

void ChartCard::setBars(std::vector<Bars> bars, QStringList labels, QStringList words, const QString &summary)
{
    m_bars = std::move(bars);
    m_labels = std::move(labels);
    m_told = std::move(words);
    m_summary = summary;
    m_nothing->hide();
    rebuild();
}

void ChartCard::rebuild()
{
    const bool hadFocus = m_view != nullptr && m_view->hasFocus();
    delete m_view;
    m_view = new BarView(m_bars, m_labels, this);
    m_view->setMinimumHeight(ChartHeight);
    m_view->setAccessibleName(m_title);
    m_view->setAccessibleDescription(m_told.join(QStringLiteral("; ")));
    connect(m_view, &BarView::pointed, this, &ChartCard::tell);
    connect(m_view, &BarView::opened, this, &ChartCard::opened);
    layout()->addWidget(m_view);
    m_view->show(); // at once: the focus may go to it
    if (hadFocus)
        m_view->setFocus();
    tell(-1);
}

void ChartCard::tell(int place)
{
    m_words->setText(place >= 0 && place < m_told.size() ? m_told[place] : m_summary);
}

void ChartCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_view != nullptr)
        QMetaObject::invokeMethod(this, &ChartCard::rebuild, Qt::QueuedConnection); // Qt is still walking the widgets
}

} // namespace tally::ui
