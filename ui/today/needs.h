// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/signals/signalquery.h"
#include "ui/shell/backgroundreader.h"

#include <QDate>
#include <QObject>
#include <vector>

namespace tally::ui
{

/// Up to so many entries a book is read at once by this page, in some 20 milliseconds; a larger one beside the window.
inline constexpr std::int64_t LargeBook = 3000;

/// What must be ordered, for the Today page. Worked out once for each state of the book: for a small one at once, for a
/// large one beside the window. Tells errors of reading itself; there is nothing to order then.
class Needs final : public QObject
{
    Q_OBJECT
public:
    explicit Needs(Session &session, QObject *parent = nullptr);
    /// Has them worked out for the book as it is now. `changed` follows where that is not done at once.
    void update(QDate today);
    /// What runs out first first, as last worked out.
    [[nodiscard]] const std::vector<resources::SignalRow> &rows() const { return m_rows; }

Q_SIGNALS:
    void changed();

private:
    using Rows = Result<std::vector<resources::SignalRow>>;
    /// What the answer depends on.
    struct State {
        QString path;
        std::int64_t entries = -1;
        QDate today;
        RecordKey us;
        friend bool operator==(const State &, const State &) = default;
    };
    void readBeside(QDate today);
    void take(Rows &rows);
    void forget();

    Session &m_session;
    BackgroundReader m_reader;
    State m_state; ///< they were asked for
    std::vector<resources::SignalRow> m_rows;
};

} // namespace tally::ui
