// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/entrycheck.h"

#include "core/base/decimal.h"
#include "core/base/utf8.h"
#include "core/base/vocabulary.h"

#include <algorithm>
#include <set>

namespace tally::exchange
{

namespace
{

using journal::Entry;
using vocabulary::Range;

constexpr int knownVersion = 1;

tl::unexpected<Error> broken(const Entry &entry, std::string_view member, const QString &why)
{
    return refused("bundle.entry",
                   QT_TRANSLATE_NOOP(
                       "Error", "Entry %1 of the bundle says something that cannot be: %2. Nothing was taken from it."),
                   {toText(entry.key), toQString(member)}, why);
}

const std::set<std::string_view> &knownKinds()
{
    static const std::set<std::string_view> kinds = [] {
        std::set<std::string_view> found;
        for (const vocabulary::Class &cls : vocabulary::classes())
            found.insert(cls.kind);
        return found;
    }();
    return kinds;
}

/// A record of the same log that this entry, or a later one, would have to make first.
bool pointsForward(const Entry &entry, t1::View value)
{
    if (!value.isText())
        return false;
    const auto key = parseRecordKey(value.raw(), entry.book());
    return key && key->log() == entry.key.log() && key->index() > entry.key.index();
}

bool isQuantity(t1::View value)
{
    return value.isObject() && value["hasUnit"].isText() &&
           parseCanonical(value["hasNumericalValue"].raw()).has_value();
}

Outcome checkValue(const Entry &entry, std::string_view member, t1::View value);

Outcome checkMembers(const Entry &entry, t1::View object)
{
    for (t1::View value = object.first(); value.exists(); value = value.next())
        TALLY_CHECK(checkValue(entry, value.name(), value));
    return {};
}

Outcome checkReference(const Entry &entry, std::string_view member, t1::View value)
{
    if (pointsForward(entry, value))
        return broken(entry, member, QStringLiteral("it refers to a later entry"));
    return value.isObject() ? checkMembers(entry, value) : Outcome();
}

Outcome checkOne(const Entry &entry, std::string_view member, Range range, t1::View value)
{
    switch (range) {
    case Range::Reference:
    case Range::Unit:
        return checkReference(entry, member, value);
    case Range::Quantity:
        return isQuantity(value) ? Outcome() : broken(entry, member, QStringLiteral("not a quantity"));
    case Range::Decimal:
        return parseCanonical(value.raw()) ? Outcome() : broken(entry, member, QStringLiteral("not an amount"));
    default:
        return {};
    }
}

Outcome checkValue(const Entry &entry, std::string_view member, t1::View value)
{
    const vocabulary::Property *property = vocabulary::findProperty(member);
    if (member == "subject")
        return checkReference(entry, member, value);
    if (property == nullptr)
        return value.isObject() ? checkMembers(entry, value) : Outcome();
    if (!value.isArray())
        return checkOne(entry, member, property->range, value);
    for (t1::View element = value.first(); element.exists(); element = element.next())
        TALLY_CHECK(checkOne(entry, member, property->range, element));
    return {};
}

} // namespace

Outcome checkEntry(const Entry &entry)
{
    const bool seesItself = std::any_of(entry.seen.begin(), entry.seen.end(), [&](const journal::SeenLog &seen) {
        return seen.desk == entry.key.log().desk();
    });
    if (seesItself)
        return broken(entry, "s", QStringLiteral("it has seen its own log"));
    if (entry.version != knownVersion || knownKinds().count(entry.kind) == 0)
        return {};
    return checkMembers(entry, entry.body);
}

} // namespace tally::exchange
