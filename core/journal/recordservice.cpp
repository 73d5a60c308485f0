// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/recordservice.h"

#include "core/base/unit.h"
#include "core/base/utf8.h"
#include "core/base/vocabulary.h"
#include "core/journal/contestquery.h"

#include <QDate>
#include <QRegularExpression>

namespace tally::journal
{

namespace
{

Issue refusal(const char *member, const char *code, const char *text, QStringList args)
{
    return {Issue::Severity::Refusal, member, Error{ErrorKind::Refused, code, text, std::move(args), {}}};
}

bool isDateTime(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d)(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d("
                                                         "\\.\\d{1,9})?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?\\z"));
    const auto match = shape.match(text);
    return match.hasMatch() && QDate::fromString(match.captured(1), Qt::ISODate).isValid();
}

/// A change that says null takes the member away; the rest is checked as ever.
Json withoutTaken(const Json &members)
{
    Json kept = Json::Object();
    for (const auto &[name, value] : members.object())
        if (!value.isNull())
            kept[name] = value;
    return kept;
}

bool isQuantity(const Json &value)
{
    return value.isObject() && value["hasNumericalValue"].isText() &&
           parseCanonical(value["hasNumericalValue"].text()).has_value();
}

} // namespace

RecordService::RecordService(Recorder &recorder, const RecordQuery &records)
    : m_recorder(recorder)
    , m_records(records)
{
}

Issues RecordService::check(const RecordDraft &draft) const
{
    Issues issues;
    checkMembers(draft.cls, draft.members, issues);
    return issues;
}

void RecordService::checkMembers(std::string_view cls, const Json &members, Issues &issues) const
{
    const vocabulary::Class *known = vocabulary::findClass(cls);
    if (!known) {
        issues.push_back(refusal("@type", "record.unknownClass",
                                 QT_TRANSLATE_NOOP("Error", "“%1” is no class this program records."),
                                 {toQString(cls)}));
        return;
    }
    for (const auto &[name, value] : members.object()) {
        if (name.starts_with('@') || name == "ty:kept")
            continue;
        const vocabulary::Property *property = vocabulary::findProperty(name);
        if (!property || !vocabulary::allows(*known, name)) {
            issues.push_back(refusal("", "record.unknownMember", QT_TRANSLATE_NOOP("Error", "A %1 has no member “%2”."),
                                     {toQString(cls), toQString(name)}));
            continue;
        }
        if (!value.isArray())
            checkValue(*property, value, issues);
        else if (!vocabulary::holdsMany(*known, *property) && property->range != vocabulary::Range::Object)
            issues.push_back(refusal(property->name.data(), "record.notMany",
                                     QT_TRANSLATE_NOOP("Error", "A %1 has one “%2” only."),
                                     {toQString(cls), toQString(name)}));
        for (const Json &element : value.array())
            checkValue(*property, element, issues);
    }
}

void RecordService::checkValue(const vocabulary::Property &property, const Json &value, Issues &issues) const
{
    using vocabulary::Range;
    const char *member = property.name.data(); // names are literals of the vocabulary table
    const QString name = toQString(property.name);
    const bool isText = value.isText();
    switch (property.range) {
    case Range::Boolean:
        if (!value.isBool())
            issues.push_back(refusal(member, "record.notBoolean",
                                     QT_TRANSLATE_NOOP("Error", "“%1” must be true or false."), {name}));
        return;
    case Range::DateTime:
        if (!isText || !isDateTime(value.qtext()))
            issues.push_back(refusal(
                member, "record.malformedDate",
                QT_TRANSLATE_NOOP("Error", "“%2” in “%1” is not a date. Write 2026-03-01 or 2026-03-01T09:00:00Z."),
                {name, value.qtext()}));
        return;
    case Range::Quantity:
        checkQuantity(property, value, issues);
        return;
    case Range::Decimal:
        if (!isText || !parseCanonical(value.text()))
            issues.push_back(refusal(member, "decimal.malformed",
                                     QT_TRANSLATE_NOOP("Error", "“%2” in “%1” is not an amount."),
                                     {name, value.qtext()}));
        return;
    case Range::Unit:
        if (!isText || !UnitTable::shipped().find(value.qtext()))
            issues.push_back(refusal(member, "unit.unknown",
                                     QT_TRANSLATE_NOOP("Error", "“%2” in “%1” is no unit this program knows."),
                                     {name, value.qtext()}));
        return;
    case Range::Reference:
        checkReference(property, value, issues);
        return;
    case Range::Object:
        return; // kept as it came; T1 decides whether it can be written
    case Range::Text:
    case Range::Uri:
    case Range::Action:
        if (!isText)
            issues.push_back(
                refusal(member, "record.notText", QT_TRANSLATE_NOOP("Error", "“%1” must be text."), {name}));
        return;
    }
}

void RecordService::checkQuantity(const vocabulary::Property &property, const Json &value, Issues &issues) const
{
    const char *member = property.name.data();
    const QString name = toQString(property.name);
    if (!isQuantity(value))
        issues.push_back(refusal(member, "quantity.malformed",
                                 QT_TRANSLATE_NOOP("Error", "“%1” needs an amount such as 2.5 and a unit."), {name}));
    else if (!value["hasUnit"].isText())
        issues.push_back(refusal(member, "unit.missing", QT_TRANSLATE_NOOP("Error", "“%1” is %2 of what? Give a unit."),
                                 {name, value["hasNumericalValue"].qtext()}));
    else if (!UnitTable::shipped().find(value["hasUnit"].qtext()))
        issues.push_back(refusal(member, "unit.unknown",
                                 QT_TRANSLATE_NOOP("Error", "“%2” in “%1” is no unit this program knows."),
                                 {name, value["hasUnit"].qtext()}));
}

void RecordService::checkReference(const vocabulary::Property &property, const Json &value, Issues &issues) const
{
    const char *member = property.name.data();
    if (value.isObject() && property.nests) {
        checkMembers(value["@type"].text(), value, issues);
        if (!vocabulary::isA(value["@type"].text(), property.refersTo))
            issues.push_back(refusal(member, "record.wrongClass",
                                     QT_TRANSLATE_NOOP("Error", "“%1” must hold a %2, not a %3."),
                                     {toQString(property.name), toQString(property.refersTo), value["@type"].qtext()}));
        return;
    }
    const auto key = value.isText() ? parseRecordKey(value.qtext()) : std::nullopt;
    const auto row = key ? m_records.find(*key) : Result<std::optional<RecordRow>>(std::nullopt);
    if (!row)
        issues.push_back({Issue::Severity::Refusal, member, row.error()});
    else if (!*row)
        issues.push_back(refusal(member, "record.unknownReference",
                                 QT_TRANSLATE_NOOP("Error", "“%1” points at “%2”, which this book does not hold."),
                                 {toQString(property.name), value.qtext()}));
    else if (!vocabulary::isA((*row)->cls.toStdString(), property.refersTo))
        issues.push_back(refusal(member, "record.wrongClass",
                                 QT_TRANSLATE_NOOP("Error", "“%1” must point at a %2; %3 is a %4."),
                                 {toQString(property.name), toQString(property.refersTo), value.qtext(), (*row)->cls}));
}

EntryDraft RecordService::toEntry(const RecordDraft &draft) const
{
    const vocabulary::Class *known = vocabulary::findClass(draft.cls);
    EntryDraft entry;
    entry.kind = std::string(known ? known->kind : std::string_view("ty.foreign")) + "/1";
    entry.body = draft.members;
    entry.body["@type"] = draft.cls;
    if (!draft.alias.isNull())
        entry.body["@id"] = draft.alias;
    return entry;
}

Result<RecordKey> RecordService::add(Recording &recording, const RecordDraft &draft) const
{
    const Issues issues = check(draft);
    if (const Issue *issue = firstRefusal(issues))
        return tl::unexpected(issue->error);
    return recording.add(toEntry(draft));
}

Result<RecordKey> RecordService::record(const RecordDraft &draft)
{
    TALLY_TRY(Recording recording, m_recorder.begin());
    TALLY_TRY(const RecordKey key, add(recording, draft));
    TALLY_CHECK(recording.commit());
    return key;
}

Result<RecordKey> RecordService::change(RecordKey subject, const Json &members)
{
    return revise(Op::Set, subject, members);
}

Result<RecordKey> RecordService::settle(RecordKey subject, const Json &members)
{
    TALLY_TRY(const auto contests, ContestQuery(m_recorder.journal()).of(subject));
    for (const auto &[name, value] : members.object()) {
        const bool isOpen = std::any_of(contests.begin(), contests.end(),
                                        [&name = name](const Contest &contest) { return contest.member == name; });
        if (!isOpen)
            return refused("record.notContested",
                           QT_TRANSLATE_NOOP("Error", "There is nothing to decide about “%1” of %2: the desks agree. "
                                                      "Nothing was recorded."),
                           {toQString(name), toText(subject)});
    }
    return revise(Op::Resolve, subject, members);
}

Result<RecordKey> RecordService::revise(Op op, RecordKey subject, const Json &members)
{
    TALLY_TRY(const auto row, m_records.find(subject));
    if (!row)
        return refused("record.notFound", QT_TRANSLATE_NOOP("Error", "This book holds no record %1."),
                       {toText(subject)});
    // The id of a peer's record would name one of ours in our log.
    if (subject.log().book() != LogNo::OwnBook)
        return refused(
            "record.foreign",
            QT_TRANSLATE_NOOP("Error", "%1 is a record of %2; only they can change it. Nothing was changed."),
            {toText(subject), m_recorder.journal().identity(subject.log().book()).name});
    const std::string cls = row->cls.toStdString();
    Issues issues;
    checkMembers(cls, withoutTaken(members), issues);
    for (const auto &[name, value] : members.object()) {
        const vocabulary::Class *known = vocabulary::findClass(cls);
        if (value.isNull() && known && !vocabulary::allows(*known, name))
            issues.push_back(refusal("", "record.unknownMember", QT_TRANSLATE_NOOP("Error", "A %1 has no member “%2”."),
                                     {row->cls, toQString(name)}));
        if (name.starts_with('@'))
            issues.push_back(refusal("", "record.fixedMember",
                                     QT_TRANSLATE_NOOP("Error", "“%1” of a record stays as it was recorded."),
                                     {toQString(name)}));
    }
    if (const Issue *issue = firstRefusal(issues))
        return tl::unexpected(issue->error);
    EntryDraft entry = toEntry({cls, members, {}});
    entry.op = op;
    entry.body.erase("@type"); // toEntry gives it
    entry.body["subject"] = toText(subject);
    TALLY_TRY(Recording recording, m_recorder.begin());
    TALLY_TRY(const RecordKey key, recording.add(std::move(entry)));
    TALLY_CHECK(recording.commit());
    return key;
}

} // namespace tally::journal
