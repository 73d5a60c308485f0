// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/hitpane.h"

#include "core/journal/journalquery.h"
#include "ui/common/figures.h"
#include "ui/common/whypanel.h"
#include "ui/shell/classwords.h"
#include "ui/shell/hitwords.h"
#include "ui/shell/look.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr std::size_t MostEntries = 8;

QString whatHappened(const journal::JournalLine &line)
{
    switch (line.op) {
    case journal::Op::Add:
        return HitPane::tr("Recorded");
    case journal::Op::Set:
    case journal::Op::Resolve:
        return HitPane::tr("Changed");
    case journal::Op::Reverse:
        return HitPane::tr("Taken back");
    case journal::Op::Erase:
        return HitPane::tr("Private part withdrawn");
    }
    return {};
}

} // namespace

HitPane::HitPane(QWidget *parent)
    : DetailPane(tr("Choose a line to see what it is."), parent)
    , m_title(styledLabel(QString(), Look::PaneTitle))
    , m_second(styledLabel(QString(), Look::Dim))
    , m_badge(styledLabel(tr("✗ taken back"), Look::BadgeWarning))
    , m_why(new WhyPanel)
    , m_open(new QPushButton(tr("Open"), content()))
{
    for (QLabel *label : {m_title, m_second})
        label->setWordWrap(true);
    m_open->setToolTip(tr("Open it where it is shown (Enter)"));
    column()->setSpacing(6);
    column()->addWidget(m_title);
    column()->addWidget(m_second);
    column()->addWidget(m_badge, 0, Qt::AlignLeft);
    column()->addSpacing(4);
    column()->addWidget(m_open, 0, Qt::AlignLeft);
    column()->addSpacing(8);
    column()->addWidget(m_why);
    column()->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &HitPane::openChosen);
    connect(m_why, &WhyPanel::entryChosen, this, &HitPane::entryChosen);
}

Outcome HitPane::show(const book::SearchHit &hit, book::Book &book)
{
    showContent();
    const HitWords words = wordsOf(hit);
    const QString kind = className(hit.cls);
    m_title->setText(words.title);
    m_second->setText(kind);
    m_second->setVisible(!kind.isEmpty());
    m_badge->setVisible(hit.takenBack);
    delete m_facts;
    m_facts = new QWidget(content());
    m_form = new QFormLayout(m_facts);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(6);
    m_form->setLabelAlignment(Qt::AlignLeading);
    column()->insertWidget(3, m_facts);
    TALLY_CHECK(addFacts(hit, book));
    return showEntries(hit, book);
}

Outcome HitPane::addFacts(const book::SearchHit &hit, book::Book &book)
{
    if (!hit.code.isEmpty())
        addFact(tr("Code"), hit.code);
    if (!hit.note.isEmpty() && m_title->text() != hit.note)
        addFact(tr("Note"), hit.note);
    if (hit.key.log().book() != LogNo::OwnBook)
        addFact(tr("Told by"), book.journal().identity(hit.key.log().book()).name);
    TALLY_TRY(const auto stock, book.resources().resource(hit.key));
    if (!stock)
        return {};
    const QString onhand = amount(stock->onhand, stock->unit);
    addFact(tr("On hand"), hit.place.isEmpty() ? onhand : tr("%1 in %2").arg(onhand, hit.place));
    if (!stock->specName.isEmpty() && stock->specName != hit.name)
        addFact(tr("Kind of item"), stock->specName);
    return {};
}

Outcome HitPane::showEntries(const book::SearchHit &hit, book::Book &book)
{
    TALLY_TRY(std::vector<RecordKey> entries, book.records().history(hit.key));
    if (entries.empty())
        entries.push_back(hit.key.entry());
    std::vector<WhyLine> lines;
    for (std::size_t i = 0; i < std::min(entries.size(), MostEntries); ++i) {
        TALLY_TRY(const auto line, journal::JournalQuery(book.database()).line(entries[i]));
        if (line)
            lines.push_back({whatHappened(*line), momentText(line->t), QString(), entries[i]});
    }
    const auto more = static_cast<int>(entries.size() - lines.size());
    m_why->setLines(tr("Where it comes from"), lines, more > 0 ? tr("and %n more", nullptr, more) : QString());
    return {};
}

void HitPane::addFact(const QString &name, const QString &value)
{
    auto *label = styledLabel(value, Look::Plain, m_facts);
    label->setWordWrap(true);
    m_form->addRow(styledLabel(name, Look::Dim, m_facts), label);
}

} // namespace tally::ui
