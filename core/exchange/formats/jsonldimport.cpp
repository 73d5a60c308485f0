// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/jsonldimport.h"

#include "core/exchange/formats/jsonldevents.h"

namespace tally::exchange
{

namespace
{

/// Records what a survey found, one record at a time, in the order worked out for it.
class JsonLdRecordRun
{
public:
    explicit JsonLdRecordRun(JsonLdSession &session)
        : m_session(session)
        , m_links(session)
        , m_members(session, m_links)
        , m_stocks(session, m_links, m_members)
        , m_events(session, m_links, m_members, m_stocks)
    {
    }

    Outcome run(const std::function<bool(std::int64_t, std::int64_t)> &progress)
    {
        const std::vector<int> &sequence = m_session.order.sequence();
        const auto total = static_cast<std::int64_t>(sequence.size());
        std::int64_t done = 0;
        for (const int record : sequence) {
            if (progress && !progress(done++, total))
                return refused("job.cancelled", QT_TRANSLATE_NOOP("Error", "Cancelled; nothing was recorded."));
            TALLY_CHECK(recordOne(record));
        }
        return {};
    }

private:
    Outcome recordOne(int record)
    {
        const vocabulary::Class *cls = m_session.survey.record(record).cls;
        if (cls != nullptr && cls->name == "EconomicResource")
            return m_stocks.record(record);
        if (cls != nullptr && cls->name == "ty:Reversal")
            return m_events.recordReversal(record);
        TALLY_TRY(const RecordKey known, m_links.inBook(record));
        if (known)
            return skip(record, known);
        if (cls != nullptr && cls->name == "EconomicEvent")
            return m_events.record(record);
        return addRecord(record, cls);
    }

    /// Others may still point at its parts.
    Outcome skip(int record, RecordKey known)
    {
        ++m_session.skipped;
        return takeOver(record, known);
    }

    Outcome takeOver(int record, RecordKey known)
    {
        m_links.setKey(record, known);
        for (const JsonLdSurvey::Absorbed &absorbed : m_session.survey.absorbedBy(record)) {
            TALLY_TRY(const RecordKey part, m_links.inBook(absorbed.record));
            if (part)
                TALLY_CHECK(takeOver(absorbed.record, part));
        }
        return {};
    }

    Outcome addRecord(int record, const vocabulary::Class *cls)
    {
        auto members = cls == nullptr ? m_members.foreignBody(record, true) : m_members.body(record);
        if (!members)
            return refusedRecord(m_session, record, members.error());
        journal::RecordDraft draft;
        draft.cls = cls == nullptr ? "ty:Foreign" : cls->name;
        draft.members = std::move(*members);
        draft.alias = m_links.alias(record);
        const auto parts = JsonLdMembers::takeParts(draft.members);
        const auto key = m_session.recordService.add(m_session.recording, draft);
        if (!key)
            return refusedRecord(m_session, record, key.error());
        ++m_session.recorded;
        m_links.setKey(record, *key);
        for (const auto &[part, number] : parts)
            m_links.setKey(number, key->withPart(part));
        return {};
    }

    JsonLdSession &m_session;
    JsonLdLinks m_links;
    JsonLdMembers m_members;
    JsonLdStocks m_stocks;
    JsonLdEvents m_events;
};

} // namespace

JsonLdImport::JsonLdImport(journal::Recorder &recorder, const journal::RecordQuery &records,
                           journal::RecordService &recordService, const resources::ResourceQuery &resources,
                           resources::EventService &events)
    : m_recorder(recorder)
    , m_records(records)
    , m_recordService(recordService)
    , m_resources(resources)
    , m_events(events)
{
}

Result<ImportReport> JsonLdImport::run(const QByteArray &bytes, bool dryRun,
                                       const std::function<bool(std::int64_t, std::int64_t)> &progress)
{
    TALLY_TRY(JsonLdDocument document,
              JsonLdDocument::open({bytes.constData(), static_cast<std::size_t>(bytes.size())}));
    ReportBuilder report;
    JsonLdContext context;
    context.read(document.context(), report);
    for (const std::string &stray : document.strayMembers())
        report.add(-1, '/' + stray, QT_TRANSLATE_NOOP("Import", "this stands beside the records and belongs to none"),
                   QT_TRANSLATE_NOOP("Import", "left out"));
    JsonLdSurvey survey(document, context, report);
    TALLY_CHECK(survey.run());
    const JsonLdOrder order(survey);
    JsonLdValues values(document, context, report);
    TALLY_TRY(journal::Recording recording, m_recorder.begin());
    const journal::Journal &journal = m_recorder.journal();
    JsonLdSession session{document,
                          context,
                          report,
                          survey,
                          order,
                          values,
                          recording,
                          journal,
                          m_records,
                          m_recordService,
                          m_resources,
                          m_events,
                          journal.state(journal.ownLog()).size};
    TALLY_CHECK(JsonLdRecordRun(session).run(progress));
    if (dryRun)
        recording.abandon();
    else
        TALLY_CHECK(recording.commit());
    return ImportReport{session.recorded, session.skipped, report.take()};
}

} // namespace tally::exchange
