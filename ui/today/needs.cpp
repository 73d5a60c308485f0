// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/needs.h"

#include <utility>

namespace tally::ui
{
namespace
{

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
    // The connection to read from while a job writes does not know how long the book has become.
    connect(&session, &Session::changed, this, [this] {
        if (m_session.isWriterAway() && m_state.today.isValid())
            readBeside(m_state.today);
    });
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
    if (m_session.isWriterAway() || now.entries > LargeBook)
        return readBeside(today);
    auto rows = needsOf(book, today);
    take(rows);
}

void Needs::readBeside(QDate today)
{
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
