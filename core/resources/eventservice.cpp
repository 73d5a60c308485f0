// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/eventservice.h"

#include "core/resources/draftcompletion.h"
#include "core/resources/eventbody.h"
#include "core/resources/eventcheck.h"
#include "core/resources/trial.h"

#include <algorithm>
#include <QCoreApplication>

namespace tally::resources
{

using journal::Issue;
using journal::Issues;
using journal::Recording;

namespace
{

bool isTransferable(const Action &row)
{
    return row.createResource == CreateResource::OptionalTo || row.contained == ContainedEffect::Update;
}

bool hasEffects(const Action &row)
{
    return row.accounting != QuantityEffect::NotApplicable || row.onhand != QuantityEffect::NotApplicable ||
           row.state != MemberEffect::NotApplicable;
}

/// Kind (with version) and operation of a stored entry.
struct Recorded {
    std::string kind;
    std::string op;
};

Result<Recorded> recordedAt(const journal::Journal &journal, RecordKey entry)
{
    TALLY_TRY(const auto stored, journal.read(entry));
    t1::Document document;
    TALLY_CHECK(document.parse(stored.envelope, t1::Limits::composite()));
    return Recorded{document.root()["k"].text(), document.root()["o"].text()};
}

tl::unexpected<Error> takenBackAlready(RecordKey entry)
{
    return refused("reverse.again", QT_TRANSLATE_NOOP("Error", "%1 was taken back before. Nothing was changed."),
                   {toText(entry)});
}

} // namespace

EventService::EventService(journal::Recorder &recorder, const journal::RecordQuery &records,
                           const ResourceQuery &resources, const UnitTable &units)
    : m_recorder(recorder)
    , m_records(records)
    , m_resources(resources)
    , m_units(units)
{
}

ActionForm EventService::form(ActionId id)
{
    const Action &row = action(id);
    ActionForm form;
    form.resource = hasEffects(row);
    form.mayCreateResource = row.createResource == CreateResource::Optional;
    form.toResource = isTransferable(row);
    form.mayCreateToResource = row.createResource == CreateResource::OptionalTo;
    form.quantity = true;
    form.effort = row.eventQuantity == EventQuantity::Both;
    form.process = row.inputOutput != InputOutput::NotApplicable;
    form.toLocation = row.location != MemberEffect::NotApplicable;
    form.state = row.state != MemberEffect::NotApplicable;
    return form;
}

Issues EventService::check(const EventDraft &draft) const
{
    const auto whole = completed(draft, m_resources);
    if (!whole)
        return {{Issue::Severity::Refusal, "", whole.error()}};
    return EventCheck(*whole, m_records, m_resources, m_units).run();
}

Result<std::vector<Effect>> EventService::preview(const EventDraft &draft) const
{
    TALLY_TRY(const EventDraft whole, completed(draft, m_resources));
    const Issues issues = EventCheck(whole, m_records, m_resources, m_units).run();
    if (journal::firstRefusal(issues))
        return std::vector<Effect>();
    TALLY_TRY(const Trial trial, Trial::of(whole, m_resources));
    return trial.effects(m_units);
}

Result<RecordKey> EventService::record(const EventDraft &draft)
{
    TALLY_TRY(Recording recording, m_recorder.begin());
    TALLY_TRY(const RecordKey key, add(recording, draft));
    TALLY_CHECK(recording.commit());
    return key;
}

Result<RecordKey> EventService::add(Recording &recording, const EventDraft &draft, Issues *warnings) const
{
    TALLY_TRY(const EventDraft whole, completed(draft, m_resources));
    Issues issues = EventCheck(whole, m_records, m_resources, m_units).run();
    if (const Issue *refusal = journal::firstRefusal(issues))
        return tl::unexpected(refusal->error);
    if (warnings)
        std::move(issues.begin(), issues.end(), std::back_inserter(*warnings));
    return recording.add({"vf.event/1", journal::Op::Add, {}, eventBody(whole), {}});
}

Result<RecordKey> EventService::reverse(RecordKey entry)
{
    TALLY_TRY(Recording recording, m_recorder.begin());
    TALLY_TRY(const RecordKey key, addReversal(recording, entry));
    TALLY_CHECK(recording.commit());
    return key;
}

Result<RecordKey> EventService::addReversal(Recording &recording, RecordKey entry) const
{
    entry = entry.entry();
    const auto recorded = recordedAt(m_recorder.journal(), entry);
    const bool isOwn = entry.log().book() == LogNo::OwnBook && !entry.log().isRoster();
    if (!recorded || !isOwn || recorded->op == "reverse" || recorded->op == "erase")
        return refused("reverse.notFound",
                       QT_TRANSLATE_NOOP("Error", "%1 is no record or change of this book that could be taken back."),
                       {toText(entry)});
    if (recorded->op == "add")
        TALLY_CHECK(checkRecordFree(entry));
    else
        TALLY_CHECK(checkChangeStands(entry));
    return recording.add({recorded->kind, journal::Op::Reverse, {}, Json::Object{{"subject", toText(entry)}}, {}});
}

Outcome EventService::checkRecordFree(RecordKey entry) const
{
    TALLY_TRY(const auto row, m_records.find(entry));
    if (row && row->reversedBy)
        return takenBackAlready(entry);
    TALLY_TRY(const RecordKey dependant, m_resources.dependant(entry));
    if (dependant)
        return refused("reverse.used",
                       QT_TRANSLATE_NOOP("Error", "%1 is used by %2. Take that back first; nothing was changed."),
                       {toText(entry), toText(dependant)});
    return {};
}

Outcome EventService::checkChangeStands(RecordKey entry) const
{
    TALLY_TRY(const bool stands, m_resources.changeStands(entry));
    return stands ? Outcome() : takenBackAlready(entry);
}

} // namespace tally::resources
