// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/countreader.h"

#include "core/resources/placetree.h"

#include <algorithm>
#include <utility>

namespace tally::ui
{
namespace
{

constexpr int LargeSheets = 400; ///< lines read in some 20 milliseconds

Result<CountPicture> readCounts(book::Book &book, RecordKey shown)
{
    const resources::CountQuery query(book.database());
    TALLY_TRY(const auto counts, query.counts());
    TALLY_TRY(const auto tree, resources::PlaceTree::read(book.database()));
    CountPicture picture;
    for (const resources::CountRow &count : counts) {
        QStringList what = {tree.path(count.place), count.category};
        what.removeAll(QString());
        picture.counts.push_back({count, what.join(QStringLiteral(" · ")), {}});
        if (count.isFinished) {
            TALLY_TRY(picture.counts.back().accuracy, query.accuracyOf(count));
        }
    }
    const bool isThere =
        std::any_of(counts.begin(), counts.end(), [&](const resources::CountRow &row) { return row.key == shown; });
    picture.shown = isThere ? shown : counts.empty() ? RecordKey() : counts.front().key;
    if (picture.shown) {
        TALLY_TRY(picture.sheet, readSheet(book, picture.shown));
    }
    return picture;
}

} // namespace

CountReader::CountReader(Session &session, Done done, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_done(std::move(done))
    , m_reader(session)
{
}

void CountReader::read(RecordKey shown)
{
    m_reader.drop();
    if (resources::CountQuery(m_session.reading().database()).isLongerThan(LargeSheets).value_or(false))
        return m_reader.read<CountPicture>([shown](book::Book &book) { return readCounts(book, shown); },
                                           [this](Result<CountPicture> &picture) { tell(picture); });
    auto picture = readCounts(m_session.reading(), shown);
    tell(picture);
}

void CountReader::tell(Result<CountPicture> &picture)
{
    if (picture)
        m_done(*picture);
    else
        m_session.report(picture.error(), tr("The book itself is unchanged."));
    Q_EMIT ended();
}

} // namespace tally::ui
