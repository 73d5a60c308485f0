// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "app/cli/subject.h"
#include "core/base/wholefile.h"
#include "core/resources/recall.h"
#include "ui/paper/recallpaper.h"

#include <QDateTime>

namespace tally::cli
{

namespace
{

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                      QStringLiteral("Write the sheet to FILE: CSV if it ends in .csv, else PDF."),
                      QStringLiteral("FILE")});
}

const char *toldBy(resources::RecallTold told)
{
    switch (told) {
    case resources::RecallTold::ByGiver:
        return "giver";
    case resources::RecallTold::ByGiverAlone:
        return "giver-alone";
    case resources::RecallTold::ByBoth:
        return "both";
    case resources::RecallTold::ByReceiver:
        return "receiver";
    }
    return "";
}

Json lineJson(const resources::RecallSheet &sheet, const resources::RecallLine &line)
{
    const resources::Contact &to = sheet.contact(line.receiver);
    return Json::Object{{"address", to.address},
                        {"at", line.at},
                        {"book", line.book},
                        {"email", to.email},
                        {"event", toText(line.event)},
                        {"from", sheet.contact(line.provider).name},
                        {"item", line.item},
                        {"lot", line.lot},
                        {"phone", to.phone},
                        {"quantity", format(line.quantity.value)},
                        {"receipt", line.receipt ? toText(line.receipt) : QString()},
                        {"received", line.receipt ? format(line.received.value) : std::string()},
                        {"receiver", to.name},
                        {"returned", line.isReturn},
                        {"serial", line.serial},
                        {"told", toldBy(line.told)},
                        {"unit", line.quantity.unit}};
}

Json sheetJson(const resources::RecallSheet &sheet)
{
    Json::Array received;
    for (const resources::RecallLine &line : sheet.lines)
        received.push_back(lineJson(sheet, line));
    Json::Array stock;
    for (const resources::RecallStock &one : sheet.stock)
        stock.push_back(Json::Object{{"book", one.book},
                                     {"item", one.item},
                                     {"lot", one.lot},
                                     {"onhand", format(one.onhand.value)},
                                     {"place", sheet.contact(one.location).name},
                                     {"record", toText(one.resource)},
                                     {"unit", one.onhand.unit}});
    return Json::Object{
        {"received", Json(std::move(received))}, {"stock", Json(std::move(stock))}, {"subject", toText(sheet.subject)}};
}

QString stockLine(book::Book &book, const resources::RecallStock &one)
{
    const QString line = QStringLiteral("Still in stock: %1 %2 of %3, %4.")
                             .arg(QString::fromStdString(format(one.onhand.value)), unitSign(one.onhand.unit), one.item,
                                  toText(one.resource));
    if (one.book == LogNo::OwnBook)
        return line;
    return QStringLiteral("%1, says the book of %2.").arg(line.chopped(1), book.journal().identity(one.book).name);
}

void show(Console &console, book::Book &book, const paper::RecallTable &all, const resources::RecallSheet &sheet)
{
    TextTable table;
    for (qsizetype i = 0; i < all.titles.size(); ++i)
        table.columns.push_back({all.titles[i], i == 5});
    table.rows = all.rows;
    console.print(table);
    for (const resources::RecallStock &one : sheet.stock)
        console.print(stockLine(book, one));
}

QString today(const Call &call)
{
    return QDateTime::fromMSecsSinceEpoch(call.nowMs(), Qt::UTC).date().toString(Qt::ISODate);
}

Outcome run(Call &call)
{
    TALLY_TRY(book::Book * book, call.open(book::Access::Read));
    const resources::RecallQuery recall(book->database(), book->records(), book->resources(), book->journal().books());
    TALLY_TRY(const RecordKey subject, subjectOf(*book, call.argument(1)));
    TALLY_TRY(const auto sheet, recall.sheet(subject, book->ourAgent()));
    const paper::RecallTable table = paper::recallTable(*book, sheet);
    if (const QString path = call.option("output"); !path.isEmpty()) {
        const bool isCsv = path.endsWith(u".csv", Qt::CaseInsensitive);
        TALLY_CHECK(writeWhole(path, isCsv ? paper::recallCsv(table) : paper::recallPdf(*book, sheet, today(call))));
    }
    if (call.console().json())
        call.console().print(sheetJson(sheet));
    else
        show(call.console(), *book, table, sheet);
    return {};
}

} // namespace

const Verb RecallVerb{"recall",
                      "BOOK LOT [-o FILE]",
                      "Who got any of a lot, when, and how to reach them; what of it is still here.",
                      2,
                      2,
                      addOptions,
                      run,
                      true};

} // namespace tally::cli
