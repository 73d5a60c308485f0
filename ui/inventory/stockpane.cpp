// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/stockpane.h"

#include "core/resources/availability.h"
#include "ui/common/factgrid.h"
#include "ui/common/figures.h"
#include "ui/common/linkbutton.h"
#include "ui/common/pictureview.h"
#include "ui/common/whypanel.h"
#include "ui/inventory/eventwords.h"
#include "ui/inventory/movementchart.h"
#include "ui/inventory/valuesection.h"
#include "ui/shell/look.h"

#include <algorithm>
#include <QLabel>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr int ChartMovements = 400;
constexpr std::size_t WhyMovements = 8;
constexpr int MostPromises = 4;
constexpr int MostLots = 5;
constexpr int FactsPlace = 4; ///< in the column, after title, second line, badge and picture

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

QLayout *linkRow(LinkButton *link)
{
    auto *row = new QHBoxLayout;
    row->addWidget(link, 1);
    row->addStretch(0);
    return row;
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

/// "16 m² for 10 benches, by 2 Dec" or "10 m² from Mill Co-op, by 28 Nov".
QString promiseWords(const resources::PromiseRow &promise, const StockRow &row, resources::PromiseDirection direction,
                     RecordKey us, const Names &names)
{
    const QString much =
        row.isMoney ? row.amountOf(promise.outstanding()) : amount(promise.outstanding(), promise.unit);
    const bool out = direction == resources::PromiseDirection::Out;
    const RecordKey other = out ? promise.receiver : promise.provider;
    QString words = much;
    if (other && other != us)
        words = (out ? StockPane::tr("%1 to %2") : StockPane::tr("%1 from %2")).arg(much, names.of(other));
    else if (const QString plan = names.of(promise.plannedWithin); !plan.isEmpty())
        words = (out ? StockPane::tr("%1 for “%2”") : StockPane::tr("%1 made in “%2”")).arg(much, plan);
    const QDate due = dayOf(promise.due);
    return due.isValid() ? StockPane::tr("%1, by %2").arg(words, dayText(due)) : words;
}

} // namespace

StockPane::StockPane(Session &session, QWidget *parent)
    : DetailPane(tr("Choose an item to see where its figure comes from."), parent)
    , m_title(styledLabel(QString(), Look::PaneTitle))
    , m_second(styledLabel(QString(), Look::Dim))
    , m_badge(styledLabel(QString(), Look::BadgeNeutral))
    , m_picture(new PictureView(session))
    , m_chart(new MovementChart)
    , m_why(new WhyPanel)
    , m_value(new ValueSection)
{
    m_title->setWordWrap(true);
    m_second->setWordWrap(true);
    auto *trace = new LinkButton(tr("Trace: where from, where to"), tr("Draws the flow of goods around this item (T)"),
                                 content());
    connect(trace, &QPushButton::clicked, this, &StockPane::traceWanted);
    auto *labels = new LinkButton(tr("Print labels"), tr("Labels with codes for scanners (Shift+L)"), content());
    connect(labels, &QPushButton::clicked, this, &StockPane::labelsWanted);
    auto *recall = new LinkButton(tr("Recall sheet: who received any of it"),
                                  tr("Follows the lot to every receiver (Shift+R)"), content());
    connect(recall, &QPushButton::clicked, this, &StockPane::recallWanted);
    auto *passport =
        new LinkButton(tr("Passport: what it is made of"), tr("Saves a page that stands alone (Shift+P)"), content());
    connect(passport, &QPushButton::clicked, this, &StockPane::passportWanted);
    column()->setSpacing(6);
    column()->addWidget(m_title);
    column()->addWidget(m_second);
    column()->addWidget(m_badge, 0, Qt::AlignLeft);
    column()->addWidget(m_picture);
    column()->addSpacing(4);
    column()->addWidget(m_chart);
    column()->addSpacing(4);
    column()->addWidget(m_why);
    column()->addWidget(m_value);
    column()->addLayout(linkRow(trace));
    column()->addLayout(linkRow(recall));
    column()->addLayout(linkRow(passport));
    column()->addLayout(linkRow(labels));
    column()->addStretch(1);
    connect(m_why, &WhyPanel::entryChosen, this, &StockPane::entryChosen);
    connect(m_value, &ValueSection::entryChosen, this, &StockPane::entryChosen);
}

Outcome StockPane::show(const StockRow &row, const StockContext &context, const book::Book &book)
{
    showContent();
    const Names names(book.records());
    showHead(row);
    showFacts(row, context, names);
    TALLY_CHECK(m_picture->showPictureOf({row.stock.key, row.stock.spec}));
    auto movements = book.resources().movements(row.stock.key, ChartMovements, true);
    if (!movements)
        return tl::unexpected(std::move(movements).error());
    std::vector<WhyLine> lines;
    for (std::size_t i = 0; i < std::min(movements->size(), WhyMovements); ++i)
        lines.push_back(lineOf((*movements)[i], names));
    const auto older = static_cast<int>(movements->size() - lines.size());
    const QString rest = older > 0 ? tr("and %1 earlier").arg(older) : QString();
    m_why->setLines(tr("Why %1?").arg(row.amountOf(row.stock.onhand)), lines, rest);
    std::reverse(movements->begin(), movements->end());
    m_chart->setMovements(*movements, row);
    return {};
}

void StockPane::showHead(const StockRow &row)
{
    m_title->setText(row.name());
    QStringList second;
    for (const QString &part : {row.stock.specName == row.name() ? QString() : row.stock.specName, row.lot})
        if (!part.isEmpty())
            second.append(part);
    m_second->setText(second.join(QStringLiteral(" · ")));
    m_second->setVisible(!second.isEmpty());
    const Badge badge = badgeOf(row);
    m_badge->setText(badge.text);
    m_badge->setVisible(!badge.text.isEmpty());
    setLook(m_badge, lookOf(badge.tone));
}

void StockPane::showFacts(const StockRow &row, const StockContext &context, const Names &names)
{
    const resources::ResourceRow &stock = row.stock;
    delete m_facts;
    m_facts = new FactGrid(content());
    const QString onhand = row.amountOf(stock.onhand);
    m_facts->addFact(tr("On hand"), row.place.isEmpty() ? onhand : tr("%1 in %2").arg(onhand, row.place));
    const QString owned = row.amountOf(stock.accounting);
    if (stock.accounting.isZero() && !stock.onhand.isZero() && !row.owner.isEmpty())
        m_facts->addFact(tr("Owner"), row.owner); // "0 pc by the mill" would say that it owns none
    else
        m_facts->addFact(tr("Owned"), row.owner.isEmpty() ? owned : tr("%1 by %2").arg(owned, row.owner));
    if (!row.custodian.isEmpty() && row.custodian != row.owner)
        m_facts->addFact(tr("Held by"), row.custodian);
    showPromises(row, context, names);
    if (row.free != stock.onhand)
        setLook(m_facts->addFact(tr("Free"), row.amountOf(row.free)),
                row.free.isNegative() ? Look::Issue : Look::Plain);
    if (row.expires.isValid())
        m_facts->addFact(tr("Expires"), dayText(row.expires));
    if (!row.quarantine.isEmpty())
        setLook(m_facts->addFact(tr("Quarantine"), row.quarantine), Look::Issue);
    if (!row.stage.isEmpty())
        m_facts->addFact(tr("Stage"), row.stage);
    if (!stock.state.isEmpty())
        m_facts->addFact(tr("State"), stock.state);
    showLots(row, context);
    column()->insertWidget(FactsPlace, m_facts);
}

/// What is promised out of this kind of item and what is on order, each commitment a line.
void StockPane::showPromises(const StockRow &row, const StockContext &context, const Names &names)
{
    QStringList out;
    QStringList in;
    for (const resources::PromiseRow &promise : context.commitments) {
        const bool isNamed = promise.resource == row.stock.key;
        const auto direction = resources::directionOf(promise, context.us);
        if ((!isNamed && (promise.resource || promise.conformsTo != row.stock.spec || !row.stock.spec)) ||
            direction == resources::PromiseDirection::None)
            continue;
        QStringList &list = direction == resources::PromiseDirection::Out ? out : in;
        list.append(promiseWords(promise, row, direction, context.us, names));
    }
    m_facts->addList(tr("Promised"), out, MostPromises);
    m_facts->addList(tr("On order"), in, MostPromises);
}

void StockPane::showLots(const StockRow &row, const StockContext &context)
{
    auto *lots = new QWidget(m_facts);
    auto *column = new QVBoxLayout(lots);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const StockRow &other : context.rows) {
        if (!row.stock.spec || other.stock.spec != row.stock.spec || other.stock.key == row.stock.key ||
            other.standing.isEmpty || column->count() == MostLots)
            continue;
        const QString which = other.lot.isEmpty() ? other.name() : other.lot;
        auto *link =
            new LinkButton(tr("%1: %2").arg(which, other.amountOf(other.stock.onhand)), tr("Show this one"), lots);
        connect(link, &QPushButton::clicked, this, [this, key = other.stock.key] { Q_EMIT itemChosen(key); });
        column->addLayout(linkRow(link));
    }
    if (column->count() == 0) {
        delete lots;
        return;
    }
    m_facts->addSide(tr("Also there"), lots);
}

} // namespace tally::ui
