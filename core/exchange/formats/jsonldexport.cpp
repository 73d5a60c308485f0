// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/jsonldexport.h"

#include "core/base/utf8.h"
#include "core/base/vocabulary.h"
#include "core/exchange/formats/jsonldwriter.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace tally::exchange
{

namespace
{

using vocabulary::Range;

/// Says how a record of this book is called outside.
class PublicIds
{
public:
    PublicIds(const journal::Journal &journal, const journal::RecordQuery &records)
        : m_records(records)
        , m_prefix("tally:" + journal.identity().id.toStdString() + '/')
    {
    }

    /// Known without asking the database.
    void set(RecordKey key, std::string id) { m_known.emplace(key, std::move(id)); }
    /// From now on a record that was not set has no foreign id.
    void setComplete() { m_isComplete = true; }

    [[nodiscard]] Result<std::string> idOf(RecordKey key)
    {
        if (const auto known = m_known.find(key); known != m_known.end())
            return known->second;
        if (m_isComplete)
            return m_prefix + toText(key).toStdString();
        TALLY_TRY(const QString id, m_records.publicId(key));
        return id.toStdString();
    }

private:
    const journal::RecordQuery &m_records;
    std::string m_prefix;
    std::unordered_map<RecordKey, std::string> m_known;
    bool m_isComplete = false;
};

Result<Json> publicValue(const vocabulary::Property *property, const Json &value, RecordKey entry, int &part,
                         PublicIds &ids);

/// The record with references as public ids, its parts too. `part` counts the records of the entry in document order.
Result<Json> publicRecord(const Json &body, RecordKey entry, int &part, PublicIds &ids)
{
    Json::Object record;
    TALLY_TRY(const std::string id, ids.idOf(entry.withPart(part++)));
    record["@id"] = id;
    for (const auto &[name, value] : body.object()) {
        if (name == "@id")
            continue;
        TALLY_TRY(auto made, publicValue(vocabulary::findProperty(name), value, entry, part, ids));
        record.emplace(name, std::move(made));
    }
    return Json(std::move(record));
}

Result<Json> publicValue(const vocabulary::Property *property, const Json &value, RecordKey entry, int &part,
                         PublicIds &ids)
{
    if (property == nullptr || property->range != Range::Reference)
        return value;
    if (value.isArray()) {
        Json::Array all;
        for (const Json &element : value.array()) {
            TALLY_TRY(auto made, publicValue(property, element, entry, part, ids));
            all.push_back(std::move(made));
        }
        return Json(std::move(all));
    }
    if (value.isObject() && value.contains("@type"))
        return publicRecord(value, entry, part, ids);
    const auto key = value.isText() ? parseRecordKey(std::string_view(value.text()), entry.log().book()) : std::nullopt;
    if (!key)
        return value;
    return ids.idOf(*key).map([](std::string id) { return Json(std::move(id)); });
}

/// One pass over the journal for what must be known before the first record is written.
class ExportSurvey
{
public:
    ExportSurvey(const journal::Journal &journal, PublicIds &ids)
        : m_journal(journal)
        , m_ids(ids)
    {
    }

    Outcome run()
    {
        for (const journal::LogState &state : m_journal.states()) {
            if (state.log.isRoster())
                continue;
            TALLY_CHECK(m_journal.forEach(
                state.log, 0, [this](RecordKey key, std::string_view envelope, const Digest &) -> Result<bool> {
                    if (!envelope.empty())
                        TALLY_CHECK(note(key, envelope));
                    return true;
                }));
        }
        m_ids.setComplete();
        std::sort(places.begin(), places.end());
        return {};
    }

    std::vector<journal::Place> places; ///< entries that add or reverse, in recording order
    std::unordered_set<RecordKey> revised;
    std::unordered_set<RecordKey> changes; ///< entries that change others

private:
    Outcome note(RecordKey key, std::string_view envelope)
    {
        TALLY_TRY(const journal::Entry entry,
                  journal::parseEntry(envelope, key, m_journal.identity().id8().toStdString(), m_document));
        if (entry.op == journal::Op::Set || entry.op == journal::Op::Resolve) {
            revised.insert(entry.subject());
            changes.insert(key);
        }
        if (entry.op == journal::Op::Add)
            journal::visitParts(entry.body, [&](int part, t1::View record, std::string_view) {
                if (const t1::View alias = record["@id"]; alias.exists())
                    m_ids.set(key.withPart(part), alias.text());
            });
        if (entry.op == journal::Op::Add || (entry.op == journal::Op::Reverse && changes.count(entry.subject()) == 0))
            places.push_back({entry.t, key});
        return {};
    }

    const journal::Journal &m_journal;
    PublicIds &m_ids;
    t1::Document m_document;
};

/// Lays later changes over the parts of a body they concern.
Outcome revise(Json &body, RecordKey entry, int &part, const std::unordered_set<RecordKey> &revised,
               const journal::RecordQuery &records)
{
    const RecordKey key = entry.withPart(part++);
    if (revised.count(key) > 0) {
        TALLY_TRY(body, records.body(key));
    }
    for (auto &[name, value] : body.toObject()) {
        if (value.isObject() && value.contains("@type"))
            TALLY_CHECK(revise(value, entry, part, revised, records));
        for (std::size_t i = 0; value.isArray() && i < value.array().size(); ++i) {
            if (Json &element = value.toArray()[i]; element.isObject() && element.contains("@type"))
                TALLY_CHECK(revise(element, entry, part, revised, records));
        }
    }
    return {};
}

Json quantityJson(Decimal value, const QString &unit)
{
    return Json::Object{{"hasNumericalValue", format(value)}, {"hasUnit", unit}};
}

} // namespace

JsonLdExport::JsonLdExport(const journal::Journal &journal, const journal::RecordQuery &records,
                           const resources::ResourceQuery &resources)
    : m_journal(journal)
    , m_records(records)
    , m_resources(resources)
{
}

Outcome JsonLdExport::write(QIODevice &target) const
{
    PublicIds ids(m_journal, m_records);
    ExportSurvey survey(m_journal, ids);
    TALLY_CHECK(survey.run());
    std::string text = "{\"@context\": " + jsonLdContextText() + ",\n \"@graph\": [";
    const auto flush = [&]() -> Outcome {
        const bool written =
            target.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size());
        text.clear();
        if (written)
            return {};
        return failed("export.write", QT_TRANSLATE_NOOP("Error", "The document could not be written."), {},
                      target.errorString());
    };
    constexpr std::size_t Piece = 1 << 20;
    t1::Document document;
    const std::string book8 = m_journal.identity().id8().toStdString();
    const char *separator = "\n  ";
    for (const journal::Place &place : survey.places) {
        TALLY_TRY(const journal::StoredEntry stored, m_journal.read(place.key));
        TALLY_TRY(const journal::Entry entry, journal::parseEntry(stored.envelope, place.key, book8, document));
        text += separator;
        separator = ",\n  ";
        if (entry.op == journal::Op::Reverse) {
            TALLY_TRY(const std::string subject, ids.idOf(entry.subject()));
            writeJsonLdObject(Json::Object{{"@type", "ty:Reversal"}, {"ty:reverses", subject}}, text);
        } else {
            Json body = entry.body.toJson();
            int part = 0;
            TALLY_CHECK(revise(body, place.key, part, survey.revised, m_records));
            part = 0;
            TALLY_TRY(const Json record, publicRecord(body, place.key, part, ids));
            writeJsonLdObject(record, text);
        }
        if (text.size() > Piece)
            TALLY_CHECK(flush());
    }
    text += "\n ]}\n";
    return flush();
}

Result<Json> JsonLdExport::record(RecordKey key) const
{
    PublicIds ids(m_journal, m_records);
    TALLY_TRY(const Json body, m_records.body(key));
    int part = key.part();
    TALLY_TRY(Json record, publicRecord(body, key, part, ids));
    record["id"] = record["@id"];
    record.erase("@id");
    // A stock record that the event created has a row of its own.
    for (const char *member : {"resourceInventoriedAs", "toResourceInventoriedAs"}) {
        const std::string_view name(member);
        if (std::as_const(record)[name].isObject())
            record[name] = Json(std::as_const(record)[name]["@id"]);
    }
    TALLY_TRY(const auto stock, record["@type"].text() == "EconomicResource"
                                    ? m_resources.resource(key)
                                    : Result<std::optional<resources::ResourceRow>>(std::nullopt));
    if (stock) {
        record["accountingQuantity"] = quantityJson(stock->accounting, stock->unit);
        record["onhandQuantity"] = quantityJson(stock->onhand, stock->unit);
    }
    return record;
}

Result<std::vector<Json>> JsonLdExport::list(std::string_view kind) const
{
    const vocabulary::Class *cls = vocabulary::findByListName(kind);
    if (cls == nullptr)
        return misused(
            "list.kind",
            QT_TRANSLATE_NOOP("Error", "There is no kind of record “%1”. Try event, process, commitment or agent."),
            {toQString(kind)});
    std::unordered_map<RecordKey, resources::PromiseRow> promises;
    if (cls->name == "Commitment" || cls->name == "Intent" || cls->name == "Claim") {
        TALLY_TRY(const auto rows, m_resources.promises(cls->name));
        for (const resources::PromiseRow &row : rows)
            promises.emplace(row.key, row);
    }
    TALLY_TRY(const auto rows, m_records.list(cls->name));
    std::vector<Json> list;
    list.reserve(rows.size());
    for (const journal::RecordRow &row : rows) {
        TALLY_TRY(Json record, this->record(row.key));
        if (const auto promise = promises.find(row.key); promise != promises.end())
            record["outstanding"] = quantityJson(promise->second.outstanding(), promise->second.unit);
        list.push_back(std::move(record));
    }
    return list;
}

} // namespace tally::exchange
