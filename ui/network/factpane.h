// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordkey.h"
#include "ui/common/detailpane.h"

class QLabel;
class QVBoxLayout;

namespace tally::ui
{

struct Badge;
class FactGrid;
class WhyPanel;

/// A detail pane: title, second line, state, facts, what the pane adds of its own, and at the end Why? Scrolls when it
/// is longer than the page. Says what to choose while nothing is shown.
class FactPane : public DetailPane
{
    Q_OBJECT
public:
    explicit FactPane(const QString &nothing, QWidget *parent = nullptr);

Q_SIGNALS:
    void entryChosen(tally::RecordKey entry);

protected:
    void begin(const QString &title, const QString &second, const Badge &badge);
    void addFact(const QString &name, const QString &value, const QString &tip = {});
    /// A fact of letters and digits to be compared or copied.
    void addCode(const QString &name, const QString &value);
    [[nodiscard]] QVBoxLayout *own() const { return m_own; } ///< between the facts and Why?
    [[nodiscard]] WhyPanel *why() const { return m_why; }

private:
    QLabel *m_title;
    QLabel *m_second;
    QLabel *m_badge;
    QVBoxLayout *m_factsPlace;
    FactGrid *m_facts = nullptr;
    QVBoxLayout *m_own;
    WhyPanel *m_why;
};

} // namespace tally::ui
