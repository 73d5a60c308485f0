// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/peerpane.h"

#include "core/exchange/bookwords.h"
#include "ui/common/figures.h"
#include "ui/common/whypanel.h"
#include "ui/network/networkcolumns.h"
#include "ui/network/networkwords.h"
#include "ui/network/stepcard.h"
#include "ui/network/wordsview.h"
#include "ui/shell/agotext.h"
#include "ui/shell/look.h"

#include <QCheckBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

QString count(std::int64_t number)
{
    return QLocale().toString(qlonglong{number});
}

QWidget *forkCard(const ForkLine &fork, QWidget *parent)
{
    auto *card = new QFrame(parent);
    setLook(card, Look::Error);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(12, 10, 12, 10);
    column->addWidget(
        styledLabel(PeerPane::tr("✗ Two histories of log %1").arg(fork.log.deskName()), Look::Heading, card));
    column->addWidget(wrappedLabel(
        PeerPane::tr("Its key has signed two different beginnings of %1 entries. No honest log can have both; the "
                     "proof is kept and goes along with every bundle.")
            .arg(count(fork.size)),
        card));
    for (const Digest &root : {fork.root, fork.otherRoot}) {
        auto *code = wrappedLabel(grouped(root.hex()), card);
        setLook(code, Look::Code);
        code->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(code);
    }
    column->addWidget(styledLabel(PeerPane::tr("Found %1").arg(momentOf(fork.atMs)), Look::Small, card));
    return card;
}

} // namespace

PeerPane::PeerPane(QWidget *parent)
    : FactPane(tr("Choose a peer to see what each side holds of the other."), parent)
    , m_name(new QLineEdit(content()))
    , m_words(new WordsView(content()))
    , m_compared(new QCheckBox(tr("We compared them by telephone"), content()))
    , m_export(new QPushButton(tr("Export for them…"), content()))
{
    buildUi();
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->isModified())
            Q_EMIT renamed(m_book, m_name->text());
        m_name->setModified(false);
    });
    connect(m_compared, &QCheckBox::clicked, this, [this](bool on) { Q_EMIT compared(m_book, on); });
    connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportWanted(m_book); });
}

void PeerPane::buildUi()
{
    m_name->setAccessibleName(tr("What we call them"));
    m_name->setPlaceholderText(tr("What we call them"));
    m_name->setAcceptDrops(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(styledLabel(tr("We call them"), Look::Dim, content()));
    row->addWidget(m_name, 1);
    own()->addLayout(row);
    own()->addWidget(m_export, 0, Qt::AlignLeft);
    own()->addWidget(styledLabel(tr("Their eight words"), Look::Heading, content()));
    own()->addWidget(m_words);
    own()->addWidget(m_compared);
}

void PeerPane::show(const PeerLine &line, const PeerDetail &detail)
{
    const bool isOther = line.peer.book != m_book;
    m_book = line.peer.book;
    begin(line.peer.petname, tr("Book %1").arg(shortId(line.peer.bookId)), badgeOf(line));
    if (isOther || !m_name->hasFocus())
        m_name->setText(line.peer.petname);
    m_words->setWords(exchange::bookWords(line.peer.bookId));
    m_compared->setChecked(line.peer.compared);
    showFacts(line, detail);
    showForks(detail);
    showWhy(line, detail);
}

void PeerPane::showFacts(const PeerLine &line, const PeerDetail &detail)
{
    const exchange::PeerRow &peer = line.peer;
    const auto at = QDateTime::fromString(peer.lastReceived, Qt::ISODate);
    const QString received = at.isValid() ? agoText(at.toMSecsSinceEpoch(), line.nowMs) : tr("never");
    addFact(tr("We hold"), tr("%1 of theirs, last received %2").arg(entriesText(peer.entries), received),
            at.isValid() ? momentOfInFull(at.toMSecsSinceEpoch()) : QString());
    const QString seen = lastSeenOf(line);
    addFact(tr("Last seen by them"),
            seen.isEmpty() ? tr("never: no receipt of theirs has come back yet")
                           : tr("%1, up to entry %2 of %3").arg(seen, count(peer.acknowledged), count(line.ours)));
    QString unsent = peer.unsent == 0 ? tr("nothing") : entriesText(peer.unsent);
    if (detail.lastSent)
        unsent = tr("%1; last export %2").arg(unsent, agoText(detail.lastSent->atMs, line.nowMs));
    addFact(tr("Not yet sent"), unsent);
}

void PeerPane::showForks(const PeerDetail &detail)
{
    delete m_forks;
    m_forks = nullptr;
    if (detail.forks.empty())
        return;
    m_forks = new QWidget(content());
    auto *column = new QVBoxLayout(m_forks);
    column->setContentsMargins(0, 0, 0, 0);
    for (const ForkLine &fork : detail.forks)
        column->addWidget(forkCard(fork, m_forks));
    if (detail.forksUnread) {
        auto *read = new QPushButton(tr("I have seen this"), m_forks);
        column->addWidget(read, 0, Qt::AlignLeft);
        connect(read, &QPushButton::clicked, this, &PeerPane::evidenceRead);
    }
    own()->insertWidget(0, m_forks);
}

void PeerPane::showWhy(const PeerLine &line, const PeerDetail &detail)
{
    std::vector<WhyLine> lines;
    for (const LogLine &log : detail.signedByThem)
        lines.push_back({tr("Their desk %1 signed its log").arg(log.log.deskName()),
                         tr("root %1").arg(shortDigest(log.root)),
                         count(log.size),
                         {}});
    for (const LogLine &log : detail.confirmedByUs)
        lines.push_back({tr("We confirmed their log %1").arg(log.log.deskName()),
                         agoText(log.atMs, line.nowMs),
                         count(log.size),
                         {}});
    for (const LogLine &log : detail.confirmedByThem)
        lines.push_back({tr("They confirmed our log %1").arg(log.log.deskName()), agoText(log.atMs, line.nowMs),
                         count(log.size), log.size > 0 ? RecordKey(log.log, log.size - 1) : RecordKey()});
    why()->setLines(tr("Why do we believe this?"), lines,
                    lines.empty() ? tr("Nothing of theirs is signed beyond the roster yet.") : QString());
}

} // namespace tally::ui
