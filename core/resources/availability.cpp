// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/availability.h"

#include "core/resources/action.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace tally::resources
{

namespace
{

using Rows = std::vector<Availability *>;

/// What is held gives nothing; it goes first so that nothing is missing from it while there is other stock.
bool goesFirst(const Availability *a, const Availability *b)
{
    return std::tuple(!a->isHeld, a->expires.isEmpty(), a->expires, a->key) <
           std::tuple(!b->isHeld, b->expires.isEmpty(), b->expires, b->key);
}

/// Takes `amount` from the row as promised. Amounts beyond what a Decimal holds stay out of the reckoning.
void take(Availability &row, Decimal amount)
{
    const auto free = subtract(row.free, amount);
    const auto promised = tally::add(row.promised, amount);
    if (!free || !promised)
        return;
    row.free = *free;
    row.promised = *promised;
}

/// Takes what the rows can give; the last takes what is then still missing.
void takeFrom(const Rows &rows, Decimal wanted, const QString &unit, const UnitTable &units)
{
    Availability *last = nullptr;
    for (Availability *row : rows) {
        const auto there = units.convert(row->free, row->unit, unit);
        if (!there)
            continue;
        last = row;
        const Decimal given = std::clamp(*there, Decimal(), wanted);
        const auto inRow = units.convert(given, unit, row->unit);
        const auto rest = subtract(wanted, given);
        if (!inRow || !rest || given.isZero())
            continue;
        take(*row, *inRow);
        wanted = *rest;
    }
    if (last == nullptr || wanted.isZero())
        return;
    if (const auto missing = units.convert(wanted, unit, last->unit))
        take(*last, *missing);
}

void expect(const Rows &rows, const PromiseRow &promise, const UnitTable &units)
{
    for (Availability *row : rows) {
        const auto more = units.convert(promise.outstanding(), promise.unit, row->unit);
        const auto sum = more ? tally::add(row->onOrder, *more) : row->onOrder;
        row->onOrder = sum ? *sum : row->onOrder;
    }
}

} // namespace

PromiseDirection directionOf(const PromiseRow &promise, RecordKey us)
{
    const Action *row = findAction(promise.action.toStdString());
    if (row == nullptr || promise.isEffort || !us)
        return PromiseDirection::None;
    const bool byUs = promise.provider == us;
    const bool toUs = promise.receiver == us;
    switch (row->onhand) {
    case QuantityEffect::Decrement:
        return byUs ? PromiseDirection::Out : PromiseDirection::None;
    case QuantityEffect::Increment:
    case QuantityEffect::IncrementTo:
        return toUs ? PromiseDirection::In : PromiseDirection::None;
    case QuantityEffect::DecrementIncrement:
        return byUs == toUs ? PromiseDirection::None : byUs ? PromiseDirection::Out : PromiseDirection::In;
    case QuantityEffect::NotApplicable:
        return PromiseDirection::None;
    }
    return PromiseDirection::None;
}

void shareOut(std::span<Availability> stock, std::span<const PromiseRow> commitments, RecordKey us,
              const UnitTable &units)
{
    std::unordered_map<RecordKey, Rows> ofKind;
    std::unordered_map<RecordKey, Availability *> byKey;
    for (Availability &row : stock) {
        row.free = row.isHeld ? std::min(row.onhand, Decimal()) : row.onhand;
        row.promised = {};
        row.onOrder = {};
        byKey.emplace(row.key, &row);
        if (row.isOurs && row.spec)
            ofKind[row.spec].push_back(&row);
    }
    for (auto &[spec, rows] : ofKind)
        std::sort(rows.begin(), rows.end(), goesFirst);
    for (const PromiseRow &promise : commitments) {
        const PromiseDirection direction = directionOf(promise, us);
        if (direction == PromiseDirection::None || promise.outstanding() <= Decimal())
            continue;
        const auto named = byKey.find(promise.resource);
        const Rows rows = named != byKey.end() ? Rows{named->second} : ofKind[promise.conformsTo];
        if (direction == PromiseDirection::Out)
            takeFrom(rows, promise.outstanding(), promise.unit, units);
        else
            expect(rows, promise, units);
    }
}

} // namespace tally::resources
