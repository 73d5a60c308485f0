// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/section.h"

#include "ui/shell/look.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

QString plain(QString name)
{
    return name.remove(u'&');
}

} // namespace

Section::Section(const QString &title, const QString &words, QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
    , m_form(new QFormLayout)
{
    setLook(this, Look::Card);
    setAccessibleName(title);
    m_form->setLabelAlignment(Qt::AlignLeading);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_column->setContentsMargins(20, 16, 20, 18);
    m_column->setSpacing(10);
    m_column->addWidget(styledLabel(title, Look::PaneTitle, this));
    if (!words.isEmpty()) {
        auto *about = styledLabel(words, Look::Dim, this);
        about->setWordWrap(true);
        m_column->addWidget(about);
    }
    m_column->addLayout(m_form);
}

void Section::addRow(const QString &name, QWidget *field)
{
    field->setAccessibleName(plain(name));
    m_form->addRow(name, field);
}

void Section::addRow(const QString &name, QWidget *field, QWidget *button)
{
    field->setAccessibleName(plain(name));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(field, 1);
    row->addWidget(button);
    auto *label = new QLabel(name, this);
    label->setBuddy(field);
    m_form->addRow(label, row);
}

QLabel *Section::addNote(const QString &words)
{
    auto *note = styledLabel(words, Look::Small, this);
    note->setWordWrap(true);
    m_form->addRow(QString(), note);
    return note;
}

} // namespace tally::ui
