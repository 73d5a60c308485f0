// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/recall.h"
#include "ui/shell/actionregistry.h"

#include <functional>
#include <QObject>
#include <QPointer>
#include <vector>

class QWidget;

namespace tally::ui
{

class Session;

/// Acts on the chosen goods of a page, whatever shows them: print labels, recall, passport, put in quarantine and
/// release, certify, rules for codes; and how to reach whoever got them. Their keys work only while the page is seen
/// and something is chosen.
class LotActs final : public QObject
{
    Q_OBJECT
public:
    using Chosen = std::function<std::vector<RecordKey>()>;
    /// `chosen` answers with stock records, the current one first. The page owns this.
    LotActs(Session &session, ActionRegistry &actions, QWidget *page, Chosen chosen);

    void printLabels();
    void recall();
    void passport();
    void quarantine();
    /// What the lot of the chosen goods is certified for.
    void certify();
    /// How to reach a person or co-op.
    void contact();
    /// How codes of the chosen goods' kind are made.
    void codeRule();
    /// To be called when what is chosen changes, and when the page is shown or hidden.
    void update();
    [[nodiscard]] QAction *labelsAction() const { return m_labels; }
    [[nodiscard]] QAction *recallAction() const { return m_recall; }

Q_SIGNALS:
    void opened(tally::RecordKey key);

private:
    /// The lot of a stock record, else the record itself.
    [[nodiscard]] RecordKey subjectOf(RecordKey record) const;
    void addFormActions(ActionRegistry &actions);
    void showRecall(Result<resources::RecallSheet> &sheet);
    Session &m_session;
    QWidget *m_page;
    Chosen m_chosen;
    // They go with the window's registry, which may be before the page.
    QPointer<QAction> m_labels;
    QPointer<QAction> m_recall;
    QPointer<QAction> m_passport;
    QPointer<QAction> m_quarantine;
    QPointer<QAction> m_certify;
    QPointer<QAction> m_contact;
    QPointer<QAction> m_codeRule;
};

} // namespace tally::ui
