// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/network/factpane.h"
#include "ui/network/networkrows.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace tally::ui
{

class WordsView;

/// A peer in detail: what we call it, its eight words, what each side holds of the other, proofs of forks in red, and
/// the signatures behind it all.
class PeerPane final : public FactPane
{
    Q_OBJECT
public:
    explicit PeerPane(QWidget *parent = nullptr);
    void show(const PeerLine &line, const PeerDetail &detail);

Q_SIGNALS:
    void renamed(int book, const QString &petname);
    void compared(int book, bool compared);
    void exportWanted(int book);
    void evidenceRead();

private:
    void buildUi();
    void showFacts(const PeerLine &line, const PeerDetail &detail);
    void showForks(const PeerDetail &detail);
    void showWhy(const PeerLine &line, const PeerDetail &detail);
    QLineEdit *m_name;
    WordsView *m_words;
    QCheckBox *m_compared;
    QPushButton *m_export;
    QWidget *m_forks = nullptr;
    int m_book = 0;
};

} // namespace tally::ui
