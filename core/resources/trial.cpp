// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/trial.h"

#include <algorithm>

namespace tally::resources
{

namespace
{

constexpr RecordKey TrialKey{LogNo(LogNo::MaxBook, LogNo::MaxDesk), RecordKey::MaxIndex};

StockState stateOf(const ResourceRow &row)
{
    StockState state;
    state.key = row.key;
    state.unit = row.unit.toStdString();
    state.accounting = row.accounting;
    state.onhand = row.onhand;
    state.accountable = row.accountable;
    state.custodian = row.custodian;
    return state;
}

TrialRecord recordOf(const ResourceRow &row)
{
    return {stateOf(row), row.name, {}, row.serial, false};
}

TrialRecord recordOf(const NewResource &created, RecordKey key)
{
    TrialRecord record{{}, created.name, {}, created.trackingIdentifier, true};
    record.state.key = key;
    return record;
}

} // namespace

Trial::Trial(const EventDraft &draft)
    : m_draft(draft)
    , m_unit(draft.resourceQuantity ? draft.resourceQuantity->unit.toStdString() : std::string())
    , m_effortUnit(draft.effortQuantity ? draft.effortQuantity->unit.toStdString() : std::string())
{
}

Result<Trial> Trial::of(const EventDraft &draft, const ResourceQuery &resources)
{
    Trial trial(draft);
    TALLY_CHECK(trial.addRecord(draft.resource, TrialKey.withPart(1), trial.m_resource, resources));
    TALLY_CHECK(trial.addRecord(draft.toResource, TrialKey.withPart(2), trial.m_toResource, resources));
    return trial;
}

Outcome Trial::addRecord(const ResourceChoice &choice, RecordKey keyIfNew, RecordKey &named,
                         const ResourceQuery &resources)
{
    RecordKey spec;
    if (const auto *created = std::get_if<NewResource>(&choice)) {
        named = keyIfNew;
        spec = created->conformsTo;
        m_records.push_back(recordOf(*created, keyIfNew));
    } else if (const auto *key = std::get_if<RecordKey>(&choice)) {
        named = *key;
        TALLY_TRY(const auto row, resources.resource(*key));
        const bool isKnown = std::any_of(m_records.begin(), m_records.end(),
                                         [&](const TrialRecord &record) { return record.state.key == *key; });
        if (!row || isKnown)
            return {};
        spec = row->spec;
        m_records.push_back(recordOf(*row));
    } else {
        return {};
    }
    TALLY_TRY(const auto facts, resources.specification(spec));
    m_records.back().spec = facts.value_or(SpecificationRow());
    std::string &unit = m_records.back().state.unit;
    unit = unit.empty() ? m_records.back().spec.unit.toStdString() : unit;
    return {};
}

StockEvent Trial::event() const
{
    StockEvent event;
    event.place = {Hlc(), TrialKey};
    event.action = &action(m_draft.action);
    event.provider = m_draft.provider;
    event.receiver = m_draft.receiver;
    event.resource = m_resource;
    event.toResource = m_toResource;
    event.inputOf = m_draft.inputOf;
    event.outputOf = m_draft.outputOf;
    event.corrects = m_draft.corrects;
    if (m_draft.resourceQuantity) {
        event.quantity = m_draft.resourceQuantity->value;
        event.unit = m_unit;
    }
    if (m_draft.effortQuantity) {
        event.effort = m_draft.effortQuantity->value;
        event.effortUnit = m_effortUnit;
    }
    return event;
}

std::vector<Effect> Trial::effects(const UnitTable &units) const
{
    std::vector<Effect> effects;
    const StockEvent played = event();
    for (const TrialRecord &record : m_records) {
        StockState after = record.state;
        step(after, played, {}, units);
        effects.push_back({record.isNew ? RecordKey() : record.state.key, record.name,
                           QString::fromStdString(after.unit), record.state.onhand, after.onhand,
                           record.state.accounting, after.accounting});
    }
    return effects;
}

} // namespace tally::resources
