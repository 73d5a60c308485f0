// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/searchprojection.h"
#include "core/journal/recorder.h"
#include "core/journal/recordprojection.h"
#include "core/journal/recordquery.h"
#include "core/journal/recordservice.h"
#include "core/parties/agentprojection.h"
#include "core/parties/agentquery.h"
#include "core/resources/certificateprojection.h"
#include "core/resources/cost/costprojection.h"
#include "core/resources/countprojection.h"
#include "core/resources/eventservice.h"
#include "core/resources/itemprojection.h"
#include "core/resources/placeprojection.h"
#include "core/resources/promiseprojection.h"
#include "core/resources/resourceprojection.h"
#include "core/resources/resourcequery.h"
#include "core/resources/specificationprojection.h"
#include "core/storage/database.h"

#include <initializer_list>
#include <memory>
#include <QTemporaryDir>
#include <string>
#include <vector>

namespace tally::support
{

/// Ends the test program; for steps that a test takes for granted.
[[noreturn]] void stopTest(const Error &error);

template<typename T>
T must(Result<T> result)
{
    if (!result)
        stopTest(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Code of the error or of the first refusal; empty when all is well. Comparing it shows both sides on failure.
[[nodiscard]] QString codeOf(const journal::Issues &issues,
                             journal::Issue::Severity severity = journal::Issue::Severity::Refusal);
template<typename T>
[[nodiscard]] QString codeOf(const Result<T> &result)
{
    return result ? QString() : QString::fromLatin1(result.error().code);
}

[[nodiscard]] Quantity quantity(const char *amount, const char *unit = "one");
[[nodiscard]] QString text(Decimal value);

/// The projections of stock bound to one database.
class Projections
{
public:
    explicit Projections(storage::Database &database);
    [[nodiscard]] std::vector<journal::Projection *> all();

private:
    journal::RecordProjection m_records;
    book::SearchProjection m_search;
    parties::AgentProjection m_agents;
    resources::ResourceProjection m_stock;
    resources::PromiseProjection m_promises;
    resources::CertificateProjection m_certificates;
    resources::SpecificationProjection m_specifications;
    resources::CostProjection m_cost;
    resources::CountProjection m_counts;
    resources::ItemProjection m_items;
    resources::PlaceProjection m_places;
};

/// One desk's file of the book every TestBook is a file of: genesis, clock, keys and salts are fixed, so that the same
/// acts make the same bytes. Each act happens a second after the one before.
class TestBook
{
public:
    explicit TestBook(int desk = 1);
    ~TestBook();

    RecordKey add(const char *cls, Json::Object members);
    RecordKey agent(const char *name) { return add("Person", {{"name", name}}); }
    RecordKey spec(const char *name, const char *unit = "one")
    {
        return add("ResourceSpecification", {{"name", name}, {"defaultUnitOfResource", unit}});
    }
    RecordKey process(const char *name, RecordKey basedOn = {});
    RecordKey change(RecordKey subject, Json::Object members);
    /// Records the event; the test stops if it is refused.
    RecordKey record(const resources::EventDraft &draft);
    /// Stock of `owner` raised out of nothing: the record.
    RecordKey stock(const char *name, RecordKey spec, RecordKey owner, const char *amount, const char *unit = "one",
                    const char *serial = "");
    [[nodiscard]] resources::ResourceRow at(RecordKey record) const;
    /// "accounting/onhand" of a record, for short comparisons.
    [[nodiscard]] QString balance(RecordKey record) const;
    [[nodiscard]] resources::PromiseRow promise(RecordKey key) const;

    /// Takes in what `from` wrote that is not here yet, at most `most` entries of it.
    void receive(const TestBook &from, std::int64_t most = RecordKey::MaxIndex);
    /// Whether a replay from nothing gives the same tables.
    [[nodiscard]] bool rebuildsAlike();

    FixedTime time;
    [[nodiscard]] storage::Database &database() const { return *m_database; }
    [[nodiscard]] journal::Journal &journal() const { return *m_journal; }
    [[nodiscard]] journal::Recorder &recorder() const { return *m_recorder; }
    [[nodiscard]] const journal::RecordQuery &records() const { return *m_records; }
    [[nodiscard]] journal::RecordService &recordService() const { return *m_recordService; }
    [[nodiscard]] const resources::ResourceQuery &resources() const { return *m_resources; }
    [[nodiscard]] resources::EventService &events() const { return *m_events; }

private:
    QTemporaryDir m_folder;
    SeededRandom m_random;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<Projections> m_projections;
    std::unique_ptr<journal::Recorder> m_recorder;
    std::unique_ptr<journal::RecordQuery> m_records;
    std::unique_ptr<journal::RecordService> m_recordService;
    std::unique_ptr<resources::ResourceQuery> m_resources;
    std::unique_ptr<resources::EventService> m_events;
};

} // namespace tally::support
