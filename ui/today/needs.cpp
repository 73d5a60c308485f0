// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/needs.h"

#include <utility>

namespace tally::ui
{
namespace
{

constexpr std::int64_t LargeBook = 3000; ///< entries; up to there it takes some 20 milliseconds

Result<std::vector<resources::SignalRow>> needsOf(book::Book &book, QDate today)
{
    return resources::SignalQuery(book.database(), book.records(), book.ourAgent()).needs(today);
}

} // namespace

Needs::Needs(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_reader(session)
{
    connect(&session, &Session::closing, this, &Needs::forget);
}

void Needs::forget()
{
    m_state = {};
    m_rows.clear();
}

void Needs::update(QDate today)
{
    book::Book &book = m_session.reading();
    const State now{book.path(), book.journal().entryCount(), today, book.ourAgent()};
    if (std::exchange(m_state, now) == now)
        return;
    m_reader.drop();
    if (now.entries <= LargeBook) {
        auto rows = needsOf(book, today);
        return take(rows);
    }
    m_reader.read<std::vector<resources::SignalRow>>([today](book::Book &beside) { return needsOf(beside, today); },
                                                     [this](Rows &rows) {
                                                         take(rows);
                                                         Q_EMIT changed();
                                                     });
}

void Needs::take(Rows &rows)
{
    if (!rows)
        m_session.report(rows.error(), tr("The book itself is unchanged."));
    m_rows = rows ? std::move(*rows) : std::vector<resources::SignalRow>();
}

} // namespace tally::ui
