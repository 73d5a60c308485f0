// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalfilters.h"

#include "ui/common/dateedit.h"
#include "ui/common/filterbar.h"
#include "ui/common/recordpicker.h"
#include "ui/shell/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace tally::ui
{
namespace
{

constexpr int AnyDesk = -1; ///< item data of the first choice
constexpr int FieldWidth = 108;

std::vector<QString> kindsOf(const QString &chip)
{
    if (chip == QLatin1String("events"))
        return {QStringLiteral("vf.event")};
    if (chip == QLatin1String("promises"))
        return {QStringLiteral("vf.commitment"), QStringLiteral("vf.intent"), QStringLiteral("vf.claim"),
                QStringLiteral("vf.agreement"), QStringLiteral("vf.proposal")};
    return {};
}

} // namespace

JournalFilters::JournalFilters(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_bar(new FilterBar(tr("Search the journal, or go to d1/42"), this))
    , m_who(new RecordPicker(session, "Agent", RecordPicker::Adding::Never, this))
    , m_desk(new QComboBox(this))
    , m_from(new DateEdit(this))
    , m_until(new DateEdit(this))
{
    m_bar->addChip(QStringLiteral("all"), tr("All"));
    m_bar->addChip(QStringLiteral("events"), tr("Events"));
    m_bar->addChip(QStringLiteral("promises"), tr("Promises"));
    m_bar->addChip(QStringLiteral("reversed"), tr("Taken back"));
    m_who->setName(tr("Made by"), tr("Anybody"));
    m_desk->setAccessibleName(tr("At which desk"));
    m_from->setAccessibleName(tr("From this day on"));
    m_from->setPlaceholderText(tr("From"));
    m_until->setAccessibleName(tr("Up to this day"));
    m_until->setPlaceholderText(tr("Until"));
    for (QWidget *field : std::initializer_list<QWidget *>{m_from, m_until})
        field->setMaximumWidth(FieldWidth);
    m_desk->setMaximumWidth(2 * FieldWidth);
    // As wide as what it says while nobody is chosen; the names in it may be any length.
    m_desk->setSizeAdjustPolicy(QComboBox::AdjustToContents); // desks come while the page is open
    m_who->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_who->setMinimumContentsLength(static_cast<int>(tr("Anybody").size()));
    m_who->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_bar, 1);
    for (QWidget *field : std::initializer_list<QWidget *>{m_who, m_desk, m_from, m_until})
        row->addWidget(field);
    connect(m_bar, &FilterBar::wordsChanged, this, &JournalFilters::typed);
    connect(m_bar, &FilterBar::chipChosen, this, &JournalFilters::changed);
    connect(m_who, &RecordPicker::picked, this, &JournalFilters::changed);
    connect(m_desk, &QComboBox::activated, this, &JournalFilters::changed);
    connect(m_from, &QLineEdit::textChanged, this, &JournalFilters::changed);
    connect(m_until, &QLineEdit::textChanged, this, &JournalFilters::changed);
}

void JournalFilters::setDesks(const std::map<int, QString> &desks)
{
    const QVariant chosen = m_desk->currentData();
    m_desk->clear();
    m_desk->addItem(tr("Any desk"), AnyDesk);
    for (const auto &[number, label] : desks)
        m_desk->addItem(label, number);
    m_desk->setCurrentIndex(qMax(0, m_desk->findData(chosen)));
    m_desk->setVisible(desks.size() > 1);
    m_who->reload();
}

void JournalFilters::typed(const QString &words)
{
    const auto key = parseRecordKey(QStringView(words).trimmed());
    const QString before = std::exchange(m_words, key ? QString() : words);
    if (key)
        Q_EMIT entryWanted(*key);
    else if (before != m_words)
        Q_EMIT changed();
}

journal::JournalFilter JournalFilters::filter() const
{
    journal::JournalFilter filter;
    filter.kinds = kindsOf(m_bar->chip());
    filter.onlyTakenBack = m_bar->chip() == QLatin1String("reversed");
    filter.author = m_who->chosen();
    if (const int desk = m_desk->currentData().toInt(); m_desk->count() > 0 && desk != AnyDesk)
        filter.desk = desk;
    if (const QDate from = m_from->date(); from.isValid())
        filter.fromMs = from.startOfDay().toMSecsSinceEpoch();
    if (const QDate until = m_until->date(); until.isValid())
        filter.untilMs = until.addDays(1).startOfDay().toMSecsSinceEpoch();
    filter.words = m_words.split(u' ', Qt::SkipEmptyParts);
    return filter;
}

void JournalFilters::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_bar->clear();
        m_bar->choose(QStringLiteral("all"));
        m_who->choose({});
        m_desk->setCurrentIndex(0);
        m_from->clear();
        m_until->clear();
    }
    Q_EMIT changed();
}

} // namespace tally::ui
