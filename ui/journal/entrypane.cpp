// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/entrypane.h"
#include "core/base/utf8.h"

#include "ui/common/figures.h"
#include "ui/shell/look.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr int HashGroup = 8; ///< digits between the blanks that let a fingerprint wrap and be read out

QString readable(const QByteArray &hex)
{
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += HashGroup)
        groups.append(QString::fromLatin1(hex.mid(i, HashGroup)));
    return groups.join(u' ');
}

} // namespace

EntryPane::EntryPane(QWidget *parent)
    : QFrame(parent)
    , m_facts(new QFormLayout)
    , m_title(styledLabel(QString(), Look::PaneTitle))
    , m_content(new QWidget(this))
    , m_nothing(styledLabel(tr("Choose an entry to see its exact bytes."), Look::Dim, this))
    , m_when(addFact(tr("When")))
    , m_who(addFact(tr("Who")))
    , m_desk(addFact(tr("Desk")))
    , m_position(addFact(tr("Position")))
    , m_leaf(addFact(tr("Fingerprint")))
    , m_reversed(new QPushButton(m_content))
    , m_bytes(new QPlainTextEdit(m_content))
{
    setLook(this, Look::Card);
    m_title->setWordWrap(true);
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(6);
    m_facts->setLabelAlignment(Qt::AlignLeading);
    setLook(m_leaf, Look::Code);
    m_leaf->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setLook(m_reversed, Look::Link);
    m_reversed->setAccessibleName(tr("The entry that took this one back"));
    setLook(m_bytes, Look::Code);
    m_bytes->setReadOnly(true);
    m_bytes->setTabChangesFocus(true);
    m_bytes->setWordWrapMode(QTextOption::WrapAnywhere);
    m_bytes->setAccessibleName(tr("The entry's exact bytes"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(m_facts);
    column->addWidget(m_reversed, 0, Qt::AlignLeft);
    column->addWidget(styledLabel(tr("Exactly as recorded"), Look::Heading, m_content));
    column->addWidget(m_bytes, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->addWidget(m_content);
    outer->addWidget(m_nothing);
    connect(m_reversed, &QPushButton::clicked, this, [this] { Q_EMIT entryChosen(m_reversedBy); });
    showNothing();
}

QLabel *EntryPane::addFact(const QString &name)
{
    auto *value = styledLabel(QString(), Look::Plain);
    value->setWordWrap(true);
    m_facts->addRow(styledLabel(name, Look::Dim), value);
    return value;
}

void EntryPane::showNothing()
{
    m_content->hide();
    m_nothing->show();
}

void EntryPane::show(const EntryRow &row, std::int64_t logSize)
{
    m_nothing->hide();
    m_content->show();
    const QLocale locale;
    m_title->setText(row.words);
    m_when->setText(momentInFull(row.line.t));
    m_who->setText(row.author.isEmpty() ? tr("not told") : row.author);
    m_desk->setText(row.desk);
    m_position->setText(tr("%1, entry %2 of %3 in this desk's log")
                            .arg(toText(row.line.key), locale.toString(qlonglong{row.line.key.index() + 1}),
                                 locale.toString(qlonglong{logSize})));
    m_leaf->setText(readable(row.line.leaf.hex()));
    m_reversedBy = row.line.reversedBy;
    m_reversed->setVisible(static_cast<bool>(m_reversedBy));
    m_reversed->setText(tr("Taken back by %1").arg(toText(m_reversedBy)));
    m_bytes->setPlainText(toQString(row.line.envelope));
}

} // namespace tally::ui
