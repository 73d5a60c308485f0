// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/entrywords.h"

#include "core/resources/movementlabel.h"
#include "ui/common/figures.h"
#include "ui/shell/classwords.h"

#include <iterator>
#include <QCoreApplication>

namespace tally::ui
{
namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Entry", text);
}

QString classOf(t1::View body, const QString &kind)
{
    const QString type = body["@type"].qtext();
    if (!type.isEmpty())
        return type;
    const QString bare = kind.section(u'.', -1);
    return bare.isEmpty() ? kind : bare.at(0).toUpper() + bare.mid(1);
}

/// "agent" is how the roster names the co-op a book is kept for.
QString policyWords(const QString &policy)
{
    return policy == QLatin1String("agent")
               ? say(QT_TRANSLATE_NOOP("Entry", "Said whose book this is"))
               : say(QT_TRANSLATE_NOOP("Entry", "A rule of the book was set: %1")).arg(policy);
}

/// Acts of the roster, which are about desks and keys and name no record.
QString rosterWords(const QString &kind, t1::View body)
{
    if (kind == QLatin1String("roster.genesis"))
        return say(QT_TRANSLATE_NOOP("Entry", "The book began"));
    if (kind == QLatin1String("desk.add"))
        return say(QT_TRANSLATE_NOOP("Entry", "Desk “%1” may write")).arg(body["label"].qtext());
    if (kind == QLatin1String("desk.close"))
        return say(QT_TRANSLATE_NOOP("Entry", "Desk %1 was closed")).arg(body["desk"].qtext());
    if (kind == QLatin1String("root.set"))
        return say(QT_TRANSLATE_NOOP("Entry", "The book's keys were changed"));
    if (kind == QLatin1String("policy.set"))
        return policyWords(body["policy"].qtext());
    if (kind == QLatin1String("peer.pin"))
        return say(QT_TRANSLATE_NOOP("Entry", "The keys of %1 were accepted")).arg(body["petname"].qtext());
    return {};
}

} // namespace

QString EntryWords::name(RecordKey key) const
{
    if (!key)
        return {};
    const auto known = m_names.find(key);
    if (known != m_names.end())
        return known->second;
    const auto row = m_records.find(key);
    QString words = row && *row ? (*row)->label : QString();
    if (words.isEmpty() && row && *row)
        words = className((*row)->cls);
    return m_names.emplace(key, words).first->second;
}

QString EntryWords::name(std::string_view id) const
{
    const auto told = parseRecordKey(id);
    if (!told)
        return {};
    const auto learnt = m_learnt.find(*told);
    if (learnt != m_learnt.end())
        return learnt->second;
    const auto key = m_book > 0 ? parseRecordKey(id, m_book) : std::nullopt;
    return key ? name(*key) : QString();
}

void EntryWords::learn(RecordKey entry, t1::View body)
{
    constexpr std::size_t MostNames = 200'000;
    const RecordKey own(LogNo(LogNo::OwnBook, entry.log().desk()), entry.index());
    journal::visitParts(body, [&](int part, t1::View record, std::string_view) {
        const QString title = record["name"].qtext();
        if (!title.isEmpty() && m_learnt.size() < MostNames)
            m_learnt.emplace(own.withPart(part), title);
    });
}

QString EntryWords::itemOf(t1::View body) const
{
    for (const std::string_view member : {"resourceInventoriedAs", "toResourceInventoriedAs", "resourceConformsTo"}) {
        const t1::View value = body[member];
        const QString words = value.isObject() ? value["name"].qtext() : name(value.raw());
        if (!words.isEmpty())
            return words;
    }
    return {};
}

QString EntryWords::moneyOf(RecordKey item) const
{
    if (!item)
        return {};
    const auto known = m_money.find(item);
    return known != m_money.end() ? known->second : m_money.emplace(item, readMoney(item)).first->second;
}

QString EntryWords::readMoney(RecordKey item) const
{
    const auto body = m_records.body(item);
    if (!body)
        return {};
    if (const auto kind = parseRecordKey((*body)["conformsTo"].text(), m_book))
        return *kind == item ? QString() : moneyOf(*kind);
    if (!(*body)["mediumOfExchange"].boolean())
        return {};
    return moneySignOf((*body)["name"].qtext(), m_currency);
}

/// "25 kg of Cotton", "500.00 €": money says itself what it is.
QString EntryWords::quantityWords(t1::View quantity, t1::View body) const
{
    const auto value = parseCanonical(quantity["hasNumericalValue"].raw());
    const QString item = itemOf(body);
    if (!value)
        return item;
    for (const std::string_view member : {"resourceConformsTo", "resourceInventoriedAs", "toResourceInventoriedAs"}) {
        const auto key = m_book > 0 ? parseRecordKey(body[member].raw(), m_book) : std::nullopt;
        const QString money = key ? moneyOf(*key) : QString();
        if (!money.isEmpty())
            return moneyFigure(*value) + QChar(QChar::Nbsp) + money;
    }
    const QString much = amount(*value, quantity["hasUnit"].qtext());
    return item.isEmpty() ? much : say(QT_TRANSLATE_NOOP("Entry", "%1 of %2")).arg(much, item);
}

/// What was done as everywhere in the window, with how much of what, and those it does not name yet.
QString EntryWords::eventWords(t1::View body) const
{
    const QString from = name(body["provider"].raw());
    const QString to = name(body["receiver"].raw());
    const QString process = name(body[body["inputOf"].exists() ? "inputOf" : "outputOf"].raw());
    const bool isIn = !body["resourceInventoriedAs"].exists();
    const QString done = resources::movementLabel({body["action"].qtext(), isIn, process, from, to});
    const QString what =
        quantityWords(body["resourceQuantity"].exists() ? body["resourceQuantity"] : body["effortQuantity"], body);
    QString words = what.isEmpty() ? done : say(QT_TRANSLATE_NOOP("Entry", "%1: %2")).arg(done, what);
    const bool namesAgent = done.contains(from) || done.contains(to);
    if (!from.isEmpty() && !to.isEmpty() && from != to && !namesAgent)
        words = say(QT_TRANSLATE_NOOP("Entry", "%1, from %2 to %3")).arg(words, from, to);
    return done.contains(process) ? words : say(QT_TRANSLATE_NOOP("Entry", "%1, in %2")).arg(words, process);
}

QString EntryWords::of(const journal::JournalLine &line) const
{
    if (line.envelope.empty())
        return say(QT_TRANSLATE_NOOP("Entry", "Known by its fingerprint only"));
    if (!m_document.parse(line.envelope, t1::Limits::composite()))
        return say(QT_TRANSLATE_NOOP("Entry", "Not readable by this version"));
    const t1::View body = m_document.root()["b"];
    const QString subject = body["subject"].qtext();
    switch (line.op) {
    case journal::Op::Reverse:
        return say(QT_TRANSLATE_NOOP("Entry", "Takes back %1")).arg(subject);
    case journal::Op::Set:
        return say(QT_TRANSLATE_NOOP("Entry", "Changes “%1”")).arg(name(body["subject"].raw()));
    case journal::Op::Resolve:
        return say(QT_TRANSLATE_NOOP("Entry", "Settles a difference in “%1”")).arg(name(body["subject"].raw()));
    case journal::Op::Erase:
        return say(QT_TRANSLATE_NOOP("Entry", "Withdraws a private part of %1")).arg(subject);
    case journal::Op::Add:
        break;
    }
    if (line.kind == QLatin1String("vf.event"))
        return eventWords(body);
    if (const QString roster = rosterWords(line.kind, body); !roster.isEmpty())
        return roster;
    const QString what = className(classOf(body, line.kind));
    if (body["action"].exists())
        return say(QT_TRANSLATE_NOOP("Entry", "New %1 · %2")).arg(what, eventWords(body));
    const QString name = body["name"].qtext();
    const QString title = name.isEmpty() ? body["batchLotCode"].qtext() : name;
    return title.isEmpty() ? say(QT_TRANSLATE_NOOP("Entry", "New: %1")).arg(what)
                           : say(QT_TRANSLATE_NOOP("Entry", "New %1: %2")).arg(what, title);
}

QString EntryWords::author(const journal::JournalLine &line) const
{
    if (line.envelope.empty() || !m_document.parse(line.envelope, t1::Limits::composite()))
        return {};
    return name(m_document.root()["by"].raw());
}

} // namespace tally::ui
