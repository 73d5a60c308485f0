// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "core/base/unitword.h"
#include "core/book/ownagent.h"
#include "core/resources/countservice.h"
#include "core/resources/eventmoment.h"
#include "core/resources/placetree.h"
#include "core/resources/recordnames.h"

#include <QFile>

namespace tally::cli
{

namespace
{

using resources::CountQuery;
using resources::CountRow;
using resources::CountSheetLine;

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{QStringLiteral("name"), QStringLiteral("plan: what the count is called."), QStringLiteral("NAME")},
         {QStringLiteral("place"), QStringLiteral("plan: this place and all in it."), QStringLiteral("PLACE")},
         {QStringLiteral("category"), QStringLiteral("plan: items classified as this or as what is below it."),
          QStringLiteral("CATEGORY")},
         {QStringLiteral("with-book"), QStringLiteral("plan, sheet: with the book's figures.")},
         {QStringLiteral("with-empty"), QStringLiteral("plan: also items of which none should be there.")},
         {QStringLiteral("with-lent"), QStringLiteral("plan: also what is in other hands.")},
         {QStringLiteral("reason"), QStringLiteral("post: why book and shelves differ."), QStringLiteral("TEXT")}});
}

resources::CountService serviceOf(book::Book &book)
{
    return {book.recordService(), book.events(), book.database()};
}

Json amountOrNull(const std::optional<Decimal> &value)
{
    return value ? Json(format(*value)) : Json();
}

QString textOf(const std::optional<Decimal> &value)
{
    return value ? QString::fromStdString(format(*value)) : QString();
}

Outcome list(Call &call)
{
    TALLY_TRY(book::Book * book, call.open(book::Access::Read, 1));
    const CountQuery query(book->database());
    TALLY_TRY(const auto counts, query.counts());
    TALLY_TRY(const auto accuracy, query.accuracy());
    Json::Array array;
    TextTable table{{{QStringLiteral("Count")},
                     {QStringLiteral("Name")},
                     {QStringLiteral("Counted"), true},
                     {QStringLiteral("Of"), true},
                     {QStringLiteral("Agreed"), true},
                     {QStringLiteral("State")}},
                    {}};
    for (const CountRow &count : counts) {
        const auto found =
            std::find_if(accuracy.begin(), accuracy.end(), [&](const auto &one) { return one.count == count.key; });
        const int right = found == accuracy.end() ? 0 : found->right;
        Json off = Json::Object();
        if (found != accuracy.end())
            for (const auto &[unit, sum] : found->absolute)
                off[unit.toStdString()] = format(sum);
        array.push_back(Json::Object{{"agreed", right},
                                     {"blind", count.isBlind},
                                     {"category", count.category.isEmpty() ? Json() : Json(count.category)},
                                     {"counted", count.counted},
                                     {"finished", count.isFinished},
                                     {"id", toText(count.key)},
                                     {"items", count.items},
                                     {"name", count.name},
                                     {"off", off},
                                     {"place", count.place ? Json(toText(count.place)) : Json()}});
        table.rows.push_back({toText(count.key), count.name, QString::number(count.counted),
                              QString::number(count.items), QString::number(right),
                              count.isFinished ? QStringLiteral("posted") : QStringLiteral("open")});
    }
    if (call.console().json())
        call.console().print(Json(std::move(array)));
    else
        call.console().print(table);
    return {};
}

Result<RecordKey> placeNamed(book::Book &book, const QString &text)
{
    if (text.isEmpty())
        return RecordKey();
    TALLY_TRY(const auto tree, resources::PlaceTree::read(book.database()));
    if (const RecordKey place = tree.byText(text))
        return place;
    return Call::record(book, text);
}

Outcome plan(Call &call)
{
    TALLY_TRY(book::Book * book, call.open(book::Access::Write, 1));
    resources::CountDraft draft;
    draft.name = call.option("name");
    TALLY_TRY(draft.place, placeNamed(*book, call.option("place")));
    draft.category = call.option("category");
    draft.isBlind = !call.has("with-book");
    draft.withEmpty = call.has("with-empty");
    draft.withLentOut = call.has("with-lent");
    TALLY_TRY(const RecordKey us, book::ownAgent(*book));
    TALLY_TRY(const RecordKey key, serviceOf(*book).plan(draft, us));
    TALLY_TRY(const auto count, CountQuery(book->database()).count(key));
    if (call.console().json())
        call.console().print(Json::Object{{"id", toText(key)}, {"items", count->items}});
    else
        call.console().print(
            QStringLiteral("Planned %1, “%2”: %3 to count.").arg(toText(key), count->name).arg(count->items));
    return {};
}

Json jsonOf(const CountSheetLine &line, const QString &lot, bool withBook)
{
    const resources::ResourceRow &stock = line.stock;
    Json::Object object{{"counted", line.counted ? Json(format(line.counted->quantity)) : Json()},
                        {"countedUnit", line.counted ? Json(line.counted->unit) : Json()},
                        {"id", toText(stock.key)},
                        {"lot", lot.isEmpty() ? Json() : Json(lot)},
                        {"name", stock.name.isEmpty() ? stock.specName : stock.name},
                        {"place", stock.location ? Json(toText(stock.location)) : Json()},
                        {"planned", line.isPlanned},
                        {"serial", stock.serial.isEmpty() ? Json() : Json(stock.serial)},
                        {"unit", stock.unit.isEmpty() ? Json() : Json(stock.unit)}};
    if (!withBook)
        return Json(std::move(object));
    object["book"] = format(line.book);
    object["difference"] = amountOrNull(line.difference());
    object["outstanding"] = amountOrNull(line.outstanding());
    object["posted"] = line.isPosted();
    return Json(std::move(object));
}

Outcome sheet(Call &call)
{
    TALLY_TRY(book::Book * book, call.open(book::Access::Read, 1));
    TALLY_TRY(const RecordKey key, Call::record(*book, call.argument(2)));
    TALLY_TRY(const auto lines, CountQuery(book->database()).sheet(key));
    TALLY_TRY(const auto tree, resources::PlaceTree::read(book->database()));
    const resources::RecordNames names(book->records());
    const bool withBook = call.has("with-book");
    Json::Array array;
    TextTable table{{{QStringLiteral("Record")},
                     {QStringLiteral("Item")},
                     {QStringLiteral("Lot or serial number")},
                     {QStringLiteral("Place")},
                     {QStringLiteral("Unit")},
                     {QStringLiteral("Counted"), true}},
                    {}};
    if (withBook)
        for (const char *title : {"Book", "Difference"})
            table.columns.push_back({QLatin1String(title), true});
    for (const CountSheetLine &line : lines) {
        const resources::ResourceRow &stock = line.stock;
        const QString lot = names.lotCode(stock.lot);
        array.push_back(jsonOf(line, lot, withBook));
        QStringList cells{toText(stock.key),
                          stock.name.isEmpty() ? stock.specName : stock.name,
                          lot.isEmpty() ? stock.serial : lot,
                          tree.path(stock.location),
                          unitSign(stock.unit),
                          line.counted ? textOf(line.found) : QStringLiteral("____")};
        if (withBook)
            cells << textOf(line.book) << textOf(line.difference());
        table.rows.push_back(cells);
    }
    if (call.console().json())
        call.console().print(Json(std::move(array)));
    else
        call.console().print(table);
    return {};
}

/// "12.5", "12.5 kg", "3 dozen": without a unit in that of the record.
Result<Quantity> quantityFrom(const QString &text, const QString &unit)
{
    const QString number = text.section(u' ', 0, 0);
    const QString sign = text.section(u' ', 1).trimmed();
    TALLY_TRY(const Decimal value, parseLenient(number.toStdString()));
    const Unit *found = sign.isEmpty() ? nullptr : unitCalled(sign);
    if (found == nullptr && !sign.isEmpty())
        return misused("unit.unknown", QT_TRANSLATE_NOOP("Error", "“%1” is no unit this program knows."), {sign});
    return Quantity{value, found != nullptr ? found->id : unit.isEmpty() ? QStringLiteral("one") : unit};
}

/// Lines of "item TAB quantity" from a file, or the two arguments.
Result<QList<QStringList>> foundLines(Call &call)
{
    if (call.arguments().size() > 4)
        return QList<QStringList>{{call.argument(3), call.argument(4)}};
    QFile file(call.argument(3));
    if (!file.open(QIODevice::ReadOnly))
        return failed("file.read", QT_TRANSLATE_NOOP("Error", "%1 cannot be read. Nothing was recorded."),
                      {call.argument(3)}, file.errorString());
    QList<QStringList> lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed().split(u'\t'));
    return lines;
}

bool goesBy(const CountSheetLine &line, const QString &lot, const QString &told)
{
    const resources::ResourceRow &stock = line.stock;
    const QStringList names{stock.name, stock.specName, lot, stock.serial};
    return names.contains(told, Qt::CaseInsensitive);
}

/// By id or label; else the one line of the sheet that goes by this name, lot or serial number. Error
/// "count.ambiguous", "record.notFound".
Result<RecordKey> itemOf(const book::Book &book, const std::vector<CountSheetLine> &sheet, const QString &told)
{
    TALLY_TRY(const RecordKey known, book.records().resolve(told));
    TALLY_TRY(const auto stock, book.resources().resource(known));
    if (stock)
        return known;
    const resources::RecordNames names(book.records());
    QStringList ids;
    RecordKey found;
    for (const CountSheetLine &line : sheet) {
        if (!goesBy(line, names.lotCode(line.stock.lot), told))
            continue;
        found = line.stock.key;
        ids.append(toText(found));
    }
    if (ids.size() > 1)
        return refused("count.ambiguous",
                       QT_TRANSLATE_NOOP("Error", "“%1” may be any of %2. Name one by its id. Nothing was recorded."),
                       {told, ids.join(QStringLiteral(", "))});
    return found ? Result<RecordKey>(found) : Call::record(book, told);
}

Outcome enter(Call &call)
{
    TALLY_TRY(book::Book * book, call.open(book::Access::Write, 1));
    TALLY_TRY(const RecordKey count, Call::record(*book, call.argument(2)));
    TALLY_TRY(const auto lines, foundLines(call));
    const resources::CountService service = serviceOf(*book);
    TALLY_TRY(const auto sheet, CountQuery(book->database()).sheet(count));
    TALLY_TRY(journal::Recording recording, book->recorder().begin());
    Json::Array entries;
    for (const QStringList &line : lines) {
        TALLY_TRY(const RecordKey item, itemOf(*book, sheet, line.value(0)));
        TALLY_TRY(const auto stock, book->resources().resource(item));
        TALLY_TRY(const Quantity quantity, quantityFrom(line.value(1), stock ? stock->unit : QString()));
        TALLY_TRY(const RecordKey entry, service.enter(recording, {count, item, quantity, {}, {}}));
        entries.emplace_back(toText(entry));
    }
    TALLY_CHECK(recording.commit());
    if (call.console().json())
        call.console().print(Json::Object{{"entries", entries}});
    else
        call.console().print(QStringLiteral("Entered %1.").arg(lines.size()));
    return {};
}

Outcome post(Call &call)
{
    TALLY_TRY(book::Book * book, call.open(book::Access::Write, 1));
    TALLY_TRY(const RecordKey count, Call::record(*book, call.argument(2)));
    TALLY_TRY(journal::Recording recording, book->recorder().begin());
    TALLY_TRY(const auto posting, serviceOf(*book).post(recording, count, call.option("reason")));
    TALLY_CHECK(recording.commit());
    if (!call.console().json()) {
        call.console().print(QStringLiteral("Posted %1 differences; %2 lines were not counted and stay as they are.")
                                 .arg(posting.differences)
                                 .arg(posting.uncounted));
        return {};
    }
    Json::Array entries;
    for (const RecordKey entry : posting.entries)
        entries.emplace_back(toText(entry));
    call.console().print(
        Json::Object{{"differences", posting.differences}, {"entries", entries}, {"uncounted", posting.uncounted}});
    return {};
}

Outcome run(Call &call)
{
    constexpr std::pair<QStringView, Outcome (*)(Call &)> acts[] = {
        {u"list", list}, {u"plan", plan}, {u"sheet", sheet}, {u"enter", enter}, {u"post", post}};
    for (const auto &[name, act] : acts)
        if (name == call.argument(0))
            return act(call);
    return misused("count.act",
                   QT_TRANSLATE_NOOP("Error", "“%1” is nothing one does with counts. Say list, plan, sheet, enter or "
                                              "post."),
                   {call.argument(0)});
}

} // namespace

const Verb CountVerb{"count",
                     "list|plan|sheet|enter|post BOOK [COUNT [FILE|ITEM QUANTITY]]",
                     "Stock counts: plan one, enter what was found, post the differences.",
                     2,
                     5,
                     addOptions,
                     run};

} // namespace tally::cli
