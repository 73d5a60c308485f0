// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/itemunits.h"
#include "core/resources/movementreader.h"

#include <QCoreApplication>

namespace tally::resources
{

/// What is told apart by codes goes to the record of its code only, everything else to the one record there is.
Result<RecordKey> MovementReader::receiverOf(const MovementLine &line, const Kind &kind, RecordKey place) const
{
    const QString code = line.lot.trimmed();
    if (!kind.key || isCode(line.item) || (code.isEmpty() && !kind.isTold())) {
        if (called(line.item, false).empty() && !m_kinds.contains(folded(line.item)))
            return RecordKey();
        TALLY_TRY(const std::vector<RecordKey> found, recordsOf(line, place));
        return found.empty() ? Result<RecordKey>(RecordKey()) : single(found, line.item);
    }
    if (code.isEmpty() && kind.hasRule && !line.isFree)
        return RecordKey();
    std::vector<RecordKey> found;
    if (const auto of = m_of.find(kind.key); of != m_of.end())
        for (const RecordKey record : of->second) {
            const ResourceRow &row = *rowOf(record);
            const bool isHere = !place || row.location == place || (!row.serial.isEmpty() && row.onhand.isZero());
            const bool isSame = hasCode(row, code);
            if (isSame && !row.serial.isEmpty() && !row.onhand.isZero())
                return refused("movement.serial",
                               QT_TRANSLATE_NOOP("Error", "“%1” with the serial number %2 is in stock already."),
                               {kind.name, row.serial});
            if (isSame && isHere && (!m_us || row.accountable == m_us))
                found.push_back(record);
        }
    return found.empty() ? Result<RecordKey>(RecordKey()) : single(found, line.item);
}

/// From somebody it is a transfer, else it was found; into the record of it there, else into a new one.
Result<Movement> MovementReader::receive(const MovementLine &line) const
{
    const bool isNewPlace = m_isOpening && !line.place.trimmed().isEmpty() && !m_places.byText(line.place);
    TALLY_TRY(const RecordKey place, isNewPlace ? Result<RecordKey>(RecordKey()) : placeOf(line.place, false));
    TALLY_TRY(const RecordKey agent, agentOf(line.agent, false));
    TALLY_TRY(const Kind kind, this->kind(kindCalled(line.item)));
    TALLY_TRY(const RecordKey there, isNewPlace ? Result<RecordKey>(RecordKey()) : receiverOf(line, kind, place));
    const bool isUnknown = !there && !kind.key;
    if (isUnknown && (!m_isOpening || m_kinds.contains(folded(line.item))))
        return refused("movement.item", QT_TRANSLATE_NOOP("Error", "Nothing here is called “%1”."), {line.item});
    if (m_isOpening && line.amount.trimmed().isEmpty())
        return refused("movement.amount", QT_TRANSLATE_NOOP("Error", "How much of “%1” is there?"), {line.item});
    const bool isFromSomebody = agent && agent != m_us;
    Movement made;
    made.event = draft(isFromSomebody ? ActionId::Transfer : ActionId::Raise, line);
    made.newPlace = isNewPlace ? line.place.trimmed() : QString();
    TALLY_TRY(const Quantity amount,
              amountOf(line, kind.key, there ? rowOf(there)->unit : kind.unit, Decimal::whole(1)));
    made.event.resourceQuantity = amount;
    made.isNothing = m_isOpening && amount.value.isZero();
    made.newItem = isUnknown ? line.item.trimmed() : QString();
    made.newUnit = isUnknown ? amount.unit : QString();
    TALLY_CHECK(putCost(made, line));
    ResourceChoice into = there;
    if (there)
        made.code = codeOf(*rowOf(there));
    else {
        TALLY_TRY(into, newGoods(made, line, kind, isFromSomebody ? RecordKey() : place));
    }
    if (m_isOpening)
        made.event.kept["ty:opening"] = true;
    (isFromSomebody ? made.event.toResource : made.event.resource) = into;
    if (isFromSomebody) {
        made.event.provider = agent;
        made.event.toLocation = place;
    }
    return made;
}

Result<ResourceChoice> MovementReader::newGoods(Movement &made, const MovementLine &line, const Kind &kind,
                                                RecordKey place) const
{
    NewResource goods;
    goods.name = kind.key ? kind.name : line.item.trimmed();
    goods.conformsTo = kind.key;
    if (place)
        goods.kept = Json::Object{{"currentLocation", tally::toText(place)}};
    TALLY_CHECK(putCode(made, goods, line, kind));
    return ResourceChoice(goods);
}

Outcome MovementReader::putCode(Movement &made, NewResource &goods, const MovementLine &line, const Kind &kind) const
{
    const CodeRules rules(*m_database, *m_records);
    const QDate written = QDate::fromString(line.day, Qt::ISODate);
    const QDate day = written.isValid() ? written : QDate::currentDate();
    QString code = line.lot.trimmed();
    if (const auto coded = m_coded.find(folded(line.item)); code.isEmpty() && coded != m_coded.end())
        code = codeOf(*rowOf(*coded->second.begin()));
    const bool isProposed = code.isEmpty() && kind.hasRule && !line.isFree;
    if (isProposed) {
        TALLY_TRY(code, rules.suggestion(kind.key, kind.codes, day));
    }
    made.code = code;
    if (code.isEmpty()) {
        made.lack = kind.lack;
        return {};
    }
    if (kind.codes == CodeRules::Of::Serials) {
        goods.trackingIdentifier = code;
        return rules.check(kind.key, kind.codes, code, day);
    }
    if (const auto of = m_of.find(kind.key); of != m_of.end())
        for (const RecordKey record : of->second)
            if (const ResourceRow &row = *rowOf(record); row.lot && hasCode(row, code))
                goods.ofBatchLot = row.lot;
    if (goods.ofBatchLot)
        return {};
    made.newLot = code;
    return rules.check(kind.key, kind.codes, code, day);
}

/// All of it together, as events tell it. Of one as it is written: "2 roll" at 30 is 60, however long a roll is.
Outcome MovementReader::putCost(Movement &made, const MovementLine &line) const
{
    if (line.cost.trimmed().isEmpty())
        return {};
    TALLY_TRY(const Decimal each, m_number(line.cost));
    const bool isAmountWritten = !line.amount.trimmed().isEmpty();
    TALLY_TRY(const Decimal written,
              isAmountWritten ? ItemUnits::numberIn(line.amount, m_number) : made.event.resourceQuantity->value);
    TALLY_TRY(const Decimal all, multiply(each, written, Rounding::HalfEven));
    made.event.kept["ty:cost"] = format(all);
    return {};
}

} // namespace tally::resources
