// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/book/democlock.h"
#include "core/journal/recording.h"
#include "core/resources/eventdraft.h"

#include <deque>
#include <map>
#include <QDate>

namespace tally::book
{

/// Writes a story into a book through its services. The first refusal stops it: what follows is passed over, nothing of
/// the act under way is kept, and `finish` tells the refusal. So a story reads as what happened, not as what might
/// fail.
class DemoScribe
{
public:
    /// `clock` is the book's own, and goes forward with the story; null leaves the book's as it is.
    explicit DemoScribe(Book &book, DemoClock *clock = nullptr);

    [[nodiscard]] QDate today() const { return m_today; }
    /// The moment as an event tells it, which the clock then reaches; of today only the date, since the hour may still
    /// be to come.
    [[nodiscard]] QString at(QDate day, int hour) const;

    /// Remembers a record under a name of the story.
    RecordKey name(const std::string &id, RecordKey key);
    /// The record of that name. Asking for one that was never named is a fault of the story, told by `finish`.
    [[nodiscard]] RecordKey of(std::string_view id);
    [[nodiscard]] QString idOf(std::string_view id) { return toText(of(id)); }

    /// Who records what follows.
    void actAs(RecordKey member) { m_actor = member; }
    RecordKey record(const char *cls, Json::Object members);
    RecordKey event(const resources::EventDraft &draft);
    /// The record that an event creates beside itself.
    RecordKey eventMaking(const resources::EventDraft &draft) { return event(draft).withPart(1); }
    void takeBack(RecordKey entry);
    /// Commits what was added since the last time.
    void endAct();
    Outcome finish();

private:
    [[nodiscard]] journal::Recording *recording();
    RecordKey keep(Result<RecordKey> added);

    Book &m_book;
    DemoClock *m_clock;
    QDate m_today;
    RecordKey m_actor;
    std::optional<journal::Recording> m_recording;
    std::optional<Error> m_failure;
    std::map<std::string, RecordKey, std::less<>> m_names;
};

/// What lies on one shelf, oldest first. It only says which record to take from; the book keeps the amounts.
class DemoShelf
{
public:
    struct Portion {
        RecordKey resource;
        Decimal quantity;
    };
    void put(RecordKey resource, Decimal quantity);
    /// The portions that make up `quantity`; what is not there is taken from the last record all the same.
    [[nodiscard]] std::vector<Portion> take(Decimal quantity);
    [[nodiscard]] Decimal left() const;
    /// The record put there last; none if there never was one.
    [[nodiscard]] RecordKey newest() const { return m_portions.empty() ? RecordKey() : m_portions.back().resource; }

private:
    std::deque<Portion> m_portions;
};

[[nodiscard]] Quantity demoQuantity(Decimal value, const char *unit);
[[nodiscard]] Json demoJson(Decimal value, const char *unit);

} // namespace tally::book
