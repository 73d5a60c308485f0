// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/placetree.h"

#include "core/base/bookkeys.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <QCollator>
#include <QStringList>

namespace tally::resources
{

namespace
{

const QString Arrow = QStringLiteral(" › ");

/// Rings are cut at their first recorded place; what is in nothing known stands at the top.
void cutRings(std::vector<PlaceRow> &places)
{
    std::unordered_map<RecordKey, PlaceRow *> byKey;
    for (PlaceRow &place : places)
        byKey.emplace(place.key, &place);
    for (PlaceRow &place : places) {
        if (byKey.find(place.within) == byKey.end())
            place.within = {};
        const PlaceRow *at = &place;
        for (std::size_t steps = 0; at->within && steps <= places.size(); ++steps) {
            const auto next = byKey.find(at->within);
            if (next == byKey.end())
                break;
            at = next->second;
            if (at == &place) {
                place.within = {};
                break;
            }
        }
    }
}

} // namespace

Result<PlaceTree> PlaceTree::read(storage::Database &database, int book)
{
    storage::Statement row =
        database.prepare("SELECT id, name, note, within FROM place WHERE id >= ?1 AND id < ?2 ORDER BY id");
    row.bind(firstKeyOf(book), firstKeyOf(book + 1));
    std::vector<PlaceRow> places;
    while (true) {
        TALLY_TRY(const bool more, row.next());
        if (!more)
            return PlaceTree(std::move(places));
        places.push_back({row.key(0), row.text(1), row.text(2), row.key(3)});
    }
}

PlaceTree::PlaceTree(std::vector<PlaceRow> places)
{
    cutRings(places);
    std::unordered_map<RecordKey, std::vector<const PlaceRow *>> children;
    for (const PlaceRow &place : places)
        children[place.within].push_back(&place);
    QCollator names;
    names.setNumericMode(true); // shelf 9 before shelf 10
    for (auto &[within, rows] : children)
        std::stable_sort(rows.begin(), rows.end(), [&names](const PlaceRow *a, const PlaceRow *b) {
            return names.compare(a->name, b->name) < 0;
        });
    std::vector<PlaceRow> ordered;
    ordered.reserve(places.size());
    order({}, children, ordered);
    m_places = std::move(ordered);
    for (std::size_t i = 0; i < m_places.size(); ++i)
        m_at.emplace(m_places[i].key, i);
}

void PlaceTree::order(RecordKey within, const std::unordered_map<RecordKey, std::vector<const PlaceRow *>> &children,
                      std::vector<PlaceRow> &ordered) const
{
    const auto found = children.find(within);
    if (found == children.end())
        return;
    for (const PlaceRow *place : found->second) {
        ordered.push_back(*place);
        order(place->key, children, ordered);
    }
}

const PlaceRow *PlaceTree::find(RecordKey place) const
{
    const auto at = m_at.find(place);
    return at == m_at.end() ? nullptr : &m_places[at->second];
}

int PlaceTree::depth(RecordKey place) const
{
    int depth = -1;
    for (const PlaceRow *at = find(place); at != nullptr; at = find(at->within))
        ++depth;
    return std::max(depth, 0);
}

// What is in a place follows it, deeper than it is.
std::set<RecordKey> PlaceTree::under(RecordKey place) const
{
    std::set<RecordKey> found;
    for (const PlaceRow &row : m_places)
        if (row.key == place || found.contains(row.within))
            found.insert(row.key);
    return found;
}

QString PlaceTree::path(RecordKey place) const
{
    QStringList names;
    for (const PlaceRow *at = find(place); at != nullptr; at = find(at->within))
        names.prepend(at->name);
    return names.join(Arrow);
}

RecordKey PlaceTree::byText(QStringView text) const
{
    const QString wanted = text.trimmed().toString();
    RecordKey named;
    int several = 0;
    for (const PlaceRow &place : m_places) {
        if (path(place.key).compare(wanted, Qt::CaseInsensitive) == 0)
            return place.key;
        if (place.name.compare(wanted, Qt::CaseInsensitive) == 0) {
            named = place.key;
            ++several;
        }
    }
    return several == 1 ? named : RecordKey();
}

bool PlaceTree::mayStandIn(RecordKey place, RecordKey within) const
{
    return !within || !under(place).contains(within);
}

} // namespace tally::resources
