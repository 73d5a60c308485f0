// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/contentlist.h"

#include "ui/common/entrywords.h"
#include "ui/common/figures.h"
#include "ui/common/filterbar.h"
#include "ui/common/rowsfilter.h"
#include "ui/common/tableview.h"
#include "ui/network/networkwords.h"
#include "ui/network/stepcard.h"
#include "ui/shell/classwords.h"
#include "ui/shell/look.h"

#include <algorithm>
#include <climits>
#include <map>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr std::size_t ClassesNamed = 6;

/// Which chip an entry of that class belongs to.
QString chipOf(const QString &cls)
{
    static const std::pair<const char *, const char *> chips[] = {
        {"EconomicEvent", "events"},   {"ResourceSpecification", "items"},
        {"EconomicResource", "items"}, {"BatchLotRecord", "items"},
        {"Intent", "promises"},        {"Commitment", "promises"},
        {"Claim", "promises"},         {"Agreement", "promises"},
        {"Proposal", "promises"}};
    if (cls.isEmpty())
        return QStringLiteral("sealed");
    for (const auto &[known, chip] : chips)
        if (cls == QLatin1String(known))
            return QLatin1String(chip);
    return QStringLiteral("other");
}

QString classWords(const QString &cls)
{
    if (cls.isEmpty())
        return ContentList::tr("fingerprint only");
    if (cls == QLatin1String("set"))
        return ContentList::tr("change");
    if (cls == QLatin1String("reverse"))
        return ContentList::tr("taking back");
    if (cls == QLatin1String("resolve"))
        return ContentList::tr("settled difference");
    if (cls == QLatin1String("erase"))
        return ContentList::tr("withdrawn part");
    return className(cls);
}

Cell whatCell(const ContentRow &row)
{
    Cell cell{row.words};
    cell.tip = row.words;
    cell.dim = row.hidden;
    return cell;
}

Cell depthCell(const ContentRow &row)
{
    if (!row.hidden)
        return {classWords(row.cls)};
    return {{}, {}, {}, {ContentList::tr("◌ fingerprint only"), Badge::Tone::Neutral}};
}

Cell whenCell(const ContentRow &row)
{
    if (row.t == Hlc())
        return {};
    Cell cell{momentText(row.t)};
    cell.tip = momentInFull(row.t);
    return cell;
}

Cell entryCell(const ContentRow &row)
{
    Cell cell{toText(row.key)};
    cell.dim = true;
    return cell;
}

std::vector<Column<ContentRow>> contentColumns()
{
    constexpr auto Words = Qt::AlignLeft | Qt::AlignVCenter;
    return {{QStringLiteral("what"), ContentList::tr("What"), Words, whatCell, {}},
            {QStringLiteral("kind"), ContentList::tr("Kind"), Words, depthCell,
             [](const ContentRow &row) { return QVariant(classWords(row.cls)); }},
            {QStringLiteral("when"), ContentList::tr("When"), Words, whenCell,
             [](const ContentRow &row) { return QVariant(qlonglong{row.t.raw}); }},
            {QStringLiteral("entry"), ContentList::tr("Entry"), Words, entryCell,
             [](const ContentRow &row) { return QVariant(qlonglong{row.key.raw()}); }}};
}

} // namespace

ContentList::ContentList(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_model(new RowsModel<ContentRow>(contentColumns(), this))
    , m_filter(new RowsFilter(this))
    , m_bar(new FilterBar(tr("Search in what the bundle holds…"), this))
    , m_table(new TableView(this))
    , m_summary(wrappedLabel({}, this))
    , m_classes(wrappedLabel({}, this))
    , m_rest(wrappedLabel({}, this))
{
    setLook(this, Look::Card);
    setLook(m_classes, Look::Small);
    setLook(m_rest, Look::Small);
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setAccessibleName(title);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(2, Qt::DescendingOrder);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    buildFilters();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    column->addWidget(styledLabel(title, Look::PaneTitle, this));
    column->addWidget(m_summary);
    column->addWidget(m_classes);
    // The field stands above its chips, so that both fit beside the steps.
    column->addWidget(m_bar->searchField());
    column->addWidget(m_bar);
    m_bar->setMinimumWidth(1);
    column->addWidget(m_table, 1);
    column->addWidget(m_rest);
    QWidget *previous = m_bar->searchField();
    for (QWidget *chip : m_bar->findChildren<QPushButton *>()) {
        setTabOrder(previous, chip);
        previous = chip;
    }
    setTabOrder(previous, m_table);
    column->addStretch(0);
    connect(m_table, &TableView::typed, m_bar, &FilterBar::type);
}

void ContentList::buildFilters()
{
    m_bar->addChip(QStringLiteral("all"), tr("All"));
    m_bar->addChip(QStringLiteral("events"), tr("Events"));
    m_bar->addChip(QStringLiteral("items"), tr("Items"));
    m_bar->addChip(QStringLiteral("promises"), tr("Promises"));
    m_bar->addChip(QStringLiteral("other"), tr("Other"));
    m_bar->addChip(QStringLiteral("sealed"), tr("Hidden"));
    m_bar->searchField()->setAcceptDrops(false);
    connect(m_bar, &FilterBar::wordsChanged, m_filter, &RowsFilter::setWords);
    connect(m_bar, &FilterBar::wordsChanged, this, &ContentList::showRest);
    connect(m_bar, &FilterBar::chipChosen, this, &ContentList::chooseChip);
}

void ContentList::show(Contents contents, const QString &summary)
{
    m_summary->setText(summary);
    m_entries = contents.entries;
    showCounts(contents);
    m_model->setRows(std::move(contents.rows));
    m_bar->setVisible(m_entries > 0);
    m_bar->searchField()->setVisible(m_entries > 0);
    m_table->setVisible(m_entries > 0);
    showRest();
}

void ContentList::showWords(const QString &words)
{
    show({}, words);
}

void ContentList::showCounts(const Contents &contents)
{
    std::map<QString, std::int64_t> chips;
    QStringList classes;
    for (const auto &[cls, entries] : contents.counts) {
        chips[chipOf(cls)] += entries;
        if (static_cast<std::size_t>(classes.size()) < ClassesNamed)
            classes.append(
                tr("%1: %2", "class: how many").arg(classWords(cls), QLocale().toString(qlonglong{entries})));
    }
    for (const char *id : {"events", "items", "promises", "other", "sealed"}) {
        const auto count = chips[QLatin1String(id)];
        m_bar->setCount(QLatin1String(id), static_cast<int>(std::min<std::int64_t>(count, INT_MAX)));
    }
    m_classes->setText(classes.join(QStringLiteral(" · ")));
    m_classes->setVisible(!classes.isEmpty());
}

void ContentList::showRest()
{
    const QLocale locale;
    const QString shown = locale.toString(m_filter->rowCount());
    const bool all = m_model->rowCount() == m_entries;
    m_rest->setText(all ? tr("Entries shown: %1 of %2").arg(shown, locale.toString(qlonglong{m_entries}))
                        : tr("Entries shown: %1. Listed are the newest %2 of %3; the counts above are of all.")
                              .arg(shown, locale.toString(m_model->rowCount()), locale.toString(qlonglong{m_entries})));
    m_table->setNothing(all ? tr("No entry fits. Take away a filter to see more.")
                            : tr("None of the newest %1 fits; the older ones go along all the same.")
                                  .arg(locale.toString(m_model->rowCount())));
    m_rest->setVisible(m_entries > 0);
}

void ContentList::chooseChip(const QString &id)
{
    if (id == QLatin1String("all"))
        m_filter->setCondition({});
    else
        m_filter->setCondition([this, id](int row) { return chipOf(m_model->row(row).cls) == id; });
    showRest();
}

int ContentList::shownRows() const
{
    return m_filter->rowCount();
}

QString ContentList::summary() const
{
    return m_summary->text();
}

} // namespace tally::ui
