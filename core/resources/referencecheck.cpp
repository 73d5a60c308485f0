// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/vocabulary.h"
#include "core/resources/eventcheck.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

/// The part of EventCheck about what a draft points at, and its dates.
namespace tally::resources
{

namespace
{

bool isDate(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d)(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d("
                                                         "\\.\\d{1,9})?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"));
    const auto match = shape.match(text);
    return match.hasMatch() && QDate::fromString(match.captured(1), Qt::ISODate).isValid();
}

struct Reference {
    const char *member;
    RecordKey key;
};

void addResource(std::vector<Reference> &references, const char *member, const ResourceChoice &choice)
{
    if (const auto *key = std::get_if<RecordKey>(&choice))
        references.push_back({member, *key});
    if (const auto *created = std::get_if<NewResource>(&choice)) {
        references.push_back({"conformsTo", created->conformsTo});
        references.push_back({"ofBatchLot", created->ofBatchLot});
    }
}

std::vector<Reference> referencesOf(const EventDraft &draft)
{
    std::vector<Reference> references{{"provider", draft.provider},
                                      {"receiver", draft.receiver},
                                      {"inputOf", draft.inputOf},
                                      {"outputOf", draft.outputOf},
                                      {"resourceConformsTo", draft.conformsTo},
                                      {"toLocation", draft.toLocation},
                                      {"atLocation", draft.atLocation},
                                      {"ofBatchLot", draft.ofBatchLot},
                                      {"ty:certifiedFrom", draft.certifiedFrom},
                                      {"corrects", draft.corrects},
                                      {"triggeredBy", draft.triggeredBy},
                                      {"realizationOf", draft.realizationOf},
                                      {"reciprocalRealizationOf", draft.reciprocalRealizationOf},
                                      {"inScopeOf", draft.inScopeOf}};
    addResource(references, "resourceInventoriedAs", draft.resource);
    addResource(references, "toResourceInventoriedAs", draft.toResource);
    for (const RecordKey key : draft.fulfills)
        references.push_back({"fulfills", key});
    for (const RecordKey key : draft.satisfies)
        references.push_back({"satisfies", key});
    for (const RecordKey key : draft.settles)
        references.push_back({"settles", key});
    return references;
}

} // namespace

Outcome EventCheck::checkReferences()
{
    for (const Reference &reference : referencesOf(m_draft)) {
        if (reference.key)
            TALLY_CHECK(checkReference(reference.member, reference.key));
    }
    return {};
}

Outcome EventCheck::checkReference(const char *member, RecordKey key)
{
    const vocabulary::Property *property = vocabulary::findProperty(member);
    const std::string_view wanted = property ? property->refersTo : std::string_view();
    const QString name = QString::fromLatin1(member);
    TALLY_TRY(const auto row, m_records.find(key));
    if (!row) {
        refuse(member, "record.unknownReference",
               QT_TRANSLATE_NOOP("Error", "“%1” points at “%2”, which this book does not hold."), {name, toText(key)});
        return {};
    }
    if (!vocabulary::isA(row->cls.toStdString(), wanted)) {
        refuse(
            member, "record.wrongClass", QT_TRANSLATE_NOOP("Error", "“%1” must point at a %2; %3 is a %4."),
            {name, QString::fromLatin1(wanted.data(), static_cast<qsizetype>(wanted.size())), toText(key), row->cls});
        return {};
    }
    if (!row->reversedBy || wanted == "EconomicEvent")
        return {};
    // A stock record outlives the event that made it while other events touch it.
    TALLY_TRY(const auto stock, m_resources.resource(key));
    if (!stock)
        refuse(member, "record.takenBack", QT_TRANSLATE_NOOP("Error", "“%1” points at %2, which was taken back."),
               {name, toText(key)});
    return {};
}

void EventCheck::checkDates()
{
    const std::pair<const char *, const QString &> dates[] = {{"hasPointInTime", m_draft.at},
                                                              {"hasBeginning", m_draft.beginning},
                                                              {"hasEnd", m_draft.end},
                                                              {"created", m_draft.created}};
    for (const auto &[member, text] : dates) {
        if (!text.isEmpty() && !isDate(text))
            refuse(member, "record.malformedDate",
                   QT_TRANSLATE_NOOP("Error", "“%2” in “%1” is not a date. Write 2026-03-01 or 2026-03-01T09:00:00Z."),
                   {QString::fromLatin1(member), text});
    }
}

} // namespace tally::resources
