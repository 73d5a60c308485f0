// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/stockreader.h"

#include <utility>

namespace tally::ui
{

StockReader::StockReader(Session &session, Done done, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_done(std::move(done))
    , m_reader(session)
{
}

void StockReader::read()
{
    m_reader.drop();
    const QDate today = QDate::currentDate();
    if (isStockLarge(m_session.reading()).value_or(false))
        return m_reader.read<StockPicture>([today](book::Book &book) { return readStock(book, today); },
                                           [this](Result<StockPicture> &picture) { tell(picture); });
    auto picture = readStock(m_session.reading(), today);
    tell(picture);
}

void StockReader::tell(Result<StockPicture> &picture)
{
    if (picture)
        m_done(*picture);
    else
        m_session.report(picture.error(), tr("The book itself is unchanged."));
}

} // namespace tally::ui
