// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/stockpane.h"

#include "ui/common/figures.h"
#include "ui/common/whypanel.h"
#include "ui/inventory/eventwords.h"
#include "ui/inventory/movementchart.h"
#include "ui/shell/look.h"

#include <algorithm>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr int ChartMovements = 400;
constexpr std::size_t WhyMovements = 8;

Look lookOf(Badge::Tone tone)
{
    switch (tone) {
    case Badge::Tone::Good:
        return Look::BadgeGood;
    case Badge::Tone::Warning:
        return Look::BadgeWarning;
    case Badge::Tone::Bad:
        return Look::BadgeBad;
    case Badge::Tone::Neutral:
        return Look::BadgeNeutral;
    }
    return Look::BadgeNeutral;
}

WhyLine lineOf(const resources::MovementRow &movement, const Names &names)
{
    const bool onhand = !movement.onhandDelta.isZero();
    QStringList second;
    const QDate told = dayOf(movement.at);
    second.append(told.isValid() ? dayText(told) : momentText(movement.place.t));
    if (!onhand && !movement.accountingDelta.isZero())
        second.append(StockPane::tr("owned, not on hand"));
    if (movement.corrects)
        second.append(StockPane::tr("correction"));
    if (!movement.note.isEmpty())
        second.append(movement.note);
    const bool moves = onhand || !movement.accountingDelta.isZero();
    const QString delta = onhand ? signedFigure(movement.onhandDelta) : signedFigure(movement.accountingDelta);
    return {movementWords(movement, names), second.join(QStringLiteral(" · ")), moves ? delta : QString(),
            movement.event.entry()};
}

} // namespace

StockPane::StockPane(QWidget *parent)
    : QFrame(parent)
    , m_title(styledLabel(QString(), Look::PaneTitle))
    , m_second(styledLabel(QString(), Look::Dim))
    , m_badge(styledLabel(QString(), Look::BadgeNeutral))
    , m_content(new QWidget)
    , m_nothing(styledLabel(tr("Choose an item to see where its figure comes from."), Look::Dim, this))
    , m_chart(new MovementChart)
    , m_why(new WhyPanel)
{
    setLook(this, Look::Card);
    setLook(m_content, Look::Clear);
    m_title->setWordWrap(true);
    m_second->setWordWrap(true);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_second);
    column->addWidget(m_badge, 0, Qt::AlignLeft);
    column->addSpacing(4);
    column->addWidget(m_chart);
    column->addSpacing(4);
    column->addWidget(m_why);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->addWidget(scroll);
    outer->addWidget(m_nothing, 1);
    connect(m_why, &WhyPanel::entryChosen, this, &StockPane::entryChosen);
    showNothing();
}

void StockPane::showNothing()
{
    m_content->parentWidget()->parentWidget()->hide();
    m_nothing->show();
}

Outcome StockPane::show(const StockRow &row, const book::Book &book)
{
    m_nothing->hide();
    m_content->parentWidget()->parentWidget()->show();
    showFacts(row);
    auto movements = book.resources().movements(row.stock.key, ChartMovements, true);
    if (!movements)
        return tl::unexpected(std::move(movements).error());
    const Names names(book.records());
    std::vector<WhyLine> lines;
    for (std::size_t i = 0; i < std::min(movements->size(), WhyMovements); ++i)
        lines.push_back(lineOf((*movements)[i], names));
    const auto older = static_cast<int>(movements->size() - lines.size());
    const QString rest = older > 0 ? tr("and %1 earlier").arg(older) : QString();
    m_why->setLines(tr("Why %1?").arg(amount(row.stock.onhand, row.stock.unit)), lines, rest);
    std::reverse(movements->begin(), movements->end());
    m_chart->setMovements(*movements, row.stock.unit);
    return {};
}

void StockPane::showFacts(const StockRow &row)
{
    const resources::ResourceRow &stock = row.stock;
    m_title->setText(row.name());
    QStringList second;
    for (const QString &part : {stock.specName == row.name() ? QString() : stock.specName, row.lot})
        if (!part.isEmpty())
            second.append(part);
    m_second->setText(second.join(QStringLiteral(" · ")));
    m_second->setVisible(!second.isEmpty());
    const Badge badge = badgeOf(row);
    m_badge->setText(badge.text);
    m_badge->setVisible(!badge.text.isEmpty());
    setLook(m_badge, lookOf(badge.tone));
    delete m_facts;
    m_facts = new QWidget(m_content);
    m_form = new QFormLayout(m_facts);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(6);
    m_form->setLabelAlignment(Qt::AlignLeading);
    const QString onhand = amount(stock.onhand, stock.unit);
    addFact(tr("On hand"), row.place.isEmpty() ? onhand : tr("%1 in %2").arg(onhand, row.place));
    addFact(tr("Owned"), row.owner.isEmpty() ? amount(stock.accounting, stock.unit)
                                             : tr("%1 by %2").arg(amount(stock.accounting, stock.unit), row.owner));
    if (!row.custodian.isEmpty() && row.custodian != row.owner)
        addFact(tr("Held by"), row.custodian);
    if (!row.stage.isEmpty())
        addFact(tr("Stage"), row.stage);
    if (!stock.state.isEmpty())
        addFact(tr("State"), stock.state);
    static_cast<QVBoxLayout *>(m_content->layout())->insertWidget(3, m_facts);
}

void StockPane::addFact(const QString &name, const QString &value)
{
    auto *label = styledLabel(value, Look::Plain, m_facts);
    label->setWordWrap(true);
    m_form->addRow(styledLabel(name, Look::Dim, m_facts), label);
}

} // namespace tally::ui
