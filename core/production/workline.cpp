// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/production/workline.h"

#include "core/base/unitword.h"

#include <algorithm>
#include <array>
#include <QRegularExpression>

namespace tally::production
{

namespace
{

using Named = WorkWords::Named;
using Job = WorkWords::Job;

enum class Slot { Kind, Job, Person };
constexpr int Slots = 3;
constexpr QLatin1String Hour("hour");
constexpr QLatin1String Minute("minute-Time");
constexpr qsizetype ShortestStart = 3; ///< letters of a word that may stand for the whole; fewer would be guessing
constexpr qsizetype MostWords = 14;    ///< a line is short; more words than this are not taken apart

/// A comma ends a word where a blank follows it; inside a number it is part of the word.
QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[,;]*(\\s+|$)"));
    return text.split(between, Qt::SkipEmptyParts);
}

bool isSame(const QStringList &typed, const QString &name)
{
    return typed.join(u' ').compare(wordsOf(name).join(u' '), Qt::CaseInsensitive) == 0;
}

/// Hours and minutes alone: a day's work is no day of 24 hours.
const Unit *timeUnit(const QString &word)
{
    const Unit *unit = unitCalled(word.toLower());
    return unit != nullptr && (unit->id == Hour || unit->id == Minute) ? unit : nullptr;
}

/// "1.5" or "1,5"; nothing for other shapes, so that "1,000" is not taken for one.
std::optional<Decimal> number(QString text)
{
    static const QRegularExpression shape(QStringLiteral("^\\d+([.,]\\d{1,2})?$"));
    if (!shape.match(text).hasMatch())
        return std::nullopt;
    const auto value = parseLenient(text.replace(u',', u'.').toStdString());
    return value ? std::optional(*value) : std::nullopt;
}

/// The time that begins at `words[at]`, and how many words it takes: "3h", "3 h", "1:30".
std::optional<Quantity> timeAt(const QStringList &words, qsizetype at, qsizetype &taken)
{
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,2}):([0-5]\\d)$"));
    static const QRegularExpression glued(QStringLiteral("^([\\d.,]+)(\\p{L}+)$"));
    taken = 1;
    if (const auto match = clock.match(words[at]); match.hasMatch())
        return Quantity{Decimal::whole(match.captured(1).toInt() * 60 + match.captured(2).toInt()), QString(Minute)};
    if (const auto match = glued.match(words[at]); match.hasMatch()) {
        const auto value = number(match.captured(1));
        const Unit *unit = timeUnit(match.captured(2));
        return value && unit != nullptr ? std::optional(Quantity{*value, unit->id}) : std::nullopt;
    }
    const auto value = at + 1 < words.size() ? number(words[at]) : std::nullopt;
    const Unit *unit = value ? timeUnit(words[at + 1]) : nullptr;
    taken = 2;
    return unit != nullptr ? std::optional(Quantity{*value, unit->id}) : std::nullopt;
}

/// The sum, in hours where that is exact, else in the finer unit of the two.
std::optional<Quantity> sum(const std::optional<Quantity> &before, const Quantity &more)
{
    const UnitTable &units = UnitTable::shipped();
    for (const QString &unit : {QString(Hour), more.unit, before ? before->unit : more.unit}) {
        const auto a = before ? units.convert(before->value, before->unit, unit) : Result<Decimal>(Decimal());
        const auto b = units.convert(more.value, more.unit, unit);
        const auto both = a && b ? add(*a, *b) : Result<Decimal>(tl::unexpected(a ? b.error() : a.error()));
        if (both)
            return Quantity{*both, unit};
    }
    return std::nullopt;
}

/// Takes times and days out of the line.
QStringList withoutTimes(const QStringList &words, const WorkWords &known, WorkLine &line)
{
    QStringList rest;
    for (qsizetype at = 0; at < words.size();) {
        qsizetype taken = 1;
        if (const auto time = timeAt(words, at, taken)) {
            line.effort = sum(line.effort, *time);
            at += taken;
            continue;
        }
        QDate day = QDate::fromString(words[at], Qt::ISODate);
        for (const auto &[name, date] : known.days)
            if (words[at].compare(name, Qt::CaseInsensitive) == 0)
                day = date;
        if (day.isValid() && !line.day.isValid())
            line.day = day;
        else
            rest.append(words[at]);
        ++at;
    }
    return rest;
}

/// People are called by whole words of their names.
bool hasWords(const QString &name, const QStringList &typed)
{
    const QStringList words = wordsOf(name);
    return std::all_of(typed.begin(), typed.end(),
                       [&](const QString &word) { return words.contains(word, Qt::CaseInsensitive); });
}

/// What a stretch of words may mean in one slot; a name typed in full goes before longer ones.
std::vector<RecordKey> meanings(Slot slot, const QStringList &typed, const WorkWords &known)
{
    std::vector<RecordKey> exact;
    std::vector<RecordKey> shortened;
    const auto consider = [&](RecordKey key, const QString &name) {
        if (isSame(typed, name))
            exact.push_back(key);
        else if (isShortFor(typed, name))
            shortened.push_back(key);
    };
    if (slot == Slot::Job) {
        for (const Job &job : known.jobs) {
            consider(job.key, job.name);
            if (exact.empty() || exact.back() != job.key)
                if (!job.order.isEmpty() && (shortened.empty() || shortened.back() != job.key))
                    consider(job.key, job.order);
        }
    } else {
        for (const Named &one : slot == Slot::Kind ? known.kinds : known.people)
            if (slot == Slot::Kind || hasWords(one.name, typed))
                consider(one.key, one.name);
    }
    return exact.empty() ? shortened : exact;
}

/// One way to read the words: which stretch fills which slot.
struct Reading {
    struct Stretch {
        qsizetype first = 0;
        qsizetype count = 0; ///< 0 where the slot is not filled
    };
    std::array<Stretch, Slots> slots;
    QList<qsizetype> unknown;

    /// Fewer words not understood, then a kind of work rather than none, then fewer stretches.
    [[nodiscard]] std::tuple<qsizetype, bool, int> cost() const
    {
        const auto filled = std::count_if(slots.begin(), slots.end(), [](const Stretch &s) { return s.count > 0; });
        return {unknown.size(), slots[0].count == 0, static_cast<int>(filled)};
    }
};

/// Tries every reading; a line has few words and few slots.
class Reader
{
public:
    Reader(const QStringList &words, const WorkWords &known)
        : m_words(words)
        , m_known(known)
    {
        go(0, {});
    }
    [[nodiscard]] const Reading &best() const { return m_best; }
    /// Another reading is as good.
    [[nodiscard]] bool isDivided() const { return m_isDivided; }

private:
    void go(qsizetype at, Reading reading)
    {
        if (m_isAny && reading.unknown.size() > m_best.unknown.size())
            return;
        if (at == m_words.size())
            return keep(reading);
        for (int slot = 0; slot < Slots; ++slot) {
            if (reading.slots[static_cast<std::size_t>(slot)].count > 0)
                continue;
            for (qsizetype count = m_words.size() - at; count > 0; --count) {
                if (meanings(static_cast<Slot>(slot), m_words.mid(at, count), m_known).empty())
                    continue;
                Reading next = reading;
                next.slots[static_cast<std::size_t>(slot)] = {at, count};
                go(at + count, next);
            }
        }
        reading.unknown.append(at);
        go(at + 1, std::move(reading));
    }
    void keep(const Reading &reading)
    {
        if (m_isAny && reading.cost() > m_best.cost())
            return;
        m_isDivided = m_isAny && reading.cost() == m_best.cost();
        if (!m_isDivided)
            m_best = reading;
        m_isAny = true;
    }

    const QStringList &m_words;
    const WorkWords &m_known;
    Reading m_best;
    bool m_isAny = false;
    bool m_isDivided = false;
};

QString nameOf(RecordKey key, const WorkWords &known)
{
    for (const auto &list : {known.kinds, known.people})
        for (const Named &one : list)
            if (one.key == key)
                return one.name;
    for (const Job &job : known.jobs)
        if (job.key == key)
            return job.order.isEmpty() ? job.name : QString(job.name + QStringLiteral(" · ") + job.order);
    return {};
}

/// The one thing meant, or none with what it may be told in `line`.
RecordKey settle(std::vector<RecordKey> found, const QStringList &typed, const WorkWords &known, WorkLine &line)
{
    if (found.size() == 1)
        return found.front();
    QStringList names;
    for (const RecordKey key : found)
        names.append(nameOf(key, known));
    line.unclear.push_back({typed.join(u' '), names});
    return {};
}

/// Among several jobs of one order, those that still want this kind of work.
std::vector<RecordKey> wanting(const std::vector<RecordKey> &found, RecordKey kind, const WorkWords &known)
{
    std::vector<RecordKey> wanted;
    for (const Job &job : known.jobs)
        if (std::find(found.begin(), found.end(), job.key) != found.end() &&
            std::find(job.kinds.begin(), job.kinds.end(), kind) != job.kinds.end())
            wanted.push_back(job.key);
    return wanted.empty() ? found : wanted;
}

void fillSlots(const QStringList &rest, const WorkWords &known, WorkLine &line)
{
    const Reader reader(rest, known);
    const Reading &reading = reader.best();
    if (reader.isDivided()) {
        line.unclear.push_back({rest.join(u' '), {}});
        return;
    }
    const auto typed = [&](Slot slot) {
        const Reading::Stretch &stretch = reading.slots[static_cast<std::size_t>(slot)];
        return rest.mid(stretch.first, stretch.count);
    };
    if (const QStringList words = typed(Slot::Kind); !words.isEmpty())
        line.kind = settle(meanings(Slot::Kind, words, known), words, known, line);
    if (const QStringList words = typed(Slot::Person); !words.isEmpty())
        line.person = settle(meanings(Slot::Person, words, known), words, known, line);
    if (const QStringList words = typed(Slot::Job); !words.isEmpty())
        line.job = settle(wanting(meanings(Slot::Job, words, known), line.kind, known), words, known, line);
    // Neighbours are told together: “garden work” is one thing not understood, not two.
    for (qsizetype i = 0; i < reading.unknown.size(); ++i) {
        const QString &word = rest[reading.unknown[i]];
        if (i > 0 && reading.unknown[i - 1] + 1 == reading.unknown[i])
            line.unknown.last() += u' ' + word;
        else
            line.unknown.append(word);
    }
}

} // namespace

bool isShortFor(const QStringList &typed, const QString &name)
{
    qsizetype next = 0;
    for (const QString &word : wordsOf(name)) {
        if (next == typed.size())
            break;
        const QString &start = typed[next];
        const bool isWhole = word.compare(start, Qt::CaseInsensitive) == 0;
        if (isWhole || (start.size() >= ShortestStart && word.startsWith(start, Qt::CaseInsensitive)))
            ++next;
    }
    return next == typed.size() && next > 0;
}

WorkLine readWorkLine(const QString &text, const WorkWords &words)
{
    WorkLine line;
    const QStringList rest = withoutTimes(wordsOf(text), words, line);
    if (rest.size() > MostWords)
        line.unknown.append(rest.join(u' '));
    else
        fillSlots(rest, words, line);
    return line;
}

} // namespace tally::production
