// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/exchangepane.h"

#include "ui/common/cell.h"
#include "ui/common/figures.h"
#include "ui/common/whypanel.h"
#include "ui/network/networkcolumns.h"
#include "ui/network/networkwords.h"

#include <QLocale>

namespace tally::ui
{
namespace
{

QString count(std::int64_t number)
{
    return QLocale().toString(qlonglong{number});
}

/// A name of a file is one long word; it may go on in the next line where its parts end.
QString breakable(QString file)
{
    return file.replace(u'_', QStringLiteral("_\u200B"));
}

} // namespace

ExchangePane::ExchangePane(QWidget *parent)
    : FactPane(tr("Choose an exchange to see its report."), parent)
{
}

void ExchangePane::show(const ExchangeLine &line, const std::optional<exchange::Exchanged> &before)
{
    const exchange::Exchanged &exchange = line.exchange;
    begin(titleOf(line), momentOfInFull(exchange.atMs),
          exchange.sent ? Badge{tr("✓ written and signed"), Badge::Tone::Good}
                        : Badge{tr("✓ verified and taken in"), Badge::Tone::Good});
    addFact(tr("File"), breakable(exchange.file));
    if (exchange.sent)
        addFact(tr("It holds"), entriesText(exchange.entries));
    else
        addFact(tr("It brought"), exchange.entries == 0 ? tr("no new entries, but news about keys or receipts")
                                                        : entriesText(exchange.entries));
    addFact(exchange.sent ? tr("For") : tr("From"), line.who.isEmpty() ? tr("whoever gets the file") : line.who);
    showLogs(line, before);
}

void ExchangePane::showLogs(const ExchangeLine &line, const std::optional<exchange::Exchanged> &before)
{
    const auto earlier = before ? exchange::sizesOf(*before) : std::map<int, std::int64_t>();
    std::vector<WhyLine> lines;
    for (const auto &[desk, size] : exchange::sizesOf(line.exchange)) {
        const LogNo log(LogNo::OwnBook, desk);
        const auto known = earlier.find(desk);
        const std::int64_t grown = known == earlier.end() ? size : size - known->second;
        const bool ours = line.exchange.sent && size > 0;
        lines.push_back({log.isRoster() ? tr("Roster, the list of keys and desks")
                                        : tr("Log %1, up to entry %2").arg(log.deskName(), count(size)),
                         before ? tr("%1 more than in the one before").arg(count(grown)) : tr("the first exchange"),
                         count(size), ours ? RecordKey(log, size - 1) : RecordKey()});
    }
    why()->setLines(tr("Why these entries?"), lines);
}

} // namespace tally::ui
