// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/csvmapping.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

using exchange::CsvField;
using exchange::CsvProfile;

QString labelOf(const CsvField &field)
{
    return QCoreApplication::translate("Import", field.label);
}

/// The column a field is most likely in; empty if none is called like it.
QString likelyTitle(const CsvField &field, const QStringList &titles, const CsvProfile &profile)
{
    const auto mapped = profile.columns.find(QLatin1String(field.id));
    const QStringList wanted = mapped == profile.columns.end() ? QStringList{QLatin1String(field.id), labelOf(field)}
                                                               : QStringList{mapped->second};
    for (const QString &want : wanted)
        for (const QString &title : titles)
            if (title.compare(want, Qt::CaseInsensitive) == 0)
                return title;
    return {};
}

} // namespace

CsvMapping::CsvMapping(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_decimal(new QComboBox(this))
    , m_dates(new QComboBox(this))
    , m_make(new QCheckBox(tr("Make items, places and partners that are not there yet"), this))
{
    m_decimal->setAccessibleName(tr("Decimal sign"));
    m_decimal->addItem(tr("found out from the file"));
    m_decimal->addItem(tr("point: 12.5"));
    m_decimal->addItem(tr("comma: 12,5"));
    m_dates->setAccessibleName(tr("Order of dates"));
    m_dates->addItem(tr("found out from the file"));
    m_dates->addItem(tr("year, month, day"));
    m_dates->addItem(tr("day, month, year"));
    m_dates->addItem(tr("month, day, year"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_form);
    auto *dialect = new QFormLayout;
    dialect->addRow(tr("Decimal sign"), m_decimal);
    dialect->addRow(tr("Dates"), m_dates);
    column->addLayout(dialect);
    column->addWidget(m_make);
    for (QComboBox *box : {m_decimal, m_dates})
        connect(box, &QComboBox::currentIndexChanged, this, &CsvMapping::changed);
    connect(m_make, &QCheckBox::toggled, this, &CsvMapping::changed);
}

void CsvMapping::addField(const CsvField &field, const QStringList &titles, const CsvProfile &profile)
{
    auto *box = new QComboBox(this);
    const QString label = field.isNeeded ? tr("%1 (needed)").arg(labelOf(field)) : labelOf(field);
    box->setAccessibleName(tr("Column for %1").arg(label));
    box->addItem(tr("none"), QString());
    for (const QString &title : titles)
        box->addItem(title, title);
    box->setCurrentIndex(qMax(0, box->findData(likelyTitle(field, titles, profile))));
    connect(box, &QComboBox::currentIndexChanged, this, &CsvMapping::changed);
    m_form->addRow(label, box);
    m_columns[QLatin1String(field.id)] = box;
}

void CsvMapping::offer(const QStringList &titles, const CsvProfile &profile)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_columns.clear();
    for (const CsvField &field : exchange::fieldsOf(profile.kind))
        addField(field, titles, profile);
    m_decimal->setCurrentIndex(profile.decimal ? 1 + static_cast<int>(*profile.decimal) : 0);
    m_dates->setCurrentIndex(profile.dates ? 1 + static_cast<int>(*profile.dates) : 0);
    m_make->setChecked(profile.makeMissing);
    m_make->setVisible(profile.kind != exchange::CsvKind::Items);
}

CsvProfile CsvMapping::profile(exchange::CsvKind kind) const
{
    CsvProfile profile;
    profile.kind = kind;
    for (const auto &[field, box] : m_columns)
        if (const QString title = box->currentData().toString(); !title.isEmpty())
            profile.columns[field] = title;
    if (m_decimal->currentIndex() > 0)
        profile.decimal = static_cast<exchange::DecimalSign>(m_decimal->currentIndex() - 1);
    if (m_dates->currentIndex() > 0)
        profile.dates = static_cast<exchange::DateOrder>(m_dates->currentIndex() - 1);
    profile.makeMissing = m_make->isChecked();
    return profile;
}

} // namespace tally::ui
