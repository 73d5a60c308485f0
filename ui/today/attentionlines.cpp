// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/attentionlines.h"

#include "core/resources/action.h"
#include "ui/common/figures.h"
#include "ui/today/decisionwords.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QLocale>

namespace tally::ui
{
namespace
{

using book::AttentionKind;
using book::AttentionRow;
using book::Urgency;

enum class Group { Decisions, Stock, Promises, Work, Book };
constexpr std::size_t Groups = 5;

struct Gathered {
    Urgency urgency = Urgency::Notice;
    std::vector<TodayLine> lines;
};

QString say(const char *text)
{
    return QCoreApplication::translate("Today", text);
}

QString say(const char *text, qint64 n)
{
    return QCoreApplication::translate("Today", text, nullptr, static_cast<int>(qMin<qint64>(n, 1'000'000'000)));
}

QString titleOf(Group group)
{
    constexpr std::array Titles = {QT_TRANSLATE_NOOP("Today", "Decisions"), QT_TRANSLATE_NOOP("Today", "Stock"),
                                   QT_TRANSLATE_NOOP("Today", "Promises"), QT_TRANSLATE_NOOP("Today", "Work"),
                                   QT_TRANSLATE_NOOP("Today", "The book")};
    return say(Titles.at(static_cast<std::size_t>(group)));
}

Group groupOf(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::BelowZero:
    case AttentionKind::Short:
    case AttentionKind::Expiring:
    case AttentionKind::Overspent:
        return Group::Stock;
    case AttentionKind::ToGive:
    case AttentionKind::ToGet:
        return Group::Promises;
    case AttentionKind::Work:
    case AttentionKind::Order:
        return Group::Work;
    case AttentionKind::Contested:
        return Group::Decisions;
    default:
        return Group::Book;
    }
}

/// How a due day stands to today, as a sign and a word.
Badge dueBadge(QDate date, QDate today)
{
    if (date < today)
        return {say(QT_TRANSLATE_NOOP("Today", "! overdue")), Badge::Tone::Bad};
    if (date == today)
        return {say(QT_TRANSLATE_NOOP("Today", "◷ due today")), Badge::Tone::Warning};
    return {say(QT_TRANSLATE_NOOP("Today", "◷ due soon")), Badge::Tone::Neutral};
}

void setWhen(TodayLine &line, QDate date)
{
    line.when = dayText(date);
    line.whenInFull = QLocale().toString(date, QLocale::LongFormat);
}

void setFigure(TodayLine &line, const AttentionRow &row, Decimal value, const QString &currency)
{
    line.figure = row.isMoney ? moneyFigure(value) : figure(value);
    line.unit = row.isMoney ? moneySignOf(row.name, currency) : unitSign(row.quantity.unit);
}

TodayLine belowZeroLine(const AttentionRow &row)
{
    TodayLine line;
    line.badge = {say(QT_TRANSLATE_NOOP("Today", "▼ below zero")), Badge::Tone::Bad};
    line.what = row.name;
    line.second = say(QT_TRANSLATE_NOOP("Today", "Count it, or record what came in"));
    line.alarming = true;
    line.places = {QStringLiteral("inventory")};
    return line;
}

TodayLine shortLine(const AttentionRow &row, const QString &currency)
{
    TodayLine line;
    const bool isCovered = row.covered.isValid();
    line.badge = isCovered ? Badge{say(QT_TRANSLATE_NOOP("Today", "◷ on its way")), Badge::Tone::Warning}
                           : Badge{say(QT_TRANSLATE_NOOP("Today", "▼ short")), Badge::Tone::Bad};
    line.what = row.name;
    line.second =
        isCovered ? say(QT_TRANSLATE_NOOP("Today", "Enough if what is promised for %1 comes")).arg(dayText(row.covered))
                  : say(QT_TRANSLATE_NOOP("Today", "Too little for what is promised by then"));
    line.alarming = !isCovered;
    line.places = {QStringLiteral("inventory"), QStringLiteral("journal")};
    setFigure(line, row, -row.quantity.value, currency);
    return line;
}

TodayLine expiringLine(const AttentionRow &row, QDate today)
{
    TodayLine line;
    line.badge = row.date < today ? Badge{say(QT_TRANSLATE_NOOP("Today", "! expired")), Badge::Tone::Bad}
                                  : Badge{say(QT_TRANSLATE_NOOP("Today", "◷ expires")), Badge::Tone::Warning};
    line.what = row.name;
    line.second = say(QT_TRANSLATE_NOOP("Today", "Lot %1")).arg(row.lot);
    line.places = {QStringLiteral("inventory")};
    return line;
}

TodayLine overspentLine(const AttentionRow &row)
{
    TodayLine line;
    line.badge = {say(QT_TRANSLATE_NOOP("Today", "! overspent")), Badge::Tone::Bad};
    line.what = row.name.isEmpty() ? row.lot : row.name;
    line.second = say(QT_TRANSLATE_NOOP("Today", "Lot %1: more was given out as certified than its certificate covers"))
                      .arg(row.lot);
    line.alarming = true;
    line.places = {QStringLiteral("inventory"), QStringLiteral("journal")};
    return line;
}

/// As the form to record it says it.
QString plannedWords(resources::ActionId action)
{
    switch (action) {
    case resources::ActionId::Consume:
        return QCoreApplication::translate("Event", "Use up");
    case resources::ActionId::Produce:
        return QCoreApplication::translate("Event", "Make");
    default:
        return resources::actionLabel(action);
    }
}

/// "Oak board from Mill Co-op"; the act's own word where nothing simply changes hands.
QString promiseWords(const AttentionRow &row)
{
    const bool isHandedOver = row.action.startsWith(QLatin1String("transfer"));
    const resources::Action *action = resources::findAction(row.action.toStdString());
    const QString what = row.isMoney ? say(QT_TRANSLATE_NOOP("Today", "Payment"))
                         : isHandedOver || action == nullptr
                             ? row.name
                             : say(QT_TRANSLATE_NOOP("Today", "%1: %2")).arg(plannedWords(action->id), row.name);
    if (row.party.isEmpty() || row.kind == AttentionKind::Work)
        return what;
    return say(row.kind == AttentionKind::ToGet ? QT_TRANSLATE_NOOP("Today", "%1 from %2")
                                                : QT_TRANSLATE_NOOP("Today", "%1 to %2"))
        .arg(what, row.party);
}

TodayLine promiseLine(const AttentionRow &row, QDate today)
{
    TodayLine line;
    line.badge = dueBadge(row.date, today);
    line.what = promiseWords(row);
    QStringList second;
    if (row.kind == AttentionKind::ToGive)
        second.append(say(QT_TRANSLATE_NOOP("Today", "promised by us")));
    if (row.kind == AttentionKind::ToGet)
        second.append(say(QT_TRANSLATE_NOOP("Today", "promised to us")));
    if (row.action == QLatin1String("work") && !row.party.isEmpty())
        second.append(row.party);
    if (!row.job.isEmpty())
        second.append(row.job);
    line.second = second.join(QStringLiteral(" · "));
    line.places = row.kind == AttentionKind::Work ? QStringList{QStringLiteral("work"), QStringLiteral("journal")}
                                                  : QStringList{QStringLiteral("journal")};
    return line;
}

TodayLine orderLine(const AttentionRow &row, QDate today)
{
    TodayLine line;
    line.badge = dueBadge(row.date, today);
    line.what = row.name.isEmpty() ? toText(row.key) : row.name;
    line.second = say(QT_TRANSLATE_NOOP("Today", "Work order"));
    line.places = {QStringLiteral("work"), QStringLiteral("journal")};
    return line;
}

TodayLine peerLine(const AttentionRow &row)
{
    TodayLine line;
    const bool isUnsent = row.kind == AttentionKind::Unsent;
    line.badge = {say(isUnsent ? QT_TRANSLATE_NOOP("Today", "↑ not sent yet") : QT_TRANSLATE_NOOP("Today", "↓ new")),
                  Badge::Tone::Neutral};
    line.what = row.name;
    if (!isUnsent)
        line.second = say(QT_TRANSLATE_NOOP("Today", "Received and not looked at"));
    else if (row.date.isValid())
        line.second = say(QT_TRANSLATE_NOOP("Today", "Last bundle written on %1")).arg(dayText(row.date));
    else
        line.second = say(QT_TRANSLATE_NOOP("Today", "Never sent a bundle"));
    line.figure = QLocale().toString(qlonglong{row.entries});
    line.unit = say(QT_TRANSLATE_N_NOOP("Today", "entries"), row.entries);
    line.places = {QStringLiteral("network"), QStringLiteral("journal")};
    line.peer = isUnsent ? 0 : row.book;
    return line;
}

TodayLine contestedLine(const AttentionRow &row)
{
    TodayLine line;
    line.badge = {say(QT_TRANSLATE_NOOP("Today", "⇄ decide")), Badge::Tone::Warning};
    line.what = questionOf(row.cls, row.member, row.name);
    line.second =
        say(QT_TRANSLATE_N_NOOP("Today", "%n different answers from our desks; one has to hold"), row.entries);
    line.member = row.member;
    return line;
}

TodayLine lineOf(const AttentionRow &row, QDate today, const QString &currency)
{
    TodayLine line;
    switch (row.kind) {
    case AttentionKind::BelowZero:
        line = belowZeroLine(row);
        break;
    case AttentionKind::Short:
        line = shortLine(row, currency);
        break;
    case AttentionKind::Expiring:
        line = expiringLine(row, today);
        break;
    case AttentionKind::ToGive:
    case AttentionKind::ToGet:
    case AttentionKind::Work:
        line = promiseLine(row, today);
        break;
    case AttentionKind::Order:
        line = orderLine(row, today);
        break;
    case AttentionKind::Unsent:
    case AttentionKind::PeerChanged:
        line = peerLine(row);
        break;
    case AttentionKind::Contested:
        line = contestedLine(row);
        break;
    case AttentionKind::Overspent:
        line = overspentLine(row);
        break;
    }
    if (line.figure.isEmpty() && !row.quantity.unit.isEmpty())
        setFigure(line, row, row.quantity.value, currency);
    if (row.date.isValid() && line.when.isEmpty() && row.kind != AttentionKind::Unsent)
        setWhen(line, row.date);
    line.key = row.key;
    return line;
}

TodayLine checkLine(const CheckState &check)
{
    TodayLine line;
    line.places = {QStringLiteral("journal")};
    if (check.findings) {
        line.badge = {say(QT_TRANSLATE_NOOP("Today", "! check")), Badge::Tone::Bad};
        line.what = say(QT_TRANSLATE_N_NOOP("Today", "The check of the book found %n things"), *check.findings);
        return line;
    }
    line.badge = {say(QT_TRANSLATE_NOOP("Today", "· not checked")), Badge::Tone::Neutral};
    line.what = say(QT_TRANSLATE_NOOP("Today", "Entries not verified since the book was opened"));
    line.second = say(QT_TRANSLATE_NOOP("Today", "“Verify now” in the journal reads every one again"));
    line.figure = QLocale().toString(qlonglong{check.entries});
    line.unit = say(QT_TRANSLATE_N_NOOP("Today", "entries"), check.entries);
    return line;
}

} // namespace

int waitingLines(const CheckState &check)
{
    if (check.findings)
        return *check.findings > 0 ? 1 : 0;
    return check.entries > 0 ? 1 : 0;
}

std::vector<TodayLine> attentionLines(const std::vector<AttentionRow> &rows, const CheckState &check, QDate today,
                                      const QString &currency)
{
    std::array<Gathered, Groups> groups;
    const auto put = [&](Group group, Urgency urgency, TodayLine line) {
        Gathered &gathered = groups.at(static_cast<std::size_t>(group));
        gathered.urgency = std::min(gathered.urgency, urgency);
        gathered.lines.push_back(std::move(line));
    };
    if (waitingLines(check) > 0)
        put(Group::Book, check.findings ? Urgency::Now : Urgency::Notice, checkLine(check));
    for (const AttentionRow &row : rows)
        put(groupOf(row.kind), row.urgency, lineOf(row, today, currency));
    std::array<Group, Groups> order = {Group::Decisions, Group::Stock, Group::Promises, Group::Work, Group::Book};
    std::stable_sort(order.begin(), order.end(), [&](Group a, Group b) {
        return groups.at(static_cast<std::size_t>(a)).urgency < groups.at(static_cast<std::size_t>(b)).urgency;
    });
    std::vector<TodayLine> lines;
    for (const Group group : order) {
        std::vector<TodayLine> &found = groups.at(static_cast<std::size_t>(group)).lines;
        if (found.empty())
            continue;
        TodayLine title;
        title.heading = true;
        title.what = QStringLiteral("%1 · %2").arg(titleOf(group), QLocale().toString(qlonglong(found.size())));
        lines.push_back(std::move(title));
        lines.insert(lines.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    }
    return lines;
}

} // namespace tally::ui
