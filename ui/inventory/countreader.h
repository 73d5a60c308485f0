// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inventory/countsheet.h"
#include "ui/shell/backgroundreader.h"

#include <functional>
#include <QObject>

namespace tally::ui
{

/// A count in the list of counts.
struct CountListRow {
    resources::CountRow count;
    QString what;                                     ///< place and category
    std::optional<resources::CountAccuracy> accuracy; ///< only of one that is done with: who counts blind is not told
};

/// All counts at one moment, and the sheet of one of them.
struct CountPicture {
    std::vector<CountListRow> counts;
    RecordKey shown; ///< whose sheet it is: the one asked for, else the latest; none if there is none
    std::vector<CountSheetRow> sheet;
};

/// Reads counts for a page: small ones at once, so that nothing flickers, large ones beside the window. Tells errors
/// itself. What was asked for before, or of a book that is being closed, is not told any more.
class CountReader final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(CountPicture &picture)>;
    /// `done` may take what it wants out of the picture.
    CountReader(Session &session, Done done, QObject *parent = nullptr);
    /// Reads anew. Only while a book is open.
    void read(RecordKey shown);
    void drop() { m_reader.drop(); }
    /// Whether the answer comes later.
    [[nodiscard]] bool isReading() const { return m_reader.isReading(); }

Q_SIGNALS:
    /// What was asked for was told, or why it could not be.
    void ended();

private:
    void tell(Result<CountPicture> &picture);

    Session &m_session;
    Done m_done;
    BackgroundReader m_reader;
};

} // namespace tally::ui
