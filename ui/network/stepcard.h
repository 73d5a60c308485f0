// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/cell.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace tally::ui
{

/// One step of a longer act: its number, its name, how far it is, and below what there is to do. All steps are seen at
/// once.
class StepCard final : public QFrame
{
    Q_OBJECT
public:
    StepCard(int number, const QString &title, QWidget *parent = nullptr);
    /// Where the step's own widgets go.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setState(const Badge &badge);

private:
    QLabel *m_state;
    QVBoxLayout *m_body;
};

/// The look of a label that shows a badge of that tone.
void showBadge(QLabel *label, const Badge &badge);
/// A label that wraps.
[[nodiscard]] QLabel *wrappedLabel(const QString &text, QWidget *parent = nullptr);

} // namespace tally::ui
