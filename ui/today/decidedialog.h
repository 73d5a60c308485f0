// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/decisionquery.h"

#include <QDialog>

class QButtonGroup;
class QVBoxLayout;

namespace tally::ui
{

/// Desks gave different answers and a person chooses one: who said what, when, at which desk. Records nothing itself.
class DecideDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `whyNot` says why nothing may be recorded now; empty when it may.
    DecideDialog(const book::Decision &decision, const QString &whyNot, QWidget *parent = nullptr);
    /// What is to be recorded: the member with the chosen value.
    [[nodiscard]] Json members() const;
    /// The question and the answer chosen, in words.
    [[nodiscard]] QString words() const;

private:
    void addAnswer(const book::DeskAnswer &answer, bool isShown, QVBoxLayout *column);
    [[nodiscard]] const book::DeskAnswer &chosen() const;
    book::Decision m_decision;
    QButtonGroup *m_answers;
};

} // namespace tally::ui
