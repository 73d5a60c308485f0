// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/journal/changeset.h"
#include "core/resources/cost/costrows.h"

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <QObject>
#include <QThreadPool>
#include <vector>

namespace tally::ui
{

class Session;

/// One item's value with the layers behind it and what left it last.
struct ItemDetail {
    resources::ItemValue value;
    std::vector<resources::LayerRow> layers; ///< oldest first
    std::vector<resources::IssueRow> issues; ///< latest first
};

/// What stock cost, worked out beside the window: a book's whole value takes longer than a page may wait. A second
/// connection that only reads keeps what it worked out, so that after an act only what it reaches is done again.
/// Answers come as signals; asking again replaces what was asked before.
class StockCosts final : public QObject
{
    Q_OBJECT
public:
    explicit StockCosts(Session &session, QObject *parent = nullptr);
    /// Waits for what is under way, having asked it to stop.
    ~StockCosts() override;
    /// Asks for one item; `detailRead` follows.
    void askItem(RecordKey item);
    /// Asks for every item; `valuesRead` follows.
    void askAll();
    /// As last read; null if there is none.
    [[nodiscard]] const resources::ItemValue *valueOf(RecordKey item) const;

Q_SIGNALS:
    void detailRead(tally::RecordKey item, const tally::ui::ItemDetail &detail);
    void valuesRead();
    /// Why an item could not be worked out.
    void failed(tally::RecordKey item, const tally::Error &error);

private:
    struct Desk;
    void run(std::function<void(Desk &)> work);
    void noteChange(const journal::ChangeSet &changes);
    void leave();

    Session &m_session;
    std::shared_ptr<Desk> m_desk; ///< used by the pool's one thread alone
    std::vector<journal::ChangeSet> m_changes;
    std::map<RecordKey, resources::ItemValue> m_values;
    RecordKey m_item;             ///< asked for last
    std::atomic<int> m_asked = 0; ///< what was asked for before the latest is not worked out
    std::atomic<bool> m_stopped = false;
    QThreadPool m_pool{this};
};

} // namespace tally::ui
