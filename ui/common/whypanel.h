// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordkey.h"

#include <QWidget>
#include <vector>

class QGridLayout;
class QLabel;

namespace tally::ui
{

/// One line of an answer to "why this figure?".
struct WhyLine {
    QString words;   ///< "Used on WO-2026-0031"
    QString second;  ///< "12 Nov · Ana"
    QString figure;  ///< "−6.25"
    RecordKey entry; ///< none for what no entry tells
};

/// The entries behind a figure: words, amount, and a link to each.
class WhyPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit WhyPanel(QWidget *parent = nullptr);
    void setLines(const QString &title, const std::vector<WhyLine> &lines, const QString &rest = {});

Q_SIGNALS:
    void entryChosen(tally::RecordKey entry);

private:
    void addLine(int row, const WhyLine &line);
    QLabel *m_title;
    QWidget *m_box;
    QGridLayout *m_grid;
};

} // namespace tally::ui
