// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/inclusionproof.h"
#include "ui/common/detailpane.h"
#include "ui/common/whypanel.h"
#include "ui/journal/journalmodel.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tally::ui
{

class FactGrid;

/// One entry in detail: who made it when and where, what it did, its exact bytes, and on demand the proof that it
/// stands at its place in the log.
class EntryPane final : public DetailPane
{
    Q_OBJECT
public:
    explicit EntryPane(QWidget *parent = nullptr);
    /// `logSize` is how many entries its desk's log has.
    void show(const EntryRow &row, std::int64_t logSize);
    /// What the entry gave rise to.
    void showEffects(const std::vector<WhyLine> &lines);
    /// Shows the proof if the entry is still the one shown.
    void showProof(RecordKey entry, const journal::InclusionProof &proof);

Q_SIGNALS:
    /// A record the entry made or changed, or the entry that took it back.
    void recordChosen(tally::RecordKey key);
    void proofWanted(tally::RecordKey entry);

private:
    void buildProof();
    void buildUi();
    void copyProof();
    FactGrid *m_facts;
    QLabel *m_title;
    QLabel *m_when;
    QLabel *m_who;
    QLabel *m_desk;
    QLabel *m_position;
    QLabel *m_leaf;
    QPushButton *m_reversed;
    QLabel *m_state;
    WhyPanel *m_effects;
    QPlainTextEdit *m_bytes;
    QPushButton *m_prove;
    QPushButton *m_copy;
    QLabel *m_proofWords;
    QPlainTextEdit *m_proof;
    QByteArray m_proofText;
    RecordKey m_entry;
    RecordKey m_reversedBy;
};

} // namespace tally::ui
