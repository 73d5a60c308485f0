// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/book/searchquery.h"
#include "ui/common/detailpane.h"

class QFormLayout;
class QLabel;
class QPushButton;

namespace tally::ui
{

class WhyPanel;

/// The preview of one found record: its names and codes, what is there of it, and the entries that made and changed it.
class HitPane final : public DetailPane
{
    Q_OBJECT
public:
    explicit HitPane(QWidget *parent = nullptr);
    /// Error where the book cannot be read; the pane then shows what it could.
    Outcome show(const book::SearchHit &hit, book::Book &book);

Q_SIGNALS:
    void openChosen();
    void entryChosen(tally::RecordKey entry);

private:
    Outcome addFacts(const book::SearchHit &hit, book::Book &book);
    Outcome showEntries(const book::SearchHit &hit, book::Book &book);
    void addFact(const QString &name, const QString &value);
    QLabel *m_title;
    QLabel *m_second;
    QLabel *m_badge;
    QWidget *m_facts = nullptr;
    QFormLayout *m_form = nullptr;
    WhyPanel *m_why;
    QPushButton *m_open;
};

} // namespace tally::ui
