// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/demoscribe.h"

#include "core/base/utf8.h"
#include "core/resources/memberread.h"

#include <algorithm>
#include <QDateTime>

namespace tally::book
{

DemoScribe::DemoScribe(Book &book, DemoClock *clock)
    : m_book(book)
    , m_clock(clock)
    , m_today(
          QDateTime::fromMSecsSinceEpoch(clock != nullptr ? clock->endMs() : book.environment().time.nowMs(), Qt::UTC)
              .date())
{
}

QString DemoScribe::at(QDate day, int hour) const
{
    const QString date = day.toString(Qt::ISODate);
    // Things are written down a little after they happen.
    if (m_clock != nullptr)
        m_clock->reach(QDateTime(day, QTime(hour, 25), Qt::UTC));
    if (day >= m_today)
        return date;
    return QStringLiteral("%1T%2:00:00Z").arg(date).arg(hour, 2, 10, QLatin1Char('0'));
}

RecordKey DemoScribe::name(const std::string &id, RecordKey key)
{
    m_names[id] = key;
    return key;
}

RecordKey DemoScribe::of(std::string_view id)
{
    const auto found = m_names.find(id);
    if (found != m_names.end())
        return found->second;
    if (!m_failure) {
        const QString wanted = toQString(id);
        m_failure = Error{ErrorKind::Refused,
                          "demo.name",
                          QT_TRANSLATE_NOOP("Error", "The demo speaks of “%1”, which it never made."),
                          {wanted},
                          {}};
    }
    return {};
}

journal::Recording *DemoScribe::recording()
{
    if (m_failure)
        return nullptr;
    if (!m_recording) {
        auto begun = m_book.recorder().begin();
        if (!begun) {
            m_failure = begun.error();
            return nullptr;
        }
        m_recording.emplace(*std::move(begun));
    }
    m_book.recorder().setActor(m_actor);
    return &*m_recording;
}

RecordKey DemoScribe::keep(Result<RecordKey> added)
{
    if (added)
        return *added;
    m_failure = std::move(added).error();
    return {};
}

RecordKey DemoScribe::record(const char *cls, Json::Object members)
{
    journal::Recording *open = recording();
    return open ? keep(m_book.recordService().add(*open, {cls, Json(std::move(members)), {}})) : RecordKey();
}

RecordKey DemoScribe::event(const resources::EventDraft &draft)
{
    journal::Recording *open = recording();
    return open ? keep(m_book.events().add(*open, draft)) : RecordKey();
}

void DemoScribe::takeBack(RecordKey entry)
{
    if (journal::Recording *open = recording())
        keep(m_book.events().addReversal(*open, entry));
}

void DemoScribe::endAct()
{
    if (m_failure || !m_recording)
        return;
    if (const auto committed = m_recording->commit(); !committed)
        m_failure = committed.error();
    m_recording.reset();
}

Outcome DemoScribe::finish()
{
    endAct();
    m_recording.reset();
    if (m_failure)
        return tl::unexpected(*m_failure);
    return {};
}

void DemoShelf::put(RecordKey resource, Decimal quantity)
{
    if (!m_portions.empty() && m_portions.back().resource == resource)
        quantity = Decimal::fromMicros(m_portions.back().quantity.micros() + quantity.micros());
    else
        m_portions.push_back({resource, {}});
    m_portions.back().quantity = quantity;
}

std::vector<DemoShelf::Portion> DemoShelf::take(Decimal quantity)
{
    std::vector<Portion> taken;
    std::int64_t wanted = quantity.micros();
    while (wanted > 0 && !m_portions.empty()) {
        Portion &oldest = m_portions.front();
        const bool isLast = m_portions.size() == 1;
        const std::int64_t part = isLast ? wanted : std::min(wanted, oldest.quantity.micros());
        if (part > 0)
            taken.push_back({oldest.resource, Decimal::fromMicros(part)});
        oldest.quantity = Decimal::fromMicros(oldest.quantity.micros() - part);
        wanted -= part;
        if (!isLast && oldest.quantity <= Decimal())
            m_portions.pop_front();
    }
    return taken;
}

Decimal DemoShelf::left() const
{
    std::int64_t micros = 0;
    for (const Portion &portion : m_portions)
        micros += portion.quantity.micros();
    return Decimal::fromMicros(micros);
}

Quantity demoQuantity(Decimal value, const char *unit)
{
    return {value, QString::fromLatin1(unit)};
}

Json demoJson(Decimal value, const char *unit)
{
    return resources::quantityJson(demoQuantity(value, unit));
}

} // namespace tally::book
