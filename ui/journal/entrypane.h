// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/journalmodel.h"

#include <QFrame>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tally::ui
{

/// One entry in detail: what it did, where it stands in its desk's log, its fingerprint, and its exact bytes.
class EntryPane final : public QFrame
{
    Q_OBJECT
public:
    explicit EntryPane(QWidget *parent = nullptr);
    /// `logSize` is how many entries its desk's log has.
    void show(const EntryRow &row, std::int64_t logSize);
    void showNothing();

Q_SIGNALS:
    void entryChosen(tally::RecordKey entry);

private:
    QLabel *addFact(const QString &name);
    QFormLayout *m_facts;
    QLabel *m_title;
    QWidget *m_content;
    QLabel *m_nothing;
    QLabel *m_when;
    QLabel *m_who;
    QLabel *m_desk;
    QLabel *m_position;
    QLabel *m_leaf;
    QPushButton *m_reversed;
    QPlainTextEdit *m_bytes;
    RecordKey m_reversedBy;
};

} // namespace tally::ui
