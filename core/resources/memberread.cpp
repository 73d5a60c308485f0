// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/memberread.h"

#include "core/base/utf8.h"
#include "core/base/vocabulary.h"

namespace tally::resources
{

namespace
{

RecordKey keyIn(std::string_view text, int book)
{
    return parseRecordKey(text, book).value_or(RecordKey());
}

std::optional<Quantity> quantityOf(std::string_view amount, std::string_view unit)
{
    const auto value = parseCanonical(amount);
    if (!value || unit.empty())
        return std::nullopt;
    return Quantity{*value, toQString(unit)};
}

/// Walks one entry as journal::visitParts does, and remembers which record holds which.
class RecordWalk
{
public:
    RecordWalk(const journal::Entry &entry, const std::function<bool(std::string_view)> &wanted,
               const std::function<void(RecordKey, std::string_view, const Json &)> &visit)
        : m_entry(entry)
        , m_wanted(wanted)
        , m_visit(visit)
    {
    }

    void go(t1::View value, std::string_view holder, RecordKey parent)
    {
        if (m_next == 0 || (value.isObject() && value["@type"].exists()))
            parent = record(value, holder, parent);
        if (!value.isObject() && !value.isArray())
            return;
        for (t1::View child = value.first(); child.exists(); child = child.next())
            go(child, value.isObject() ? child.name() : holder, parent);
    }

private:
    RecordKey record(t1::View value, std::string_view holder, RecordKey parent)
    {
        const RecordKey key = m_entry.key.withPart(m_next++);
        const std::string_view cls = value["@type"].raw();
        if (!m_wanted(cls))
            return key;
        Json members = value.toJson();
        const vocabulary::Property *property = vocabulary::findProperty(holder);
        if (property && !property->inverseOf.empty() && !members.contains(property->inverseOf))
            members[property->inverseOf] = toText(parent);
        m_visit(key, cls, members);
        return key;
    }

    const journal::Entry &m_entry;
    const std::function<bool(std::string_view)> &m_wanted;
    const std::function<void(RecordKey, std::string_view, const Json &)> &m_visit;
    int m_next = 0;
};

} // namespace

RecordKey referenceIn(const Json &body, std::string_view member, int book)
{
    return keyIn(body[member].text(), book);
}

std::vector<RecordKey> referencesIn(const Json &body, std::string_view member, int book)
{
    const Json &value = body[member];
    if (value.isText())
        return {keyIn(value.text(), book)};
    std::vector<RecordKey> keys;
    for (const Json &element : value.array())
        keys.push_back(keyIn(element.text(), book));
    return keys;
}

std::vector<RecordKey> referencesIn(t1::View body, std::string_view member, int book)
{
    const t1::View value = body[member];
    if (value.isText())
        return {keyIn(value.raw(), book)};
    std::vector<RecordKey> keys;
    if (value.isArray()) {
        for (t1::View element = value.first(); element.exists(); element = element.next())
            keys.push_back(keyIn(element.raw(), book));
    }
    return keys;
}

std::optional<Quantity> quantityIn(const Json &quantity)
{
    return quantityOf(quantity["hasNumericalValue"].text(), quantity["hasUnit"].text());
}

std::optional<Quantity> quantityIn(t1::View quantity)
{
    return quantityOf(quantity["hasNumericalValue"].raw(), quantity["hasUnit"].raw());
}

Json quantityJson(const Quantity &quantity)
{
    return Json::Object{{"hasNumericalValue", format(quantity.value)}, {"hasUnit", quantity.unit}};
}

void visitRecords(const journal::Entry &entry, const std::function<bool(std::string_view)> &wanted,
                  const std::function<void(RecordKey, std::string_view, const Json &)> &visit)
{
    RecordWalk(entry, wanted, visit).go(entry.body, {}, {});
}

} // namespace tally::resources
