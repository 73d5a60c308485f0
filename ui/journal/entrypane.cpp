// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/entrypane.h"
#include "core/base/utf8.h"

#include "ui/common/factgrid.h"
#include "ui/common/figures.h"
#include "ui/shell/look.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr int BoxHeight = 132;
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
    : DetailPane(tr("Choose an entry to see its exact bytes."), parent)
    , m_facts(new FactGrid(content()))
    , m_title(styledLabel(QString(), Look::PaneTitle))
    , m_when(m_facts->addFact(tr("When"), {}))
    , m_who(m_facts->addFact(tr("Who"), {}))
    , m_desk(m_facts->addFact(tr("Desk"), {}))
    , m_position(m_facts->addFact(tr("Position"), {}))
    , m_leaf(m_facts->addFact(tr("Fingerprint"), {}))
    , m_reversed(new QPushButton(content()))
    , m_state(m_facts->addFact(tr("State"), {}))
    , m_effects(new WhyPanel(content()))
    , m_bytes(new QPlainTextEdit(content()))
    , m_prove(new QPushButton(tr("Show the proof"), content()))
    , m_copy(new QPushButton(tr("Copy proof"), content()))
    , m_proofWords(styledLabel(QString(), Look::Dim, content()))
    , m_proof(new QPlainTextEdit(content()))
{
    buildUi();
    buildProof();
    connect(m_reversed, &QPushButton::clicked, this, [this] { Q_EMIT recordChosen(m_reversedBy); });
    connect(m_effects, &WhyPanel::entryChosen, this, &EntryPane::recordChosen);
    connect(m_prove, &QPushButton::clicked, this, [this] { Q_EMIT proofWanted(m_entry); });
    connect(m_copy, &QPushButton::clicked, this, &EntryPane::copyProof);
}

void EntryPane::buildUi()
{
    m_title->setWordWrap(true);
    setLook(m_leaf, Look::Code);
    m_leaf->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setLook(m_reversed, Look::Link);
    m_reversed->setAccessibleName(tr("The entry that took this one back"));
    for (QPlainTextEdit *box : {m_bytes, m_proof}) {
        setLook(box, Look::Code);
        box->setReadOnly(true);
        box->setTabChangesFocus(true);
        box->setFixedHeight(scaled(BoxHeight));
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // the style sheet lets it be lower
    }
    m_bytes->setWordWrapMode(QTextOption::WrapAnywhere);
    m_bytes->setAccessibleName(tr("The entry's exact bytes"));
    column()->setSpacing(8);
    column()->addWidget(m_title);
    column()->addWidget(m_facts);
    column()->addWidget(m_reversed, 0, Qt::AlignLeading);
    column()->addWidget(m_effects);
    column()->addWidget(styledLabel(tr("Exactly as recorded"), Look::Heading, content()));
    column()->addWidget(m_bytes);
}

void EntryPane::buildProof()
{
    m_proofWords->setWordWrap(true);
    m_proof->setWordWrapMode(QTextOption::WordWrap);
    m_proof->setAccessibleName(tr("The hashes of the proof"));
    m_prove->setToolTip(tr("The hashes that lead from this entry to its log's fingerprint"));
    m_copy->setToolTip(tr("For somebody who has a signed checkpoint of this log"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_prove);
    row->addWidget(m_copy);
    row->addStretch(1);
    column()->addWidget(styledLabel(tr("Proof of its place"), Look::Heading, content()));
    column()->addWidget(m_proofWords);
    column()->addWidget(m_proof);
    column()->addLayout(row);
    column()->addStretch(1);
}

void EntryPane::show(const EntryRow &row, std::int64_t logSize)
{
    showContent();
    m_entry = row.line.key;
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
    m_state->setText(stateOf(row).text);
    m_proofWords->setText(tr("Shows that the entry stands where it says, without the others."));
    m_proof->hide();
    m_copy->hide();
    m_prove->show();
}

void EntryPane::showEffects(const std::vector<WhyLine> &lines)
{
    m_effects->setVisible(!lines.empty());
    m_effects->setLines(tr("What it did"), lines);
}

void EntryPane::showProof(RecordKey entry, const journal::InclusionProof &proof)
{
    if (entry != m_entry)
        return;
    const QLocale locale;
    m_proofText = proof.toText();
    m_proofWords->setText(
        tr("✓ %1 hashes lead from this entry to the fingerprint of the log's %2 entries.")
            .arg(locale.toString(qulonglong(proof.path.size())), locale.toString(qulonglong(proof.size))));
    QStringList lines;
    for (const Digest &hash : proof.path)
        lines.append(readable(hash.hex()));
    lines.append(tr("root %1").arg(readable(proof.root.hex())));
    m_proof->setPlainText(lines.join(u'\n'));
    m_proof->show();
    m_copy->show();
    m_prove->hide();
}

void EntryPane::copyProof()
{
    QApplication::clipboard()->setText(QString::fromUtf8(m_proofText));
    m_proofWords->setText(tr("✓ Copied. Whoever has a signed checkpoint of this log can check it."));
}

} // namespace tally::ui
