// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QFrame>
#include <vector>

class QLabel;

namespace tally::ui
{

class WhyPanel;

/// One row of a report in full, and the entries it comes from.
class ReportPane final : public QFrame
{
    Q_OBJECT
public:
    /// Entries shown at most.
    static constexpr int MostEntries = 8;
    explicit ReportPane(QWidget *parent = nullptr);
    void show(const reports::Table &table, const reports::Row &row, const std::vector<reports::EntryLine> &entries,
              const journal::RecordQuery &records);
    void showNothing();

Q_SIGNALS:
    void entryChosen(tally::RecordKey entry);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitSoon();
    void showParts(const reports::Row &row);
    void showContent(bool isThere);
    void showFacts(const reports::Table &table, const reports::Row &row);
    QLabel *m_title;
    QWidget *m_facts = nullptr;
    QWidget *m_content;
    QLabel *m_nothing;
    WhyPanel *m_why;
};

} // namespace tally::ui
