// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "app/cli/subject.h"
#include "core/base/wholefile.h"
#include "core/resources/labeltext.h"
#include "core/resources/stockquery.h"
#include "ui/paper/labelpaper.h"

namespace tally::cli
{

namespace
{

constexpr int MostCopies = 1000;

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{{QStringLiteral("o"), QStringLiteral("output")},
          QStringLiteral("Write the labels to the PDF file FILE."),
          QStringLiteral("FILE")},
         {QStringLiteral("template"),
          QStringLiteral("What stands on them: item, lot, shelf, line or small. Default: item."),
          QStringLiteral("NAME"), QStringLiteral("item")},
         {QStringLiteral("sheet"),
          QStringLiteral("The paper: a4-3x8, a4-3x7, a4-2x4, a4-5x13, letter-3x10, roll-62x29, roll-57x32 or "
                         "roll-100x62. Default: a4-3x8."),
          QStringLiteral("NAME"), QStringLiteral("a4-3x8")},
         {QStringLiteral("start"), QStringLiteral("First free label of the first sheet, from 1."), QStringLiteral("N"),
          QStringLiteral("1")},
         {QStringLiteral("copies"), QStringLiteral("How many of each."), QStringLiteral("N"), QStringLiteral("1")}});
}

/// Error "option.number".
Result<int> numberOf(const Call &call, const char *option, int most)
{
    bool isNumber = false;
    const int number = call.option(option).toInt(&isNumber);
    if (isNumber && number >= 1 && number <= most)
        return number;
    return misused("option.number", QT_TRANSLATE_NOOP("Error", "“%1” of --%2 is no number from 1 to %3."),
                   {call.option(option), QString::fromLatin1(option), QString::number(most)});
}

/// The records named, or all stock that is there; nobody sticks a label on money.
Result<std::vector<RecordKey>> wanted(const Call &call, book::Book &book)
{
    std::vector<RecordKey> keys;
    for (const QString &id : call.arguments().mid(1)) {
        TALLY_TRY(const RecordKey key, subjectOf(book, id));
        keys.push_back(key);
    }
    if (!keys.empty())
        return keys;
    TALLY_TRY(const auto stock, resources::StockQuery(book.database(), book.records()).lines());
    for (const resources::StockLine &line : stock)
        if (line.stock.onhand > Decimal() && !line.isMoney)
            keys.push_back(line.stock.key);
    return keys;
}

struct Wanted {
    RecordKey key;
    resources::LabelText text;
};

Outcome show(Console &console, const book::Book &book, const std::vector<Wanted> &labels)
{
    TextTable table{
        {{QStringLiteral("Record")}, {QStringLiteral("Code")}, {QStringLiteral("Name")}, {QStringLiteral("Lot")}}, {}};
    Json::Array array;
    for (const auto &[key, text] : labels) {
        TALLY_TRY(const QString id, book.records().publicId(key));
        array.push_back(Json::Object{{"code", text.code}, {"id", id}, {"lot", text.lot}, {"name", text.name}});
        table.rows.push_back({toText(key), text.code, text.name, text.lot});
    }
    if (console.json())
        console.print(Json(std::move(array)));
    else
        console.print(table);
    return {};
}

Outcome write(Call &call, const book::Book &book, const std::vector<Wanted> &labels)
{
    paper::LabelJob job;
    TALLY_TRY(job.format, resources::findLabelTemplate(call.option("template")));
    TALLY_TRY(job.sheet, resources::findLabelSheet(call.option("sheet")));
    TALLY_TRY(job.start, numberOf(call, "start", job.sheet.perPage()));
    TALLY_TRY(const int copies, numberOf(call, "copies", MostCopies));
    for (const Wanted &one : labels)
        job.labels.insert(job.labels.end(), static_cast<std::size_t>(copies), one.text);
    TALLY_TRY(const QByteArray pdf, paper::labelsPdf(job, book.name()));
    TALLY_CHECK(writeWhole(call.option("output"), pdf));
    if (!call.console().json())
        call.console().print(QStringLiteral("%1: labels %2, pages %3.")
                                 .arg(call.option("output"))
                                 .arg(job.labels.size())
                                 .arg(job.pages()));
    return {};
}

Outcome run(Call &call)
{
    TALLY_TRY(book::Book * book, call.open(book::Access::Read));
    TALLY_TRY(const auto keys, wanted(call, *book));
    const resources::LabelQuery query(book->journal(), book->records(), book->resources());
    std::vector<Wanted> labels;
    for (const RecordKey key : keys) {
        TALLY_TRY(resources::LabelText text, query.of(key));
        labels.push_back({key, std::move(text)});
    }
    if (call.has("output"))
        TALLY_CHECK(write(call, *book, labels));
    if (call.has("output") && !call.console().json())
        return {};
    return show(call.console(), *book, labels);
}

} // namespace

const Verb LabelsVerb{"labels",
                      "BOOK [ID…] [-o FILE]",
                      "Labels with codes for scanners: of the records named, or of all stock that is there.",
                      1,
                      -1,
                      addOptions,
                      run,
                      true};

} // namespace tally::cli
