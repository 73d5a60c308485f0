// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpane.h"

#include "core/resources/movementlabel.h"
#include "ui/common/figures.h"
#include "ui/common/whypanel.h"
#include "ui/shell/look.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

QString shown(const reports::Cell &cell, const reports::Column &column)
{
    if (cell.figure && column.isMoney)
        return moneyFigure(*cell.figure);
    if (cell.figure)
        return figure(*cell.figure);
    return cell.day.isValid() ? QLocale().toString(cell.day, QLocale::LongFormat) : cell.text;
}

QString nameOf(const journal::RecordQuery &records, RecordKey key)
{
    const auto row = key ? records.find(key) : Result<std::optional<journal::RecordRow>>(std::nullopt);
    return row && *row ? (*row)->label : QString();
}

WhyLine lineOf(const reports::EntryLine &entry, const journal::RecordQuery &records)
{
    // Custody and the like change only what is at hand.
    const Decimal change = entry.owned.isZero() ? entry.onhand : entry.owned;
    WhyLine line;
    line.words = resources::movementLabel({entry.action, change > Decimal(), nameOf(records, entry.process),
                                           nameOf(records, entry.provider), nameOf(records, entry.receiver)});
    line.second = entry.day.isValid() ? dayText(entry.day) : QString();
    line.figure = signedFigure(change) + QChar(QChar::Nbsp) + unitSign(entry.unit);
    line.entry = entry.event;
    return line;
}

QString moneyText(Decimal value, const QString &currency)
{
    return moneyFigure(roundedToCents(value)) + QChar(QChar::Nbsp) + moneySign(currency);
}

/// A layer says how much is left of it and where its price is from; anything else is called by its name.
WhyLine lineOf(const reports::Part &part)
{
    const QString much = amount(part.quantity, part.unit);
    WhyLine line;
    line.entry = part.opens;
    line.figure = part.value ? moneyText(*part.value, part.currency)
                             : QCoreApplication::translate("tally::ui::ReportPane", "no price");
    if (!part.name.isEmpty()) {
        line.words = part.name;
        line.second = much;
        return line;
    }
    line.words =
        part.of && *part.of != part.quantity
            ? QCoreApplication::translate("tally::ui::ReportPane", "%1 of %2").arg(much, amount(*part.of, part.unit))
            : much;
    line.second =
        part.day.isValid()
            ? QCoreApplication::translate("tally::ui::ReportPane", "%1 · %2").arg(dayText(part.day), part.from)
            : part.from;
    return line;
}

} // namespace

ReportPane::ReportPane(QWidget *parent)
    : QFrame(parent)
    , m_title(styledLabel(QString(), Look::PaneTitle, this))
    , m_content(new QWidget(this))
    , m_nothing(styledLabel(tr("Choose a row to see which entries it comes from."), Look::Dim, this))
    , m_why(new WhyPanel(this))
{
    setLook(this, Look::Card);
    setLook(m_content, Look::Clear);
    setAccessibleName(tr("The chosen row"));
    m_title->setWordWrap(true);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(16, 14, 16, 14);
    content->setSpacing(8);
    content->addWidget(m_title);
    content->addWidget(m_why);
    content->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(scroll);
    column->addWidget(m_nothing, 1);
    connect(m_why, &WhyPanel::entryChosen, this, &ReportPane::entryChosen);
    showNothing();
}

void ReportPane::showFacts(const reports::Table &table, const reports::Row &row)
{
    delete m_facts;
    m_facts = new QWidget(m_content);
    auto *form = new QFormLayout(m_facts);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    for (std::size_t i = 1; i < row.cells.size(); ++i) {
        const QString value = shown(row.cells[i], table.columns[i]);
        if (value.isEmpty())
            continue;
        auto *label = styledLabel(value, Look::Plain, m_facts);
        label->setWordWrap(true);
        form->addRow(styledLabel(table.columns[i].title, Look::Dim, m_facts), label);
    }
    static_cast<QVBoxLayout *>(m_content->layout())->insertWidget(1, m_facts);
    m_facts->show();
}

void ReportPane::show(const reports::Table &table, const reports::Row &row,
                      const std::vector<reports::EntryLine> &entries, const journal::RecordQuery &records)
{
    m_title->setText(shown(row.cells.front(), {}));
    showFacts(table, row);
    std::vector<WhyLine> lines;
    for (const reports::EntryLine &entry : entries)
        lines.push_back(lineOf(entry, records));
    if (!row.parts.empty())
        return showParts(row);
    const bool isCut = static_cast<int>(entries.size()) == MostEntries;
    m_why->setVisible(!lines.empty());
    m_why->setLines(tr("Why?"), lines, isCut ? tr("The latest entries only.") : QString());
    showContent(true);
}

void ReportPane::showParts(const reports::Row &row)
{
    std::vector<WhyLine> lines;
    for (const reports::Part &part : row.parts)
        lines.push_back(lineOf(part));
    m_why->setVisible(true);
    m_why->setLines(tr("Why?"), lines, row.furtherParts > 0 ? tr("and %n more", nullptr, row.furtherParts) : QString());
    showContent(true);
}

void ReportPane::showNothing()
{
    showContent(false);
}

void ReportPane::showContent(bool isThere)
{
    findChild<QScrollArea *>()->setVisible(isThere);
    m_nothing->setVisible(!isThere);
    fitSoon();
}

void ReportPane::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitSoon();
}

/// What is new inside tells its height by and by, and the scroll area looks before all of it has.
void ReportPane::fitSoon()
{
    QTimer::singleShot(0, this, [this] {
        const int width = findChild<QScrollArea *>()->viewport()->width();
        const QLayout *inside = m_content->layout();
        const int spare = inside->spacing(); // labels that wrap round down
        m_content->setMinimumHeight(inside->totalHeightForWidth(width) + spare);
    });
}

} // namespace tally::ui
