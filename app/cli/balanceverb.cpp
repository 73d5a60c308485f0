// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "core/exchange/peerstore.h"

namespace tally::cli
{

namespace
{

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{QStringLiteral("peer"), QStringLiteral("Stock as the book of this peer tells it."), QStringLiteral("PEER")},
         {QStringLiteral("all"), QStringLiteral("Also records at zero (with --json they are always there).")}});
}

Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json(text);
}

Result<Json> idOrNull(const journal::RecordQuery &records, RecordKey key)
{
    if (!key)
        return Json();
    return records.publicId(key).map([](const QString &id) { return Json(id); });
}

Result<Json> rowOf(const journal::RecordQuery &records, const resources::ResourceRow &row)
{
    Json::Object object{{"accounting", format(row.accounting)}, {"lot", Json()},
                        {"name", textOrNull(row.name)},         {"onhand", format(row.onhand)},
                        {"serial", textOrNull(row.serial)},     {"state", textOrNull(row.state)},
                        {"unit", textOrNull(row.unit)}};
    const std::pair<const char *, RecordKey> references[] = {{"accountable", row.accountable},
                                                             {"containedIn", row.containedIn},
                                                             {"custodian", row.custodian},
                                                             {"id", row.key},
                                                             {"location", row.location},
                                                             {"lot", row.lot},
                                                             {"spec", row.spec},
                                                             {"stage", row.stage}};
    for (const auto &[name, key] : references) {
        TALLY_TRY(object[name], idOrNull(records, key));
    }
    return Json(std::move(object));
}

Result<QStringList> lineOf(const journal::RecordQuery &records, const resources::ResourceRow &row)
{
    TALLY_TRY(const QString place, row.location ? records.title(row.location) : Result<QString>(QString()));
    TALLY_TRY(const QString holder, row.custodian ? records.title(row.custodian) : Result<QString>(QString()));
    return QStringList{toText(row.key),
                       row.name,
                       row.specName,
                       QString::fromStdString(format(row.onhand)),
                       QString::fromStdString(format(row.accounting)),
                       unitSign(row.unit),
                       place,
                       holder,
                       row.state};
}

Result<int> bookNumber(book::Book &book, const QString &peer)
{
    if (peer.isEmpty())
        return LogNo::OwnBook;
    return exchange::PeerStore(book.journal()).find(peer).map([](const exchange::PeerRow &row) { return row.book; });
}

Outcome run(Call &call)
{
    TALLY_TRY(book::Book * book, call.open(book::Access::Read));
    TALLY_TRY(const int number, bookNumber(*book, call.option("peer")));
    TALLY_TRY(const auto rows, book->resources().resources(number));
    if (call.console().json()) {
        Json::Array array;
        for (const resources::ResourceRow &row : rows) {
            TALLY_TRY(Json object, rowOf(book->records(), row));
            array.push_back(std::move(object));
        }
        call.console().print(Json(std::move(array)));
        return {};
    }
    TextTable table{{{QStringLiteral("Record")},
                     {QStringLiteral("Name")},
                     {QStringLiteral("Item")},
                     {QStringLiteral("On hand"), true},
                     {QStringLiteral("Owned"), true},
                     {QStringLiteral("Unit")},
                     {QStringLiteral("Place")},
                     {QStringLiteral("Held by")},
                     {QStringLiteral("State")}},
                    {}};
    std::size_t empty = 0;
    for (const resources::ResourceRow &row : rows) {
        if (!call.has("all") && row.onhand == Decimal() && row.accounting == Decimal()) {
            ++empty;
            continue;
        }
        TALLY_TRY(QStringList line, lineOf(book->records(), row));
        table.rows.push_back(std::move(line));
    }
    call.console().print(table);
    if (empty > 0)
        call.console().print(QStringLiteral("%1 at zero not shown; --all shows them.").arg(empty));
    return {};
}

} // namespace

const Verb BalanceVerb{"balance",
                       "BOOK [--peer PEER] [--all]",
                       "Stock: what is on hand, whose it is, where and in what state.",
                       1,
                       1,
                       addOptions,
                       run};

} // namespace tally::cli
