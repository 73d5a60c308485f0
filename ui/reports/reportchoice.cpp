// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportchoice.h"

#include "ui/common/dateedit.h"
#include "ui/common/filterbar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace tally::ui
{
namespace
{

constexpr int DayWidth = 160;

} // namespace

ReportChoice::ReportChoice(QWidget *parent)
    : QWidget(parent)
    , m_report(new QComboBox(this))
    , m_fromLabel(new QLabel(this))
    , m_from(new DateEdit(this))
    , m_toLabel(new QLabel(tr("to"), this))
    , m_to(new DateEdit(this))
    , m_bar(new FilterBar(tr("Find in the report"), this))
{
    m_report->setAccessibleName(tr("Report"));
    m_report->installEventFilter(this);
    for (const reports::Definition &report : reports::definitions()) {
        m_report->addItem(reports::words(report.title), QString::fromUtf8(report.id));
        m_report->setItemData(m_report->count() - 1, reports::words(report.about), Qt::ToolTipRole);
    }
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_report, m_fromLabel, m_from, m_toLabel, m_to})
        row->addWidget(widget);
    row->addWidget(m_bar, 1);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    for (DateEdit *day : {m_from, m_to}) {
        day->setMaximumWidth(DayWidth);
        connect(day, &QLineEdit::editingFinished, this, &ReportChoice::tellDays);
    }
    connect(m_report, &QComboBox::currentIndexChanged, this, [this] {
        showDays();
        Q_EMIT changed();
    });
    showDays();
}

/// A field is left more often than its day is another one.
void ReportChoice::tellDays()
{
    const std::pair days(m_from->date(), m_to->date());
    if (days == m_told)
        return;
    m_told = days;
    Q_EMIT changed();
}

/// Letters choose a report by its name here; elsewhere in the window some of them start acts.
bool ReportChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isLetter = !key->text().isEmpty() && key->text().front().isPrint();
        if (isLetter && (key->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier)
            event->accept();
    }
    return QWidget::eventFilter(watched, event);
}

QString ReportChoice::report() const
{
    return m_report->currentData().toString();
}

const reports::Definition *ReportChoice::definition() const
{
    return reports::findDefinition(report().toStdString());
}

void ReportChoice::choose(const QString &id)
{
    const int place = m_report->findData(id);
    if (place >= 0)
        m_report->setCurrentIndex(place);
}

void ReportChoice::setToday(QDate today)
{
    m_from->setToday(today);
    m_to->setToday(today);
}

void ReportChoice::showDays()
{
    using Asks = reports::Definition::Asks;
    const Asks asks = definition() == nullptr ? Asks::Nothing : definition()->asks;
    m_fromLabel->setText(asks == Asks::Span ? tr("from") : tr("on"));
    m_from->setPlaceholderText(asks == Asks::Span ? tr("the beginning") : tr("today"));
    m_from->setAccessibleName(asks == Asks::Span ? tr("First day") : tr("Day"));
    m_to->setPlaceholderText(tr("today"));
    m_fromLabel->setVisible(asks != Asks::Nothing);
    m_from->setVisible(asks != Asks::Nothing);
    m_toLabel->setVisible(asks == Asks::Span);
    m_to->setVisible(asks == Asks::Span);
}

void ReportChoice::fill(reports::ReportContext &context) const
{
    using Asks = reports::Definition::Asks;
    if (definition() == nullptr)
        return;
    if (definition()->asks == Asks::Day)
        context.on = m_from->date();
    if (definition()->asks != Asks::Span)
        return;
    context.from = m_from->date();
    context.to = m_to->date();
}

} // namespace tally::ui
