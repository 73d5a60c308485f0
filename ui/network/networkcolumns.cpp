// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkcolumns.h"

#include "ui/common/figures.h"
#include "ui/network/networkwords.h"
#include "ui/shell/agotext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace tally::ui
{
namespace
{

constexpr auto Words = Qt::AlignLeft | Qt::AlignVCenter;
constexpr auto Number = Qt::AlignRight | Qt::AlignVCenter;

QString say(const char *text)
{
    return QCoreApplication::translate("Network", text);
}

Cell countCell(std::int64_t count)
{
    return {QLocale().toString(qlonglong{count})};
}

QVariant asNumber(std::int64_t count)
{
    return QVariant(qlonglong{count});
}

Cell peerCell(const PeerLine &line)
{
    return {line.peer.petname, shortId(line.peer.bookId), {}, {}, false, false, line.peer.bookId};
}

Cell confirmedCell(const PeerLine &line)
{
    Cell cell = countCell(line.peer.acknowledged);
    cell.unit = say(QT_TRANSLATE_NOOP("Network", "of %1")).arg(QLocale().toString(qlonglong{line.ours}));
    return cell;
}

Cell seenCell(const PeerLine &line)
{
    const QString seen = lastSeenOf(line);
    Cell cell{seen.isEmpty() ? say(QT_TRANSLATE_NOOP("Network", "never")) : seen};
    cell.dim = seen.isEmpty();
    return cell;
}

Cell deskCell(const DeskLine &line)
{
    return {line.desk.label, LogNo(LogNo::OwnBook, line.desk.desk).deskName()};
}

Cell fingerprintCell(const DeskLine &line)
{
    Cell cell{shortDigest(fingerprint(line.desk.key))};
    cell.tip = grouped(fingerprint(line.desk.key).hex());
    cell.dim = true;
    return cell;
}

Cell lastEntryCell(const DeskLine &line)
{
    if (line.entries == 0)
        return {say(QT_TRANSLATE_NOOP("Network", "none yet")), {}, {}, {}, false, true};
    Cell cell{momentText(line.lastTime)};
    cell.tip = momentInFull(line.lastTime);
    return cell;
}

Cell exchangeCell(const ExchangeLine &line)
{
    return {titleOf(line), line.exchange.file, {}, {}, false, false, line.exchange.file};
}

Cell exchangeTimeCell(const ExchangeLine &line)
{
    Cell cell{momentOf(line.exchange.atMs)};
    cell.tip = momentOfInFull(line.exchange.atMs);
    return cell;
}

Cell directionCell(const ExchangeLine &line)
{
    return {{},
            {},
            {},
            line.exchange.sent ? Badge{say(QT_TRANSLATE_NOOP("Network", "↗ exported")), Badge::Tone::Neutral}
                               : Badge{say(QT_TRANSLATE_NOOP("Network", "↙ received")), Badge::Tone::Good}};
}

} // namespace

Badge badgeOf(const PeerLine &line)
{
    const exchange::PeerRow &peer = line.peer;
    if (peer.forked)
        return {say(QT_TRANSLATE_NOOP("Network", "✗ two histories")), Badge::Tone::Bad};
    if (!peer.compared)
        return {say(QT_TRANSLATE_NOOP("Network", "◌ words not compared")), Badge::Tone::Warning};
    if (peer.unsent > 0)
        return {say(QT_TRANSLATE_NOOP("Network", "↗ something to send")), Badge::Tone::Neutral};
    if (peer.acknowledged < line.ours)
        return {say(QT_TRANSLATE_NOOP("Network", "◷ waits for a receipt")), Badge::Tone::Neutral};
    return {say(QT_TRANSLATE_NOOP("Network", "✓ has everything")), Badge::Tone::Good};
}

Badge badgeOf(const DeskLine &line)
{
    if (line.desk.isClosed())
        return {say(QT_TRANSLATE_NOOP("Network", "■ closed")), Badge::Tone::Neutral};
    if (line.isThisOne)
        return {say(QT_TRANSLATE_NOOP("Network", "✓ open, this one")), Badge::Tone::Good};
    return {say(QT_TRANSLATE_NOOP("Network", "✓ open")), Badge::Tone::Good};
}

QString lastSeenOf(const PeerLine &line)
{
    const auto at = QDateTime::fromString(line.peer.lastAcknowledged, Qt::ISODate);
    return at.isValid() ? agoText(at.toMSecsSinceEpoch(), line.nowMs) : QString();
}

QString titleOf(const ExchangeLine &line)
{
    if (line.ownDesks)
        return line.exchange.sent ? say(QT_TRANSLATE_NOOP("Network", "Exported for our own desks"))
                                  : say(QT_TRANSLATE_NOOP("Network", "Received from another of our desks"));
    if (line.who.isEmpty())
        return say(QT_TRANSLATE_NOOP("Network", "Exported, for no one in particular"));
    return (line.exchange.sent ? say(QT_TRANSLATE_NOOP("Network", "Exported for %1"))
                               : say(QT_TRANSLATE_NOOP("Network", "Received from %1")))
        .arg(line.who);
}

std::vector<Column<PeerLine>> peerColumns()
{
    return {{QStringLiteral("peer"), say(QT_TRANSLATE_NOOP("Network", "Peer")), Words, peerCell, {}},
            {QStringLiteral("held"), say(QT_TRANSLATE_NOOP("Network", "Held")), Number,
             [](const PeerLine &line) { return countCell(line.peer.entries); },
             [](const PeerLine &line) { return asNumber(line.peer.entries); }},
            {QStringLiteral("confirmed"), say(QT_TRANSLATE_NOOP("Network", "Confirmed")), Number, confirmedCell,
             [](const PeerLine &line) { return asNumber(line.peer.acknowledged); }},
            {QStringLiteral("unsent"), say(QT_TRANSLATE_NOOP("Network", "Not sent")), Number,
             [](const PeerLine &line) { return countCell(line.peer.unsent); },
             [](const PeerLine &line) { return asNumber(line.peer.unsent); }},
            {QStringLiteral("seen"), say(QT_TRANSLATE_NOOP("Network", "Last seen")), Words, seenCell,
             [](const PeerLine &line) { return QVariant(line.peer.lastAcknowledged); }},
            {QStringLiteral("state"), say(QT_TRANSLATE_NOOP("Network", "State")), Words,
             [](const PeerLine &line) {
                 return Cell{{}, {}, {}, badgeOf(line)};
             },
             [](const PeerLine &line) { return QVariant(badgeOf(line).text); }}};
}

std::vector<Column<DeskLine>> deskColumns()
{
    return {{QStringLiteral("desk"), say(QT_TRANSLATE_NOOP("Network", "Desk")), Words, deskCell,
             [](const DeskLine &line) { return QVariant(line.desk.desk); }},
            {QStringLiteral("key"),
             say(QT_TRANSLATE_NOOP("Network", "Fingerprint of its key")),
             Words,
             fingerprintCell,
             {}},
            {QStringLiteral("entries"), say(QT_TRANSLATE_NOOP("Network", "Entries")), Number,
             [](const DeskLine &line) { return countCell(line.entries); },
             [](const DeskLine &line) { return asNumber(line.entries); }},
            {QStringLiteral("last"), say(QT_TRANSLATE_NOOP("Network", "Last entry")), Words, lastEntryCell,
             [](const DeskLine &line) { return asNumber(line.lastTime.raw); }},
            {QStringLiteral("state"), say(QT_TRANSLATE_NOOP("Network", "State")), Words,
             [](const DeskLine &line) {
                 return Cell{{}, {}, {}, badgeOf(line)};
             },
             [](const DeskLine &line) { return QVariant(badgeOf(line).text); }}};
}

std::vector<Column<ExchangeLine>> historyColumns()
{
    return {{QStringLiteral("what"), say(QT_TRANSLATE_NOOP("Network", "Exchange")), Words, exchangeCell, {}},
            {QStringLiteral("entries"), say(QT_TRANSLATE_NOOP("Network", "Entries")), Number,
             [](const ExchangeLine &line) { return countCell(line.exchange.entries); },
             [](const ExchangeLine &line) { return asNumber(line.exchange.entries); }},
            {QStringLiteral("when"), say(QT_TRANSLATE_NOOP("Network", "When")), Words, exchangeTimeCell,
             [](const ExchangeLine &line) { return asNumber(line.exchange.id); }},
            {QStringLiteral("direction"), say(QT_TRANSLATE_NOOP("Network", "Direction")), Words, directionCell,
             [](const ExchangeLine &line) { return QVariant(line.exchange.sent); }}};
}

} // namespace tally::ui
