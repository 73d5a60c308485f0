// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/jsonldlinks.h"

#include <array>

namespace tally::exchange
{

namespace
{

constexpr const char *KeptAction = QT_TRANSLATE_NOOP("Import", "kept as written, not used");

/// Classes of which a bare name already says something true. A promise, an event or a recipe that nobody described
/// would be made up.
constexpr std::array<std::string_view, 11> Nameable = {
    "Agent", "Person",    "Organization",    "ResourceSpecification", "ProcessSpecification", "Process",
    "Plan",  "Agreement", "AgreementBundle", "ProposalList",          "SpatialThing"};

bool areRelated(std::string_view a, std::string_view b)
{
    return vocabulary::isA(a, b) || vocabulary::isA(b, a);
}

bool isBlank(const QString &id)
{
    return id.startsWith(u"_:"); // means something only inside its own document
}

} // namespace

tl::unexpected<Error> refusedRecord(const JsonLdSession &session, int record, const Error &reason)
{
    if (reason.kind != ErrorKind::Refused || reason.is("job.cancelled"))
        return tl::unexpected(reason);
    const JsonLdRecord &entry = session.survey.record(record);
    QString who = entry.id < 0 ? QString() : forReport(session.survey.id(entry.id).text);
    if (who.isEmpty())
        who = QString::fromStdString(session.document.pointer(entry.element));
    return refused("import.refused",
                   QT_TRANSLATE_NOOP("Error", "“%1” was refused: %2 Nothing of the document was recorded."),
                   {who, reason.message()}, reason.detail);
}

QString lastSegment(const QString &id)
{
    qsizetype end = id.size();
    while (end > 0 && QStringView(u"/#:").contains(id[end - 1]))
        --end;
    qsizetype begin = end;
    while (begin > 0 && !QStringView(u"/#:").contains(id[begin - 1]))
        --begin;
    return begin == end ? id : id.mid(begin, end - begin);
}

JsonLdLinks::JsonLdLinks(JsonLdSession &session)
    : m_session(session)
    , m_bookIsEmpty(session.journal.entryCount() == 0)
    , m_keys(session.survey.records().size())
    , m_copies(session.survey.records().size())
{
    for (std::size_t i = 0; i < m_copies.size(); ++i)
        m_copies[i] = session.survey.records()[i].copy;
}

QString JsonLdLinks::aliasOfId(int id) const
{
    const std::string &text = m_session.survey.id(id).text;
    const QString alias = toQString(text);
    return isBlank(alias) ? QString() : alias;
}

QString JsonLdLinks::alias(int record) const
{
    const int id = m_session.survey.record(record).id;
    if (id < 0)
        return {};
    const int copy = m_copies[static_cast<std::size_t>(record)];
    const QString text = aliasOfId(id);
    return copy == 0 || text.isNull() ? text : QString(text % u'~' % QString::number(copy + 1));
}

Result<JsonLdLinks::Known> JsonLdLinks::lookUp(const QString &id)
{
    if (m_bookIsEmpty || id.isNull())
        return Known();
    TALLY_TRY(RecordKey key, m_session.records.byAlias(id));
    std::string scratch;
    const std::string written = id.toStdString();
    const std::string_view expanded = m_session.context.expanded(written, scratch);
    if (!key && expanded != written) {
        TALLY_TRY(key, m_session.records.byAlias(forReport(expanded)));
    }
    const bool isOurs = id.startsWith(QString(u"tally:" % m_session.journal.identity().id % u'/'));
    if (!key && isOurs) {
        TALLY_TRY(key, m_session.records.resolve(id));
    }
    if (!key)
        return Known();
    TALLY_TRY(const auto row, m_session.records.find(key));
    return row ? Known{key, row->cls.toStdString()} : Known();
}

Result<const JsonLdLinks::Known *> JsonLdLinks::lookUpId(int id)
{
    if (const auto known = m_outside.find(id); known != m_outside.end())
        return &known->second;
    TALLY_TRY(Known known, lookUp(aliasOfId(id)));
    return &m_outside.emplace(id, std::move(known)).first->second;
}

Result<RecordKey> JsonLdLinks::inBook(int record)
{
    const JsonLdRecord &entry = m_session.survey.record(record);
    if (entry.id < 0 || m_bookIsEmpty)
        return RecordKey();
    const std::string_view cls = entry.cls == nullptr ? "ty:Foreign" : entry.cls->name;
    int &copy = m_copies[static_cast<std::size_t>(record)];
    while (true) {
        TALLY_TRY(const Known known, lookUp(alias(record)));
        if (!known.key || areRelated(known.cls, cls))
            return known.key;
        const QString taken = alias(record);
        ++copy;
        m_session.report.add(
            entry.element, m_session.document.pointer(entry.element),
            QT_TRANSLATE_NOOP("Import", "in this book the id “%1” stands for a record of another type (%2)"),
            QT_TRANSLATE_NOOP("Import", "recorded as “%3”"), {taken, forReport(known.cls), alias(record)});
    }
}

Result<RecordKey> JsonLdLinks::stock(int id)
{
    if (const auto known = m_stock.find(id); known != m_stock.end())
        return known->second; // none is remembered too
    constexpr int MostCopies = 4;
    const QString plain = aliasOfId(id);
    for (int copy = 0; copy < MostCopies && !m_bookIsEmpty; ++copy) {
        TALLY_TRY(const Known known, lookUp(copy == 0 ? plain : QString(plain % u'~' % QString::number(copy + 1))));
        if (!known.key)
            break;
        if (known.cls == "EconomicResource")
            return m_stock[id] = known.key;
    }
    return m_bookIsEmpty ? RecordKey() : m_stock[id];
}

Result<QString> JsonLdLinks::aliasOfStock(int id, int record)
{
    const QString plain = aliasOfId(id);
    int copy = record < 0 ? 0 : m_copies[static_cast<std::size_t>(record)];
    while (true) {
        const QString alias = copy == 0 || plain.isNull() ? plain : QString(plain % u'~' % QString::number(copy + 1));
        TALLY_TRY(const Known known, lookUp(alias));
        if (!known.key)
            return alias;
        ++copy;
    }
}

Result<RecordKey> JsonLdLinks::resolve(int record, JsonLdTarget to, const vocabulary::Property &property,
                                       JsonValue value)
{
    if (m_session.order.isLeftOut(record, to)) {
        m_session.values.report(
            value, QT_TRANSLATE_NOOP("Import", "this points at a record that itself has to come later"), KeptAction);
        return RecordKey();
    }
    // What the survey finds for stock is the event that makes it, which has a key of its own.
    if (property.refersTo == "EconomicResource" && !to.isRecord()) {
        TALLY_TRY(const RecordKey made, stock(to.id()));
        if (made)
            return made;
    }
    const int target = m_session.survey.find(to, property.refersTo);
    if (target < 0 && to.isRecord()) {
        m_session.values.report(value, QT_TRANSLATE_NOOP("Import", "what is described here is no %1"), KeptAction,
                                {forReport(property.refersTo)});
        return RecordKey();
    }
    if (target < 0)
        return external(to.id(), property, value);
    const RecordKey known = key(target);
    if (!known)
        m_session.values.report(value, QT_TRANSLATE_NOOP("Import", "this points at a part of the same record"),
                                KeptAction);
    return known;
}

Result<RecordKey> JsonLdLinks::peek(JsonLdTarget to, const vocabulary::Property &property)
{
    if (const int target = m_session.survey.find(to, property.refersTo);
        target >= 0 && property.refersTo != "EconomicResource")
        return key(target);
    if (to.isRecord())
        return RecordKey();
    if (property.refersTo == "EconomicResource")
        return stock(to.id());
    TALLY_TRY(const Known *known, lookUpId(to.id()));
    return known->key && vocabulary::isA(known->cls, property.refersTo) ? known->key : RecordKey();
}

Result<RecordKey> JsonLdLinks::external(int id, const vocabulary::Property &property, JsonValue value)
{
    TALLY_TRY(const Known *known, lookUpId(id));
    if (known->key && vocabulary::isA(known->cls, property.refersTo))
        return known->key;
    const int other = m_session.survey.id(id).firstRecord;
    const bool isDescribed = other >= 0 && m_session.survey.record(other).cls != nullptr;
    if (known->key || other >= 0) {
        const std::string_view cls =
            isDescribed ? m_session.survey.record(other).cls->name : std::string_view(known->cls);
        m_session.values.report(
            value, QT_TRANSLATE_NOOP("Import", "“%1” is a %2, where a %3 is asked for"), KeptAction,
            {aliasOfId(id), cls.empty() ? QStringLiteral("ty:Foreign") : forReport(cls), forReport(property.refersTo)});
        return RecordKey();
    }
    return addPlaceholder(id, property, value);
}

/// A record that only has a name, so that others can point at it.
Result<RecordKey> JsonLdLinks::addPlaceholder(int id, const vocabulary::Property &property, JsonValue value)
{
    const QString text = forReport(m_session.survey.id(id).text);
    const bool isLot = property.refersTo == "BatchLotRecord";
    if (!isLot && std::find(Nameable.begin(), Nameable.end(), property.refersTo) == Nameable.end()) {
        m_session.values.report(value, QT_TRANSLATE_NOOP("Import", "“%1” is described neither here nor in the book"),
                                KeptAction, {text});
        return RecordKey();
    }
    if (text.indexOf(u"//", text.indexOf(u"://") + 3) > 0 && text.contains(u"://"))
        m_session.values.report(value, QT_TRANSLATE_NOOP("Import", "the address “%1” has a double slash"),
                                QT_TRANSLATE_NOOP("Import", "taken as written"), {text});
    journal::RecordDraft draft;
    draft.cls = property.refersTo;
    draft.members[isLot ? "batchLotCode" : "name"] = lastSegment(text);
    draft.members["ty:placeholder"] = true;
    draft.alias = aliasOfId(id);
    TALLY_TRY(const RecordKey added, m_session.recordService.add(m_session.recording, draft));
    ++m_session.recorded;
    m_outside[id] = {added, draft.cls};
    m_session.values.report(value, QT_TRANSLATE_NOOP("Import", "“%1” is not described in this document"),
                            QT_TRANSLATE_NOOP("Import", "recorded as a placeholder (%2)"),
                            {text, forReport(draft.cls)});
    return added;
}

} // namespace tally::exchange
