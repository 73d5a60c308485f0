// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QFrame>
#include <QStringList>
#include <vector>

class QLabel;

namespace tally::ui
{

class BarView;

/// One row of bars in a ChartCard, above the zero line or below it.
struct Bars {
    QString name;       ///< stands at its side of the zero line; empty when there is only one row
    int colour = 0;     ///< which of Tokens::series
    bool below = false; ///< drawn downwards; the figures stay positive
    std::vector<Decimal> values;
};

/// A card with a title and bars: zero line, figures at the bars, no legend. Hovering or walking with the arrow keys
/// tells one bar's words at the title's right; click or Enter opens what stands behind it.
class ChartCard final : public QFrame
{
    Q_OBJECT
public:
    explicit ChartCard(const QString &title, QWidget *parent = nullptr);
    /// `labels` stand under the bars, `words` tell each place in a sentence ("9 Nov: 34.5 h"); as many as bars in a
    /// row. `summary` stands at the right while no bar is chosen.
    void setBars(std::vector<Bars> bars, QStringList labels, QStringList words, const QString &summary);
    /// Says in place of bars that there are none yet, and what will fill them.
    void setNothing(const QString &sentence);

Q_SIGNALS:
    void opened(int place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void tell(int place);

    QLabel *m_words;
    QLabel *m_nothing;
    QString m_title;
    QString m_summary;
    std::vector<Bars> m_bars;
    QStringList m_labels;
    QStringList m_told;
    BarView *m_view = nullptr;
};

} // namespace tally::ui
