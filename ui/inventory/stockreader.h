// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inventory/stockrows.h"
#include "ui/shell/backgroundreader.h"

#include <functional>
#include <QObject>

namespace tally::ui
{

/// Reads the stock for a page: a small one at once, so that nothing flickers, a large one beside the window. Tells
/// errors itself. What was asked for before, or of a book that is being closed, is not told any more.
class StockReader final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(StockPicture &picture)>;
    /// `done` may take what it wants out of the picture.
    StockReader(Session &session, Done done, QObject *parent = nullptr);
    /// Reads anew. Only while a book is open.
    void read();
    /// Whether the answer comes later.
    [[nodiscard]] bool isReading() const { return m_reader.isReading(); }

private:
    void tell(Result<StockPicture> &picture);

    Session &m_session;
    Done m_done;
    BackgroundReader m_reader;
};

} // namespace tally::ui
