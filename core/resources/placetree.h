// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordkey.h"
#include "core/storage/database.h"

#include <QString>
#include <set>
#include <unordered_map>
#include <vector>

namespace tally::resources
{

/// A place as it stands: the row of `place`.
struct PlaceRow {
    RecordKey key;
    QString name;
    QString note;
    RecordKey within; ///< place it is in; none at the top
};

/// The places of a book as a tree. A place whose own place is unknown stands at the top, and so does the first recorded
/// of a ring.
class PlaceTree
{
public:
    [[nodiscard]] static Result<PlaceTree> read(storage::Database &database, int book = LogNo::OwnBook);
    explicit PlaceTree(std::vector<PlaceRow> places);

    /// Every place after the one it is in, those of one place by name.
    [[nodiscard]] const std::vector<PlaceRow> &places() const { return m_places; }
    [[nodiscard]] const PlaceRow *find(RecordKey place) const;
    /// How many places it is in; 0 at the top.
    [[nodiscard]] int depth(RecordKey place) const;
    /// The place and all in it.
    [[nodiscard]] std::set<RecordKey> under(RecordKey place) const;
    /// "Workshop › Rack B › Shelf 2"; empty for none.
    [[nodiscard]] QString path(RecordKey place) const;
    /// By path or name, as people write it, whatever the case; none if there is none or if several have that name.
    [[nodiscard]] RecordKey byText(QStringView text) const;
    /// Whether `place` may stand in `within`: not in itself and not in what is in it.
    [[nodiscard]] bool mayStandIn(RecordKey place, RecordKey within) const;

private:
    void order(RecordKey within, const std::unordered_map<RecordKey, std::vector<const PlaceRow *>> &children,
               std::vector<PlaceRow> &ordered) const;
    std::vector<PlaceRow> m_places;
    std::unordered_map<RecordKey, std::size_t> m_at; ///< where in m_places
};

} // namespace tally::resources
