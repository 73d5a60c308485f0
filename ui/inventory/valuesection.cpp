// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/valuesection.h"

#include "core/resources/cost/costlabel.h"
#include "ui/common/figures.h"
#include "ui/common/whypanel.h"
#include "ui/inventory/costmethodedit.h"
#include "ui/inventory/costwords.h"
#include "ui/shell/look.h"

#include <algorithm>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr std::size_t MostLayers = 6;
constexpr std::size_t MostNotes = 4;

} // namespace

ValueSection::ValueSection(QWidget *parent)
    : QWidget(parent)
    , m_title(styledLabel(tr("What it is worth"), Look::Heading, this))
    , m_value(styledLabel(QString(), Look::Plain, this))
    , m_unit(styledLabel(QString(), Look::Plain, this))
    , m_method(new CostMethodEdit(this))
    , m_notes(styledLabel(QString(), Look::Caution, this))
    , m_layers(new WhyPanel(this))
    , m_issues(new WhyPanel(this))
{
    m_title->setWordWrap(true);
    m_value->setWordWrap(true);
    m_unit->setWordWrap(true);
    m_notes->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->addRow(styledLabel(tr("Value"), Look::Dim, this), m_value);
    form->addRow(styledLabel(tr("Cost of one"), Look::Dim, this), m_unit);
    form->addRow(styledLabel(tr("Costed by"), Look::Dim, this), m_method);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addLayout(form);
    column->addWidget(m_notes);
    column->addWidget(m_layers);
    column->addWidget(m_issues);
    for (const WhyPanel *panel : {m_layers, m_issues})
        connect(panel, &WhyPanel::entryChosen, this, &ValueSection::entryChosen);
    connect(m_method, &CostMethodEdit::methodChosen, this,
            [this](resources::CostMethod method) { Q_EMIT methodChosen(m_item, method); });
    hide();
}

void ValueSection::expect(RecordKey item)
{
    if (item != m_item)
        hide();
    m_item = item;
}

void ValueSection::setMayChange(bool may)
{
    m_method->setEnabled(may);
}

void ValueSection::showFailure(RecordKey item, const Error &error)
{
    if (item != m_item)
        return;
    for (QWidget *part : {static_cast<QWidget *>(m_layers), static_cast<QWidget *>(m_issues)})
        part->hide();
    m_title->setText(tr("What it is worth"));
    m_value->setText(tr("not known"));
    m_unit->setText(tr("not known"));
    m_notes->setText(errorWords(error));
    m_notes->show();
    QWidget::show();
}

void ValueSection::show(RecordKey item, const ItemDetail &detail)
{
    if (item != m_item)
        return;
    const QString unit = QString::fromStdString(detail.value.item.unit);
    // Cost is kept by kind: the lot or shelf that was chosen is only a part of it.
    m_title->setText(tr("What all %1 of this kind are worth").arg(amount(detail.value.quantity, unit)));
    const bool isNothing = detail.value.quantity.isZero() && detail.value.value.empty();
    m_value->setText(isNothing ? tr("nothing in stock") : costText(detail.value.value));
    m_value->setToolTip(exactCostText(detail.value.value));
    m_unit->setText(tr("not known"));
    if (detail.value.unitCost) {
        const std::vector<resources::CostAmount> one{{detail.value.value.front().currency, *detail.value.unitCost}};
        m_unit->setText(tr("%1 per %2").arg(costText(one), unitSign(unit)));
        m_unit->setToolTip(exactCostText(one));
    }
    m_method->setMethod(detail.value.item.method);
    showNotes(detail.value, unit);
    showLayers(detail, unit);
    showIssues(detail, unit);
    QWidget::show();
}

void ValueSection::showNotes(const resources::ItemValue &value, const QString &unit)
{
    QStringList lines;
    for (const resources::CostNote &note : value.notes)
        if (const QString words = noteWords(note, unit); !lines.contains(words))
            lines.append(words);
    const auto rest = static_cast<int>(lines.size()) - static_cast<int>(MostNotes);
    if (rest > 0)
        lines = lines.mid(0, static_cast<qsizetype>(MostNotes)) << tr("and %n more", nullptr, rest);
    m_notes->setText(lines.join(u'\n'));
    m_notes->setVisible(!lines.isEmpty());
}

void ValueSection::showLayers(const ItemDetail &detail, const QString &unit)
{
    std::vector<WhyLine> lines;
    for (std::size_t i = 0; i < std::min(detail.layers.size(), MostLayers); ++i) {
        const resources::LayerRow &layer = detail.layers[i];
        const QString left = layer.quantity == layer.received
                                 ? amount(layer.quantity, unit)
                                 : tr("%1 of %2").arg(figure(layer.quantity), amount(layer.received, unit));
        lines.push_back({left, tr("%1 · %2").arg(dayText(layer.day), resources::basisLabel(layer.basis)),
                         costText(layer.value), layer.entry.entry()});
    }
    const auto rest = static_cast<int>(detail.layers.size() - lines.size());
    m_layers->setLines(tr("Layers, the oldest first"), lines, rest > 0 ? tr("and %n more", nullptr, rest) : QString());
    m_layers->setVisible(!lines.empty());
}

void ValueSection::showIssues(const ItemDetail &detail, const QString &unit)
{
    std::vector<WhyLine> lines;
    for (const resources::IssueRow &issue : detail.issues) {
        QStringList second{dayText(issue.day)};
        if (!issue.draws.empty())
            second.append(tr("from %n layers", nullptr, static_cast<int>(issue.draws.size())));
        if (std::any_of(issue.draws.begin(), issue.draws.end(), [](const auto &draw) { return draw.isLate; }))
            second.append(tr("corrected by a later receipt"));
        if (!issue.ahead.isZero())
            second.append(tr("%1 not come in yet").arg(amount(issue.ahead, unit)));
        lines.push_back({amount(issue.quantity, unit), second.join(QStringLiteral(" · ")), costText(issue.cost),
                         issue.entry.entry()});
    }
    m_issues->setLines(tr("What left last, and its cost"), lines);
    m_issues->setVisible(!lines.empty());
}

} // namespace tally::ui
